"""The cache, single flight and batches."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from support import (
    ID,
    OPENAI,
    OTHER,
    Clock,
    Stub,
    async_client,
    by_id,
    client,
    ok,
    problem,
)

from mooring import MooringError
from mooring.types.dynamiq import Anthropic, OpenAI

TOKEN = {
    "id": ID,
    "type": "mooring.connections.MCP",
    "access_token": "at-1",
    "access_token_version": 1,
    "expires_at": "1970-01-12T13:51:40.000Z",  # 300 s after the clock's start.
}


def test_a_failure_is_not_cached():
    stub = Stub(problem(404, "connection_not_found"), ok(OPENAI))
    mooring = client(stub)
    with pytest.raises(MooringError):
        mooring.credentials(ID)
    assert mooring.credentials(ID).id == ID


@pytest.mark.parametrize("text", ["openai-prod", "", "../projects", f"{ID}/../../projects"])
def test_what_is_no_id_is_not_sent(text):
    stub = Stub(ok(OPENAI))
    with pytest.raises(MooringError) as caught:
        client(stub).credentials(text)
    assert (caught.value.code, stub.requests) == ("connection_not_found", [])


def test_a_connection_is_given_in_one_way():
    mooring = client(Stub(ok(OPENAI)))
    for given in ({}, {"id": ID, "name": "x"}):
        with pytest.raises(TypeError):
            mooring.credentials(**given)


def test_credentials_are_cached_for_a_minute():
    clock, stub = Clock(), Stub(ok(OPENAI))
    mooring = client(stub, clock)
    mooring.credentials(ID)
    clock.time += 59
    mooring.credentials(ID.upper())
    assert len(stub.requests) == 1
    clock.time += 2
    mooring.credentials(ID)
    assert len(stub.requests) == 2


def test_a_cache_of_no_seconds_keeps_nothing():
    stub = Stub(ok(OPENAI))
    mooring = client(stub, cache_seconds=0)
    mooring.credentials(ID)
    mooring.credentials(ID)
    assert len(stub.requests) == 2


def test_a_token_leaves_the_cache_a_minute_before_it_expires():
    clock, stub = Clock(), Stub(ok(TOKEN))
    mooring = client(stub, clock, cache_seconds=3600)
    mooring.credentials(ID)
    clock.time += 239
    mooring.credentials(ID)
    assert len(stub.requests) == 1
    clock.time += 2
    mooring.credentials(ID)
    assert len(stub.requests) == 2


def test_a_change_of_a_result_changes_no_other():
    mooring = client(Stub(ok({**OPENAI, "headers": {"a": "b"}})))
    mooring.credentials(ID)["headers"]["a"] = "changed"
    assert mooring.credentials(ID)["headers"] == {"a": "b"}


def test_a_rejected_token_is_reported_with_the_next_lookup_once():
    stub = Stub(ok(TOKEN), ok({**TOKEN, "access_token": "at-2", "access_token_version": 2}))
    mooring = client(stub)
    mooring.credentials(ID)
    mooring.report_rejected(ID, 1)
    assert mooring.credentials(ID).access_token == "at-2"
    mooring.report_rejected(ID, 1)  # Late: the cached token is newer.
    assert mooring.credentials(ID).access_token == "at-2"
    assert stub.bodies() == [{}, {"rejected_access_token_version": 1}]


def test_a_rejected_token_that_comes_again_is_not_cached():
    stub = Stub(ok(TOKEN))
    mooring = client(stub)
    mooring.report_rejected(ID, 1)
    mooring.credentials(ID)
    mooring.credentials(ID)
    assert stub.bodies() == [{"rejected_access_token_version": 1}] * 2


def test_rejected_credentials_without_a_version_leave_the_cache():
    stub = Stub(ok(OPENAI), ok({**OPENAI, "api_key": "rotated"}))
    mooring = client(stub)
    mooring.credentials(ID)
    mooring.report_rejected(ID)
    assert mooring.credentials(ID).api_key == "rotated"


@pytest.mark.parametrize(
    ("event", "known", "requests"),
    [
        ({"type": "connection.updated", "version": 2}, True, 2),
        ({"type": "connection.deleted"}, True, 2),
        ({"type": "connection.refreshed", "version": 1}, True, 2),
        ({"type": "reference.added"}, True, 1),
    ],
)
def test_an_event_of_eventbridge_invalidates(event, known, requests):
    stub = Stub(ok(OPENAI))
    mooring = client(stub)
    mooring.credentials(ID)
    detail = {"source": "mooring", "detail": {"connection_id": ID, **event}}
    assert mooring.invalidate(detail) is known
    mooring.credentials(ID)
    assert len(stub.requests) == requests


@pytest.mark.parametrize("event", [None, "text", {}, {"source": "aws.s3"}, {"source": "mooring"}])
def test_another_event_invalidates_nothing(event):
    assert client(Stub(ok(OPENAI))).invalidate(event) is False


def test_many_are_looked_up_25_at_a_time_in_their_order():
    ids = [f"7c1d0000-0000-4000-8000-{number:012}" for number in range(60)]
    stub = Stub(by_id(OPENAI))
    found = client(stub).credentials_many([*ids, ids[0]])
    assert [each["id"] for each in found] == [*ids, ids[0]]
    assert [len(body["connection_ids"]) for body in stub.bodies()] == [25, 25, 10]


def test_one_of_many_that_fails_is_an_error_in_its_place():
    failed = {"id": OTHER, "error": {"code": "authorization_required", "message": "Not yet."}}
    (first, second, third) = client(Stub(ok([OPENAI, failed]))).credentials_many([ID, OTHER, "x"])
    assert first["id"] == ID
    assert isinstance(second, MooringError)
    assert (second.code, second.connection_id) == ("authorization_required", OTHER)
    assert second.authorize_url is not None
    assert isinstance(third, MooringError)


def test_a_response_that_leaves_one_out_is_an_error_for_all():
    found = client(Stub(ok([OPENAI]))).credentials_many([ID, OTHER])
    assert [isinstance(each, MooringError) and each.code for each in found] == [
        "unreadable_response"
    ] * 2


def test_concurrent_threads_share_one_request():
    entered, go = threading.Event(), threading.Event()

    def slow(_: httpx.Request) -> httpx.Response:
        entered.set()
        assert go.wait(10)
        return ok(OPENAI)

    stub = Stub(slow)
    mooring = client(stub, cache_seconds=0)
    with ThreadPoolExecutor(20) as pool:
        found = [pool.submit(mooring.credentials, ID) for _ in range(20)]
        assert entered.wait(10)
        while pool._work_queue.qsize():
            pass
        go.set()
        assert {each.result().api_key for each in found} == {OPENAI["api_key"]}
    assert len(stub.requests) < 20


def test_an_interrupted_thread_leaves_its_lookup_to_the_others():
    entered, go = threading.Event(), threading.Event()

    def interrupted(_: httpx.Request) -> httpx.Response:
        entered.set()
        assert go.wait(10)
        raise KeyboardInterrupt

    stub = Stub(interrupted, ok(OPENAI))
    mooring = client(stub)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(mooring.credentials, ID)
        assert entered.wait(10)
        claimed = mooring._flights.claim([ID], object)
        assert list(claimed.joined) == [ID]
        second = pool.submit(mooring.credentials, ID)
        go.set()
        assert second.result(10).id == ID
        assert isinstance(first.exception(10), KeyboardInterrupt)


def test_a_lookup_that_an_event_overtakes_is_not_cached():
    entered, go = threading.Event(), threading.Event()

    def slow(_: httpx.Request) -> httpx.Response:
        entered.set()
        assert go.wait(10)
        return ok(OPENAI)

    stub = Stub(slow, ok({**OPENAI, "api_key": "rotated"}))
    mooring = client(stub)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(mooring.credentials, ID)
        assert entered.wait(10)
        mooring.forget(ID)
        go.set()
        assert first.result(10).api_key == OPENAI["api_key"]
    assert mooring.credentials(ID).api_key == "rotated"


def test_concurrent_tasks_share_one_request_and_survive_a_cancelled_one():
    async def main():
        go, asked = asyncio.Event(), []

        async def slow(request: httpx.Request) -> httpx.Response:
            asked.append(request)
            await go.wait()
            return ok(OPENAI)

        async with async_client(slow, cache_seconds=0) as mooring:
            first = asyncio.create_task(mooring.credentials(ID))
            await asyncio.sleep(0)
            others = [asyncio.create_task(mooring.credentials(ID)) for _ in range(1000)]
            for _ in range(3):
                await asyncio.sleep(0)
            first.cancel()
            go.set()
            found = await asyncio.gather(*others)
            assert {each.api_key for each in found} == {OPENAI["api_key"]}
            assert first.cancelled()
        assert len(asked) == 1

    asyncio.run(main())


def test_a_name_is_found_in_its_project_and_kept():
    names = {"data": [{"id": OTHER, "name": "default"}], "pagination": {"page_count": 1}}
    page = [{"id": ID, "name": "prod"}, {"id": OTHER, "name": "prod-2"}]
    stub = Stub(
        httpx.Response(200, json=names),
        ok(page[:1], pagination={"next_cursor": "c"}),
        ok(page[1:], pagination={"next_cursor": None}),
        ok(OPENAI),
    )
    mooring = client(stub)
    for _ in range(2):
        assert mooring.credentials(name="prod", project="default").id == ID
    sent = [(request.url.path, request.url.params.get("cursor")) for request in stub.requests]
    assert sent[1:3] == [("/v1/connections", None), ("/v1/connections", "c")]
    assert stub.requests[1].url.params["project_id"] == OTHER
    assert len(sent) == 4


@pytest.mark.parametrize(("count", "code"), [(0, "connection_not_found"), (2, "name_ambiguous")])
def test_a_name_of_no_connection_or_of_two_is_an_error(count, code):
    page = [{"id": ID, "name": "prod"}] * count
    with pytest.raises(MooringError) as caught:
        client(Stub(ok(page, pagination={"next_cursor": None}))).credentials(name="prod")
    assert caught.value.code == code


def test_a_name_whose_connection_was_replaced_is_found_again():
    gone = problem(404, "connection_not_found")
    first = ok([{"id": ID, "name": "prod"}], pagination={"next_cursor": None})
    second = ok([{"id": OTHER, "name": "prod"}], pagination={"next_cursor": None})
    stub = Stub(first, ok(OPENAI), gone, second, ok({**OPENAI, "id": OTHER}))
    mooring = client(stub, cache_seconds=0)
    assert mooring.credentials(name="prod").id == ID
    assert mooring.credentials(name="prod").id == OTHER


def test_typed_credentials_are_of_their_type():
    mooring = client(Stub(ok(OPENAI)))
    assert mooring.credentials(ID, OpenAI)["api_key"] == OPENAI["api_key"]
    with pytest.raises(MooringError) as caught:
        mooring.credentials(ID, Anthropic)
    assert caught.value.code == "unsupported_type"


def test_closing_a_client_of_tasks_ends_the_lookups_under_way():
    async def main():
        async def never(_: httpx.Request) -> httpx.Response:
            await asyncio.Event().wait()
            raise AssertionError

        mooring = async_client(never)
        waiting = asyncio.create_task(mooring.credentials(ID))
        for _ in range(3):
            await asyncio.sleep(0)
        await mooring.close()
        with pytest.raises(MooringError, match="closed"):
            await waiting

    asyncio.run(main())
