"""Credentials of a known type."""

from __future__ import annotations

from typing import Any, TypeVar, get_args, get_type_hints

from mooring._errors import MooringError
from mooring._record import Credentials

T = TypeVar("T")


def as_type(credentials: Credentials, connection_type: type[T] | None) -> Any:
    """The credentials, as the type that the caller expects.

    Raises MooringError ``unsupported_type`` where the connection is of another type.
    """
    if connection_type is None:
        return credentials
    (expected,) = get_args(get_type_hints(connection_type)["type"])
    if credentials.get("type") == expected:
        return credentials
    message = f"The connection is of the type {credentials.get('type')}, not {expected}."
    raise MooringError("unsupported_type", message, connection_id=credentials.get("id"))
