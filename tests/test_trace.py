"""The way of the pointer and what it moves: the running state against plain NumPy."""

import numpy as np
import pytest
from conftest import one
from hypothesis import given, settings
from hypothesis import strategies as st

from botcore.events import KINDS, events
from botcore.features import gesture


def autocorrelation(values):
    if len(values) < 3 or values.var() <= 1e-12:
        return np.nan
    centred = values - values.mean()
    return (centred[1:] * centred[:-1]).sum() / (centred**2).sum()


def ratio(a, b):
    return a / b if b > 1e-12 else np.nan


def naive_path(t, x, y, moves):
    """The way of a pointer as a textbook has it; at least one step."""
    gap, dx, dy = np.diff(t), np.diff(x), np.diff(y)
    way = np.hypot(dx, dy)
    stepped = way > 0
    speed = way[stepped] / np.maximum(gap[stepped], 1e-3)
    turn = np.diff(np.arctan2(dy[stepped], dx[stepped]))
    bends = np.abs((turn + np.pi) % (2 * np.pi) - np.pi) > 0.3
    return {
        "vel_mean": speed.mean(),
        "vel_std": speed.std(),
        "vel_max": speed.max(),
        "vel_cv": speed.std() / speed.mean(),
        "path_length": way.sum(),
        "straightness": np.hypot(x[-1] - x[0], y[-1] - y[0]) / way.sum(),
        "across_share": np.abs(dy).sum() / (np.abs(dx).sum() + np.abs(dy).sum()),
        "dir_changes": bends.sum(),
        "dir_change_share": bends.mean() if len(bends) else np.nan,
        "still_share": (moves[1:] & ~stepped).sum() / moves.sum() if moves.any() else np.nan,
        "idle_share": (gap > 0.2).mean(),
        "pause_share": ratio(gap[gap > 0.2].sum(), gap.sum()),
        "duration": t[-1] - t[0],
    }


def naive_trace(t, value):
    """What is moved as a textbook has it; it begins at 0 and changes at least once."""
    step = np.diff(value, prepend=0.0)
    t, step, value = t[step != 0], step[step != 0], value[step != 0]
    gap, size = np.diff(t), np.abs(step)
    speed = size[1:] / np.maximum(gap, 1e-3)
    turns = (step[1:] * step[:-1] < 0).sum()
    found = {
        "trace_length": len(step),
        "travel": size.sum(),
        "net": value[-1],
        "net_share": abs(value[-1]) / size.sum(),
        "range": max(value.max(), 0) - min(value.min(), 0),
        "reversals": turns,
        "reversal_share": turns / len(gap) if len(gap) else np.nan,
        "step_cv": size.std() / size.mean() if len(gap) else np.nan,
        "travel_per_s": ratio(size.sum(), t[-1] - t[0]),
        "trace_centroid": np.average(t - t[0], weights=size) / (t[-1] - t[0]) if t[-1] - t[0] > 1e-3 else np.nan,
    }
    paced = (
        {
            "trace_vel_mean": speed.mean(),
            "trace_vel_std": speed.std(),
            "trace_vel_max": speed.max(),
            "trace_vel_cv": speed.std() / speed.mean(),
            "trace_vel_ac1": autocorrelation(speed),
            "trace_smoothness": 1 / (1 + (speed / 1000).std()),
            "gap_mean": gap.mean(),
            "gap_cv": ratio(gap.std(), gap.mean()),
            "gap_log_sd": np.log(np.maximum(gap, 1e-3)).std(),
            "gap_ac1": autocorrelation(gap),
        }
        if len(gap)
        else {}
    )
    return found | paced


TIMES = st.sampled_from([0.0, 0.0005, 0.004, 0.016, 0.07, 0.1, 0.19, 0.2, 0.21, 0.5, 3.0])
STEPS = st.sampled_from([0, 0, 1, 2, 7, 40, -1, -3, -40, 0.125])


def precise(layer, made):
    """The same features in double precision."""
    return dict(zip(gesture.ROW.names, gesture.rows(made, one(made), layer)[0].tolist(), strict=True))


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(TIMES, STEPS, STEPS, st.booleans()), min_size=2, max_size=60), st.sampled_from([0.0, 1.7e9]))
def test_the_running_state_gives_the_textbooks_figures(steps, start):
    gap, dx, dy, moves = map(np.array, zip(*steps, strict=True))
    t, x, y = start + np.cumsum(gap), np.cumsum(dx), np.cumsum(dy)
    pointed = precise("question", events(t, x, y, np.where(moves, KINDS["move"], KINDS["up"])))
    traced = precise("rotation", events(t, x, 0.0, "turn"))
    still = not (np.diff(x).any() or np.diff(y).any())
    for found, expected in (
        (pointed, {"path_length": 0, "vel_mean": np.nan} if still else naive_path(t, x, y, moves)),
        (traced, naive_trace(t, x) if x.any() else {"trace_length": 0, "travel": 0, "net": 0, "range": np.nan}),
    ):
        for name, value in expected.items():
            assert found[name] == pytest.approx(value, rel=1e-9, abs=1e-9, nan_ok=True), name
