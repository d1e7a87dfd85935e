"""What prints, is logged, pickled or shown in a traceback."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import pprint
import traceback

import httpx
import pytest
from support import ID, KEY, OPENAI, SECRET, Stub, client, ok, problem

from mooring import Connection, Credentials, MooringError

MCP = Credentials(
    {
        "id": ID,
        "type": "mooring.connections.MCP",
        "url": "https://mcp.example.com/mcp",
        "headers": {"Authorization": f"Bearer {SECRET}"},
        "access_token": SECRET,
        "scopes": ["read"],
    }
)


@pytest.mark.parametrize(
    "printed",
    [
        repr,
        str,
        "{}".format,
        "%s".__mod__,
        pprint.pformat,
        lambda x: f"{x!r:>9}",
        lambda x: f"{[x]}",
    ],
)
def test_no_print_shows_a_secret(printed):
    for credentials in (Credentials(OPENAI), MCP):
        assert SECRET not in printed(credentials)
        assert ID in printed(credentials)


def test_fields_without_a_secret_are_shown():
    assert "https://api.openai.com/v1" in repr(Credentials(OPENAI))
    assert "https://mcp.example.com/mcp" in repr(MCP)
    assert "read" in repr(MCP)


def test_every_field_of_a_type_that_is_not_known_is_masked():
    own = Credentials({"id": ID, "type": "acme.connections.Own", "url": SECRET})
    assert SECRET not in repr(own)


def test_an_absent_member_is_shown_as_none():
    aws = Credentials({"type": "dynamiq.connections.AWS", "session_token": None})
    assert "'session_token': None" in repr(aws)


def test_credentials_are_a_plain_mapping_with_attributes():
    credentials = Credentials(OPENAI)
    assert credentials["api_key"] == credentials.api_key == SECRET
    assert {**credentials} == OPENAI
    assert json.loads(json.dumps(credentials)) == OPENAI
    assert "api_key" in dir(credentials)
    with pytest.raises(AttributeError, match="no member 'password'") as caught:
        _ = credentials.password
    assert SECRET not in str(caught.value)
    with pytest.raises(KeyError):
        credentials["password"]


def test_credentials_have_no_vars_and_are_not_pickled():
    with pytest.raises(TypeError):
        vars(Credentials(OPENAI))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps({"task": Credentials(OPENAI)}, protocol)


def test_copies_of_credentials_mask_too():
    for twin in (copy.copy(MCP), copy.deepcopy([MCP])[0], MCP.copy()):
        assert twin == MCP
        assert twin is not MCP
        assert SECRET not in repr(twin)
        assert twin["headers"] is not MCP["headers"]


def test_a_connection_can_be_pickled():
    connection = Connection({"id": ID, "name": "prod"})
    assert pickle.loads(pickle.dumps(connection)).name == "prod"


def test_a_client_shows_neither_its_key_nor_what_it_cached():
    mooring = client(Stub(ok(OPENAI)))
    mooring.credentials(ID)
    shown = f"{mooring!r} {vars(mooring)} {vars(mooring._flights)} {mooring.connections!r}"
    assert SECRET not in shown
    assert KEY not in shown
    assert KEY not in f"{vars(mooring._http)} {mooring._settings} {vars(mooring.connections)}"
    with pytest.raises(TypeError):
        pickle.dumps(mooring._settings)


@pytest.mark.parametrize(
    "answer",
    [
        ok([OPENAI]),
        httpx.Response(200, text=f'{{"data": {{"api_key": "{SECRET}"'),
        httpx.Response(200, json=[OPENAI]),
        problem(409, "credentials_missing"),
        httpx.ReadTimeout("late"),
    ],
)
def test_a_traceback_with_local_variables_shows_no_secret(answer):
    mooring = client(Stub(answer))
    ids = [ID, "7c1d0000-0000-4000-8000-000000000002"]
    errors = [
        outcome
        for outcome in (*mooring.credentials_many(ids[:1]), *mooring.credentials_many(ids))
        if isinstance(outcome, MooringError)
    ]
    with pytest.raises(MooringError) as caught:
        raise errors[0]
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    text = "".join(shown.format())
    assert SECRET not in text
    assert KEY not in text


def test_no_log_has_a_secret():
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        credentials = client(Stub(ok(OPENAI))).credentials(ID)
        logging.getLogger("app").info("got %s", credentials)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert "got Credentials" in text.getvalue()
    assert SECRET not in text.getvalue()
    assert KEY not in text.getvalue()
