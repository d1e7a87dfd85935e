"""What a lookup adds to the fields of a connection that has an OAuth grant."""

from typing import TypedDict


class _Granted(TypedDict):
    access_token: str
    access_token_version: int
    token_type: str
    scopes: list[str]


class OAuthToken(_Granted, total=False):
    """A current access token; ``expires_at`` is absent where the provider names no expiry."""

    expires_at: str
