// The operator's page: rounds of one task, each a recording of its own, with consent. The address ends in #TOKEN, which
// browsers send to nobody.
import { record } from "/collector.js";
import { dots } from "./dots.js";
import { byId, show } from "./element.js";
import { LAYERS } from "./layers.js";
import { ask } from "./server.js";

const PARTS = ["closed", "intro", "round", "stage", "thanks", "withdrawn", "failure"];
const ROUNDS = 3;

const token = decodeURIComponent(location.hash.slice(1));
const form = byId("form");
const names = [];
let lost = 0, stopped = () => {};

// What the collector was refused with is the server's problem document.
function plain(message) {
  try {
    return JSON.parse(message).detail;
  } catch {
    return message;
  }
}

function fail(error) {
  byId("why").textContent = plain(error.message);
  byId("stop").hidden = true;
  byId("forget").hidden = !names.length;
  show("failure", PARTS);
}

// A layer's task, as a session of the CAPTCHA would ask it; nothing of it is answered there.
async function layer(task, mark) {
  byId("work").replaceChildren();
  const { layers } = await ask("POST", "/v1/sessions", { body: {} });
  const asked = layers.find((each) => each.layer === task);
  if (LAYERS[task].goal) mark("goal", LAYERS[task].goal(asked));
  byId("title").textContent = LAYERS[task].title(asked);
  byId("task").textContent = LAYERS[task].task;
  byId("said").textContent = "";
  show("round", PARTS);
  const say = (text) => (byId("said").textContent = text);
  const { Task } = LAYERS[task];
  await new Promise((done) => byId("work").replaceChildren(new Task(asked, { mark, say, done }).element));
}

// The pointer's task: a set of dots.
async function pointing() {
  show("stage", PARTS);
  await dots(byId("target"), byId("stage"));
}

// One round, one recording. False where it was stopped before its end.
async function round(said) {
  const opened = await ask("POST", "/v1/recordings", { token, body: said });
  names.push(opened.session_id);
  const consent = byId("consent").checked;
  const recording = record({ consent, endpoint: opened.endpoint, session: opened.session_id,
    onerror: (error, ended) => ended && fail(error) });
  const stop = new Promise((stop) => (stopped = () => stop("stopped")));
  const end = await Promise.race([stop, said.layer === "pointer" ? pointing() : layer(said.layer, recording.mark)]);
  await recording.stop();
  lost += recording.dropped;
  return end !== "stopped" && byId("failure").hidden;
}

function said() {
  const { label, task } = Object.fromEntries(new FormData(form));
  const more = label === "bot" ? { bot_kind: byId("bot_kind").value } : {};
  if (byId("person").value) more.person = byId("person").value;
  return { label, layer: task, consent: byId("consent").checked, ...more };
}

async function start() {
  byId("stop").hidden = false;
  try {
    for (let i = 0, go = true; i < ROUNDS && go; i++) {
      byId("count").textContent = `Round ${i + 1} of ${ROUNDS}`;
      go = await round(said());
    }
    if (byId("failure").hidden) thank();
  } catch (error) {
    fail(error);
  }
}

function thank() {
  const some = names.length === 1 ? "One recording has" : `${names.length} recordings have`;
  byId("arrived").textContent = `${some} arrived.${lost ? ` ${lost} events of them were lost on the way.` : ""}`;
  byId("names").textContent = names.join(" ");
  byId("stop").hidden = true;
  show("thanks", PARTS);
}

async function withdraw() {
  try {
    for (; names.length; names.shift()) await ask("DELETE", `/v1/recordings/${names[0]}`, { token });
    show("withdrawn", PARTS);
  } catch (error) {
    fail(error);
  }
}

form.onchange = () => {
  const bot = new FormData(form).get("label") === "bot";
  byId("kind").hidden = !bot;
  byId("bot_kind").required = bot;
};
form.onsubmit = (e) => {
  e.preventDefault();
  start();
};
byId("stop").onclick = () => stopped();
byId("again").onclick = () => start();
byId("withdraw").onclick = byId("forget").onclick = withdraw;
show(token ? "intro" : "closed", PARTS);
