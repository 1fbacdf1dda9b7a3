// Keeps what is typed but not yet sent when the reader changes language: the language links lead to the same page, and
// what stood in its forms is put back there. A bonus: sent answers are kept by the server, also without scripts.
(() => {
  "use strict";
  const STORE = "brygga.sprakbyte";
  const place = (path) => path.replace(/^\/(sv|en)(?=\/|$)/, "");
  const fields = () => [...document.querySelectorAll("main form :is(input, select, textarea)[name]")]
    .filter((field) => !["hidden", "password", "file", "submit"].includes(field.type));
  const key = (field) => field.name + (["radio", "checkbox"].includes(field.type) ? "=" + field.value : "");

  const kept = sessionStorage.getItem(STORE);
  sessionStorage.removeItem(STORE);
  if (kept) {
    const { at, values } = JSON.parse(kept);
    // A form that came back with a fault stands at the address it was sent to; its page is where that form is.
    const here = at === place(location.pathname) || [...document.forms].some((form) => place(new URL(form.action).pathname) === at);
    if (here) {
      for (const field of fields()) {
        const value = values[key(field)];
        if (value === undefined) continue;
        if (typeof value === "boolean") field.checked = value;
        else field.value = value;
      }
    }
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest("a[hreflang]")) return;
    const values = {};
    for (const field of fields()) {
      values[key(field)] = ["radio", "checkbox"].includes(field.type) ? field.checked : field.value;
    }
    sessionStorage.setItem(STORE, JSON.stringify({ at: place(location.pathname), values }));
  });
})();
