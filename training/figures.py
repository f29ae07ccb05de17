"""The plots a person would rather look at: ROC, precision-recall, calibration, importance, recall by family."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib
import numpy as np
from sklearn.metrics import auc, precision_recall_curve, roc_curve

from botcore.training.calibration import PRIOR, reliability

matplotlib.use("agg")  # no display is needed, and none is looked for
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

METADATA = {"Software": None}  # the same plot is the same bytes


def save(figure: Figure, path: Path) -> None:
    """Write a figure as PNG and close it."""
    figure.tight_layout()
    figure.savefig(path, dpi=120, metadata=METADATA)
    plt.close(figure)


def _axes(xlabel: str, ylabel: str, width: float = 5.0, height: float = 4.0) -> tuple[Figure, Axes]:
    figure, axes = plt.subplots(figsize=(width, height))
    axes.set(xlabel=xlabel, ylabel=ylabel)
    axes.grid(alpha=0.3)
    return figure, axes


def roc(label: np.ndarray, scores: Mapping[str, np.ndarray], weight: np.ndarray, path: Path) -> None:
    """One weighted curve for each named score (n,); the false-positive axis is logarithmic: there one operates."""
    figure, axes = _axes("false-positive rate", "recall")
    for name, score in scores.items():
        fpr, recall, _ = roc_curve(label, score, sample_weight=weight)
        axes.plot(fpr, recall, label=f"{name} (AUC {auc(fpr, recall):.3f})")
    axes.set(xscale="log", xlim=(1e-3, 1.0), ylim=(0.0, 1.0))
    axes.legend(loc="lower right", fontsize=8)
    save(figure, path)


def precision_recall(
    label: np.ndarray, scores: Mapping[str, np.ndarray], weight: np.ndarray, path: Path, prior: float = PRIOR
) -> None:
    """One curve for each named score (n,), at the prior the weights make."""
    figure, axes = _axes("recall", f"precision at prior {prior:.3g}")
    for name, score in scores.items():
        precision, recall, _ = precision_recall_curve(label, score, sample_weight=weight)
        axes.plot(recall, precision, label=name)
    axes.set(xlim=(0.0, 1.0), ylim=(0.9 * prior, 1.01))
    axes.legend(loc="lower left", fontsize=8)
    save(figure, path)


def calibration(label: np.ndarray, p: np.ndarray, weight: np.ndarray, path: Path, prior: float = PRIOR) -> None:
    """Share of bots, at the prior the weights make, against the probability stated, bin by bin."""
    figure, axes = _axes("p_bot stated", f"share of bots at prior {prior:.3g}")
    bins = reliability(p, label, weight)
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1)
    axes.plot([b["p"] for b in bins], [b["bots"] for b in bins], "o-")
    axes.set(xlim=(0, 1), ylim=(0, 1))
    save(figure, path)


def importance(gains: Mapping[str, float], path: Path, most: int = 25) -> None:
    """The features that gained most, as shares of the whole gain."""
    total = sum(gains.values()) or 1.0
    top = sorted(gains.items(), key=lambda item: item[1])[-most:]
    figure, axes = _axes("share of gain", "", 6.0, 0.22 * len(top) + 1.0)
    axes.barh([name for name, _ in top], [gain / total for _, gain in top])
    axes.tick_params(axis="y", labelsize=7)
    save(figure, path)


def bars(names: Sequence[str], series: Mapping[str, Sequence[float]], ylabel: str, path: Path) -> None:
    """Grouped bars, one group a name, one colour a series."""
    figure, axes = _axes("", ylabel, 1.1 * len(names) + 2.0, 4.0)
    width = 0.8 / len(series)
    for i, (title, values) in enumerate(series.items()):
        axes.bar(np.arange(len(names)) + i * width, values, width, label=title)
    axes.set_xticks(np.arange(len(names)) + 0.4 - 0.5 * width, names, rotation=25, ha="right", fontsize=8)
    axes.legend(fontsize=8)
    save(figure, path)


def curve(
    lines: Mapping[str, tuple[Sequence[float], Sequence[float], Sequence[tuple[float, float]]]], path: Path
) -> None:
    """Recall against nominal false positives, a line each: its rates, recalls, and what is wanted as hollow dots."""
    figure, axes = _axes("nominal false-positive rate", "recall, mean over families left out")
    for title, (rates, recalls, wanted) in lines.items():
        (line,) = axes.plot(rates, recalls, ".-", label=title)
        axes.plot(*zip(*wanted, strict=True), "o", color=line.get_color(), fillstyle="none", markersize=8)
    axes.plot([], [], "o", color="grey", fillstyle="none", markersize=8, label="wanted")
    axes.set(xscale="log", ylim=(0.0, 1.0))
    axes.legend(loc="lower right", fontsize=8)
    save(figure, path)


def reliabilities(curves: Mapping[str, Sequence[Mapping[str, float]]], path: Path) -> None:
    """Several reliability curves, as reliability() gives them, against the diagonal."""
    figure, axes = _axes("p_bot stated", f"share of bots at prior {PRIOR:.3g}")
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1)
    for title, bins in curves.items():
        axes.plot([b["p"] for b in bins], [b["bots"] for b in bins], "o-", label=title)
    axes.set(xlim=(0, 1), ylim=(0, 1))
    axes.legend(fontsize=8)
    save(figure, path)


def intervals(
    names: Sequence[str],
    rates: Sequence[float],
    spans: tuple[Sequence[float], Sequence[float]],
    limit: float,
    path: Path,
) -> None:
    """False positives of each name with the ends of its interval, and the line they are to stay below."""
    figure, axes = _axes("false positives at nominal 1 %", "", 6.0, 0.4 * len(names) + 1.2)
    ends = [[rate - low for rate, low in zip(rates, spans[0], strict=True)]]
    ends.append([high - rate for rate, high in zip(rates, spans[1], strict=True)])
    axes.errorbar(rates, range(len(names)), xerr=ends, fmt="o", capsize=3)
    axes.axvline(limit, color="grey", linestyle="--", linewidth=1)
    axes.set_yticks(range(len(names)), names, fontsize=8)
    axes.set_xlim(left=0.0)
    save(figure, path)
