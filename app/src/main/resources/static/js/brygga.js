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
    }
  });
})();
