// DOM elements, made in one expression: element("p", { class: "fine" }, "text", another).

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

export const byId = (id) => document.getElementById(id);

// Of a page's parts, shows one. What is shown gets the focus, so that keys and screen readers go on from there.
export function show(id, parts) {
  for (const part of parts) byId(part).hidden = part !== id;
  byId(id).querySelector("h1, h2")?.focus();
}
