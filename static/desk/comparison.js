// The comparison by keyboard: j and k walk the differences and suggestions, c, x and u decide, ?
// shows help. Pointing at one mark lights up its other side and its label.
"use strict";

(() => {
  const page = document.querySelector("[data-comparison]");
  if (!page) return;

  const stops = [...page.querySelectorAll("[data-stop]")];
  const place = page.querySelector("[data-place]");
  const detail = page.querySelector("[data-detail]");
  const help = page.querySelector("dialog");
  let current = -1;

  function light(stop) {
    for (const lit of page.querySelectorAll(".is-on")) lit.classList.remove("is-on");
    if (!stop) return;
    const same = `[data-stop="${stop.dataset.stop}"], [data-of~="${stop.dataset.stop}"]`;
    for (const part of page.querySelectorAll(same)) part.classList.add("is-on");
  }

  function go(index, { scroll = true } = {}) {
    if (!stops.length) return;
    current = Math.max(0, Math.min(stops.length - 1, index));
    const stop = stops[current];
    light(stop);
    if (detail) detail.textContent = stop.title || "";
    if (place) place.textContent = `${current + 1} / ${stops.length}`;
    const mark = page.querySelector(`.df[data-of~="${stop.dataset.stop}"]`) || stop;
    if (scroll) mark.scrollIntoView({ block: "center" });
    history.replaceState(null, "", `#${stop.id}`);
  }

  function decide(act) {
    const stop = stops[current];
    const own = stop && stop.querySelector(`form[data-act="${act}"]`);
    const form = own || (stop && stop.dataset.suggestion !== undefined
      ? null
      : page.querySelector(`[data-edge] form[data-act="${act}"]`));
    if (!form) return;
    form.elements.back.value = location.pathname + location.search + location.hash;
    form.requestSubmit();
  }

  const keys = {
    j: () => go(current + 1),
    k: () => go(current - 1),
    c: () => decide("confirm"),
    x: () => decide("reject"),
    u: () => decide("undo"),
    "?": () => (help.open ? help.close() : help.showModal()),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat && "cxu".includes(event.key)) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    if (help.open && event.key !== "?") return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  page.addEventListener("click", (event) => {
    const part = event.target.closest("[data-of], [data-stop]");
    if (!part || event.target.closest("form, a:not([data-stop])")) return;
    const name = part.dataset.stop || part.dataset.of.split(" ").at(-1);
    const index = stops.findIndex((stop) => stop.dataset.stop === name);
    if (index < 0) return;
    if (part.dataset.stop && part.matches("a")) event.preventDefault();
    go(index, { scroll: part.matches("a") });
  });

  for (const button of page.querySelectorAll("[data-key]")) {
    button.addEventListener("click", () => keys[button.dataset.key]());
  }

  const named = stops.findIndex((stop) => `#${stop.id}` === location.hash);
  if (named >= 0) go(named);
})();
