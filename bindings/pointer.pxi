# The pointer modality's detector.


cdef class PointerDetector(Detector):
    """Judges how a pointer moves."""

    def score(self, t, x, y, kind=None, *, metadata=None, costs=None, prior=None, **channels):
        """One whole session to a Verdict.

        t: seconds, float64 (n,); x, y: CSS pixels, float32 or float64 (n,); kind: codes or names of
        botcore.events.KINDS; channels: pressure, contact, button, flags. metadata: pointer_type, screen, hour, ...
        of the session; costs: accuse, miss, challenge, pass_rate; prior: the share of bots, in (0, 1). Arrays of
        exactly these types are read in place, others are converted. Raises ValueError for what does not fit.
        """
        cdef cpp.Columns columns
        cdef cpp.Request request = _request(costs, prior, deref(self.it).costs())
        cdef float row[cpp.kMaxRow]
        cdef cpp.Verdict v
        cdef const CDetector* detector = self.it.get()
        said = metadata_of(metadata) if metadata is not None else None
        if _plain(t, x, y, kind, channels, &columns):
            with nogil:
                v = cpp.score(deref(detector), columns, request, row)
            return _verdict(self, v, row, said)
        session = self.session(said, costs=costs, prior=prior)
        session.push(t, x, y, kind, **channels)
        return session.verdict()
