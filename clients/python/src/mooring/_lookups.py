"""Lookups as flows, over HTTP and by Lambda invoke."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from mooring._answers import Reply, data_of, item_of, parse_json, to_error
from mooring._api import is_id, not_an_id, path_of
from mooring._errors import MooringError
from mooring._flights import Flights, Found, Outcome, Rejection
from mooring._flow import Flow, Invocation, Request, send
from mooring._record import Credentials
from mooring._settings import Settings

F = TypeVar("F")

#: Connections in one request: the bound of the API and of `lookup-credentials`.
MAX_BATCH = 25


def look_up_all(ids: Sequence[str], flights: Flights[Any], settings: Settings) -> Flow[list[Found]]:
    """Looks up at most 25 connections, with what was rejected of them; fails in none but each."""
    try:
        return (yield from look_up(ids, flights.rejections_of(ids), settings))
    except MooringError as error:
        return [Found(error) for _ in ids]


def batches_of(own: Mapping[str, F]) -> Iterator[list[str]]:
    """The ids that a caller looks up, by request."""
    ids = list(own)
    return (ids[at : at + MAX_BATCH] for at in range(0, len(ids), MAX_BATCH))


def look_up(
    ids: Sequence[str], rejections: Mapping[str, Rejection], settings: Settings
) -> Flow[list[Found]]:
    """Looks up at most 25 connections, in their order. Raises MooringError where all fail."""
    strange = {id: Found(not_an_id()) for id in ids if not is_id(id)}
    if strange:
        known = [id for id in ids if id not in strange]
        found_known = (yield from look_up(known, rejections, settings)) if known else []
        found = {**strange, **dict(zip(known, found_known, strict=True))}
        return [found[id] for id in ids]
    return (yield from _look_up_ids(ids, rejections, settings))


def _look_up_ids(
    ids: Sequence[str], rejections: Mapping[str, Rejection], settings: Settings
) -> Flow[list[Found]]:
    if settings.lookup is not None:
        return (yield from _invoke(ids, rejections, settings))
    plain = [id for id in ids if id not in rejections]
    found: dict[str, Found] = {}
    if len(plain) > 1:
        found.update((yield from _batch(plain, settings)))
    for id in ids:
        if id not in found:
            outcome = yield from _read(id, rejections.get(id, Rejection()), settings)
            found[id] = Found(outcome)
    return [found[id] for id in ids]


def look_up_challenged(id: str, rejection: Rejection, settings: Settings) -> Flow[Credentials]:
    """Reports a challenge. Raises MooringError ``authorization_required`` for a step-up."""
    outcome = yield from _read(id, rejection, settings)
    if isinstance(outcome, MooringError):
        raise outcome
    return outcome


def _read(id: str, rejection: Rejection, settings: Settings) -> Flow[Outcome]:
    try:
        return (yield from _read_once(id, rejection, settings))
    except MooringError as error:
        # A server whose tokens Mooring does not refresh: its challenge means nothing there.
        if rejection.challenge is None or error.code != "invalid_request":
            return error
    return (yield from _read(id, Rejection(rejection.version), settings))


def _read_once(id: str, rejection: Rejection, settings: Settings) -> Flow[Credentials]:
    body: dict[str, Any] = {}
    if rejection.version is not None:
        body["rejected_access_token_version"] = rejection.version
    if rejection.challenge is not None:
        body["www_authenticate"] = rejection.challenge
    path = f"{path_of(id)}/credentials"
    reply = yield from send(Request("POST", path, body=body, connection_id=id), settings)
    return Credentials(item_of(reply))


def _batch(ids: Sequence[str], settings: Settings) -> Flow[dict[str, Found]]:
    body = {"connection_ids": list(ids)}
    reply = yield from send(Request("POST", "/v1/credentials", body=body), settings)
    items = _items(data_of(reply), len(ids))
    request_id = reply.headers.get("x-request-id")
    return {
        id: Found(_to_outcome(id, item, request_id, settings))
        for id, item in zip(ids, items, strict=True)
    }


def _invoke(
    ids: Sequence[str], rejections: Mapping[str, Rejection], settings: Settings
) -> Flow[list[Found]]:
    versions = {id: rejections[id].version for id in ids if id in rejections}
    rejected = {id: version for id, version in versions.items() if version is not None}
    payload: dict[str, Any] = {"connection_ids": list(ids)}
    if rejected:
        payload["rejected_access_token_versions"] = rejected
    if settings.caller is not None:
        payload["caller"] = settings.caller
    reply = yield from send(Invocation(payload), settings)
    return _read_invocation(ids, reply, settings)


def _read_invocation(ids: Sequence[str], reply: Reply, settings: Settings) -> list[Found]:
    body = parse_json(reply.content)
    if isinstance(body, dict) and isinstance(body.get("error"), dict):
        raise to_error(body["error"], settings, request_id=body["error"].get("request_id"))
    items = _items(body, len(ids))
    request_id = body.get("request_id")
    versions = body.get("versions", {})
    return [
        Found(_to_outcome(id, item, request_id, settings), versions.get(id))
        for id, item in zip(ids, items, strict=True)
    ]


def _items(body: Any, count: int) -> list[Mapping[str, Any]]:
    items = body.get("data") if isinstance(body, dict) else None
    if isinstance(items, list) and [isinstance(item, dict) for item in items] == [True] * count:
        return items
    # The variables of this frame are shown by some tracebacks.
    del body, items
    raise MooringError("unreadable_response", "The response leaves connections out.")


def _to_outcome(
    id: str, item: Mapping[str, Any], request_id: str | None, settings: Settings
) -> Outcome:
    # A field of a connection can be called `error`, but then it has a type.
    if "type" in item or "error" not in item:
        return Credentials(item)
    return to_error(item["error"], settings, request_id=request_id, connection_id=id)
