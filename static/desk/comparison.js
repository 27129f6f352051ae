// The comparison by keyboard: j and k walk the differences and suggestions, c, x, t and u decide, m
// ticks, Escape steps off, ? shows help. Pointing at one mark lights up its other side and its label.
"use strict";

(() => {
  const page = document.querySelector("[data-comparison]");
  if (!page) return;

  const stops = [...page.querySelectorAll("[data-stop]")];
  const place = page.querySelector("[data-place]");
  const detail = page.querySelector("[data-detail]");
  const help = page.querySelector("dialog");
  const told = detail ? detail.textContent : "";
  let current = -1;
  let opened = null; // the difference that was opened by going there, closed by going on
  let spread = null; // likewise the fold of harmless ones around it

  function light(stop) {
    for (const lit of page.querySelectorAll(".is-on")) lit.classList.remove("is-on");
    if (!stop) return;
    const name = stop.dataset.stop;
    const same = `[data-stop="${name}"], [data-of~="${name}"], [data-whole~="${name}"]`;
    for (const part of page.querySelectorAll(same)) part.classList.add("is-on");
  }

  function spreadOut(stop) {
    const fold = stop && stop.closest("[data-fold]");
    if (spread && spread !== fold) spread.open = false;
    if (!fold) spread = null;
    else if (!fold.open) (spread = fold).open = true;
  }

  function unfold(stop) {
    spreadOut(stop);
    if (opened && opened !== stop) opened.open = false;
    opened = stop && stop.dataset.finding !== undefined && !stop.open ? stop : null;
    if (opened) opened.open = true;
  }

  function leave() {
    if (current < 0) return;
    current = -1;
    unfold(null);
    light(null);
    if (detail) detail.textContent = told;
    if (place) place.textContent = "";
    history.replaceState(null, "", location.pathname + location.search);
  }

  function go(index, { scroll = true, open = true } = {}) {
    if (!stops.length) return;
    current = Math.max(0, Math.min(stops.length - 1, index));
    const stop = stops[current];
    if (open) unfold(stop);
    light(stop);
    if (detail) detail.textContent = stop.dataset.title || "";
    if (place) place.textContent = `${current + 1} / ${stops.length}`;
    const mark = page.querySelector(`.df[data-of~="${stop.dataset.stop}"]`)
      || page.querySelector(`[data-whole~="${stop.dataset.stop}"]`) || stop;
    if (scroll) mark.scrollIntoView({ block: "center" });
    history.replaceState(null, "", `#${stop.id}`);
  }

  function decide(act) {
    const stop = stops[current] || page.querySelector("[data-edge]");
    const own = stop && stop.querySelector(`[data-act="${act}"]`);
    if (!own) return;
    if (own.matches("a")) {
      own.click();
      return;
    }
    const form = own.form || own;
    form.elements.back.value = location.pathname + location.search + location.hash;
    form.requestSubmit(own.form ? own : undefined);
  }

  function tick() {
    const box = stops[current] && stops[current].querySelector("input[name=difference]");
    if (box) box.checked = !box.checked;
  }

  const keys = {
    j: () => go(current + 1),
    k: () => go(current - 1),
    c: () => decide("confirm"),
    x: () => decide("reject"),
    u: () => decide("undo"),
    t: () => decide("retype"),
    m: tick,
    Escape: leave,
    "?": () => (help.open ? help.close() : help.showModal()),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat && "cxutm".includes(event.key)) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    if (help.open && event.key !== "?") return; // Escape closes the help by itself
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  page.addEventListener("click", (event) => {
    const part = event.target.closest("[data-of], [data-stop]");
    if (!part || event.target.closest("form, button, label, a")) return;
    const name = part.dataset.stop || part.dataset.of.split(" ").at(-1);
    const index = stops.findIndex((stop) => stop.dataset.stop === name);
    if (index < 0) return;
    // A difference that is pointed at opens and closes by itself.
    go(index, { scroll: false, open: part.dataset.stop === undefined });
  });

  for (const button of page.querySelectorAll("[data-key]")) {
    button.addEventListener("click", () => keys[button.dataset.key]());
  }

  const named = stops.findIndex((stop) => `#${stop.id}` === location.hash);
  if (named >= 0) go(named);
})();
