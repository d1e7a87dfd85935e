"""Where Mooring is, and how long it is waited for."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from mooring._errors import MooringError
from mooring._runtime import Runtime


class AccessKey:
    """An access key that prints masked, also in ``vars`` of what has it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "[access key]"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("A client is not pickled: make one in each process.")


@dataclass(frozen=True)
class Settings:
    """The settings of a client, from its parameters and the environment."""

    url: str | None
    access_key: AccessKey | None
    #: The ARN of the Lambda alias that is invoked for lookups; ``None``: lookups go by HTTP.
    lookup: str | None
    caller: str | None
    cache_seconds: float
    margin_seconds: float
    timeout_seconds: float
    max_retries: int
    runtime: Runtime = field(default_factory=Runtime)

    def require_http(self) -> tuple[str, str]:
        """URL and access key. Raises MooringError ``not_configured``."""
        if not self.url or self.access_key is None:
            missing = "MOORING_URL" if not self.url else "MOORING_ACCESS_KEY"
            message = f"{missing} is not set. Set it, or pass `url` and `access_key`."
            raise MooringError("not_configured", message)
        return self.url, self.access_key.reveal()


def read_settings(
    url: str | None,
    access_key: str | None,
    lookup: str | None,
    caller: str | None,
    cache_seconds: float,
    margin_seconds: float,
    timeout_seconds: float,
    max_retries: int,
    allow_http: bool | None,
    runtime: Runtime | None,
) -> Settings:
    """Parameters win over the environment, and ``MOORING_LOOKUP`` over ``MOORING_URL`` there."""
    environment = os.environ
    where = url or environment.get("MOORING_URL")
    if where:
        _assert_safe(where, allow_http)
    key = access_key or environment.get("MOORING_ACCESS_KEY")
    function = lookup or (None if url else environment.get("MOORING_LOOKUP"))
    return Settings(
        url=where.rstrip("/") if where else None,
        access_key=AccessKey(key) if key else None,
        lookup=function or None,
        caller=caller or environment.get("AWS_LAMBDA_FUNCTION_NAME"),
        cache_seconds=cache_seconds,
        margin_seconds=margin_seconds,
        timeout_seconds=timeout_seconds,
        max_retries=max_retries,
        runtime=runtime or Runtime(),
    )


def _assert_safe(url: str, allow_http: bool | None) -> None:
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if parts.scheme not in ("https", "http") or host == "":
        raise MooringError("not_configured", "The URL of Mooring must begin with https://.")
    if allow_http is None:
        allow_http = os.environ.get("MOORING_ALLOW_HTTP") == "1"
    if parts.scheme == "https" or allow_http or _is_loopback(host):
        return
    message = (
        f"http://{host} would carry the access key in plaintext. "
        "Use https, or set MOORING_ALLOW_HTTP=1."
    )
    raise MooringError("not_configured", message)


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
