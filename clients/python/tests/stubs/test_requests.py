"""Failures, retries and settings."""

from __future__ import annotations

import asyncio
import pickle

import httpx
import pytest
from support import ID, KEY, OPENAI, URL, Clock, Stub, async_client, client, ok, problem

from mooring import Mooring, MooringError


def failure(call) -> MooringError:
    with pytest.raises(MooringError) as caught:
        call()
    return caught.value


def test_an_error_has_code_status_request_id_and_connection():
    mooring = client(Stub(problem(404, "connection_not_found")))
    error = failure(lambda: mooring.credentials(ID))
    assert (error.code, error.status, error.request_id) == ("connection_not_found", 404, "r-1")
    assert (error.connection_id, error.retryable) == (ID, False)
    assert "r-1" in str(error)


@pytest.mark.parametrize("code", ["authorization_required", "reauthorization_required"])
def test_a_connection_that_must_be_authorized_names_the_page_for_it(code):
    error = failure(lambda: client(Stub(problem(409, code))).credentials(ID))
    assert error.authorize_url == f"{URL}/connections/{ID}"
    assert (
        failure(
            lambda: client(Stub(problem(409, "credentials_missing"))).credentials(ID)
        ).authorize_url
        is None
    )


def test_a_transient_failure_is_retried_with_jitter_after_retry_after():
    clock, stub = (
        Clock(),
        Stub(
            problem(503, "dependency_unavailable", headers={"retry-after": "2"}),
            problem(429, "too_many_connection_tests"),
            ok(OPENAI),
        ),
    )
    assert client(stub, clock).credentials(ID).api_key == OPENAI["api_key"]
    assert clock.waits == [2 + 0.5 * 0.2, 0.5 * 0.4]


def test_retries_end_and_the_last_error_is_raised():
    clock, stub = Clock(), Stub(problem(503, "provider_unavailable"))
    error = failure(lambda: client(stub, clock).credentials(ID))
    assert (error.code, error.retryable, len(stub.requests)) == ("provider_unavailable", True, 4)


def test_a_retry_after_of_a_minute_is_left_to_the_caller():
    clock = Clock()
    stub = Stub(problem(429, "too_many_connection_tests", headers={"retry-after": "60"}))
    error = failure(lambda: client(stub, clock).credentials(ID))
    assert (error.retry_after, clock.waits, len(stub.requests)) == (60, [], 1)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 500])
def test_other_failures_are_not_retried(status):
    stub = Stub(problem(status, "forbidden"))
    failure(lambda: client(stub).credentials(ID))
    assert len(stub.requests) == 1


def test_a_lost_connection_and_a_timeout_are_retried():
    stub = Stub(httpx.ConnectError("refused"), httpx.ReadTimeout("late"), ok(OPENAI))
    assert client(stub).credentials(ID).id == ID


def test_a_request_without_response_is_unavailable_and_holds_no_access_key():
    error = failure(lambda: client(Stub(httpx.ConnectTimeout("late"))).credentials(ID))
    assert (error.code, error.status) == ("unavailable", None)
    assert error.__context__ is None
    assert error.__cause__ is None
    assert "ConnectTimeout" in str(error)


def test_a_change_whose_response_is_lost_is_not_sent_again():
    stub = Stub(httpx.ReadTimeout("late"))
    assert failure(lambda: client(stub).connections.delete(ID)).code == "unavailable"
    assert len(stub.requests) == 1


def test_a_change_that_was_answered_with_503_is_sent_again():
    stub = Stub(problem(503, "dependency_unavailable"), httpx.Response(204))
    client(stub).connections.delete(ID)
    assert len(stub.requests) == 2


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, text="<html>a proxy</html>"),
        httpx.Response(200, json=["sk-marker"]),
        httpx.Response(302, headers={"location": "https://elsewhere.example"}),
        httpx.Response(502, text="bad gateway"),
        httpx.Response(403, json={"message": "Forbidden"}),
    ],
)
def test_what_is_not_of_the_api_is_an_error_without_its_content(answer):
    error = failure(lambda: client(Stub(answer)).credentials(ID))
    assert error.code == "unreadable_response"
    assert error.status == answer.status_code
    assert error.__context__ is None


def test_a_redirect_is_not_followed_with_the_access_key():
    stub = Stub(httpx.Response(307, headers={"location": "https://elsewhere.example/"}))
    failure(lambda: client(stub).credentials(ID))
    assert [request.url.host for request in stub.requests] == ["mooring.example"]


def test_the_access_key_is_sent_as_bearer():
    stub = Stub(ok(OPENAI))
    client(stub).credentials(ID)
    assert stub.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_an_error_can_be_pickled():
    error = failure(lambda: client(Stub(problem(409, "authorization_required"))).credentials(ID))
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.authorize_url, str(again)) == (
        *(error.code, error.authorize_url),
        str(error),
    )


def test_without_a_url_or_a_key_the_message_names_the_variable(monkeypatch):
    assert "MOORING_URL" in failure(lambda: Mooring().credentials(ID)).message
    monkeypatch.setenv("MOORING_URL", URL)
    error = failure(lambda: Mooring().credentials(ID))
    assert (error.code, "MOORING_ACCESS_KEY" in error.message) == ("not_configured", True)


@pytest.mark.parametrize("url", ["mooring.example", "ftp://mooring.example", "http://10.0.0.8"])
def test_a_url_that_is_not_safe_is_rejected(url):
    assert failure(lambda: Mooring(url, KEY)).code == "not_configured"


@pytest.mark.parametrize("url", ["http://127.0.0.1:8787", "http://localhost:1", "http://[::1]:1"])
def test_plain_http_is_for_the_same_machine(url):
    Mooring(url, KEY).close()


def test_plain_http_elsewhere_is_allowed_by_name(monkeypatch):
    Mooring("http://10.0.0.8", KEY, allow_http=True).close()
    monkeypatch.setenv("MOORING_ALLOW_HTTP", "1")
    Mooring("http://10.0.0.8", KEY).close()


def test_settings_come_from_the_environment(monkeypatch):
    monkeypatch.setenv("MOORING_URL", f"{URL}/")
    monkeypatch.setenv("MOORING_ACCESS_KEY", KEY)
    stub = Stub(ok(OPENAI))
    Mooring(http_client=httpx.Client(transport=httpx.MockTransport(stub))).credentials(ID)
    assert str(stub.requests[0].url) == f"{URL}/v1/connections/{ID}/credentials"


def test_tasks_get_the_same_errors_and_retries():
    async def main():
        clock = Clock()
        stub = Stub(problem(503, "dependency_unavailable"), httpx.ReadError("cut"), ok(OPENAI))
        async with async_client(stub, clock) as mooring:
            assert (await mooring.credentials(ID)).id == ID
        assert clock.waits == [0.1, 0.2]
        async with async_client(Stub(problem(404, "connection_not_found"))) as mooring:
            with pytest.raises(MooringError, match="connection_not_found"):
                await mooring.credentials(ID)

    asyncio.run(main())
