# The wire as Cython sees it: bindings/wire.h, ring.h, shadow.h, spread.h, replays.h, duty.h, stream.h.
from libc.stddef cimport size_t
from libc.stdint cimport int64_t, uint32_t, uint64_t
from libcpp.memory cimport shared_ptr, unique_ptr
from libcpp.string cimport string
from libcpp.string_view cimport string_view
from libcpp.vector cimport vector

cimport core as cpp
cimport memory as remembered

ctypedef const cpp.Detector CDetector


cdef extern from "wire.h" namespace "botcore::wire" nogil:
    ctypedef enum Code "botcore::wire::Code":
        ok "botcore::wire::Code::ok"
        invalid_argument "botcore::wire::Code::invalid_argument"
        resource_exhausted "botcore::wire::Code::resource_exhausted"
    cdef cppclass Error:
        Code code
        string field, value, remedy


cdef extern from "<atomic>" nogil:
    cdef cppclass Count "std::atomic<std::uint64_t>":
        uint64_t load()
    cdef cppclass Sum "std::atomic<double>":
        double load()


cdef extern from "ring.h" namespace "botcore::wire" nogil:
    cdef cppclass Settled:
        double at
    cdef cppclass Ring:
        size_t read(Settled*)


cdef extern from "shadow.h" namespace "botcore::wire" nogil:
    cdef cppclass Comparison:
        Comparison() except +
        Count decisions[4][4]
        Count differences[20]
        Sum difference_sum
    cdef cppclass Shadow:
        Shadow(shared_ptr[CDetector], shared_ptr[Comparison]) except +
        shared_ptr[Comparison] comparison


cdef extern from "spread.h" namespace "botcore::wire" nogil:
    const size_t SPREAD "botcore::wire::Spread::kCounts"
    cdef cppclass Spread:
        bint known(size_t)
        void read(size_t, int64_t*)


cdef extern from "replays.h" namespace "botcore::wire" nogil:
    cdef cppclass Replays:
        Replays(size_t, double) except +
        remembered.Memory memory
        Count found


cdef extern from "duty.h" namespace "botcore::wire" nogil:
    cdef cppclass Meter:
        Meter() except +
        Count events, open, nanoseconds
        Count sessions[5]
        Count decisions[4]
        Count p_bot[20]
        Count durations[20]
        Sum p_bot_sum
        Count settled[4]
        Count settled_p_bot[20]
        Count integrity[32]
        Count rules[32]
        Ring recent
        unique_ptr[Spread] spread
        void expect(size_t, const float*) except +
    cdef cppclass Duty:
        Duty(shared_ptr[CDetector], shared_ptr[Meter], vector[string], const string&, const string&, uint32_t,
             shared_ptr[const Shadow]) except +
    cdef cppclass Roster:
        Roster(const string&, shared_ptr[Replays]) except +
        void enter(const string&, shared_ptr[const Duty]) except +


cdef extern from "stream.h" namespace "botcore::wire" nogil:
    cdef cppclass Limits:
        Limits()
        size_t message_bytes, chunks, chunk_events, session_events, sessions
    cdef cppclass Stream:
        Stream(shared_ptr[const Roster], const Limits&) except +
        void use(shared_ptr[const Roster])
        Error handle(string_view, size_t, string_view&) except +
        void finish(string_view&) except +
        size_t sessions()
