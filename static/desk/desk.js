// What every page of the desk can do: send a form once, and tick all boxes of a list.
"use strict";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.closest(".desk") || form.method === "dialog") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "1";
});

// Coming back by the browser's own button must find the form usable again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll(".desk form[data-sent]")) delete form.dataset.sent;
});

document.addEventListener("change", (event) => {
  const all = event.target.closest("[data-tick-all]");
  if (!all) return;
  for (const box of document.querySelectorAll(`input[name="${all.dataset.tickAll}"]`)) {
    if (!box.disabled) box.checked = all.checked;
  }
});
