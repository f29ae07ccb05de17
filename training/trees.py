"""The trees of a model as flat nodes, for the reasons of a verdict: what core/attribution.h walks."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import treelite

from botcore.training.model import ModelError

NODE = np.dtype([("feature", "<i4"), ("threshold", "<f4"), ("left", "<i4"), ("missing", "<i4"), ("expected", "<f4")])
_LESS, _LESS_OR_EQUAL, _LEAF = 2, 3, -1
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Tree:
    """One tree as Treelite holds it; every array has one entry a node."""

    left: np.ndarray
    right: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    less: np.ndarray  # goes left when value < threshold; otherwise when value <= threshold
    default_left: np.ndarray
    leaf: np.ndarray
    cover: np.ndarray


def flatten(model: treelite.Model, output: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """(nodes, roots) of all trees: NODE records, and the index of each tree's root, int32.

    Expectations are cover-weighted means of the leaves, in the unit of `unit`: their sum over the roots, and what a
    walk adds, give the model's margin less its base score. output: which of a leaf's values counts.
    """
    scale = unit(model)
    parts, roots, start = [], [], 0
    for tree in _trees(model, output):
        parts.append(_lay_out(tree, start, scale))
        roots.append(start)
        start += len(parts[-1])
    return np.concatenate(parts), np.array(roots, "<i4")


def unit(model: treelite.Model) -> float:
    """What one unit of a leaf adds to the answer: 1 for a sum, 1/n for a mean of n trees, and for an isolation forest,
    whose answer is 2^(-mean depth / c), the change of log2 of the answer (Liu, Ting and Zhou 2008)."""
    header = model.get_header_accessor()
    scale = 1.0 / model.num_tree if header.get_field("average_tree_output")[0] else 1.0
    if header.get_field("postprocessor") == "exponential_standard_ratio":
        scale /= -float(header.get_field("ratio_c")[0])
    return scale


def thresholds(model: treelite.Model) -> list[np.ndarray]:
    """For each feature the values at which a split changes sides: sorted, distinct, finite float32."""
    cuts: list[list[float]] = [[] for _ in range(model.num_feature)]
    for tree in _trees(model, 0):
        for node in np.flatnonzero(tree.left != _LEAF):
            cuts[tree.feature[node]].append(cut(tree.threshold[node], tree.less[node]))
    distinct = (np.unique(np.array(values, np.float32)) for values in cuts)
    return [values[np.isfinite(values)] for values in distinct]


def cut(threshold: float, less: bool) -> np.float32:
    """The float32 c with `value < c` for exactly the float32 values that the library sends left."""
    with np.errstate(over="ignore"):
        near = np.float32(threshold)
    wanted = float(near) < float(threshold) if less else float(near) <= float(threshold)
    return np.nextafter(near, np.float32(math.inf)) if wanted else near


def leaves(model: treelite.Model) -> list[float]:
    """The values of all leaves, tree by tree and from left to right, as the generated code has them."""
    return [float(tree.leaf[node]) for tree in _trees(model, 0) for node in _preorder(tree) if tree.left[node] == _LEAF]


def _trees(model: treelite.Model, output: int) -> Iterable[_Tree]:
    for index in range(model.num_tree):
        field = model.get_tree_accessor(index).get_field
        if field("has_categorical_split")[0]:
            raise ModelError(f"tree {index} splits on categories: train on numbers alone, the rows hold nothing else")
        left, compare = field("cleft"), field("cmp")
        if not np.isin(compare[left != _LEAF], (_LESS, _LESS_OR_EQUAL)).all():
            raise ModelError(f"tree {index} compares by neither < nor <=: botcore compiles no such forest")
        yield _Tree(
            left, field("cright"), field("split_index"), field("threshold"), compare == _LESS, field("default_left"),
            _leaves(field, output), _cover(field, index),
        )  # fmt: skip


def _leaves(field, output: int) -> np.ndarray:
    vector = field("leaf_vector")
    if not len(vector):
        return field("leaf_value")
    at = field("leaf_vector_begin").astype(np.int64) + output
    return vector[np.minimum(at, len(vector) - 1)]


def _cover(field, index: int) -> np.ndarray:
    for name in ("sum_hess", "data_count"):
        present = field(f"{name}_present")
        if len(present) and present.all():
            return field(name).astype(np.float64)
    _log.warning("tree %d carries no cover: the reasons weigh its leaves alike", index)
    return np.ones(field("num_nodes")[0])


def _lay_out(tree: _Tree, start: int, scale: float) -> np.ndarray:
    """Breadth first: brothers side by side and children behind their parent, whatever order the library keeps."""
    expected = _expectations(tree)
    order, nodes = [0], np.zeros(len(tree.left), NODE)
    for at, node in enumerate(order):
        if tree.left[node] == _LEAF:
            nodes[at] = (-1, 0.0, 0, 0, expected[node] * scale)
            continue
        left = start + len(order)
        missing = left if tree.default_left[node] else left + 1
        below = cut(tree.threshold[node], tree.less[node])
        nodes[at] = (tree.feature[node], below, left, missing, expected[node] * scale)
        order += (tree.left[node], tree.right[node])
    return nodes[: len(order)]


def _expectations(tree: _Tree) -> np.ndarray:
    expected = tree.leaf.astype(np.float64)
    for node in reversed(list(_preorder(tree))):
        if tree.left[node] != _LEAF:
            both = [tree.left[node], tree.right[node]]
            weights = tree.cover[both] if tree.cover[both].sum() > 0 else None
            expected[node] = np.average(expected[both], weights=weights)
    return expected


def _preorder(tree: _Tree) -> Iterable[int]:
    stack = [0]
    while stack:
        node = stack.pop()
        yield node
        if tree.left[node] != _LEAF:
            stack += (tree.right[node], tree.left[node])
