# The replay memory: earlier sessions, known again by the shapes of their paths and how these were gone.

cimport memory as remembered

from time import time as _now

_NOBODY = 2**64 - 1


cdef uint64_t _number(object session) except *:
    if not isinstance(session, int) or not 0 <= session < _NOBODY:
        raise ValueError(f"session is {session!r}: give a whole number of your own, 0 to 2**64 - 2")
    return session


cdef cnp.ndarray _session_events(object events):
    if not cnp.PyArray_Check(events) or events.dtype != EVENT or events.ndim != 1:
        raise ValueError(f"events is {type(events).__name__}: give the records of one session, of botcore.events()")
    return np.ascontiguousarray(events)


cdef double _moment(object at) except *:
    cdef double seconds = _now() if at is None else at
    if not 0.0 <= seconds < 4e9:
        raise ValueError(f"at is {at!r}: give seconds since 1970, or on any clock that all calls share")
    return seconds


cdef class ReplayMemory:
    """The paths of earlier pointer sessions, and which of them a session draws again.

    A replay is known whatever was done to the position, size, direction, speed or clock of the path, and through some
    jitter. Kept are, for each thousand places of a path, 64 signatures of 56 bytes at most, shapes between its corners,
    and 48 courses of 72 bytes, how it goes from rest to rest over time and over its events, with the length, size and
    direction of each; not positions or moments. All memory is allocated here; the oldest are forgotten first. Any number
    of threads may use one memory.

    capacity: movements there is room for; expiry: seconds after which one is forgotten.
    """

    cdef shared_ptr[wire.Replays] it
    cdef readonly Py_ssize_t capacity
    cdef readonly double expiry

    def __init__(self, Py_ssize_t capacity=100_000, double expiry=86_400.0):
        if capacity < 0:
            raise ValueError(f"capacity is {capacity}: give 1 to 134217728 movements")
        self.capacity, self.expiry = capacity, expiry
        self.it = make_shared[wire.Replays](<size_t>capacity, expiry)

    @property
    def nbytes(self):
        """Bytes it holds, from the first to the last call."""
        return deref(self.it).memory.bytes()

    @property
    def replays(self):
        """How many sessions of the servers that use it were replays."""
        return deref(self.it).found.load()

    def remember(self, events, session, at=None):
        """Keeps the shapes of a session: events, EVENT records (n,); session, a whole number of the caller's own; at,
        seconds since 1970 or on any clock that all calls share, now where it is None. Returns how many signatures and
        courses there were to keep: none where the path is short, or as even as a machine's line or circle."""
        cdef cnp.ndarray given = _session_events(events)
        cdef uint64_t number = _number(session)
        cdef double moment = _moment(at)
        cdef const cpp.Event* event = <const cpp.Event*>cnp.PyArray_DATA(given)
        cdef size_t n = given.shape[0], kept
        with nogil:
            kept = remembered.remember(deref(self.it).memory, event, n, number, moment)
        return kept

    def recall(self, events, session=None, at=None):
        """The earlier sessions these events draw again: (session, evidence) pairs, strongest first, at most 4, none for
        somebody's own path; evidence in log-odds against chance. session: who asks, whom it is not compared with; events
        and at as in remember."""
        cdef cnp.ndarray given = _session_events(events)
        cdef uint64_t number = _NOBODY if session is None else _number(session)
        cdef double moment = _moment(at)
        cdef const cpp.Event* event = <const cpp.Event*>cnp.PyArray_DATA(given)
        cdef size_t n = given.shape[0]
        cdef remembered.Recollection found
        with nogil:
            found = remembered.recall(deref(self.it).memory, event, n, number, moment)
        return [(found.found[i].session, found.found[i].evidence) for i in range(found.n)]

    @staticmethod
    def signatures(events):
        """What is kept of a session: int16 (n, 17), a row a signature. The first sixteen are the path's eight half-waves,
        along and across, the last how far it is from end to end over its length, less 0.6; each in eighths of what a pixel of
        jitter makes of it. Neither place, size, direction nor time changes them, but for the rounding to whole pixels.
        events: EVENT records (n,)."""
        cdef cnp.ndarray given = _session_events(events)
        cdef const cpp.Event* event = <const cpp.Event*>cnp.PyArray_DATA(given)
        cdef size_t n = given.shape[0], i
        cdef int d
        cdef vector[remembered.Signature] found
        with nogil:
            found = remembered.signatures(event, n)
        cdef int16_t[:, ::1] out = np.empty((found.size(), 17), np.int16)
        for i in range(found.size()):
            for d in range(16):
                out[i, d] = found[i].shape[d]
            out[i, 16] = found[i].reach
        return np.asarray(out)

    @staticmethod
    def courses(events):
        """What is kept of how a session goes from rest to rest: int16 (n, 30), a row a course. The first 23 are its
        half-waves over time, or over its events: the first along, then along and across of each, in eighths of what a
        replay's noise makes of it. Then 1000 log of its seconds, or events; 1000 log of its size in px; how many of the
        half-waves its places tell; whether it goes over events; and twice the first and last of its places; and 1000
        times the radians of its direction. events: EVENT records (n,)."""
        cdef cnp.ndarray given = _session_events(events)
        cdef const cpp.Event* event = <const cpp.Event*>cnp.PyArray_DATA(given)
        cdef size_t n = given.shape[0], i
        cdef int d
        cdef vector[remembered.Course] found
        with nogil:
            found = remembered.courses(event, n)
        cdef int16_t[:, ::1] out = np.empty((found.size(), 30), np.int16)
        for i in range(found.size()):
            for d in range(23):
                out[i, d] = found[i].shape[d]
            out[i, 23], out[i, 24] = found[i].length, found[i].size
            out[i, 25], out[i, 26] = found[i].waves, found[i].by_event
            out[i, 27], out[i, 28], out[i, 29] = found[i].first, found[i].last, found[i].direction
        return np.asarray(out)

    @staticmethod
    def promise(events):
        """How sure a replay of a session is known through the noise of a typical recorder: the evidence it would come to
        over what is enough. From 1 on it is known, as far as shapes go; 0 is a path so short, simple or even that
        other people draw the same. events: EVENT records (n,)."""
        cdef cnp.ndarray given = _session_events(events)
        cdef const cpp.Event* event = <const cpp.Event*>cnp.PyArray_DATA(given)
        cdef size_t n = given.shape[0]
        cdef float found
        with nogil:
            found = remembered.promise(event, n)
        return found

    def __reduce__(self):
        raise TypeError("a ReplayMemory is live state and is never pickled")
