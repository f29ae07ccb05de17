"""One quantity along a stream, its moments and how it goes with the value before: the text of core/moments.h."""

import numpy as np

from .maths import jit, root

SHORT = 1e-3  # s; shorter times have the log of this one
ALIKE = 0.05  # of a log: 5 %
ROUNDING = 1e-12  # s^2; times of a smaller variance differ by rounding alone
LOG_ROUNDING = 1e-10  # the same of their logs

MOMENTS = np.dtype([(name, "f8") for name in ["n", "m1", "m2", "m3", "m4"]])
LAG = np.dtype([(name, "f8") for name in ["n", "origin", "whole", "product", "last"]])
PAIRS = np.dtype([(name, "f8") for name in ["n", "x", "y", "xx", "yy", "xy"]])


@jit
def add(s, x):
    before = s.n
    s.n = s.n + 1.0
    n = s.n
    delta = x - s.m1
    part = delta / n
    part2 = part * part
    term = delta * part * before
    s.m1 = s.m1 + part
    s.m4 = s.m4 + (term * part2 * (n * n - 3.0 * n + 3.0) + 6.0 * part2 * s.m2 - 4.0 * part * s.m3)
    s.m3 = s.m3 + (term * part * (n - 2.0) - 3.0 * part * s.m2)
    s.m2 = s.m2 + term


@jit
def variance(s):
    return s.m2 / s.n if s.n > 0.0 else np.nan


@jit
def sd(s):
    return root(s.m2 / s.n) if s.n > 0.0 else np.nan


@jit
def tells(s, least, rounding):
    """Whether n is at least `least` and the variance above `rounding`: below it, values differ by rounding alone."""
    return s.n >= least and s.m2 > s.n * rounding


@jit
def skew(s, rounding):
    spread = sd(s)
    return s.m3 / s.n / (spread * spread * spread) if tells(s, 3.0, rounding) else np.nan


@jit
def kurt(s, rounding):
    return s.n * s.m4 / (s.m2 * s.m2) if tells(s, 4.0, rounding) else np.nan


@jit
def lag(s, x):
    """The next value into the sum of products with the value before, all less the first."""
    if s.n == 0.0:
        s.origin = x
    d = x - s.origin
    s.product = s.product + d * s.last
    s.whole = s.whole + d
    s.last = d
    s.n = s.n + 1.0


@jit
def ac1(s, of, rounding):
    """Autocorrelation at lag 1; of: the moments of the same values."""
    if not tells(of, 3.0, rounding):
        return np.nan
    mean = s.whole / s.n
    return (s.product - mean * (2.0 * s.whole - s.last) + (s.n - 1.0) * (mean * mean)) / of.m2


@jit
def pair(s, a, b):
    s.n = s.n + 1.0
    dx, dy = a - s.x, b - s.y
    s.x = s.x + dx / s.n
    s.y = s.y + dy / s.n
    s.xx = s.xx + dx * (a - s.x)
    s.yy = s.yy + dy * (b - s.y)
    s.xy = s.xy + dx * (b - s.y)


@jit
def correlation(s, rounding):
    tell = s.n >= 3.0 and s.xx > s.n * rounding and s.yy > s.n * rounding
    return s.xy / np.sqrt(s.xx * s.yy) if tell else np.nan
