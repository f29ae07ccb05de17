# The layers of a CAPTCHA in http.pxi's manner: what a page sends of one, to events and to the reply.

cimport layer as pages

CAPTCHAS = {}  # what a page calls its layers, and each layer by its own name -> the layer
LAYER_TYPES = {}  # layer -> what replies call it
for _i in range(pages.kCaptchaCount):
    CAPTCHAS[_bytes(pages.kCaptchas[_i].first).decode()] = pages.modality_name(pages.kCaptchas[_i].second).decode()
    LAYER_TYPES[pages.modality_name(pages.kCaptchas[_i].second).decode()] = \
        pages.layer_type(pages.kCaptchas[_i].second).decode()


cdef cnp.ndarray _records(const vector[cpp.Event]& events):
    cdef cnp.ndarray out = np.empty(events.size(), EVENT)
    if events.size():
        memcpy(cnp.PyArray_DATA(out), events.data(), events.size() * sizeof(cpp.Event))
    return out


def read_layer(bytes body not None, size_t events=1_000_000):
    """What a JSON body {captcha_id, events, metadata} says of one layer: (EVENT records (n,), the layer's name). events:
    the most it may hold. Raises WireError as answer_pointer."""
    cdef pages.Layer out
    cdef wire.Error error
    cdef string_view view = _view(body)
    cdef answer.Limits limits = _most(events)
    with nogil:
        error = pages.read_layer(view, limits, out)
    _raise(error)
    return _records(out.events), pages.modality_name(out.layer).decode()


def read_layer_terms(Roster roster not None, bytes body not None, size_t events=1_000_000):
    """As read_layer, with who judges and on what terms: (EVENT records (n,), Duty, Costs, and the share of bots expected or
    None)."""
    cdef pages.Layer out
    cdef shared_ptr[CDuty] duty
    cdef cpp.Request request
    cdef wire.Error error
    cdef string_view view = _view(body)
    cdef answer.Limits limits = _most(events)
    with nogil:
        error = pages.read_layer(view, limits, out)
        if error.code == wire.ok:
            error = out.resolve(deref(roster.it), duty, request)
    _raise(error)
    return _records(out.events), _judge(roster, duty), *_terms(request)


def layer_head(bytes body not None):
    """(session_id, captcha_id) of a JSON body, and nothing else of it. Raises WireError as answer_pointer."""
    cdef string session, captcha
    cdef wire.Error error
    cdef string_view view = _view(body)
    with nogil:
        error = pages.read_layer_head(view, session, captcha)
    _raise(error)
    return session.decode(), captcha.decode()


cdef class LayerReply:
    """A layer as it was answered: text, the reply; duty, who judged; verdict, its Verdict; session_id, captcha_id and
    layer ("slider", "rotation", "question"); decision, "human", "bot" or "insufficient"; is_human, whether it is the
    first; conformal, whether the model holds it for a bot's at the false-positive rate it promises; confidence, that it
    is a person, in [0, 1]; solved, whether the goal given was reached, None where none was; events, EVENT records (n,)."""

    cdef readonly bytes text
    cdef readonly Duty duty
    cdef readonly Verdict verdict
    cdef readonly str session_id, captcha_id, layer, decision
    cdef readonly bint is_human, conformal
    cdef readonly double confidence
    cdef readonly object solved
    cdef readonly cnp.ndarray events


cdef LayerReply _layer_reply(Roster roster, const pages.LayerAnswer& answered):
    cdef LayerReply out = LayerReply.__new__(LayerReply)
    out.text, out.duty = _bytes(answered.text), _judge(roster, answered.duty)
    out.verdict = _verdict(out.duty.detector, answered.verdict, answered.row, None)
    out.session_id, out.captcha_id = answered.layer.session.decode(), answered.layer.captcha.decode()
    out.layer = pages.modality_name(answered.layer.layer).decode()
    out.decision = answered.decision().decode()
    out.is_human, out.conformal, out.confidence = answered.is_human, answered.conformal, answered.confidence
    out.solved = answered.solved.value() if answered.solved.has_value() else None
    out.events = _records(answered.layer.events)
    return out


def answer_layer(Roster roster not None, bytes body not None, size_t events=1_000_000, goal=None):
    """POST /classify_session: LayerReply for a JSON body; errors as in answer_pointer.

    goal: (value, tolerance, target), what was asked for: the value to reach and how near, in px or degrees, of a slider
    or picture (target 0); the number from 1 of the option that answers, of a question. Whatever goal, model, costs
    and prior the body gives are passed over then.
    """
    cdef pages.LayerAnswer out
    cdef wire.Error error
    cdef string_view view = _view(body)
    cdef answer.Limits limits = _most(events)
    cdef cnp.ndarray asked = None
    cdef const cpp.Event* wanted = NULL
    if goal is not None:
        value, tolerance, target = goal
        asked = _events([0.0], [value], [tolerance], "goal", target=[target])
        wanted = <const cpp.Event*>cnp.PyArray_DATA(asked)
    with nogil:
        error = pages.answer_layer(deref(roster.it), view, limits, wanted, out)
    _raise(error)
    return _layer_reply(roster, out)
