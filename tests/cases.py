"""Cases that a person can read: Markdown files with a title, a why, inputs and what must come out.

    # Title: the behaviour
    One line of why, with the source quoted.
    ```text input
    what goes in; further fences are told apart by their second word
    ```
    ```json expected
    what must come out
    ```

A fence that holds fences has more backticks than they have. `pytest --accept` rewrites the
expected block.
"""

from __future__ import annotations

import difflib
import json
import re
from pathlib import Path

import pytest
from attrs import frozen

CASES = Path(__file__).parent / "cases"

_FENCE = re.compile(
    r"^(?P<ticks>`{3,})(?P<kind>\w+)[ ](?P<name>\S+)[ ]*\n(?P<body>.*?)^(?P=ticks)[ ]*$",
    re.M | re.S,
)
_ONE_LINE = 88  # JSON up to this length is written on one line


@frozen
class Case:
    """A file of tests/cases: its inputs by name, and the JSON text that is expected of them."""

    path: Path
    title: str
    inputs: dict[str, str]
    expected: str

    def __str__(self) -> str:
        """The name that pytest shows."""
        return self.path.stem

    @property
    def input(self) -> str:
        """The one input of a case that has just one."""
        (text,) = self.inputs.values()
        return text

    def check(self, actual: object, *, accept: bool = False) -> None:
        """Fail unless `actual` is the expected JSON value; with `accept`, expect it from now on."""
        found = _dump(actual)
        if accept:
            self._rewrite(found)
            return
        wanted = _dump(json.loads(self.expected)) if self.expected.strip() else ""
        if found != wanted:
            lines = difflib.unified_diff(
                wanted.splitlines(), found.splitlines(), "expected", "actual", n=5, lineterm=""
            )
            pytest.fail(f"{self.path.name}: {self.title}\n" + "\n".join(lines), pytrace=False)

    def _rewrite(self, found: str) -> None:
        text = self.path.read_text(encoding="utf-8")
        fence = next(m for m in _FENCE.finditer(text) if m["name"] == "expected")
        fresh = text[: fence.start("body")] + found + "\n" + text[fence.end("body") :]
        if fresh != text:
            self.path.write_text(fresh, encoding="utf-8", newline="\n")


def load_cases(folder: str | Path) -> list[Case]:
    """The cases of a folder (relative to tests/cases), by file name."""
    paths = sorted((CASES / folder).glob("*.md"))
    if not paths:
        raise FileNotFoundError(f"no case in {CASES / folder}")
    return [_read(path) for path in paths]


def _read(path: Path) -> Case:
    text = path.read_text(encoding="utf-8")
    title, _, rest = text.partition("\n")
    fences = {match["name"]: match["body"] for match in _FENCE.finditer(rest)}
    why = rest[: rest.find("```")].strip()
    if not title.startswith("# ") or not why or "expected" not in fences or len(fences) < 2:
        raise ValueError(f"{path}: a case has a title, a why, an input and an expected fence")
    expected = fences.pop("expected")
    return Case(path, title.removeprefix("# ").strip(), fences, expected)


def _dump(value: object) -> str:
    line = json.dumps(value, ensure_ascii=False)
    return line if len(line) <= _ONE_LINE else json.dumps(value, ensure_ascii=False, indent=2)
