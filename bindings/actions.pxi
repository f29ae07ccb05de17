# The event-log half of _score.pyx: many users in one stream of rows, each with a tally of its own.

cdef actions.Log _log(object block):
    """A block of botcore.actions as the core's view of it; the block's arrays must outlive the view."""
    cdef actions.Log log
    log.n = len(block.user.codes)
    _coded(block.user, &log.user)
    _coded(block.event, &log.event)
    _coded(block.category, &log.category)
    return log


cdef _coded(object column, actions.Coded* out):
    cdef cnp.ndarray codes = column.codes, offsets = column.offsets, text = column.text
    out.codes = <const int32_t*>cnp.PyArray_DATA(codes)
    out.offsets = <const int32_t*>cnp.PyArray_DATA(offsets)
    out.text = <const char*>cnp.PyArray_DATA(text)
    out.words = len(offsets) - 1


def log_events(block, vocabulary):
    """The rows of a block of botcore.actions as EVENT records (n,), under a vocabulary {"event": [...], "category": [...]}."""
    cdef cpp.Vocabulary known = cpp.Vocabulary(_strings(vocabulary["event"]), _strings(vocabulary["category"]))
    cdef actions.Log log = _log(block)
    cdef cnp.ndarray out = np.zeros(log.n, EVENT)
    actions.rows(log, known, <cpp.Event*>cnp.PyArray_DATA(out))
    return out


cdef bint _texts(object column, vector[string_view]* out) except -1:
    """The texts of a short list of them, as long as the list lives; False where it is something else."""
    cdef Py_ssize_t size
    cdef const char* text
    if type(column) is not list or not 0 < len(<list>column) <= 4096:
        return False
    out.reserve(len(<list>column))
    for value in <list>column:
        if type(value) is not str or not value.isprintable() or not value:
            return False
        text = PyUnicode_AsUTF8AndSize(value, &size)
        out.push_back(string_view(text, size))
    return True


cdef class ActionsDetector(Detector):
    """Judges what the users of an event log did."""

    def score(self, columns, *, costs=None, prior=None):
        """Every user of a log to botcore.actions.UserScores, in order of first appearance.

        columns: UserId (whole numbers or text), Event and Category, one entry a row, in the order of time, the users
        interleaved as they come; further columns are not read. An Arrow table, batch or reader, a DataFrame, a mapping
        of lists or arrays; or a path or open binary file of CSV, JSON lines or Parquet, read in blocks: memory grows
        with the users and not with the rows. costs: accuse, miss, challenge, pass_rate; prior: the share of bots, in
        (0, 1). Raises botcore.actions.LogError for what does not fit: its field, value and remedy.
        """
        from botcore.actions import UserScores
        tallies = self.tallies(costs=costs, prior=prior)
        tallies.push(columns)
        return UserScores(tallies.users, tallies.scores(), tallies.unseen)

    def tallies(self, *, costs=None, prior=None):
        """The users of a live log, under this detector."""
        return Tallies(self, costs=costs, prior=prior)


cdef class Tallies:
    """The users of a live log: push rows as they come, read any user's verdict at any time.

    A user takes a little over a kilobyte, whatever its rows. Belongs to one thread at a time.
    """

    cdef actions.Users it
    cdef cpp.Request request
    cdef readonly ActionsDetector detector
    cdef object numeric  # whether ids are numbers; None before the first row

    def __init__(self, ActionsDetector detector not None, *, costs=None, prior=None):
        self.detector = detector
        self.request = _request(costs, prior, deref(detector.it).costs())

    def __len__(self):
        return self.it.size()

    @property
    def users(self):
        """The ids in order of first appearance: numbers where numbers were given, else text."""
        names = [self._name(i) for i in range(self.it.size())]
        return [int(name) for name in names] if self.numeric else names

    @property
    def unseen(self):
        """How many rows of each user hold an event or category the model never saw, int64 (users,)."""
        cdef cnp.ndarray out = np.empty(self.it.size(), np.int64)
        cdef int64_t* count = <int64_t*>cnp.PyArray_DATA(out)
        for i in range(self.it.size()):
            count[i] = self.it.tally(i).unseen()
        return out

    def push(self, columns):
        """Further rows, as in ActionsDetector.score. Where a file or reader is refused part of the way, the blocks
        before the error stay counted; of columns in memory, all or none."""
        if type(columns) is dict and self._push_lists(columns):
            return
        from botcore.actions import blocks
        for block in blocks(columns):
            self.push_block(block)

    cdef bint _push_lists(self, dict columns) except -1:
        """A few rows in plain lists of text, without a table in between. False, and nothing counted, where they are
        anything else: then they are read, or refused, as every other form is."""
        cdef vector[string_view] user, event, category
        if not (_texts(columns.get("UserId"), &user) and _texts(columns.get("Event"), &event)
                and _texts(columns.get("Category"), &category)):
            return False
        if user.size() != event.size() or user.size() != category.size() or self.numeric is True:
            return False
        self.numeric = False
        cdef const cpp.Vocabulary* vocabulary = &deref(self.detector.it).vocabulary()
        cdef size_t i
        for i in range(user.size()):
            self.it.tally(self.it.at(user[i])).push(vocabulary.row(event[i], category[i]))
        return True

    def push_block(self, block):
        """A block of botcore.actions.blocks."""
        if self.numeric is None and len(block.user.codes):
            self.numeric = block.numeric
        if len(block.user.codes) and block.numeric != self.numeric:
            from botcore.actions import LogError
            raise LogError("UserId", "numbers among text" if block.numeric else "text among numbers", "give ids of one type")
        cdef actions.Log log = _log(block)
        cdef const CDetector* detector = self.detector.it.get()
        with nogil:
            self.it.push(log, deref(detector).vocabulary())

    def scores(self):
        """SCORE records (users,), in the order of `users`."""
        cdef cnp.ndarray out = np.zeros(self.it.size(), SCORE)
        cdef cpp.Score* score = <cpp.Score*>cnp.PyArray_DATA(out)
        cdef const CDetector* detector = self.detector.it.get()
        with nogil:
            self.it.score(deref(detector), self.request, score)
        return out

    def verdict(self, user):
        """The Verdict on one user, by its id as it was given. Raises KeyError where no row named it."""
        cdef bytes name = str(user).encode()
        cdef size_t place = self.it.find(string_view(PyBytes_AS_STRING(name), PyBytes_GET_SIZE(name)))
        if place >= self.it.size() or isinstance(user, str) == self.numeric:
            raise KeyError(user)
        cdef float row[cpp.kMaxRow]
        cdef cpp.Verdict v = deref(self.detector.it).judge(self.it.tally(place), self.request, row)
        return _verdict(self.detector, v, row, None)

    cdef str _name(self, size_t place):
        cdef string_view name = self.it.name(place)
        return name.data()[:name.size()].decode()

    def __reduce__(self):
        raise TypeError("Tallies are live state and are never pickled: push the rows where they are needed")
