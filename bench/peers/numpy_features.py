"""Pointer features as a careful user writes them in NumPy: the definitions of core/schema.h, vectorised along each
movement. All of the table; equal to botcore's up to the order in which NumPy adds."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from botcore.features import names

NAMES = names("pointer")
TICK, HOLD, PAUSE, SAMPLES = 1.0 / 60.0, 0.125, 0.5, 256
STALL = 5.0 / 60.0  # px a tick
SIDE = 8.0  # px; an axis travelled less has no time law of its own
NOISE = 1e-9  # px or rad; what is smaller is rounding
MOVE, DRAG = 0, 3  # the kinds from MOVE to DRAG have a place; those between are presses and releases


@np.errstate(divide="ignore", invalid="ignore")
def extract(t: NDArray, x: NDArray, y: NDArray, kind: NDArray) -> NDArray[np.float32]:
    """Columns of one session, (n,) each, to its row of features, float32: their means over its movements."""
    rows = described(t, x, y, kind)
    known = rows == rows
    return (np.where(known, rows, 0.0).sum(axis=0) / known.sum(axis=0)).astype(np.float32)


@np.errstate(divide="ignore", invalid="ignore")
def described(t: NDArray, x: NDArray, y: NDArray, kind: NDArray) -> NDArray[np.float64]:
    """Columns of one session, (n,) each, to the features of its movements, (m, 47), NaN where one cannot tell."""
    found = [describe(px, py) for px, py in movements(t, x, y, kind)]
    return np.array([row for row in found if row is not None]).reshape(-1, len(NAMES))


@np.errstate(divide="ignore", invalid="ignore")
def movements(t: NDArray, x: NDArray, y: NDArray, kind: NDArray) -> list[tuple[NDArray, NDArray]]:
    """The stream on the 60 Hz clock, cut at presses, pauses and 256 samples: x and y of each movement."""
    usable = np.isfinite(t) & (np.abs(x) < 1e6) & (np.abs(y) < 1e6) & (x != 65535) & (y != 65535)
    placed = usable & (kind <= DRAG)
    if not placed.all():
        t, x, y, kind = t[placed], x[placed], y[placed], kind[placed]
    t, x, y = np.maximum.accumulate(t), np.floor(x.astype(np.float64) + 0.5), np.floor(y.astype(np.float64) + 0.5)
    press = (kind != MOVE) & (kind != DRAG)
    moved = np.append(True, (np.diff(x) != 0) | (np.diff(y) != 0))[: len(t)]
    marks = moved | press
    t, x, y, press, moved = t[marks], x[marks], y[marks], press[marks], moved[marks]
    legs = np.flatnonzero(moved[1:])  # leg i leads from mark i to mark i + 1
    if not len(legs):
        return []
    gap = np.diff(t)
    left = np.where(gap > HOLD, t[1:] - TICK, t[:-1])  # when the pointer left its last place
    cuts = np.flatnonzero(((gap > PAUSE) | press[:-1])[legs][1:]) + 1
    out = []
    for leg in np.split(legs, cuts):
        knots = np.column_stack((left[leg], t[leg + 1])).ravel()
        at = knots[0] + np.arange(int((knots[-1] - knots[0]) / TICK) + 2) * TICK
        at = at[at <= knots[-1]]
        px, py = (_interpolate(at, knots, np.column_stack((v[leg], v[leg + 1])).ravel()) for v in (x, y))
        out += [(px[i : i + SAMPLES], py[i : i + SAMPLES]) for i in range(0, len(at) - 1, SAMPLES - 1)]
    return out


def _interpolate(at: NDArray, knots: NDArray, values: NDArray) -> NDArray:
    """As np.interp, but of knots at one time the first counts."""
    j = np.maximum(np.searchsorted(knots, at), 1)
    w = (at - knots[j - 1]) * (1.0 / np.diff(knots))[j - 1]
    return np.where(at > knots[j - 1], values[j - 1] + (values[j] - values[j - 1]) * w, values[j - 1])


def describe(px: NDArray, py: NDArray) -> list[float] | None:
    """The features of one movement in the order of NAMES; None where it is too short to tell."""
    if len(px) < 9:
        return None
    sx, sy = np.diff(px), np.diff(py)
    d = np.sqrt(sx * sx + sy * sy)
    path = d.sum()
    if path < 16.0:
        return None
    row = speed(d, path) | acceleration(sx, sy, d) | turning(sx, sy, d) | geometry(px, py, sx, sy, d, path)
    row |= axes(sx, sy, d) | laws(d, path)
    return [row[name] for name in NAMES]


def speed(d: NDArray, path: float) -> dict[str, float]:
    m, peak, mean = len(d), d.max(), path / len(d)
    c = d - mean
    at = (np.arange(m) + 0.5) / m
    power, centroid = c @ c, at @ d / path
    sd = np.sqrt(power / m)
    smooth = d.copy()  # over three steps
    smooth[1:] += d[:-1]
    smooth[:-1] += d[1:]
    smooth /= 3.0
    middle = smooth[1:-1]
    rise = (middle > smooth[:-2] + NOISE) & (middle > smooth[2:] - NOISE) & (middle > 0.15 * peak)
    return {
        "speed_cv": sd / mean,
        "peak_mean": peak / mean,
        "speed_skew": ratio((c * c) @ c / m, sd**3),
        "t_peak": (np.argmax(d > peak - NOISE) + 0.5) / m,
        "t_centroid": centroid,
        "t_spread": np.sqrt((at - centroid) ** 2 @ d / path),
        "start_ratio": d[:3].sum() / (3.0 * peak),
        "end_ratio": d[-3:].sum() / (3.0 * peak),
        "speed_ac1": ratio(c[1:] @ c[:-1], power),
        "stall_share": np.count_nonzero(d < STALL) / m,
        "peaks_per_s": np.count_nonzero(rise) / (m * TICK),
    }


def acceleration(sx: NDArray, sy: NDArray, d: NDArray) -> dict[str, float]:
    m, peak = len(d), d.max()
    change, ax, ay = np.diff(d), np.diff(sx), np.diff(sy)
    jx, jy = np.diff(ax), np.diff(ay)
    rough_x, rough_y = np.abs(ax), np.abs(ay)
    dd, jerk, xx, yy, xy = change @ change, jx @ jx + jy @ jy, ax @ ax, ay @ ay, ax @ ay
    half, middle = np.sqrt((xx - yy) ** 2 / 4.0 + xy * xy), (xx + yy) / 2.0
    return {
        "acc_sd": np.sqrt(max(dd / (m - 1) - ((d[-1] - d[0]) / (m - 1)) ** 2, 0.0)) / peak,
        "acc_share": ratio(np.count_nonzero(change > 1e-9), np.count_nonzero(np.abs(change) > 1e-9)),
        "acc_ac1": ratio(change[1:] @ change[:-1], dd),
        "acc_step": ratio(xx + yy, d @ d),
        "jerk_acc": ratio(jerk, xx + yy),
        "ldlj": -np.log(max(m**3 / peak**2 * jerk, 1e-9)),
        "step_repeat": np.count_nonzero((rough_x < 1e-6) & (rough_y < 1e-6)) / (m - 1),
        "noise_rank": ratio(max(middle - half, 0.0), middle + half),
        "yx_rough": ratio(rough_y.sum(), rough_x.sum() + rough_y.sum()),
    }


def turning(sx: NDArray, sy: NDArray, d: NDArray) -> dict[str, float]:
    cross, dot = sx[:-1] * sy[1:] - sy[:-1] * sx[1:], sx[:-1] * sx[1:] + sy[:-1] * sy[1:]
    turn = np.arctan2(cross + 0.0, dot + 0.0)  # + 0.0: no step of length zero turns by pi for the sign of its zero
    turn[np.abs(turn) <= NOISE] = 0.0
    bend, pace = np.abs(turn), 0.5 * (d[:-1] + d[1:])
    moves = (d[:-1] > 0.0) & (d[1:] > 0.0)
    told, power, product = np.count_nonzero(moves), turn @ turn, turn[1:] * turn[:-1]
    curve = np.minimum(bend[moves] / pace[moves], 1.0)
    mean, curved = ratio(bend.sum(), told), ratio(curve.sum(), told)
    return {
        "turn_mean": mean,
        "turn_sd": np.sqrt(max(power / told - mean * mean, 0.0)) if told else np.nan,
        "turn_flip": ratio(np.count_nonzero(product < 0.0), np.count_nonzero(product)),
        "turn_ac1": ratio(product.sum(), power),
        "turn_net": ratio(abs(turn.sum()), bend.sum()),
        "curv_mean": curved,
        "curv_sd": np.sqrt(max(curve @ curve / told - curved * curved, 0.0)) if told else np.nan,
        **coupling(bend, pace),
    }


def coupling(bend: NDArray, pace: NDArray) -> dict[str, float]:
    told = (bend > 1e-3) & (pace > STALL)
    n, v = np.count_nonzero(told), pace[told]
    lv, lk = np.log(v), np.log(bend[told] / v)
    sv, sk = lv.sum(), lk.sum()
    vk, kk, vv = n * (lv @ lk) - sv * sk, n * (lk @ lk) - sk * sk, n * (lv @ lv) - sv * sv
    if n < 5 or kk <= 1e-9 or vv <= 1e-9:
        return {"power_law_beta": np.nan, "v_kappa_corr": np.nan}
    return {"power_law_beta": vk / kk, "v_kappa_corr": vk / np.sqrt(kk * vv)}


def geometry(px: NDArray, py: NDArray, sx: NDArray, sy: NDArray, d: NDArray, path: float) -> dict[str, float]:
    x, y = px - px[0], py - py[0]
    chord = np.sqrt(x[-1] ** 2 + y[-1] ** 2)
    row = dict.fromkeys(NAMES[NAMES.index("max_dev") : NAMES.index("turn_mean")], np.nan)
    row |= dict.fromkeys(("polyres_along", "polyres_across", "lateral_ac1"), np.nan)
    row |= {"efficiency": chord / path, "dir_entropy": direction_entropy(sx, sy, d, path)}
    if chord < 4.0:
        return row
    ux, uy = x[-1] / chord, y[-1] / chord
    across = y * ux - x * uy
    turned = np.array(((ux, -uy), (uy, ux)))  # (x, y) @ turned: along and across the chord
    rest_along, rest_across = (_detrend(np.column_stack((x, y))) @ turned).T
    lateral = rest_across @ rest_across
    return row | {
        "max_dev": np.abs(across).max() / chord,
        "bow": across.mean() / chord,
        "backtrack": np.count_nonzero(sx * ux + sy * uy < -1e-9) / len(d),
        "overshoot": max((x * ux + y * uy).max(), 0.0) / chord - 1.0,
        "polyres_along": np.sqrt(rest_along @ rest_along / len(x)) / chord,
        "polyres_across": np.sqrt(lateral / len(x)) / chord,
        "lateral_ac1": rest_across[1:] @ rest_across[:-1] / lateral if lateral > 1e-6 else np.nan,
    }


def direction_entropy(sx: NDArray, sy: NDArray, d: NDArray, path: float) -> float:
    """Octants by comparisons: many steps of whole pixels lie exactly on a multiple of 45 degrees."""
    below = (sy < 0.0) | ((sy == 0.0) & (sx < 0.0))
    x, y = np.where(below, -sx, sx), np.where(below, -sy, sy)
    second = x <= 0.0
    octant = 4 * below + 2 * second + (np.where(second, -x, y) >= np.where(second, y, x))
    share = np.bincount(octant, d, 8) / path
    share = share[share > 1e-12]
    return -(share @ np.log(share)) / np.log(8.0)


def axes(sx: NDArray, sy: NDArray, d: NDArray) -> dict[str, float]:
    across, down, moves = np.abs(sx), np.abs(sy), d > NOISE
    wide, high = across.sum(), down.sum()
    pure = moves & ((across < NOISE) | (down < NOISE))
    apart = np.abs(across / wide - down / high).sum() / 2.0 if wide > SIDE and high > SIDE else np.nan
    return {"axis_pure": ratio(np.count_nonzero(pure), np.count_nonzero(moves)), "axis_async": apart}


def laws(d: NDArray, path: float) -> dict[str, float]:
    """How far the share of path covered lies from the time laws of scripts."""
    t, done = np.arange(1, len(d)) / len(d), np.cumsum(d)[:-1] / path
    left = 1.0 - t
    known = {
        "law_linear": t,
        "law_smooth": t * t * (3.0 - 2.0 * t),
        "law_jerk": t * t * t * (10.0 - t * (15.0 - 6.0 * t)),
        "law_out2": 1.0 - left * left,
        "law_out3": 1.0 - left * left * left,
        "law_in3": t * t * t,
    }
    apart = np.sqrt(((done - np.array(list(known.values()))) ** 2).sum(axis=1) / len(d))
    return dict(zip(known, apart, strict=True)) | {"law_best": apart.min()}


@lru_cache(maxsize=SAMPLES)
def _basis(n: int) -> NDArray:
    return np.linalg.qr(np.vander(np.linspace(-1.0, 1.0, n), 6))[0]


def _detrend(values: NDArray) -> NDArray:
    """What a polynomial of degree 5 in time leaves of each column."""
    basis = _basis(len(values))
    return values - basis @ (basis.T @ values)


def ratio(a: float, b: float) -> float:
    return a / b if b > 1e-12 else np.nan
