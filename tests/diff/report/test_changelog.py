"""A changelog is kept up to date: its section anew, the words of others as they are."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from docgen.diff.change import Change, Level
from docgen.diff.report.changelog import BEGIN, END, update_changelog
from docgen.diff.report.forms import Heading

REMOVED = Change(rule="call-removed", level=Level.BREAKING, about="GET /ships")
RENAMED = Change(
    rule="title-changed", level=Level.INFO, about="GET /a", where="b", old="<i>", new="`"
)


def told(rule: str) -> tuple[str, str]:
    return rule.replace("-", " ").capitalize(), "Look there."


def side(version: str) -> Heading:
    return Heading(label=f"pier-{version}", version=version)


def update(data: bytes, *changes: Change, old: str = "8.5", new: str = "8.6") -> bytes:
    return update_changelog(data, changes, side(old), side(new), told)


def titles(data: bytes) -> list[str]:
    return re.findall(r"^## (.*?)\r?$", data.decode(), re.MULTILINE)


def test_a_new_file_has_a_title_and_a_section() -> None:
    assert (
        update(b"", RENAMED, REMOVED).decode()
        == f"""\
# Changes of the API

## 8.5 → 8.6

{BEGIN}

### Breaking

- **Call removed**: Look there.
  - `GET /ships`

### Info

- **Title changed**: Look there.
  - `GET /a`, `b`: `<i>` → `` ` ``

{END}
"""
    )


def test_no_changes_is_said() -> None:
    assert b"\nNo changes.\n" in update(b"")


def test_a_section_is_rewritten_in_its_place_and_the_words_around_it_stay() -> None:
    before = update(update(b"# Ours\n\nHello.\n", REMOVED), REMOVED, old="8.6", new="8.7")
    text = before.decode().replace("## 8.5 → 8.6\n", "## 8.5 → 8.6\n\nBe careful.  \n")
    text += "\nNo ships any more.\n\n## Older\n\nLost.\n"
    after = update(text.encode(), RENAMED).decode()
    assert re.findall("^(?:#.*|[A-Z].*)$", after, re.MULTILINE) == [
        "# Ours",
        "Hello.",
        "## 8.6 → 8.7",
        "### Breaking",
        "## 8.5 → 8.6",
        "Be careful.  ",
        "### Info",
        "No ships any more.",
        "## Older",
        "Lost.",
    ]
    assert after.startswith(text.partition("## 8.5")[0])


def test_the_newest_section_is_on_top_whatever_is_written_last() -> None:
    data = b""
    for old, new in (("8.9", "8.10"), ("8.5", "8.6"), ("8.6", "8.9"), ("8.10", "9.0")):
        data = update(data, old=old, new=new)
    assert titles(data) == ["8.10 → 9.0", "8.9 → 8.10", "8.6 → 8.9", "8.5 → 8.6"]


def test_a_section_stands_above_the_sections_of_others() -> None:
    data = update(b"# Ours\n\n## 1.0\n\nText\n")
    assert titles(data) == ["8.5 → 8.6", "1.0"]
    assert titles(update(data, old="8.4", new="8.5")) == ["8.5 → 8.6", "8.4 → 8.5", "1.0"]


def test_a_section_without_marks_keeps_all_its_text() -> None:
    data = update(b"## 8.5 \xe2\x86\x92 8.6 ##\nBy hand.\n", REMOVED)
    assert data.decode().endswith(f"  - `GET /ships`\n\n{END}\n\nBy hand.\n")
    assert update(data, REMOVED) == data


@pytest.mark.parametrize(
    "hidden",
    [
        "```\n## 8.5 → 8.6\n```\n",
        "~~~ md\n## 8.5 → 8.6\n```\n~~~~\n",
        "<!--\n## 8.5 → 8.6\n-->\n",
        "<pre>\n## 8.5 → 8.6\n</pre>\n",
        "    ## 8.5 → 8.6\n",
        "### 8.5 → 8.6\n",
    ],
)
def test_what_is_no_heading_is_no_section(hidden: str) -> None:
    data = update(hidden.encode(), REMOVED)
    assert data.decode().startswith(f"{hidden}\n## 8.5 → 8.6\n\n{BEGIN}\n")
    assert update(data, REMOVED) == data


def test_what_is_left_open_does_not_swallow_the_section() -> None:
    data = update(b"# Ours\n\n```\n## code", REMOVED)
    assert data.endswith(f"{END}\n\n```\n## code".encode())
    assert update(data, REMOVED) == data


def test_line_ends_and_bytes_that_are_no_utf_8_stay() -> None:
    data = update(b"# Ours\r\n\r\n\xff\xfe\r\n", REMOVED)
    assert data.startswith(b"# Ours\r\n\r\n\xff\xfe\r\n\r\n## 8.5")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_versions_that_are_no_plain_words_stand_in_code() -> None:
    assert titles(update(b"", old="<b>\n## x", new="")) == ["`<b>\\n## x` → `pier-`"]


PIECES = [
    "# A", "## B", "## 8.5 → 8.6", "## 8.6 → 8.7", "##", "## 8.5 → 8.6 ##", BEGIN, END, "text",
    "```", "~~~", "<!--", "-->", "<pre>", "</pre>", "- a", "    ## 8.5 → 8.6", "\r", "\udcff",
    "---", "", "\ufeff",
]  # fmt: skip
ENDS = ["\n", "\n", "\n", "\r\n", "\r", ""]
files = st.lists(
    st.tuples(st.sampled_from(PIECES), st.sampled_from(ENDS)).map("".join), max_size=12
).map(lambda pieces: "".join(pieces).encode("utf-8", "surrogateescape"))
words = st.text(st.characters(exclude_categories=()), max_size=4)
harm = st.lists(words | st.sampled_from([*PIECES, "\n"]), max_size=4).map("".join)
changes = st.lists(
    st.builds(
        Change,
        rule=st.sampled_from(["a", "b"]),
        level=st.sampled_from(Level),
        about=harm,
        where=harm,
        old=harm,
        new=harm,
    ),
    max_size=3,
)


def words_of_others(data: bytes) -> list[str]:
    """The lines without empty ones, what stands between marks and the heading of our section."""
    text = data.decode("utf-8", "surrogateescape")
    kept: list[str] = []
    within = False
    for line in re.split(r"\r\n|\r|\n", text):
        within = within or line == BEGIN
        if line.strip() and not within and line != "## 8.5 → 8.6":
            kept.append(line)
        within = within and line != END
    return kept


@settings(deadline=None, max_examples=50)
@given(files | st.binary(max_size=40), changes, harm, harm)
@example(b"## 8.5", [], "", "")
def test_the_same_again_changes_nothing(
    data: bytes, found: list[Change], old: str, new: str
) -> None:
    once = update(data, *found, old=old, new=new)
    assert update(once, *found, old=old, new=new) == once


@settings(deadline=None, max_examples=50)
@given(files, changes, changes)
def test_the_text_of_others_stays(data: bytes, found: list[Change], later: list[Change]) -> None:
    once = update(data, *found)
    other = update(once, *later)
    assert update(other, *found) == once
    if data and BEGIN.encode() not in data and END.encode() not in data:
        assert words_of_others(once) == words_of_others(data)
