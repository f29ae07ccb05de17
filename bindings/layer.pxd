# The layers of a CAPTCHA as Cython sees them: bindings/layer.h, and what bindings/answer.h answers of them.
from libc.stdint cimport uint8_t, uint32_t
from libcpp cimport bool
from libcpp.memory cimport shared_ptr
from libcpp.string cimport string
from libcpp.string_view cimport string_view
from libcpp.utility cimport pair
from libcpp.vector cimport vector

from answer cimport Answer, Limits
from core cimport Event, Modality, Parts, Request, Verdict
from wire cimport Duty, Error, Roster


cdef extern from "layer.h" namespace "botcore::json" nogil:
    cdef cppclass Layer "botcore::json::Layer":
        Layer()
        string session, captcha
        Modality layer
        vector[Event] events
        Error resolve(const Roster&, shared_ptr[const Duty]&, Request&) except +
    size_t kCaptchaCount "std::size(botcore::json::kCaptchas)"
    pair[string_view, Modality]* kCaptchas
    const char* layer_type(Modality)
    Error read_layer(string_view, const Limits&, Layer&) except +
    Error read_layer_head(string_view, string&, string&) except +


cdef extern from "modality.h" namespace "botcore" nogil:
    const char* modality_name "botcore::name"(Modality)


cdef extern from "answer.h" namespace "botcore::json" nogil:
    cdef cppclass Solved "std::optional<bool>":
        bool has_value()
        bool value()
    cdef cppclass LayerAnswer(Answer):
        LayerAnswer()
        const Layer* layer
        const float* row
        Verdict verdict
        bool conformal, is_human
        double confidence
        Solved solved
        const char* decision()
    Error answer_layer(const Roster&, string_view, const Limits&, const Event*, LayerAnswer&) except +
