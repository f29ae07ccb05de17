// The tables: every feature's and reason's name, unit and meaning stand here and nowhere else. C++ structs, NumPy
// dtypes, manifests and docs are made from them. Append or change only together with BOTCORE_POINTER_REVISION.
#pragma once

#include <cstddef>
#include <cstdint>

namespace botcore {

#define BOTCORE_POINTER_REVISION 1

// Behaviour of one movement, on the 60 Hz grid. The model sees each as its mean (NAME_mean) and spread (NAME_sd) over
// the movements of a session; NaN where a movement cannot tell. "step" is the displacement within one grid tick.
#define BOTCORE_MOVEMENT_FEATURES(X)                                                                            \
  X(speed_cv, "1", "standard deviation of speed over its mean")                                                 \
  X(peak_mean, "1", "peak speed over mean speed")                                                               \
  X(speed_skew, "1", "skewness of speed")                                                                       \
  X(t_peak, "1", "time of peak speed as a share of the movement")                                               \
  X(t_centroid, "1", "mean time at which path is covered, as a share of the movement")                          \
  X(t_spread, "1", "spread of the times at which path is covered, as a share of the movement")                  \
  X(start_ratio, "1", "mean speed of the first three steps over peak speed")                                    \
  X(end_ratio, "1", "mean speed of the last three steps over peak speed")                                       \
  X(acc_sd, "1", "standard deviation of the speed change per tick over peak speed")                             \
  X(acc_share, "1", "share of speed changes that are accelerations")                                            \
  X(acc_ac1, "1", "lag-1 autocorrelation of speed changes")                                                     \
  X(acc_step, "1", "power of the second difference of position over power of the first")                        \
  X(jerk_acc, "1", "power of the third difference of position over power of the second")                        \
  X(ldlj, "1", "log dimensionless jerk (Balasubramanian 2012); nearer 0 is smoother")                           \
  X(peaks_per_s, "1/s", "maxima of smoothed speed above 15 % of the peak, per second (submovements)")           \
  X(speed_ac1, "1", "lag-1 autocorrelation of speed")                                                           \
  X(stall_share, "1", "share of steps slower than 5 px/s")                                                      \
  X(step_repeat, "1", "share of steps equal to the step before")                                                \
  X(power_law_beta, "1", "slope of log speed on log curvature (two-thirds power law: about -1/3)")              \
  X(v_kappa_corr, "1", "correlation of log speed and log curvature")                                            \
  X(efficiency, "1", "chord over path length")                                                                  \
  X(max_dev, "1", "largest distance from the chord over the chord")                                             \
  X(bow, "1", "mean signed distance from the chord over the chord")                                             \
  X(backtrack, "1", "share of steps against the direction of the chord")                                        \
  X(overshoot, "1", "largest progress along the chord over the chord, less 1")                                  \
  X(turn_mean, "rad", "mean absolute turn from step to step")                                                   \
  X(turn_sd, "rad", "standard deviation of the absolute turn")                                                  \
  X(turn_flip, "1", "share of successive turns that change side")                                               \
  X(turn_ac1, "1", "lag-1 autocorrelation of signed turns")                                                     \
  X(turn_net, "1", "absolute sum of turns over the sum of absolute turns")                                      \
  X(dir_entropy, "1", "entropy of step directions in 8 octants weighted by length; 1 is uniform")               \
  X(curv_mean, "rad/px", "mean curvature, at most 1")                                                           \
  X(curv_sd, "rad/px", "standard deviation of curvature, at most 1")                                            \
  X(polyres_along, "1", "residual of a degree-5 polynomial in time along the chord, over the chord")            \
  X(polyres_across, "1", "residual of a degree-5 polynomial in time across the chord, over the chord")          \
  X(lateral_ac1, "1", "lag-1 autocorrelation of the residual across the chord")                                 \
  X(noise_rank, "1", "smaller over larger principal power of second differences; 0 is noise on one axis")       \
  X(yx_rough, "1", "share of the vertical axis in absolute second differences")

// How the recorder ticks. Names the capture profile; never a model input.
#define BOTCORE_CLOCK_FEATURES(X)                                                                               \
  X(dt_med, "ms", "median gap between events, of gaps under 127 ms")                                            \
  X(dt_cv, "1", "standard deviation of the gaps under 200 ms over their mean")                                  \
  X(dt_mode_share, "1", "share of the commonest gap on 1 ms bins")                                              \
  X(dt_entropy, "nat", "entropy of the gaps on 1 ms bins")                                                      \
  X(dt_zero_share, "1", "share of gaps of exactly zero")                                                        \
  X(lattice_1ms, "1", "mean distance of times from whole milliseconds, in cycles (0 to 0.5)")                   \
  X(lattice_8ms, "1", "mean distance of times from multiples of 8 ms, in cycles")                               \
  X(lattice_frame, "1", "mean distance of times from multiples of 1/60 s, in cycles")                           \
  X(burstiness, "1", "(sd - mean) / (sd + mean) of all gaps")                                                   \
  X(coalesced_share, "1", "share of events the recorder marked as coalesced")

// Whether the stream is what a browser produces from a device. Rules with reason codes; never a model input.
#define BOTCORE_INTEGRITY_FEATURES(X)                                                                           \
  X(bad_share, "1", "share of events with a coordinate or time that is not finite, a sentinel or out of range") \
  X(clock_back, "1", "share of events whose clock ran backwards")                                               \
  X(grid_share, "1", "share of events on whole pixels")                                                         \
  X(zero_step, "1", "share of motion events that do not move")                                                  \
  X(dup_run_max, "count", "longest run of motion events at one place")                                          \
  X(untrusted_share, "1", "share of events the browser did not trust")                                          \
  X(movement_mismatch, "1", "share of events whose movementX/Y contradict the step")                            \
  X(teleport_max, "px", "longest step within two frames (1/30 s)")                                              \
  X(clicks, "count", "button presses")                                                                          \
  X(bare_clicks, "1", "share of presses with no motion since the last release")                                 \
  X(grammar, "count", "releases without a press and presses without a release")                                 \
  X(pressure_bad, "1", "share of presses whose pressure is 0, where the recorder gives pressure")

// X(code, meaning): what the integrity rules may say; the order is the bit in Evidence::integrity. Append only.
#define BOTCORE_REASONS(X)                                                                                      \
  X(bad_coordinates, "more than 1 % of the events have unusable coordinates or times")                          \
  X(clock_back, "the clock ran backwards")                                                                      \
  X(untrusted_events, "scripts made the events: isTrusted was false")                                           \
  X(movement_mismatch, "movementX/Y contradict the positions in more than 5 % of the events")                   \
  X(bare_clicks, "most presses came without any motion before them")                                            \
  X(teleport, "the pointer crossed more than 600 px within two frames")                                         \
  X(button_grammar, "presses and releases do not pair")                                                         \
  X(press_without_pressure, "presses reported a pressure of 0")                                                 \
  X(no_motion, "there was no movement to judge")
#define BOTCORE_REASONS_REVISION 1

enum class Reason : std::uint8_t {
#define X(code, meaning) code,
  BOTCORE_REASONS(X)
#undef X
  count_
};

struct Column {
  const char* name;
  const char* unit;
  const char* meaning;
};

#define BOTCORE_FIELD(name, unit, meaning) double name;
#define BOTCORE_COLUMN(name, unit, meaning) {#name, unit, meaning},

struct MovementRow {
  BOTCORE_MOVEMENT_FEATURES(BOTCORE_FIELD)
};
struct ClockRow {
  BOTCORE_CLOCK_FEATURES(BOTCORE_FIELD)
};
struct IntegrityRow {
  BOTCORE_INTEGRITY_FEATURES(BOTCORE_FIELD)
};

inline constexpr Column kMovementColumns[] = {BOTCORE_MOVEMENT_FEATURES(BOTCORE_COLUMN)};
inline constexpr Column kClockColumns[] = {BOTCORE_CLOCK_FEATURES(BOTCORE_COLUMN)};
inline constexpr Column kIntegrityColumns[] = {BOTCORE_INTEGRITY_FEATURES(BOTCORE_COLUMN)};
inline constexpr Column kReasonColumns[] = {
#define X(code, meaning) {#code, "", meaning},
    BOTCORE_REASONS(X)
#undef X
};

inline constexpr std::size_t kMovementFeatures = sizeof(kMovementColumns) / sizeof(Column);
inline constexpr std::size_t kClockFeatures = sizeof(kClockColumns) / sizeof(Column);
inline constexpr std::size_t kIntegrityFeatures = sizeof(kIntegrityColumns) / sizeof(Column);
inline constexpr std::size_t kPointerFeatures = 2 * kMovementFeatures;  // mean, then spread

}  // namespace botcore
