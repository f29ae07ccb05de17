"""From a bundle to a detector."""

from __future__ import annotations

import os

from ._score import Detector
from .bundle import BundleError, open_bundle
from .verdict import Model


def load(name_or_path: str | os.PathLike[str]) -> Detector:
    """The detector of a bundle: one the package ships, by name ("pointer"), or a directory.

    Raises BundleError where the bundle is damaged, foreign, or of another schema revision.
    """
    bundle = open_bundle(name_or_path)
    manifest = bundle.manifest
    calibration = manifest["calibration"]
    try:
        return Detector(
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
        )
    except RuntimeError as error:  # the core's own refusal
        raise BundleError(str(bundle.library), str(error), "publish the bundle anew, or copy it again") from None
