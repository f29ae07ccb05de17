# The HTTP side as Cython sees it: bindings/answer.h.
from libc.stddef cimport size_t
from libcpp.memory cimport shared_ptr
from libcpp.string cimport string
from libcpp.string_view cimport string_view

cimport tap
from actions cimport Users
from core cimport Costs, Event, Request, Score, Verdict
from wire cimport Duty, Error, Roster


cdef extern from "answer.h" namespace "botcore::json" nogil:
    cdef cppclass Limits "botcore::json::Limits":
        Limits()
        size_t events
    cdef cppclass Answer:
        Answer()
        string_view text
        shared_ptr[const Duty] duty
    cdef cppclass Times "std::span<const double>":
        const double* data()
        size_t size()
    cdef cppclass Taps "botcore::json::Taps":
        Taps()
        string_view user
        Times onsets, released
    cdef cppclass TapAnswer(Answer):
        TapAnswer()
        tap.Assessment assessment
        Taps taps
    cdef cppclass LiveTaps:
        LiveTaps(const Limits&)
        Error handle(const Roster&, string_view, TapAnswer&) except +
    cdef cppclass PointerAnswer(Answer):
        PointerAnswer()
        Verdict verdict
        const float* row
    cdef cppclass Events "std::span<const botcore::Event>":
        const Event* data()
        size_t size()
    cdef cppclass PointerBody:
        PointerBody()
        Events events
        shared_ptr[const Duty] duty
        Request request
    Error read_pointer(const Roster&, string_view, const Limits&, PointerBody&) except +
    cdef cppclass LivePointer:
        LivePointer(const Limits&)
        Error handle(const Roster&, string_view, PointerAnswer&) except +
    Error answer_pointer(const Roster&, string_view, const Limits&, Answer&) except +
    Error answer_actions(const Roster&, string_view, const Limits&, Answer&) except +
    void answer_log(const Duty&, const Users&, const Score*, const Score*, double, string&) except +
    double flagged_from(const Costs&)
    Error read_labelled(string_view, const Limits&, string&, string_view&) except +
    Error read_taps(string_view, const Limits&, Taps&) except +
    Error answer_taps(const Roster&, string_view, const Limits&, TapAnswer&) except +
