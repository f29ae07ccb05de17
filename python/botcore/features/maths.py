"""The elementary functions of the features: the text of core/maths.h, so that both sides agree to the bit."""

import math

import numpy as np
from numba import njit

# Never fastmath: bits are the contract. Never cached: a cached caller would not notice an edited callee.
jit = njit(error_model="numpy", nogil=True)


@jit
def ln(x):
    """Natural logarithm of a positive normal number: atanh series of (m - 1) / (m + 1), error below 1e-15."""
    m, e = math.frexp(x)
    low = m < 0.70710678118654757
    m = m + m if low else m
    e = e - 1.0 if low else e + 0.0
    f = (m - 1.0) / (m + 1.0)
    s = f * f
    p = 1.0 / 19.0
    p = p * s + 1.0 / 17.0
    p = p * s + 1.0 / 15.0
    p = p * s + 1.0 / 13.0
    p = p * s + 1.0 / 11.0
    p = p * s + 1.0 / 9.0
    p = p * s + 1.0 / 7.0
    p = p * s + 1.0 / 5.0
    p = p * s + 1.0 / 3.0
    p = p * s + 1.0
    return e * 0.69314718055994529 + 2.0 * f * p


@jit
def angle(cross, dot):
    """The signed angle atan2(cross, dot) in (-pi, pi]; 0 where both are 0. Error below 1e-15."""
    a = -cross if cross < 0.0 else cross
    b = -dot if dot < 0.0 else dot
    steep = a > b
    lo = b if steep else a
    hi = a if steep else b
    wide = lo > 0.41421356237309503 * hi
    top = lo - hi if wide else lo
    sum = lo + hi if wide else hi
    q = top / (sum if sum > 0.0 else 1.0)
    s = q * q
    p = -0.025316470800797623
    p = p * s + 0.050247613838967115
    p = p * s + -0.06505982707691364
    p = p * s + 0.07673535378026407
    p = p * s + -0.0908952995079377
    p = p * s + 0.1111104885335056
    p = p * s + -0.1428571266166854
    p = p * s + 0.19999999978392313
    p = p * s + -0.3333333333322143
    p = p * s + 0.999999999999999
    r = q * p
    r = r + 0.78539816339744828 if wide else r
    r = 1.5707963267948966 - r if steep else r
    r = 3.1415926535897931 - r if dot < 0.0 else r
    return -r if cross < 0.0 else r


@jit
def total(a, n):
    """The sum of a[:n] in eight lanes and one order of reduction; a is zero from n to the next multiple of 8."""
    s0 = s1 = s2 = s3 = s4 = s5 = s6 = s7 = 0.0
    for i in range(0, n, 8):
        s0 = s0 + a[i]
        s1 = s1 + a[i + 1]
        s2 = s2 + a[i + 2]
        s3 = s3 + a[i + 3]
        s4 = s4 + a[i + 4]
        s5 = s5 + a[i + 5]
        s6 = s6 + a[i + 6]
        s7 = s7 + a[i + 7]
    return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7))


@jit
def dot(a, b, n):
    """The sum of a[:n] * b[:n], reduced as in total."""
    s0 = s1 = s2 = s3 = s4 = s5 = s6 = s7 = 0.0
    for i in range(0, n, 8):
        s0 = s0 + a[i] * b[i]
        s1 = s1 + a[i + 1] * b[i + 1]
        s2 = s2 + a[i + 2] * b[i + 2]
        s3 = s3 + a[i + 3] * b[i + 3]
        s4 = s4 + a[i + 4] * b[i + 4]
        s5 = s5 + a[i + 5] * b[i + 5]
        s6 = s6 + a[i + 6] * b[i + 6]
        s7 = s7 + a[i + 7] * b[i + 7]
    return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7))


@jit
def distance(cycles):
    """How far a number of cycles is from a whole one, 0 to 0.5."""
    return abs(cycles - np.floor(cycles + 0.5))


@jit
def root(a):
    """Square root of a, 0 below 0."""
    return np.sqrt(a if a > 0.0 else 0.0)


@jit
def ratio(a, b):
    """a / b, NaN where b tells nothing."""
    return a / b if b > 1e-12 else np.nan
