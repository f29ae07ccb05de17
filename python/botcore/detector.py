"""From a bundle to a detector."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from ._score import ActionsDetector, Detector, LayerDetector, PointerDetector, TapDetector
from .bundle import Bundle, BundleError, open_bundle
from .ensemble import native
from .verdict import RULES, Model

DETECTORS: dict[str, type[Detector]] = {
    "pointer": PointerDetector,
    "tap": TapDetector,
    "actions": ActionsDetector,
    "slider": LayerDetector,
    "rotation": LayerDetector,
    "question": LayerDetector,
}


def load(name_or_path: str | os.PathLike[str]) -> Detector:
    """The detector of a bundle: one the package ships, by name ("pointer", "tap", "slider", ...), or a directory.

    Its class is the modality's: PointerDetector, TapDetector, ActionsDetector, or LayerDetector for the layers of a
    CAPTCHA. Raises BundleError where the bundle is damaged, foreign, or of another schema revision.
    """
    bundle = open_bundle(name_or_path)
    manifest = bundle.manifest
    modality, novelty = manifest["modality"], manifest["novelty"]
    if modality not in DETECTORS:
        raise BundleError(
            "modality", repr(modality), "it judges no sessions: call its forest with botcore._score.Forest"
        )
    try:
        return DETECTORS[modality](
            modality=modality,
            library=str(bundle.library) if bundle.library else None,
            nodes=bundle.nodes,
            roots=bundle.roots,
            features=manifest["features"],
            model=Model(manifest["name"], manifest["version"], manifest["schema"]["revision"]),
            **_calibration(manifest["calibration"]),
            probability=manifest["output"] == "probability",
            costs=manifest["costs"],
            codes=_codes(manifest["features"], manifest["vocabulary"]),
            novelty=str(bundle.novelty) if novelty else None,
            novelty_threshold=novelty.get("threshold", 0.0),
            ensemble=_ensemble(bundle),
            people=manifest["people"],
            inputs=tuple(manifest["inputs"]),
            dependence=manifest["dependence"],
            profiles=manifest["profiles"],
            familiar=manifest["familiar"],
            reference=manifest["reference"],
            rules=[manifest["rules"].get(rule.code) for rule in RULES.get(modality, ())],
            vocabulary=manifest["vocabulary"] or None,
        )
    except RuntimeError as error:  # the core's own refusal
        library = str(bundle.library or bundle.novelty)
        raise BundleError(library, str(error), "publish the bundle anew, or copy it again") from None


def _calibration(facts: Mapping[str, Any]) -> dict[str, Any]:
    promise = facts["conformal"]
    return {
        "slope": facts["slope"],
        "intercept": facts["intercept"],
        "prior": facts["prior"],
        "conformal": promise["p"],
        "fpr": promise["fpr"],
        "min_units": facts["min_units"],
    }


def _ensemble(bundle: Bundle) -> dict[str, Any] | None:
    facts = bundle.manifest["ensemble"]
    if not facts or bundle.novelty is None:
        return None
    return native(facts, bundle.manifest["features"], bundle.support, bundle.novelty)


def _codes(features: Sequence[str], vocabulary: Mapping[str, Sequence[str]]) -> list[str]:
    """What reasons call the features: the share of a value bears the value's own name, event_share[click_ad]."""
    words = {
        f"{column}_share_{code}": f"{column}_share[{word}]"
        for column, names in vocabulary.items()
        for code, word in enumerate(names, 1)
    }
    return [words.get(name, name) for name in features]
