"""Authentication of requests to MCP servers."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from support import ID, OPENAI, Stub, async_client, client, ok, problem

from mooring import MooringError

MCP_URL = "https://mcp.example.com/mcp"


def token(version: int) -> dict:
    return {
        "id": ID,
        "type": "mooring.connections.MCP",
        "url": MCP_URL,
        "headers": {"X-Team": "a", "Authorization": f"Bearer at-{version}"},
        "access_token": f"at-{version}",
        "access_token_version": version,
    }


def unauthorized(challenge: str = 'Bearer error="invalid_token"') -> httpx.Response:
    return httpx.Response(401, headers={"www-authenticate": challenge})


def scope_missing() -> httpx.Response:
    challenge = 'Bearer error="insufficient_scope", scope="files:write"'
    return httpx.Response(403, headers={"www-authenticate": challenge})


def call(mooring_stub: Stub, server: Stub, url: str = MCP_URL) -> httpx.Response:
    auth = client(mooring_stub).mcp_auth(ID)
    with httpx.Client(auth=auth, transport=httpx.MockTransport(server)) as http:
        return http.post(url, json={"method": "tools/list"})


def test_another_host_gets_nothing():
    server = Stub(httpx.Response(200))
    for url in ("https://evil.example/mcp", "http://mcp.example.com/mcp", f"{MCP_URL[:23]}:8443/"):
        with pytest.raises(MooringError) as caught:
            call(Stub(ok(token(1))), server, url)
        assert caught.value.code == "unsupported_type"
    assert server.requests == []


def test_a_connection_without_a_server_is_rejected():
    with pytest.raises(MooringError) as caught:
        call(Stub(ok({**OPENAI, "url": None})), Stub(httpx.Response(200)))
    assert caught.value.code == "unsupported_type"


def test_a_failed_lookup_is_raised_with_the_page_to_authorize_at():
    with pytest.raises(MooringError) as caught:
        call(Stub(problem(409, "reauthorization_required")), Stub(httpx.Response(200)))
    assert caught.value.authorize_url is not None


def test_the_headers_of_the_connection_are_sent():
    server = Stub(httpx.Response(200))
    assert call(Stub(ok(token(1))), server).status_code == 200
    (request,) = server.requests
    assert (request.headers["authorization"], request.headers["x-team"]) == ("Bearer at-1", "a")


def test_a_401_is_retried_once_with_another_token_and_the_same_body():
    lookups, server = Stub(ok(token(1)), ok(token(2))), Stub(unauthorized(), httpx.Response(200))
    assert call(lookups, server).status_code == 200
    assert [each.headers["authorization"] for each in server.requests] == [
        "Bearer at-1",
        "Bearer at-2",
    ]
    assert server.bodies() == [{"method": "tools/list"}] * 2
    assert lookups.bodies()[1] == {
        "rejected_access_token_version": 1,
        "www_authenticate": 'Bearer error="invalid_token"',
    }


def test_a_second_401_is_the_answer():
    lookups, server = Stub(ok(token(1)), ok(token(2))), Stub(unauthorized())
    assert call(lookups, server).status_code == 401
    assert len(server.requests) == 2


def test_a_401_of_a_server_with_its_own_headers_reads_them_again():
    own = {"id": ID, "type": "dynamiq.connections.MCPStreamableHTTP", "url": MCP_URL}
    lookups = Stub(
        ok({**own, "headers": {"X-Key": "old"}}),
        problem(400, "invalid_request"),  # A challenge is for connections with a grant.
        ok({**own, "headers": {"X-Key": "new"}}),
    )
    server = Stub(unauthorized(), httpx.Response(200))
    assert call(lookups, server).status_code == 200
    assert [each.headers["x-key"] for each in server.requests] == ["old", "new"]


def test_a_step_up_is_raised_with_the_scopes_to_authorize():
    required = problem(409, "authorization_required", scopes=["files:read", "files:write"])
    lookups = Stub(ok(token(1)), required)
    with pytest.raises(MooringError) as caught:
        call(lookups, Stub(scope_missing()))
    assert caught.value.details["scopes"] == ["files:read", "files:write"]
    assert "files:write" in lookups.bodies()[1]["www_authenticate"]


def test_another_403_is_the_answer():
    lookups = Stub(ok(token(1)))
    assert call(lookups, Stub(httpx.Response(403))).status_code == 403
    assert len(lookups.requests) == 1


@pytest.mark.parametrize("is_async", [True, False])
def test_concurrent_tasks_that_get_a_401_cause_one_lookup(is_async):
    lookups = Stub(ok(token(1)), ok(token(2)))

    def server(request: httpx.Request) -> httpx.Response:
        is_new = request.headers["authorization"] == "Bearer at-2"
        return httpx.Response(200) if is_new else unauthorized()

    async def main():
        mooring = async_client(lookups) if is_async else client(lookups)
        auth = mooring.mcp_auth(ID)
        transport = httpx.MockTransport(server)
        async with httpx.AsyncClient(auth=auth, transport=transport) as http:
            answers = await asyncio.gather(*(http.post(MCP_URL, json={}) for _ in range(50)))
        assert {answer.status_code for answer in answers} == {200}

    asyncio.run(main())
    assert len(lookups.requests) == 2


def test_a_step_up_is_raised_in_tasks():
    async def main():
        lookups = Stub(ok(token(1)), problem(409, "authorization_required", scopes=["a"]))
        async with async_client(lookups) as mooring:
            transport = httpx.MockTransport(Stub(scope_missing()))
            async with httpx.AsyncClient(auth=mooring.mcp_auth(ID), transport=transport) as http:
                with pytest.raises(MooringError, match="authorization_required"):
                    await http.post(MCP_URL)

    asyncio.run(main())


def test_the_auth_of_tasks_is_not_for_threads():
    auth = async_client(Stub(ok(token(1)))).mcp_auth(ID)
    with httpx.Client(auth=auth) as http, pytest.raises(RuntimeError, match="AsyncClient"):
        http.get(MCP_URL)
