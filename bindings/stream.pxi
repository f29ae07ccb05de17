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
    """What one version of a model has judged in a server. Counted by all its streams, read at any time.

    detector: one whose reference of people sessions are compared with, or None.
    """

    cdef shared_ptr[wire.Meter] it
    cdef readonly str modality
    cdef readonly dict reference  # of people's sessions, by capture profile, as the bundle tells it
    cdef readonly tuple features

    def __init__(self, str modality not None, Detector detector=None):
        cdef cnp.ndarray deciles
        self.modality = modality
        self.it = make_shared[wire.Meter]()
        self.reference, self.features = (detector.reference, detector.features) if detector is not None else ({}, ())
        for profile, facts in self.reference.items():
            deciles = np.array([facts["features"][name] for name in self.features], np.float32)
            deref(self.it).expect(PROFILES.index(profile), <const float*>cnp.PyArray_DATA(deciles))

    def spread(self):
        """Of pointer sessions that are over and could be judged, by capture profile where people of it are known: counts,
        int64 (20 + 10 n_features,): p_bot at the calibration's prior by twentieths, then of each feature's mean over the
        session how many of people's deciles it lies above."""
        cdef wire.Meter* meter = self.it.get()
        cdef cnp.ndarray out
        found = {}
        if meter.spread:
            for i, name in enumerate(PROFILES):
                if deref(meter.spread).known(i):
                    found[name] = out = np.empty(wire.SPREAD, np.int64)
                    deref(meter.spread).read(i, <int64_t*>cnp.PyArray_DATA(out))
        return found

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


cdef class Comparison:
    """What a shadow would have decided beside what the one on duty did. Counted by all streams, read at any time."""

    cdef shared_ptr[wire.Comparison] it

    def __init__(self):
        self.it = make_shared[wire.Comparison]()

    def counts(self):
        """Of sessions that are over, once each, by the last said of them: decisions, by that on duty and by the shadow's
        (decisions["allow"]["block"]: let in, and the shadow would have blocked); and where both could judge differences,
        how far apart their p_bot are, by twentieths, and difference_sum, all together."""
        cdef wire.Comparison* it = self.it.get()
        codes = list(enumerate(DECISIONS))
        return {
            "decisions": {said: {own: it.decisions[i][j].load() for j, own in codes} for i, said in codes},
            "differences": [it.differences[i].load() for i in range(20)],
            "difference_sum": it.difference_sum.load(),
        }


cdef class Duty:
    """A detector on duty in a server, shared by its streams, with the meter its judgements are counted in.

    shadow: a Detector of the same modality that judges every session too, unheard, or None; comparison: where it is
    counted. Raises ValueError for one of another modality.
    """

    cdef shared_ptr[CDuty] it
    cdef readonly Detector detector, shadow
    cdef readonly Meter meter
    cdef readonly Comparison comparison
    cdef readonly bytes label  # "name@version", as a bundle's directory is called

    def __init__(self, Detector detector not None, Meter meter=None, Detector shadow=None, Comparison comparison=None):
        cdef vector[string] features = [name.encode() for name in detector.codes]
        cdef shared_ptr[CShadow] beside
        if shadow is not None:
            if shadow.modality != detector.modality:
                raise ValueError(f"the shadow judges {shadow.modality}: take one that judges {detector.modality}")
            self.shadow, self.comparison = shadow, Comparison() if comparison is None else comparison
            beside = shared_ptr[CShadow](new wire.Shadow(shadow.it, self.comparison.it))
        name, version, revision = detector.model
        self.label = f"{name}@{version}".encode()
        self.detector = detector
        self.meter = Meter(detector.modality, detector) if meter is None else meter
        self.it = shared_ptr[CDuty](
            new wire.Duty(detector.it, self.meter.it, features, name.encode(), version.encode(), revision, beside))


cdef class Roster:
    """Who is on duty in a server: names to duties, and the name that judges where none is given. Immutable: a swap makes
    another. memory: the ReplayMemory that sessions of a pointer are looked up in and remembered by, or None."""

    cdef shared_ptr[CRoster] it
    cdef readonly object duties
    cdef readonly ReplayMemory memory

    def __init__(self, duties, str usual="pointer", ReplayMemory memory=None):
        cdef shared_ptr[wire.Replays] replays
        if memory is not None:
            replays = memory.it
        cdef shared_ptr[wire.Roster] made = shared_ptr[wire.Roster](new wire.Roster(usual.encode(), replays))
        self.memory = memory
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
