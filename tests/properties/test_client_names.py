"""Names of clients stay as they are, whatever is added, taken away or put elsewhere."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.infer import infer
from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, load_model
from docgen.render import OutputFile, RenderOptions, Work
from docgen.render.clients import (
    client_renames,
    write_python_client,
    write_typescript_client,
)
from docgen.render.files import Edition

ROOT = Path(__file__).parents[2]


@cache
def sample() -> Api:
    """The sample as it is read."""
    return load_model(ROOT / "sources/gws/8.6", BuildOptions(), lambda *_: None)


@cache
def work() -> Work:
    return Work(sample())


def edited(api: Api, seed: int) -> Api:
    """The Api with some edits: operations, samples and sections taken away or put elsewhere."""
    chance = random.Random(seed)
    operations = [one for one in api.operations if chance.random() < 0.9]
    if chance.random() < 0.5:
        chance.shuffle(operations)
    if chance.random() < 0.5:
        operations = [
            evolve(
                one,
                samples=tuple(each for each in one.samples if chance.random() < 0.8),
            )
            for one in operations
        ]
    sections = list(api.sections)
    if chance.random() < 0.5:
        chance.shuffle(sections)
    messages = [one for one in api.notifications if chance.random() < 0.9]
    bare = evolve(
        api,
        operations=tuple(operations),
        sections=tuple(sections),
        notifications=tuple(messages),
        schemas=(),
        messages=(),
        decisions=(),
        gaps=(),
    )
    return infer(bare)


@pytest.mark.slow
@settings(max_examples=3, deadline=None)
@given(st.integers(min_value=0, max_value=2**32))
def test_edits_rename_nothing(seed: int) -> None:
    """Neither of what goes nor of what comes, where the edition before is known.

    But for types that have become one: the name that is not kept is another name of it.
    """
    other = edited(sample(), seed)
    for old, new in ((sample(), other), (other, sample())):
        after = Work(new, RenderOptions(before=Edition(old)))
        renames = client_renames(Work(old), after)
        assert {one.kind for _, one in renames} <= {"type"}
        written = {
            "Python": _text(write_python_client(after), "/models.py"),
            "TypeScript": _text(write_typescript_client(after), "/models.ts"),
        }
        for language, one in renames:
            assert f"{one.old} = {one.new}" in written[language]


def _text(files: tuple[OutputFile, ...], end: str) -> str:
    (found,) = [file for file in files if file.path.endswith(end)]
    return found.data.decode()
