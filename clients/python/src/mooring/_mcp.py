"""Authentication of requests to MCP servers (Model Context Protocol, Authorization)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx

from mooring._errors import MooringError
from mooring._flights import Rejection
from mooring._record import Credentials

if TYPE_CHECKING:
    from mooring._async_client import AsyncMooring
    from mooring._client import Mooring


class _NotingAuth(httpx.Auth):
    def __init__(self) -> None:
        #: The last error that was raised: the MCP SDK ends its session with another one.
        self.error: MooringError | None = None

    @contextmanager
    def _noting(self) -> Iterator[None]:
        try:
            yield
        except MooringError as error:
            self.error = error
            raise


class McpAuth(_NotingAuth):
    """Sends the headers of a connection to its MCP server, and to no other host.

    They are looked up for each request, from the cache. After a 401 it sends the request once more,
    with another token. A 403 ``insufficient_scope`` raises MooringError ``authorization_required``:
    its ``details["scopes"]`` are those that the next ``authorize`` requests. ``error`` has the last
    error, for callers that get another one. In async clients the lookups run in a thread.
    """

    def __init__(self, id: str, client: Mooring) -> None:
        super().__init__()
        self._id = id
        self._client = client

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """The flow of ``httpx.Client``."""
        with self._noting():
            request.read()
            credentials = self._client.credentials(self._id)
            response = yield _with_headers(request, credentials)
            if lacks_scope(response):
                self._client._challenged(self._id, _rejection(response, credentials))
            if response.status_code == 401:
                self._client._report(self._id, _rejection(response, credentials), credentials)
                yield _with_headers(request, self._client.credentials(self._id))

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """The flow of ``httpx.AsyncClient``."""
        # httpx brings anyio, which runs threads for asyncio and for trio.
        from anyio.to_thread import run_sync

        with self._noting():
            await request.aread()
            credentials = await run_sync(self._client.credentials, self._id)
            response = yield _with_headers(request, credentials)
            if lacks_scope(response):
                rejection = _rejection(response, credentials)
                await run_sync(self._client._challenged, self._id, rejection)
            if response.status_code == 401:
                self._client._report(self._id, _rejection(response, credentials), credentials)
                yield _with_headers(request, await run_sync(self._client.credentials, self._id))


class AsyncMcpAuth(_NotingAuth):
    """``McpAuth`` over an AsyncMooring, for ``httpx.AsyncClient`` alone."""

    def __init__(self, id: str, client: AsyncMooring) -> None:
        super().__init__()
        self._id = id
        self._client = client

    def sync_auth_flow(
        self,
        request: httpx.Request,  # noqa: ARG002
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Raises RuntimeError: use ``Mooring.mcp_auth`` with ``httpx.Client``."""
        raise RuntimeError("This is for httpx.AsyncClient. Use Mooring().mcp_auth(id) here.")

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """The flow of ``httpx.AsyncClient``."""
        with self._noting():
            await request.aread()
            credentials = await self._client.credentials(self._id)
            response = yield _with_headers(request, credentials)
            if lacks_scope(response):
                await self._client._challenged(self._id, _rejection(response, credentials))
            if response.status_code == 401:
                self._client._report(self._id, _rejection(response, credentials), credentials)
                yield _with_headers(request, await self._client.credentials(self._id))


def lacks_scope(response: httpx.Response) -> bool:
    """Whether a response is a step-up challenge (RFC 6750 section 3.1)."""
    challenge = response.headers.get("www-authenticate", "")
    return response.status_code == 403 and "insufficient_scope" in challenge


def _rejection(response: httpx.Response, credentials: Credentials) -> Rejection:
    version = credentials.get("access_token_version")
    challenge = response.headers.get("www-authenticate") or "Bearer"
    return Rejection(version if isinstance(version, int) else None, challenge)


def _with_headers(request: httpx.Request, credentials: Credentials) -> httpx.Request:
    server = credentials.get("url")
    if not isinstance(server, str) or _origin(httpx.URL(server)) != _origin(request.url):
        message = "The request goes to another host than the connection's. Nothing is sent there."
        raise MooringError("unsupported_type", message, connection_id=credentials.get("id"))
    headers = credentials.get("headers") or {}
    token = credentials.get("access_token")
    if token is not None:
        request.headers["authorization"] = f"Bearer {token}"
    for name, value in headers.items():
        request.headers[name] = value
    return request


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    port = url.port or {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.host, port
