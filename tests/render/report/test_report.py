"""`report/`: what has a page, what is left out on request, what stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from docgen.base.place import lines
from docgen.blocks.types import Block, Document, Heading, Paragraph
from docgen.model.schema import Field, ListOf, OneOf, Record, Ref, Scalar
from docgen.pipeline.build import BuildOptions, build, report_of, single_report
from docgen.render.report.documents import Fact, chunks_of, inline
from docgen.render.report.parts import tree

PAGE = """{title}

This operation is part of the Voice API section of the Web Services API.

Overview

Puts the helmsman of the barge on hold.

Request URL\t/api/v2/me/calls/{{id}}
HTTP method\tPOST

Parameters

Parameter\tValue
operationName\t{title}
reason\tWhy the helmsman has to wait. This parameter is mandatory.

Sample

Request

```
POST /api/v2/me/calls/7
{{"operationName": "{title}", "reason": "fog"}}
```

HTTP response

```
{{"statusCode": 0}}
```
"""
OPTIONS = BuildOptions(name="a", version="1", dialect="gws", jobs=1)

Files = dict[str, str]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    for title in ("Hold", "Mute"):
        text = PAGE.format(title=title)
        (folder / f"{title}.txt").write_text(text, encoding="utf-8")
    return folder


def made(source: Path, options: BuildOptions = OPTIONS) -> Files:
    return {one.path: one.data.decode() for one in report_of(source, options)}


def test_each_operation_has_a_page_with_its_facts_and_its_source(source: Path) -> None:
    files = made(source)
    page = files["report/operations/voice-api-hold.html"]
    for told in ("reason", "required", "helmsman", "Hold.txt", "curl -X POST", "async with"):
        assert told in page
    assert '<mark data-fact="p2">reason</mark>' in page
    assert "part of the Voice API section" in page  # what stands above its facts comes with them
    assert "report/operations/voice-api-mute.html" in files


def test_the_same_source_gives_the_same_bytes(source: Path) -> None:
    assert made(source) == made(source)
    assert single_report(source, OPTIONS) == single_report(source, OPTIONS)


@pytest.mark.parametrize(
    ("options", "left_out"),
    [
        (evolve(OPTIONS, excerpts=False), ("What the documentation says", "part of the Voice API")),
        (evolve(OPTIONS, prose=False, excerpts=False), ("helmsman",)),
    ],
    ids=["no excerpts", "no prose"],
)
def test_sentences_are_left_out_on_request(
    source: Path, tmp_path: Path, options: BuildOptions, left_out: tuple[str, ...]
) -> None:
    built = build(source, options, tmp_path / "out")
    for path in built.files:
        if path.startswith("report/"):
            text = (built.folder / path).read_text(encoding="utf-8")
            assert not [one for one in left_out if one in text], path


def test_places_are_left_out_without_provenance(source: Path, tmp_path: Path) -> None:
    options = evolve(OPTIONS, provenance=False, excerpts=False)
    built = build(source, options, tmp_path / "out")
    page = (built.folder / "report/operations/voice-api-hold.html").read_text(encoding="utf-8")
    assert "Hold.txt" not in page


def test_no_report_is_no_folder(source: Path, tmp_path: Path) -> None:
    built = build(source, evolve(OPTIONS, report=False), tmp_path / "out")
    assert not (built.folder / "report").exists()


def test_only_what_changed_is_written_again(source: Path, tmp_path: Path) -> None:
    build(source, OPTIONS, tmp_path / "out")
    page = source / "Mute.txt"
    page.write_text(page.read_text().replace("fog", "gale"), encoding="utf-8")
    changed = build(source, OPTIONS, tmp_path / "out").changed
    assert "report/operations/voice-api-mute.html" in changed
    assert "report/operations/voice-api-hold.html" not in changed
    assert "report/report.css" not in changed


def test_a_model_has_a_report_without_excerpts(source: Path, tmp_path: Path) -> None:
    built = build(source, OPTIONS, tmp_path / "out")
    page = made(built.folder)["report/operations/voice-api-hold.html"]
    assert "What the documentation says" not in page
    assert "helmsman" in page


def test_every_name_within_one_file_is_given_once(source: Path) -> None:
    text = single_report(source, OPTIONS)
    names = re.findall(r'<[^<>]* id="([^"]+)"', text)
    assert len(names) == len({*names})
    assert {*re.findall(r'<a href="#([^"]+)"', text)} <= {*names}


def test_templates_of_the_user_win(source: Path, tmp_path: Path) -> None:
    own = tmp_path / "templates/report"
    own.mkdir(parents=True)
    (own / "codes.html.j2").write_text("x", encoding="utf-8")
    (own / "operation.html.j2").write_text("<h1>{{ page.title }}</h1> own", encoding="utf-8")
    built = build(source, evolve(OPTIONS, templates=tmp_path / "templates"), tmp_path / "out")
    page = (built.folder / "report/operations/voice-api-hold.html").read_text(encoding="utf-8")
    assert "<h1>Hold</h1> own" in page


def blocks(*texts: str) -> tuple[Block, ...]:
    kinds: dict[str, Callable[..., Block]] = {"#": Heading, "": Paragraph}
    made = []
    for number, text in enumerate(texts, 1):
        place = lines("a.html", number)
        more = {"level": text.count("#")} if text.startswith("#") else {}
        made.append(kinds["#" if more else ""](text=text.strip("# "), place=place, **more))
    return tuple(made)


@pytest.mark.parametrize(
    ("form", "texts", "begins", "cuts"),
    [
        (
            "html",
            ("# Hold", "prose", "table", "# Mute", "table"),
            [(3, "Hold"), (5, "Mute")],
            [0, 3],
        ),
        ("text", ("Hold", "prose", "table", "Mute", "table"), [(3, "Hold"), (5, "Mute")], [0, 3]),
        ("text", ("intro", "table", "other", "table"), [(2, "Hold"), (4, "Mute")], [0, 3]),
        ("html", ("only",), [(1, "Hold")], [0]),
    ],
)
def test_a_part_begins_with_the_title_above_its_facts(
    form: str, texts: tuple[str, ...], begins: list[tuple[int, str]], cuts: list[int]
) -> None:
    document = Document(file="a.html", title="", blocks=blocks(*texts), form=form)  # type: ignore[arg-type]
    found = chunks_of([document], [(lines("a.html", line), title) for line, title in begins])
    assert [one.first for one in found.all] == cuts


def test_words_are_marked_whole_and_nothing_is_markup() -> None:
    told = inline("`id` of **<b>** and idle id", [Fact("f1", ("id",))])
    assert str(told) == (
        '<code><mark data-fact="f1">id</mark></code> of <strong>&lt;b&gt;</strong> and idle '
        '<mark data-fact="f1">id</mark>'
    )


def test_a_tree_ends_however_deep_the_schema_is() -> None:
    schema: Record | ListOf = Record(fields=(Field(name="a", schema=Scalar(types=("string",))),))
    for _ in range(60):
        schema = Record(fields=(Field(name="a", schema=ListOf(item=schema)),))
    found = tree(schema)
    assert found is not None
    assert "…" in repr(found)


def test_a_union_says_its_types() -> None:
    text, number = Scalar(types=("string",)), Scalar(types=("integer",))
    plain = tree(OneOf(options=(text, number)))
    assert plain is not None
    assert (plain.type, plain.below) == ("string or integer", ())
    named = tree(OneOf(options=(Ref(name="Call"), text)))
    assert named is not None
    assert [one.schema for one in named.below] == ["Call", ""]
