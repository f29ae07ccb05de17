#include "assessment.h"

namespace botcore {
namespace {

constexpr double kModelWeight = 0.5;
constexpr double kAnomaly = 0.3;  // a score above it is one, flag or no flag
constexpr double kDoubt = 0.3, kTrust = 0.9;  // the model's confidence with an anomaly and without

constexpr Told kModel = {"ML model: Tap pattern anomaly detected",
                         "Challenge the session, and compare it with what this user enrolled."};
constexpr Told kFewTaps = {"Insufficient tap data", "Ask for at least three taps; ten or more tell people from bots."};

double clamp(double share) noexcept { return share < 0.0 ? 0.0 : (share > 1.0 ? 1.0 : share); }

bool suspects(const Detector& detector, const Verdict& verdict, const float* row, RuleSet rules) noexcept {
  if (detector.novel(row)) return true;
  return rules == RuleSet::learnt && verdict.decision != Decision::insufficient && detector.conformal(verdict.margin);
}

void conclude(Assessment& a) noexcept {
  a.anomaly_score = weigh(a.verdict.evidence.rules) + (a.ml_anomaly ? kModelWeight : 0.0);
  a.is_anomaly = a.anomaly_score > kAnomaly || a.verdict.evidence.rules != 0 || a.ml_anomaly;
  a.rule_confidence = clamp(1.0 - a.anomaly_score);
  a.ml_confidence = a.ml_anomaly ? kDoubt : kTrust;
  a.confidence = (a.rule_confidence + a.ml_confidence) / 2.0;
}

}  // namespace

Assessment assess(const Detector& detector, const Rhythm& taps, const Request& request, RuleSet rules,
                  float* row) noexcept {
  float own[kTapFeatures];
  if (!row) row = own;
  Assessment a{};
  a.rules = rules;
  a.total_taps = taps.taps();
  a.insufficient = a.total_taps < 3;
  RhythmRow values;
  taps.read(values);
  Evidence evidence = taps.read(row);
  if (!a.insufficient) evidence.rules = evaluate(rules == RuleSet::classic ? kClassic : detector.rules(), values);
  a.verdict = detector.judge_row(row, evidence, request);
  if (a.insufficient) {
    a.is_anomaly = true;  // the interface says so; the verdict says "insufficient"
    return a;
  }
  a.tap_speed = values.tap_speed;
  a.avg_interval = values.avg_interval;
  a.variance = values.variance;
  a.ml_anomaly = suspects(detector, a.verdict, row, rules);
  conclude(a);
  return a;
}

std::size_t tell(const Assessment& a, Told* out) noexcept {
  std::size_t n = 0;
  if (a.insufficient) out[n++] = kFewTaps;
  for (std::size_t i = 0; i < kTapRules; ++i) {
    const Rule& rule = kTapRuleTable[i];
    if (a.verdict.evidence.rules >> i & 1)
      out[n++] = {a.rules == RuleSet::classic ? rule.flag : rule.meaning, rule.advice};
  }
  if (a.ml_anomaly) out[n++] = kModel;
  return n;
}

}  // namespace botcore
