// The live verdict: what a session comes to while it goes on. Where the server does not judge live there is none.
import { byId } from "./element.js";

const PATH = "/v1/pointer";
const WORDS = [[0.35, "more like a person"], [0.65, "not clear yet"], [1, "more like a program"]];

export class Gauge {
  #socket = null;
  #session = "";

  // A new connection, of the visit's session: what is seen here is seen again with the layer, and is no replay of it.
  start(session) {
    this.stop();
    this.#session = session;
    this.#show(null);
    const socket = (this.#socket = new WebSocket(new URL(PATH, location.href.replace(/^http/, "ws"))));
    socket.onmessage = ({ data }) => {
      const said = JSON.parse(data);
      if (this.#socket === socket && "p_bot" in said) this.#show(said.decision === "insufficient" ? null : said.p_bot);
    };
    socket.onclose = () => this.#socket === socket && (byId("gauge").hidden = true);
    socket.onopen = () => this.#socket === socket && (byId("gauge").hidden = false);
  }

  push({ t, x, y, kind, button, flags, pressure, contact }) {
    if (this.#socket?.readyState !== WebSocket.OPEN || !t.length) return;
    this.#socket.send(JSON.stringify({ session: this.#session, t, x, y, kind, button, flags, pressure, contact }));
  }

  stop() {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #show(p) {
    const gauge = byId("gauge");
    gauge.classList.toggle("waiting", p === null);
    gauge.style.setProperty("--p", p ?? 0.5);
    gauge.setAttribute("aria-valuenow", Math.round(100 * (p ?? 0.5)));
    gauge.setAttribute("aria-valuetext", p === null ? "too little to tell" : WORDS.find(([most]) => p <= most)[1]);
  }
}
