"""An HTTP server as the earlier systems have it, in a process of its own: FastAPI, pydantic, pandas, joblib.

python -m botcore.bench.peers.peer_a DIR prints the port it took and serves until it is ended. Handlers are coroutines:
work that holds the interpreter only gets slower in a pool of threads.
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import Any

import joblib
import numpy as np
import pandas as pd
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel

from botcore.bench.peers import numpy_features, pandas_layer, pandas_log, pandas_taps, sessions


class Log(BaseModel):
    UserId: list[str]
    Event: list[str]
    Category: list[str]


class Taps(BaseModel):
    timestamps: list[float]


class Pointer(BaseModel):
    t: list[float]
    x: list[float]
    y: list[float]
    kind: list[int]


class Layer(BaseModel):
    session_id: str
    captcha_id: str
    events: list[dict[str, Any]]
    metadata: dict[str, Any]


def application(directory: Path) -> FastAPI:
    """The app on the models of bench/peers/stored.py."""
    app = FastAPI()
    judge = pandas_log.judge(*joblib.load(directory / "actions.joblib"))
    analyse = pandas_taps.analyser(joblib.load(directory / "tap.joblib"))
    judge_layer = pandas_layer.predictor(*joblib.load(directory / "slider.joblib"))
    classifier, _ = joblib.load(directory / "pointer.joblib")

    @app.post("/predict")
    async def predict(log: Log) -> dict:
        scores = judge(pd.DataFrame(log.model_dump()))
        return {"UserId": scores.index.tolist(), "is_fake_probability": scores.tolist()}

    @app.post("/api/v2/tap-speed/analyze")
    async def analyze(taps: Taps) -> dict:
        return analyse(taps.timestamps)

    @app.post("/classify_session")
    async def classify(layer: Layer) -> dict:
        is_human, confidence, details = judge_layer(layer.events, layer.captcha_id, layer.metadata)
        names = {"session_id": layer.session_id, "captcha_id": layer.captcha_id}
        told = {"is_human": is_human, "prob_human": confidence, "decision": "human" if is_human else "bot"}
        return names | told | {"details": details}

    @app.post("/v1/pointer")
    async def pointer(session: Pointer) -> dict:
        rows = numpy_features.described(*(np.array(column) for _, column in session)).astype(np.float32)
        log_odds = classifier.predict(rows, output_margin=True) if len(rows) else np.empty(0)
        return {"p_bot": float(sessions.p_bot(log_odds, [len(rows)])[0]), "n_events": len(session.t)}

    return app


def serve(directory: Path) -> None:
    """On the loop and the parser that serve fastest."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print("port", listener.getsockname()[1], flush=True)
        config = uvicorn.Config(
            application(directory), loop="uvloop", http="httptools", access_log=False, log_level="warning"
        )
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
