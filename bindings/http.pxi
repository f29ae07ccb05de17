# The HTTP half of _score.pyx: a body of JSON in, the reply's out, under the detectors on duty.

cimport answer


cdef Duty _judge(Roster roster, const shared_ptr[CDuty]& duty):
    """The roster's own object for who judged."""
    cdef Duty each
    for each in roster.duties.values():
        if each.it.get() == duty.get():
            return each
    return None


cdef string_view _view(bytes body):
    return string_view(PyBytes_AS_STRING(body), PyBytes_GET_SIZE(body))


cdef object _bytes(string_view text):
    return PyBytes_FromStringAndSize(text.data(), text.size())


cdef answer.Limits _most(size_t events):
    cdef answer.Limits limits
    limits.events = events
    return limits


def answer_pointer(Roster roster not None, bytes body not None, size_t events=1_000_000):
    """POST /v1/pointer: (reply, Duty) for a JSON body. events: the most it may hold. Raises WireError; one without a
    field is of a body that is no JSON."""
    cdef answer.Answer out
    cdef wire.Error error
    cdef string_view view = _view(body)
    cdef answer.Limits limits = _most(events)
    with nogil:
        error = answer.answer_pointer(deref(roster.it), view, limits, out)
    _raise(error)
    return _bytes(out.text), _judge(roster, out.duty)


cdef class PointerReply:
    """A live session's verdict so far as it was answered: text, the reply; duty, who judges; verdict, the
    Verdict."""

    cdef readonly bytes text
    cdef readonly Duty duty
    cdef readonly Verdict verdict


cdef class LivePointer:
    """One pointer session as it comes, judged by who was on duty at its first message. One thread at a time; constant
    memory. events: the most it may hold."""

    cdef unique_ptr[answer.LivePointer] it
    cdef Roster roster  # that of the first message

    def __init__(self, size_t events=1_000_000):
        self.it.reset(new answer.LivePointer(_most(events)))

    def handle(self, Roster roster not None, bytes message not None):
        """PointerReply of all events so far; message: a body of POST /v1/pointer with the next of them. Raises
        WireError: then nothing of the message counted."""
        cdef answer.PointerAnswer out
        cdef wire.Error error
        cdef string_view view = _view(message)
        cdef Roster judges = roster if self.roster is None else self.roster
        with nogil:
            error = deref(self.it).handle(deref(judges.it), view, out)
        _raise(error)
        self.roster = judges
        cdef PointerReply reply = PointerReply.__new__(PointerReply)
        reply.text, reply.duty = _bytes(out.text), _judge(judges, out.duty)
        reply.verdict = _verdict(reply.duty.detector, out.verdict, out.row, None)
        return reply

    def __reduce__(self):
        raise TypeError("a LivePointer is live state and is never pickled")


cdef tuple _terms(const cpp.Request& request):
    """Costs, and the share of bots expected or None."""
    costs = Costs(request.costs.accuse, request.costs.miss, request.costs.challenge, request.costs.pass_rate)
    return costs, request.prior or None


def read_pointer(Roster roster not None, bytes body not None, size_t events=1_000_000):
    """What a body of POST /v1/pointer holds, uncounted: (EVENT records (n,), the Duty that judges, Costs, and the share of
    bots expected or None). Raises WireError as answer_pointer."""
    cdef answer.PointerBody out
    cdef wire.Error error
    cdef string_view view = _view(body)
    cdef answer.Limits limits = _most(events)
    with nogil:
        error = answer.read_pointer(deref(roster.it), view, limits, out)
    _raise(error)
    cdef cnp.ndarray made = np.empty(out.events.size(), EVENT)
    memcpy(cnp.PyArray_DATA(made), out.events.data(), out.events.size() * sizeof(cpp.Event))
    return made, _judge(roster, out.duty), *_terms(out.request)


def answer_actions(Roster roster not None, bytes body not None, size_t events=1_000_000):
    """POST /predict: as answer_pointer, for the rows of a log."""
    cdef answer.Answer out
    cdef wire.Error error
    cdef string_view view = _view(body)
    cdef answer.Limits limits = _most(events)
    with nogil:
        error = answer.answer_actions(deref(roster.it), view, limits, out)
    _raise(error)
    return _bytes(out.text), _judge(roster, out.duty)


def answer_log(Duty duty not None, Tallies tallies not None, threshold=None, Tallies shadow=None):
    """POST /predict with a file: the reply for the users of a log; Fake is 1 where p_bot reaches the threshold, by
    default that of the model's costs. shadow: the same rows under the duty's shadow, None where there is none. Raises
    ValueError for tallies of other users."""
    cdef cpp.Score* scores
    cdef cpp.Score* beside = NULL
    cdef cnp.ndarray own
    cdef double least = answer.flagged_from(deref(duty.detector.it).costs()) if threshold is None else threshold
    cdef string text
    cdef cnp.ndarray out = tallies.scores()
    scores = <cpp.Score*>cnp.PyArray_DATA(out)
    if duty.shadow is not None and shadow is not None:
        if len(shadow) != len(tallies):
            raise ValueError(f"the shadow has {len(shadow)} users: push the same rows to both, here of {len(tallies)}")
        own = shadow.scores()
        beside = <cpp.Score*>cnp.PyArray_DATA(own)
    with nogil:
        answer.answer_log(deref(duty.it), tallies.it, scores, beside, least, text)
    return PyBytes_FromStringAndSize(text.data(), text.size())


def read_labelled(bytes body not None, size_t events=1_000_000):
    """POST /train: (CSV, the model's name or None) of a JSON body of UserId, Event, Category and Fake. Raises WireError as
    answer_pointer."""
    cdef string csv
    cdef wire.Error error
    cdef string_view model, view = _view(body)
    cdef answer.Limits limits = _most(events)
    with nogil:
        error = answer.read_labelled(view, limits, csv, model)
    _raise(error)
    return PyBytes_FromStringAndSize(csv.data(), csv.size()), _bytes(model).decode() or None


cdef _times(answer.Times times):
    cdef cnp.ndarray out = np.empty(times.size(), np.float64)
    memcpy(cnp.PyArray_DATA(out), times.data(), times.size() * sizeof(double))
    return out


cdef tuple _tap_body(const answer.Taps& taps):
    return _bytes(taps.user).decode() or None, _times(taps.onsets), _times(taps.released) if taps.released.size() else None


def read_taps(bytes body not None, size_t events=1_000_000):
    """What a JSON body says of taps: the user or None, onsets and releases (or None) in seconds, float64. Raises
    WireError as answer_pointer."""
    cdef answer.Taps taps
    cdef wire.Error error
    cdef string_view view = _view(body)
    cdef answer.Limits limits = _most(events)
    with nogil:
        error = answer.read_taps(view, limits, taps)
    _raise(error)
    return _tap_body(taps)


cdef class TapReply:
    """An analysis of taps as it was answered: text, the reply; duty, who judged; user, whose taps the client said they
    were, else None, and then onsets and released, as in read_taps; decision, p_bot (None where there were too few taps),
    rules, flags and figures, for a log."""

    cdef readonly bytes text
    cdef readonly Duty duty
    cdef readonly object user, p_bot, onsets, released
    cdef readonly str decision, rules
    cdef readonly tuple flags
    cdef readonly dict figures


cdef TapReply _tap_reply(Roster roster, const answer.TapAnswer& answered):
    cdef TapReply out = TapReply.__new__(TapReply)
    cdef const native.Assessment* a = &answered.assessment
    cdef native.Told told[64]
    cdef size_t i, n = native.tell(deref(a), told)
    out.text, out.duty = _bytes(answered.text), _judge(roster, answered.duty)
    if answered.taps.user.size():
        out.user, out.onsets, out.released = _tap_body(answered.taps)
    out.decision = "insufficient" if a.insufficient else DECISIONS[<int>a.verdict.decision]
    out.p_bot = None if out.decision == "insufficient" else a.verdict.p_bot
    out.rules = RULE_SETS[<int>a.rules]
    out.flags = tuple([told[i].flag.decode() for i in range(n)])
    out.figures = {
        "is_anomaly": a.is_anomaly,
        "anomaly_score": a.anomaly_score,
        "confidence": a.confidence,
        "tap_speed": a.tap_speed,
        "avg_interval": a.avg_interval,
        "variance": a.variance,
        "total_taps": a.total_taps,
        "ml_anomaly": a.ml_anomaly,
    }
    return out


def answer_taps(Roster roster not None, bytes body not None, size_t events=1_000_000):
    """POST /api/v2/tap-speed/analyze: TapReply for a JSON body; errors as in answer_pointer."""
    cdef answer.TapAnswer out
    cdef wire.Error error
    cdef string_view view = _view(body)
    cdef answer.Limits limits = _most(events)
    with nogil:
        error = answer.answer_taps(deref(roster.it), view, limits, out)
    _raise(error)
    return _tap_reply(roster, out)


cdef class LiveTaps:
    """The taps of one client as they come, judged by who was on duty at its first message. One thread at a time."""

    cdef unique_ptr[answer.LiveTaps] it
    cdef Roster roster  # that of the first message

    def __init__(self, size_t events=1_000_000):
        self.it.reset(new answer.LiveTaps(_most(events)))

    def handle(self, Roster roster not None, bytes message not None):
        """TapReply of all taps so far. Raises WireError: then nothing of the message counted."""
        cdef answer.TapAnswer out
        cdef wire.Error error
        cdef string_view view = _view(message)
        cdef Roster judges = roster if self.roster is None else self.roster
        with nogil:
            error = deref(self.it).handle(deref(judges.it), view, out)
        _raise(error)
        self.roster = judges
        return _tap_reply(judges, out)

    def __reduce__(self):
        raise TypeError("LiveTaps are live state and are never pickled")
