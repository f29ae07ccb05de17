"""The OpenAPI document and the application say the same."""

import json
import threading
from collections import deque
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from serving import run, serving, started

DOCUMENT = Path(__file__).parents[1] / "server/openapi.json"
TOKEN = "an-operator-of-the-tests"
schema = schemathesis.openapi.from_path(str(DOCUMENT)).exclude(path="/train")  # each would be a process of its own


@schema.auth()
class Bearer:
    """An operator, wherever the document asks for a token."""

    def get(self, case, context):
        return TOKEN

    def set(self, case, token, context):
        case.headers["authorization"] = f"Bearer {token}"


@pytest.fixture(scope="module")
def url(judges, tmp_path_factory):
    """A server of its own, asked over real HTTP."""
    folder = tmp_path_factory.mktemp("server")
    Path(folder, "tokens").write_text(TOKEN)
    options = ["--http", "127.0.0.1:0", "--models", judges, "--database", folder / "botcore.db"]
    with started(*map(str, options), "--operator-tokens", str(folder / "tokens")) as (server, said):
        threading.Thread(target=deque, args=(server.stderr, 0), daemon=True).start()  # or its logs would fill the pipe
        yield f"http://127.0.0.1:{said['http']}"


@schema.parametrize()
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_as_the_document_says(case, url):
    # Columns of one length are more than a schema can ask for: what it allows may be refused.
    beyond = [schemathesis.checks.positive_data_acceptance]
    case.call_and_validate(base_url=url, excluded_checks=beyond)


def test_the_document_names_every_route_and_no_other(tmp_path, models):
    paths = json.loads(DOCUMENT.read_text())["paths"]
    documented = {(method.upper(), path) for path, methods in paths.items() for method in methods}

    async def test():
        async with serving(http="127.0.0.1:0", database=str(tmp_path / "db"), models=models) as (server, _):
            return {(route.method, route.path) for route in server.front.gateway.routes}

    assert run(test()) == documented


def test_no_schema_of_the_document_is_idle():
    text = DOCUMENT.read_text()
    parts = json.loads(text)["components"]
    names = [f"#/components/{kind}/{name}" for kind in ("schemas", "responses", "headers") for name in parts[kind]]
    assert not [name for name in names if f'"{name}"' not in text]
