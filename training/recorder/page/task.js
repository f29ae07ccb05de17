// The task on the page: dots of many sizes, one after another, to be clicked, slid along a track or led along a line.
// The address may set ?session=NAME, ?targets=N, ?task=pointing|slider|drawing and ?seed=N, which fixes the layout.
import { record } from "./collector.js";

const SIZES = [24, 32, 44, 60, 84];     // px; from a small icon to a thumb's width
const MARGIN = 24;                      // px of free edge
const STEP = 0.25;                      // a dot lies at least this share of its room's diagonal from the one before
const CORNERS = 97;                     // points that stand for a line to be drawn
const WANTED = {
  pointing: "Dots will appear one after another. Click or tap each of them, at whatever pace feels natural.",
  slider: "Take each dot and drag it to the end of its track, at whatever pace feels natural.",
  drawing: "Take each dot and lead it along its line to the end, at whatever pace feels natural.",
};

const $ = (id) => document.getElementById(id);
const asked = new URLSearchParams(location.search);
const targets = Number(asked.get("targets")) || 24;
const task = asked.get("task") in WANTED ? asked.get("task") : "pointing";

let chance = asked.has("seed") ? Number(asked.get("seed")) >>> 0 : crypto.getRandomValues(new Uint32Array(1))[0];
let recording = null, hit = 0, place = { x: innerWidth / 2, y: innerHeight / 2 }, held = false;

// A linear congruential generator (the constants are those of Numerical Recipes): the same layout for the same seed.
function between(low, high) {
  chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
  return low + (chance / 2 ** 32) * (high - low);
}

function show(id) {
  for (const part of ["intro", "stage", "outro", "failure"]) $(part).hidden = part !== id;
  $("progress").hidden = id !== "stage";
}

function fail(error) {
  $("failure").querySelector("p").textContent = error.message;
  show("failure");
}

function put(size, { x, y }) {
  const px = { width: size, height: size, left: x - size / 2, top: y - size / 2 };
  for (const name in px) $("target").style[name] = `${px[name]}px`;
}

// Somewhere on the stage, with so much room to the right and below, and not where it was.
function anywhere(edge, right = 0, below = 0) {
  const reach = STEP * Math.hypot(innerWidth - right, innerHeight - below), from = place;
  do {
    place = { x: between(edge, innerWidth - edge - right), y: between(edge, innerHeight - edge - below) };
  } while (Math.hypot(place.x - from.x, place.y - from.y) < reach);
}

function track(edge) {
  const length = between(140, Math.min(420, innerWidth / 2));
  anywhere(edge, length);
  return [[place.x, place.y], [place.x + length, place.y]];
}

// A closed or an open figure of Lissajous: an ellipse, an eight, a wave, begun anywhere.
function figure(edge) {
  const wide = between(60, Math.min(200, innerWidth / 4)), high = between(40, Math.min(160, innerHeight / 4));
  const loops = 1 + Math.floor(between(0, 2)), turns = between(0, 1) < 0.7 ? 1 : between(0.5, 1.5);
  const begin = between(0, 2 * Math.PI), way = between(0, 1) < 0.5 ? 1 : -1;
  const at = (k) => begin + (way * turns * 2 * Math.PI * k) / (CORNERS - 1);
  anywhere(edge, 2 * wide, 2 * high);
  const line = Array.from({ length: CORNERS }, (_, k) => [
    place.x + wide * (1 + Math.cos(at(k))),
    place.y + high * (1 + Math.sin(loops * at(k))),
  ]);
  place = { x: line[0][0], y: line[0][1] };
  return line;
}

function next() {
  const size = SIZES[Math.floor(between(0, SIZES.length))], edge = MARGIN + size / 2;
  const line = task === "slider" ? track(edge) : task === "drawing" ? figure(edge) : anywhere(edge);
  put(size, place);
  $("line").setAttribute("points", (line ?? []).join(" "));
  if (line) $("target").dataset.line = JSON.stringify(line);
  $("progress").firstElementChild.style.width = `${(100 * hit) / targets}%`;
}

function start(session) {
  hit = 0;
  recording = record({ endpoint: "/batches", session, consent: true, onerror: (error, ended) => ended && fail(error) });
  show("stage");
  next();
}

async function finish() {
  $("stage").hidden = true;
  await recording.stop();
  if ($("failure").hidden) show("outro");
}

const done = () => (++hit < targets ? next() : finish());

function drag({ clientX, clientY }) {
  if (held) put($("target").offsetWidth, { x: clientX, y: task === "slider" ? place.y : clientY });
}

function drop() {
  if (held) done();
  held = false;
}

$("wanted").textContent = WANTED[task];
$("start").onclick = () => start(asked.get("session") ?? undefined);
$("again").onclick = () => start();
if (task === "pointing") {
  $("target").onclick = done;
} else {
  // Both kinds of events: a script may feign the old one alone. Of a real pair the second finds its work done.
  for (const kind of ["pointer", "mouse"]) {
    $("target").addEventListener(`${kind}down`, () => (held = true));
    addEventListener(`${kind}move`, drag);
    addEventListener(`${kind}up`, drop);
  }
}
