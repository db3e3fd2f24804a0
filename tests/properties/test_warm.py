"""Whatever is edited between two builds: a warm build gives the bytes of a cold one."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.base.errors import DocgenError
from docgen.pipeline.build import BuildOptions, build
from tests.conftest import ROOT

pytestmark = pytest.mark.slow

SAMPLE = ROOT / "sources" / "gws" / "8.6" / "html"
NAMES = (
    "DevicesAPI.html",
    "DevicesAssignDevice.html",
    "DevicesListDevices.html",
    "ChatAccept.html",
    "ChatCometDNotifications.html",
    "Features.html",
)
OPTIONS = BuildOptions(name="a", version="1", dialect="gws")

Edit = tuple[str, ...]
EDITS = st.one_of(
    st.tuples(st.just("cut"), st.sampled_from(NAMES), st.sampled_from(["2", "3", "50"])),
    st.tuples(
        st.just("say"),
        st.sampled_from(NAMES),
        st.sampled_from(["device", "operation", "Chat", "Assign", "</td>", "POST", "{"]),
        st.sampled_from(["", "berth", "GET", "&amp;", "<b>x</b>", "\x00"]),
    ),
    st.tuples(st.just("drop"), st.sampled_from(NAMES)),
    st.tuples(st.just("restore"), st.sampled_from(NAMES)),
    st.tuples(st.just("swap"), st.sampled_from(NAMES), st.sampled_from(NAMES)),
)


def apply(edit: Edit, source: Path) -> None:
    what, name, *more = edit
    file = source / name
    if what == "restore":
        shutil.copy(SAMPLE / name, file)
    elif not file.exists():
        return
    elif what == "cut":
        text = file.read_text(encoding="utf-8")
        file.write_text(text[: len(text) * int(more[0]) // 60], encoding="utf-8")
    elif what == "say":
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(more[0], more[1]), encoding="utf-8")
    elif what == "drop":
        file.unlink()
    elif (source / more[0]).exists():
        other = source / more[0]
        mine, theirs = file.read_bytes(), other.read_bytes()
        file.write_bytes(theirs)
        other.write_bytes(mine)


def outcome(source: Path, options: BuildOptions, out: Path) -> dict[str, bytes] | str:
    """The files of a build, or the error that it ends with."""
    try:
        result = build(source, options, out)
    except DocgenError as error:
        return str(error)
    return {file: (result.folder / file).read_bytes() for file in result.files}


@settings(max_examples=15, deadline=None)
@given(st.lists(st.lists(EDITS, max_size=3), min_size=1, max_size=4))
def test_a_warm_build_is_a_cold_one(rounds: list[list[Edit]]) -> None:
    with tempfile.TemporaryDirectory() as home:
        source, warm = Path(home, "source"), Path(home, "warm")
        source.mkdir()
        for name in NAMES:
            shutil.copy(SAMPLE / name, source)
        kept = evolve(OPTIONS, cache=Path(home, "cache"))
        outcome(source, kept, warm)
        for number, edits in enumerate(rounds):
            for edit in edits:
                apply(edit, source)
            cold = outcome(source, OPTIONS, Path(home, str(number)))
            assert outcome(source, kept, warm) == cold
