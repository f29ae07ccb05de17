"""Pictures that have an obvious upright, drawn anew each time: a scene in a disc, in colours of its own.

Each is SVG with the viewBox -100 -100 200 200; what lies outside the disc is transparent, so that no corner tells how
it stands. Up is -y.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from urllib.parse import quote

INK = "#2b3440"


def draw(random: Random) -> str:
    """One of the scenes, as a data URI."""
    scene = random.choice(SCENES)
    disc = '<clipPath id="d"><circle r="98"/></clipPath>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200">{disc}<g clip-path="url(#d)">'
    return f"data:image/svg+xml,{quote(f'{svg}{scene(random)}</g></svg>', safe=' =:/')}"


def house(random: Random) -> str:
    """On a lawn, with a chimney on one side."""
    side = random.choice((-1, 1))
    return (
        _sky(random)
        + _box(-100, 45, 200, 60, "#7fb069")
        + _box(side * 28 - 8, -58, 16, 40, INK)
        + _box(-48, -10, 96, 62, _hue(random, 45, 88))
        + _shape("-62,-8 0,-64 62,-8", _hue(random, 55, 45))
        + _box(side * -22 - 10, 16, 20, 36, INK)
        + _box(side * 22 - 11, 8, 22, 20, "#fff3b0")
    )


def tree(random: Random) -> str:
    """A trunk under three tiers of leaves, or under one round crown."""
    leaves = _hue(random, 40, 38, 80, 160)
    tiers = "".join(_shape(f"{-w},{y} 0,{y - 44} {w},{y}", leaves) for w, y in ((52, 34), (42, 6), (30, -22)))
    crown = _disc(0, -22, 46, leaves) + _disc(-26, 0, 24, leaves) + _disc(28, -2, 22, leaves)
    ground = _box(-100, 58, 200, 60, _hue(random, 35, 70, 60, 120))
    return _sky(random) + ground + _box(-9, 20, 18, 46, "#7a4f2b") + random.choice((tiers, crown))


def boat(random: Random) -> str:
    """Under sail on the sea, the sun above."""
    way = random.choice((-1, 1))
    return (
        _sky(random)
        + _disc(way * 52, -56, 15, "#ffd166")
        + _box(-3, -66, 6, 96, INK)
        + _shape(f"{way * 6},-62 {way * 6},22 {way * 56},22", "#ffffff")
        + _shape(f"{way * -6},-48 {way * -6},22 {way * -42},22", _hue(random, 65, 60))
        + _shape("-60,30 60,30 42,58 -42,58", _hue(random, 55, 38))
        + _box(-100, 50, 200, 60, _hue(random, 55, 45, 195, 225))
    )


def lighthouse(random: Random) -> str:
    """A striped tower on a rock, its lamp lit."""
    way, stripes = random.choice((-1, 1)), _hue(random, 65, 48)
    bands = "".join(_box(-19, y, 38, 14, stripes) for y in (-26, 2, 30))
    return (
        _sky(random, dark=True)
        + _shape(f"0,-54 {way * 100},-84 {way * 100},-26", "#fff3b0")
        + _box(-100, 62, 200, 60, _hue(random, 45, 35, 195, 225))
        + _shape("-50,66 -24,50 26,50 54,66", "#6b705c")
        + _box(-19, -40, 38, 92, "#fdfdfd")
        + bands
        + _box(-13, -64, 26, 24, "#ffe066")
        + _shape("-18,-64 0,-86 18,-64", stripes)
    )


def cat(random: Random) -> str:
    """A face with pricked ears and whiskers."""
    fur = _hue(random, 45, 55, 15, 45)
    whiskers = "".join(
        f'<path d="M{s * 22} {y}L{s * 66} {y + d}" stroke="{INK}" stroke-width="3"/>'
        for s in (-1, 1)
        for y, d in ((20, -6), (27, 6))
    )
    return (
        _box(-100, -100, 200, 200, _hue(random, 45, 85))
        + _shape("-56,-12 -52,-76 -10,-42", fur)
        + _shape("56,-12 52,-76 10,-42", fur)
        + _disc(0, 8, 58, fur)
        + "".join(_disc(s * 23, -6, 9, INK) for s in (-1, 1))
        + _shape("-8,16 8,16 0,26", "#e5989b")
        + f'<path d="M0 26C-4 40 -20 40 -22 32M0 26C4 40 20 40 22 32" fill="none" stroke="{INK}" stroke-width="4"/>'
        + whiskers
    )


def mountain(random: Random) -> str:
    """Peaks with snow on them, the sun beside."""
    way, rock = random.choice((-1, 1)), _hue(random, 20, 45, 200, 280)
    return (
        _sky(random)
        + _disc(way * 56, -50, 17, "#ffd166")
        + _shape(f"{way * 4},66 {way * 54},-16 {way * 104},66", _hue(random, 20, 58, 200, 280))
        + _shape(f"{way * -88},66 {way * -16},-62 {way * 56},66", rock)
        + _shape(f"{way * -32},-34 {way * -16},-62 0,-34 {way * -10},-24 {way * -18},-36 {way * -25},-23", "#fff")
        + _box(-100, 58, 200, 60, _hue(random, 40, 45, 80, 140))
    )


def snowman(random: Random) -> str:
    """Three balls of snow, a hat on the smallest."""
    way, hat = random.choice((-1, 1)), _hue(random, 50, 30)
    buttons = "".join(_disc(0, y, 4, INK) for y in (-2, 14))
    return (
        _sky(random, dark=True)
        + _box(-100, 62, 200, 60, "#f1f5f9")
        + _disc(0, 48, 38, "#ffffff")
        + _disc(0, 2, 28, "#f8fafc")
        + _disc(0, -36, 20, "#ffffff")
        + buttons
        + "".join(_disc(s * 7, -40, 3, INK) for s in (-1, 1))
        + _shape(f"0,-36 {way * 26},-31 0,-29", "#f3722c")
        + _box(-26, -58, 52, 7, hat)
        + _box(-16, -86, 32, 30, hat)
    )


def balloon(random: Random) -> str:
    """Hot air above hills, a basket below it."""
    stripe = _hue(random, 70, 55)
    return (
        _sky(random)
        + _disc(-70, 96, 62, _hue(random, 40, 45, 80, 140))
        + _disc(60, 104, 66, _hue(random, 40, 52, 80, 140))
        + f'<path d="M-16 22L-11 42M16 22L11 42" stroke="{INK}" stroke-width="3"/>'
        + _shape("-40,-10 40,-10 16,24 -16,24", stripe)
        + _disc(0, -32, 46, stripe)
        + '<ellipse cy="-32" rx="18" ry="46" fill="#fff" opacity=".75"/>'
        + _box(-13, 40, 26, 18, "#8d5b2f")
    )


SCENES: tuple[Callable[[Random], str], ...] = (house, tree, boat, lighthouse, cat, mountain, snowman, balloon)


def _hue(random: Random, saturation: int, lightness: int, low: int = 0, high: int = 359) -> str:
    return f"hsl({random.randint(low, high)} {saturation}% {lightness}%)"


def _sky(random: Random, dark: bool = False) -> str:
    return _box(-100, -100, 200, 200, _hue(random, 50, 32 if dark else 84, 190, 250))


def _box(x: float, y: float, width: float, height: float, fill: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}"/>'


def _disc(x: float, y: float, radius: float, fill: str) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"/>'


def _shape(points: str, fill: str) -> str:
    return f'<polygon points="{points}" fill="{fill}"/>'
