// The layers by name: what each asks, in words, what makes it, and which of the events are judged;
// of those whose page knows it, what is to be reached.
import { Question } from "./question.js";
import { Rotation } from "./rotation.js";
import { Slider } from "./slider.js";

// Of a slider, what the people its model learnt from were recorded at: from the press of the disc to its release.
function dragged(kinds) {
  const press = kinds.lastIndexOf("down", kinds.indexOf("slide"));
  return press < 0 ? [0, kinds.length] : [press, kinds.lastIndexOf("up") + 1 || kinds.length];
}

const all = (kinds) => [0, kinds.length];
const back = (degrees) => (degrees <= 180 ? -degrees : 360 - degrees);

export const LAYERS = {
  slider: { name: "Slide", title: () => "Bring the disc into the ring", Task: Slider, judged: dragged,
    task: "Drag it and let go. With keys: arrows move it, Enter lets go.",
    goal: ({ target_position_px: x, tolerance_px: y }) => ({ x, y }) },
  rotation: { name: "Turn", title: () => "Turn the picture upright", Task: Rotation, judged: all,
    task: "Use the buttons, drag it round, or use the arrow keys.",
    goal: ({ start_deg: from, tolerance_deg: y }) => ({ x: back(from), y }) },
  question: { name: "Answer", title: (asked) => asked.question, Task: Question, judged: all, task: "Choose one." },
};
