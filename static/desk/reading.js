// Reading a text: a mark and its card find each other, and selected words become a statement.
// Places are counted in Unicode code points, as everywhere in this service; the browser counts
// UTF-16 units, so each length is counted anew from the characters.
"use strict";

(() => {
  const text = document.querySelector("[data-text]");
  if (!text) return;
  const form = document.querySelector("[data-mark]");

  function choose(id, { scroll }) {
    for (const lit of document.querySelectorAll(".is-on")) lit.classList.remove("is-on");
    const card = document.getElementById(`s${id}`);
    for (const mark of text.querySelectorAll(`[data-of~="${id}"]`)) mark.classList.add("is-on");
    if (!card) return;
    card.classList.add("is-on");
    if (scroll === "card") card.scrollIntoView({ block: "nearest" });
    if (scroll === "text") {
      const mark = text.querySelector(`[data-of~="${id}"]`);
      if (mark) mark.scrollIntoView({ block: "center" });
    }
    history.replaceState(null, "", `#s${id}`);
  }

  text.addEventListener("click", (event) => {
    if (!getSelection().isCollapsed) return;
    const mark = event.target.closest("[data-of]");
    if (mark) choose(mark.dataset.of.split(" ").at(-1), { scroll: "card" });
  });

  for (const link of document.querySelectorAll("[data-show]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      choose(link.dataset.show, { scroll: "text" });
    });
  }

  if (/^#s[0-9]+$/.test(location.hash)) choose(location.hash.slice(2), { scroll: "text" });
  if (!form) return;

  function codePoints(string) {
    return Array.from(string).length;
  }

  // The number of code points of the text before a boundary point of the selection.
  function offset(node, within) {
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(node, within);
    return codePoints(before.toString());
  }

  function selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
    const words = range.toString();
    const start = offset(range.startContainer, range.startOffset);
    const lead = codePoints(words) - codePoints(words.trimStart());
    const kept = codePoints(words.trim());
    return kept ? { start: start + lead, end: start + lead + kept, words: words.trim() } : null;
  }

  function offer() {
    const found = selected();
    if (!found) return;
    form.hidden = false;
    form.elements.spans.value = `${found.start}-${found.end}`;
    form.querySelector("[data-words]").textContent = found.words;
  }

  text.addEventListener("pointerup", () => setTimeout(offer));
  text.addEventListener("keyup", offer);
  form.querySelector("[data-cancel]").addEventListener("click", () => {
    form.hidden = true;
    getSelection().removeAllRanges();
  });
})();
