"""Connections and projects of the API as flows."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from mooring._answers import data_of, item_of
from mooring._errors import MooringError
from mooring._flights import Flights
from mooring._flow import Flow, Request, send
from mooring._record import Connection, ConnectionTest
from mooring._settings import Settings

_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_PAGE_SIZE = 100
_PROJECT_PAGE_SIZE = 500


def path_of(id: str) -> str:
    """The path of a connection. Raises MooringError ``connection_not_found`` where it is no id."""
    if not is_id(id):
        raise not_an_id()
    return f"/v1/connections/{id.lower()}"


def is_id(text: str) -> bool:
    """Whether a text is an id, and not a name."""
    return _GUID.fullmatch(text) is not None


def not_an_id() -> MooringError:
    """The error of a text that is no id. The text is not repeated: it can be a pasted secret."""
    message = "This is not the id of a connection. Pass a name as `name=`."
    return MooringError("connection_not_found", message, status=404)


@dataclass(frozen=True)
class Creation:
    """A connection to create. Its config can hold secrets and is not printed."""

    name: str
    type: str
    config: Mapping[str, Any] = field(repr=False)
    project: str | None
    oauth2_client_id: str | None
    system: bool


@dataclass(frozen=True)
class Filter:
    """Which connections a list has."""

    project: str | None = None
    type: str | Sequence[str] | None = None
    status: str | Sequence[str] | None = None
    name_prefix: str | None = None
    include_system: bool = False


@dataclass(frozen=True)
class Page:
    """A page of connections, and the cursor of the next."""

    items: list[Connection]
    next_cursor: str | None


def with_project_id(wanted: Filter, settings: Settings) -> Flow[Filter]:
    """The filter with the id of its project, which can be given by name."""
    if wanted.project is None:
        return wanted
    return replace(wanted, project=(yield from project_id(wanted.project, settings)))


def list_page(wanted: Filter, cursor: str | None, settings: Settings) -> Flow[Page]:
    """One page of a list. ``wanted.project`` is an id."""
    given = {
        "project_id": wanted.project,
        "type": wanted.type,
        "status": wanted.status,
        "name_prefix": wanted.name_prefix,
        "include_system": "true" if wanted.include_system else None,
        "page_size": _PAGE_SIZE,
        "cursor": cursor,
    }
    params = {name: value for name, value in given.items() if value is not None}
    body = data_of((yield from send(Request("GET", "/v1/connections", params=params), settings)))
    items = [Connection(item) for item in body["data"]]
    return Page(items, body.get("pagination", {}).get("next_cursor"))


def create(creation: Creation, idempotency_key: str | None, settings: Settings) -> Flow[Connection]:
    """Creates a connection, once also where a response is lost."""
    body: dict[str, Any] = {
        "name": creation.name,
        "type": creation.type,
        "config": dict(creation.config),
    }
    if creation.project is not None:
        body["project_id"] = yield from project_id(creation.project, settings)
    if creation.oauth2_client_id is not None:
        body["oauth2_client_id"] = creation.oauth2_client_id
    if creation.system:
        body["system"] = True
    headers = {"Idempotency-Key": idempotency_key or str(uuid.uuid4())}
    request = Request("POST", "/v1/connections", body=body, headers=headers)
    return Connection(item_of((yield from send(request, settings))))


def get(id: str, settings: Settings) -> Flow[Connection]:
    """Reads a connection."""
    request = Request("GET", path_of(id), connection_id=id)
    return Connection(item_of((yield from send(request, settings))))


def update(
    id: str,
    config: Mapping[str, Any],
    version: int | None,
    flights: Flights[Any],
    settings: Settings,
) -> Flow[Connection]:
    """Replaces the config, unless it changed since ``version`` or since it is read here."""
    stored = yield from get(id, settings)
    body: dict[str, Any] = {"type": stored.type, "config": dict(config)}
    if "oauth2_client_id" in stored:
        body["oauth2_client_id"] = stored["oauth2_client_id"]
    headers = {"If-Match": f'"{stored.version if version is None else version}"'}
    request = Request(
        *("PUT", path_of(id)), body=body, headers=headers, connection_id=id, repeatable=False
    )
    changed = Connection(item_of((yield from send(request, settings))))
    flights.drop(id.lower())
    return changed


def delete(id: str, version: int | None, flights: Flights[Any], settings: Settings) -> Flow[None]:
    """Deletes a connection."""
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    request = Request(*("DELETE", path_of(id)), headers=headers, connection_id=id, repeatable=False)
    yield from send(request, settings)
    flights.drop(id.lower())


def test(id: str, settings: Settings) -> Flow[ConnectionTest]:
    """Tests a connection at its service."""
    request = Request("POST", f"{path_of(id)}/test", body={}, connection_id=id)
    return ConnectionTest(item_of((yield from send(request, settings))))


def project_id(project: str, settings: Settings) -> Flow[str]:
    """The id of a project by its id or name. Raises MooringError ``project_not_found``."""
    if is_id(project):
        return project.lower()
    page = last = 1
    while page <= last:
        params = {"page": page, "page_size": _PROJECT_PAGE_SIZE}
        body = data_of((yield from send(Request("GET", "/v1/projects", params=params), settings)))
        for item in body["data"]:
            if item["name"] == project:
                return str(item["id"])
        last = body["pagination"]["page_count"]
        page += 1
    raise MooringError("project_not_found", f"There is no project named {project!r}.", status=404)


def find(name: str, project: str | None, settings: Settings) -> Flow[str]:
    """The id of a connection. Raises MooringError ``connection_not_found``, ``name_ambiguous``."""
    owner = None if project is None else (yield from project_id(project, settings))
    wanted = Filter(project=owner, name_prefix=name, include_system=True)
    found: list[str] = []
    cursor: str | None = None
    while True:
        page = yield from list_page(wanted, cursor, settings)
        found += [connection.id for connection in page.items if connection.name == name]
        cursor = page.next_cursor
        if cursor is None:
            break
    if len(found) == 1:
        return found[0]
    if not found:
        message = f"There is no connection named {name!r}."
        raise MooringError("connection_not_found", message, status=404)
    message = f"{len(found)} connections are named {name!r}. Pass `project`, or an id."
    raise MooringError("name_ambiguous", message, details={"ids": found})
