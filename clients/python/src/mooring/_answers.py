"""Responses: their data, and what is wrong."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mooring._errors import MooringError
from mooring._settings import Settings


@dataclass(frozen=True)
class Reply:
    """A response. Its content can hold secrets and is not printed."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)


def problem_of(reply: Reply, connection_id: str | None, settings: Settings) -> MooringError:
    """The error of a response that is not successful."""
    body = parse_json(reply.content)
    problem = body.get("error") if isinstance(body, dict) else None
    request_id = reply.headers.get("x-request-id") or reply.headers.get("apigw-requestid")
    retry_after = _seconds(reply.headers.get("retry-after"))
    if not isinstance(problem, dict) or not isinstance(problem.get("code"), str):
        message = f"The response with status {reply.status} is not of Mooring's API."
        return MooringError(
            *("unreadable_response", message),
            status=reply.status,
            request_id=request_id,
            connection_id=connection_id,
            retry_after=retry_after,
        )
    return to_error(
        problem,
        settings,
        status=reply.status,
        request_id=problem.get("request_id", request_id),
        connection_id=connection_id,
        retry_after=retry_after,
    )


def to_error(
    problem: Mapping[str, Any],
    settings: Settings,
    *,
    status: int | None = None,
    request_id: str | None = None,
    connection_id: str | None = None,
    retry_after: float | None = None,
) -> MooringError:
    """A problem of Mooring as an error."""
    code = str(problem.get("code"))
    is_unauthorized = code in ("authorization_required", "reauthorization_required")
    has_page = is_unauthorized and settings.url is not None and connection_id is not None
    return MooringError(
        code,
        str(problem.get("message", "")),
        status=status,
        request_id=request_id,
        connection_id=connection_id,
        details=problem.get("details"),
        retry_after=problem.get("retry_after_seconds", retry_after),
        authorize_url=f"{settings.url}/connections/{connection_id}" if has_page else None,
    )


def data_of(reply: Reply) -> dict[str, Any]:
    """The body of a successful response. Raises MooringError ``unreadable_response``."""
    body = parse_json(reply.content)
    if isinstance(body, dict) and "data" in body:
        return body
    # Outside of the handler of the parser's error, whose context would repeat the response; and
    # without it in this frame, whose variables a traceback can show.
    del body
    raise _unreadable(reply)


def item_of(reply: Reply) -> dict[str, Any]:
    """The one item of a successful response. Raises MooringError ``unreadable_response``."""
    data = data_of(reply)["data"]
    if isinstance(data, dict):
        return data
    del data
    raise _unreadable(reply)


def _unreadable(reply: Reply) -> MooringError:
    return MooringError(
        *("unreadable_response", "The response is not of Mooring's API. Check MOORING_URL."),
        status=reply.status,
        request_id=reply.headers.get("x-request-id"),
    )


def parse_json(content: bytes) -> Any:
    """JSON, or ``None`` where it is none."""
    try:
        return json.loads(content)
    except ValueError:
        return None


def _seconds(retry_after: str | None) -> float | None:
    # Mooring sends seconds; a date (RFC 9110 section 10.2.3) is of a proxy, and is left to backoff.
    return float(retry_after) if retry_after is not None and retry_after.isdigit() else None
