# One Verdict of several, as botcore.combine makes it.


def combined(*, double p_bot, double prior, double p_value, double margin, str decision, tuple reasons, model,
             Py_ssize_t n_events, Py_ssize_t units, unsigned int integrity, unsigned int input):
    """A Verdict of these facts alone: it has no row, and `detector` is None."""
    cdef Verdict out = Verdict.__new__(Verdict)
    out.p_bot, out.prior, out.p_value, out.margin = p_bot, prior, p_value, margin
    out.decision, out.told, out.model = decision, reasons, model
    out.n_events, out.units, out.integrity, out.input = n_events, units, integrity, input
    out.profile, out.sequential, out.closed = "", "open", float("nan")
    return out
