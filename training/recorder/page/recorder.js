// Records how the pointer moves on this page and posts it in batches: the pointer, nothing else, and no dependency.
//
//   import { record } from "./recorder.js";
//   const recording = record({ endpoint: "/batches" });
//   await recording.stop();                                 // or leave the page: the rest goes by beacon

const UNTRUSTED = 1, MOVEMENT_MISMATCH = 2, COALESCED = 4;   // bits of event_flags
const BATCH_EVENTS = 400;                                    // a beacon carries at most 64 KiB
const COLUMNS = ["t", "x", "y", "event", "button", "pressure", "contact", "event_flags", "pointer_type"];
const POINTER_EVENTS = { pointermove: "move", pointerdown: "down", pointerup: "up", pointercancel: "other" };
const MOUSE_EVENTS = { mousemove: "move", mousedown: "down", mouseup: "up" };

const tenth = (milliseconds) => Math.round(milliseconds * 10) / 1e4;   // seconds, in steps of 0.1 ms
const family = (agent) => (/Firefox|Chrome|Safari/.exec(agent)?.[0] ?? "other").toLowerCase();
const randomId = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("-");

export function record({ endpoint, session = randomId(), every = 1000, onerror = console.error }) {
  const start = performance.now();
  const listening = new AbortController();
  let rows = [], seq = 0, last = null, sending = Promise.resolve();

  function add(e, kind, coalesced = false) {
    const pointer = e instanceof PointerEvent, mouse = !pointer || e.pointerType === "mouse";
    let flags = (e.isTrusted ? 0 : UNTRUSTED) | (coalesced ? COALESCED : 0);
    if (kind === "move") {
      const off = (axis) => Math.abs(e["movement" + axis] - (e["client" + axis] - last["client" + axis]));
      if (mouse && last && Math.max(off("X"), off("Y")) > 1) flags |= MOVEMENT_MISMATCH;
      last = e;
      if (e.buttons) kind = "drag";
    }
    const button = kind === "down" || kind === "up" ? Math.max(e.button, 0) : 0;
    rows.push([tenth(e.timeStamp - start), e.clientX, e.clientY, kind, button,
      pointer ? e.pressure : null, mouse ? null : e.width, flags, pointer ? e.pointerType : "mouse"]);
    if (rows.length >= BATCH_EVENTS) flush();
  }

  function onPointer(e) {
    const parts = e.type === "pointermove" ? e.getCoalescedEvents() : [];
    for (const part of parts.length ? parts : [e]) add(part, POINTER_EVENTS[e.type], parts.length > 1);
  }

  // A trusted mouse event repeats its pointer event; a scripted one comes alone.
  const onMouse = (e) => e.isTrusted || add(e, MOUSE_EVENTS[e.type]);

  function take(end) {
    const events = Object.fromEntries(COLUMNS.map((name, i) => [name, rows.map((row) => row[i])]));
    const batch = { session, seq, end, events };
    if (seq++ === 0) {
      batch.metadata = { screen_width: screen.width, screen_height: screen.height, pixel_ratio: devicePixelRatio,
        hour: new Date().getHours(), agent: family(navigator.userAgent), driven: navigator.webdriver === true };
    }
    rows = [];
    return JSON.stringify(batch);
  }

  async function post(body) {
    const reply = await fetch(endpoint, { method: "POST", headers: { "Content-Type": "application/json" }, body });
    if (!reply.ok) throw new Error(await reply.text());
  }

  function flush(end = false) {
    if (!rows.length && !end) return sending;
    const body = take(end);
    return (sending = sending.then(() => post(body)).catch(onerror));
  }

  function close() {
    listening.abort();
    clearInterval(timer);
  }

  const options = { capture: true, passive: true, signal: listening.signal };
  const listen = (types, listener) => types.forEach((type) => addEventListener(type, listener, options));

  listen(Object.keys(POINTER_EVENTS), onPointer);
  listen(Object.keys(MOUSE_EVENTS), onMouse);
  listen(["wheel"], (e) => add(e, "scroll"));
  listen(["pagehide"], () => {
    close();
    navigator.sendBeacon(endpoint, new Blob([take(true)], { type: "application/json" }));
  });
  const timer = setInterval(flush, every);

  return { session, stop: () => (close(), flush(true)) };
}
