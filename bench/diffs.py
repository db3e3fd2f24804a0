"""Two editions of a reference, compared as models and as OpenAPI documents of a given size."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from bench.cost import Cost, cost_of

SIZE = 2**20  # bytes that each of two OpenAPI documents has at least
_COUNTED = ("--format", "json", "--all")


def cost_of_diff(old: Path, new: Path, runs: int) -> Cost:
    """`docgen diff OLD NEW`, with every change in what it prints."""
    command = [sys.executable, "-m", "docgen", "diff", *_COUNTED, str(old), str(new)]
    return cost_of(command, runs)


def enlarge(document: Path, file: Path) -> float:
    """Writes an OpenAPI document with all its paths as often as it takes to be of `SIZE`.

    Gives its size in MB.
    """
    data: dict[str, Any] = json.loads(document.read_text(encoding="utf-8"))
    paths = data["paths"]
    data["paths"] = {}
    times = 0
    text = ""
    while len(text) < SIZE:
        times += 1
        data["paths"] |= {f"/copy{times}{path}": item for path, item in paths.items()}
        text = json.dumps(data, indent=2, ensure_ascii=False)
    file.write_text(text, encoding="utf-8")
    return len(text.encode()) / SIZE
