// Records how a page is worked with: where mouse, finger and pen move, press and scroll, and what the page marks itself.
// By consent only; never a key, a text or an address. One module, no dependency, nothing global.
//
//   import { record } from "/collector.js";
//   const recording = record({ endpoint: "/batches", consent: true });
//   slider.oninput = () => recording.mark("slide", { x: slider.valueAsNumber });
//   await recording.stop();                                  // or leave the page: the rest goes by beacon
//
// Built by `make collector`; what arrives is read by botcore.batch. How to include it: docs/collector.md.

export type Kind = "move" | "down" | "up" | "drag" | "scroll" | "other" | Mark;

/** What a page marks of a layer. slide: the handle stands at x px of its track. turn: the picture is turned by x degrees.
 * enter, leave, answer: the option `target`, from 1. goal: x is to be reached within y, or `target` is the right option.
 * claim: x is the page's own figure number `target`. */
export type Mark = "slide" | "turn" | "enter" | "leave" | "answer" | "goal" | "claim";

/** Columns, one value an event. t is in seconds from the start, x and y are CSS pixels of the viewport. */
export interface Events {
  t: number[];
  x: number[];
  y: number[];
  event: Kind[];
  button: number[];
  pressure: (number | null)[];
  contact: (number | null)[];
  event_flags: number[];
  pointer_type: string[];
  target: number[];
}

/** Columns, one value a reading of the sensors: seconds, and m/s² with gravity. */
export interface Motion {
  t: number[];
  ax: number[];
  ay: number[];
  az: number[];
}

export interface Metadata {
  screen_width: number;
  screen_height: number;
  pixel_ratio: number;
  hour: number;
  agent: "chrome" | "firefox" | "safari" | "other";
  driven: boolean;
  page?: object;
}

export interface Batch {
  session: string;
  seq: number;
  end: boolean;
  metadata?: Metadata; // in batch 0
  events: Events;
  motion?: Motion;
  dropped?: number; // events lost between the batch before and this one
}

export interface Options {
  /** Nothing is recorded unless this is true. */
  consent: boolean;
  /** Where batches are posted: this, or send. */
  endpoint?: string;
  /** Takes a batch instead of the endpoint; what it rejects with is treated as a failed post, by its `status`. */
  send?: (batch: Batch) => unknown;
  /** 1 to 64 letters, digits, _ or -; made up where absent. */
  session?: string;
  /** Milliseconds from batch to batch. */
  every?: number;
  /** Record the motion sensors too; asks where the browser wants it asked, so call record from a click. */
  sensors?: boolean;
  /** What the page has to say of itself, once. */
  metadata?: object;
  /** Told of each failure; `ended` where it ended the recording. */
  onerror?: (error: unknown, ended: boolean) => void;
}

export interface Recording {
  readonly session: string;
  /** Events lost for good. */
  readonly dropped: number;
  /** Puts one of the page's own events in line; x and y are the pointer's place where neither is given. */
  mark(kind: Mark, at?: { x?: number; y?: number; target?: number }): void;
  /** Ends the recording; settles when the rest has arrived or is given up. */
  stop(): Promise<void>;
}

type Row = [number, number, number, Kind, number, number | null, number | null, number, string, number];

const UNTRUSTED = 1, MOVEMENT_MISMATCH = 2, COALESCED = 4, TOUCH = 8; // bits of event_flags
const BATCH_ROWS = 400; // a beacon carries at most 64 KiB
const QUEUE_BATCHES = 16; // wait while the server is away; beyond them events are dropped
const PATIENCE = 30_000; // ms for an answer, and at most from try to try
const LAST_TRIES = 5; // once the recording has stopped
const MOTION_GAP = 0.03; // s between readings of the sensors
const JSON_TYPE = "application/json";
const COLUMNS = ["t", "x", "y", "event", "button", "pressure", "contact", "event_flags", "pointer_type", "target"];
const POINTER_EVENTS: Record<string, Kind> = {
  pointermove: "move",
  pointerdown: "down",
  pointerup: "up",
  pointercancel: "other",
};
const MOUSE_EVENTS: Record<string, Kind> = { mousemove: "move", mousedown: "down", mouseup: "up" };
const OF_POINTER = ["enter", "leave", "answer"]; // marks that happen where the pointer is

const round = (value: number, steps = 1e3) => Math.round(value * steps) / steps || 0;
const randomId = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("-");
const columns = (names: string[], rows: unknown[][]): any =>
  Object.fromEntries(names.map((name, i) => [name, rows.map((row) => row[i])]));

const metadata = (page?: object): Metadata => ({
  screen_width: screen.width,
  screen_height: screen.height,
  pixel_ratio: devicePixelRatio,
  hour: new Date().getHours(),
  agent: (/Firefox|Chrome|Safari/.exec(navigator.userAgent)?.[0] ?? "other").toLowerCase() as Metadata["agent"],
  driven: navigator.webdriver === true,
  page,
});

export function record(options: Options): Recording {
  const { endpoint, send, session = randomId(), every = 1000, onerror = console.error } = options;
  if (options.consent !== true) return { session, dropped: 0, mark() {}, stop: async () => {} };

  const start = performance.now(), listening = new AbortController(), signal = listening.signal, queue: Batch[] = [];
  let rows: Row[] = [], motion: number[][] = [], seq = 0, lost = 0, dropped = 0, failures = 0, sensed = 0;
  let here = [0, 0], last: MouseEvent | undefined, sending: Promise<void> | undefined, wake = () => {};

  const seconds = (timeStamp: number) => round((timeStamp - start) / 1e3, 1e4); // in steps of 0.1 ms

  function add(row: Row) {
    let at = rows.length;
    // A mark that a timer made is later than pointer events still on their way: they go before it.
    while (at && !rows[at - 1][8] && rows[at - 1][0] > row[0]) at--;
    rows.splice(at, 0, row);
    fill();
  }

  function onMouse(e: MouseEvent, kind: Kind, coalesced = false) {
    const t = seconds(e.timeStamp), pointer = e instanceof PointerEvent && e;
    if (t < 0) return; // from before there was consent
    const type = pointer ? pointer.pointerType : "mouse", finger = type === "touch" || type === "pen";
    let flags = (e.isTrusted ? 0 : UNTRUSTED) | (coalesced ? COALESCED : 0) | (finger ? TOUCH : 0);
    if (kind === "move") {
      const off = (moved: number, to: number, from: number) => Math.abs(moved - to + from) > 1;
      const x = last && off(e.movementX, e.clientX, last.clientX), y = last && off(e.movementY, e.clientY, last.clientY);
      if (type === "mouse" && (x || y)) flags |= MOVEMENT_MISMATCH;
      last = e;
      if (e.buttons) kind = "drag";
    }
    here = [round(e.clientX), round(e.clientY)];
    add([t, here[0], here[1], kind, kind === "down" || kind === "up" ? Math.max(e.button, 0) : 0,
      pointer ? round(pointer.pressure) : null, pointer && finger ? round(pointer.width) : null, flags,
      finger || type === "mouse" ? type : "", 0]);
  }

  function onPointer(e: PointerEvent) {
    const parts = (e.type === "pointermove" && e.getCoalescedEvents?.()) || [];
    for (const part of parts.length ? parts : [e]) onMouse(part, POINTER_EVENTS[e.type], parts.length > 1);
  }

  function onMotion(e: DeviceMotionEvent) {
    const t = seconds(e.timeStamp), force = e.accelerationIncludingGravity;
    if (t < sensed || force?.x == null) return;
    sensed = t + MOTION_GAP;
    motion.push([t, round(force.x), round(force.y!), round(force.z!)]);
    fill();
  }

  async function sense() {
    const answer = await (window as any).DeviceMotionEvent?.requestPermission?.();
    if ((answer ?? "granted") === "granted") listen(["devicemotion"], onMotion);
  }

  // What is recorded becomes a batch when there is enough of it; where no more batches may wait, it is lost.
  function fill() {
    if (rows.length + motion.length < BATCH_ROWS) return;
    if (queue.length < QUEUE_BATCHES) cut();
    else lose(rows.length);
    pump();
  }

  function lose(events: number) {
    lost += events;
    dropped += events;
    rows = [];
    motion = [];
  }

  function cut(end = false) {
    queue.push({
      session, seq, end,
      metadata: seq++ ? undefined : metadata(options.metadata),
      events: columns(COLUMNS, rows),
      motion: motion.length ? columns(["t", "ax", "ay", "az"], motion) : undefined,
      dropped: lost || undefined,
    });
    rows = [];
    motion = [];
    lost = 0;
  }

  async function deliver(batch: Batch) {
    if (send) return void (await send(batch));
    const headers = { "Content-Type": JSON_TYPE }, patience = (AbortSignal as any).timeout?.(PATIENCE);
    const body = JSON.stringify(batch);
    const reply = await fetch(endpoint!, { method: "POST", headers, body, keepalive: true, signal: patience });
    if (!reply.ok) throw Object.assign(new Error(await reply.text()), { status: reply.status });
  }

  async function drain() {
    while (queue.length) {
      const batch = queue[0];
      try {
        await deliver(batch);
        failures = 0;
        if (queue[0] === batch) queue.shift();
      } catch (error) {
        await fail(error);
      }
    }
    sending = undefined;
  }

  // A refusal ends the recording: what nobody takes is not recorded. Any other failure is tried again, ever later.
  async function fail(error: any) {
    const status = error?.status, refused = status >= 400 && status < 500 && status !== 408 && status !== 429;
    const ended = refused || (signal.aborted && failures + 1 >= LAST_TRIES);
    if (ended) {
      close();
      lose(queue.splice(0).reduce((sum, batch) => sum + batch.events.t.length, rows.length));
    }
    onerror(error, ended);
    if (ended) return;
    const pause = Math.min(every * 2 ** ++failures, PATIENCE) * (1 - Math.random() / 4);
    await new Promise<void>((done) => setTimeout((wake = done), pause));
  }

  const pump = () => (queue.length ? (sending ??= drain()) : Promise.resolve());

  // While batches wait, what is recorded gathers: few large batches rather than many small ones.
  function tick() {
    if (!queue.length && rows.length + motion.length) cut();
    pump();
  }

  function close() {
    listening.abort();
    clearInterval(timer);
  }

  // What was not answered yet goes by beacon too: a batch may arrive twice, and counts once by its seq.
  function leave() {
    close();
    cut(true);
    for (const batch of queue.splice(0)) {
      if (send) deliver(batch).catch((error) => onerror(error, true));
      else navigator.sendBeacon(endpoint!, new Blob([JSON.stringify(batch)], { type: JSON_TYPE }));
    }
  }

  function listen(types: string[], listener: (e: any) => void) {
    const guarded = (e: Event) => {
      try {
        listener(e);
      } catch (error) {
        onerror(error, false);
      }
    };
    for (const type of types) addEventListener(type, guarded, { capture: true, passive: true, signal });
  }

  listen(Object.keys(POINTER_EVENTS), onPointer);
  // A trusted mouse event repeats its pointer event; a scripted one comes alone.
  listen(Object.keys(MOUSE_EVENTS), (e) => e.isTrusted || onMouse(e, MOUSE_EVENTS[e.type]));
  listen(["wheel"], (e) => onMouse(e, "scroll"));
  listen(["visibilitychange"], tick);
  listen(["pagehide"], leave);
  if (options.sensors) sense().catch((error) => onerror(error, false));
  const timer = setInterval(tick, every);

  return {
    session,
    get dropped() {
      return dropped;
    },
    mark(kind, { x, y, target = 0 } = {}) {
      if (signal.aborted) return;
      const place = OF_POINTER.includes(kind) ? here : [0, 0];
      const t = Math.max(seconds(window.event?.timeStamp ?? performance.now()), 0); // of the event that made it
      add([t, round(x ?? place[0]), round(y ?? place[1]), kind, 0, null, null, 0, "", target >>> 0]);
    },
    stop() {
      if (!signal.aborted) {
        close();
        cut(true);
        failures = 0;
        wake();
      }
      return pump();
    },
  };
}
