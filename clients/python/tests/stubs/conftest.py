"""Tests see no settings of the shell that starts them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("URL", "ACCESS_KEY", "LOOKUP", "ALLOW_HTTP"):
        monkeypatch.delenv(f"MOORING_{name}", raising=False)
