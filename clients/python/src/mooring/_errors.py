"""The one error class of this package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_TRANSIENT = frozenset(
    ("provider_unavailable", "dependency_unavailable", "lookup_unavailable", "unavailable")
)


class MooringError(Exception):
    """A request that failed. Neither its message nor its members hold a credential.

    ``code`` is one of Mooring's (docs/reference/problems.md) or of this package:
    ``not_configured``, ``unavailable``, ``unreadable_response``, ``not_authorized_in_time``,
    ``name_ambiguous``, ``unsupported_type``, and of the Lambda transport ``lookup_denied``,
    ``lookup_function_missing``, ``lookup_unavailable``, ``lookup_failed``.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int | None = None,
        request_id: str | None = None,
        connection_id: str | None = None,
        details: Mapping[str, Any] | None = None,
        retry_after: float | None = None,
        authorize_url: str | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        #: The HTTP status; ``None`` where no response came, or it came from Lambda.
        self.status = status
        #: Identifies the request in Mooring's log.
        self.request_id = request_id
        self.connection_id = connection_id
        #: What is wrong, by field; the scopes of a step-up.
        self.details: Mapping[str, Any] = {} if details is None else details
        #: Seconds after which the same request can succeed.
        self.retry_after = retry_after
        #: The console's page at which a person authorizes the connection, where it must be.
        self.authorize_url = authorize_url

    @property
    def message(self) -> str:
        """What is wrong, and what to do."""
        return str(self.args[0])

    @property
    def retryable(self) -> bool:
        """Whether the same request can succeed later without any change."""
        return self.code in _TRANSIENT or self.status in (429, 502, 503, 504)

    def copy(self) -> MooringError:
        """The same error to be raised for another caller: a raised one collects its traceback."""
        return _rebuild(type(self), self.message, dict(self.__dict__))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, dict(self.__dict__))

    def __str__(self) -> str:
        facts = [self.code]
        if self.request_id is not None:
            facts.append(f"request {self.request_id}")
        if self.authorize_url is not None:
            facts.append(f"authorize at {self.authorize_url}")
        return f"{self.message} ({', '.join(facts)})"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r}, {self.message!r})"


def _rebuild(cls: type[MooringError], message: str, members: dict[str, Any]) -> MooringError:
    error = cls(members["code"], message)
    error.__dict__.update(members)
    return error
