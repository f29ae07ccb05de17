"""A forest as C: Treelite has read it, TL2cgen writes it, botcore's stamp says what it is."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import tl2cgen
import treelite
import xgboost

from botcore.training.model import ModelError
from botcore.training.trees import leaves

ABI = 1  # of the stamp, see Forest::Stamp in core/forest.cpp
MAX_FEATURES = 512  # Forest::kMaxFeatures
_KNOWN = ("newer Treelite version", "Currently running Treelite", "checkpoint was generated from Treelite")
_LEAF = re.compile(r"result\[0\] \+= ([^;]+);")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Answer:
    """How a model, and the C generated from it, answer.

    kind: what the C answers, as the manifest's `output` has it: "margin" (log-odds once multiplied by slope) or
    "probability"; link: the function by which the fitted model itself goes on from there; output, n_outputs: which of
    the results counts; raw: whether the C leaves the link out.
    """

    kind: str
    link: str
    slope: float = 1.0
    output: int = 0
    n_outputs: int = 1
    raw: bool = True


def answer(model: treelite.Model) -> Answer:
    """How a model answers the one question botcore asks. Raises ModelError for a model of several answers."""
    header = model.get_header_accessor()
    classes, link = header.get_field("num_class").tolist(), header.get_field("postprocessor")
    if classes == [1] and link == "sigmoid":
        return Answer("margin", link, slope=float(header.get_field("sigmoid_alpha")[0]))
    if classes == [1] and link == "identity":
        return Answer("margin", link)
    if classes == [1] and link == "exponential_standard_ratio":  # isolation forest: 2^(-mean depth / c), in (0, 1)
        return Answer("probability", link, raw=False)
    if classes == [2] and link == "identity_multiclass":  # a share of each class, as scikit-learn's forests keep them
        return Answer("probability", link, output=1, n_outputs=2)
    raise ModelError(f"{len(classes)} targets of {classes} classes under {link!r}: train one target of two classes")


def generate(model: treelite.Model) -> str:
    """forest.c: the generated C in one translation unit, then the stamp. The same model gives the same text.

    All but the stamp is hidden in the library: the generated names (predict, postprocess) bear no prefix, and the
    loader would otherwise be free to bind them to another library's.
    """
    if not 0 < model.num_feature <= MAX_FEATURES:
        raise ModelError(f"{model.num_feature} features: a compiled forest reads 1 to {MAX_FEATURES}")
    trees, base = _without_base(model)
    with tempfile.TemporaryDirectory() as workshop, _hushed():
        tl2cgen.generate_c_code(trees, workshop, params={})
        header, body = (Path(workshop, name).read_text(encoding="utf-8") for name in ("header.h", "main.c"))
    code = (header + _exact(body, model).replace('#include "header.h"', "")).splitlines()
    ours = 1 + max(number for number, line in enumerate(code) if line.startswith("#include"))
    code[ours:ours] = ["#pragma GCC visibility push(hidden)"]
    code += ["#pragma GCC visibility pop", *_stamp(model, base)]
    return "\n".join(line.rstrip() for line in code if line.strip()) + "\n"


def toolchain() -> dict[str, str]:
    """Versions of what a bundle is made with."""
    return {package.__name__: package.__version__ for package in (np, treelite, tl2cgen, xgboost)}


def _without_base(model: treelite.Model) -> tuple[treelite.Model, float]:
    """A copy whose trees alone are summed, and the base score to start from. XGBoost starts there too, so that float32
    sums round alike; the generated code would add it last. A mean of trees keeps its base, which is not to be divided.
    """
    header = model.get_header_accessor()
    base = header.get_field("base_scores")
    if header.get_field("average_tree_output")[0]:
        return model, 0.0
    trees = treelite.Model.deserialize_bytes(model.serialize_bytes())
    trees.get_header_accessor().set_field("base_scores", np.zeros_like(base))
    return trees, float(base[answer(model).output])


def _exact(body: str, model: treelite.Model) -> str:
    """Every float32 leaf in nine digits, which give back all its bits; TL2cgen writes eight. With them, and from the
    same base score, the compiled sum is XGBoost's own to the bit.
    """
    if model.output_type != "float32":
        return body
    sums, rest, end = body.partition("// Apply base_scores")
    exact, written = leaves(model), _LEAF.findall(sums)
    if len(written) != len(exact) or not np.allclose(np.array(written, float), exact, rtol=1e-6, atol=0):
        raise ModelError("the generated code has other leaves than the model: use the pinned treelite and tl2cgen")
    values = iter(exact)
    return _LEAF.sub(lambda _: f"result[0] += {next(values):.8e}f;", sums) + rest + end


def _stamp(model: treelite.Model, base: float) -> list[str]:
    said = answer(model)
    if model.input_type != model.output_type:
        raise ModelError(f"thresholds are {model.input_type} and leaves {model.output_type}: train with one type")
    element = {"float32": 4, "float64": 8}[model.output_type]
    values = (ABI, model.num_feature, element, said.n_outputs, said.output, int(said.raw), repr(base))
    return [
        "const struct {",
        "  uint32_t abi, n_features, element, n_outputs, output, raw;",
        "  double base;",
        "  void (*predict)(void);",
        f"}} botcore_forest = {{{', '.join(map(str, values))}, (void (*)(void))predict}};",
    ]


@contextlib.contextmanager
def _hushed() -> Iterator[None]:
    """TL2cgen says on every run what is known: it reads a Treelite newer than its own (the pair is pinned, the parity
    gate speaks) and writes one file (wanted). Its native code says so on descriptor 2; all else is passed on.
    """
    sys.stderr.flush()
    saved = os.dup(2)
    with tempfile.TemporaryFile() as said, contextlib.redirect_stdout(io.StringIO()):
        os.dup2(said.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(saved, 2)
            os.close(saved)
            said.seek(0)
            _pass_on(said.read().decode())


def _pass_on(said: str) -> None:
    for line in said.splitlines():
        if not any(known in line for known in _KNOWN):
            _log.warning("tl2cgen: %s", line)
