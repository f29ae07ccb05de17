// The tables: every feature's and reason's name, unit and meaning stand here and nowhere else. C++ structs, NumPy
// dtypes, manifests and docs are made from them. Append or change only together with the modality's revision.
#pragma once

#include <cstddef>
#include <cstdint>

namespace botcore {

#define BOTCORE_POINTER_REVISION 2

// Behaviour of one movement, on the 60 Hz grid; NaN where a movement cannot tell. "step" is the displacement within one
// grid tick. The pointer's model judges movement by movement; the layers of a CAPTCHA see each feature's mean
// (NAME_mean) and spread (NAME_sd) over the movements of a session.
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
  X(yx_rough, "1", "share of the vertical axis in absolute second differences")                                 \
  X(axis_pure, "1", "share of steps exactly along the horizontal or the vertical")                              \
  X(axis_async, "1", "how far the time laws of the two axes lie apart (total variation)")                       \
  X(law_linear, "1", "rms distance of the share of path covered from a constant speed")                         \
  X(law_smooth, "1", "the same from a smoothstep")                                                              \
  X(law_jerk, "1", "the same from minimum jerk (Flash & Hogan 1985)")                                           \
  X(law_out2, "1", "the same from easing out, quadratic")                                                       \
  X(law_out3, "1", "the same from easing out, cubic")                                                           \
  X(law_in3, "1", "the same from easing in, cubic")                                                             \
  X(law_best, "1", "the least of these distances")

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

// The rhythm of taps, from the gaps between their onsets. The first seven bear the names and formulas of the tap-speed
// interface; those in seconds, and the lattices, tell of the task and of the recorder: a model that is to hold on other
// recorders is trained without them. Log gaps are of at least 1 ms. NaN where a sequence cannot tell.
#define BOTCORE_TAP_REVISION 1
#define BOTCORE_TAP_FEATURES(X)                                                                                 \
  X(avg_interval, "s", "mean gap between the onsets of taps")                                                   \
  X(min_interval, "s", "shortest gap")                                                                          \
  X(max_interval, "s", "longest gap")                                                                           \
  X(variance, "s^2", "population variance of the gaps (divided by their number)")                               \
  X(tap_speed, "1/s", "gaps over the time from the first tap to the last")                                      \
  X(consistency, "s", "longest gap less the shortest")                                                          \
  X(rhythm_variation, "s", "variance over mean gap; 0 where the mean is 0")                                     \
  X(cv, "1", "standard deviation of the gaps over their mean")                                                  \
  X(ac1, "1", "lag-1 autocorrelation of the gaps")                                                              \
  X(lattice_1ms, "1", "mean distance of the gaps from whole milliseconds, in cycles (0 to 0.5)")                \
  X(lattice_10ms, "1", "mean distance of the gaps from multiples of 10 ms, in cycles")                          \
  X(lattice_frame, "1", "mean distance of the gaps from multiples of 1/60 s, in cycles")                        \
  X(fast_share, "1", "share of gaps under 50 ms")                                                               \
  X(max_dev, "s", "largest distance of a gap from the mean")                                                    \
  X(skew, "1", "skewness of the gaps")                                                                          \
  X(kurt, "1", "kurtosis of the gaps; 3 is normal, 1.8 uniform")                                                \
  X(log_sd, "1", "standard deviation of the log gaps")                                                          \
  X(log_skew, "1", "skewness of the log gaps")                                                                  \
  X(log_kurt, "1", "kurtosis of the log gaps")                                                                  \
  X(log_max, "1", "log of the longest gap less the mean log gap")                                               \
  X(log_min, "1", "log of the shortest gap less the mean log gap")                                              \
  X(log_ac1, "1", "lag-1 autocorrelation of the log gaps")                                                      \
  X(npvi, "1", "mean of the difference of successive gaps over their mean (Grabe & Low 2002, unscaled)")        \
  X(repeat_share, "1", "share of successive gaps within 5 % of one another")                                    \
  X(turn_share, "1", "share of successive differences that change sign; 2/3 where gaps are independent")        \
  X(hold_mean, "s", "mean time from onset to release")                                                          \
  X(hold_cv, "1", "standard deviation of these hold times over their mean")                                     \
  X(hold_log_sd, "1", "standard deviation of the log hold times")                                               \
  X(hold_log_skew, "1", "skewness of the log hold times")                                                       \
  X(hold_log_kurt, "1", "kurtosis of the log hold times")                                                       \
  X(hold_log_ac1, "1", "lag-1 autocorrelation of the log hold times")                                           \
  X(hold_repeat_share, "1", "share of successive hold times within 5 % of one another")                         \
  X(hold_gap_corr, "1", "correlation of the log hold time with the log gap before it")                          \
  X(duty, "1", "mean hold time over mean gap")                                                                  \
  X(flight_mean, "s", "mean time from a release to the next onset, of taps that do not overlap")                \
  X(flight_cv, "1", "standard deviation of these flight times over their mean")                                 \
  X(overlap_share, "1", "share of held taps during which the next one began")                                   \
  X(twin_share, "1", "share of the last 128 gaps with another among them within 1 %")                           \
  X(near_share, "1", "share of the last 128 gaps with another among them within 5 %")                           \
  X(mad_ratio, "1", "median absolute deviation over standard deviation of the last 128 log gaps")               \
  X(core_sd, "1", "standard deviation of the last 128 log gaps within 2.5 robust deviations of their median")   \
  X(period_ac, "1", "largest autocorrelation of the last 128 log gaps at any lag to half of them")

// X(code, feature, side, classic threshold, weight, classic flag, meaning, advice): rules, each on one feature. Side:
// below is <, above is >, within is <=. The classic set holds those with a threshold here and says their flags word for
// word; a learnt set holds those its bundle names and says their meanings. The order is the bit in Evidence::rules and
// the order in which weights add up; append only.
#define BOTCORE_TAP_RULES(X)                                                                                    \
  X(regular_timing, variance, below, 0.01, 0.3, "Too perfect timing (no natural variation)",                    \
    "the gaps vary less than people's do",                                                                      \
    "Challenge the session, or ask for more taps: a person's gaps vary by tens of milliseconds.")               \
  X(fast_taps, min_interval, below, 0.05, 0.4, "Unnaturally fast taps (< 50ms)",                                \
    "two taps follow each other faster than people tap",                                                        \
    "Ignore repeats of one press (debounce), then look for scripted input.")                                    \
  X(narrow_range, consistency, below, 0.1, 0.2, "Too consistent rhythm (suspicious)",                           \
    "longest and shortest gap lie closer together than people's do",                                            \
    "Ask for a longer sequence before deciding.")                                                               \
  X(high_speed, tap_speed, above, 8.0, 0.3, "Unrealistic tap speed (> 8 taps/sec)",                             \
    "more taps a second than people make",                                                                      \
    "Limit the rate of this client and challenge it.")                                                          \
  X(perfect_intervals, max_dev, within, 0.01, 0.4, "Perfect intervals (machine-like)",                          \
    "no gap departs from the mean as people's do",                                                              \
    "Challenge the session: timers tap like this, people do not.")                                              \
  X(slow_taps, tap_speed, below, 0.5, 0.2, "Unusually slow tapping (< 0.5 taps/sec)",                           \
    "fewer taps a second than people make",                                                                     \
    "Let the user try again: a slow hand or a slow network looks the same.")                                    \
  X(irregular_gaps, variance, above, 2.0, 0.2, "Highly irregular pattern (possible automation)",                \
    "the gaps vary more than people's do",                                                                      \
    "Let the user try again without interruption, and compare.")                                                \
  X(even_rhythm, cv, below, kNoThreshold, 0.3, "",                                                              \
    "the gaps are more even, for their length, than people's",                                                  \
    "Challenge the session: a metronome is no hand.")                                                           \
  X(close_gaps, npvi, below, kNoThreshold, 0.3, "",                                                             \
    "successive gaps differ less than people's",                                                                \
    "Challenge the session.")                                                                                   \
  X(repeated_gaps, repeat_share, above, kNoThreshold, 0.3, "",                                                  \
    "too many successive gaps are equal to 5 %",                                                                \
    "Challenge the session, and look for the same rhythm in others.")                                           \
  X(bounded_gaps, kurt, below, kNoThreshold, 0.2, "",                                                           \
    "no gap stands out, as if drawn between two bounds",                                                        \
    "Ask for a longer sequence before deciding.")                                                               \
  X(short_pauses, log_max, below, kNoThreshold, 0.2, "",                                                        \
    "not one gap is longer than the rest, as people's are",                                                     \
    "Ask for a longer sequence before deciding.")                                                               \
  X(wild_gaps, log_sd, above, kNoThreshold, 0.2, "",                                                            \
    "the gaps spread more widely than people's",                                                                \
    "Let the user try again without interruption, and compare.")                                                \
  X(drifting_tempo, log_ac1, above, kNoThreshold, 0.2, "",                                                      \
    "the tempo drifts more smoothly than people's",                                                             \
    "Ask for a second sequence and compare.")                                                                   \
  X(alternating_gaps, turn_share, above, kNoThreshold, 0.2, "",                                                 \
    "long and short gaps alternate more strictly than people's",                                                \
    "Ask for a second sequence and compare.")                                                                   \
  X(bursts, fast_share, above, kNoThreshold, 0.3, "",                                                           \
    "too many gaps are under 50 ms",                                                                            \
    "Ignore repeats of one press (debounce), then look for scripted input.")                                    \
  X(even_holds, hold_cv, below, kNoThreshold, 0.3, "",                                                          \
    "every tap is held for the same time",                                                                      \
    "Challenge the session: scripted presses are released by a timer.")                                         \
  X(repeated_holds, hold_repeat_share, above, kNoThreshold, 0.2, "",                                            \
    "too many successive hold times are equal to 5 %",                                                          \
    "Challenge the session: scripted presses are released by a timer.")

// How a layer of a CAPTCHA is solved: the path of the pointer, the drags, the trace of what is moved (a slider's handle
// in px, a picture in degrees; where a slider's page tells of no handle, the way of the pointer along x while held), and
// the options of a question. The model's inputs are these, then the means and spreads of the movement features. NaN where
// a session cannot tell.
#define BOTCORE_GESTURE_REVISION 1
#define BOTCORE_GESTURE_FEATURES(X)                                                                             \
  X(vel_mean, "px/s", "mean speed from one place of the pointer to the next")                                   \
  X(vel_std, "px/s", "standard deviation of these speeds")                                                      \
  X(vel_max, "px/s", "largest of these speeds")                                                                 \
  X(vel_cv, "1", "standard deviation of these speeds over their mean")                                          \
  X(path_length, "px", "way of the pointer")                                                                    \
  X(straightness, "1", "distance from its first place to its last over its way")                                \
  X(across_share, "1", "share of the vertical in its way, summed by axis")                                      \
  X(dir_changes, "count", "turns of more than 0.3 rad from step to step")                                       \
  X(dir_change_share, "1", "share of steps that turn by more than 0.3 rad")                                     \
  X(still_share, "1", "share of motion events that do not move")                                                \
  X(idle_share, "1", "share of gaps between pointer events above 200 ms")                                       \
  X(pause_share, "1", "share of the time that lies in such gaps")                                               \
  X(duration, "s", "time from the first event to the last")                                                     \
  X(drag_count, "count", "times the pointer was held and moved")                                                \
  X(held_share, "1", "share of the time with the pointer held")                                                 \
  X(idle_before, "s", "time from the first event to the first drag or change")                                  \
  X(release_dwell, "s", "time from the last step while held to the last release")                               \
  X(trace_length, "count", "changes of what is moved")                                                          \
  X(travel, "px or deg", "sum of these changes, each without its sign")                                         \
  X(net, "px or deg", "where it stood at the end less where it began")                                          \
  X(net_share, "1", "the same without its sign, over the travel")                                               \
  X(range, "px or deg", "farthest it stood one way less farthest the other")                                    \
  X(reversals, "count", "changes of direction")                                                                 \
  X(reversal_share, "1", "share of changes that turn the direction")                                            \
  X(trace_vel_mean, "px/s or deg/s", "mean speed of the changes; of gaps under 1 ms, as if they were 1 ms")     \
  X(trace_vel_std, "px/s or deg/s", "standard deviation of these speeds")                                       \
  X(trace_vel_max, "px/s or deg/s", "largest of these speeds")                                                  \
  X(trace_vel_cv, "1", "standard deviation of these speeds over their mean")                                    \
  X(trace_vel_ac1, "1", "lag-1 autocorrelation of these speeds")                                                \
  X(trace_smoothness, "1", "1 / (1 + standard deviation of these speeds in units per ms)")                      \
  X(trace_centroid, "1", "mean time of the travel, as a share of the time from the first change to the last")   \
  X(step_cv, "1", "standard deviation of the sizes of the changes over their mean")                             \
  X(gap_mean, "s", "mean gap between changes")                                                                  \
  X(gap_cv, "1", "standard deviation of these gaps over their mean")                                            \
  X(gap_log_sd, "1", "standard deviation of their logs, of at least 1 ms")                                      \
  X(gap_ac1, "1", "lag-1 autocorrelation of these gaps")                                                        \
  X(travel_per_s, "px/s or deg/s", "travel over the time from the first change to the last")                    \
  X(travel_per_drag, "px or deg", "travel over drags")                                                          \
  X(overshoot, "1", "farthest beyond the goal over the distance to it")                                         \
  X(goal_error, "px or deg", "distance from the goal at the end; of a picture, the short way round")            \
  X(goal_accuracy, "1", "1 / (1 + the same)")                                                                   \
  X(answer_time, "s", "time from the first event to the answer")                                                \
  X(hover_time, "s", "time upon options")                                                                       \
  X(hover_count, "count", "times the pointer came upon an option")                                              \
  X(hover_share, "1", "share of the time to the answer spent upon options")                                     \
  X(hover_mean, "s", "mean time upon an option")                                                                \
  X(options_explored, "count", "options it came upon")                                                          \
  X(hover_entropy, "nat", "entropy of the time by option")

// X(name, feature, scale, absolute, relative): figures a front end reports of itself. Each is compared, times its scale,
// with the feature the events give: it contradicts them where the two differ by more than absolute + relative * feature.
#define BOTCORE_CLAIMS(X)                                                                                       \
  X(drag_count, drag_count, 1.0, 1.0, 0.5)                                                                      \
  X(total_travel_px, travel, 1.0, 40.0, 0.5)                                                                    \
  X(total_rotation_deg, travel, 1.0, 45.0, 1.5)                                                                 \
  X(final_slider_position_px, net, 1.0, 25.0, 0.1)                                                              \
  X(interaction_duration_ms, duration, 0.001, 1.5, 1.0)                                                         \
  X(time_to_answer_ms, answer_time, 0.001, 1.5, 0.5)                                                            \
  X(total_hover_time_ms, hover_time, 0.001, 0.5, 0.5)                                                           \
  X(total_hover_count, hover_count, 1.0, 2.0, 0.5)                                                              \
  X(mouse_path_length_px, path_length, 1.0, 100.0, 2.0)                                                         \
  X(mouse_path_straightness, straightness, 1.0, 0.4, 0.2)

// X(name, meaning): what a session was worked with. The order is the bit in a model's inputs; append only.
#define BOTCORE_INPUTS(X)                                                                                       \
  X(none, "no pointer: keys, a switch, a screen reader")                                                        \
  X(mouse, "a mouse that pointed and clicked")                                                                  \
  X(mouse_held, "a mouse that dragged")                                                                         \
  X(touch, "a finger or pen that tapped")                                                                       \
  X(touch_held, "a finger or pen that dragged")

// What a user did, row by row of an event log: how much, of what, and in which order. The model's inputs are these, then
// BOTCORE_SEQUENCE_FEATURES and the shares of the slots, once of the events (event_NAME) and once of the categories
// (category_NAME). A value is a code of the bundle's vocabulary: 0 unseen, 1 to BOTCORE_SLOTS a slot of its own, all that
// is beyond one more.
#define BOTCORE_ACTIONS_REVISION 1
#define BOTCORE_ACTION_FEATURES(X)                                                                              \
  X(rows, "count", "rows of the user")                                                                          \
  X(clicks, "count", "rows whose event begins with click")                                                      \
  X(click_share, "1", "share of rows whose event begins with click")                                            \
  X(clicks_per_category, "count", "clicks over distinct categories")                                            \
  X(ad_or_email, "count", "rows whose event is click_ad or send_email")                                         \
  X(ad_or_email_share, "1", "share of rows whose event is click_ad or send_email")                              \
  X(combinations, "count", "distinct pairs of event and category")                                              \
  X(combination_fill, "1", "distinct pairs of event and category over those that its values could form")        \
  X(repeat_share, "1", "share of rows with the event and the category of the row before")                       \
  X(unseen_share, "1", "share of rows with an event or category the model never saw")

// One column of the log, as a sequence of values.
#define BOTCORE_SEQUENCE_FEATURES(X)                                                                            \
  X(kinds, "count", "distinct values, by their codes modulo 256")                                               \
  X(entropy, "nat", "entropy of the values")                                                                    \
  X(evenness, "1", "entropy of the values over its greatest, the logarithm of how many differ; 1 is uniform")   \
  X(top, "code", "the most frequent value, the first of equals")                                                \
  X(top_share, "1", "share of the most frequent value")                                                         \
  X(unseen_share, "1", "share of values the model never saw")                                                   \
  X(beyond_share, "1", "share of values beyond the slots")                                                      \
  X(changes, "count", "rows that differ from the row before; there is one run more")                            \
  X(change_share, "1", "share of rows that differ from the row before; the rest repeat it")                     \
  X(mixing, "1", "share of changes over that of the same values in random order; below 1 they cluster")         \
  X(return_share, "1", "share of rows equal to the row before the last")                                        \
  X(run_max, "count", "longest run of one value")                                                               \
  X(run_share, "1", "longest run over all rows")                                                                \
  X(pair_entropy, "nat", "entropy of pairs of successive values")                                               \
  X(next_entropy, "nat", "conditional entropy of a value given the one before")                                 \
  X(memory, "1", "share of the entropy of a value that the one before explains")

// X(number): the values with a share of their own, SHARE_NUMBER; the number is the value's code.
#define BOTCORE_SLOT_NUMBERS(X) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12)
#define BOTCORE_SLOTS 12

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
  X(no_motion, "there was no movement to judge")                                                                \
  X(few_taps, "fewer than three taps: there is no rhythm to judge")                                             \
  X(unseen_values, "more than half of the rows hold an event or category the model never saw")                  \
  X(contradicted, "a figure the page reports of itself contradicts its events")                                 \
  X(missed_goal, "the layer was left unsolved")                                                                 \
  X(unseen_input, "the model learnt from nobody who worked with this input")                                     \
  X(unscaled, "all places lie between 0 and 1: they are no pixels, and there was nothing to judge")             \
  X(unfamiliar, "most movements are unlike those of all the people the model learnt from")                      \
  X(replayed, "the movements repeat those of an earlier session")
#define BOTCORE_REASONS_REVISION 1

// X(name, longest, meaning): how a session was recorded, by the median gap between its events: at most `longest` ms. The
// order is the code, and the order in which they are tried; append only.
#define BOTCORE_PROFILES(X)                                                                                     \
  X(fine, 30.0, "an event every 30 ms or sooner: a mouse as it reports, a page as it is drawn")                 \
  X(coarse, kNoLimit, "events further apart: a throttled page, a remote desktop")                               \
  X(touch, kNoLimit, "by a finger or pen, at whatever rate")

inline constexpr double kNoLimit = 1e300;

enum class Profile : std::uint8_t {
#define X(name, longest, meaning) name,
  BOTCORE_PROFILES(X)
#undef X
  count_
};

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

struct RhythmRow {
  BOTCORE_TAP_FEATURES(BOTCORE_FIELD)
};
struct GestureRow {
  BOTCORE_GESTURE_FEATURES(BOTCORE_FIELD)
};
struct SequenceRow {
  BOTCORE_SEQUENCE_FEATURES(BOTCORE_FIELD)
  double share[BOTCORE_SLOTS];
};
struct ActionRow {
  BOTCORE_ACTION_FEATURES(BOTCORE_FIELD)
  SequenceRow event, category;
};

inline constexpr Column kMovementColumns[] = {BOTCORE_MOVEMENT_FEATURES(BOTCORE_COLUMN)};
inline constexpr Column kClockColumns[] = {BOTCORE_CLOCK_FEATURES(BOTCORE_COLUMN)};
inline constexpr Column kIntegrityColumns[] = {BOTCORE_INTEGRITY_FEATURES(BOTCORE_COLUMN)};
inline constexpr Column kTapColumns[] = {BOTCORE_TAP_FEATURES(BOTCORE_COLUMN)};
inline constexpr Column kGestureColumns[] = {BOTCORE_GESTURE_FEATURES(BOTCORE_COLUMN)};
#define BOTCORE_EVENT_COLUMN(name, unit, meaning) {"event_" #name, unit, "events: " meaning},
#define BOTCORE_EVENT_SLOT(number) {"event_share_" #number, "1", "events: share of the value with code " #number},
#define BOTCORE_CATEGORY_COLUMN(name, unit, meaning) {"category_" #name, unit, "categories: " meaning},
#define BOTCORE_CATEGORY_SLOT(number) {"category_share_" #number, "1", "categories: share of the value with code " #number},
inline constexpr Column kActionColumns[] = {
    BOTCORE_ACTION_FEATURES(BOTCORE_COLUMN)
    BOTCORE_SEQUENCE_FEATURES(BOTCORE_EVENT_COLUMN) BOTCORE_SLOT_NUMBERS(BOTCORE_EVENT_SLOT)
    BOTCORE_SEQUENCE_FEATURES(BOTCORE_CATEGORY_COLUMN) BOTCORE_SLOT_NUMBERS(BOTCORE_CATEGORY_SLOT)
};
inline constexpr Column kReasonColumns[] = {
#define X(code, meaning) {#code, "", meaning},
    BOTCORE_REASONS(X)
#undef X
};

inline constexpr Column kProfileColumns[] = {
#define X(name, longest, meaning) {#name, "ms", meaning},
    BOTCORE_PROFILES(X)
#undef X
};

inline constexpr Column kInputColumns[] = {
#define X(name, meaning) {#name, "", meaning},
    BOTCORE_INPUTS(X)
#undef X
};

enum class Input : std::uint8_t {
#define X(name, meaning) name,
  BOTCORE_INPUTS(X)
#undef X
};

enum class Claim : std::uint8_t {
#define X(name, feature, scale, absolute, relative) name,
  BOTCORE_CLAIMS(X)
#undef X
  count_
};

inline constexpr std::size_t kMovementFeatures = sizeof(kMovementColumns) / sizeof(Column);
inline constexpr std::size_t kClockFeatures = sizeof(kClockColumns) / sizeof(Column);
inline constexpr std::size_t kIntegrityFeatures = sizeof(kIntegrityColumns) / sizeof(Column);
inline constexpr std::size_t kTapFeatures = sizeof(kTapColumns) / sizeof(Column);
inline constexpr std::size_t kGestureFeatures = sizeof(kGestureColumns) / sizeof(Column);
inline constexpr std::size_t kActionFeatures = sizeof(kActionColumns) / sizeof(Column);
static_assert(sizeof(ActionRow) == kActionFeatures * sizeof(double));
inline constexpr std::size_t kPointerFeatures = kMovementFeatures;  // of one movement
inline constexpr std::size_t kSharedFeatures = 38;                   // of them, the first: those the layers see
inline constexpr std::size_t kLayerFeatures = kGestureFeatures + 2 * kSharedFeatures;  // mean, then spread
inline constexpr std::size_t kProfiles = static_cast<std::size_t>(Profile::count_);

}  // namespace botcore
