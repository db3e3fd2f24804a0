"""Typesets the written sources as PDFs: the whole reference, and one page as a file of its own.

Run `python sources/written/typeset_pdf.py`, with the extra `typeset` installed. It writes
`sources/gws/8.6/pdf/` from `sources/written/gws-8.6/`; the same machine gives the same bytes
(another one may have other releases of the fonts).
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from html import escape
from pathlib import Path

from attrs import frozen
from page_html import Look, depths, page_content, target
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from written import Book, Page, Single, read_book

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SOURCE = HERE / "gws-8.6"
FOLDER = Path("sources/gws/8.6/pdf")
REFERENCE = "web-services-api-reference.pdf"
BRAND = "SKERRY LINES"
DATE = re.compile(r"\d+/\d+/\d{4}")

STYLE = """
@page {
  size: letter; margin: 26mm 19mm 22mm 19mm;
  font: 7.5pt "Liberation Sans", sans-serif; color: #555;
  @top-left {
    content: string(section); text-align: left; vertical-align: bottom; width: 50%;
    border-bottom: 0.5pt solid #bbb; padding-bottom: 3pt; margin-bottom: 6mm;
  }
  @top-right {
    content: string(page); text-align: right; vertical-align: bottom; width: 50%;
    border-bottom: 0.5pt solid #bbb; padding-bottom: 3pt; margin-bottom: 6mm;
  }
  @bottom-left { content: string(book); text-align: left; }
  @bottom-right { content: counter(page); text-align: right; }
}
@page cover {
  @top-left { content: none; } @top-right { content: none; }
  @bottom-left { content: none; } @bottom-right { content: none; }
}
html { font: 9pt/1.4 "Liberation Sans", sans-serif; color: #222; }
body { margin: 0; }
p { margin: 0 0 7pt; }
a { color: #1b5e8c; text-decoration: none; }
h1, h2, h3, h4 { color: #14466b; line-height: 1.2; break-after: avoid; }
h1 { font-size: 19pt; margin: 0 0 12pt; }
h2 { font-size: 13pt; margin: 14pt 0 6pt; }
h3 { font-size: 10.5pt; margin: 11pt 0 5pt; }
h4 { font-size: 9.5pt; margin: 9pt 0 4pt; }
h1, h2, h3, h4 { bookmark-level: none; }
ul, ol { margin: 0 0 7pt; padding-left: 16pt; }
dl { margin: 0 0 7pt; }
dt { font-weight: bold; }
.cover { page: cover; break-after: page; string-set: book attr(data-book); }
.brand { font-size: 15pt; font-weight: bold; letter-spacing: 2pt; color: #1b5e8c; }
.notice { font-size: 7pt; width: 62mm; color: #555; margin: 42mm 0 38mm; }
.title { font-size: 22pt; font-weight: bold; margin: 0 0 6pt; }
.subtitle { font-size: 12pt; margin: 0 0 64mm; }
.contents { string-set: section "", page "Table of Contents"; }
.contents h1, .depth1 h1 { bookmark-level: 1; }
.depth1 h2, .depth2 h1 { bookmark-level: 2; }
.depth2 h2, .depth3 h1 { bookmark-level: 3; }
.depth3 h2 { bookmark-level: 4; }
.entry { margin: 0 0 2pt; }
.entry a { color: inherit; display: block; }
.entry a::after { content: leader(".") " " target-counter(attr(href), page); }
.entry1 { font-weight: bold; margin-top: 4pt; }
.entry2 { padding-left: 10pt; }
.entry3 { padding-left: 20pt; }
article { break-before: page; string-set: section attr(data-section), page attr(data-page); }
pre {
  font: 7pt/1.45 "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere;
  background: #f4f6f8; border: 0.6pt solid #b8c2cc; padding: 5pt 6pt; margin: 0 0 9pt;
  box-decoration-break: slice;
}
code { font: 0.88em "DejaVu Sans Mono", monospace; }
table.wikitable { border-collapse: collapse; width: 100%; margin: 0 0 10pt; }
.wikitable th, .wikitable td {
  border: 0.6pt solid #8795a3; padding: 3pt 5pt; text-align: left; vertical-align: top;
  overflow-wrap: break-word; font-size: 8.5pt;
}
.wikitable th { background: #e6ebf0; }
.wikitable p, .wikitable ul, .wikitable ol { margin: 0 0 3pt; }
table.admon { width: 100%; border-collapse: collapse; margin: 0 0 10pt; break-inside: avoid; }
.admon td { background: #fdf8ec; border: 0.6pt solid #ead9b0; padding: 4pt 7pt; }
.admon p { margin: 2pt 0 0; }
.admon .admon-side { background: #d99a2b; width: 2pt; padding: 0; }
.admon-icon { display: none; }
.mw-collapsible-toggle-placeholder { color: #1b5e8c; margin: 9pt 0 5pt; break-after: avoid; }
"""


@frozen
class Cover:
    """The first page of a file."""

    notice: str
    subtitle: str
    date: str
    imprint: str = ""


def cover_html(book: Book, cover: Cover) -> str:
    """Set the first page."""
    imprint = f"<br/>{escape(cover.imprint)}" if cover.imprint else ""
    return (
        f'<div class="cover" data-book="{escape(book.title)}">\n'
        f'<p class="brand">{BRAND}</p>\n<p class="notice">{escape(cover.notice)}</p>\n'
        f'<p class="title">{escape(book.title)}</p>\n'
        f'<p class="subtitle">{escape(cover.subtitle)}</p>\n<p>{escape(cover.date)}{imprint}</p>\n'
        "</div>\n"
    )


def contents_html(entries: list[tuple[Page, int]]) -> str:
    """Set the contents; one that is listed only has the number of the page behind it."""
    out = '<div class="contents">\n<h1>Table of Contents</h1>\n'
    for count, (page, depth) in enumerate(entries):
        after = (n for n, (p, _) in enumerate(entries) if n >= count and p.printed)
        title = escape(page.title, quote=False)
        out += f'<p class="entry entry{depth}"><a href="#p{next(after)}">{title}</a></p>\n'
    return f"{out}</div>\n"


def article_html(page: Page, *, section: str, depth: int, name: str, look: Look) -> str:
    """Set a page, its title included."""
    content = page_content(page, look)
    # The anchors of headings are unique in their page only, and nothing leads to them.
    text = re.sub(r' id="[^"]*"', "", content.lead + content.rest)
    return (
        f'<article class="depth{depth}" id="{name}" data-section="{escape(section)}"'
        f' data-page="{escape(page.title)}">\n'
        f"<h1>{escape(page.title, quote=False)}</h1>\n{text}</article>\n"
    )


def reference_html(book: Book) -> str:
    """Give the whole reference as one HTML document."""
    entries = list(depths(book.sections))

    def look(page: Page) -> Look:
        def link(name: str) -> str:
            found = target(book, page, name)
            numbers = (n for n, (other, _) in enumerate(entries) if other == found)
            return f'href="#p{next(numbers)}"' if found else ""

        return Look(link=link, thead=True)

    articles = [
        article_html(page, section=page.section, depth=depth, name=f"p{count}", look=look(page))
        for count, (page, depth) in enumerate(entries)
        if page.printed
    ]
    cover = Cover(notice=book.notice, subtitle=book.product, date=book.edition)
    return document(book.title, [cover_html(book, cover), contents_html(entries), *articles])


def single_html(book: Book, single: Single) -> str:
    """Give a page that is printed as a file of its own; its links lead out of it."""
    page = book.page(single.section, single.page)
    paragraphs = [part.split("\n") for part in "\n".join(single.settings["cover"]).split("\n\n")]
    lines = [" ".join(filter(None, part)) for part in paragraphs]
    date = next(line for line in lines if DATE.fullmatch(line))
    cover = Cover(notice=lines[1], subtitle=page.title, date=date, imprint=lines[-2])
    look = Look(link=lambda _: 'href="https://docs.docgen.example/"', thead=True)
    article = article_html(page, section=page.title, depth=1, name="p0", look=look)
    return document(page.title, [cover_html(book, cover), article])


def document(title: str, parts: list[str]) -> str:
    """Put parts into an HTML document."""
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="UTF-8"/>\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"{''.join(parts)}</body>\n</html>\n"
    )


def pdf_bytes(html: str, name: str) -> bytes:
    """Print an HTML document, with a fixed identifier and a fixed time in its fonts."""
    os.environ["SOURCE_DATE_EPOCH"] = "0"  # fontTools writes the time into each font it cuts down
    fonts = FontConfiguration()
    printed = HTML(string=html).write_pdf(font_config=fonts, pdf_identifier=name.encode())
    assert isinstance(printed, bytes)
    return printed


def typeset(book: Book) -> dict[Path, bytes]:
    """Give every file this script writes, by its path in the repository."""
    pages = {REFERENCE: reference_html(book)}
    for single in book.singles:
        if single.form == "ocr":  # OCR reads a print: this one
            pages[single.file.replace(".ocr.txt", ".pdf")] = single_html(book, single)
    return {FOLDER / name: pdf_bytes(html, name) for name, html in pages.items()}


def main() -> int:
    """Write the files, into the repository or somewhere else."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--root", type=Path, default=ROOT, help="write below this folder")
    args = parser.parse_args()
    for path, data in typeset(read_book(SOURCE)).items():
        where = args.root / path
        if not where.exists() or where.read_bytes() != data:
            where.parent.mkdir(parents=True, exist_ok=True)
            where.write_bytes(data)
            sys.stdout.write(f"wrote {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
