// The server, live: asks for the overview each second while the tab is seen, and shows it.
import { byId, element, show } from "./element.js";
import { ModelCard } from "./model.js";
import { ask } from "./server.js";

const EVERY = 1000; // ms
const KEPT = "botcore-operator"; // the token's name in sessionStorage
const PARTS = ["door", "view"];
const RATE = 10; // looks over which sessions a second are told

let timer = 0;
let asking = false;
let shown = ""; // the table's rows, as they were last told
const cards = new Map();
const looks = [];

const whole = new Intl.NumberFormat();
const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 1 });
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const share = (part, all) => (all ? percent.format(part / all) : "–");

const duration = (seconds) =>
  seconds === null ? "–" : seconds < 1e-3 ? `${Math.round(seconds * 1e6)} µs` : `${(seconds * 1e3).toPrecision(3)} ms`;

async function look() {
  clearTimeout(timer);
  if (asking || document.hidden) return;
  const token = sessionStorage.getItem(KEPT);
  if (!token) return;
  asking = true;
  try {
    const told = await ask("GET", "/v1/overview", { token });
    if (sessionStorage.getItem(KEPT) === token) tell(told);
  } catch (error) {
    if (error.status === 401 || error.status === 403) leave(error.message);
    else byId("state").textContent = "The server does not answer; asking again.";
  } finally {
    asking = false;
  }
  if (sessionStorage.getItem(KEPT)) timer = setTimeout(look, EVERY);
}

function tell(told) {
  if (byId("view").hidden) show("view", PARTS);
  byId("refused").textContent = "";
  byId("state").textContent = `botcore ${told.version}, up ${since(told.uptime)}`;
  tiles(told);
  models(told.models.filter((model) => model.on_duty || model.sessions || model.open));
  recent(told.recent);
}

function since(seconds) {
  const [days, hours, minutes] = [seconds / 86400, (seconds / 3600) % 24, (seconds / 60) % 60].map(Math.floor);
  if (days) return `${days} d ${hours} h`;
  return hours ? `${hours} h ${minutes} min` : minutes ? `${minutes} min` : `${Math.floor(seconds)} s`;
}

function tiles({ time, models }) {
  const sessions = sum(models.map((model) => model.sessions));
  const judged = sum(models.flatMap((model) => model.p_bot));
  const bots = sum(models.flatMap((model) => model.p_bot.slice(10)));
  const blocked = sum(models.map((model) => model.decisions.block));
  const slowest = Math.max(...models.map((model) => model.latency.p99 ?? 0));
  const said = [
    ["Sessions", whole.format(sessions), `${rate(time, sessions)} a second`],
    ["Open now", whole.format(sum(models.map((model) => model.open))), "live sessions"],
    ["Look like bots", share(bots, judged), "of those judged, p above 0.5"],
    ["Blocked", share(blocked, judged), `${whole.format(blocked)} sessions`],
    ["Answered within", slowest ? duration(slowest) : "–", "99 times in 100, slowest model"],
  ];
  const tile = ([name, value, remark]) => element("div", {}, element("dt", {}, name), element("dd", {}, value), element("dd", { class: "fine" }, remark));
  byId("tiles").replaceChildren(...said.map(tile));
}

function rate(time, sessions) {
  if (looks.length && sessions < looks.at(-1).sessions) looks.length = 0; // another server, or it began anew
  looks.push({ time, sessions });
  if (looks.length > RATE) looks.shift();
  const [first] = looks;
  const more = sessions - first.sessions;
  return more ? (more / (time - first.time)).toPrecision(2) : "0";
}

function models(told) {
  const names = new Set(told.map(({ name, version }) => `${name}@${version}`));
  for (const [name, card] of cards)
    if (!names.has(name)) {
      card.root.remove();
      cards.delete(name);
    }
  for (const model of told) {
    const name = `${model.name}@${model.version}`;
    if (!cards.has(name)) {
      cards.set(name, new ModelCard(model));
      byId("models").append(cards.get(name).root);
    }
    cards.get(name).tell(model);
  }
}

function recent(verdicts) {
  const now = JSON.stringify(verdicts);
  if (now === shown) return;
  shown = now;
  byId("none").hidden = verdicts.length > 0;
  byId("recent").replaceChildren(...verdicts.map(row));
}

function row({ time, model, decision, p_bot, n_events, reasons }) {
  const meter = element("meter", { min: 0, max: 1, value: p_bot ?? 0, "aria-hidden": "true" });
  return element(
    "tr",
    {},
    element("td", {}, new Date(1000 * time).toLocaleTimeString()),
    element("td", {}, model),
    element("td", {}, element("b", { class: decision }, decision)),
    element("td", { class: "number" }, p_bot === null ? "–" : meter, p_bot === null ? "" : p_bot.toFixed(3)),
    element("td", { class: "number" }, whole.format(n_events)),
    element("td", {}, reasons.join(", ").replaceAll("_", " ")),
  );
}

function leave(why = "") {
  sessionStorage.removeItem(KEPT);
  clearTimeout(timer);
  show("door", PARTS);
  byId("refused").textContent = why;
}

byId("enter").addEventListener("submit", (event) => {
  event.preventDefault();
  sessionStorage.setItem(KEPT, byId("token").value.trim());
  byId("token").value = "";
  look();
});
byId("leave").addEventListener("click", () => leave());
document.addEventListener("visibilitychange", look);
look();
