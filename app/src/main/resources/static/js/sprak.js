// Keeps what is typed but not yet sent when the reader changes language. Without scripts the choice of language posts one
// form, which the server shows again; here all forms of the page come along, and the page can be reloaded without a question.
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
    const choice = event.target.closest("a[hreflang], button.to-language");
    if (!choice) return;
    const values = {};
    for (const field of fields()) {
      values[key(field)] = ["radio", "checkbox"].includes(field.type) ? field.checked : field.value;
    }
    sessionStorage.setItem(STORE, JSON.stringify({ at: place(location.pathname), values }));
    if (choice.matches("button")) {
      event.preventDefault();
      location.assign(choice.formAction);
    }
  });
})();
