"""From a bundle to a detector."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from ._score import ActionsDetector, Detector, PointerDetector, TapDetector
from .bundle import BundleError, open_bundle
from .verdict import RULES, Model

DETECTORS: dict[str, type[Detector]] = {
    "pointer": PointerDetector,
    "tap": TapDetector,
    "actions": ActionsDetector,
}


def load(name_or_path: str | os.PathLike[str]) -> Detector:
    """The detector of a bundle: one the package ships, by name ("pointer", "tap", "actions"), or a directory.

    Its class is the modality's: PointerDetector, TapDetector or ActionsDetector. Raises BundleError where the bundle is
    damaged, foreign, or of another schema revision.
    """
    bundle = open_bundle(name_or_path)
    manifest = bundle.manifest
    modality, calibration, novelty = manifest["modality"], manifest["calibration"], manifest["novelty"]
    if modality not in DETECTORS:
        raise BundleError(
            "modality", repr(modality), "it judges no sessions: call its forest with botcore._score.Forest"
        )
    try:
        return DETECTORS[modality](
            modality=modality,
            library=str(bundle.library),
            nodes=bundle.nodes,
            roots=bundle.roots,
            features=manifest["features"],
            model=Model(manifest["name"], manifest["version"], manifest["schema"]["revision"]),
            slope=calibration["slope"],
            intercept=calibration["intercept"],
            prior=calibration["prior"],
            conformal=calibration["conformal"]["p"],
            min_units=calibration["min_units"],
            probability=manifest["output"] == "probability",
            costs=manifest["costs"],
            codes=_codes(manifest["features"], manifest["vocabulary"]),
            novelty=str(bundle.novelty) if novelty else None,
            novelty_threshold=novelty.get("threshold", 0.0),
            rules=[manifest["rules"].get(rule.code) for rule in RULES.get(modality, ())],
            vocabulary=manifest["vocabulary"] or None,
        )
    except RuntimeError as error:  # the core's own refusal
        raise BundleError(str(bundle.library), str(error), "publish the bundle anew, or copy it again") from None


def _codes(features: Sequence[str], vocabulary: Mapping[str, Sequence[str]]) -> list[str]:
    """What reasons call the features: the share of a value bears the value's own name, event_share[click_ad]."""
    words = {
        f"{column}_share_{code}": f"{column}_share[{word}]"
        for column, names in vocabulary.items()
        for code, word in enumerate(names, 1)
    }
    return [words.get(name, name) for name in features]
