// The verdict in plain words, and as a picture: people would rather look than read.
import { byId, element } from "./element.js";
import { LAYERS } from "./layers.js";
import { ask } from "./server.js";

export const MARKS = { human: "✓", bot: "✕", insufficient: "?" };
const WORDS = { human: "This looked like a person.", bot: "This looked like a program." };
const UNTOLD = {
  keys: "We could not tell, and we do not guess: you used no pointer.",
  touch: "We could not tell, and we do not guess: too little is known of fingers here.",
  mouse: "We could not tell, and we do not guess: there was too little movement.",
};
const OVERALL = {
  human: ["A person, as far as movements tell", "What could be judged looked the way people’s movements look."],
  bot: ["A program, as far as movements tell", "One layer that looks like a program is enough, and there is no second try."],
  insufficient: ["We could not tell", "Nothing is held against you: whoever asked for these tasks can ask in another way."],
};
const NEXT = {
  human: "The site that asked can now fetch this verdict, once, by the name of the session.",
  bot: "This session has ended. To begin again, wait half a minute and load this page anew.",
  insufficient: "The site that asked can now fetch this verdict, once, and offer you another way in.",
};

// One layer's verdict in a sentence.
export function said({ decision, input }) {
  return WORDS[decision] ?? UNTOLD[input];
}

// One bot's layer condemns; what could not be judged counts for nothing, as in the server's own verdict.
function overall(results) {
  const decisions = results.map(({ decision }) => decision);
  return ["bot", "human"].find((each) => decisions.includes(each)) ?? "insufficient";
}

// The strongest reasons, in words.
function reasons({ details = {} }) {
  return (details.reasons ?? []).slice(0, 3).map((reason) => (reason.code ?? reason).replaceAll("_", " ")).join(", ");
}

// The trajectory, its speed and the reasons, drawn by the server. Without it the words are all there is.
async function picture(result) {
  const { session_id, captcha_id, events, layer } = result;
  try {
    const body = { session_id, captcha_id, events, metadata: {} };
    const drawn = await ask("POST", "/v1/explain", { body, as: "blob" });
    const name = `${LAYERS[layer].name}, drawn`;
    const alt = `Where the pointer went and how fast. What counted most: ${reasons(result)}`;
    return element("div", { class: "picture", role: "region", "aria-label": name, tabindex: 0 },
      element("img", { src: URL.createObjectURL(drawn), alt }));
  } catch {
    return reasons(result) && element("p", { class: "fine" }, `What counted most: ${reasons(result)}.`);
  }
}

function card(result) {
  const { layer, decision, details = {} } = result;
  const solved = details.solved === true ? "Solved." : details.solved === false ? "Not solved." : "";
  const shown = element("article", { class: `result ${decision}` },
    element("h2", {}, element("span", { class: "mark", "aria-hidden": "true" }, MARKS[decision]), LAYERS[layer].name),
    element("p", {}, `${said(result)} ${solved}`));
  picture(result).then((drawn) => shown.append(drawn));
  return shown;
}

// Fills the verdict page; the pictures come when they are drawn.
export function report(id, results) {
  const decision = overall(results);
  const [title, meaning] = OVERALL[decision];
  byId("overall").textContent = title;
  byId("meaning").textContent = meaning;
  byId("results").replaceChildren(...results.map(card));
  byId("next").textContent = NEXT[decision];
  byId("next").append(element("span", { class: "fine session" }, id));
}
