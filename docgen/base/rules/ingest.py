"""Rules of the ingest stage."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.types import Rule

INGEST_RULES: tuple[Rule, ...] = (
    Rule(
        "code-cut",
        Severity.INFO,
        "A page break cuts a block of code in two",
        "The pieces are joined; closers that were invented at the cut are dropped.",
    ),
    Rule(
        "encoding-assumed",
        Severity.WARNING,
        "The encoding of a file had to be assumed",
        "Look whether its letters came through; save it as UTF-8 if they did not.",
    ),
    Rule(
        "entities-escaped-twice",
        Severity.INFO,
        "The entities of a block of code were escaped twice",
        "They are read once more; mend the converter that wrote the page.",
    ),
    Rule(
        "fence-unclosed",
        Severity.WARNING,
        "A code fence without an end",
        "It is read to the end of the file: look whether the file was cut off.",
    ),
    Rule(
        "file-unreadable",
        Severity.ERROR,
        "A file of a source can't be read",
        "What it says is missing: download it again, or take it out of the source. With --strict "
        "it is an error.",
    ),
    Rule(
        "letters-invisible",
        Severity.INFO,
        "Letters that show nothing, or two letters in one, stand in code",
        "They are left out, or read as the two; word processors put them there.",
    ),
    Rule(
        "letters-unknown",
        Severity.WARNING,
        "A font of a PDF does not say which letters its glyphs are",
        "They are shown as \ufffd: look at the page, or let OCR read it.",
    ),
    Rule(
        "lines-numbered",
        Severity.INFO,
        "The numbers of its lines stand in the text of a block of code",
        "They are left out.",
    ),
    Rule(
        "nesting-too-deep",
        Severity.WARNING,
        "Elements of a page are nested too deep",
        "Their text is read, their structure is not: look whether tags are left open.",
    ),
    Rule(
        "page-without-text",
        Severity.WARNING,
        "A page holds no text",
        "Scripts may write it: save the page from a browser, as it is shown. In a PDF it is a "
        "picture: let an OCR program add a text layer.",
    ),
    Rule(
        "page-too-busy",
        Severity.WARNING,
        "A page of a PDF has more rules or letters than docgen looks at",
        "Its text is read, its tables may not be: look at the page.",
    ),
    Rule(
        "page-unreadable",
        Severity.ERROR,
        "A page of a PDF is damaged",
        "What it says is missing: download the file again, or repair it (qpdf, mutool clean).",
    ),
    Rule(
        "table-row-cut",
        Severity.INFO,
        "A page break cuts a table row in two",
        "The pieces are joined.",
    ),
    Rule(
        "table-too-large",
        Severity.WARNING,
        "The spans of a table make it too large",
        "It is read as if no cell reached over others: mend colspan and rowspan.",
    ),
)
