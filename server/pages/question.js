// The question: three options, of which one is chosen. Told to the recording: which of them were looked at, and when.
import { element } from "./element.js";

export class Question {
  #upon = 0;                                                                  // options count from 1
  #chosen = false;

  // asked: { options }; what is asked is the page's title. done: one was chosen.
  constructor(asked, { mark, done }) {
    Object.assign(this, { mark, done });
    this.options = asked.options.map((text, i) => this.#option(text, i + 1));
    this.element = element("div", { class: "question", role: "group", "aria-labelledby": "title" }, ...this.options);
  }

  #option(text, option) {
    const come = () => this.#come(option), leave = () => this.#leave(option);
    return element("button", { class: "option", type: "button", pointerenter: come, pointerleave: leave, focus: come,
      blur: leave, click: (e) => this.#choose(option, e) }, text);
  }

  #come(option) {
    if (option === this.#upon) return;
    this.#leave(this.#upon);
    this.#upon = option;
    this.mark("enter", { target: option });
  }

  #leave(option) {
    if (!option || option !== this.#upon) return;
    this.#upon = 0;
    this.mark("leave", { target: option });
  }

  #choose(option, e) {
    if (this.#chosen) return;
    this.#chosen = true;
    const place = e.detail ? { x: e.clientX, y: e.clientY } : { x: 0, y: 0 };     // a click by key has no place
    this.mark("answer", { ...place, target: option });
    this.options[option - 1].setAttribute("aria-pressed", "true");
    this.done();
  }
}
