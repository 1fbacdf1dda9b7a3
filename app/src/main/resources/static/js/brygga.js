// Keyboard shortcuts for staff pages. A bonus: every function works without them,
// none is active inside an input, and one switch turns them all off (WCAG 2.1.4).
(() => {
  "use strict";
  const STORE = "brygga.kortkommandon";
  const help = document.getElementById("kortkommandon");
  const toggle = document.getElementById("kortkommandon-pa");
  const isOn = () => localStorage.getItem(STORE) !== "av";
  let waitsForLetter = false;

  if (toggle) {
    toggle.checked = isOn();
    toggle.addEventListener("change", () => localStorage.setItem(STORE, toggle.checked ? "pa" : "av"));
  }

  const inInput = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

  // The rows of the lists on the page, each by the link that opens it; Enter on it is the browser's own.
  const rows = () => [...document.querySelectorAll("main table.data tbody tr")]
    .map((row) => row.querySelector("a[href]")).filter((link) => link !== null);

  const step = (by) => {
    const links = rows();
    const at = links.indexOf(document.activeElement);
    const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  };

  const edit = () => document.querySelector(
    "main form :is(input:not([type=hidden]), textarea, select):not([disabled])")?.focus();

  document.addEventListener("keydown", (event) => {
    if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || inInput(event.target)) {
      waitsForLetter = false;
      return;
    }
    if (waitsForLetter) {
      waitsForLetter = false;
      const entry = document.querySelector(`[data-go="${CSS.escape(event.key.toLowerCase())}"]`);
      if (entry) {
        event.preventDefault();
        entry.click();
      }
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("sok")?.focus();
    } else if (event.key === "?") {
      help?.showModal();
    } else if (event.key === "g") {
      waitsForLetter = true;
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    } else if (event.key === "e") {
      event.preventDefault();
      edit();
    } else if (event.key === "Escape" && rows().includes(document.activeElement)) {
      document.activeElement.blur();
    }
  });
})();
