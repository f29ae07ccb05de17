// The task on the page: click dots of many sizes, one after another. The address may set ?session=NAME and ?targets=N.
import { record } from "./collector.js";

const SIZES = [24, 32, 44, 60, 84];     // px; from a small icon to a thumb's width
const MARGIN = 24;                      // px of free edge
const STEP = 0.25;                      // a dot lies at least this share of the stage's diagonal from the one before

const $ = (id) => document.getElementById(id);
const between = (low, high) => low + Math.random() * (high - low);
const asked = new URLSearchParams(location.search);
const targets = Number(asked.get("targets")) || 24;

let recording = null, hit = 0, place = { x: innerWidth / 2, y: innerHeight / 2 };

function show(id) {
  for (const part of ["intro", "stage", "outro", "failure"]) $(part).hidden = part !== id;
  $("progress").hidden = id !== "stage";
}

function fail(error) {
  $("failure").querySelector("p").textContent = error.message;
  show("failure");
}

function next() {
  const size = SIZES[Math.floor(between(0, SIZES.length))], edge = MARGIN + size / 2;
  const reach = STEP * Math.hypot(innerWidth, innerHeight), from = place;
  do {
    place = { x: between(edge, innerWidth - edge), y: between(edge, innerHeight - edge) };
  } while (Math.hypot(place.x - from.x, place.y - from.y) < reach);
  const px = { width: size, height: size, left: place.x - size / 2, top: place.y - size / 2 };
  for (const name in px) $("target").style[name] = `${px[name]}px`;
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

$("start").onclick = () => start(asked.get("session") ?? undefined);
$("again").onclick = () => start();
$("target").onclick = () => (++hit < targets ? next() : finish());
