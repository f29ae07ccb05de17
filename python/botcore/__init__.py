"""botcore tells bots from people by how they move."""

from . import _features, features
from ._score import (
    ActionsDetector,
    Assessment,
    Detector,
    PointerDetector,
    Session,
    Tallies,
    TapDetector,
    TapSession,
    Verdict,
)
from .bundle import BundleError
from .detector import load
from .events import events, quantise, taps
from .verdict import DECISIONS, Costs

__version__ = "0.2.0"
__all__ = [
    "DECISIONS",
    "ActionsDetector",
    "Assessment",
    "BundleError",
    "Costs",
    "Detector",
    "PointerDetector",
    "Session",
    "Tallies",
    "TapDetector",
    "TapSession",
    "Verdict",
    "events",
    "features",
    "load",
    "modalities",
    "quantise",
    "taps",
]


def modalities() -> dict[str, dict]:
    """What can be judged: for each modality its schema revision and its feature table of (name, unit, meaning)."""
    names = _features.modalities()
    return {name: {"revision": features.revision(name), "features": features.table(name)} for name in names}
