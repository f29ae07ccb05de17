# The two models of people alone: from what a bundle holds to the core's, and alone for the parity gate.

ctypedef const cpp.Ensemble CEnsemble
ctypedef const cpp.Svm CSvm


cdef vector[double] _doubles(object values) except *:
    cdef cnp.ndarray flat = np.ascontiguousarray(values, np.float64).ravel()
    cdef const double* data = <const double*>cnp.PyArray_DATA(flat)
    cdef vector[double] made
    made.assign(data, data + flat.shape[0])
    return made


cdef cpp.Member _member(object facts) except *:
    cdef cpp.Member member
    member.threshold, member.scale, member.slope, member.intercept = facts
    return member


cdef shared_ptr[CEnsemble] _ensemble(object facts, size_t width) except *:
    """The ensemble of these facts over rows of `width` features. Raises RuntimeError where they do not fit."""
    cdef cpp.Fit fit
    fit.n_features = width
    fit.columns = facts["columns"]
    fit.centre, fit.scale = _doubles(facts["centre"]), _doubles(facts["scale"])
    cdef size_t chosen = fit.columns.size()
    fit.forest = shared_ptr[CEngine](new cpp.Forest((<str>facts["library"]).encode(), chosen))
    fit.svm = shared_ptr[CSvm](
        new cpp.Svm(facts["gamma"], facts["rho"], _doubles(facts["coef"]), _doubles(facts["support"]), chosen))
    fit.of_forest, fit.of_svm = _member(facts["forest"]), _member(facts["svm"])
    return shared_ptr[CEnsemble](new cpp.Ensemble(fit))


cdef class Ensemble:
    """An isolation forest and a one-class boundary alone, as training checks them: opened by the core, checked, called.

    facts: columns (indices into the row), centre, scale, library (path of the compiled forest), gamma, rho, coef (n,),
    support (n, len(columns)), forest and svm (each threshold, scale, slope, intercept).
    """

    cdef shared_ptr[CEnsemble] it

    def __init__(self, facts, size_t n_features):
        self.it = _ensemble(facts, n_features)

    def margins(self, rows):
        """Raw scores of feature rows, float32 (n, n_features) to float32 (n,); at or below 0 both models say human."""
        return _margins(deref(self.it), rows)

    def forest_scores(self, rows):
        """The forest's strangeness of feature rows, float32 (n, n_features) to float64 (n,)."""
        return self._parts(rows)[:, 0]

    def svm_scores(self, rows):
        """The boundary's strangeness, minus its decision function: float32 (n, n_features) to float64 (n,)."""
        return self._parts(rows)[:, 1]

    def confidences(self, rows):
        """How sure the forest and the boundary are of a person, float32 (n, n_features) to float64 (n, 2) in 0..1."""
        return self._parts(rows)[:, 4:]

    def occlude(self, rows):
        """By how much each row's margin falls where one column alone is put to the mean of people, float32
        (n, n_features) to float64 (n, n_features); 0 for columns that are not chosen."""
        cdef cnp.ndarray matrix = _matrix(rows, deref(self.it).n_features())
        cdef Py_ssize_t i, n = matrix.shape[0], width = matrix.shape[1]
        cdef cnp.ndarray out = np.empty((n, width))
        cdef const float* row = <const float*>cnp.PyArray_DATA(matrix)
        cdef double* drop = <double*>cnp.PyArray_DATA(out)
        cdef const CEnsemble* engine = self.it.get()
        with nogil:
            for i in range(n):
                engine.occlude(row + i * width, drop + i * width)
        return out

    cdef cnp.ndarray _parts(self, object rows):
        cdef cnp.ndarray matrix = _matrix(rows, deref(self.it).n_features())
        cdef Py_ssize_t i, n = matrix.shape[0], width = matrix.shape[1]
        cdef cnp.ndarray out = np.empty((n, 6))
        cdef const float* row = <const float*>cnp.PyArray_DATA(matrix)
        cdef cpp.Parts* parts = <cpp.Parts*>cnp.PyArray_DATA(out)
        cdef const CEnsemble* engine = self.it.get()
        with nogil:
            for i in range(n):
                parts[i] = engine.parts(row + i * width)
        return out
