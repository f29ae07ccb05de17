"""botcore tells bots from people by how they move."""

from . import _features, compat, features, layers
from ._score import (
    ActionsDetector,
    Assessment,
    Detector,
    LayerDetector,
    PointerDetector,
    ReplayMemory,
    Session,
    Tallies,
    TapDetector,
    TapSession,
    Verdict,
)
from .bundle import BundleError
from .combine import combine
from .detector import load
from .events import events, quantise, taps
from .verdict import DECISIONS, INPUTS, PROFILES, Costs

__version__ = "0.5.0"
__all__ = [
    "DECISIONS",
    "INPUTS",
    "PROFILES",
    "ActionsDetector",
    "Assessment",
    "BundleError",
    "Costs",
    "Detector",
    "LayerDetector",
    "PointerDetector",
    "ReplayMemory",
    "Session",
    "Tallies",
    "TapDetector",
    "TapSession",
    "Verdict",
    "combine",
    "compat",
    "events",
    "features",
    "layers",
    "load",
    "modalities",
    "quantise",
    "taps",
]


def modalities() -> dict[str, dict]:
    """What can be judged: for each modality its schema revision and its feature table of (name, unit, meaning)."""
    names = _features.modalities()
    return {name: {"revision": features.revision(name), "features": features.table(name)} for name in names}
