# Event logs as Cython sees them: core/log.h, tally.h, users.h.
from libc.stddef cimport size_t
from libc.stdint cimport int32_t, uint32_t
from libcpp.string_view cimport string_view

from core cimport Accumulator, Detector, Event, Request, Score, Vocabulary


cdef extern from "log.h" namespace "botcore" nogil:
    cdef cppclass Coded:
        const int32_t* codes
        const int32_t* offsets
        const char* text
        size_t words
    cdef cppclass Log:
        Log()
        size_t n
        Coded user, event, category
    void rows(const Log&, const Vocabulary&, Event*) except +


cdef extern from "tally.h" namespace "botcore" nogil:
    cdef cppclass Tally(Accumulator):
        uint32_t unseen()
        void push(const Event&)


cdef extern from "users.h" namespace "botcore" nogil:
    cdef cppclass Users:
        Users()
        size_t size()
        size_t find(string_view)
        string_view name(size_t)
        Tally& tally(size_t)
        size_t at(string_view) except +
        void push(const Log&, const Vocabulary&) except +
        void score(const Detector&, const Request&, Score*)
