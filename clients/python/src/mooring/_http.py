"""The HTTP transport, by httpx."""

from __future__ import annotations

from typing import Any

import httpx

from mooring._answers import Reply
from mooring._flow import Answer, Request, Unanswered
from mooring._settings import Settings
from mooring._version import __version__


class Http:
    """Sends requests in the calling thread."""

    def __init__(self, settings: Settings, client: httpx.Client | None) -> None:
        self._settings = settings
        self._is_own = client is None
        self._client = client or httpx.Client()

    def send(self, request: Request) -> Answer:
        """The response, or why there is none. Raises MooringError ``not_configured``."""
        members = _members_of(request, self._settings)
        try:
            response = self._client.request(**members)
        except httpx.HTTPError as error:
            # Not chained: the error has the request, whose header is the access key.
            return Unanswered(type(error).__name__)
        return _reply_of(response)

    def close(self) -> None:
        """Closes connections that this transport opened."""
        if self._is_own:
            self._client.close()


class AsyncHttp:
    """Sends requests in an event loop."""

    def __init__(self, settings: Settings, client: httpx.AsyncClient | None) -> None:
        self._settings = settings
        self._is_own = client is None
        self._client = client or httpx.AsyncClient()

    async def send(self, request: Request) -> Answer:
        """The response, or why there is none. Raises MooringError ``not_configured``."""
        members = _members_of(request, self._settings)
        try:
            response = await self._client.request(**members)
        except httpx.HTTPError as error:
            return Unanswered(type(error).__name__)
        return _reply_of(response)

    async def close(self) -> None:
        """Closes connections that this transport opened."""
        if self._is_own:
            await self._client.aclose()


def _members_of(request: Request, settings: Settings) -> dict[str, Any]:
    url, access_key = settings.require_http()
    return {
        "method": request.method,
        "url": f"{url}{request.path}",
        "params": dict(request.params) or None,
        "json": None if request.body is None else dict(request.body),
        # As httpx.Headers, which prints the authorization masked.
        "headers": httpx.Headers(
            {
                "authorization": f"Bearer {access_key}",
                "user-agent": f"mooring-client-python/{__version__}",
                **request.headers,
            }
        ),
        "timeout": settings.timeout_seconds,
        # A redirect could carry the access key to another host.
        "follow_redirects": False,
    }


def _reply_of(response: httpx.Response) -> Reply:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Reply(response.status_code, headers, response.content)
