"""The connections of a client: ``mooring.connections``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from mooring import _api
from mooring._flights import Flights
from mooring._flow import Flow
from mooring._record import Connection, ConnectionTest
from mooring._settings import Settings

T = TypeVar("T")


class _Run(Protocol):
    def __call__(self, flow: Flow[T], /) -> T: ...


class _RunAsync(Protocol):
    async def __call__(self, flow: Flow[T], /) -> T: ...


class Connections:
    """Creates, lists, reads, changes and deletes connections. Needs an access key; each method
    raises MooringError."""

    def __init__(self, settings: Settings, run: _Run, flights: Flights[Any]) -> None:
        self._settings = settings
        self._run = run
        self._flights = flights

    def create(
        self,
        *,
        name: str,
        type: str,
        config: Mapping[str, Any],
        project: str | None = None,
        oauth2_client_id: str | None = None,
        system: bool = False,
        idempotency_key: str | None = None,
    ) -> Connection:
        """Creates a connection, once also where the response is lost.

        ``project`` is an id or a name; by default the project of the access key.
        """
        creation = _api.Creation(name, type, config, project, oauth2_client_id, system)
        return self._run(_api.create(creation, idempotency_key, self._settings))

    def list(
        self,
        *,
        project: str | None = None,
        type: str | Sequence[str] | None = None,
        status: str | Sequence[str] | None = None,
        name_prefix: str | None = None,
        include_system: bool = False,
    ) -> Iterator[Connection]:
        """The connections of a project, by name. Pages are read as the iteration needs them."""
        given = _api.Filter(project, type, status, name_prefix, include_system)
        wanted = self._run(_api.with_project_id(given, self._settings))
        cursor: str | None = None
        while True:
            page = self._run(_api.list_page(wanted, cursor, self._settings))
            yield from page.items
            cursor = page.next_cursor
            if cursor is None:
                return

    def get(self, id: str) -> Connection:
        """Reads a connection, without its secrets."""
        return self._run(_api.get(id, self._settings))

    def update(
        self, id: str, config: Mapping[str, Any], *, version: int | None = None
    ) -> Connection:
        """Replaces the config; a secret that is absent is kept, for the same destination.

        With ``version`` it fails with ``precondition_failed`` where the connection has another.
        """
        flow = _api.update(id, config, version, self._flights, self._settings)
        return self._run(flow)

    def delete(self, id: str, *, version: int | None = None) -> None:
        """Deletes a connection and its secrets; one that has references stays."""
        self._run(_api.delete(id, version, self._flights, self._settings))

    def test(self, id: str) -> ConnectionTest:
        """Tests a connection at its service; a service that rejects it is an outcome, no error."""
        return self._run(_api.test(id, self._settings))


class AsyncConnections:
    """``Connections`` for tasks."""

    def __init__(self, settings: Settings, run: _RunAsync, flights: Flights[Any]) -> None:
        self._settings = settings
        self._run = run
        self._flights = flights

    async def create(
        self,
        *,
        name: str,
        type: str,
        config: Mapping[str, Any],
        project: str | None = None,
        oauth2_client_id: str | None = None,
        system: bool = False,
        idempotency_key: str | None = None,
    ) -> Connection:
        """As ``Connections.create``."""
        creation = _api.Creation(name, type, config, project, oauth2_client_id, system)
        return await self._run(_api.create(creation, idempotency_key, self._settings))

    async def list(
        self,
        *,
        project: str | None = None,
        type: str | Sequence[str] | None = None,
        status: str | Sequence[str] | None = None,
        name_prefix: str | None = None,
        include_system: bool = False,
    ) -> AsyncIterator[Connection]:
        """As ``Connections.list``: ``async for connection in mooring.connections.list()``."""
        given = _api.Filter(project, type, status, name_prefix, include_system)
        wanted = await self._run(_api.with_project_id(given, self._settings))
        cursor: str | None = None
        while True:
            page = await self._run(_api.list_page(wanted, cursor, self._settings))
            for connection in page.items:
                yield connection
            cursor = page.next_cursor
            if cursor is None:
                return

    async def get(self, id: str) -> Connection:
        """As ``Connections.get``."""
        return await self._run(_api.get(id, self._settings))

    async def update(
        self, id: str, config: Mapping[str, Any], *, version: int | None = None
    ) -> Connection:
        """As ``Connections.update``."""
        flow = _api.update(id, config, version, self._flights, self._settings)
        return await self._run(flow)

    async def delete(self, id: str, *, version: int | None = None) -> None:
        """As ``Connections.delete``."""
        await self._run(_api.delete(id, version, self._flights, self._settings))

    async def test(self, id: str) -> ConnectionTest:
        """As ``Connections.test``."""
        return await self._run(_api.test(id, self._settings))
