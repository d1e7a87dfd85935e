"""Each Python block of the README, and of the guide of the client, runs."""

from __future__ import annotations

import pytest
from blocks import ROOT, blocks_of, run_block

README = "clients/python/README.md"


@pytest.fixture(scope="module")
def openai(mooring):
    return mooring.connections.create(
        name="openai-prod",
        type="dynamiq.connections.OpenAI",
        project="default",
        config={"api_key": "sk-marker"},
    )


@pytest.mark.usefixtures("settings", "openai")
@pytest.mark.parametrize("number", range(len(blocks_of(README))))
def test_a_block_of_the_readme_runs_and_prints_no_secret(number, capsys):
    run_block(README, number)
    printed = capsys.readouterr()
    assert "sk-marker" not in f"{printed.out}{printed.err}"


def test_the_readme_has_blocks():
    assert len(blocks_of(README)) >= 4


def test_the_package_has_the_license_of_the_repository():
    assert (ROOT / "clients/python/LICENSE").read_text() == (ROOT / "LICENSE").read_text()
