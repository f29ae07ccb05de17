"""What one movement looks like, and what the movements of a session have in common: the text of core/motion.cpp."""

import numpy as np

from .clock import SAMPLES, TICK
from .maths import angle, dot, jit, ln, ratio, root, total

MIN_STEPS = 8
MIN_PATH = 16.0  # px
STALL = 5.0 / 60.0  # px a tick
TURN = 1e-3  # rad; a smaller turn is a straight step
NOISE = 1e-9  # px or rad; smaller differences are rounding, not motion
SIDE = 8.0  # px; an axis travelled less has no time law of its own
MIN_CHORD = 4.0  # px; a shorter chord is a closed shape
ROOM = SAMPLES + 16  # zeros behind every array


@jit
def series(n):
    """Room for one quantity along the movement, zero beyond what is written."""
    v = np.empty(ROOM)
    for i in range(n & ~7, ((n + 7) & ~7) + 8):
        v[i] = 0.0
    return v


@jit
def speed(d, m, path, peak, mean, at_peak, row):
    c, square, at = series(m), series(m), series(m)
    for i in range(m):
        c[i] = d[i] - mean
        square[i] = c[i] * c[i]
        at[i] = (i + 0.5) / m
    power = total(square, m)
    sd = root(power / m)
    centroid = dot(at, d, m) / path
    stalls = 0
    for i in range(m):
        stalls += d[i] < STALL
    wide = 0.0
    for i in range(m):
        wide = wide + (at[i] - centroid) * (at[i] - centroid) * d[i]
    row.speed_cv = sd / mean
    row.peak_mean = peak / mean
    row.speed_skew = ratio(dot(square, c, m) / m, sd * sd * sd)
    row.t_peak = (at_peak + 0.5) / m
    row.t_centroid = centroid
    row.t_spread = root(wide / path)
    row.start_ratio = (d[0] + d[1] + d[2]) / (3.0 * peak)
    row.end_ratio = (d[m - 1] + d[m - 2] + d[m - 3]) / (3.0 * peak)
    row.speed_ac1 = ratio(dot(c, c[1:], m - 1), power)
    row.stall_share = stalls / m


@jit
def peaks(d, m, peak):
    w = series(m)
    w[0] = (d[0] + d[1]) / 3.0
    for i in range(1, m):
        w[i] = (d[i - 1] + d[i] + d[i + 1]) / 3.0
    found = 0
    for i in range(1, m - 1):
        found += (w[i] > w[i - 1] + NOISE) & (w[i] > w[i + 1] - NOISE) & (w[i] > 0.15 * peak)
    return found


@jit
def acceleration(sx, sy, d, m, peak, row):
    ma = m - 1
    mj = m - 2
    change, ax, ay, jerk = series(ma), series(ma), series(ma), series(mj)
    rough_x, rough_y = series(ma), series(ma)
    faster = 0
    changed = 0
    repeats = 0
    for i in range(ma):
        change[i] = d[i + 1] - d[i]
        ax[i] = sx[i + 1] - sx[i]
        ay[i] = sy[i + 1] - sy[i]
        rough_x[i] = abs(ax[i])
        rough_y[i] = abs(ay[i])
        faster += change[i] > 1e-9
        changed += abs(change[i]) > 1e-9
        repeats += (rough_x[i] < 1e-6) & (rough_y[i] < 1e-6)
    for i in range(mj):
        jx = ax[i + 1] - ax[i]
        jy = ay[i + 1] - ay[i]
        jerk[i] = jx * jx + jy * jy
    xx, yy, xy = dot(ax, ax, ma), dot(ay, ay, ma), dot(ax, ay, ma)
    dd, drift = dot(change, change, ma), (d[m - 1] - d[0]) / ma
    power, steps = total(jerk, mj), dot(d, d, m)
    half, middle = root((xx - yy) * (xx - yy) / 4.0 + xy * xy), (xx + yy) / 2.0
    smooth = (float(m) * m * m) / (peak * peak) * power
    rx, ry = total(rough_x, ma), total(rough_y, ma)
    row.acc_sd = root(dd / ma - drift * drift) / peak
    row.acc_share = ratio(faster, changed)
    row.acc_ac1 = ratio(dot(change, change[1:], ma - 1), dd)
    row.acc_step = ratio(xx + yy, steps)
    row.jerk_acc = ratio(power, xx + yy)
    row.ldlj = -ln(smooth if smooth > 1e-9 else 1e-9)
    row.peaks_per_s = peaks(d, m, peak) / (m * TICK)
    row.step_repeat = repeats / ma
    row.noise_rank = ratio(middle - half if middle - half > 0.0 else 0.0, middle + half)
    row.yx_rough = ratio(ry, rx + ry)


@jit
def coupling(turn, pace, m, row):
    lv, lk = series(m), series(m)
    n = 0
    for i in range(m):
        bend = abs(turn[i])
        told = (bend > TURN) & (pace[i] > STALL)
        v = pace[i] if told else 1.0
        k = bend / v if told else 1.0
        lv[i] = ln(v)
        lk[i] = ln(k)
        n += told
    sv, sk = total(lv, m), total(lk, m)
    vk = n * dot(lv, lk, m) - sv * sk
    kk = n * dot(lk, lk, m) - sk * sk
    vv = n * dot(lv, lv, m) - sv * sv
    enough = (n >= 5) & (kk > 1e-9) & (vv > 1e-9)
    row.power_law_beta = vk / kk if enough else np.nan
    row.v_kappa_corr = vk / np.sqrt(kk * vv) if enough else np.nan


@jit
def turning(sx, sy, d, steps, row):
    m = steps - 1
    turn, bend, pace, curve = series(m), series(m), series(m), series(m)
    told = 0
    flips = 0
    pairs = 0
    for i in range(m):
        cross = sx[i] * sy[i + 1] - sy[i] * sx[i + 1]
        along = sx[i] * sx[i + 1] + sy[i] * sy[i + 1]
        turned = angle(cross, along)
        turn[i] = turned if abs(turned) > NOISE else 0.0
        bend[i] = abs(turn[i])
        pace[i] = 0.5 * (d[i] + d[i + 1])
        moves = (d[i] > 0.0) & (d[i + 1] > 0.0)
        k = bend[i] / (pace[i] if moves else 1.0)
        curve[i] = (k if k < 1.0 else 1.0) if moves else 0.0
        told += moves
    for i in range(m - 1):
        pairs += turn[i] * turn[i + 1] != 0.0
        flips += turn[i] * turn[i + 1] < 0.0
    power, bent, net = dot(turn, turn, m), total(bend, m), total(turn, m)
    mean, curved = ratio(bent, told), ratio(total(curve, m), told)
    row.turn_mean = mean
    row.turn_sd = root(power / told - mean * mean) if told > 0 else np.nan
    row.turn_flip = ratio(flips, pairs)
    row.turn_ac1 = ratio(dot(turn, turn[1:], m - 1), power)
    row.turn_net = ratio(abs(net), bent)
    row.curv_mean = curved
    row.curv_sd = root(dot(curve, curve, m) / told - curved * curved) if told > 0 else np.nan
    coupling(turn, pace, m, row)


@jit
def octant(x, y):
    """Octant of a step by comparisons alone: a quarter of pixel steps lie exactly on a multiple of 45 degrees."""
    below = (y < 0.0) | ((y == 0.0) & (x < 0.0))
    x = -x if below else x
    y = -y if below else y
    second = x <= 0.0
    u = y if second else x
    w = -x if second else y
    return (4 if below else 0) + (2 if second else 0) + (1 if w >= u else 0)


@jit
def direction_entropy(sx, sy, d, m, path):
    bins = np.zeros(8)
    for i in range(m):
        o = octant(sx[i], sy[i])
        bins[o] = bins[o] + d[i]
    h = 0.0
    for j in range(8):
        p = bins[j] / path
        h = h - (p * ln(p) if p > 1e-12 else 0.0)
    return h / 2.0794415416798357  # ln 8


@jit
def detrend(x, y, n):
    """Leaves in x, y what a polynomial of degree 5 in time does not explain (orthogonal basis by recurrence)."""
    q, before, u = series(n), series(n), series(n)
    for i in range(n):
        q[i] = 1.0
        before[i] = 0.0
        u[i] = (2.0 * i - (n - 1)) / (n - 1)
    norm_before = 1.0
    for degree in range(6):
        norm = dot(q, q, n)
        cx, cy = dot(q, x, n) / norm, dot(q, y, n) / norm
        beta = norm / norm_before if degree > 0 else 0.0
        for i in range(n):
            x[i] = x[i] - cx * q[i]
            y[i] = y[i] - cy * q[i]
            following = u[i] * q[i] - beta * before[i]
            before[i] = q[i]
            q[i] = following
        norm_before = norm


@jit
def geometry(px, py, sx, sy, d, m, path, row):
    n = m + 1
    ex, ey = px[n - 1] - px[0], py[n - 1] - py[0]
    chord = np.sqrt(ex * ex + ey * ey)
    row.efficiency = chord / path
    row.dir_entropy = direction_entropy(sx, sy, d, m, path)
    row.max_dev = row.bow = row.backtrack = row.overshoot = np.nan
    row.polyres_along = row.polyres_across = row.lateral_ac1 = np.nan
    if chord < MIN_CHORD:
        return
    ux, uy = ex / chord, ey / chord
    x, y, across, along = series(n), series(n), series(n), series(n)
    far = 0.0
    beyond = 0.0
    back = 0
    for i in range(n):
        x[i] = px[i] - px[0]
        y[i] = py[i] - py[0]
        across[i] = y[i] * ux - x[i] * uy
        progress, off = x[i] * ux + y[i] * uy, abs(across[i])
        far = off if off > far else far
        beyond = progress if progress > beyond else beyond
    for i in range(m):
        back += sx[i] * ux + sy[i] * uy < -1e-9
    row.max_dev = far / chord
    row.bow = total(across, n) / n / chord
    row.backtrack = back / m
    row.overshoot = beyond / chord - 1.0
    detrend(x, y, n)
    for i in range(n):
        along[i] = x[i] * ux + y[i] * uy
        across[i] = y[i] * ux - x[i] * uy
    lateral = dot(across, across, n)
    row.polyres_along = np.sqrt(dot(along, along, n) / n) / chord
    row.polyres_across = np.sqrt(lateral / n) / chord
    row.lateral_ac1 = dot(across, across[1:], n - 1) / lateral if lateral > 1e-6 else np.nan


@jit
def axes(sx, sy, d, m, row):
    ax, ay, apart = series(m), series(m), series(m)
    moves = 0
    pure = 0
    for i in range(m):
        ax[i] = abs(sx[i])
        ay[i] = abs(sy[i])
    for i in range(m):
        moves += d[i] > NOISE
        pure += (d[i] > NOISE) & ((ax[i] < NOISE) | (ay[i] < NOISE))
    wide, high = total(ax, m), total(ay, m)
    both = (wide > SIDE) & (high > SIDE)
    for i in range(m):
        apart[i] = abs(ax[i] / wide - ay[i] / high) if both else 0.0
    row.axis_pure = ratio(pure, moves)
    row.axis_async = total(apart, m) / 2.0 if both else np.nan


@jit
def least(a, b):
    return b if b < a else a


@jit
def laws(d, m, path, row):
    """How far the progress along the path lies from the time laws scripts move by."""
    k = m - 1  # the last share is 1 under every law
    linear, smooth, jerk = series(k), series(k), series(k)
    out2, out3, in3 = series(k), series(k), series(k)
    done = 0.0
    for i in range(k):
        done = done + d[i]
        linear[i] = done / path
    for i in range(k):
        g = linear[i]
        t = (i + 1.0) / m
        left = 1.0 - t
        linear[i] = g - t
        smooth[i] = g - t * t * (3.0 - 2.0 * t)
        jerk[i] = g - t * t * t * (10.0 - t * (15.0 - 6.0 * t))
        out2[i] = g - (1.0 - left * left)
        out3[i] = g - (1.0 - left * left * left)
        in3[i] = g - t * t * t
    row.law_linear = root(dot(linear, linear, k) / m)
    row.law_smooth = root(dot(smooth, smooth, k) / m)
    row.law_jerk = root(dot(jerk, jerk, k) / m)
    row.law_out2 = root(dot(out2, out2, k) / m)
    row.law_out3 = root(dot(out3, out3, k) / m)
    row.law_in3 = root(dot(in3, in3, k) / m)
    row.law_best = least(
        least(least(row.law_linear, row.law_smooth), row.law_jerk),
        least(least(row.law_out2, row.law_out3), row.law_in3),
    )


@jit
def describe(px, py, n, row):
    """Fills row from n samples of one movement; False, and row untouched, where there is too little to tell."""
    m = n - 1
    if m < MIN_STEPS:
        return False
    sx, sy, d = series(m), series(m), series(m)
    for i in range(m):
        sx[i] = px[i + 1] - px[i]
        sy[i] = py[i + 1] - py[i]
        d[i] = np.sqrt(sx[i] * sx[i] + sy[i] * sy[i])
    path = total(d, m)
    if path < MIN_PATH:
        return False
    peak = 0.0
    at_peak = 0
    for i in range(m):
        if d[i] > peak + NOISE:
            peak = d[i]
            at_peak = i
    speed(d, m, path, peak, path / m, at_peak, row)
    acceleration(sx, sy, d, m, peak, row)
    turning(sx, sy, d, m, row)
    geometry(px, py, sx, sy, d, m, path, row)
    axes(sx, sy, d, m, row)
    laws(d, m, path, row)
    return True


@jit
def add(value, count, mean, square):
    """Welford's update of each feature's mean and spread; a NaN leaves its feature as it was."""
    for i in range(value.shape[0]):
        known = value[i] == value[i]
        delta = value[i] - mean[i] if known else 0.0
        count[i] = count[i] + (1.0 if known else 0.0)
        mean[i] = mean[i] + delta / (count[i] if count[i] > 1.0 else 1.0)
        square[i] = square[i] + delta * (value[i] - mean[i] if known else 0.0)


@jit
def means(count, mean, out):
    for i in range(count.shape[0]):
        out[i] = mean[i] if count[i] > 0.0 else np.nan


@jit
def shared(count, mean, square, out):
    k = out.shape[0] // 2
    for i in range(k):
        out[i] = mean[i] if count[i] > 0.0 else np.nan
        out[k + i] = np.sqrt(square[i] / (count[i] - 1.0)) if count[i] > 1.0 else np.nan
