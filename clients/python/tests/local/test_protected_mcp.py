"""The MCP SDK with `mcp_auth`, against a server behind OAuth."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import httpx
import pytest
from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client
from protected_mcp import protected_server

from mooring import AsyncMooring, MooringError


@pytest.fixture
def server():
    with protected_server() as running:
        yield running


@pytest.fixture
def connection(mooring, server):
    created = mooring.connections.create(
        name="protected",
        type="mooring.connections.MCP",
        project="default",
        config={"url": server.url},
    )
    # As the browser of a person who consents.
    url = mooring.authorize(created.id)
    assert httpx.get(url, follow_redirects=True).status_code == 200
    return mooring.wait_until_active(created.id, timeout=10)


@asynccontextmanager
async def session_of(auth, server):
    async with (
        httpx.AsyncClient(auth=auth, timeout=30) as http,
        streamable_http_client(server.url, http_client=http) as (read, write, _),
        ClientSession(read, write) as session,
    ):
        await session.initialize()
        yield session


def test_a_token_that_the_server_rejects_is_refreshed_once_for_all_calls(
    local_run, connection, server
):
    async def main():
        async with (
            AsyncMooring(local_run.url, local_run.runtime_key) as mooring,
            session_of(mooring.mcp_auth(connection.id), server) as session,
        ):
            for _ in range(2):
                called = await asyncio.gather(*(session.call_tool("greet") for _ in range(20)))
                assert {each.content[0].text for each in called} == {"hello"}
                server.revoke_token()
            assert server.refreshes == 1

    asyncio.run(main())


def test_a_step_up_names_the_scopes_and_the_page_to_authorize_at(local_run, connection, server):
    async def main():
        server.scope_missing = True
        async with (
            AsyncMooring(local_run.url, local_run.runtime_key) as mooring,
            httpx.AsyncClient(auth=mooring.mcp_auth(connection.id)) as http,
        ):
            with pytest.raises(MooringError) as caught:
                await http.post(server.url, json={})
        assert caught.value.code == "authorization_required"
        assert "files:write" in caught.value.details["scopes"]
        assert caught.value.authorize_url == f"{local_run.url}/connections/{connection.id}"

    asyncio.run(main())


def test_a_step_up_ends_a_session_of_the_mcp_sdk_and_its_reason_is_kept(
    local_run, connection, server
):
    async def main():
        async with AsyncMooring(local_run.url, local_run.runtime_key) as mooring:
            auth = mooring.mcp_auth(connection.id)
            with pytest.raises(Exception):  # noqa: B017, PT011, PT012 - of several kinds
                async with session_of(auth, server) as session:
                    server.scope_missing = True
                    await asyncio.wait_for(session.call_tool("greet"), 10)
            assert auth.error is not None
            assert auth.error.code == "authorization_required"
            assert "files:write" in auth.error.details["scopes"]

    asyncio.run(main())
