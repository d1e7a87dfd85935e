"""Requests without their transport: one program for the sync and the async client.

A flow is a generator that yields what is to be done and gets back what came of it. Each client runs
flows in its own way, so that retries, paging and parsing are written once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from mooring._answers import Reply, problem_of
from mooring._errors import MooringError
from mooring._settings import Settings

T = TypeVar("T")

_BACKOFF_SECONDS = 0.2
_MAX_BACKOFF_SECONDS = 4.0
#: A longer ``Retry-After`` is the caller's decision.
_MAX_WAIT_SECONDS = 30.0


@dataclass(frozen=True)
class Request:
    """A request to the API. Its body can hold secrets and is not printed."""

    method: str
    path: str
    params: Mapping[str, Any] = field(default_factory=dict)
    body: Mapping[str, Any] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)
    connection_id: str | None = None
    #: Whether it can be sent again where no response came: it changes nothing twice.
    repeatable: bool = True


@dataclass(frozen=True)
class Invocation:
    """An invocation of ``lookup-credentials``."""

    payload: Mapping[str, Any]


@dataclass(frozen=True)
class Pause:
    """Seconds to wait."""

    seconds: float


@dataclass(frozen=True)
class Unanswered:
    """No response came; ``reason`` names what happened."""

    reason: str


Step = Request | Invocation | Pause
Answer = Reply | Unanswered | MooringError | None
Flow = Generator[Step, Answer, T]


def run(flow: Flow[T], perform: Callable[[Step], Answer]) -> T:
    """Runs a flow, blocking."""
    answer: Answer = None
    while True:
        try:
            step = flow.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
        answer = perform(step)


async def run_async(flow: Flow[T], perform: Callable[[Step], Awaitable[Answer]]) -> T:
    """Runs a flow in the running event loop."""
    answer: Answer = None
    while True:
        try:
            step = flow.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
        answer = await perform(step)


def send(step: Request | Invocation, settings: Settings) -> Flow[Reply]:
    """Sends until there is a response other than a transient failure, or the retries are used up.

    Mooring answers 503 and 429 before it changes anything, so any request is repeated then; one
    without a response only where it is ``repeatable``. Raises MooringError.
    """
    attempt = 1
    while True:
        answer = yield step
        error = _error_of(answer, step, settings)
        if error is None:
            assert isinstance(answer, Reply)
            return answer
        wait = _wait_before_next(error, attempt, settings)
        is_last = attempt > settings.max_retries or wait > _MAX_WAIT_SECONDS
        if is_last or not _can_repeat(error, step):
            raise error
        attempt += 1
        yield Pause(wait)


def _can_repeat(error: MooringError, step: Request | Invocation) -> bool:
    if error.status in (429, 503):
        return True
    return error.retryable and (isinstance(step, Invocation) or step.repeatable)


def _wait_before_next(error: MooringError, attempt: int, settings: Settings) -> float:
    ceiling = min(_MAX_BACKOFF_SECONDS, _BACKOFF_SECONDS * 2.0 ** (attempt - 1))
    return (error.retry_after or 0.0) + settings.runtime.jitter() * ceiling


def _error_of(answer: Answer, step: Step, settings: Settings) -> MooringError | None:
    if isinstance(answer, MooringError):
        return answer
    if isinstance(answer, Reply):
        connection_id = step.connection_id if isinstance(step, Request) else None
        return None if answer.status < 300 else problem_of(answer, connection_id, settings)
    reason = answer.reason if isinstance(answer, Unanswered) else "no answer"
    return MooringError("unavailable", f"Mooring did not answer ({reason}).")
