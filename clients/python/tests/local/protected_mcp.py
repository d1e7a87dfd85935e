"""An MCP server of the MCP SDK behind OAuth, with its own authorization server."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any
from urllib.parse import parse_qsl, urlencode

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response


class Protected:
    """Its state: which token is valid, and what was asked."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.issued = 0
        self.refreshes = 0
        self.valid = ""
        self.scope_missing = False
        server = FastMCP("protected", stateless_http=True)

        @server.tool()
        def greet() -> str:
            return "hello"

        self._mcp = server.streamable_http_app()

    @property
    def url(self) -> str:
        return f"{self.origin}/mcp"

    def revoke_token(self) -> None:
        """The token that was issued last is rejected from now on."""
        self.valid = ""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan" or scope["path"] == "/mcp":
            rejection = self._rejection(scope)
            app = self._mcp if rejection is None else rejection
            return await app(scope, receive, send)
        return await (await self._answer(Request(scope, receive)))(scope, receive, send)

    def _rejection(self, scope: Any) -> Response | None:
        if scope["type"] == "lifespan":
            return None
        if dict(scope["headers"]).get(b"authorization") != f"Bearer {self.valid}".encode():
            metadata = f"{self.origin}/.well-known/oauth-protected-resource/mcp"
            return _challenge(401, f'Bearer error="invalid_token", resource_metadata="{metadata}"')
        if self.scope_missing:
            return _challenge(403, 'Bearer error="insufficient_scope", scope="files:write"')
        return None

    async def _answer(self, request: Request) -> Response:
        path = request.url.path
        if path == "/.well-known/oauth-protected-resource/mcp":
            return JSONResponse({"resource": self.url, "authorization_servers": [self.origin]})
        if path == "/.well-known/oauth-authorization-server":
            return JSONResponse(self._metadata())
        if path == "/register":
            return JSONResponse({"client_id": "c", "client_secret": "s"}, status_code=201)
        if path == "/authorize":
            query = urlencode({"code": "c", "state": request.query_params["state"]})
            return RedirectResponse(f"{request.query_params['redirect_uri']}?{query}")
        if path == "/token":
            form = dict(parse_qsl((await request.body()).decode()))
            return JSONResponse(self._token(form))
        return Response(status_code=404)

    def _metadata(self) -> dict[str, Any]:
        places = {"authorization": "authorize", "token": "token", "registration": "register"}
        return {
            "issuer": self.origin,
            **{f"{name}_endpoint": f"{self.origin}/{path}" for name, path in places.items()},
            "response_types_supported": ["code"],
            "code_challenge_methods_supported": ["S256"],
        }

    def _token(self, form: dict[str, str]) -> dict[str, Any]:
        self.refreshes += form["grant_type"] == "refresh_token"
        self.issued += 1
        self.valid = f"access-{self.issued}"
        token = {"access_token": self.valid, "refresh_token": f"refresh-{self.issued}"}
        return {**token, "token_type": "Bearer", "expires_in": 3600}


def _challenge(status: int, challenge: str) -> Response:
    return Response(status_code=status, headers={"www-authenticate": challenge})


@contextmanager
def protected_server() -> Iterator[Protected]:
    """Starts one on this machine."""
    with closing(socket.socket()) as sock:
        sock.bind(("127.0.0.1", 0))
        server = Protected(f"http://127.0.0.1:{sock.getsockname()[1]}")
        running = uvicorn.Server(uvicorn.Config(server, log_level="error"))
        thread = threading.Thread(target=running.run, args=([sock],), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            running.should_exit = True
            thread.join(10)
