# The core as Cython sees it: core/event.h, decision.h, ensemble.h, detector.h, session.h, score.h.
from libc.stddef cimport size_t
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libcpp cimport bool
from libcpp.memory cimport shared_ptr
from libcpp.string cimport string
from libcpp.string_view cimport string_view
from libcpp.vector cimport vector


cdef extern from "event.h" namespace "botcore" nogil:
    cdef cppclass Event:
        double t


cdef extern from "decision.h" namespace "botcore" nogil:
    cdef cppclass Costs:
        double accuse, miss, challenge, pass_rate
    ctypedef enum Decision "botcore::Decision":
        pass
    Decision decide_of "botcore::decide"(double, const Costs&, bool)
    cdef cppclass Bounds:
        double challenge, block
    Bounds bounds_of "botcore::bounds"(const Costs&)


cdef extern from "accumulator.h" namespace "botcore" nogil:
    cdef cppclass Evidence:
        uint64_t n_events
        uint32_t units
        uint32_t integrity
        uint32_t rules
        uint8_t input, profile
        float closed
    cdef cppclass Accumulator:
        pass


cdef extern from "rules.h" namespace "botcore" nogil:
    cdef size_t kTapRules
    cdef cppclass Rules:
        double* threshold
    Rules kNoRules


cdef extern from "vocabulary.h" namespace "botcore" nogil:
    cdef cppclass Vocabulary:
        Vocabulary()
        Vocabulary(const vector[string]&, const vector[string]&) except +
        uint8_t event(string_view)
        uint32_t category(string_view)
        Event row(string_view, string_view)


cdef extern from "modality.h" namespace "botcore" nogil:
    ctypedef enum Modality "botcore::Modality":
        pass
    bool by_movement(Modality)


cdef extern from "forest.h" namespace "botcore" nogil:
    cdef cppclass Engine:
        size_t n_features()
        float margin(const float*)
    cdef cppclass Forest(Engine):
        Forest(const string&, size_t) except +


cdef extern from "attribution.h" namespace "botcore" nogil:
    cdef cppclass Node:
        pass
    cdef cppclass Attribution:
        Attribution(vector[Node], vector[int32_t], size_t) except +
    cdef cppclass Strongest:
        uint16_t* feature
        size_t n
    Strongest strongest(const double*, size_t)


cdef extern from "svm.h" namespace "botcore" nogil:
    cdef cppclass Svm:
        Svm(double, double, const vector[double]&, const vector[double]&, size_t) except +


cdef extern from "ensemble.h" namespace "botcore" nogil:
    cdef cppclass Member:
        Member()
        double threshold, scale, slope, intercept
    cdef cppclass Parts:
        double forest_score, svm_score, forest_z, svm_z, forest_confidence, svm_confidence
    cdef cppclass Fit "botcore::Ensemble::Fit":
        Fit()
        size_t n_features
        vector[uint32_t] columns
        vector[double] centre, scale
        shared_ptr[const Engine] forest
        shared_ptr[const Svm] svm
        Member of_forest, of_svm
    cdef cppclass Ensemble(Engine):
        Ensemble(Fit) except +
        Parts parts(const float*)
        void occlude(const float*, double*)


cdef extern from "familiar.h" namespace "botcore" nogil:
    cdef cppclass Range:
        Range()
        uint32_t feature
        float low, high
    cdef cppclass Familiar:
        vector[Range] ranges


cdef extern from "schema.h" namespace "botcore" nogil:
    cdef size_t kProfiles


cdef extern from "detector.h" namespace "botcore" nogil:
    enum: kMaxRow "botcore::kMaxRow"
    ctypedef enum Sequential "botcore::Sequential":
        pass
    cdef const char** kSequentialNames
    cdef cppclass Curve:
        Curve()
        double slope, intercept, conformal, bot, person
    cdef cppclass Calibration:
        Calibration()
        Curve* curves
        double prior
        uint32_t min_units
        bool probability
        vector[float] people
    cdef cppclass Verdict:
        double p_bot
        float margin
        Decision decision
        Evidence evidence
        double p_value, prior
        Sequential sequential
    cdef cppclass Request:
        Request()
        Costs costs
        double prior
    cdef cppclass Model:
        Model()
        Modality modality
        shared_ptr[const Engine] engine, novelty
        shared_ptr[const Attribution] attribution
        Calibration calibration
        Costs costs
        double novelty_threshold
        shared_ptr[const Ensemble] ensemble
        Familiar familiar
        uint32_t inputs
        Rules rules
        Vocabulary vocabulary
    cdef cppclass Detector:
        Detector(Model) except +
        size_t n_features()
        const Costs& costs()
        Verdict judge(const Accumulator&, const Request&, float*)
        const Engine& engine()
        const Engine* novelty()
        const Rules& rules()
        const Vocabulary& vocabulary()
        bool novel(const float*)
        const Ensemble* ensemble()
        bool conformal(float, uint8_t)
        bool contributions(const float*, double*)
        bool account_for(const float*, double*)
        size_t recorded(const float*)


cdef extern from "session.h" namespace "botcore" nogil:
    cdef cppclass Session:
        Session(shared_ptr[const Detector]) except +
        void push(const Event*, size_t)
        Verdict verdict(float*)
        Accumulator& accumulator()
        Request& request()


cdef extern from "score.h" namespace "botcore" nogil:
    cdef cppclass Columns:
        Columns()
        size_t n
        const double* t
        const float* x
        const float* y
        const double* wide_x
        const double* wide_y
        const uint8_t* kind
        const uint8_t* button
        const uint16_t* flags
        const float* pressure
        const float* contact
    cdef cppclass Score:
        pass
    Score row_of(const Verdict&)
    Accumulator& scratch(const Detector&)
    void push(Accumulator&, const Columns&)
    Verdict score(const Detector&, const Columns&, const Request&, float*)
    Verdict score_events "botcore::score"(const Detector&, const Event*, size_t, const Request&, float*)
    void score_many(const Detector&, const Event*, const int64_t*, size_t, const Request&, Score*)
