"""A local run of Mooring for all tests of this folder."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mooring import Mooring

sys.path.insert(0, str(Path(__file__).parent))
ROOT = Path(__file__).parents[4]


@dataclass(frozen=True)
class LocalRun:
    """Where the local run is, and its keys."""

    url: str
    admin_key: str
    runtime_key: str
    project_id: str
    aws_endpoints: dict[str, str]


@pytest.fixture(scope="session")
def local_run() -> Iterator[LocalRun]:
    with tempfile.TemporaryDirectory() as directory:
        environment = {**os.environ, "PORT": "0", "MOORING_DATA_DIR": directory}
        child = subprocess.Popen(
            ["node", "--import", "tsx", "local/start.ts"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert child.stdout is not None
            printed = []
            for line in child.stdout:
                printed.append(line)
                if line.startswith("Mooring is ready at "):
                    break
            else:
                pytest.fail(f"The local run ended: {''.join(printed)}")
            known: dict[str, Any] = json.loads((Path(directory) / "local.json").read_text())
            fields = LocalRun.__dataclass_fields__
            yield LocalRun(**{name: known[name] for name in fields})
        finally:
            child.send_signal(signal.SIGTERM)
            child.wait(30)
            child.stdout.close()


@pytest.fixture(scope="session")
def mooring(local_run: LocalRun) -> Iterator[Mooring]:
    with Mooring(local_run.url, local_run.admin_key) as client:
        yield client


@pytest.fixture
def settings(local_run: LocalRun, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings that `npm start` prints."""
    monkeypatch.setenv("MOORING_URL", local_run.url)
    monkeypatch.setenv("MOORING_ACCESS_KEY", local_run.admin_key)
