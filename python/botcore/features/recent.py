"""The last log gaps, as they came and by size: the text of core/recent.h."""

import numpy as np

from .maths import dot, jit, root, total
from .moments import ALIKE, LOG_ROUNDING

KEPT = 128  # gaps kept
TWIN = 0.01  # of a log: 1 %
CORE = 3.7065  # 2.5 standard deviations of a normal, in median absolute deviations
LEAST = 1e-4  # the smallest median absolute deviation a core is measured by

RECENT = np.dtype([("ring", "f8", (KEPT,)), ("sorted", "f8", (KEPT,)), ("n", "i8"), ("oldest", "i8")])


@jit
def forget(s, log_g):
    """Takes one value out of the sorted, which hold it."""
    i = 0
    while s.sorted[i] < log_g:
        i = i + 1
    while i + 1 < s.n:
        s.sorted[i] = s.sorted[i + 1]
        i = i + 1


@jit
def push(s, log_g):
    if s.n == KEPT:
        forget(s, s.ring[s.oldest])
    else:
        s.n = s.n + 1
    s.ring[s.oldest] = log_g
    s.oldest = s.oldest + 1 if s.oldest + 1 < KEPT else 0
    i = s.n - 1
    while i > 0 and s.sorted[i - 1] > log_g:
        s.sorted[i] = s.sorted[i - 1]
        i = i - 1
    s.sorted[i] = log_g


@jit
def paired(s, near):
    """Share of gaps that have another within `near`."""
    found = 0.0
    for i in range(s.n):
        below = i > 0 and s.sorted[i] - s.sorted[i - 1] < near
        above = i + 1 < s.n and s.sorted[i + 1] - s.sorted[i] < near
        found = found + (1.0 if below or above else 0.0)
    return found / s.n


@jit
def median(s):
    return 0.5 * (s.sorted[(s.n - 1) // 2] + s.sorted[s.n // 2])


@jit
def deviation(s, middle):
    """Median distance from the middle: outwards from it, by size, to the middle of the distances."""
    right = 0
    while right < s.n and s.sorted[right] < middle:
        right = right + 1
    left = right - 1
    before = 0.0
    last = 0.0
    for _ in range(s.n // 2 + 1):
        leftwards = right == s.n or (left >= 0 and middle - s.sorted[left] < s.sorted[right] - middle)
        before = last
        last = middle - s.sorted[left] if leftwards else s.sorted[right] - middle
        left = left - (1 if leftwards else 0)
        right = right + (0 if leftwards else 1)
    return last if s.n % 2 == 1 else 0.5 * (before + last)


@jit
def core(s, middle, reach):
    """Standard deviation of the gaps within `reach` of the middle."""
    m = 0.0
    sum = 0.0
    square = 0.0
    for i in range(s.n):
        d = s.sorted[i] - middle
        inside = abs(d) <= reach
        m = m + (1.0 if inside else 0.0)
        sum = sum + (d if inside else 0.0)
    mean = sum / m
    for i in range(s.n):
        d = s.sorted[i] - middle
        square = square + ((d - mean) * (d - mean) if abs(d) <= reach else 0.0)
    return root(square / m)


@jit
def period(n, c, power):
    """The strongest autocorrelation at any lag to half the sequence, each scaled to the pairs it has."""
    best = -1e300
    for k in range(1, n // 2 + 1):
        r = dot(c, c[k:], n - k) / power * (n / float(n - k))
        best = r if r > best else best
    return best


@jit
def read(s, row):
    n = s.n
    if n < 3:
        return
    row.twin_share = paired(s, TWIN)
    row.near_share = paired(s, ALIKE)
    c = np.zeros(KEPT + 2 * 8)  # zeros behind, as the sums of maths.py want them
    start = 0 if n < KEPT else s.oldest
    for i in range(n):
        c[i] = s.ring[start + i if start + i < KEPT else start + i - KEPT]
    mean = total(c, n) / n
    for i in range(n):
        c[i] = c[i] - mean
    power = dot(c, c, n)
    middle = median(s)
    mad = deviation(s, middle)
    row.core_sd = core(s, middle, CORE * (mad if mad > LEAST else LEAST))
    if not power > n * LOG_ROUNDING:
        return
    row.mad_ratio = mad / root(power / n)
    if n >= 6:
        row.period_ac = period(n, c, power)
