# The tap modality's detector, live taps, and the tap-speed interface's answer.

cimport tap as native
from libc.stdint cimport uint32_t

from botcore.events import seconds as _seconds, taps as _taps
from botcore.verdict import RULES

RULE_SETS = (native.kRuleSetNames[0].decode(), native.kRuleSetNames[1].decode())


def fired(rows, rules):
    """Which rules fire on rows of features, float64 (n, n_features) of modality "tap", to uint32 (n,): bit i is rule i
    of botcore.verdict.RULES["tap"]. rules: code -> threshold; a rule left out never fires."""
    cdef cnp.ndarray matrix = np.ascontiguousarray(rows, np.float64)
    if matrix.ndim != 2 or matrix.shape[1] != native.kTapFeatures:
        raise ValueError(f"rows has shape {np.shape(rows)}: give (n, {native.kTapFeatures})")
    unknown = set(rules) - {rule.code for rule in RULES["tap"]}
    if unknown:
        raise ValueError(f"rules has {sorted(unknown)[0]!r}: take codes of botcore.verdict.RULES['tap']")
    cdef cpp.Rules held = _rules([rules.get(rule.code) for rule in RULES["tap"]])
    cdef Py_ssize_t i, n = matrix.shape[0]
    cdef cnp.ndarray out = np.empty(n, np.uint32)
    cdef const double* row = <const double*>cnp.PyArray_DATA(matrix)
    cdef uint32_t* bits = <uint32_t*>cnp.PyArray_DATA(out)
    with nogil:
        for i in range(n):
            bits[i] = native.evaluate(held, deref(<const native.RhythmRow*>(row + i * native.kTapFeatures)))
    return out


cdef native.RuleSet _rule_set(object rules) except *:
    if rules not in RULE_SETS:
        raise ValueError(f"rules is {rules!r}: take one of {', '.join(RULE_SETS)}")
    return native.classic if rules == "classic" else native.learnt


cdef cnp.ndarray _given(object taps, object released):
    """Onsets alone as float64 (n,), read in place where they are that; with releases as EVENT records."""
    if released is not None:
        return _taps(taps, released)
    if cnp.PyArray_Check(taps) and cnp.PyArray_NDIM(<cnp.ndarray>taps) == 1:
        if _data(taps, cnp.NPY_DOUBLE, (<cnp.ndarray>taps).shape[0]) != NULL:
            return taps
    return np.ascontiguousarray(_seconds("taps", taps))


cdef void _push(native.Rhythm& session, cnp.ndarray given):
    cdef size_t n = given.shape[0]
    cdef const void* data = cnp.PyArray_DATA(given)
    cdef bint onsets = cnp.PyArray_TYPE(given) == cnp.NPY_DOUBLE
    with nogil:
        if onsets:
            session.push(<const double*>data, n)
        else:
            session.push_events(<const cpp.Event*>data, n)


cdef _finite(cnp.ndarray given, str name):
    bad = np.flatnonzero(~np.isfinite(given))
    if len(bad):
        raise ValueError(f"{name}[{bad[0]}] is {given[bad[0]]}: give finite seconds")


cdef class Assessment:
    """The tap-speed interface's answer on one sequence of taps.

    is_anomaly: a flag was raised; confidence: the mean of rule_confidence and ml_confidence; flags and recommendations:
    one of each a finding; tap_speed: taps a second; avg_interval: s; variance: population variance of the gaps, s^2;
    anomaly_score: the weights of what was found; total_taps; ml_anomaly: whether the model found one; rules: the name
    of the rule set; verdict: the model's own Verdict, whose decision weighs costs.
    """

    cdef readonly bint is_anomaly, ml_anomaly
    cdef readonly double confidence, tap_speed, avg_interval, variance, anomaly_score, ml_confidence, rule_confidence
    cdef readonly Py_ssize_t total_taps
    cdef readonly tuple flags, recommendations
    cdef readonly str rules
    cdef readonly Verdict verdict

    def reply(self):
        """The interface's reply as a dict of plain values, and a recommendation for each flag."""
        return {
            "is_anomaly": self.is_anomaly,
            "confidence": self.confidence,
            "flags": list(self.flags),
            "tap_speed": self.tap_speed,
            "avg_interval": self.avg_interval,
            "variance": self.variance,
            "anomaly_score": self.anomaly_score,
            "total_taps": self.total_taps,
            "ml_anomaly": self.ml_anomaly,
            "ml_confidence": self.ml_confidence,
            "rule_confidence": self.rule_confidence,
            "recommendations": list(self.recommendations),
        }

    def __repr__(self):
        return f"Assessment(is_anomaly={self.is_anomaly}, confidence={self.confidence:.2f}, flags={self.flags})"


cdef Assessment _assessment(Detector detector, const native.Rhythm& session, const cpp.Request& request, str rules,
                            object metadata):
    cdef float row[512]
    cdef native.Told told[64]
    cdef native.Assessment a
    cdef native.RuleSet asked = _rule_set(rules)
    if not native.timed(session):
        raise ValueError(f"taps span {session.span()} s from the first to the last: give times in seconds that go on")
    with nogil:
        a = native.assess(deref(detector.it), session, request, asked, row)
    cdef Assessment out = Assessment.__new__(Assessment)
    out.verdict = _verdict(detector, a.verdict, row, metadata)
    out.rules = rules
    out.is_anomaly, out.ml_anomaly, out.total_taps = a.is_anomaly, a.ml_anomaly, a.total_taps
    out.confidence, out.anomaly_score = a.confidence, a.anomaly_score
    out.rule_confidence, out.ml_confidence = a.rule_confidence, a.ml_confidence
    out.tap_speed, out.avg_interval, out.variance = a.tap_speed, a.avg_interval, a.variance
    cdef size_t i, n = native.tell(a, told)
    out.flags = tuple([told[i].flag.decode() for i in range(n)])
    out.recommendations = tuple([told[i].advice.decode() for i in range(n)])
    return out


cdef class TapDetector(Detector):
    """Judges the rhythm of taps or key presses."""

    def score(self, taps, released=None, *, metadata=None, costs=None, prior=None):
        """One sequence of taps to a Verdict.

        taps: onsets in seconds, (n,), in the order they came; released: when each was released, (n,), NaN where that
        is not known. metadata, costs, prior as in PointerDetector.score. Times that are not finite are passed over, a
        clock that runs back is held; the verdict's reasons say so. Raises ValueError for what is not numbers.
        """
        cdef cpp.Request request = _request(costs, prior, deref(self.it).costs())
        cdef float row[512]
        cdef cpp.Verdict v
        said = metadata_of(metadata) if metadata is not None else None
        cdef cnp.ndarray given = _given(taps, released)
        cdef native.Rhythm* session = <native.Rhythm*>&cpp.scratch(deref(self.it))
        _push(deref(session), given)
        with nogil:
            v = deref(self.it).judge(deref(session), request, row)
        return _verdict(self, v, row, said)

    def assess(self, taps, released=None, rules="learnt"):
        """One sequence of taps to an Assessment, the tap-speed interface's answer.

        rules: "learnt" for the bundle's own thresholds and model, "classic" for the interface's seven rules as they
        were first stated, beside a model of people alone. Raises ValueError where a time is not finite, or where three
        taps or more take no time from the first to the last.
        """
        cdef cpp.Request request = _request(None, None, deref(self.it).costs())
        cdef cnp.ndarray given = _given(taps, released)
        _finite(given if released is None else np.asarray(taps, np.float64), "taps")
        cdef native.Rhythm* session = <native.Rhythm*>&cpp.scratch(deref(self.it))
        _push(deref(session), given)
        return _assessment(self, deref(session), request, rules, None)

    def session(self, metadata=None, *, costs=None, prior=None):
        """Live taps under this detector, in constant memory."""
        return TapSession(self, metadata, costs=costs, prior=prior)


cdef class TapSession(Session):
    """Live taps: push them as they come, read the verdict or the assessment at any time."""

    def push(self, taps, released=None):
        """One tap or several, in the order they came, as in TapDetector.score; for taps whose release comes later than
        the next one's onset, push their events (push_events of botcore.events.taps)."""
        _push(deref(<native.Rhythm*>&deref(self.it).accumulator()), _given(taps, released))

    def assess(self, str rules="learnt"):
        """The Assessment of all that was pushed so far; the session goes on undisturbed. rules and errors as in
        TapDetector.assess."""
        return _assessment(self.detector, deref(<native.Rhythm*>&deref(self.it).accumulator()),
                           deref(self.it).request(), rules, self.metadata)
