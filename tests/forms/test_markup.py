"""One small reference in every form: HTML, Markdown, reStructuredText, Word, MHTML, zip."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from docgen.base.codec.converter import encode
from docgen.base.errors import SourceError
from docgen.ingest import READERS
from docgen.ingest import read as read_file
from docgen.ingest.markup import read_markdown, read_rst
from docgen.ingest.source import SourceFile, load
from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, load_model
from tests.forms import markup

FORMS: dict[str, Callable[[str], str | bytes]] = {
    ".docx": markup.word,
    ".md": markup.markdown,
    ".mhtml": markup.mhtml,
    ".rst": markup.rst,
}


def facts(value: object) -> object:
    """A model without places, and what is told of these."""
    if isinstance(value, dict):
        return {
            key: facts(each)
            for key, each in value.items()
            if key not in {"place", "also", "because"}
        }
    return [facts(each) for each in value] if isinstance(value, list) else value


def read(path: Path) -> Api:
    return load_model(path, BuildOptions(name="x", version="1"))


def written(folder: Path, source: Path, suffix: str, make: Callable[[str], str | bytes]) -> Path:
    (folder / "pages").mkdir()
    for page in source.glob("*.html"):
        made = make(page.read_text(encoding="utf-8"))
        data = made if isinstance(made, bytes) else made.encode()
        (folder / "pages" / f"{page.stem}{suffix}").write_bytes(data)
    return folder / "pages"


@pytest.mark.slow
@pytest.mark.parametrize("suffix", FORMS)
def test_a_reference_is_the_same_in_every_form(suffix: str, tmp_path: Path, root: Path) -> None:
    source = root / "sources/tides/2/html"
    made = written(tmp_path, source, suffix, FORMS[suffix])
    assert facts(encode(read(made))) == facts(encode(read(source)))


@pytest.mark.slow
def test_a_reference_is_the_same_as_source_of_sphinx(tmp_path: Path, root: Path) -> None:
    source = root / "sources/ships/1.4/html"
    made = written(tmp_path, source, ".rst", markup.sphinx)
    found, wanted = (facts(encode(read(one))) for one in (made, source))
    assert found == wanted


@pytest.mark.slow
def test_a_reference_is_the_same_in_a_zip_file(tmp_path: Path, root: Path) -> None:
    source = root / "sources/ships/1.4/html"
    packed = tmp_path / "pages.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for page in source.glob("*.html"):
            archive.write(page, f"site/{page.name}")
        archive.writestr("__MACOSX/._index.html", b"\0\0")
    assert facts(encode(read(packed))) == facts(encode(read(source)))


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("vendor", ["lxd", "opencast"])
def test_what_a_vendor_writes_in_markdown_is_what_its_site_says(vendor: str, shared: Path) -> None:
    folder = shared / "sources" / vendor
    found, wanted = (
        [
            (one.key, one.title, [(p.name, p.where, p.required) for p in one.parameters])
            for one in read(folder / form).operations
        ]
        for form in ("docs-md", "docs")
    )
    assert found == wanted


MARKDOWN = """\
---
title: "Pier API"
sidebar: 3
---

import Tabs from '@theme/Tabs'

# Moor {#moor}

:::tip[Before]
Ask first.
:::

> [!NOTE]
> Berths are few.

!!! warning "Storm"
    No calls.

=== "curl"

    ```bash
    curl https://pier.example
    ```

<Tabs>

`POST /ships/{id}`

</Tabs>

| Name | Type |
|------|------|
| berth | `string` |

```json
{"import x from": ":::a"}
```
"""


def test_markdown_of_sites_is_read_with_its_lines() -> None:
    document = read_markdown("pier.md", MARKDOWN.encode())
    assert document.title == "Moor"
    told = [
        (str(one.place).rpartition(":")[2], getattr(one, "text", "") or one.header)
        for one in document.blocks
    ]
    assert told == [
        ("10-11", "**Before** Ask first."),
        ("15", "Berths are few."),
        ("17", "Storm"),
        ("18", "No calls."),
        ("20", "**curl**"),
        ("23", "curl https://pier.example"),
        ("28", "`POST /ships/{id}`"),
        ("32-34", ("Name", "Type")),
        ("37", '{"import x from": ":::a"}'),
    ]


def test_what_a_wiki_exports_as_doc_is_a_saved_page(root: Path) -> None:
    page = (root / "sources/tides/2/html/index.html").read_text(encoding="utf-8")
    saved = SourceFile(name="a.doc", data=markup.mhtml(page))
    assert len(read_file(saved).blocks) > 20
    with pytest.raises(SourceError, match="is an old Word file"):
        read_file(SourceFile(name="b.doc", data=b"\xd0\xcf\x11\xe0"))


RST = """\
Pier
====

.. http:post:: /ships/(int:id)
   :synopsis: moors

   Makes it fast.

   :param int id: the ship
   :<json string berth: where
   :statuscode 204: moored

.. versionadded:: 2
   Since then.

See :ref:`berths <berth-page>`.

.. include:: /etc/passwd

.. raw:: html

   <script>alert(1)</script>
"""


def test_rst_includes_nothing_and_knows_the_words_of_sphinx() -> None:
    document = read_rst("pier.rst", RST.encode())
    text = "\n".join(str(getattr(one, "text", one)) for one in document.blocks)
    assert "POST /ships/(int:id)" in text
    assert "**berth** (string) – where" in text
    assert "Since then." in text
    assert "berths" in text
    assert "root:" not in text
    assert "alert" not in text


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.docx", b"no zip", "is no Word file"),
        ("a.docx", b"PK\x03\x04 cut", "is no Word file"),
        ("a.mhtml", b"Subject: nothing\n\nhello", "holds no page"),
        ("a.md", b"", "is empty"),
        ("a.rst", b"\0" * 50, "is not text"),
    ],
)
def test_what_can_not_be_read_is_told(name: str, data: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=said):
        read_file(SourceFile(name=name, data=data))


def bomb(names: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in names.items():
            archive.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (bomb({"../out.html": b"<p>"}), "leads out of it"),
        (bomb({"/etc/a.html": b"<p>"}), "leads out of it"),
        (bomb({"a.html": b" " * 3_000_000}), "unpacks to 3 MB"),
        (bomb({"a.exe": b"x"}), "holds no file"),
        (b"PK\x03\x04", "is no zip file"),
    ],
)
def test_an_archive_that_means_harm_is_one_line(
    tmp_path: Path, data: bytes, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("docgen.ingest.source.files.MOST_BYTES", 2_000_000)
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(SourceError, match=said):
        load(tmp_path / "a.zip", suffixes=READERS)
