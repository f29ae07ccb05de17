# The layers of a CAPTCHA: one detector class for slider, rotation and question.

cdef class LayerDetector(Detector):
    """Judges how one layer of a CAPTCHA is solved: modality "slider", "rotation" or "question"."""

    def score(self, events, metadata=None, *, costs=None, prior=None):
        """One solved layer to a Verdict.

        events: EVENT records (n,), or what a page sends: a data frame, records or columns, as in
        botcore.layers.events; metadata: what the page says of the layer (target_position_px, slider_trace, ...), read
        where events are not EVENT records. costs, prior: as in PointerDetector.score. The verdict is "insufficient"
        where there is too little to judge, or where the model learnt from nobody who worked with such an input. Raises
        ValueError for what does not fit.
        """
        from botcore.layers import events as _read
        cdef cpp.Request request = _request(costs, prior, deref(self.it).costs())
        cdef cnp.ndarray records
        cdef float row[cpp.kMaxRow]
        cdef cpp.Verdict v
        if getattr(events, "dtype", None) != EVENT:
            events = _read(events, self.modality, metadata)
        elif metadata is not None:
            raise ValueError("metadata is given beside EVENT records: make them events too, with botcore.layers.events")
        records = np.ascontiguousarray(events)
        cdef const cpp.Event* event = <const cpp.Event*>cnp.PyArray_DATA(records)
        cdef size_t n = records.shape[0]
        with nogil:
            v = cpp.score_events(deref(self.it), event, n, request, row)
        return _verdict(self, v, row, None)

    def parts(self, judged):
        """What each model of people alone says of a Verdict, or of a row float32 (n_features,): a dict of
        isolation_forest_score and one_class_svm_score (strangeness: higher is less like people), their z (above 0 the
        model says bot) and confidence (that it is a person, 0..1). None where the bundle holds no such models."""
        cdef const cpp.Ensemble* ensemble = deref(self.it).ensemble()
        cdef cnp.ndarray row = np.ascontiguousarray(judged.row if isinstance(judged, Verdict) else judged, np.float32)
        if ensemble == NULL:
            return None
        if row.ndim != 1 or row.shape[0] != self.width:
            raise ValueError(f"row has shape {np.shape(row)}: give ({self.width},)")
        cdef cpp.Parts parts = deref(ensemble).parts(<const float*>cnp.PyArray_DATA(row))
        return {
            "isolation_forest_score": parts.forest_score,
            "isolation_forest_z": parts.forest_z,
            "isolation_forest_confidence": parts.forest_confidence,
            "one_class_svm_score": parts.svm_score,
            "one_class_svm_z": parts.svm_z,
            "one_class_svm_confidence": parts.svm_confidence,
        }
