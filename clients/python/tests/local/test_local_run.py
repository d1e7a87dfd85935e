"""The client against a local run."""

from __future__ import annotations

import asyncio
import uuid
from concurrent.futures import ThreadPoolExecutor

import boto3
import pytest

from mooring import AsyncMooring, Mooring, MooringError
from mooring.types.dynamiq import OpenAI

OPENAI = "dynamiq.connections.OpenAI"
MISSING = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def created(mooring):
    name = f"openai {uuid.uuid4()}"
    return mooring.connections.create(
        name=name, type=OPENAI, project="default", config={"api_key": "sk-1"}
    )


def test_an_unknown_key_is_unauthorized(local_run):
    with pytest.raises(MooringError) as caught:
        Mooring(local_run.url, "mrg_unknown").credentials(MISSING)
    assert (caught.value.code, caught.value.status) == ("unauthorized", 401)
    assert caught.value.request_id


def test_a_runtime_key_looks_up_and_changes_nothing(local_run, created):
    mooring = Mooring(local_run.url, local_run.runtime_key)
    assert mooring.credentials(created.id).api_key == "sk-1"
    assert mooring.credentials(name=created.name).id == created.id
    with pytest.raises(MooringError) as caught:
        mooring.connections.delete(created.id)
    assert caught.value.code == "forbidden"


def test_an_invalid_config_names_the_field_and_not_its_value(mooring):
    with pytest.raises(MooringError) as caught:
        mooring.connections.create(name="x", type=OPENAI, project="default", config={"key": "sk-1"})
    assert caught.value.code == "invalid_config"
    assert any(name.startswith("config") for name in caught.value.details)
    assert "sk-1" not in f"{caught.value} {caught.value.details}"


def test_a_connection_lives_from_create_to_delete(mooring, created):
    assert created.withheld_fields == ["api_key"]
    assert mooring.credentials(created.id, OpenAI)["url"] == "https://api.openai.com/v1"
    changed = mooring.connections.update(created.id, {"api_key": "sk-2"}, version=created.version)
    assert mooring.credentials(created.id).api_key == "sk-2"
    with pytest.raises(MooringError, match="precondition_failed"):
        mooring.connections.update(created.id, {"api_key": "sk-3"}, version=created.version)
    mooring.connections.delete(created.id, version=changed.version)
    with pytest.raises(MooringError, match="connection_not_found"):
        mooring.credentials(created.id)


def test_a_list_longer_than_a_page_has_every_connection_once(mooring):
    prefix = f"list {uuid.uuid4()} "

    def create(number: int):
        return mooring.connections.create(
            name=f"{prefix}{number:03}", type=OPENAI, project="default", config={"api_key": "x"}
        )

    with ThreadPoolExecutor(8) as pool:
        ids = [each.id for each in pool.map(create, range(120))]
    found = [each.id for each in mooring.connections.list(project="default", name_prefix=prefix)]
    assert found == ids
    outcomes = mooring.credentials_many([*ids[:60], MISSING])
    assert [outcome.id for outcome in outcomes[:60]] == ids[:60]
    assert isinstance(outcomes[60], MooringError)


def test_a_creation_that_is_repeated_makes_one_connection(mooring):
    key, name = str(uuid.uuid4()), f"once {uuid.uuid4()}"
    made = {
        mooring.connections.create(
            name=name, type=OPENAI, project="default", config={"api_key": "x"}, idempotency_key=key
        ).id
        for _ in range(2)
    }
    assert len(made) == 1


def test_a_connection_that_must_be_authorized_has_a_page_of_the_console(mooring, local_run):
    created = mooring.connections.create(
        name="notion",
        type="mooring.connections.MCP",
        project="default",
        config={"url": "https://mcp.example.com/mcp"},
    )
    with pytest.raises(MooringError) as caught:
        mooring.credentials(created.id)
    assert caught.value.authorize_url == f"{local_run.url}/connections/{created.id}"


def test_lookups_by_lambda_need_no_access_key(local_run, created):
    endpoint = local_run.aws_endpoints["lambda"]
    keys = {"aws_access_key_id": "local", "aws_secret_access_key": "local"}
    client = boto3.client("lambda", endpoint_url=endpoint, region_name="us-east-1", **keys)
    alias = f"mooring-local-lookup-credentials:me_{local_run.project_id}"
    mooring = Mooring(lookup=alias, lambda_client=client)
    assert mooring.credentials(created.id).api_key == "sk-1"
    with pytest.raises(MooringError, match="connection_not_found"):
        mooring.credentials(MISSING)


def test_a_session_of_boto3_reads_from_the_deployment_with_the_keys_of_a_connection(
    mooring, local_run
):
    keys = {"access_key_id": "AKIA1", "secret_access_key": "s", "region": "us-east-1"}
    created = mooring.connections.create(
        name="aws", type="dynamiq.connections.AWS", project="default", config=keys
    )
    dynamodb = mooring.aws(created.id).client(
        "dynamodb", endpoint_url=local_run.aws_endpoints["dynamodb"]
    )
    assert dynamodb.list_tables()["TableNames"]


def test_tasks_look_up_and_list(local_run, created):
    async def main():
        async with AsyncMooring(local_run.url, local_run.admin_key) as mooring:
            found = await asyncio.gather(*(mooring.credentials(created.id) for _ in range(100)))
            assert {each.api_key for each in found} == {"sk-1"}
            wanted = mooring.connections.list(project="default", name_prefix=created.name)
            assert [each.id async for each in wanted] == [created.id]

    asyncio.run(main())
