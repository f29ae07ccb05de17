"""Verification by rhythm: how often a person is taken for another, and refused as himself, after a few enrolments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import reduce
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore import profile
from botcore.training.tap.datasets import OWN, SOUND, SOURCES, load, times
from botcore.training.tap.material import lenders_of, people_of

ENROLMENTS = (1, 3, 5)
IMPOSTORS = 200  # sequences of others each person is compared with
LATER = 3  # sequences of a person's that must be left to compare


def verification(data: Path, seed: int, progress: Callable = tqdm) -> list[dict[str, Any]]:
    """By source, releases told or not, and enrolments: equal-error rate, the distance where it lies, and both errors at
    the threshold shipped.

    A person enrols with his first sequences; his later ones are genuine, those of others at the same task impostors.
    Where passwords are typed each is a task of its own; tapping to sound is one task.
    """
    sessions = load(data)
    found = []
    for source in progress(lenders_of(sessions), desc="verification", unit="source"):
        people = people_of(sessions, source)
        owner, task = people.table["user_id"].to_numpy(), people.table["task"].to_numpy()
        if SOURCES.get(source, OWN).task == SOUND:
            task = np.full(len(people), SOUND)
        played = [times(people.session(i)) for i in range(len(people))]
        for releases in (True, False) if any(np.isfinite(up).any() for _, up in played) else (False,):
            described = [profile.describe(down, up if releases else None) for down, up in played]
            for k in ENROLMENTS:
                genuine, impostor, persons = _distances(described, owner, task, k, seed)
                if len(genuine):
                    row = {"source": source, "releases": releases, "enrolments": k, "persons": persons}
                    row |= {"genuine": len(genuine), "impostors": len(impostor)}
                    found.append(row | _errors(genuine, impostor, k))
    return found


def _distances(
    described: list[np.ndarray], owner: np.ndarray, task: np.ndarray, k: int, seed: int
) -> tuple[np.ndarray, np.ndarray, int]:
    """Distances of genuine sequences and of impostors, and how many persons enrolled."""
    rng = np.random.default_rng(seed)
    genuine, impostor, persons = [], [], set()
    for person, own, others in _pairs(owner, task):
        if len(own) < k + LATER:
            continue
        enrolled = reduce(profile.learn, (described[i] for i in own[:k]), None)
        genuine += [profile.distance(enrolled, described[i]) for i in own[k:]]
        drawn = rng.choice(others, min(IMPOSTORS, len(others)), replace=False)
        impostor += [profile.distance(enrolled, described[i]) for i in drawn]
        persons.add(person)
    return np.array(genuine), np.array(impostor), len(persons)


def _pairs(owner: np.ndarray, task: np.ndarray) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """(person, own sequences in order of time, those of others at the task) for every person known by name and task."""
    for person, what in pd.DataFrame({"owner": owner, "task": task})[owner != ""].drop_duplicates().to_numpy():
        same = task == what
        yield person, np.flatnonzero(same & (owner == person)), np.flatnonzero(same & (owner != person))


def _errors(genuine: np.ndarray, impostor: np.ndarray, k: int) -> dict[str, float]:
    at = np.sort(np.concatenate([genuine, impostor]))
    refused = 1.0 - np.searchsorted(np.sort(genuine), at, side="right") / len(genuine)
    taken = np.searchsorted(np.sort(impostor), at, side="right") / len(impostor)
    best = int(np.argmin(np.abs(refused - taken)))
    threshold = profile.threshold(k)
    return {
        "eer": float(refused[best] + taken[best]) / 2.0,
        "at": float(at[best]),
        "threshold": threshold,
        "refused": float((genuine > threshold).mean()),
        "taken": float((impostor <= threshold).mean()),
    }
