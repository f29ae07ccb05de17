// Dots of many sizes, to be clicked or tapped one after another.

const SIZES = [24, 32, 44, 60, 84];     // px; from a small icon to a thumb's width
const COUNT = 12;
const MARGIN = 24;                      // px of free edge
const STEP = 0.25;                      // a dot lies at least this share of the stage's diagonal from the one before

const between = (low, high) => low + Math.random() * (high - low);

// Settles when the last dot was hit. The dot is one button, which moves.
export function dots(dot, stage) {
  const { width, height } = stage.getBoundingClientRect();
  let hit = 0, place = { x: width / 2, y: height / 2 };

  function next() {
    const size = SIZES[Math.floor(between(0, SIZES.length))], edge = MARGIN + size / 2, from = place;
    do {
      place = { x: between(edge, width - edge), y: between(edge, height - edge) };
    } while (Math.hypot(place.x - from.x, place.y - from.y) < STEP * Math.hypot(width, height));
    const px = { width: size, height: size, left: place.x - size / 2, top: place.y - size / 2 };
    for (const name in px) dot.style[name] = `${px[name]}px`;
    dot.setAttribute("aria-label", `Dot ${hit + 1} of ${COUNT}`);
  }

  next();
  dot.focus();
  return new Promise((done) => (dot.onclick = () => (++hit < COUNT ? next() : done())));
}
