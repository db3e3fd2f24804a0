"""Files that take too much memory or time: one line, an exit code, and the others are read."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import zlib
from collections.abc import Sequence
from pathlib import Path

import pytest

from docgen.base.errors import DocgenError
from docgen.pipeline.limits import LimitExceeded, Limits, timed
from docgen.pipeline.workers import Failed, Workers
from tests.cli.test_commands import process

PAGE = (
    "<title>X</title><main><h1>Hold</h1><table><tr><th>Request URL</th><td>/api/v2/me/calls</td>"
    "</tr><tr><th>HTTP Method</th><td>POST</td></tr></table>"
)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing is limited there")


def pdf(content: bytes) -> bytes:
    """A PDF of one page, its content deflated."""
    packed = zlib.compress(content)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed),
    ]
    out = b"%PDF-1.4\n"
    for number, one in enumerate(objects, 1):
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    return out + b"trailer<</Size 5/Root 1 0 R>>\n%%EOF"


BOMBS = {
    "marked content": pdf(b"/A BMC " * 50_000),
    "marked content with properties": pdf(b"/Span <</MCID 0>> BDC " * 60_000),
    "marks around text": pdf(b"/A BMC BT 1 0 0 1 9 9 Tm ET " * 30_000),
}


def docgen_on(*args: str | Path) -> subprocess.CompletedProcess[str]:
    return process(*args, "--dialect", "gws", "--no-cache")


def assert_one_line(done: subprocess.CompletedProcess[str], told: str) -> None:
    assert done.returncode == DocgenError.exit_code, done.stderr
    assert re.fullmatch(rf"docgen: .*{told}.*\n", done.stderr), done.stderr
    assert done.stdout == ""


@pytest.mark.slow
@pytest.mark.parametrize("name", BOMBS)
def test_a_pdf_that_fills_the_memory_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.pdf").write_bytes(BOMBS[name])
    done = docgen_on("list", "operations", tmp_path / "a.pdf", "--memory-limit", "512")
    assert_one_line(done, "a.pdf: reading it .*512 MB.*--memory-limit")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.html", PAGE + "<p>a<b>b</b></p>" * 150_000),
        ("a.html", PAGE + "<div>" * 600_000),
        ("a.txt", "Hold\n\n" + "word " * 3_000_000),
    ],
    ids=["paragraphs", "levels", "a line"],
)
def test_a_page_that_fills_the_memory_is_one_line(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    done = docgen_on("list", "operations", tmp_path / name, "--memory-limit", "256")
    told = done.stderr.splitlines(keepends=True)
    done.stderr = told[-1]
    assert_one_line(done, f"{name}: reading it takes more than 256 MB.*--memory-limit")
    assert all("MB in one page" in line for line in told[:-1])


@pytest.mark.slow
def test_a_page_that_takes_long_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE + "<p>a<b>b</b></p>" * 100_000, encoding="utf-8")
    done = docgen_on("list", "operations", tmp_path / "a.html", "--time-limit", "1")
    assert_one_line(done, "a.html: reading it takes more than 1 s.*--time-limit")


@pytest.mark.slow
def test_a_file_that_can_not_be_read_costs_nothing_but_itself(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(BOMBS["marked content"])
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4\nnothing")
    (tmp_path / "d.html").write_text(PAGE, encoding="utf-8")
    done = docgen_on("list", "operations", tmp_path, "--memory-limit", "512")
    assert done.returncode == 0
    assert "POST /api/v2/me/calls" in done.stdout
    first, second = done.stderr.splitlines()
    assert "b.pdf is not read: reading it " in first
    assert "c.pdf is not read: is damaged or no PDF" in second
    found = docgen_on("list", "findings", tmp_path, "--memory-limit", "512").stdout
    assert found.count("file-unreadable") == 2
    done = docgen_on("list", "operations", tmp_path, "--strict", "--memory-limit", "512")
    assert_one_line(done, "b.pdf: reading it .*512 MB")


def end(how: int) -> int:
    if how:
        os.kill(os.getpid(), how)
    return how


@pytest.mark.slow
@pytest.mark.parametrize(
    "how", [signal.SIGABRT, signal.SIGSEGV, signal.SIGKILL, signal.SIGPROF, signal.SIGTERM]
)
def test_a_process_that_ends_fails_its_task_alone(how: int) -> None:
    with Workers(2) as workers:
        results = [*workers.outcomes_apart(end, [0, int(how), 0, 0])]
    failed = [one for one in results if isinstance(one, Failed)]
    assert [isinstance(one, Failed) for one in results] == [False, True, False, False]
    assert isinstance(failed[0].error, LimitExceeded)


def spin(seconds: float) -> float:
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return seconds


def backtrack(length: int) -> bool:
    return re.fullmatch("(?:a|aa)+b", "a" * length) is not None


@pytest.mark.slow
@pytest.mark.parametrize(("work", "most"), [(spin, 60), (backtrack, 60)])
def test_time_is_limited_in_every_process(work: object, most: int) -> None:
    for ask in (Workers.outcomes, Workers.outcomes_apart):
        with Workers(1, limits=Limits(seconds=1)) as workers:
            tasks: Sequence[int] = [0, most]
            first, second = ask(workers, work, tasks)  # type: ignore[arg-type]
        assert not isinstance(first, Failed)
        assert isinstance(second, Failed)
        assert "more than 1 s of processor time" in str(second.error)


def test_what_others_do_with_the_clock_stays() -> None:
    before = signal.getsignal(signal.SIGPROF)
    with timed(Limits(seconds=5)):
        assert signal.getsignal(signal.SIGPROF) != before
    assert signal.getsignal(signal.SIGPROF) == before
    assert signal.getitimer(signal.ITIMER_PROF)[0] == 0


@pytest.mark.slow
def test_many_pages_that_fill_the_memory_together_are_one_line(tmp_path: Path) -> None:
    for number in range(9):
        page = PAGE.replace("/calls", f"/calls/{number}") + "<p>a<b>b</b></p>" * 55_000
        (tmp_path / f"{number}.html").write_text(page, encoding="utf-8")
    done = docgen_on("list", "operations", tmp_path, "--memory-limit", "256", "--jobs", "2")
    assert_one_line(done, "reading the source takes more than 256 MB.*--memory-limit")
