"""What others need for the same files: a bare pass over text, pdftotext, pdfplumber, bs4.

`python -m bench.peers NAME PATH` runs one of them, so that each is measured as a command.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

EVERY = 20  # pdfplumber reads every 20th page: it would take a minute and a half for all


def pdftotext() -> str | None:
    """The path of pdftotext, None where it is not installed."""
    return shutil.which("pdftotext")


def bare(path: Path) -> None:
    """Reads the lines of text files and splits them at tabs."""
    for file in sorted(path.rglob("*.txt")):
        for line in file.read_text(encoding="utf-8", errors="replace").split("\n"):
            line.split("\t")


def plumber_words(path: Path) -> None:
    """Words of every 20th page, by pdfplumber."""
    import pdfplumber  # noqa: PLC0415 - a peer is loaded where it is measured

    with pdfplumber.open(path) as document:
        for page in document.pages[::EVERY]:
            page.extract_words()
            page.close()


def plumber_tables(path: Path) -> None:
    """Tables of every 20th page, by pdfplumber."""
    import pdfplumber  # noqa: PLC0415

    with pdfplumber.open(path) as document:
        for page in document.pages[::EVERY]:
            page.extract_tables()
            page.close()


def soup(path: Path) -> None:
    """A tree of every page, by bs4 with the parser of the standard library."""
    from bs4 import BeautifulSoup  # noqa: PLC0415

    for file in sorted(path.glob("*.html")):
        BeautifulSoup(file.read_bytes(), "html.parser")


PEERS: dict[str, Callable[[Path], None]] = {
    "bare": bare,
    "plumber-words": plumber_words,
    "plumber-tables": plumber_tables,
    "soup": soup,
}

if __name__ == "__main__":
    PEERS[sys.argv[1]](Path(sys.argv[2]))
