"""What is said of a method: as much as is taken in at a glance, unless the user wants all."""

from __future__ import annotations

import ast
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.render import RenderOptions, Work
from docgen.render.clients import write_python_client, write_typescript_client
from docgen.render.clients.shown import MOST_LINES, Doc, Entry, fitted, whole
from tests.render.small_api import small_api

LINES = st.lists(st.text("abc ", min_size=1, max_size=20), min_size=1, max_size=12)


@given(
    head=st.lists(LINES, min_size=1, max_size=6),
    entries=st.lists(LINES, max_size=20),
    examples=st.lists(LINES, max_size=4),
)
def test_it_fits(
    head: list[list[str]], entries: list[list[str]], examples: list[list[str]]
) -> None:
    doc = Doc(
        head=head,
        facts=[["GET /tides"]],
        title="Args:",
        entries=[Entry(whole=one, short=one[0]) for one in entries],
        examples=examples,
        more=["More at x."],
    )
    blocks = fitted(doc)
    assert sum(map(len, blocks)) + len(blocks) - 1 <= MOST_LINES
    assert ["GET /tides"] in blocks
    if sum(map(len, whole(doc))) + len(whole(doc)) <= 8:
        assert blocks == whole(doc)


def test_the_first_sample_comes_before_long_descriptions() -> None:
    long = Entry(whole=["a: x"] * 20, short="a: x …")
    doc = Doc(
        head=[["Sails."]],
        facts=[["POST /sails"]],
        title="Args:",
        entries=[long],
        examples=[["Request:", "    {}"]],
        more=["More at x."],
    )
    assert fitted(doc) == [
        ["Sails."],
        ["POST /sails"],
        ["Args:", "a: x …"],
        ["Request:", "    {}"],
        ["More at x."],
    ]


def docstrings(*, long: bool) -> list[int]:
    """How many lines each docstring of a method has."""
    work = Work(small_api(), RenderOptions(long_docs=long))
    found = []
    for file in write_python_client(work):
        if "/sections/" in file.path and file.path.endswith(".py"):
            for node in ast.walk(ast.parse(file.data)):
                if isinstance(node, ast.AsyncFunctionDef) and ast.get_docstring(node):
                    told = node.body[0]
                    found.append((told.end_lineno or 0) - told.lineno + 1)
    return found


@pytest.mark.parametrize("long", [False, True])
def test_docstrings_of_the_small_api(*, long: bool) -> None:
    assert (max(docstrings(long=long)) <= 30) is not long


def test_comments_of_the_small_api() -> None:
    files = write_typescript_client(Work(small_api()))
    sections = [one.data.decode() for one in files if "/sections/" in one.path]
    lengths = [
        one.count("\n") + 1 for text in sections for one in re.findall(r"/\*\*.*?\*/", text, re.S)
    ]
    assert lengths
    assert max(lengths) <= 30
