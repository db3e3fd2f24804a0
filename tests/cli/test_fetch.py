"""`docgen fetch`: an address becomes a source that builds; so does an archive of saved pages."""

from __future__ import annotations

import gzip
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from docgen.cli import cli
from docgen.fetch import MANIFEST
from tests.fetch.server import Page, Served, Site, html
from tests.forms import markup


def run(*args: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, args)])


def site_of(root: Path) -> dict[str, Served]:
    source = root / "sources/ships/1.4/html"
    return {f"/ref/{one.name}": Page(one.read_bytes()) for one in source.glob("*.html")}


@pytest.mark.slow
def test_an_address_becomes_a_source_that_builds(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Site(site_of(root)) as site:
        done = run("fetch", f"{site.address}/ref/index.html", "--delay", "0")
        assert done.exit_code == 0, done.output
        assert "5 pages in sources/127.0.0.1: 5 new" in done.stderr
        folder = tmp_path / "sources/127.0.0.1"
        settings = (folder / "source.toml").read_text(encoding="utf-8")
        assert f'start = "{site.address}/ref/index.html"' in settings
        site.pages["/ref/crews.html"] = html("Crews")
        for what in ((), (folder,)):
            assert run("fetch", *what).exit_code == 0
        assert (folder / MANIFEST).is_file()
        del site.pages["/ref/crews.html"]
        assert "the site has it no longer" in run("fetch", folder).stderr
        site.pages["/ref/papers.html"] = Page(status=403)
        wrong = run("fetch", folder, "-q")
        assert wrong.exit_code == 11
        assert wrong.stderr.endswith("/ref/papers.html: answers 403\n")
    built = run("list", "operations", folder)
    assert "GET /ships" in built.stdout


def warc(page: bytes) -> bytes:
    """Two answers, as crawlers keep them (ISO 28500)."""
    found = b""
    for name, kind, body in (("index.html", "text/html", page), ("logo.png", "image/png", b"x")):
        told = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + body
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\n"
            f"WARC-Target-URI: https://docs.tides.example/{name}\r\n"
            "WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(told)}\r\n"
        )
        found += gzip.compress(f"{head}\r\n".encode() + told + b"\r\n\r\n")
    return found


def zipped(page: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("site/index.html", page)
    return buffer.getvalue()


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".warc.gz", ".mhtml", ".zip"])
def test_an_archive_becomes_a_source(suffix: str, root: Path, tmp_path: Path) -> None:
    page = (root / "sources/tides/2/html/index.html").read_bytes()
    make = {".warc.gz": warc, ".zip": zipped, ".mhtml": lambda one: markup.mhtml(one.decode())}
    saved = tmp_path / f"saved{suffix}"
    saved.write_bytes(make[suffix](page))
    done = run("fetch", saved, "-o", tmp_path / "source")
    assert done.exit_code == 0, done.output
    assert "GET /stations" in run("list", "operations", tmp_path / "source").stdout
    assert "1 as before" in run("fetch", saved, "-o", tmp_path / "source").stderr


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        ((), 5, "nothing to fetch. Give an address"),
        (("nothing",), 5, "nothing: is neither an address nor a file"),
        (("http://",), 5, "is no web address"),
        (("empty",), 5, "empty: does not say where it was fetched from"),
        (("text.txt",), 3, "text.txt: is no archive of pages"),
        (("cut.warc",), 3, "cut.warc: holds no page"),
        (("bad",), 5, "bad/source.toml:2: unknown key 'strat' of [fetch]. Did you mean 'start'?"),
        (("wrong",), 5, "wrong/source.toml:3: delay must be a number from 0 to 3600"),
        (("https://x.example/", "--include", "docs"), 2, "is no path: it must begin with /"),
    ],
)
def test_bad_input_is_one_line(
    args: tuple[str, ...], code: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "empty": "",
        "bad": '[fetch]\nstrat = "https://x.example/"\n',
        "wrong": '[fetch]\nstart = "https://x.example/"\ndelay = "1"\n',
    }.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "source.toml").write_text(text)
    (tmp_path / "text.txt").write_text("text")
    (tmp_path / "cut.warc").write_bytes(b"WARC/1.0\r\n")
    done = run("fetch", *args)
    assert (done.exit_code, said in done.stderr) == (code, True), done.stderr
