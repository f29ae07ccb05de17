"""`python -m botcore.features` prints the feature tables as docs/features.md holds them."""

from .. import _features
from ..verdict import REASONS
from . import revision

INTRODUCTION = f"""# Features of the pointer modality, revision {revision("pointer")}

Made by `python -m botcore.features > docs/features.md` from the one table in core/schema.h.

A stream is re-observed on one 60 Hz clock: positions rounded to pixels, steps of zero dropped, gaps over 125 ms held.
A movement ends at a button event, at a pause over 0.5 s, or after 256 samples; it counts from 8 steps and 16 px on.
"""


def section(title: str, columns: list[tuple[str, str, str]]) -> str:
    """One table in Markdown."""
    rows = "\n".join(f"| `{name}` | {unit} | {meaning} |" for name, unit, meaning in columns)
    return f"\n## {title}\n\n| name | unit | meaning |\n|---|---|---|\n{rows}\n"


def document() -> str:
    """All tables in Markdown."""
    return INTRODUCTION + "".join(
        section(title, columns)
        for title, columns in (
            (
                "Behaviour: each as NAME_mean and NAME_sd over movements; the model's inputs",
                _features.columns("movement"),
            ),
            ("Clock: how the recorder ticks; never a model input", _features.columns("clock")),
            ("Integrity: rules; never a model input", _features.columns("integrity")),
            ("Integrity reason codes", [(code, "", meaning) for code, meaning in REASONS]),
        )
    )


if __name__ == "__main__":
    print(document(), end="")
