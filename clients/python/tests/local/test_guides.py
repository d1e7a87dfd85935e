"""Each Python block of the guides runs, against services that check the credential."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest
from blocks import blocks_of, run_block
from services import KEY, mcp_server, models, postgres

CLIENT, SDKS = "docs/guide/python.md", "docs/guide/python-sdks.md"


@pytest.fixture(scope="module")
def services(mooring, local_run) -> Iterator[dict[str, str]]:
    """The connections that the guides name; the settings of the SDKs that take none from them."""
    with models() as port, postgres() as database, mcp_server() as mcp:
        url = f"http://127.0.0.1:{port}"
        real = json.loads(os.environ.get("MOORING_TEST_DATABASES") or "{}").get("PostgreSQL")
        of_stub = {"host": "127.0.0.1", "port": database, "database": "d", "user": "u"}
        keys = {"access_key_id": "AKIA1", "secret_access_key": KEY, "region": "us-east-1"}
        for name, kind, config in (
            ("openai-prod", "OpenAI", {"api_key": KEY, "url": f"{url}/v1"}),
            ("anthropic-prod", "Anthropic", {"api_key": KEY}),
            ("warehouse", "PostgreSQL", real or {**of_stub, "password": KEY}),
            ("aws-prod", "AWS", keys),
            ("docs-mcp", "MCPStreamableHTTP", {"url": mcp, "headers": {"X-Key": KEY}}),
            ("github", "Exa", {"api_key": KEY}),
        ):
            for stale in mooring.connections.list(project="default", name_prefix=name):
                mooring.connections.delete(stale.id)
            mooring.connections.create(
                name=name, type=f"dynamiq.connections.{kind}", project="default", config=config
            )
        mooring.connections.create(
            name="notion",
            type="mooring.connections.MCP",
            project="default",
            config={"url": "https://mcp.notion.example/mcp"},
        )
        yield {
            "ANTHROPIC_BASE_URL": url,
            "AWS_ENDPOINT_URL_DYNAMODB": local_run.aws_endpoints["dynamodb"],
        }


@pytest.fixture
def dynamiq(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dynamiq's connections without its workflows, which need hundreds of packages."""
    found = importlib.util.find_spec("dynamiq")
    assert found is not None
    package = types.ModuleType("dynamiq")
    package.__path__ = [str(Path(found.origin or "").parent)]
    monkeypatch.setitem(sys.modules, "dynamiq", package)


PRINTED = {
    (CLIENT, 0): "failed: connection_not_found",
    (CLIENT, 1): "100 lookups, from the cache",
    (CLIENT, 3): "anthropic-dev active ['api_key']",
    (SDKS, 0): "Hello from OpenAI.",
    (SDKS, 1): "Hello from Anthropic.",
    (SDKS, 2): "(1,)",
    (SDKS, 3): "mooring-local",
    (SDKS, 4): "['echo']",
    (SDKS, 5): "echo [{'type': 'text', 'text': 'echo hello'",
    (SDKS, 6): "OpenAI",
}
BLOCKS = [(document, at) for document in (CLIENT, SDKS) for at in range(len(blocks_of(document)))]


@pytest.mark.usefixtures("settings", "dynamiq")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("document", "number"), BLOCKS)
def test_a_block_of_a_guide_runs_and_prints_no_secret(
    document, number, services, monkeypatch, capsys
):
    for name, value in services.items():
        monkeypatch.setenv(name, value)
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    run_block(document, number)
    printed = capsys.readouterr()
    assert PRINTED.get((document, number), "") in printed.out
    assert KEY not in f"{printed.out}{printed.err}"
    if "webbrowser" in blocks_of(document)[number]:
        assert "/connections/" in opened[0]


def test_what_is_printed_is_of_blocks_that_there_are():
    assert set(PRINTED) <= set(BLOCKS)
