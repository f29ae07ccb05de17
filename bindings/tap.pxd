# The tap modality as Cython sees it: core/rhythm.h, rules.h, assessment.h.
from libc.stddef cimport size_t
from libc.stdint cimport uint32_t, uint64_t
from libcpp cimport bool

cimport core as cpp


cdef extern from "schema.h" namespace "botcore" nogil:
    cdef size_t kTapFeatures
    cdef cppclass RhythmRow:
        pass


cdef extern from "rules.h" namespace "botcore" nogil:
    uint32_t evaluate(const cpp.Rules&, const RhythmRow&)


cdef extern from "rhythm.h" namespace "botcore" nogil:
    cdef cppclass Rhythm(cpp.Accumulator):
        void push(const double*, size_t)
        void push_events "push"(const cpp.Event*, size_t)
        uint64_t taps()
        double span()


cdef extern from "assessment.h" namespace "botcore" nogil:
    ctypedef enum RuleSet "botcore::RuleSet":
        learnt "botcore::RuleSet::learnt"
        classic "botcore::RuleSet::classic"
    const char** kRuleSetNames
    cdef cppclass Assessment:
        cpp.Verdict verdict
        RuleSet rules
        bool is_anomaly, ml_anomaly, insufficient
        double confidence, anomaly_score, rule_confidence, ml_confidence
        double tap_speed, avg_interval, variance
        uint64_t total_taps
    cdef cppclass Told:
        const char* flag
        const char* advice
    cdef size_t kMostTold
    bool timed(const Rhythm&)
    Assessment assess(const cpp.Detector&, const Rhythm&, const cpp.Request&, RuleSet, float*)
    size_t tell(const Assessment&, Told*)
