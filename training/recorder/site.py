"""The page on a local address, and the one place it posts to."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path

from botcore.batch import MAX_BYTES, BatchError
from botcore.training.recorder.inbox import Inbox

PAGE = Path(__file__).parent / "page"
COLLECTOR = files("botcore") / "collector" / "collector.js"  # what the page records with
ENDPOINT = "/batches"
PATIENCE = 10  # seconds a client may keep a connection silent
NOTICE = 0.05  # seconds until it is noticed that the site is to close

log = logging.getLogger(__name__)


@contextmanager
def serve(inbox: Inbox, host: str = "127.0.0.1", port: int = 0) -> Iterator[str]:
    """Serve the page, its batches going to the inbox; yields the address. Port 0 is any free one.

    Raises:
        OSError: the address is taken or not ours.
    """
    try:
        server = ThreadingHTTPServer((host, port), partial(Handler, inbox))
    except OSError as error:
        raise OSError(f"{host}:{port} cannot be served ({error.strerror}); give another host or port") from None
    with server:
        thread = threading.Thread(target=server.serve_forever, args=(NOTICE,), name="recorder", daemon=True)
        thread.start()
        try:
            yield f"http://{host}:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


class Handler(SimpleHTTPRequestHandler):
    """GET gives the files of the page; POST takes one batch and answers 204, or 4xx and the reason as text."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".js": "text/javascript"}
    timeout = PATIENCE

    def __init__(self, inbox: Inbox, *args, **kwargs) -> None:
        self.inbox = inbox
        super().__init__(*args, directory=str(PAGE), **kwargs)

    def translate_path(self, path: str) -> str:
        return str(COLLECTOR) if path == "/collector.js" else super().translate_path(path)

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if self.path != ENDPOINT:
            self._answer(HTTPStatus.NOT_FOUND, f"{self.path} takes nothing; post to {ENDPOINT}")
        elif self.headers.get_content_type() != "application/json":  # also what keeps foreign pages from posting here
            self._answer(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Type: application/json is expected")
        elif not (length.isascii() and length.isdecimal()):
            self._answer(HTTPStatus.LENGTH_REQUIRED, f"Content-Length: {length!r} is no number; give the body's length")
        elif len(length) > 9 or int(length) > MAX_BYTES:
            reason = f"Content-Length: {length[:20]} is over {MAX_BYTES} bytes; send smaller batches"
            self._answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, reason)
        else:
            self._take(self.rfile.read(int(length)))

    def _take(self, body: bytes) -> None:
        try:
            self.inbox.put(body)
        except BatchError as error:
            log.warning("batch refused: %s", error)
            self._answer(HTTPStatus.BAD_REQUEST, str(error))
        else:
            self._answer(HTTPStatus.NO_CONTENT)

    def _answer(self, status: HTTPStatus, reason: str = "") -> None:
        body = reason.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """The library's line a request is not wanted."""
