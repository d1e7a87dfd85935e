"""Authorizing connections as flows."""

from __future__ import annotations

from mooring._answers import item_of
from mooring._api import get, path_of
from mooring._errors import MooringError
from mooring._flow import Flow, Pause, Request, send
from mooring._record import Connection
from mooring._settings import Settings

_FIRST_POLL_SECONDS = 1.0
_MAX_POLL_SECONDS = 5.0


def authorize(id: str, redirect_uri: str | None, settings: Settings) -> Flow[str | None]:
    """The URL at which a person consents; ``None`` where no authorization is needed."""
    body = {} if redirect_uri is None else {"redirect_uri": redirect_uri}
    path = f"{path_of(id)}/oauth2/authorize"
    reply = yield from send(Request("POST", path, body=body, connection_id=id), settings)
    url: str | None = item_of(reply).get("url")
    return url


def wait_until_active(id: str, timeout: float, settings: Settings) -> Flow[Connection]:
    """Reads a connection until it is active. Raises MooringError ``not_authorized_in_time``."""
    until = settings.runtime.now() + timeout
    wait = _FIRST_POLL_SECONDS
    while True:
        connection = yield from get(id, settings)
        if connection.status == "active":
            return connection
        left = until - settings.runtime.now()
        if left <= 0:
            message = f"The connection {connection.name!r} was not authorized in time."
            raise MooringError("not_authorized_in_time", message, connection_id=id)
        yield Pause(min(wait, left))
        wait = min(wait * 1.5, _MAX_POLL_SECONDS)
