// The slider: a disc to be brought into a ring. By mouse, finger or pen it is let go there; by keys, Enter lets it go.
import { element } from "./element.js";

const STEPS = { ArrowRight: 4, ArrowUp: 4, ArrowLeft: -4, ArrowDown: -4, PageUp: 24, PageDown: -24 };   // px

export class Slider {
  #at = 0;
  #held = null;                                                               // where on the screen 0 of the track is
  #unit = 1;                                                                  // pixels of the screen to one of the track

  // asked: track_px, how far the disc can travel, target_position_px and tolerance_px. Shown smaller where there is no
  // room. mark: the recording's; say: to everybody; done: it was let go in the ring.
  constructor(asked, { mark, say, done }) {
    Object.assign(this, { asked, mark, say, done });
    this.handle = element("div", { class: "handle", role: "slider", tabindex: 0, "aria-label": "Disc",
      "aria-describedby": "task", "aria-valuemin": 0, "aria-valuemax": asked.track_px });
    this.track = element("div", { class: "track" }, element("div", { class: "fill" }), element("div", { class: "ring" }),
      this.handle);
    this.track.style.setProperty("--travel", asked.track_px);
    this.track.style.setProperty("--target", asked.target_position_px);
    this.element = element("div", { class: "slider" }, this.track);
    this.#listen();
    this.#tell();
  }

  #listen() {
    const on = (type, heard) => this.handle.addEventListener(type, heard);
    on("pointerdown", (e) => this.#press(e));
    on("pointermove", (e) => this.#held !== null && this.#put((e.clientX - this.#held) / this.#unit));
    on("pointerup", () => this.#release());
    on("pointercancel", () => this.#release());
    on("keydown", (e) => this.#key(e) && e.preventDefault());
  }

  #press(e) {
    if (e.button || this.#held !== null) return;
    if (e.isTrusted) this.handle.setPointerCapture(e.pointerId);              // a script's pointer cannot be captured
    this.#unit = (this.track.clientWidth - this.handle.offsetWidth) / this.asked.track_px;
    this.#held = e.clientX - this.#at * this.#unit;
    this.track.classList.add("held");
  }

  #release() {
    if (this.#held === null) return;
    this.#held = null;
    this.track.classList.remove("held");
    this.#settle();
  }

  #key({ key }) {
    const ends = { Home: 0, End: this.asked.track_px };
    if (key in STEPS) this.#put(this.#at + STEPS[key]);
    else if (key in ends) this.#put(ends[key]);
    else if (key === "Enter" || key === " ") this.#settle();
    else return false;
    return true;
  }

  #put(x) {
    x = Math.round(Math.min(Math.max(x, 0), this.asked.track_px) * 10) / 10;
    if (x === this.#at) return;
    this.#at = x;
    this.#tell();
    this.mark("slide", { x });
  }

  #off() {
    return this.asked.target_position_px - this.#at;
  }

  #there() {
    return Math.abs(this.#off()) <= this.asked.tolerance_px;
  }

  #settle() {
    if (this.#there()) this.done();
    else this.say("Not in the ring yet. Move it on.");
  }

  #tell() {
    const off = Math.round(this.#off());
    const told = this.#there() ? "in the ring" : `${Math.abs(off)} pixels ${off > 0 ? "left" : "right"} of the ring`;
    this.track.style.setProperty("--at", this.#at);
    this.track.classList.toggle("there", this.#there());
    this.handle.setAttribute("aria-valuenow", Math.round(this.#at));
    this.handle.setAttribute("aria-valuetext", told);
  }
}
