"""The cache, and which lookups are under way: one for each connection."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Generic, TypeVar

from mooring._errors import MooringError
from mooring._record import Credentials
from mooring._settings import Settings

F = TypeVar("F")
Outcome = Credentials | MooringError

_MAX_ENTRIES = 1000


@dataclass(frozen=True)
class Rejection:
    """What a service rejected: the next lookup asks for another token."""

    version: int | None = None
    #: The ``WWW-Authenticate`` header of its 401.
    challenge: str | None = None


@dataclass(frozen=True)
class Found:
    """An outcome and the version of its connection, where the transport reports it."""

    outcome: Outcome
    version: int | None = None


@dataclass(frozen=True)
class _Entry:
    credentials: Credentials
    version: int | None
    expires_at: float


@dataclass
class Claim(Generic[F]):
    """What a caller gets of the cache, waits for, and has to look up itself."""

    cached: dict[str, Credentials] = field(default_factory=dict)
    joined: dict[str, F] = field(default_factory=dict)
    own: dict[str, F] = field(default_factory=dict)


class Flights(Generic[F]):
    """Bookkeeping for concurrent callers; ``F`` is a future of threads or of tasks."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._entries: dict[str, _Entry] = {}
        self._pending: dict[str, F] = {}
        self._rejections: dict[str, Rejection] = {}

    def __repr__(self) -> str:
        return f"<{len(self._entries)} cached>"

    def claim(self, ids: Iterable[str], new_future: Callable[[], F]) -> Claim[F]:
        """Divides ids: cached, looked up by another caller, for this caller to look up."""
        claim: Claim[F] = Claim()
        with self._lock:
            for id in dict.fromkeys(ids):
                credentials = self._current(id)
                if credentials is not None:
                    claim.cached[id] = credentials
                elif id in self._pending:
                    claim.joined[id] = self._pending[id]
                else:
                    claim.own[id] = self._pending[id] = new_future()
        return claim

    def rejections_of(self, ids: Iterable[str]) -> dict[str, Rejection]:
        """What the next lookup reports as rejected."""
        with self._lock:
            return {id: self._rejections[id] for id in ids if id in self._rejections}

    def land(self, id: str, future: F, found: Found | None) -> None:
        """Ends a lookup. Its result is cached unless it was invalidated concurrently."""
        with self._lock:
            if self._pending.get(id) is not future:
                return
            del self._pending[id]
            if found is not None and isinstance(found.outcome, Credentials):
                self._keep(id, found.outcome, found.version)

    def report(self, id: str, rejection: Rejection, used: Credentials | None = None) -> None:
        """Records that the service rejected what was used, unless a newer one is cached."""
        with self._lock:
            entry = self._entries.get(id)
            if entry is not None and _is_newer(entry.credentials, rejection, used):
                return
            known = self._rejections.get(id)
            if known is not None and known.version == rejection.version:
                return  # Reported already: what is under way asks for another token.
            self._entries.pop(id, None)
            self._pending.pop(id, None)
            if rejection != Rejection():
                self._rejections[id] = rejection
                self._evict(self._rejections)

    def drop(self, id: str, version: int | None = None) -> None:
        """Removes a connection; with a version, only where the cached one is earlier."""
        with self._lock:
            self._pending.pop(id, None)
            entry = self._entries.get(id)
            is_earlier = entry is not None and (
                version is None or entry.version is None or entry.version < version
            )
            if is_earlier:
                del self._entries[id]

    def clear(self) -> None:
        """Removes everything."""
        with self._lock:
            self._entries.clear()
            self._pending.clear()

    def _current(self, id: str) -> Credentials | None:
        entry = self._entries.get(id)
        if entry is None:
            return None
        if entry.expires_at > self._settings.runtime.now():
            return entry.credentials
        del self._entries[id]
        return None

    def _keep(self, id: str, credentials: Credentials, version: int | None) -> None:
        rejection = self._rejections.get(id)
        if rejection is not None:
            version_now, rejected = credentials.get("access_token_version"), rejection.version
            if isinstance(version_now, int) and rejected is not None and version_now <= rejected:
                return  # The rejected token again: the next lookup asks once more.
            del self._rejections[id]
        if self._settings.cache_seconds <= 0:
            return
        lifetime = self._settings.runtime.now() + self._settings.cache_seconds
        token_ends = _expiry_of(credentials) - self._settings.margin_seconds
        self._entries[id] = _Entry(credentials, version, min(lifetime, token_ends))
        self._evict(self._entries)

    @staticmethod
    def _evict(entries: dict[str, F] | dict[str, _Entry] | dict[str, Rejection]) -> None:
        if len(entries) > _MAX_ENTRIES:
            del entries[next(iter(entries))]


def _is_newer(credentials: Credentials, rejection: Rejection, used: Credentials | None) -> bool:
    version = credentials.get("access_token_version")
    if isinstance(version, int) and rejection.version is not None:
        return version > rejection.version
    return used is not None and credentials != used


def _expiry_of(credentials: Credentials) -> float:
    text = credentials.get("expires_at")
    if not isinstance(text, str):
        return float("inf")
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return 0.0
    return moment.replace(tzinfo=moment.tzinfo or timezone.utc).timestamp()
