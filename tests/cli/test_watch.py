"""`docgen build --watch`: a build after each change, and none without one."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import docgen
from docgen.cli.watching import Watch
from tests.cli.test_commands import PAGE

RUN = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # jobs in the background ignore it
from docgen.__main__ import run
run()
"""
SECONDS = 600  # nothing waits longer for a line; what is judged is the lines, not their time
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="another kind of signal there")


class Lines:
    """The lines of stderr, as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._queue: queue.Queue[str] = queue.Queue()
        self._thread = threading.Thread(target=self._read, args=(process.stderr,), daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Waits for the end of the stream."""
        self._thread.join(SECONDS)

    def _read(self, stream: Iterator[str]) -> None:
        for line in stream:
            self._queue.put(line)

    def until(self, told: str) -> list[str]:
        """The lines up to the one with that text."""
        found = [self._queue.get(timeout=SECONDS)]
        while told not in found[-1]:
            found.append(self._queue.get(timeout=SECONDS))
        return found


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "sources" / "tiny" / "1.0"
    folder.mkdir(parents=True)
    (folder / "dial.txt").write_text(PAGE, encoding="utf-8")
    (folder / "source.toml").write_text('name = "tiny"\ndialect = "gws"\n', encoding="utf-8")
    return tmp_path


@pytest.fixture
def running(home: Path) -> Iterator[subprocess.Popen[str]]:
    root = Path(docgen.__file__).parents[1]
    with subprocess.Popen(
        [sys.executable, "-c", RUN, "build", "--watch", "--no-cache"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as process:
        yield process
        process.kill()


@pytest.mark.slow
def test_each_change_is_built_and_each_fault_told(
    home: Path, running: subprocess.Popen[str]
) -> None:
    lines = Lines(running)
    lines.until("watching")
    document = home / "output" / "tiny" / "1.0" / "openapi.yaml"
    page = home / "sources" / "tiny" / "1.0" / "dial.txt"
    page.write_text(PAGE.replace("Dial", "Ring"), encoding="utf-8")
    lines.until("watching")
    assert "Ring" in document.read_text(encoding="utf-8")
    settings = page.with_name("source.toml")
    settings.write_text("name = \n", encoding="utf-8")
    assert any("source.toml:1" in line for line in lines.until("watching"))
    assert "Ring" in document.read_text(encoding="utf-8")
    settings.write_text('name = "tiny"\ndialect = "gws"\n', encoding="utf-8")
    assert any("files in output/tiny/1.0" in line for line in lines.until("watching"))
    running.send_signal(signal.SIGINT)
    assert running.wait(SECONDS) == 130
    lines.end()


def test_what_a_build_writes_is_no_change(tmp_path: Path) -> None:
    over = Watch(paths=(tmp_path,), beside=tmp_path / "output")
    (tmp_path / "a.html").write_text("a", encoding="utf-8")
    before = over.state()
    (tmp_path / "output").mkdir()
    (tmp_path / "output" / "b.html").write_text("b", encoding="utf-8")
    (tmp_path / ".hidden").write_text("c", encoding="utf-8")
    assert over.state() == before
    (tmp_path / "a.html").write_text("aa", encoding="utf-8")
    assert over.state() != before
