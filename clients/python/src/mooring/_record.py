"""What the API returns: plain mappings whose members are attributes too."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, NoReturn

from mooring._plain_fields import PLAIN_FIELDS

_MASK = "[secret]"
# What a lookup adds to the fields of a type; `access_token` is a secret.
_PLAIN_MEMBERS = frozenset(
    ("id", "type", "scopes", "token_type", "access_token_version", "expires_at")
)


class Record(dict[str, Any]):
    """A mapping whose members are attributes too: ``x["name"]`` and ``x.name``.

    A member that is named as a method of ``dict`` (``items``, ``keys``, …) has the brackets alone.
    """

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if name in self:
            return self[name]
        raise AttributeError(f"{type(self).__name__} has no member {name!r}")

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self]

    def copy(self) -> Any:
        """A copy of its own, of the same class."""
        return deepcopy(self)

    def __copy__(self) -> Any:
        return deepcopy(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        return type(self)({name: deepcopy(value, memo) for name, value in self.items()})


class Credentials(Record):
    """The resolved credentials of a connection: every configured field, secrets in plaintext.

    ``repr`` and ``str`` mask what is not known to be free of secrets, so that logs and tracebacks
    with local variables do not have it. Pickling is rejected: a pickle would store the plaintext in
    a cache or a queue. Pass the connection's id, and look it up where it is used.
    """

    __slots__ = ()

    id: str
    type: str

    def __repr__(self) -> str:
        plain = _PLAIN_MEMBERS.union(PLAIN_FIELDS.get(str(self.get("type")), "").split())
        shown = {
            name: value if name in plain or value is None else _MASK for name, value in self.items()
        }
        return f"Credentials({shown!r})"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("Credentials are not pickled: pass the id of the connection instead.")


class Connection(Record):
    """A connection without its secrets; ``withheld_fields`` names those that it has."""

    __slots__ = ()

    id: str
    project_id: str | None
    name: str
    type: str
    status: str
    system: bool
    version: int
    created_at: str
    created_by: str
    updated_at: str
    updated_by: str


class ConnectionTest(Record):
    """What a connection test found. ``outcome`` is ``ok``, ``rejected``, ``unreachable`` or
    ``untestable``; ``detail`` is its reason."""

    __slots__ = ()

    outcome: str
    detail: str
    latency_ms: int
