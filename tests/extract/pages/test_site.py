"""Pages of a site: their order, their sections, and what is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, read_source

PAGE = """<!DOCTYPE html><html><head><title>{title}</title></head><body>
<div class="breadcrumbs">{trail} &gt; <span>{title}</span></div>
<main><h1>{title}</h1>
<p>This operation is part of the <a href="x.html">Voice API</a> section of the Web Services API.</p>
<h2>Overview</h2><p>{title} a call.</p>
<table><tr><th>Request URL</th><td>/api/v2/me/calls/{{id}}</td></tr>
<tr><th>HTTP method</th><td>POST</td></tr></table>
<h3>Parameters</h3>
<table><tr><th>Parameter</th><th>Value</th></tr><tr><td>operationName</td><td>{title}</td></tr></table>
</main></body></html>"""
TRAIL = '<a href="index.html">Docs</a> &gt; <a href="x.html">Voice API</a>'


def _model(folder: Path, pages: dict[str, str]) -> Api:
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")
    return read_source(folder, BuildOptions(dialect="gws")).api


def _page(title: str, trail: str = TRAIL) -> str:
    return PAGE.format(title=title, trail=trail)


def _contents(*entries: str) -> str:
    links = "".join(f"<li>{entry}</li>" for entry in entries)
    return f"<html><body><main><h1>Contents</h1><ul>{links}</ul></main></body></html>"


@pytest.mark.parametrize("names", [["Hold.html"], ["Hold.html", "Dial.html", "Answer.html"]])
def test_saved_pages_belong_to_the_section_that_they_name(names: list[str], tmp_path: Path) -> None:
    api = _model(tmp_path, {name: _page(name.removesuffix(".html")) for name in names})
    assert [section.title for section in api.sections] == ["Voice API"]
    assert {(op.section, op.guide) for op in api.operations} == {("Voice API", False)}
    assert len(api.operations) == len(names)


def test_without_a_trail_the_text_names_the_section(tmp_path: Path) -> None:
    trail = '<a href="index.html">Docs</a>'
    api = _model(tmp_path, {"Hold.html": _page("Hold", trail), "Dial.html": _page("Dial", trail)})
    assert {op.section for op in api.operations} == {"Voice API"}


@pytest.mark.slow
def test_a_page_beside_the_whole_reference_is_an_edition_of_its_operation(
    root: Path, tmp_path: Path
) -> None:
    source = root / "sources/gws/8.6"
    for name in ("html/VoiceDial.html", "pdf/web-services-api-reference.pdf"):
        (tmp_path / Path(name).name).write_bytes((source / name).read_bytes())
    api = read_source(tmp_path, BuildOptions()).api
    (dial,) = [op for op in api.operations if op.title == "Dial"]
    assert {place.file for place in (dial.place, *dial.also)} == {
        "VoiceDial.html",
        "web-services-api-reference.pdf",
    }
    assert "Dial" not in {section.title for section in api.sections}


def test_what_the_contents_list_and_nobody_saved_is_a_finding(tmp_path: Path) -> None:
    entries = [
        '<a href="index.html">Contents</a>',
        '<a href="Hold.html">Hold</a>',
        '<a href="Dial.html">Dial</a>',
        '<a href="../../Answer.html">Answer</a>',
        '<a href="https://docs.example/Retrieve.html">Retrieve</a>',
        '<a href="Hangup.html">Hangup</a>',
    ]
    pages = {"index.html": _contents(*entries), "Hold.html": _page("Hold")}
    api = _model(tmp_path, {**pages, "Dial.html": _page("Dial")})
    told = [f.message for f in api.findings if f.code == "contents-entry-without-page"]
    assert told == [
        f"the contents list {title!r}, no page has that title"
        for title in ("Answer", "Retrieve", "Hangup")
    ]


def test_pages_that_the_contents_do_not_list_stand_after_their_kin(tmp_path: Path) -> None:
    entries = [f'<a href="{name}.html">{name}</a>' for name in ("Hold", "Dial", "Answer")]
    pages = {f"{name}.html": _page(name) for name in ("Hold", "Dial", "Answer", "Hangup")}
    api = _model(tmp_path, {"index.html": _contents(*entries), **pages})
    assert [op.title for op in api.operations] == ["Hold", "Dial", "Answer", "Hangup"]
    assert [f.message for f in api.findings if f.code == "page-not-in-contents"] == [
        "the page 'Hangup' is not in the contents"
    ]


def test_a_contents_page_without_a_name_of_its_own_names_no_api(tmp_path: Path) -> None:
    folder = tmp_path / "gws"
    folder.mkdir()
    entries = [f'<a href="{name}.html">{name}</a>' for name in ("Hold", "Dial", "Answer")]
    pages = {f"{name}.html": _page(name) for name in ("Hold", "Dial", "Answer")}
    api = _model(folder, {"index.html": _contents(*entries), **pages})
    assert (api.name, api.title) == ("gws", "gws")
