"""What the client for threads and the one for tasks have in common."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from mooring._events import invalidate
from mooring._flights import Flights, Rejection
from mooring._names import Names
from mooring._record import Credentials
from mooring._settings import Settings

F = TypeVar("F")


class Base(Generic[F]):
    """The cache of a client, and what makes it stale."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._flights: Flights[F] = Flights(settings)
        self._names = Names(settings)

    def report_rejected(self, id: str, version: int | None = None) -> None:
        """Reports that the service rejected the credentials: the next lookup gets others.

        ``version`` is their ``access_token_version``; a newer token stays cached.
        """
        self._flights.report(id.lower(), Rejection(version))

    def invalidate(self, event: Any) -> bool:
        """Removes from the cache what an event of EventBridge reports as changed.

        Returns whether it is an event of Mooring.
        """
        return invalidate(self._flights, event)

    def forget(self, id: str | None = None) -> None:
        """Removes a connection from the cache, or all of them."""
        self._flights.clear() if id is None else self._flights.drop(id.lower())

    def _report(self, id: str, rejection: Rejection, used: Credentials) -> None:
        self._flights.report(id.lower(), rejection, used)
