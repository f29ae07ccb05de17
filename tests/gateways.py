"""An HTTP gateway in this process, and what its tests share."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from serving import serving

CLIENT, OPERATOR = "a-client-of-the-tests", "an-operator-of-the-tests"
TAPS = "/api/v2/tap-speed"
T = [0.0, 0.31, 0.52, 0.97, 1.2, 1.66]
LOG = {"UserId": [1, "a", 1], "Event": ["send_email", "click_ad", "click_ad"], "Category": ["Jobs", "Jobs", "Motor"]}


def bearer(token):
    """The header that shows a token."""
    return {"authorization": f"Bearer {token}"}


@asynccontextmanager
async def gateway(bundles, folder, **settings):
    """A server in this process whose database and tokens are in the folder, and a client of its HTTP side."""
    usual = {"http": "127.0.0.1:0", "models": bundles, "database": str(folder / "botcore.db")}
    for kind, token in (("client", CLIENT), ("operator", OPERATOR)):
        usual[f"{kind}_tokens"] = Path(folder, kind)
        usual[f"{kind}_tokens"].write_text(f"# of the tests\n{token}\n")
    async with serving(**usual | settings) as (server, _):
        url = f"http://127.0.0.1:{server.http_port}"
        async with httpx.AsyncClient(base_url=url, timeout=30.0) as client:
            yield server, client


@asynccontextmanager
async def begun(server, path, length, *sent):
    """A raw connection on which a request's head was sent, and some of its body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.http_port)
    head = f"POST {path} HTTP/1.1\r\nhost: h\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    writer.write(head.encode() + b"".join(sent))
    try:
        yield reader, writer
    finally:
        writer.close()
        await writer.wait_closed()


def problem(response, status, field):
    """The problem of a refusal, which names field, value and remedy."""
    assert (response.status_code, response.headers["content-type"]) == (status, "application/problem+json")
    said = response.json()
    assert (said["status"], said["field"]) == (status, field) and said["value"] and said["remedy"]
    assert said["detail"] == f"{said['field']} is {said['value']}: {said['remedy']}"
    return said
