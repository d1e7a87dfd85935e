"""Services on this machine that answer a caller with the right credential, and no other."""

from __future__ import annotations

import json
import socket
import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.responses import Response

KEY = "sk-marker-of-a-service"


class _Models(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        given = self.headers.get("x-api-key") or self.headers.get("authorization", "")
        is_right = given.removeprefix("Bearer ") == KEY
        body = json.dumps(_ANSWERS[self.path] if is_right else {"error": "wrong key"}).encode()
        self.send_response(200 if is_right else 401)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


_ANSWERS = {
    "/v1/chat/completions": {
        "id": "c",
        "object": "chat.completion",
        "created": 0,
        "model": "m",
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": "Hello from OpenAI."},
            }
        ],
    },
    "/v1/messages": {
        "id": "m",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": [{"type": "text", "text": "Hello from Anthropic."}],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": 1},
    },
}


class _Postgres(socketserver.StreamRequestHandler):
    """Version 3 of the protocol: a password in plaintext, then every query has one row, `1`."""

    def handle(self) -> None:
        (length,) = struct.unpack("!i", self.rfile.read(4))
        (code,) = struct.unpack("!i", self.rfile.read(4))
        self.rfile.read(length - 8)
        if code != 196608:  # TLS or GSS: not offered, and the client begins again.
            self.wfile.write(b"N")
            return self.handle()
        self._send(b"R", struct.pack("!i", 3))
        kind, content = self._read()
        if kind != b"p" or content.rstrip(b"\0").decode() != KEY:
            self._send(b"E", b"SFATAL\0C28P01\0Mwrong password\0\0")
            return None
        self._send(b"R", struct.pack("!i", 0))
        self._send(b"S", b"client_encoding\0UTF8\0")
        self._send(b"Z", b"I")
        while (message := self._read())[0] not in (b"X", b""):
            self._answer(*message)
        return None

    def _answer(self, kind: bytes, content: bytes) -> None:
        row = b"?column?\0" + struct.pack("!ihihih", 0, 0, 23, 4, -1, 0)
        selects = kind != b"Q" or content.lower().startswith(b"select")
        answers = {b"P": [(b"1", b"")], b"B": [(b"2", b"")]}
        answers[b"D"] = [(b"T", struct.pack("!h", 1) + row)]
        answers[b"E"] = [
            (b"D", struct.pack("!hi", 1, 1) + b"1"),
            (b"C", b"SELECT 1\0"),
        ]
        answers[b"S"] = [(b"Z", b"I")]
        done = answers[b"D"] + answers[b"E"] if selects else [(b"C", b"BEGIN\0")]
        answers[b"Q"] = [*done, (b"Z", b"I")]
        for answer in answers.get(kind, []):
            self._send(*answer)

    def _read(self) -> tuple[bytes, bytes]:
        kind = self.rfile.read(1)
        if not kind:
            return b"", b""
        (length,) = struct.unpack("!i", self.rfile.read(4))
        return kind, self.rfile.read(length - 4)

    def _send(self, kind: bytes, content: bytes) -> None:
        self.wfile.write(kind + struct.pack("!i", len(content) + 4) + content)


class _Threads(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


@contextmanager
def _serving(server: socketserver.BaseServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def models() -> Any:
    """An API of models; the port."""
    return _serving(ThreadingHTTPServer(("127.0.0.1", 0), _Models))


def postgres() -> Any:
    """A PostgreSQL whose password is `KEY`; the port."""
    return _serving(_Threads(("127.0.0.1", 0), _Postgres))


@contextmanager
def mcp_server() -> Iterator[str]:
    """An MCP server that requires `KEY` in `X-Key`; its URL."""
    server = FastMCP("docs", stateless_http=True)

    @server.tool()
    def echo(text: str) -> str:
        return f"echo {text}"

    app = server.streamable_http_app()

    async def protected(scope: Any, receive: Any, send: Any) -> None:
        headers = dict(scope.get("headers", []))
        if scope["type"] == "http" and headers.get(b"x-key") != KEY.encode():
            return await Response(status_code=401)(scope, receive, send)
        return await app(scope, receive, send)

    with closing(socket.socket()) as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
        running = uvicorn.Server(uvicorn.Config(protected, log_level="error"))
        thread = threading.Thread(target=running.run, args=([sock],), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{port}/mcp"
        finally:
            running.should_exit = True
            thread.join(10)
