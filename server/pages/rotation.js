// The picture to be turned upright: by two buttons, by arrow keys, or by dragging it round.
import { element } from "./element.js";

const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
const tilt = (degrees) => ((((degrees + 180) % 360) + 360) % 360) - 180;      // -180 to 179, 0 upright

function arrow(sign) {
  const [svg, path] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M4 3v6h6M4.700 9a8 8 0 1 1-.500 6");
  if (sign > 0) path.setAttribute("transform", "matrix(-1 0 0 1 24 0)");
  svg.append(path);
  return svg;
}

export class Rotation {
  #turned = 0;
  #from = null;                                                               // where the pointer holds it, in degrees

  // asked: { picture, start_deg, step_deg }: its address, how it stands at first, and how far a button turns it. What is
  // marked is how far it was turned since then. done: it was called upright.
  constructor(asked, { mark, done }) {
    Object.assign(this, { asked, mark });
    this.picture = element("img", { src: asked.picture, alt: "", draggable: "false" });
    this.dial = element("div", { class: "dial", role: "slider", tabindex: 0, "aria-label": "Picture",
      "aria-describedby": "task", "aria-valuemin": -180, "aria-valuemax": 180 }, this.picture);
    const settle = element("button", { type: "button", click: () => done() }, "That is upright");
    const row = element("div", { class: "row" }, this.#button("left", -1), settle, this.#button("right", 1));
    this.element = element("div", { class: "rotation" }, this.dial, row);
    this.#listen();
    this.#tell();
  }

  #button(way, sign) {
    return element("button", { class: "turn", type: "button", click: () => this.#step(sign),
      "aria-label": `Turn ${way} by ${this.asked.step_deg} degrees` }, arrow(sign));
  }

  #listen() {
    const on = (type, heard) => this.dial.addEventListener(type, heard);
    on("pointerdown", (e) => this.#press(e));
    on("pointermove", (e) => this.#from !== null && this.#drag(e));
    on("pointerup", () => this.#release());
    on("pointercancel", () => this.#release());
    on("keydown", (e) => e.key in KEYS && (this.#step(KEYS[e.key]), e.preventDefault()));
  }

  #press(e) {
    if (e.button || this.#from !== null) return;
    if (e.isTrusted) this.dial.setPointerCapture(e.pointerId);                // a script's pointer cannot be captured
    this.#from = this.#bearing(e);
    this.dial.classList.add("held");
  }

  #drag(e) {
    const now = this.#bearing(e), step = tilt(now - this.#from);
    this.#from = now;
    this.#turn(this.#turned + step);
  }

  // Let go, it falls in with the steps of the buttons.
  #release() {
    if (this.#from === null) return;
    this.#from = null;
    this.dial.classList.remove("held");
    this.#turn(Math.round(this.#turned / this.asked.step_deg) * this.asked.step_deg);
  }

  // The direction of a place as seen from the picture's middle.
  #bearing(e) {
    const box = this.dial.getBoundingClientRect();
    return (Math.atan2(e.clientY - box.y - box.height / 2, e.clientX - box.x - box.width / 2) * 180) / Math.PI;
  }

  #step(sign) {
    this.#turn(this.#turned + sign * this.asked.step_deg);
  }

  #turn(degrees) {
    degrees = Math.round(degrees * 10) / 10;
    if (degrees === this.#turned) return;
    this.#turned = degrees;
    this.#tell();
    this.mark("turn", { x: degrees });
  }

  #tell() {
    const stands = this.asked.start_deg + this.#turned, off = Math.round(tilt(stands));
    const told = off ? `tilted ${Math.abs(off)} degrees to the ${off > 0 ? "right" : "left"}` : "upright";
    this.picture.style.rotate = `${stands}deg`;
    this.dial.setAttribute("aria-valuenow", off);
    this.dial.setAttribute("aria-valuetext", told);
  }
}
