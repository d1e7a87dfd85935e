"""The client for tasks."""

from __future__ import annotations

import asyncio
from asyncio import Future
from collections.abc import Iterable
from typing import Any, TypeVar, overload

import httpx

from mooring import _authorization
from mooring._base import Base
from mooring._connections import AsyncConnections
from mooring._errors import MooringError
from mooring._flights import Outcome, Rejection
from mooring._flow import Answer, Flow, Invocation, Pause, Step, run_async
from mooring._http import AsyncHttp
from mooring._lambda import Lambda, LambdaClient
from mooring._lookups import batches_of, look_up_all, look_up_challenged
from mooring._mcp import AsyncMcpAuth
from mooring._names import require_id_or_name
from mooring._record import Connection, Credentials
from mooring._runtime import Runtime
from mooring._settings import read_settings
from mooring._typed import as_type

T = TypeVar("T")


class AsyncMooring(Base["Future[Outcome]"]):
    """``Mooring`` for tasks: one instance serves one event loop.

    Example::

        async with AsyncMooring() as mooring:
            credentials = await mooring.credentials(name="openai-prod")
    """

    def __init__(
        self,
        url: str | None = None,
        access_key: str | None = None,
        *,
        lookup: str | None = None,
        caller: str | None = None,
        cache_seconds: float = 60,
        margin_seconds: float = 60,
        timeout_seconds: float = 30,
        max_retries: int = 3,
        allow_http: bool | None = None,
        http_client: httpx.AsyncClient | None = None,
        lambda_client: LambdaClient | None = None,
        runtime: Runtime | None = None,
    ) -> None:
        """As ``Mooring``. Raises MooringError ``not_configured``."""
        super().__init__(
            read_settings(
                *(url, access_key, lookup, caller, cache_seconds, margin_seconds),
                *(timeout_seconds, max_retries, allow_http, runtime),
            )
        )
        self._http = AsyncHttp(self._settings, http_client)
        self._lambda = Lambda(self._settings, lambda_client)
        # An event loop holds its tasks weakly.
        self._tasks: set[asyncio.Task[None]] = set()
        #: Creates, reads, changes and deletes connections.
        self.connections = AsyncConnections(self._settings, self._run, self._flights)

    @overload
    async def credentials(
        self, id: str | None = None, *, name: str | None = None, project: str | None = None
    ) -> Credentials: ...
    @overload
    async def credentials(
        self,
        id: str | None = None,
        connection_type: type[T] = ...,
        *,
        name: str | None = None,
        project: str | None = None,
    ) -> T: ...
    async def credentials(
        self,
        id: str | None = None,
        connection_type: type[Any] | None = None,
        *,
        name: str | None = None,
        project: str | None = None,
    ) -> Any:
        """As ``Mooring.credentials``. Cancelling one caller ends no lookup that others share."""
        require_id_or_name(id, name)
        while True:
            wanted = id if name is None else await self._run(self._names.id_of(name, project))
            (outcome,) = await self.credentials_many([wanted or ""])
            if isinstance(outcome, Credentials):
                return as_type(outcome, connection_type)
            if name is None or not self._names.forget(name, project, outcome):
                raise outcome

    async def credentials_many(self, ids: Iterable[str]) -> list[Credentials | MooringError]:
        """As ``Mooring.credentials_many``."""
        wanted = [id.lower() for id in ids]
        claim = self._flights.claim(wanted, asyncio.get_running_loop().create_future)
        if claim.own:
            task = asyncio.ensure_future(self._fetch(claim.own))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        outcomes: dict[str, Outcome] = dict(claim.cached)
        for id, future in {**claim.own, **claim.joined}.items():
            outcomes[id] = await asyncio.shield(future)
        return [outcomes[id].copy() for id in wanted]

    async def _fetch(self, own: dict[str, Future[Outcome]]) -> None:
        try:
            for batch in batches_of(own):
                flow = look_up_all(batch, self._flights, self._settings)
                for id, found in zip(batch, await self._run(flow), strict=True):
                    self._flights.land(id, own[id], found)
                    own[id].set_result(found.outcome)
        finally:
            for id, future in own.items():
                if not future.done():
                    self._flights.land(id, future, None)
                    message = "The lookup was ended: the client is closed."
                    future.set_result(MooringError("unavailable", message))

    async def authorize(self, id: str, *, redirect_uri: str | None = None) -> str | None:
        """As ``Mooring.authorize``."""
        return await self._run(_authorization.authorize(id, redirect_uri, self._settings))

    async def wait_until_active(self, id: str, *, timeout: float = 600) -> Connection:
        """As ``Mooring.wait_until_active``."""
        return await self._run(_authorization.wait_until_active(id, timeout, self._settings))

    def mcp_auth(self, id: str) -> AsyncMcpAuth:
        """Authenticates requests to the MCP server of a connection; see ``mooring.McpAuth``."""
        return AsyncMcpAuth(id, self)

    async def close(self) -> None:
        """Ends lookups that are under way, closes the connections, and empties the cache."""
        for task in list(self._tasks):
            task.cancel()
        self._flights.clear()
        await self._http.close()

    async def __aenter__(self) -> AsyncMooring:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _challenged(self, id: str, rejection: Rejection) -> Credentials:
        return await self._run(look_up_challenged(id.lower(), rejection, self._settings))

    async def _run(self, flow: Flow[T]) -> T:
        return await run_async(flow, self._perform)

    async def _perform(self, step: Step) -> Answer:
        if isinstance(step, Pause):
            await self._settings.runtime.sleep_async(step.seconds)
            return None
        if isinstance(step, Invocation):
            # boto3 blocks.
            return await asyncio.to_thread(self._lambda.invoke, step)
        return await self._http.send(step)
