// One model on the live page: how its scores are spread, what it decided, why, and whether its scores have moved.
import { element } from "./element.js";

const NS = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT] = [400, 96]; // of the histogram's drawing
const REASONS = 6; // shown
const LEAST = 200; // scores on either side, as server/drift.py has it
const whole = new Intl.NumberFormat();

export class ModelCard {
  #parts = {};

  constructor({ name, modality, version }) {
    const part = (key, tag, attributes) => (this.#parts[key] = element(tag, attributes));
    const facts = [modality === name ? null : modality, `version ${version}`].filter(Boolean).join(", ");
    this.root = element(
      "section",
      { class: "model" },
      element("h2", {}, name),
      element("p", { class: "fine" }, facts, part("duty", "span", {})),
      part("figures", "p", { class: "figures" }),
      histogram((bars) => (this.#parts.bars = bars), (svg) => (this.#parts.svg = svg)),
      element("p", { class: "ends fine", "aria-hidden": "true" }, element("span", {}, "person"), element("span", {}, "bot")),
      part("decisions", "p", { class: "decisions" }),
      part("drift", "p", { class: "drift" }),
      part("profiles", "div", {}),
      part("shadow", "p", { class: "shadow" }),
      part("reasons", "ul", { class: "reasons" }),
    );
  }

  tell(model) {
    const { duty, figures, decisions, drift, profiles, shadow, reasons } = this.#parts;
    duty.textContent = model.on_duty ? "" : ", relieved by another version";
    figures.textContent = `${whole.format(model.sessions)} sessions, ${whole.format(model.events)} events, ${model.open} open`;
    this.root.classList.toggle("idle", !model.sessions);
    this.#bars(model.p_bot);
    const said = Object.entries(model.decisions).filter(([, count]) => count);
    decisions.replaceChildren(...said.map(([name, count]) => element("span", { class: name }, `${name} ${whole.format(count)}`)));
    drift.textContent = sentence(model.drift);
    drift.className = `drift ${model.drift.level ?? ""}`;
    const known = Object.entries(model.profiles).filter(([, profile]) => profile.recent);
    profiles.replaceChildren(...known.map(([name, profile]) => departure(name, profile)));
    shadow.textContent = model.shadow ? beside(model.shadow) : "";
    const top = Object.entries(model.reasons).sort((a, b) => b[1] - a[1]).slice(0, REASONS);
    reasons.replaceChildren(...top.map(([code, count]) => reason(code, count, model.sessions)));
  }

  #bars(counts) {
    const { bars, svg } = this.#parts;
    const most = Math.max(...counts, 1);
    const all = counts.reduce((a, b) => a + b, 0);
    const high = counts.slice(10).reduce((a, b) => a + b, 0);
    svg.setAttribute("aria-label", `Probabilities of a bot of ${whole.format(all)} sessions: ${whole.format(high)} above 0.5.`);
    counts.forEach((count, i) => {
      const height = count ? Math.max((count / most) * HEIGHT, 2) : 0;
      bars[i].setAttribute("y", HEIGHT - height);
      bars[i].setAttribute("height", height);
      bars[i].firstChild.textContent = `${(i / 20).toFixed(2)} to ${((i + 1) / 20).toFixed(2)}: ${whole.format(count)}`;
    });
  }
}

function histogram(keepBars, keep) {
  const svg = document.createElementNS(NS, "svg");
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("role", "img");
  svg.setAttribute("class", "histogram");
  const bars = Array.from({ length: 20 }, (_, i) => {
    const bar = document.createElementNS(NS, "rect");
    bar.append(document.createElementNS(NS, "title"));
    bar.setAttribute("x", (i * WIDTH) / 20 + 1);
    bar.setAttribute("width", WIDTH / 20 - 2);
    bar.setAttribute("class", `share${i < 10 ? " human" : " bot"}`);
    bar.setAttribute("fill-opacity", 0.35 + 0.65 * Math.abs((i - 9.5) / 9.5));
    return bar;
  });
  svg.append(...bars);
  keepBars(bars);
  keep(svg);
  return svg;
}

function reason(code, count, sessions) {
  const meter = element("meter", { min: 0, max: Math.max(sessions, 1), value: count, "aria-hidden": "true" });
  return element("li", {}, element("span", {}, code.replaceAll("_", " ")), meter, element("b", {}, whole.format(count)));
}

// How far the shadow agrees, and what it would have decided otherwise, the most frequent first.
function beside({ version, sessions, agreed, decisions, difference }) {
  const of = `In the shadow: version ${version}.`;
  if (!sessions) return `${of} No session is over yet.`;
  const share = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 1 }).format(agreed / sessions);
  const apart = difference === null ? "" : ` Its p(bot) differs by ${difference.toFixed(3)} on average.`;
  const others = Object.entries(decisions)
    .flatMap(([said, own]) => Object.entries(own).map(([would, count]) => ({ said, would, count })))
    .filter(({ said, would, count }) => count && said !== would)
    .sort((a, b) => b.count - a.count)
    .map(({ said, would, count }) => `${whole.format(count)} ${would} instead of ${said}`);
  return `${of} It agrees on ${share} of ${whole.format(sessions)} sessions${others.length ? `: ${others.join(", ")}` : ""}.${apart}`;
}

// How far the latest sessions that were recorded alike are from the people the model was fitted on.
function departure(name, { recent, people, p_bot, features }) {
  const of = `Recorded ${name}: ${whole.format(recent)} sessions against ${whole.format(people)} of people`;
  if (!p_bot) return element("p", { class: "drift" }, `${of}, too few to compare: it takes ${LEAST}.`);
  const told = ({ what, psi, ks }) => `${what.replaceAll("_", " ")} ${psi.toFixed(2)} (KS ${ks.toFixed(2)})`;
  const moved = features.filter(({ level }) => level !== "steady").map(told);
  const farthest = moved.length ? ` Moved farthest: ${moved.join(", ")}.` : " No feature has moved.";
  const scores = `Stability index of scores ${told({ ...p_bot, what: "" }).trim()}, ${p_bot.level}.`;
  return element("p", { class: `drift ${p_bot.level}` }, `${of}. ${scores}${farthest}`);
}

// What the drift means, and what to do about it.
function sentence({ psi, recent, before, by_chance, level }) {
  if (psi === null)
    return `Too early to tell whether scores have moved: it takes ${LEAST} sessions now and ${LEAST} before, and there are ${whole.format(recent)} in all.`;
  const of = `the latest ${whole.format(recent)} against the ${whole.format(before)} before`;
  const index = `Stability index ${psi.toFixed(2)}; chance alone stays below ${by_chance.toFixed(2)}.`;
  if (level === "steady") return `Scores are steady, ${of}. ${index}`;
  if (level === "shifting")
    return `Scores are moving, ${of}: see whether a page, the devices or the visitors have changed. ${index}`;
  return `Scores have shifted, ${of}: the model meets what it did not meet earlier. Look for a new release of your pages or a wave of bots; where neither explains it, train it anew. ${index}`;
}
