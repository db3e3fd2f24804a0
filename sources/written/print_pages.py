"""Prints the references that are written as web pages as PDFs, one file each.

Run `python sources/written/print_pages.py`, with the extra `typeset` installed. It writes
`sources/tides/2/pdf/` and `sources/ships/1.4/pdf/` from the pages beside them; the same machine
gives the same bytes (another one may have other releases of the fonts).
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from weasyprint import HTML

ROOT = Path(__file__).resolve().parents[2]
# The folder of a source, its pages in reading order, and the file that is made of them.
BOOKS = {
    "tides/2": (("index.html",), "tide-tables.pdf"),
    "ships/1.4": (
        ("index.html", "ships.html", "papers.html", "crews.html", "webhooks.html"),
        "ship-register.pdf",
    ),
}
STYLE = """
@page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page); font-size: 8pt; } }
html { font: 10pt/1.4 "Liberation Sans", sans-serif; }
h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 12pt; }
article + article { break-before: page; }
code, pre { font-family: "DejaVu Sans Mono", monospace; font-size: 8.5pt; }
pre { background: #f2f2f2; padding: 4pt; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { border: 0.6pt solid #888; padding: 3pt 5pt; }
dl.http > dt { font-size: 12pt; font-weight: bold; margin-top: 10pt; }
dl.field-list > dt { font-weight: bold; }
"""
BODY = re.compile(r"<body>(.*)</body>", re.DOTALL)
TITLE = re.compile(r"<title>(.*)</title>")


def book(folder: Path, pages: tuple[str, ...]) -> str:
    """The pages of a folder as one document."""
    texts = [(folder / "html" / name).read_text(encoding="utf-8") for name in pages]
    bodies = [found[1] for text in texts if (found := BODY.search(text))]
    title = TITLE.search(texts[0])
    articles = "".join(f"<article>{body}</article>" for body in bodies)
    head = f"<title>{title[1] if title else ''}</title><style>{STYLE}</style>"
    return f"<html lang='en'><head>{head}</head><body>{articles}</body></html>"


def main() -> None:
    """Prints every book."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")
    for source, (pages, name) in BOOKS.items():
        folder = ROOT / "sources" / source
        (folder / "pdf").mkdir(exist_ok=True)
        HTML(string=book(folder, pages)).write_pdf(str(folder / "pdf" / name))


if __name__ == "__main__":
    main()
