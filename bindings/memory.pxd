# The replay memory as Cython sees it: core/signature.h, memory.h.
from libc.stddef cimport size_t
from libc.stdint cimport int16_t, uint8_t, uint16_t, uint64_t
from libcpp.vector cimport vector

cimport core as cpp


cdef extern from "signature.h" namespace "botcore" nogil:
    cdef cppclass Signature:
        int16_t shape[16]
        int16_t reach

cdef extern from "course.h" namespace "botcore" nogil:
    cdef cppclass Course:
        int16_t shape[23]
        int16_t length, size, direction
        uint16_t first, last
        uint8_t waves, by_event

cdef extern from "memory.h" namespace "botcore" nogil:
    cdef cppclass Earlier "botcore::Recollection::Earlier":
        uint64_t session
        float evidence
    cdef cppclass Recollection:
        size_t n
        Earlier found[4]
    cdef cppclass Memory:
        Memory(size_t, double) except +
        size_t bytes()


cdef extern from "recollection.h" namespace "botcore" nogil:
    vector[Signature] signatures(const cpp.Event*, size_t) except +
    vector[Course] courses(const cpp.Event*, size_t) except +
    size_t remember(Memory&, const cpp.Event*, size_t, uint64_t, double)
    Recollection recall(const Memory&, const cpp.Event*, size_t, uint64_t, double)
    float promise(const cpp.Event*, size_t)
