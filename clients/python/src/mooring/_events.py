"""Events of EventBridge that make what is cached stale."""

from __future__ import annotations

from typing import Any

from mooring._flights import Flights

_MOVING = ("connection.created", "connection.updated")


def invalidate(flights: Flights[Any], event: Any) -> bool:
    """Removes what the event reports as changed. Returns whether it is one of Mooring's."""
    if not isinstance(event, dict) or event.get("source") != "mooring":
        return False
    detail = event.get("detail")
    if not isinstance(detail, dict):
        return False
    id, kind = detail.get("connection_id"), str(detail.get("type"))
    if isinstance(id, str) and not kind.startswith("reference."):
        # New tokens leave the version as it is; every other change increments it.
        version = detail.get("version") if kind in _MOVING else None
        flights.drop(id.lower(), version if isinstance(version, int) else None)
    return True
