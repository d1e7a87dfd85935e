"""Connections by their names."""

from __future__ import annotations

import threading

from mooring._api import find
from mooring._errors import MooringError
from mooring._flow import Flow
from mooring._settings import Settings

_MAX_NAMES = 1000


class Names:
    """The ids of connections that were found by their names."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._ids: dict[tuple[str, str | None], str] = {}

    def id_of(self, name: str, project: str | None) -> Flow[str]:
        """The id of a connection. Raises MooringError as ``find``."""
        with self._lock:
            known = self._ids.get((name, project))
        if known is not None:
            return known
        id = yield from find(name, project, self._settings)
        with self._lock:
            self._ids[name, project] = id
            if len(self._ids) > _MAX_NAMES:
                del self._ids[next(iter(self._ids))]
        return id

    def forget(self, name: str, project: str | None, error: MooringError) -> bool:
        """Whether a known name failed because its connection is gone: another one can have it."""
        if error.code != "connection_not_found":
            return False
        with self._lock:
            return self._ids.pop((name, project), None) is not None


def require_id_or_name(id: str | None, name: str | None) -> None:
    """Raises TypeError unless a connection is given in one way."""
    if (id is None) == (name is None):
        raise TypeError("Pass the id of a connection, or its name as `name=`.")
