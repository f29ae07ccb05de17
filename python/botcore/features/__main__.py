"""`python -m botcore.features` prints the feature tables as docs/features.md holds them."""

from math import isnan

from .. import _features
from ..verdict import REASONS, RULES
from . import revision

INTRODUCTION = f"""# Features

Made by `python -m botcore.features > docs/features.md` from the tables in core/schema.h.

# Pointer, revision {revision("pointer")}

A stream is re-observed on one 60 Hz clock: positions rounded to pixels, steps of zero dropped, gaps over 125 ms held.
A movement ends at a button event, at a pause over 0.5 s, or after 256 samples; it counts from 8 steps and 16 px on.
The model judges each movement by its row; what a session comes to is the mean log-odds of its movements, times the
square root of how many there are, at most four.
"""

LAYERS = f"""
# Slider, rotation and question, revision {revision("slider")}

One row for the layers of a CAPTCHA: how it is solved, then the behaviour of the pointer, NAME_mean and NAME_sd of each
of the first {_features.shared} movement features above. What is moved is a slider's handle, in px along its track, or
a picture, in degrees; where the page tells of no handle, it is the way of the pointer along x while held. It begins at
0. A trace, a goal or an option that a session does not have leaves NaN.
"""


def section(title: str, columns: list[tuple[str, str, str]]) -> str:
    """One table in Markdown."""
    rows = "\n".join(f"| `{name}` | {unit} | {meaning} |" for name, unit, meaning in columns)
    return f"\n## {title}\n\n| name | unit | meaning |\n|---|---|---|\n{rows}\n"


def document() -> str:
    """All tables in Markdown."""
    behaviour = "Behaviour of one movement: the model's inputs"
    capture = "Profiles: how a session was recorded, by the median gap between its events; thresholds go by it"
    return "".join(
        (
            INTRODUCTION,
            section(behaviour, _features.columns("movement")),
            section("Clock: how the recorder ticks; never a model input", _features.columns("clock")),
            section("Integrity: rules; never a model input", _features.columns("integrity")),
            section(capture, [(name, "", meaning) for name, _, meaning in _features.columns("profiles")]),
            f"\n# Tap, revision {revision('tap')}\n",
            section("Rhythm", _features.columns("tap")),
            rules("tap"),
            f"\n# Actions, revision {revision('actions')}\n",
            section("Tally of a user's rows", _features.columns("actions")),
            LAYERS,
            section("Gesture", _features.columns("gesture")),
            claims(),
            section(
                "Inputs: what a session was worked with; a model judges those its people had",
                _features.columns("inputs"),
            ),
            "\n# Reason codes of the integrity rules\n",
            section("Codes", [(code, "", meaning) for code, meaning in REASONS]),
        )
    )


def claims() -> str:
    """What a page may report of itself, in Markdown."""
    rows = "\n".join(
        f"| `{name}` | `{feature}` | {scale:g} | {absolute:g} + {relative:g} of the feature |"
        for name, feature, scale, absolute, relative in _features.claims()
    )
    return (
        "\n## Claims: what a page reports of itself; never a model input\n\n"
        "A figure, times its scale, that lies farther from the feature its events give is `contradicted`.\n\n"
        f"| figure | feature | scale | farther than |\n|---|---|---|---|\n{rows}\n"
    )


def rules(modality: str) -> str:
    """A modality's rules in Markdown; the thresholds of the learnt set are each bundle's own."""
    rows = "\n".join(
        f"| `{r.code}` | {r.feature} {r.side} | {'' if isnan(r.classic) else r.classic} | {r.weight} | {r.meaning} |"
        for r in RULES[modality]
    )
    return f"\n## Rules\n\n| code | fires where | classic | weight | meaning |\n|---|---|---|---|---|\n{rows}\n"


if __name__ == "__main__":
    print(document(), end="")
