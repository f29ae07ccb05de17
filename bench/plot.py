"""The results as a picture: a panel a group, a bar a peer, on a logarithmic axis of time."""

from __future__ import annotations

from pathlib import Path

from matplotlib.figure import Figure
from matplotlib.ticker import NullFormatter

from botcore.bench.results import Result, duration

OURS, THEIRS = "#1f5fa8", "#b8b8b8"


def plot(groups: dict[str, list[Result]], path: Path) -> None:
    """Writes a PNG."""
    heights = [len(group) + 1.5 for group in groups.values()]
    figure = Figure(figsize=(9, 0.3 * sum(heights)), layout="constrained")
    axes = figure.subplots(len(groups), 1, squeeze=False, height_ratios=heights)[:, 0]
    for ax, (title, group) in zip(axes, groups.items(), strict=True):
        microseconds = [result.median * 1e6 for result in group]
        colors = [OURS if "botcore" in result.peer else THEIRS for result in group]
        bars = ax.barh([result.peer for result in group], microseconds, color=colors)
        labels = [
            duration(result.median) if result is group[0] else f"{duration(result.median)}, {result.times:.3g}x"
            for result in group
        ]
        ax.bar_label(bars, labels, padding=3, fontsize=8)
        ax.set_xscale("log")
        ax.xaxis.set_minor_formatter(NullFormatter())  # the bars say what they are
        ax.margins(x=0.25)
        ax.invert_yaxis()
        ax.set_title(f"{title}: median of one {group[0].unit}, µs", fontsize=9, loc="left")
        ax.tick_params(labelsize=8)
        ax.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, dpi=110)
