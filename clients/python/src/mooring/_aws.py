"""Sessions of boto3 with the credentials of a connection."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from mooring._errors import MooringError
from mooring._record import Credentials
from mooring._settings import Settings

if TYPE_CHECKING:
    import boto3

# botocore asks again in advance of the expiry: without blocking, then by all means.
_ADVISORY_SECONDS = 120
_MANDATORY_SECONDS = 60


def aws_session(resolve: Callable[[], Credentials], settings: Settings) -> boto3.Session:
    """A session whose credentials are looked up again before they expire, and as the cache does.

    Raises MooringError ``not_configured`` without boto3, ``unsupported_type`` where the connection
    has no AWS credentials.
    """
    try:
        import boto3
        from botocore.credentials import CredentialResolver, RefreshableCredentials
        from botocore.session import Session as BotocoreSession
    except ImportError:
        message = "AWS sessions need boto3: pip install 'mooring-client[aws]'."
        raise MooringError("not_configured", message) from None

    def look_up() -> dict[str, Any]:
        return _metadata(resolve(), settings)

    region = resolve().get("region")
    refreshable = RefreshableCredentials.create_from_metadata(
        metadata=look_up(),
        refresh_using=look_up,
        method="mooring",
        advisory_timeout=_ADVISORY_SECONDS,
        mandatory_timeout=_MANDATORY_SECONDS,
    )

    providers: list[Any] = [_Provider(refreshable)]
    session = BotocoreSession()
    session.register_component("credential_provider", CredentialResolver(providers))
    return boto3.Session(botocore_session=session, region_name=region)


class _Provider:
    """The only provider of the session: no other account's credentials are found instead."""

    METHOD = "mooring"
    CANONICAL_NAME = "Mooring"

    def __init__(self, credentials: Any) -> None:
        self._credentials = credentials

    def load(self) -> Any:
        """What the resolver of botocore asks a provider for."""
        return self._credentials


def _metadata(credentials: Credentials, settings: Settings) -> dict[str, Any]:
    key, secret = credentials.get("access_key_id"), credentials.get("secret_access_key")
    if not isinstance(key, str) or not isinstance(secret, str):
        message = f"A connection of the type {credentials.get('type')} has no AWS credentials."
        raise MooringError("unsupported_type", message, connection_id=credentials.get("id"))
    expires_at = credentials.get("expires_at")
    if not isinstance(expires_at, str):
        # Keys without an expiry are asked for again as often as the cache ends.
        seconds = max(settings.cache_seconds, 1) + _MANDATORY_SECONDS
        expires_at = (datetime.now(timezone.utc) + timedelta(seconds=seconds)).isoformat()
    return {
        "access_key": key,
        "secret_key": secret,
        "token": credentials.get("session_token"),
        "expiry_time": expires_at,
    }
