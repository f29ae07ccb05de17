"""The CAPTCHA routes: sessions that are issued, answers to their layers, and the verdict a site's backend asks for.

A session's id is either one that was issued here, whose layers are answered once and whose goals only the server
knows, or the client's own, which hears its first bot verdict for ever after. Every verdict is in the detection log
before it is answered.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import asdict
from datetime import timedelta
from functools import partial
from http import HTTPStatus
from importlib.metadata import version
from itertools import islice
from typing import Any
from uuid import UUID

from botcore._score import LayerReply, answer_layer, layer_head, read_layer
from botcore.combine import Part, fuse
from botcore.layers import CAPTCHAS

from . import challenges, sessions
from .aside import Aside
from .challenges import Goal
from .detections import MAX_FLAGS, Detection, check_text, new_id, now
from .gateway import Route
from .problem import unavailable
from .registry import Registry
from .request import Reply, Request, dump
from .sessions import NAMED, TOKEN, Answer, Layers, digest
from .settings import Limits
from .store import Store
from .tokens import Tokens

SHORT = 4096  # bytes of a body that names a session
UNANSWERED = ("is_human", "prob_human", "p_value", "solved", "layer", "decision", "p_bot")


class Captcha:
    """It belongs to the event loop it is used in."""

    def __init__(self, registry: Registry, store: Store, tokens: Tokens, limits: Limits, aside: Aside) -> None:
        self._registry, self._store, self._tokens = registry, store, tokens
        self._limits, self._aside = limits, aside

    def routes(self) -> list[Route]:
        """What the gateway is to serve."""
        return [
            Route("POST", "/v1/sessions", self.issue),
            Route("POST", "/v1/sessions/verify", self.verify),
            Route("POST", "/classify_session", self.classify),
        ]

    async def issue(self, _: Request) -> Reply:
        """A session, and what its layers ask."""
        session, asked, begun = sessions.token(), challenges.ask(), now()
        end = begun + timedelta(seconds=self._limits.challenge_age)
        goals = {each.captcha_id: each.goal for each in asked}
        await self._store.write(sessions.issue, digest(session), goals, begun, end, self._limits.challenges)
        layers = [each.told() for each in asked]
        told = {"session_id": session, "expires": end.isoformat(), "layers": layers}
        return Reply(dump(told), HTTPStatus.CREATED)

    async def classify(self, request: Request) -> Reply:
        """One layer as it was answered."""
        body = await request.json(self._limits.message_bytes)
        session, captcha_id = await self._aside.read(layer_head, body)
        check_text("session_id", session)
        self._check_model(captcha_id)
        if TOKEN.fullmatch(session):
            return await self._classify_issued(session, captcha_id, body)
        return await self._classify_own(session, captcha_id, body)

    async def verify(self, request: Request) -> Reply:
        """What all layers of an issued session come to."""
        self._tokens.require(request.header(b"authorization"))
        session = (await request.members(SHORT)).get("session_id")
        check_text("session_id", session)
        told = await self._store.write(sessions.redeem, digest(session), new_id(), now(), _conclude)
        return Reply(dump({"session_id": session, **told}))

    async def _classify_issued(self, session: str, captcha_id: str, body: bytes) -> Reply:
        key = digest(session)
        goal = await self._store.read(sessions.asked, key, captcha_id, now())
        judged = await self._judge(body, goal)
        await self._store.settle(sessions.answer, key, _answer(judged, key[:NAMED]))
        return _reply(judged.text, judged.duty.label)

    async def _classify_own(self, session: str, captcha_id: str, body: bytes) -> Reply:
        key = digest(session)
        told = await self._store.read(sessions.earlier, key)
        if told is None:
            judged = await self._judge(body)
            answer = _answer(judged, session)
            if not answer.bot:
                await self._store.record(answer.logged)
                return _reply(judged.text, judged.duty.label)
            told = await self._store.settle(sessions.condemn, key, answer, json.loads(judged.text))
            if told is None:
                return _reply(judged.text, judged.duty.label)
        else:  # what could not be judged is refused, whoever sends it
            await self._aside.read(partial(read_layer, events=self._limits.session_events), body)
        told["details"]["repeated"] = True
        model = told["details"]["model"]
        return _reply(dump(told | {"captcha_id": captcha_id}), f"{model['name']}@{model['version']}".encode())

    async def _judge(self, body: bytes, goal: Goal | None = None) -> LayerReply:
        answer = partial(answer_layer, goal=goal)
        return await self._aside.answer(answer, self._registry.roster, body, self._limits.session_events)

    def _check_model(self, captcha_id: str) -> None:
        layer = CAPTCHAS.get(captcha_id)
        if layer and layer not in self._registry.duties:
            remedy = f"`botcore train {layer} --data DIR --out DIR`, with --models DIR of this server"
            raise unavailable("model", f"absent: there is no bundle at {self._registry.source(layer)}", remedy)


def _answer(judged: LayerReply, session: str) -> Answer:
    """The verdict as the database keeps it. session: what the detection log calls it."""
    verdict, model = judged.verdict, judged.duty.detector.model
    said = {"captcha_id": judged.captcha_id, "is_human": judged.is_human, "prob_human": judged.confidence}
    said |= {"p_value": _known(verdict.p_value), "solved": judged.solved}
    p_bot = None if verdict.decision == "insufficient" else verdict.p_bot
    logged = Detection(
        modality=judged.layer,
        model=model.name,
        version=model.version,
        decision=verdict.decision,
        p_bot=p_bot,
        session=session,
        flags=_codes(verdict.reasons),
        figures=said,
    )
    told = said | {"layer": judged.layer, "decision": judged.decision, "p_bot": p_bot}
    part = {name: _known(value) for name, value in asdict(Part.of(verdict)).items()}
    return Answer(judged.captcha_id, judged.decision == "bot", {"told": told, "part": part}, logged)


def _conclude(session: str, redemption: UUID, layers: Layers) -> tuple[dict[str, Any], Detection]:
    """What a site's backend hears, and the same for the detection log. passed: every layer was solved and none by a
    bot, as far as each tells and all of them together: a visitor who would be challenged has just met the challenge."""
    answered = [kept for kept in layers.values() if kept]
    fused = fuse([_part(kept["part"]) for kept in answered])
    is_human = fused.decision in ("allow", "challenge")
    solved = len(answered) == len(layers) and all(kept["told"]["solved"] for kept in answered)
    condemned = any(kept["told"]["decision"] == "bot" for kept in answered)
    figures = {"passed": is_human and solved and not condemned, "is_human": is_human, "solved": solved}
    figures["p_value"] = _known(fused.p_value)
    logged = Detection(
        modality="session",
        model="combined",
        version=version("botcore"),
        decision=fused.decision,
        p_bot=None if fused.decision == "insufficient" else fused.p_bot,
        session=session[:NAMED],
        flags=_codes(fused.reasons),
        figures=figures,
        id=redemption,
    )
    unanswered = dict.fromkeys(UNANSWERED)
    told = [kept["told"] if kept else {"captcha_id": name} | unanswered for name, kept in layers.items()]
    verdict = {"decision": logged.decision, "p_bot": logged.p_bot, "reasons": logged.flags}
    return figures | verdict | {"layers": told}, logged


def _part(kept: dict[str, Any]) -> Part:
    unknown = {name: math.nan for name in ("p_value", "fpr") if kept[name] is None}
    return Part(**kept | unknown)


def _codes(reasons: Iterable[tuple[str, float]]) -> list[str]:
    return [code for code, _ in islice(reasons, MAX_FLAGS)]


def _known(value: Any) -> Any:
    """As JSON has it, which knows no NaN."""
    return None if isinstance(value, float) and math.isnan(value) else value


def _reply(text: bytes, model: bytes) -> Reply:
    return Reply(text, headers=[(b"botcore-model", model)])
