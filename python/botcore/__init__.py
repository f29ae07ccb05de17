"""botcore tells bots from people by how they move."""

from . import features
from ._score import Detector, Session, Verdict
from .bundle import BundleError
from .detector import load
from .events import events, quantise
from .verdict import DECISIONS, Costs

__version__ = "0.1.0"
__all__ = [
    "DECISIONS",
    "BundleError",
    "Costs",
    "Detector",
    "Session",
    "Verdict",
    "events",
    "features",
    "load",
    "modalities",
    "quantise",
]


def modalities() -> dict[str, dict]:
    """What can be judged: for each modality its schema revision and its feature table of (name, unit, meaning)."""
    return {"pointer": {"revision": features.revision("pointer"), "features": features.table("pointer")}}
