// The CAPTCHA: one layer after another, each judged when it is done. A bot's verdict ends it.
import { byId, element, show } from "./element.js";
import { Gauge } from "./gauge.js";
import { LAYERS } from "./layers.js";
import { ask } from "./server.js";
import { cut, input, session } from "./session.js";
import { MARKS, report, said } from "./verdict.js";

const PARTS = ["intro", "layer", "verdict", "failure"];
const COOL_DOWN = 30_000;                                                     // ms from a bot's verdict to the next start
const PAUSE = 900;                                                            // ms in which a layer's verdict is read
const ENDED = "botcore.ended";

const gauge = new Gauge();
const pause = (ms) => new Promise((go) => setTimeout(go, ms));
const tell = (text) => (byId("said").textContent = text);

function steps(layers, results) {
  byId("steps").replaceChildren(...layers.map(({ layer }, i) => {
    const decision = results[i]?.decision;
    return element("li", { class: decision, "aria-current": i === results.length && "step" },
      element("span", { "aria-hidden": "true" }, decision ? MARKS[decision] : `${i + 1}`), LAYERS[layer].name,
      decision && element("span", { class: "unseen" }, `: ${decision}`));
  }));
}

// Shows a layer until it is done; what was recorded of it.
async function work(id, asked) {
  const layer = LAYERS[asked.layer];
  const recording = session((batch) => gauge.push(batch));
  byId("title").textContent = layer.title(asked);
  byId("task").textContent = layer.task;
  tell("");
  gauge.start(id);
  await new Promise((done) => {
    byId("work").replaceChildren(new layer.Task(asked, { mark: recording.mark, say: tell, done }).element);
    byId("title").focus();
  });
  byId("work").inert = true;
  await recording.stop();
  gauge.stop();
  return cut(recording.columns, layer.judged(recording.columns.kind));
}

async function judge(id, asked, events) {
  tell("…");
  const body = { session_id: id, captcha_id: asked.captcha_id, events, metadata: {} };
  const reply = await ask("POST", "/classify_session", { body });
  return { ...reply, layer: asked.layer, input: input(events), events };
}

async function run() {
  const { session_id: id, layers } = await ask("POST", "/v1/sessions", { body: {} });
  const results = [];
  for (const asked of layers) {
    steps(layers, results);
    show("layer", PARTS);
    byId("work").inert = false;
    results.push(await judge(id, asked, await work(id, asked)));
    if (results.at(-1).decision === "bot") break;
    steps(layers, results);
    tell(said(results.at(-1)));
    if (results.length < layers.length) await pause(PAUSE);
  }
  if (results.at(-1).decision === "bot") sessionStorage.setItem(ENDED, Date.now());
  report(id, results);
  show("verdict", PARTS);
}

// After a bot's verdict the next start has to wait.
async function cool() {
  const left = () => Math.ceil((Number(sessionStorage.getItem(ENDED)) + COOL_DOWN - Date.now()) / 1000);
  if (left() <= 0) return;
  byId("start").disabled = true;
  byId("wait").hidden = false;
  byId("wait").textContent = `The last try has ended. Another can begin in ${left()} seconds.`;
  await pause(left() * 1000);
  byId("wait").textContent = "Another try can begin now.";
  byId("start").disabled = false;
}

async function start() {
  byId("start").disabled = true;                                              // no second session by a double click
  try {
    await run();
  } catch (error) {
    gauge.stop();
    byId("why").textContent = error.message;
    show("failure", PARTS);
  }
}

byId("start").onclick = start;
cool();
