#include "motion.h"

#include <cmath>
#include <limits>

#include "maths.h"

namespace botcore {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kMinSteps = 8;
constexpr double kMinPath = 16.0;            // px
constexpr double kStall = 5.0 / 60.0;        // px a tick
constexpr double kTurn = 1e-3;               // rad; a smaller turn is a straight step
constexpr double kNoise = 1e-9;              // px or rad; smaller differences are rounding, not motion
constexpr double kSide = 8.0;                // px; an axis travelled less has no time law of its own
constexpr double kMinChord = 4.0;            // px; a shorter chord is a closed shape
constexpr int kRoom = kSamples + 2 * kLane;  // zeros behind every array

// Room for one quantity along the movement, zero beyond what is written.
struct Series {
  alignas(64) double v[kRoom];
  BOTCORE_INLINE explicit Series(int n) noexcept {
    for (int i = n & ~7; i < ((n + 7) & ~7) + 8; ++i) v[i] = 0.0;
  }
  BOTCORE_INLINE double& operator[](int i) noexcept { return v[i]; }
  BOTCORE_INLINE double operator[](int i) const noexcept { return v[i]; }
};

struct Steps {  // what every group of features starts from
  int m;        // steps
  Series x, y, d;
  double path, peak, mean;
  int at_peak;
  BOTCORE_INLINE Steps(const double* px, const double* py, int n) noexcept : m(n - 1), x(n - 1), y(n - 1), d(n - 1) {
    for (int i = 0; i < m; ++i) {
      x[i] = px[i + 1] - px[i];
      y[i] = py[i + 1] - py[i];
      d[i] = std::sqrt(x[i] * x[i] + y[i] * y[i]);
    }
    path = total(d.v, m);
    mean = path / m;
    peak = 0.0;
    at_peak = 0;
    for (int i = 0; i < m; ++i) {
      if (d[i] > peak + kNoise) {
        peak = d[i];
        at_peak = i;
      }
    }
  }
};

BOTCORE_INLINE void speed(const Steps& s, MovementRow& row) noexcept {
  const int m = s.m;
  Series c(m), square(m), at(m);
  for (int i = 0; i < m; ++i) {
    c[i] = s.d[i] - s.mean;
    square[i] = c[i] * c[i];
    at[i] = (i + 0.5) / m;
  }
  const double power = total(square.v, m);
  const double sd = root(power / m);
  const double centroid = dot(at.v, s.d.v, m) / s.path;
  int stalls = 0;
  for (int i = 0; i < m; ++i) stalls += s.d[i] < kStall;
  double wide = 0.0;
  for (int i = 0; i < m; ++i) wide = wide + (at[i] - centroid) * (at[i] - centroid) * s.d[i];
  row.speed_cv = sd / s.mean;
  row.peak_mean = s.peak / s.mean;
  row.speed_skew = ratio(dot(square.v, c.v, m) / m, sd * sd * sd);
  row.t_peak = (s.at_peak + 0.5) / m;
  row.t_centroid = centroid;
  row.t_spread = root(wide / s.path);
  row.start_ratio = (s.d[0] + s.d[1] + s.d[2]) / (3.0 * s.peak);
  row.end_ratio = (s.d[m - 1] + s.d[m - 2] + s.d[m - 3]) / (3.0 * s.peak);
  row.speed_ac1 = ratio(dot(c.v, c.v + 1, m - 1), power);
  row.stall_share = static_cast<double>(stalls) / m;
}

BOTCORE_INLINE double least(double a, double b) noexcept { return b < a ? b : a; }

BOTCORE_INLINE int peaks(const Steps& s) noexcept {
  const int m = s.m;
  Series w(m);
  w[0] = (s.d[0] + s.d[1]) / 3.0;
  for (int i = 1; i < m; ++i) w[i] = (s.d[i - 1] + s.d[i] + s.d[i + 1]) / 3.0;
  int found = 0;
  for (int i = 1; i < m - 1; ++i) found += (w[i] > w[i - 1] + kNoise) & (w[i] > w[i + 1] - kNoise) & (w[i] > 0.15 * s.peak);
  return found;
}

BOTCORE_INLINE void acceleration(const Steps& s, MovementRow& row) noexcept {
  const int m = s.m, ma = m - 1, mj = m - 2;
  Series change(ma), ax(ma), ay(ma), jerk(mj), rough_x(ma), rough_y(ma);
  int faster = 0, changed = 0, repeats = 0;
  for (int i = 0; i < ma; ++i) {
    change[i] = s.d[i + 1] - s.d[i];
    ax[i] = s.x[i + 1] - s.x[i];
    ay[i] = s.y[i + 1] - s.y[i];
    rough_x[i] = std::fabs(ax[i]);
    rough_y[i] = std::fabs(ay[i]);
  }
  for (int i = 0; i < ma; ++i) {
    faster += change[i] > 1e-9;
    changed += std::fabs(change[i]) > 1e-9;
    repeats += (rough_x[i] < 1e-6) & (rough_y[i] < 1e-6);
  }
  for (int i = 0; i < mj; ++i) {
    const double jx = ax[i + 1] - ax[i], jy = ay[i + 1] - ay[i];
    jerk[i] = jx * jx + jy * jy;
  }
  const double xx = dot(ax.v, ax.v, ma), yy = dot(ay.v, ay.v, ma), xy = dot(ax.v, ay.v, ma);
  const double dd = dot(change.v, change.v, ma), drift = (s.d[m - 1] - s.d[0]) / ma;
  const double power = total(jerk.v, mj), steps = dot(s.d.v, s.d.v, m);
  const double half = root((xx - yy) * (xx - yy) / 4.0 + xy * xy), middle = (xx + yy) / 2.0;
  const double smooth = (static_cast<double>(m) * m * m) / (s.peak * s.peak) * power;
  const double rx = total(rough_x.v, ma), ry = total(rough_y.v, ma);
  row.acc_sd = root(dd / ma - drift * drift) / s.peak;
  row.acc_share = ratio(faster, changed);
  row.acc_ac1 = ratio(dot(change.v, change.v + 1, ma - 1), dd);
  row.acc_step = ratio(xx + yy, steps);
  row.jerk_acc = ratio(power, xx + yy);
  row.ldlj = -ln(smooth > 1e-9 ? smooth : 1e-9);
  row.peaks_per_s = peaks(s) / (m * kTick);
  row.step_repeat = static_cast<double>(repeats) / ma;
  row.noise_rank = ratio(middle - half > 0.0 ? middle - half : 0.0, middle + half);
  row.yx_rough = ratio(ry, rx + ry);
}

BOTCORE_INLINE void coupling(const Series& turn, const Series& pace, int m, MovementRow& row) noexcept {
  Series lv(m), lk(m);
  int n = 0;
  for (int i = 0; i < m; ++i) {
    const double bend = std::fabs(turn[i]);
    const bool told = (bend > kTurn) & (pace[i] > kStall);
    const double v = told ? pace[i] : 1.0;
    const double k = told ? bend / v : 1.0;
    lv[i] = ln(v);
    lk[i] = ln(k);
    n += told;
  }
  const double sv = total(lv.v, m), sk = total(lk.v, m);
  const double vk = n * dot(lv.v, lk.v, m) - sv * sk;
  const double kk = n * dot(lk.v, lk.v, m) - sk * sk;
  const double vv = n * dot(lv.v, lv.v, m) - sv * sv;
  const bool enough = (n >= 5) & (kk > 1e-9) & (vv > 1e-9);
  row.power_law_beta = enough ? vk / kk : kNone;
  row.v_kappa_corr = enough ? vk / std::sqrt(kk * vv) : kNone;
}

BOTCORE_INLINE void turning(const Steps& s, MovementRow& row) noexcept {
  const int m = s.m - 1;
  Series turn(m), bend(m), pace(m), curve(m);
  int told = 0, flips = 0, pairs = 0;
  for (int i = 0; i < m; ++i) {
    const double cross = s.x[i] * s.y[i + 1] - s.y[i] * s.x[i + 1];
    const double along = s.x[i] * s.x[i + 1] + s.y[i] * s.y[i + 1];
    const double turned = angle(cross, along);
    turn[i] = std::fabs(turned) > kNoise ? turned : 0.0;
    bend[i] = std::fabs(turn[i]);
    pace[i] = 0.5 * (s.d[i] + s.d[i + 1]);
    const bool moves = (s.d[i] > 0.0) & (s.d[i + 1] > 0.0);
    const double k = bend[i] / (moves ? pace[i] : 1.0);
    curve[i] = moves ? (k < 1.0 ? k : 1.0) : 0.0;
  }
  for (int i = 0; i < m; ++i) told += (s.d[i] > 0.0) & (s.d[i + 1] > 0.0);
  for (int i = 0; i + 1 < m; ++i) {
    pairs += turn[i] * turn[i + 1] != 0.0;
    flips += turn[i] * turn[i + 1] < 0.0;
  }
  const double power = dot(turn.v, turn.v, m), bent = total(bend.v, m), net = total(turn.v, m);
  const double mean = ratio(bent, told), curved = ratio(total(curve.v, m), told);
  row.turn_mean = mean;
  row.turn_sd = told > 0 ? root(power / told - mean * mean) : kNone;
  row.turn_flip = ratio(flips, pairs);
  row.turn_ac1 = ratio(dot(turn.v, turn.v + 1, m - 1), power);
  row.turn_net = ratio(std::fabs(net), bent);
  row.curv_mean = curved;
  row.curv_sd = told > 0 ? root(dot(curve.v, curve.v, m) / told - curved * curved) : kNone;
  coupling(turn, pace, m, row);
}

// Octant of a step by comparisons alone: a quarter of pixel steps lie exactly on a multiple of 45 degrees.
BOTCORE_INLINE int octant(double x, double y) noexcept {
  const bool below = (y < 0.0) | ((y == 0.0) & (x < 0.0));
  x = below ? -x : x;
  y = below ? -y : y;
  const bool second = x <= 0.0;
  const double u = second ? y : x;
  const double w = second ? -x : y;
  return (below ? 4 : 0) + (second ? 2 : 0) + (w >= u ? 1 : 0);
}

BOTCORE_INLINE double direction_entropy(const Steps& s) noexcept {
  double bins[8] = {0.0};
  for (int i = 0; i < s.m; ++i) {
    const int o = octant(s.x[i], s.y[i]);
    bins[o] = bins[o] + s.d[i];
  }
  double h = 0.0;
  for (int j = 0; j < 8; ++j) {
    const double p = bins[j] / s.path;
    h = h - (p > 1e-12 ? p * ln(p) : 0.0);
  }
  return h / 2.0794415416798357;  // ln 8
}

// Leaves in x, y what a polynomial of degree 5 in time does not explain (discrete orthogonal basis by recurrence).
BOTCORE_INLINE void detrend(Series& x, Series& y, int n) noexcept {
  Series q(n), before(n), u(n);
  for (int i = 0; i < n; ++i) {
    q[i] = 1.0;
    before[i] = 0.0;
    u[i] = (2.0 * i - (n - 1)) / (n - 1);
  }
  double norm_before = 1.0;
  for (int degree = 0; degree <= 5; ++degree) {
    const double norm = dot(q.v, q.v, n);
    const double cx = dot(q.v, x.v, n) / norm, cy = dot(q.v, y.v, n) / norm;
    const double beta = degree > 0 ? norm / norm_before : 0.0;
    for (int i = 0; i < n; ++i) {
      x[i] = x[i] - cx * q[i];
      y[i] = y[i] - cy * q[i];
      const double next = u[i] * q[i] - beta * before[i];
      before[i] = q[i];
      q[i] = next;
    }
    norm_before = norm;
  }
}

BOTCORE_INLINE void geometry(const double* px, const double* py, const Steps& s, MovementRow& row) noexcept {
  const int n = s.m + 1;
  const double ex = px[n - 1] - px[0], ey = py[n - 1] - py[0];
  const double chord = std::sqrt(ex * ex + ey * ey);
  row.efficiency = chord / s.path;
  row.dir_entropy = direction_entropy(s);
  row.max_dev = row.bow = row.backtrack = row.overshoot = kNone;
  row.polyres_along = row.polyres_across = row.lateral_ac1 = kNone;
  if (chord < kMinChord) return;
  const double ux = ex / chord, uy = ey / chord;
  Series x(n), y(n), across(n);
  double far = 0.0, beyond = 0.0;
  int back = 0;
  for (int i = 0; i < n; ++i) {
    x[i] = px[i] - px[0];
    y[i] = py[i] - py[0];
    across[i] = y[i] * ux - x[i] * uy;
  }
  for (int i = 0; i < n; ++i) {
    const double along = x[i] * ux + y[i] * uy, off = std::fabs(across[i]);
    far = off > far ? off : far;
    beyond = along > beyond ? along : beyond;
  }
  for (int i = 0; i < s.m; ++i) back += s.x[i] * ux + s.y[i] * uy < -1e-9;
  row.max_dev = far / chord;
  row.bow = total(across.v, n) / n / chord;
  row.backtrack = static_cast<double>(back) / s.m;
  row.overshoot = beyond / chord - 1.0;
  detrend(x, y, n);
  Series along(n);
  for (int i = 0; i < n; ++i) {
    along[i] = x[i] * ux + y[i] * uy;
    across[i] = y[i] * ux - x[i] * uy;
  }
  const double lateral = dot(across.v, across.v, n);
  row.polyres_along = std::sqrt(dot(along.v, along.v, n) / n) / chord;
  row.polyres_across = std::sqrt(lateral / n) / chord;
  row.lateral_ac1 = lateral > 1e-6 ? dot(across.v, across.v + 1, n - 1) / lateral : kNone;
}

BOTCORE_INLINE void axes(const Steps& s, MovementRow& row) noexcept {
  const int m = s.m;
  Series ax(m), ay(m), apart(m);
  int moves = 0, pure = 0;
  for (int i = 0; i < m; ++i) {
    ax[i] = std::fabs(s.x[i]);
    ay[i] = std::fabs(s.y[i]);
  }
  for (int i = 0; i < m; ++i) {
    moves += s.d[i] > kNoise;
    pure += (s.d[i] > kNoise) & ((ax[i] < kNoise) | (ay[i] < kNoise));
  }
  const double wide = total(ax.v, m), high = total(ay.v, m);
  const bool both = (wide > kSide) & (high > kSide);
  for (int i = 0; i < m; ++i) apart[i] = both ? std::fabs(ax[i] / wide - ay[i] / high) : 0.0;
  row.axis_pure = ratio(pure, moves);
  row.axis_async = both ? total(apart.v, m) / 2.0 : kNone;
}

// How far the progress along the path lies from the time laws scripts move by.
BOTCORE_INLINE void laws(const Steps& s, MovementRow& row) noexcept {
  const int m = s.m, k = m - 1;  // the last share is 1 under every law
  Series linear(k), smooth(k), jerk(k), out2(k), out3(k), in3(k);
  double done = 0.0;
  for (int i = 0; i < k; ++i) {
    done = done + s.d[i];
    linear[i] = done / s.path;
  }
  for (int i = 0; i < k; ++i) {
    const double g = linear[i], t = (i + 1.0) / m, left = 1.0 - t;
    linear[i] = g - t;
    smooth[i] = g - t * t * (3.0 - 2.0 * t);
    jerk[i] = g - t * t * t * (10.0 - t * (15.0 - 6.0 * t));
    out2[i] = g - (1.0 - left * left);
    out3[i] = g - (1.0 - left * left * left);
    in3[i] = g - t * t * t;
  }
  row.law_linear = root(dot(linear.v, linear.v, k) / m);
  row.law_smooth = root(dot(smooth.v, smooth.v, k) / m);
  row.law_jerk = root(dot(jerk.v, jerk.v, k) / m);
  row.law_out2 = root(dot(out2.v, out2.v, k) / m);
  row.law_out3 = root(dot(out3.v, out3.v, k) / m);
  row.law_in3 = root(dot(in3.v, in3.v, k) / m);
  row.law_best = least(least(least(row.law_linear, row.law_smooth), row.law_jerk),
                       least(least(row.law_out2, row.law_out3), row.law_in3));
}

}  // namespace

BOTCORE_VECTOR_CLONES
bool describe(const double* px, const double* py, int n, MovementRow& row) noexcept {
  if (n - 1 < kMinSteps) return false;
  const Steps steps(px, py, n);
  if (steps.path < kMinPath) return false;
  speed(steps, row);
  acceleration(steps, row);
  turning(steps, row);
  geometry(px, py, steps, row);
  axes(steps, row);
  laws(steps, row);
  return true;
}

void Motion::add(const MovementRow& row) noexcept {
  const double* value = &row.speed_cv;
  for (std::size_t i = 0; i < kMovementFeatures; ++i) {
    const bool known = value[i] == value[i];
    const double delta = known ? value[i] - mean[i] : 0.0;
    count[i] = count[i] + (known ? 1.0 : 0.0);
    mean[i] = mean[i] + delta / (count[i] > 1.0 ? count[i] : 1.0);
    square[i] = square[i] + delta * (known ? value[i] - mean[i] : 0.0);
  }
  movements = movements + 1;
}

void Motion::means(float* out) const noexcept {
  for (std::size_t i = 0; i < kMovementFeatures; ++i) out[i] = static_cast<float>(count[i] > 0.0 ? mean[i] : kNone);
}

void Motion::shared(float* out) const noexcept {
  for (std::size_t i = 0; i < kSharedFeatures; ++i) {
    out[i] = static_cast<float>(count[i] > 0.0 ? mean[i] : kNone);
    out[kSharedFeatures + i] = static_cast<float>(count[i] > 1.0 ? std::sqrt(square[i] / (count[i] - 1.0)) : kNone);
  }
}

}  // namespace botcore
