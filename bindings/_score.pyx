# cython: language_level=3, boundscheck=False, wraparound=False, binding=False, embedsignature=True
"""The live objects: from columns or bytes to a verdict in one crossing. Errors of the core become Python's here."""

cimport actions
cimport core as cpp
cimport numpy as cnp
cimport wire
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize, PyBytes_GET_SIZE
from cpython.pyport cimport PY_SSIZE_T_MAX
from cpython.unicode cimport PyUnicode_AsUTF8AndSize
from cython.operator cimport dereference as deref
from libc.stdint cimport int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memcpy
from libcpp.memory cimport make_shared, shared_ptr, unique_ptr
from libcpp.string cimport string
from libcpp.string_view cimport string_view
from libcpp.vector cimport vector

import numpy as np

from botcore.events import EVENT, events as _events
from botcore._features import modalities as _modalities
from botcore.verdict import DECISIONS, INPUTS, PROFILES, SCORE, Costs, costs_of, integrity_codes, metadata_of, prior_of, rule_codes

cnp.import_array()

ctypedef const cpp.Engine CEngine
ctypedef const cpp.Attribution CAttribution
ctypedef const cpp.Detector CDetector
ctypedef const wire.Duty CDuty
ctypedef const wire.Shadow CShadow
ctypedef const wire.Roster CRoster


cdef inline void* _data(object column, int number, Py_ssize_t n) noexcept:
    """The memory of a plain array of n numbers of that NumPy type, or NULL where it must be converted first."""
    if not cnp.PyArray_Check(column):
        return NULL
    cdef cnp.ndarray a = column
    if cnp.PyArray_TYPE(a) != number or cnp.PyArray_NDIM(a) != 1 or not cnp.PyArray_ISCARRAY_RO(a):
        return NULL
    if cnp.PyArray_DIM(a, 0) != n:
        return NULL
    return cnp.PyArray_DATA(a)


cdef bint _plain(object t, object x, object y, object kind, dict channels, cpp.Columns* out):
    """Points out at the caller's arrays where every one has the core's own type; else False."""
    if not cnp.PyArray_Check(t) or cnp.PyArray_NDIM(<cnp.ndarray>t) != 1:
        return False
    cdef Py_ssize_t n = cnp.PyArray_DIM(<cnp.ndarray>t, 0)
    out.n = n
    out.t = <const double*>_data(t, cnp.NPY_DOUBLE, n)
    out.x = <const float*>_data(x, cnp.NPY_FLOAT, n)
    out.y = <const float*>_data(y, cnp.NPY_FLOAT, n)
    if out.x == NULL:
        out.wide_x = <const double*>_data(x, cnp.NPY_DOUBLE, n)
    if out.y == NULL:
        out.wide_y = <const double*>_data(y, cnp.NPY_DOUBLE, n)
    if out.t == NULL or (out.x == NULL and out.wide_x == NULL) or (out.y == NULL and out.wide_y == NULL):
        return False
    if kind is not None:
        out.kind = <const uint8_t*>_data(kind, cnp.NPY_UINT8, n)
        if out.kind == NULL:
            return False
    return not channels or _plain_channels(channels, n, out)


cdef bint _plain_channels(dict channels, Py_ssize_t n, cpp.Columns* out):
    """As _plain, for the optional channels."""
    out.pressure = <const float*>_data(channels.get("pressure"), cnp.NPY_FLOAT, n)
    out.contact = <const float*>_data(channels.get("contact"), cnp.NPY_FLOAT, n)
    out.button = <const uint8_t*>_data(channels.get("button"), cnp.NPY_UINT8, n)
    out.flags = <const uint16_t*>_data(channels.get("flags"), cnp.NPY_UINT16, n)
    found = (out.pressure != NULL) + (out.contact != NULL) + (out.button != NULL) + (out.flags != NULL)
    return found == len(channels)


cdef cpp.Request _request(object costs, object prior, const cpp.Costs& usual) except *:
    cdef cpp.Request request
    request.costs = usual
    request.prior = 0.0
    if costs is not None:
        own = Costs(usual.accuse, usual.miss, usual.challenge, usual.pass_rate)
        request.costs.accuse, request.costs.miss, request.costs.challenge, request.costs.pass_rate = costs_of(costs, own)
    if prior is not None:
        request.prior = prior_of(prior)
    return request


cdef cnp.ndarray _matrix(object rows, size_t width):
    cdef cnp.ndarray matrix = np.ascontiguousarray(rows, np.float32)
    if matrix.ndim != 2 or matrix.shape[1] != width:
        raise ValueError(f"rows has shape {np.shape(rows)}: give (n, {width})")
    return matrix


cdef _margins(const cpp.Engine& engine, object rows):
    cdef size_t width = engine.n_features()
    cdef cnp.ndarray matrix = _matrix(rows, width)
    cdef Py_ssize_t i, n = matrix.shape[0]
    cdef cnp.ndarray out = np.empty(n, np.float32)
    cdef const float* row = <const float*>cnp.PyArray_DATA(matrix)
    cdef float* margin = <float*>cnp.PyArray_DATA(out)
    with nogil:
        for i in range(n):
            margin[i] = engine.margin(row + i * width)
    return out


cdef class Forest:
    """One compiled forest alone, as training checks it: opened by the core, checked, called."""

    cdef shared_ptr[cpp.Forest] it

    def __init__(self, str library, size_t n_features):
        self.it = shared_ptr[cpp.Forest](new cpp.Forest(library.encode(), n_features))

    def margins(self, rows):
        """Raw scores of feature rows, float32 (n, n_features) to float32 (n,); NaN is missing."""
        return _margins(deref(self.it), rows)


def decide(double p_bot, costs, bint above_conformal=True):
    """The decision at a probability and costs; a block needs p_bot above the conformal threshold too."""
    cdef cpp.Costs given
    given.accuse, given.miss, given.challenge, given.pass_rate = costs_of(costs)
    return DECISIONS[<int>cpp.decide_of(p_bot, given, above_conformal)]


def bounds(costs):
    """(challenge, block): the probabilities from which these costs have a session challenged, and blocked."""
    cdef cpp.Costs given
    given.accuse, given.miss, given.challenge, given.pass_rate = costs_of(costs)
    cdef cpp.Bounds found = cpp.bounds_of(given)
    return found.challenge, found.block


cdef class Verdict:
    """What botcore says of one session.

    p_bot: calibrated probability in [0, 1]; decision: "allow", "challenge", "block" or "insufficient"; n_events:
    events received; units: how much could be judged (movements of a pointer, gaps between taps, rows of a log, changes of
    what a layer moves, steps of the pointer in a question); margin: the model's raw score; closed: of a pointer, the same
    of the movements that are over, NaN where there is none; p_value: how likely a person
    is to look at least this much like a bot, NaN where the bundle holds no people's scores (of n people none can be
    below 1 / (n + 1)); input: what a layer was worked with, a code of botcore.INPUTS; profile: how a pointer was recorded,
    one of botcore.PROFILES, "" of all else; sequential: what a pointer's session that goes on may be taken for already,
    "open", "bot" or "person", at the error rates its bundle states (Wald 1945); prior: the share of bots p_bot is said at;
    model: name, version and schema revision; metadata: what the caller said of the session.
    """

    cdef readonly double p_bot, p_value, prior
    cdef readonly float margin, closed
    cdef readonly object decision, model, metadata, profile, sequential
    cdef readonly Py_ssize_t n_events, units
    cdef readonly unsigned int integrity, rules, input
    cdef readonly Detector detector
    cdef tuple told  # the reasons of a verdict that several were made into
    cdef vector[float] values

    @property
    def row(self):
        """The features the verdict was judged by, float32 (n_features,); of a pointer, their means over its movements."""
        cdef size_t n = min(self.values.size(), self.detector.width if self.detector is not None else 0)
        cdef cnp.ndarray out = np.empty(n, np.float32)
        memcpy(cnp.PyArray_DATA(out), self.values.data(), n * sizeof(float))
        return out

    @property
    def movements(self):
        """The movements of a pointer the verdict was judged by, float32 (m, n_features): the latest 8 that ended, oldest
        first, and the one that goes on; of other modalities the row alone, (1, n_features)."""
        cdef cnp.ndarray row = self.row
        if self.values.size() <= <size_t>len(row):
            return row.reshape(1, -1)
        cdef size_t m = (self.values.size() - len(row) - 1) // max(len(row), 1)
        cdef cnp.ndarray out = np.empty((m, len(row)), np.float32)
        memcpy(cnp.PyArray_DATA(out), self.values.data() + len(row) + 1, m * len(row) * sizeof(float))
        return out

    @property
    def contributions(self):
        """What each feature adds to the log-odds, float64 (n_features,), of which `reasons` tells the strongest; None where
        nothing could be judged or the bundle holds no trees to attribute to. With what the trees say of no row at all, as
        often as movements were judged and as those are weighed, they add up to the margin of a pointer of at most 8
        movements."""
        cdef cnp.ndarray out = np.zeros(self.detector.width if self.detector is not None else 0, np.float64)
        if self.detector is None or self.decision == "insufficient":
            return None
        told = deref(self.detector.it).account_for(self.values.data(), <double*>cnp.PyArray_DATA(out))
        return out if told else None

    @property
    def reasons(self):
        """(code, contribution) pairs, strongest first: features by what they add to the log-odds (path-dependent
        contributions of the trees, added up over a pointer's movements; of models of people alone, what the log-odds lose where that feature alone is as
        people's are on average, which does not add up), then the codes of the rules that fired, which add nothing to the
        score."""
        if self.told is not None:
            return self.told
        cdef vector[double] parts = vector[double](self.detector.width)
        cdef cpp.Strongest top
        if self.decision != "insufficient" and deref(self.detector.it).account_for(self.values.data(), parts.data()):
            top = cpp.strongest(parts.data(), parts.size())
        told = [(self.detector.codes[top.feature[i]], parts[top.feature[i]]) for i in range(top.n)]
        codes = rule_codes(self.detector.modality, self.rules) + integrity_codes(self.integrity)
        return tuple(told) + tuple((code, 0.0) for code in codes)

    def __repr__(self):
        return f"Verdict(p_bot={self.p_bot:.4f}, decision={self.decision!r}, n_events={self.n_events}, units={self.units})"


cdef Verdict _verdict(Detector detector, const cpp.Verdict& v, const float* row, object metadata):
    cdef Verdict out = Verdict.__new__(Verdict)
    out.p_bot = v.p_bot
    out.margin = v.margin
    out.decision = DECISIONS[<int>v.decision]
    out.n_events = v.evidence.n_events
    out.units = v.evidence.units
    out.integrity = v.evidence.integrity
    out.rules = v.evidence.rules
    out.input = v.evidence.input
    out.closed = v.evidence.closed
    out.profile = PROFILES[v.evidence.profile] if cpp.by_movement(detector.kind) else ""
    out.sequential = cpp.kSequentialNames[<int>v.sequential].decode()
    out.p_value, out.prior = v.p_value, v.prior
    out.detector = detector
    out.model = detector.model
    out.metadata = metadata
    out.values.assign(row, row + deref(detector.it).recorded(row))
    return out


cdef shared_ptr[CAttribution] _attribution(bytes nodes, bytes roots, size_t width) except *:
    cdef vector[cpp.Node] tree
    cdef vector[int32_t] starts
    cdef shared_ptr[CAttribution] made
    if nodes:
        tree.resize(len(nodes) // sizeof(cpp.Node))
        starts.resize(len(roots) // sizeof(int32_t))
        memcpy(tree.data(), <const char*>nodes, tree.size() * sizeof(cpp.Node))
        memcpy(starts.data(), <const char*>roots, starts.size() * sizeof(int32_t))
        made = shared_ptr[CAttribution](new cpp.Attribution(tree, starts, width))
    return made


cdef cpp.Rules _rules(object thresholds) except *:
    """A rule set of these thresholds, in the order of the table; a rule whose threshold is None is not in it."""
    cdef cpp.Rules rules = cpp.kNoRules
    for i, threshold in enumerate(thresholds or ()):
        if threshold is not None:
            rules.threshold[i] = threshold
    return rules


cdef cpp.Range _range(uint32_t feature, float low, float high) noexcept:
    cdef cpp.Range made
    made.feature, made.low, made.high = feature, low, high
    return made


cdef cpp.Curve _curve(double slope, double intercept, double conformal, own, by_profile) except *:
    """How margins of one profile are read: by its own figures, or the general ones. Where a bundle tells profiles apart, one
    that it has no people of never reaches a promise about people."""
    cdef cpp.Curve curve
    curve.slope, curve.intercept, curve.conformal = slope, intercept, conformal
    if by_profile and own is None:
        curve.conformal = float("inf")
    if own is not None:
        curve.slope, curve.intercept, curve.conformal = own["slope"], own["intercept"], own["conformal"]["p"]
        if own["sequential"]:
            curve.bot, curve.person = own["sequential"]["bot"], own["sequential"]["person"]
    return curve


cdef vector[string] _strings(object names) except *:
    cdef vector[string] made
    for name in names:
        made.push_back((<str>name).encode())
    return made


cdef class Detector:
    """A model on duty: immutable, shared by any number of sessions and threads. Made by `botcore.load`."""

    cdef shared_ptr[CDetector] it
    cdef readonly object model, modality, features, codes, vocabulary, inputs, dependence, profiles, reference
    cdef cpp.Modality kind
    cdef readonly double fpr
    cdef readonly Py_ssize_t n_people
    cdef size_t width

    def __init__(self, *, str modality, str library=None, bytes nodes, bytes roots, features, model, double slope,
                 double intercept, double prior, double conformal, int min_units, bint probability, costs,
                 codes=None, novelty=None, double novelty_threshold=0.0, rules=None, vocabulary=None, ensemble=None,
                 people=None, inputs=None, dependence=None, double fpr=float("nan"), profiles=None, familiar=None, reference=None):
        self.modality, self.model = modality, model
        self.features = tuple(features)
        self.codes = self.features if codes is None else tuple(codes)  # what reasons call them
        self.vocabulary = vocabulary
        self.inputs, self.dependence = tuple(inputs or ()), dict(dependence or {})  # of its people; with other modalities
        self.fpr, self.n_people = fpr, len(people or ())  # the promise, and whom its p-values count
        self.width = len(self.features)
        cdef cpp.Model parts
        parts.modality = self.kind = <cpp.Modality><int>_modalities()[modality]
        if ensemble:
            parts.ensemble = _ensemble(ensemble, self.width)
            parts.engine = parts.ensemble
        if library is not None:
            parts.engine = shared_ptr[CEngine](new cpp.Forest(library.encode(), self.width))
        parts.attribution = _attribution(nodes, roots, self.width)
        parts.calibration.prior = prior
        for i in range(cpp.kProfiles):
            parts.calibration.curves[i] = _curve(slope, intercept, conformal, (profiles or {}).get(PROFILES[i]), profiles)
        self.profiles, self.reference = dict(profiles or {}), dict(reference or {})
        parts.calibration.min_units, parts.calibration.probability = min_units, probability
        parts.costs.accuse, parts.costs.miss, parts.costs.challenge, parts.costs.pass_rate = costs_of(costs)
        if novelty is not None:
            parts.novelty = shared_ptr[CEngine](new cpp.Forest((<str>novelty).encode(), self.width))
            parts.novelty_threshold = novelty_threshold
        parts.calibration.people = <vector[float]>(people or ())
        if self.inputs:
            parts.inputs = sum([1 << INPUTS.index(name) for name in self.inputs])
        for name, (low, high) in (familiar or {}).items():
            parts.familiar.ranges.push_back(_range(self.features.index(name), low, high))
        parts.rules = _rules(rules)
        if vocabulary:
            parts.vocabulary = cpp.Vocabulary(_strings(vocabulary["event"]), _strings(vocabulary["category"]))
        self.it = shared_ptr[CDetector](new cpp.Detector(parts))

    @property
    def costs(self):
        """What outcomes cost where a request does not say."""
        usual = deref(self.it).costs()
        return Costs(usual.accuse, usual.miss, usual.challenge, usual.pass_rate)

    def score_many(self, events, offsets, *, costs=None, prior=None):
        """Many whole sessions: events, EVENT records (n,); offsets, int64 (sessions + 1,). Returns SCORE records
        (sessions,): p_bot, n_events, margin, units, integrity, rules, decision (codes of botcore.DECISIONS), input (codes
        of botcore.INPUTS), profile (codes of botcore.PROFILES), sequential (0 open, 1 bot, 2 person), p_value."""
        from botcore.features import check_batch
        events, offsets = check_batch(events, offsets)
        cdef cpp.Request request = _request(costs, prior, deref(self.it).costs())
        cdef cnp.ndarray records = events, bounds = offsets
        cdef cnp.ndarray out = np.zeros(len(offsets) - 1, SCORE)
        cdef size_t n = len(offsets) - 1
        cdef const CDetector* detector = self.it.get()
        cdef const cpp.Event* event = <const cpp.Event*>cnp.PyArray_DATA(records)
        cdef const int64_t* bound = <const int64_t*>cnp.PyArray_DATA(bounds)
        cdef cpp.Score* scores = <cpp.Score*>cnp.PyArray_DATA(out)
        with nogil:
            cpp.score_many(deref(detector), event, bound, n, request, scores)
        return out

    def session(self, metadata=None, *, costs=None, prior=None):
        """A live session under this detector, of constant memory."""
        return Session(self, metadata, costs=costs, prior=prior)

    def margins(self, rows):
        """The model's raw scores of feature rows, float32 (n, n_features) to float32 (n,): what the parity gate sees."""
        return _margins(deref(self.it).engine(), rows)

    def says_bot(self, Verdict verdict not None):
        """Whether the model holds a Verdict's session for a bot's at the false-positive rate its bundle promises; False
        where there was too little to judge."""
        return verdict.decision != "insufficient" and deref(self.it).conformal(verdict.margin, self._profile(verdict))

    cdef uint8_t _profile(self, Verdict verdict):
        return PROFILES.index(verdict.profile) if verdict.profile else 0

    def novelty(self, rows):
        """How unlike people feature rows are, float32 (n, n_features) to float32 (n,), higher is less like them; None
        where the bundle holds no such model."""
        cdef const cpp.Engine* engine = deref(self.it).novelty()
        return None if engine == NULL else _margins(deref(engine), rows)

    def contributions(self, row):
        """What each feature of one row adds to the log-odds, float64 (n_features,); None where the bundle cannot tell."""
        cdef cnp.ndarray values = np.ascontiguousarray(row, np.float32)
        if values.ndim != 1 or values.shape[0] != self.width:
            raise ValueError(f"row has shape {np.shape(row)}: give ({self.width},)")
        cdef cnp.ndarray out = np.zeros(self.width, np.float64)
        told = deref(self.it).contributions(<const float*>cnp.PyArray_DATA(values), <double*>cnp.PyArray_DATA(out))
        return out if told else None

    def __reduce__(self):
        raise TypeError("a Detector holds compiled code and is never pickled: send the bundle's path and load it there")


cdef class Session:
    """One live stream: push events as they come, read the verdict at any time. Belongs to one thread at a time."""

    cdef unique_ptr[cpp.Session] it
    cdef Detector detector
    cdef readonly object metadata

    def __init__(self, Detector detector not None, metadata=None, *, costs=None, prior=None):
        self.detector = detector
        self.metadata = metadata_of(metadata) if metadata is not None else None
        self.it.reset(new cpp.Session(detector.it))
        cdef cpp.Request request = _request(costs, prior, deref(detector.it).costs())
        deref(self.it).request().costs = request.costs
        deref(self.it).request().prior = request.prior

    def push(self, t, x, y, kind=None, **channels):
        """One event or arrays of events, in the order they came; columns as in Detector.score."""
        cdef cpp.Columns columns
        cdef cnp.ndarray records
        if _plain(t, x, y, kind, channels, &columns):
            with nogil:
                cpp.push(deref(self.it).accumulator(), columns)
            return
        records = _events(t, x, y, kind, **channels)
        self._push(records)

    def push_events(self, events):
        """EVENT records (n,), in the order they came."""
        if getattr(events, "dtype", None) != EVENT or events.ndim != 1:
            raise ValueError("events are not EVENT records: make them with botcore.events.events(t, x, y, kind, ...)")
        self._push(np.ascontiguousarray(events))

    cdef void _push(self, cnp.ndarray records):
        cdef const cpp.Event* event = <const cpp.Event*>cnp.PyArray_DATA(records)
        cdef size_t n = records.shape[0]
        with nogil:
            deref(self.it).push(event, n)

    def verdict(self):
        """The Verdict on all that was pushed so far; the session goes on undisturbed."""
        cdef float row[cpp.kMaxRow]
        cdef cpp.Verdict v
        with nogil:
            v = deref(self.it).verdict(row)
        return _verdict(self.detector, v, row, self.metadata)

    def __reduce__(self):
        raise TypeError("a Session is live state and is never pickled: push its events where it is needed")


include "ensemble.pxi"
include "pointer.pxi"
include "layer.pxi"
include "tap.pxi"
include "actions.pxi"
include "memory.pxi"
include "stream.pxi"
include "http.pxi"
include "layer_http.pxi"
include "combine.pxi"
