"""Code blocks of documents, run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[4]


def blocks_of(document: str) -> list[str]:
    """The Python blocks of a document, named by its path from the root of the repository."""
    text = (ROOT / document).read_text()
    return re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def run_block(document: str, number: int) -> dict[str, object]:
    """Runs a block as a program of its own, and returns its names."""
    names: dict[str, object] = {"__name__": "__main__"}
    source = blocks_of(document)[number]
    exec(compile(source, f"{document}#{number + 1}", "exec"), names)
    return names
