"""A file without text among others is a finding; a source without any text is an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.base.errors import SourceError
from docgen.pipeline.build import BuildOptions, read_source

PAGE = (
    "<html><body><main><h1>Hold</h1><p>Holds a call.</p><table><tr><th>Request URL</th>"
    "<td>/api/v2/me/calls/{id}</td></tr><tr><th>HTTP Method</th><td>POST</td></tr></table>"
    "</main></body></html>"
)


@pytest.mark.parametrize("data", [b"", b" \n\n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["b.html", "b.txt", "b.pdf"])
def test_a_file_without_text_is_a_finding(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / name).write_bytes(data)
    api = read_source(tmp_path, BuildOptions(dialect="gws")).api
    told = [(f.code, str(f.place)) for f in api.findings if f.code == "page-without-text"]
    assert told == [("page-without-text", f"{name}:1")]


def test_a_source_without_any_text_is_an_error(tmp_path: Path) -> None:
    for name in ("a.html", "b.txt"):
        (tmp_path / name).write_bytes(b"")
    with pytest.raises(SourceError, match=r"a\.html: is empty"):
        read_source(tmp_path, BuildOptions(dialect="gws"))
