# The wire half of _score.pyx: bytes in, bytes out, under a detector that may be swapped.

class WireError(ValueError):
    """Bytes a stream refuses. code: "invalid_argument" or "resource_exhausted"; field: the path of what is wrong in the
    Batch; value: what was found there; remedy: what to do about it."""

    def __init__(self, code, field, value, remedy):
        super().__init__(f"{field} is {value}: {remedy}")
        self.code, self.field, self.value, self.remedy = code, field, value, remedy


cdef _raise(const wire.Error& error):
    if error.code != wire.ok:
        code = "invalid_argument" if error.code == wire.invalid_argument else "resource_exhausted"
        raise WireError(code, error.field.decode(), error.value.decode(errors="replace"), error.remedy.decode())


cdef class Meter:
    """What one version of a model has judged in a server. Counted by all its streams, read at any time."""

    cdef shared_ptr[wire.Meter] it
    cdef readonly str modality

    def __init__(self, str modality not None):
        self.modality = modality
        self.it = make_shared[wire.Meter]()

    @property
    def open(self):
        """Sessions open, over all streams."""
        return deref(self.it).open.load()

    def counts(self):
        """What was judged so far: events; sessions by pointer type; decisions by name; p_bot, scores by twentieths, and
        p_bot_sum; durations, batches answered within 2^10, 2^11, ... nanoseconds, and nanoseconds, all together.

        Of sessions that are over, once each, by the last that was said of them: settled, by decision; settled_p_bot, by
        twentieths, without those insufficient to judge; reasons, by the codes of the rules that fired."""
        cdef wire.Meter* meter = self.it.get()
        rules = [(code, meter.rules[i].load()) for i, code in enumerate(rule_codes(self.modality, 0xFFFFFFFF))]
        integrity = [(code, meter.integrity[i].load()) for i, code in enumerate(integrity_codes(0xFFFFFFFF))]
        return {
            "events": meter.events.load(),
            "sessions": {name: meter.sessions[i].load() for i, name in enumerate(_POINTER_TYPES)},
            "decisions": {name: meter.decisions[i].load() for i, name in enumerate(DECISIONS)},
            "p_bot": [meter.p_bot[i].load() for i in range(20)],
            "p_bot_sum": meter.p_bot_sum.load(),
            "durations": [meter.durations[i].load() for i in range(20)],
            "nanoseconds": meter.nanoseconds.load(),
            "settled": {name: meter.settled[i].load() for i, name in enumerate(DECISIONS)},
            "settled_p_bot": [meter.settled_p_bot[i].load() for i in range(20)],
            "reasons": dict(rules + integrity),
        }

    def recent(self):
        """The latest sessions that are over, at most 128, in order: SETTLED records (n,), at in seconds since 1970 and
        score, the last said of each."""
        cdef cnp.ndarray out = np.empty(128, SETTLED)
        return out[:deref(self.it).recent.read(<wire.Settled*>cnp.PyArray_DATA(out))]


SETTLED = np.dtype([("at", "<f8"), ("score", SCORE)])
_POINTER_TYPES = ("unknown", "mouse", "touch", "pen", "touchpad")  # as the wire numbers them


cdef class Duty:
    """A detector on duty in a server, shared by its streams, with the meter its judgements are counted in."""

    cdef shared_ptr[CDuty] it
    cdef readonly Detector detector
    cdef readonly Meter meter
    cdef readonly bytes label  # "name@version", as a bundle's directory is called

    def __init__(self, Detector detector not None, Meter meter=None):
        cdef vector[string] features = [name.encode() for name in detector.codes]
        name, version, revision = detector.model
        self.label = f"{name}@{version}".encode()
        self.detector = detector
        self.meter = Meter(detector.modality) if meter is None else meter
        self.it = shared_ptr[CDuty](
            new wire.Duty(detector.it, self.meter.it, features, name.encode(), version.encode(), revision))


cdef class Roster:
    """Who is on duty in a server: names to duties, and the name that judges where none is given. Immutable: a swap makes
    another."""

    cdef shared_ptr[CRoster] it
    cdef readonly object duties

    def __init__(self, duties, str usual="pointer"):
        cdef shared_ptr[wire.Roster] made = shared_ptr[wire.Roster](new wire.Roster(usual.encode()))
        cdef Duty duty
        self.duties = dict(duties)
        for name, each in self.duties.items():
            duty = each
            deref(made).enter(name.encode(), duty.it)
        self.it = made


cdef class Stream:
    """The sessions of one client: bytes of a botcore.v1.Batch to bytes of a botcore.v1.Scores.

    limits: message_bytes, chunks (in a message), chunk_events, session_events, sessions (open at once). Belongs to one
    thread at a time.
    """

    cdef unique_ptr[wire.Stream] it
    cdef readonly Roster roster

    def __init__(self, Roster roster not None, **limits):
        cdef wire.Limits most
        most.message_bytes = limits.pop("message_bytes", most.message_bytes)
        most.chunks = limits.pop("chunks", most.chunks)
        most.chunk_events = limits.pop("chunk_events", most.chunk_events)
        most.session_events = limits.pop("session_events", most.session_events)
        most.sessions = limits.pop("sessions", most.sessions)
        if limits:
            raise TypeError(f"limit {sorted(limits)[0]!r} is unknown: see the limits of botcore.v1")
        self.roster = roster
        self.it.reset(new wire.Stream(roster.it, most))

    @property
    def sessions(self):
        """How many sessions are open."""
        return deref(self.it).sessions()

    def use(self, Roster roster not None):
        """Sessions begun from now on are judged by these detectors; those open stay with the one they began with."""
        self.roster = roster
        deref(self.it).use(roster.it)

    def handle(self, bytes batch not None, Py_ssize_t room=PY_SSIZE_T_MAX):
        """Scores for a Batch; room: how many sessions it may begin. Raises WireError: then nothing of it counted."""
        cdef wire.Error error
        cdef string_view reply, view = string_view(PyBytes_AS_STRING(batch), PyBytes_GET_SIZE(batch))
        with nogil:
            error = deref(self.it).handle(view, room, reply)
        _raise(error)
        return PyBytes_FromStringAndSize(reply.data(), reply.size())

    def finish(self):
        """Scores with a last one, marked final, for every open session; then none is open."""
        cdef string_view reply
        with nogil:
            deref(self.it).finish(reply)
        return PyBytes_FromStringAndSize(reply.data(), reply.size())

    def __reduce__(self):
        raise TypeError("a Stream is live state and is never pickled")
