"""Creating, listing, changing, deleting and authorizing connections."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from support import ID, OPENAI, OTHER, Clock, Stub, async_client, client, ok, problem

from mooring import MooringError

STORED = {
    "id": ID,
    "name": "prod",
    "type": "dynamiq.connections.OpenAI",
    "status": "active",
    "version": 3,
}


def test_a_creation_has_one_idempotency_key_over_its_retries():
    stub = Stub(httpx.ReadTimeout("late"), problem(503, "dependency_unavailable"), ok(STORED))
    created = client(stub).connections.create(
        name="prod", type=STORED["type"], config={"api_key": "x"}, project=OTHER
    )
    keys = {request.headers["idempotency-key"] for request in stub.requests}
    assert (created.version, len(stub.requests), len(keys)) == (3, 3, 1)
    assert stub.bodies()[0]["project_id"] == OTHER


def test_two_creations_have_two_idempotency_keys():
    stub = Stub(ok(STORED))
    for _ in range(2):
        client(stub).connections.create(name="prod", type=STORED["type"], config={})
    assert len({request.headers["idempotency-key"] for request in stub.requests}) == 2


def test_a_project_that_is_not_there_is_an_error():
    stub = Stub(httpx.Response(200, json={"data": [], "pagination": {"page_count": 0}}))
    with pytest.raises(MooringError) as caught:
        client(stub).connections.create(name="a", type="t", config={}, project="nowhere")
    assert caught.value.code == "project_not_found"


def test_a_project_is_found_on_a_later_page():
    pages = [
        httpx.Response(200, json={"data": data, "pagination": {"page_count": 2}})
        for data in ([], [{"id": OTHER, "name": "late"}])
    ]
    stub = Stub(*pages, ok([], pagination={"next_cursor": None}))
    assert list(client(stub).connections.list(project="late")) == []
    assert stub.requests[2].url.params["project_id"] == OTHER


def test_a_list_reads_pages_as_they_are_needed_with_its_filters():
    stub = Stub(
        ok([STORED], pagination={"next_cursor": "c1"}),
        ok([{**STORED, "id": OTHER}], pagination={"next_cursor": None}),
    )
    found = client(stub).connections.list(type=["a", "b"], status="active", name_prefix="p")
    assert next(found).id == ID
    assert len(stub.requests) == 1
    assert [each.id for each in found] == [OTHER]
    query = stub.requests[1].url.params
    assert query.get_list("type") == ["a", "b"]
    assert (query["cursor"], query["status"], query["name_prefix"]) == ("c1", "active", "p")


def test_an_update_is_made_to_the_version_that_was_read():
    stub = Stub(ok({**STORED, "oauth2_client_id": OTHER}), ok({**STORED, "version": 4}))
    assert client(stub).connections.update(ID, {"url": "https://x.example"}).version == 4
    put = stub.requests[1]
    assert (put.method, put.headers["if-match"]) == ("PUT", '"3"')
    assert stub.bodies()[1] == {
        "type": STORED["type"],
        "config": {"url": "https://x.example"},
        "oauth2_client_id": OTHER,
    }


def test_an_update_of_an_older_version_is_an_error():
    stub = Stub(ok(STORED), problem(412, "precondition_failed"))
    with pytest.raises(MooringError, match="precondition_failed"):
        client(stub).connections.update(ID, {}, version=2)
    assert stub.requests[1].headers["if-match"] == '"2"'


@pytest.mark.parametrize("change", ["update", "delete"])
def test_the_next_lookup_sees_a_change_of_this_client(change):
    stub = Stub(ok(OPENAI))
    mooring = client(stub)
    mooring.credentials(ID)
    stub.answers = [ok({**STORED, **OPENAI})]
    getattr(mooring.connections, change)(ID, *([{}] if change == "update" else []))
    count = len(stub.requests)
    mooring.credentials(ID)
    assert len(stub.requests) == count + 1


@pytest.mark.parametrize("method", ["get", "delete"])
def test_what_is_no_id_is_not_sent(method):
    stub = Stub(ok(STORED))
    with pytest.raises(MooringError):
        getattr(client(stub).connections, method)("../access-keys")
    assert stub.requests == []


@pytest.mark.parametrize("outcome", ["ok", "rejected"])
def test_a_connection_test_returns_what_the_service_did(outcome):
    stub = Stub(ok({"outcome": outcome, "detail": "HTTP 401.", "latency_ms": 12}))
    found = client(stub).connections.test(ID)
    assert (found.outcome, found.detail, found.latency_ms) == (outcome, "HTTP 401.", 12)
    assert stub.requests[0].url.path == f"/v1/connections/{ID}/test"


def test_authorize_returns_where_a_person_consents_or_nothing():
    consent = "https://provider.example/authorize"
    stub = Stub(ok({"url": consent}), ok({"status": "active"}))
    mooring = client(stub)
    assert mooring.authorize(ID, redirect_uri="https://app.example/back") == consent
    assert mooring.authorize(ID) is None
    assert stub.bodies() == [{"redirect_uri": "https://app.example/back"}, {}]


def test_waiting_ends_when_the_connection_is_active():
    clock = Clock()
    stub = Stub(
        ok({**STORED, "status": "incomplete"}), ok({**STORED, "status": "expired"}), ok(STORED)
    )
    assert client(stub, clock).wait_until_active(ID).status == "active"
    assert clock.waits == [1, 1.5]


def test_waiting_ends_at_its_timeout():
    clock = Clock()
    with pytest.raises(MooringError) as caught:
        client(Stub(ok({**STORED, "status": "incomplete"})), clock).wait_until_active(ID, timeout=9)
    assert (caught.value.code, sum(clock.waits)) == ("not_authorized_in_time", 9)


def test_tasks_have_the_same_connections():
    async def main():
        page = ok([STORED], pagination={"next_cursor": None})
        stub = Stub(ok(STORED), page, ok(STORED), ok(STORED), ok(STORED), httpx.Response(204))
        async with async_client(stub) as mooring:
            connections = mooring.connections
            created = await connections.create(name="prod", type="t", config={})
            listed = [each.id async for each in connections.list(project=OTHER)]
            assert listed == [created.id] == [(await connections.get(ID)).id]
            await connections.update(ID, {})
            await connections.delete(ID, version=3)
            assert stub.requests[-1].headers["if-match"] == '"3"'
        async with async_client(Stub(ok({"url": "u"}))) as mooring:
            assert await mooring.authorize(ID) == "u"
        async with async_client(Stub(ok(STORED))) as mooring:
            assert (await mooring.wait_until_active(ID)).id == ID

    asyncio.run(main())
