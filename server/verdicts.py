"""The routes that judge and keep nothing: a pointer session, and the users of an event log."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import BinaryIO

from botcore._score import ActionsDetector, Duty, answer_actions, answer_log, answer_pointer
from botcore.actions import LogError, blocks

from .aside import Aside
from .gateway import Route
from .problem import Problem
from .registry import Registry
from .request import FORM, JSON, Reply, Request
from .settings import Limits


class Verdicts:
    """POST /v1/pointer and POST /predict."""

    def __init__(self, registry: Registry, limits: Limits, aside: Aside) -> None:
        self._registry, self._limits, self._aside = registry, limits, aside

    def routes(self) -> list[Route]:
        """What the gateway is to serve."""
        return [Route("POST", "/v1/pointer", self.pointer), Route("POST", "/predict", self.predict)]

    async def pointer(self, request: Request) -> Reply:
        """One whole pointer session, in columns or records."""
        return await self._answer(answer_pointer, await request.json(self._limits.message_bytes))

    async def predict(self, request: Request) -> Reply:
        """The users of an event log: JSON columns to probabilities, or an uploaded file to flags."""
        if request.media_type(JSON, FORM) == FORM:
            return await self._predict_file(request)
        return await self._answer(answer_actions, await request.body(self._limits.message_bytes))

    async def _answer(self, answer: Callable[..., tuple[bytes, Duty]], body: bytes) -> Reply:
        text, duty = await self._aside.answer(answer, self._registry.roster, body, self._limits.session_events)
        return Reply(text, headers=[(b"botcore-model", duty.label)])

    async def _predict_file(self, request: Request) -> Reply:
        form = await request.form(self._limits.upload_bytes)
        try:
            duty = self._registry.duty(form.text("model") or "actions")
            text = await self._aside.run(_judge, duty, form.file.file, form.share("threshold"))
        finally:
            await form.close()
        return Reply(text, headers=[(b"botcore-model", duty.label)])


def _judge(duty: Duty, file: BinaryIO, threshold: float | None) -> bytes:
    """The reply for a file, read in blocks: no row of it becomes a Python object beside the streams."""
    if not isinstance(duty.detector, ActionsDetector):
        remedy = f"it judges {duty.detector.modality}: name a model of actions"
        raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "model", repr(duty.detector.model.name), remedy)
    try:
        tallies, shadow = duty.detector.tallies(), duty.shadow and duty.shadow.tallies()
        for block in blocks(file):
            tallies.push_block(block)
            if shadow is not None:
                shadow.push_block(block)
        return answer_log(duty, tallies, threshold, shadow)
    except LogError as error:
        raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, error.field, error.value, error.remedy) from None
