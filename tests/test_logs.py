"""Where logs go, and what they never say."""

import json
import logging
from pathlib import Path

import httpx
from gateways import bearer
from serving import started

from botcore.server import logs


def test_logs_go_to_one_stream_and_errors_apart_and_say_nothing_of_users(tmp_path, models):
    options = {"http": "127.0.0.1:0", "models": models, "database": tmp_path / "db", "log-dir": tmp_path / "logs"}
    with started(*(f"--{name}={value}" for name, value in options.items())) as (server, said):
        with httpx.Client(base_url=f"http://127.0.0.1:{said['http']}") as client:
            client.post("/v1/pointer", json={"t": [123456.5], "x": ["left"], "y": [0]})
            client.get("/nowhere", headers=bearer("a-secret-of-the-tests"))
        server.terminate()
        told = server.stderr.read()
    everything = (tmp_path / "logs/server.log").read_text()
    assert told in everything and (tmp_path / "logs/errors.log").read_text() == ""
    events = [json.loads(line) for line in everything.splitlines()]
    assert {"status": 422, "field": "x[0]"}.items() <= next(e for e in events if e["event"] == "refused").items()
    assert not any(secret in everything for secret in ("123456.5", "left", "a-secret"))


def test_an_error_goes_to_the_file_of_errors_too(tmp_path, capsys):
    root = logging.getLogger()
    before = root.handlers, root.level
    try:
        logs.configure(tmp_path)
        logging.getLogger("elsewhere").error("it broke")
        logging.getLogger("elsewhere").info("it goes on")
    finally:
        for handler in root.handlers:
            handler.close()
        root.handlers, root.level = before
    errors, everything = (Path(tmp_path, name).read_text() for name in (logs.ERRORS, logs.EVERYTHING))
    assert json.loads(errors)["event"] == "it broke"
    assert [json.loads(line)["level"] for line in everything.splitlines()] == ["error", "info"]
    assert capsys.readouterr().err == everything
