"""Our own sample reference: typeset from one written source, and nobody else's text."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.loading import module_of

WRITTEN = ROOT / "sources/written"
TEXT = ROOT / "sources/gws/8.6/text"
DUMP = TEXT / "web-services-api-reference.txt"
LABELS = ROOT / "tests/scores/own/labels.json"
VENDOR = "sources/gws-8.6/text"

SHINGLE = 8  # words in a row that two texts do not share by chance
FORMULA = re.compile(r"This(?: \w+)? is part of the .+? of the \[?Web Services API\]?(?:\(#\))?\.")
TAG = re.compile(r"<[^>]*>")
VALUE = re.compile(r"[:\[,]\s*u?([\"'])((?:(?!\1).){12,})\1")
FENCE = "```"


def test_text_and_labels_are_what_the_typesetter_gives(tmp_path: Path) -> None:
    script = WRITTEN / "typeset_text.py"
    subprocess.run([sys.executable, script, "--root", tmp_path], check=True, capture_output=True)
    made = {path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()}
    assert made == {path.relative_to(ROOT) for path in (*TEXT.iterdir(), LABELS)}
    stale = [str(p) for p in made if (ROOT / p).read_bytes() != (tmp_path / p).read_bytes()]
    assert not stale, "run python sources/written/typeset_text.py"


def test_clean_text_is_free_of_scars() -> None:
    written = module_of(WRITTEN / "written.py")
    book = written.read_book(WRITTEN / "gws-8.6")
    texts = [text for part in book.sections for page in part.pages for text in _texts(page)]
    assert len(texts) > 5_000
    assert [text for text in texts if set(written.clean(text)) & set("⟦⟧✂⏎")] == []


def test_every_label_stands_at_its_heading() -> None:
    lines = DUMP.read_text(encoding="utf-8").split("\n")
    wrong = [
        label
        for label in _labels()
        if label.get("what", label.get("title")) not in lines[label["line"] - 1]
    ]
    assert wrong == []


def test_no_label_is_given_twice() -> None:
    keys = [
        (label["section"], label["line"], label["method"], label["path"], label["operation_name"])
        for label in _labels()
        if label["kind"] == "operation"
    ]
    assert len(keys) == len(set(keys))


@pytest.mark.shared
def test_no_sentence_is_the_vendors(shared: Path) -> None:
    theirs = {run for text in _vendor(shared) for words in _sentences(text) for run in _runs(words)}
    names = {tuple(_words(name)) for name in _contents()}
    shared_runs = [
        " ".join(words)
        for path in _ours()
        for words in _sentences(path.read_text(encoding="utf-8"))
        if tuple(words) not in names and theirs & set(_runs(words))
    ]
    assert len(theirs) > 5_000
    assert shared_runs == []


@pytest.mark.shared
def test_no_value_of_a_sample_is_the_vendors(shared: Path) -> None:
    theirs = {value for text in _vendor(shared) for value in _values(text)}
    ours = {value for path in _ours() for value in _values(path.read_text(encoding="utf-8"))}
    assert len(theirs) > 800
    assert len(ours) > 100
    assert sorted(ours & theirs) == []


def _ours() -> list[Path]:
    """What we wrote: the text of one edition, and what the older one has of its own."""
    return [*TEXT.iterdir(), *(WRITTEN / "gws-8.5").iterdir()]


def _texts(page: Any) -> Iterator[str]:
    """Every piece of text of a page, without the scars that stand on lines of their own."""
    for block in page.blocks:
        if hasattr(block, "text"):
            yield block.text
        yield from (line for line in getattr(block, "lines", ()) if isinstance(line, str))
        for row in (getattr(block, "header", ()), *getattr(block, "rows", ())):
            yield from row if isinstance(row, tuple) else ()


def _labels() -> list[dict[str, Any]]:
    labels: list[dict[str, Any]] = json.loads(LABELS.read_text(encoding="utf-8"))
    return labels


def _contents() -> Iterator[str]:
    """Titles of the contents: names, which we may share with the vendor."""
    for line in DUMP.read_text(encoding="utf-8").split("\n"):
        title, tab, number = line.partition("\t")
        if tab and number.isdigit():
            yield title
        elif title == "Getting started":
            return


def _vendor(shared: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted((shared / VENDOR).iterdir())]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())


def _sentences(text: str) -> Iterator[list[str]]:
    """The words of each sentence outside samples; addresses, tags and formulas left out."""
    for line in _lines(text, fenced=False):
        for cell in re.split(r"\t| \| ?", FORMULA.sub("", line)):
            prose = " ".join(word for word in TAG.sub(" ", cell).split() if "/" not in word)
            yield from map(_words, re.split(r"(?<=[.:;!?])\s", prose))


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)]


def _values(text: str) -> Iterator[str]:
    """Values of samples that carry data: three words, or six digits (names carry fewer)."""
    for line in (*_lines(text, fenced=True), *(x for x in text.split("\n") if x.startswith("{"))):
        for _, value in VALUE.findall(line):
            if value.count(" ") >= 2 or len(re.findall(r"\d", value)) >= 6:
                yield value


def _lines(text: str, *, fenced: bool) -> Iterator[str]:
    inside = False
    for line in text.split("\n"):
        if line.startswith(FENCE):
            inside = not inside
        elif inside == fenced and (fenced or not line.startswith("{")):
            yield line
