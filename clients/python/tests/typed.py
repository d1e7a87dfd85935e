"""What a type checker knows of the client: checked by mypy, never run."""

from __future__ import annotations

from typing import Literal

from typing_extensions import assert_type

from mooring import AsyncMooring, Connection, Credentials, Mooring, MooringError
from mooring.types.dynamiq import AWS, OpenAI, Weaviate
from mooring.types.mooring import MCP


def of_threads(mooring: Mooring, id: str) -> None:
    assert_type(mooring.credentials(id), Credentials)
    assert_type(mooring.credentials(id, OpenAI), OpenAI)
    assert_type(mooring.credentials(id, OpenAI)["api_key"], str)
    assert_type(mooring.credentials(connection_type=MCP, name="a", project="b"), MCP)
    assert_type(mooring.credentials(id, AWS)["session_token"], str | None)
    assert_type(mooring.credentials(id, MCP)["access_token_version"], int)
    mooring.credentials(id, OpenAI)["password"]  # type: ignore[typeddict-item]
    kind = mooring.credentials(id, Weaviate)["deployment_type"]
    assert_type(kind, Literal["weaviate_cloud", "custom"])
    assert_type(mooring.credentials_many([id]), list[Credentials | MooringError])
    assert_type([each.name for each in mooring.connections.list()], list[str])
    assert_type(mooring.connections.get(id), Connection)
    assert_type(mooring.authorize(id), str | None)
    assert_type(mooring.mcp_auth(id).error, MooringError | None)


async def of_tasks(mooring: AsyncMooring, id: str) -> None:
    assert_type(await mooring.credentials(id), Credentials)
    assert_type(await mooring.credentials(id, OpenAI), OpenAI)
    assert_type([each.version async for each in mooring.connections.list()], list[int])
    assert_type(await mooring.connections.get(id), Connection)
