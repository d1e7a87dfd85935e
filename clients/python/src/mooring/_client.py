"""The client for threads."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, overload

import httpx

from mooring import _authorization
from mooring._base import Base
from mooring._connections import Connections
from mooring._errors import MooringError
from mooring._flights import Outcome, Rejection
from mooring._flow import Answer, Flow, Invocation, Pause, Step, run
from mooring._http import Http
from mooring._lambda import Lambda, LambdaClient
from mooring._lookups import batches_of, look_up_all, look_up_challenged
from mooring._mcp import McpAuth
from mooring._names import require_id_or_name
from mooring._record import Connection, Credentials
from mooring._runtime import Runtime
from mooring._settings import read_settings
from mooring._typed import as_type

if TYPE_CHECKING:
    import boto3

T = TypeVar("T")


class Mooring(Base[Future[Outcome]]):
    """Looks up and manages the connections of a Mooring. One instance serves any number of threads.

    Over HTTP with ``url`` and ``access_key`` (``MOORING_URL``, ``MOORING_ACCESS_KEY``); lookups by
    Lambda invoke with ``lookup`` (``MOORING_LOOKUP``), the ARN that ``grantLookup`` grants.
    ``cache_seconds``: a change is seen this late at worst, 0 turns the cache off;
    ``margin_seconds``: how long before its expiry a token leaves the cache;
    ``timeout_seconds``: of connecting, and of each wait for data.

    Example::

        with Mooring() as mooring:
            api_key = mooring.credentials(name="openai-prod").api_key
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
        http_client: httpx.Client | None = None,
        lambda_client: LambdaClient | None = None,
        runtime: Runtime | None = None,
    ) -> None:
        """Raises MooringError ``not_configured``; opens a connection with the first request."""
        super().__init__(
            read_settings(
                *(url, access_key, lookup, caller, cache_seconds, margin_seconds),
                *(timeout_seconds, max_retries, allow_http, runtime),
            )
        )
        self._http = Http(self._settings, http_client)
        self._lambda = Lambda(self._settings, lambda_client)
        #: Creates, reads, changes and deletes connections.
        self.connections = Connections(self._settings, self._run, self._flights)

    @overload
    def credentials(
        self, id: str | None = None, *, name: str | None = None, project: str | None = None
    ) -> Credentials: ...
    @overload
    def credentials(
        self,
        id: str | None = None,
        connection_type: type[T] = ...,
        *,
        name: str | None = None,
        project: str | None = None,
    ) -> T: ...
    def credentials(
        self,
        id: str | None = None,
        connection_type: type[Any] | None = None,
        *,
        name: str | None = None,
        project: str | None = None,
    ) -> Any:
        """The credentials of a connection, by its id, or by its name and project (an id or a name).

        From the cache where they are current; concurrent callers share one request. With a type of
        ``mooring.types`` they are typed, and a connection of another type is an error.
        Raises MooringError.
        """
        require_id_or_name(id, name)
        while True:
            wanted = id if name is None else self._run(self._names.id_of(name, project))
            (outcome,) = self.credentials_many([wanted or ""])
            if isinstance(outcome, Credentials):
                return as_type(outcome, connection_type)
            if name is None or not self._names.forget(name, project, outcome):
                raise outcome

    def credentials_many(self, ids: Iterable[str]) -> list[Credentials | MooringError]:
        """The credentials of many connections in the order of the ids, 25 to a request.

        The list has a MooringError for each connection that cannot be resolved.
        """
        wanted = [id.lower() for id in ids]
        outcomes: dict[str, Outcome] = {}
        missing = wanted
        while missing:
            claim = self._flights.claim(missing, Future)
            outcomes.update(claim.cached)
            self._fetch(claim.own)
            for id, future in {**claim.own, **claim.joined}.items():
                # Cancelled: the thread that looked it up was interrupted, so this one does.
                with suppress(CancelledError):
                    outcomes[id] = future.result()
            missing = [id for id in wanted if id not in outcomes]
        return [outcomes[id].copy() for id in wanted]

    def _fetch(self, own: dict[str, Future[Outcome]]) -> None:
        try:
            for batch in batches_of(own):
                flow = look_up_all(batch, self._flights, self._settings)
                for id, found in zip(batch, self._run(flow), strict=True):
                    self._flights.land(id, own[id], found)
                    own[id].set_result(found.outcome)
        finally:
            for id, future in own.items():
                if not future.done():
                    self._flights.land(id, future, None)
                    future.cancel()

    def authorize(self, id: str, *, redirect_uri: str | None = None) -> str | None:
        """The URL at which a person consents; ``None`` where nothing is to be authorized."""
        return self._run(_authorization.authorize(id, redirect_uri, self._settings))

    def wait_until_active(self, id: str, *, timeout: float = 600) -> Connection:
        """Waits until a connection is authorized, at most ``timeout`` seconds.

        Raises MooringError ``not_authorized_in_time``.
        """
        return self._run(_authorization.wait_until_active(id, timeout, self._settings))

    def mcp_auth(self, id: str) -> McpAuth:
        """Authenticates requests to the MCP server of a connection; see ``mooring.McpAuth``."""
        return McpAuth(id, self)

    def aws(self, id: str) -> boto3.Session:
        """A boto3 session with the credentials and the region of a connection, refreshed in time.

        Raises MooringError ``unsupported_type`` where it has no AWS credentials.
        """
        from mooring._aws import aws_session

        return aws_session(lambda: self.credentials(id), self._settings)

    def close(self) -> None:
        """Closes the connections to Mooring, and empties the cache."""
        self._flights.clear()
        self._http.close()

    def __enter__(self) -> Mooring:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _challenged(self, id: str, rejection: Rejection) -> Credentials:
        return self._run(look_up_challenged(id.lower(), rejection, self._settings))

    def _run(self, flow: Flow[T]) -> T:
        return run(flow, self._perform)

    def _perform(self, step: Step) -> Answer:
        if isinstance(step, Pause):
            self._settings.runtime.sleep(step.seconds)
            return None
        return self._lambda.invoke(step) if isinstance(step, Invocation) else self._http.send(step)
