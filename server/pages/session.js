// The events of one layer as they are recorded, in the columns the server takes.
import { record } from "/collector.js";

const TOUCH = 8;                                                              // bit of flags
const PLACES = ["move", "drag", "down", "up"];
const COLUMNS = { t: "t", x: "x", y: "y", kind: "event", button: "button", flags: "event_flags", pressure: "pressure",
  contact: "contact", target: "target" };                                     // the server's name: the collector's

// Records until stop(); listen is called with every batch, so that it can be judged while it goes on.
export function session(listen) {
  const columns = Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, []]));
  const send = ({ events }) => {
    const batch = Object.fromEntries(Object.entries(COLUMNS).map(([ours, theirs]) => [ours, events[theirs]]));
    for (const name in columns) columns[name].push(...batch[name]);
    listen(batch);
  };
  const recording = record({ send, every: 200, consent: true });
  return { columns, mark: recording.mark, stop: recording.stop };
}

export function cut(columns, [from, to]) {
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.slice(from, to)]));
}

// What it was worked with: "keys", "touch" or "mouse".
export function input({ kind, flags }) {
  const placed = flags.filter((_, i) => PLACES.includes(kind[i]));
  if (!placed.length) return "keys";
  return placed.filter((bits) => bits & TOUCH).length * 2 > placed.length ? "touch" : "mouse";
}
