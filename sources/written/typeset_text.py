"""Typesets the written sources as text: the dump of a PDF, web extracts, OCR, and their labels.

Run `python sources/written/typeset_text.py`. It writes `sources/gws/8.6/text/` and
`tests/scores/own/labels.json` from `sources/written/gws-8.6/`; the same source gives the same
bytes. What the scars mean is told in README.md.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import define, field, frozen
from written import (
    CUT,
    Block,
    Book,
    Callout,
    Fence,
    Heading,
    Listing,
    Page,
    Paragraph,
    Scar,
    Single,
    Table,
    clean,
    damaged,
    read_book,
)

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SOURCE = HERE / "gws-8.6"
TEXT = Path("sources/gws/8.6/text")
DUMP = "web-services-api-reference.txt"
LABELS = Path("tests/scores/own/labels.json")
CHANGES = "API change list between 8.5 and 8.6"  # the chapter that holds it

LINES_OF_A_PAGE = 46  # of the PDF that the dump pretends to come from
ENTRIES_OF_A_PAGE = 37  # of its contents
REMNANT = '<ul style="list-style-type: none">'
BLOCK_SCARS = {"blank-lines", "no-gap", "twice", "glued-label", "headless", "list-marks", "columns"}
MARKS = {"bullets": " • ", "none": " ", "glued": "• ", "lost": ""}

# --- samples ----------------------------------------------------------------------------------


@define
class _Brackets:
    """The brackets and the string that stand open after some lines of a sample."""

    stack: list[tuple[str, str]] = field(factory=list)  # closer, indentation of its line
    quote: str = ""

    def feed(self, text: str) -> None:
        """Read on."""
        for line in text.split("\n"):
            indent = line[: len(line) - len(line.lstrip())]
            escaped = False
            for char in line:
                self._step(char, indent, escaped=escaped)
                escaped = char == "\\" and not escaped

    def _step(self, char: str, indent: str, *, escaped: bool) -> None:
        if self.quote:
            if char == self.quote and not escaped:
                self.quote = ""
        elif char in "\"'":
            self.quote = char
        elif char in "{[":
            self.stack.append(("}" if char == "{" else "]", indent))
        elif char in "}]" and self.stack:
            self.stack.pop()

    def closers(self, count: str) -> list[str]:
        """Give lines that close the `count` innermost brackets (all, if empty)."""
        wanted = self.stack[::-1][: int(count) if count else None]
        return [indent + closer for closer, indent in wanted]


class _Fences:
    """Sets one sample as the fences that the dump cut it into."""

    def __init__(self) -> None:
        self._out: list[str] = ["```"]
        self._open = _Brackets()
        self._inside = True

    def lines(self, fence: Fence) -> list[str]:
        """Give the lines of all pieces."""
        lost = False
        for line in fence.lines:
            if isinstance(line, Scar):
                lost = line.name == "lost-line"
                self._scar(line)
            elif lost:
                lost = False
                self._open.feed(clean(line))
            else:
                self._text(damaged(line))
        return [*self._out, "```"] if self._inside else self._out

    def _scar(self, scar: Scar) -> None:
        if scar.name == "cut":
            self._cut()
        elif scar.name == "false-closers":
            self._cut(closers=True, count=scar.argument)
        elif scar.name == "stray-fence":
            self._cut()
            self._out += [scar.argument, ""]
        elif scar.name == "extra-line":
            self._out.append(scar.argument)
        elif scar.name in {"outside", "inside"}:
            self._inside = scar.name == "inside"
            self._out += ["", "```"] if self._inside else ["```", ""]
        elif scar.name != "lost-line":
            raise ValueError(f"unknown scar in a sample: {scar.name}")

    def _text(self, line: str) -> None:
        before, cut, after = line.partition(f"⟦{CUT}")
        self._open.feed(before)
        self._out += before.split("\n")
        if cut:
            closers, _, rest = after.partition("⟧")
            self._cut(closers=closers == "closers")
            self._open.feed(rest)
            self._out += rest.split("\n")

    def _cut(self, *, closers: bool = False, count: str = "") -> None:
        if closers:
            self._out[-1] += self._open.quote
            self._out += self._open.closers(count)
        self._out += ["```", "", "```"]


# --- tables -----------------------------------------------------------------------------------


def flat_cell(cell: str, marks: str) -> str:
    """Print a cell as the dump does: a list keeps the head of its `<ul>` and loses its items."""
    text = damaged(cell).replace("<ul>", REMNANT).replace("</ul>", " ")
    text = re.sub(r"\s*<li>", MARKS[marks], text).replace("</li>", "")
    return re.sub(r"  +", " ", text).strip()


def _split_cell(cell: str) -> tuple[str, str]:
    """Split a cell at its cut; a list or a paragraph that was open goes on as one of its own."""
    before, cut, after = cell.partition(f"⟦{CUT}⟧")
    if not cut:
        return before, ""
    if before.rfind("<li>") > before.rfind("</li>"):
        item, _, rest = after.partition("</li>")
        item = f"<p>{item.strip()}</p> " if item.strip() else ""
        return before, item + (f"<ul>{rest}" if "<li>" in rest else rest)
    if before.rfind("<ul>") > before.rfind("</ul>"):
        return before, f"<ul>{after}"
    if before.rfind("<p>") > before.rfind("</p>"):
        return f"{before}</p>", f"<p>{after.strip()}"
    return before, after


class _Rows:
    """Sets one table, cut where its scars say so."""

    def __init__(self, table: Table) -> None:
        self._header = "\t".join(flat_cell(cell, "bullets") for cell in table.header)
        self._marks = next((s.argument for s in table.scars if s.name == "list-marks"), "bullets")
        headless = any(scar.name == "headless" for scar in table.scars)
        self._out = [self._header] if self._header and not headless else []
        self._instead = False

    def lines(self, table: Table) -> list[str]:
        """Give the lines of all pieces."""
        for row in table.rows:
            if isinstance(row, Scar):
                self._scar(row)
            elif not self._instead:
                self._row(row)
            else:
                self._instead = False
        return self._out

    def _scar(self, scar: Scar) -> None:
        if scar.name == "cut-table":
            self._cut(headless=scar.argument == "headless")
        elif scar.name == "list-marks":
            self._marks = scar.argument
        elif scar.name == "row-as":
            self._instead = True
            if scar.argument == CUT:
                self._cut()
            else:
                self._out.append(scar.argument.replace("⇥", "\t"))
        else:
            raise ValueError(f"unknown scar in a table: {scar.name}")

    def _row(self, row: Sequence[str]) -> None:
        if f"⟦{CUT}⟧" not in "".join(row):
            self._print(row)
            return
        pieces = [_split_cell(cell) for cell in row]
        self._print([before for before, _ in pieces])
        self._cut()
        self._print([after for _, after in pieces])

    def _print(self, row: Sequence[str]) -> None:
        self._out.append("\t".join(flat_cell(cell, self._marks) for cell in row))

    def _cut(self, *, headless: bool = False) -> None:
        self._out.append("")
        if self._header and not headless:
            self._out.append(self._header)


# --- the dump ---------------------------------------------------------------------------------


@frozen
class Mark:
    """Where a heading stands in the dump."""

    section: str
    page: str
    heading: str
    line: int


@define
class Dump:
    """The body of the dump, line by line, and where its headings and pages stand."""

    lines: list[str] = field(factory=list)
    marks: list[Mark] = field(factory=list)
    starts: list[tuple[Page, int]] = field(factory=list)  # each contents entry, its first line

    def add_page(self, page: Page) -> None:
        """Set a page; one that is listed only takes no line."""
        self.starts.append((page, len(self.lines)))
        blocks = iter(page.blocks)
        for block in blocks:
            self._gap(block.scars)
            if isinstance(block, Heading):
                self._heading(page, block, blocks)
            else:
                self.lines += block_lines(block)

    def _gap(self, scars: Sequence[Scar]) -> None:
        """Leave a blank line before a block, or what a page break left there."""
        found = {scar.name: scar.argument for scar in scars}
        if found.keys() - BLOCK_SCARS:
            raise ValueError(f"unknown scar in front of a block: {found}")
        if "no-gap" in found:
            return
        blank = found.get("blank-lines", "1").split()
        self.lines += [""] * int(blank[0]) + [" "] * (len(blank) - 1)

    def _heading(self, page: Page, heading: Heading, following: Iterator[Block]) -> None:
        names = [scar.name for scar in heading.scars]
        text = damaged(heading.text)
        if "glued-label" in names:
            label = next(following)
            text += f"**{damaged(label.text)}**" if isinstance(label, Heading) else ""
        self.lines.append(text)
        bare = clean(heading.text).removeprefix("[+] ")
        if "twice" in names:
            self.lines += ["", bare]
        self.marks.append(Mark(page.section, page.title, bare, len(self.lines)))


def block_lines(block: Block) -> list[str]:
    """Set a block that is no heading."""
    if isinstance(block, Fence):
        return _Fences().lines(block)
    if isinstance(block, Table):
        return _Rows(block).lines(block)
    if isinstance(block, Listing):
        columns = next((int(s.argument) for s in block.scars if s.name == "columns"), 0)
        return in_columns(block, columns) if columns else [damaged(line) for line in block.lines]
    if isinstance(block, Callout):
        return [block.label, "", *(damaged(line) for line in block.lines)]
    if isinstance(block, Paragraph):
        return damaged(block.text).split("\n")
    raise TypeError(f"a {type(block).__name__} stands where none can")


def in_columns(block: Listing, columns: int) -> list[str]:
    """Set a list in columns: the conversion took it for a table inside a bullet."""
    items = [damaged(line).removeprefix("- ") for line in block.lines]
    height = -(-len(items) // columns)
    parts = (items[start : start + height] for start in range(0, len(items), height))
    cells = " | ".join(f"{REMNANT}{''.join(f'• {item}' for item in part)}</ul>" for part in parts)
    return ["- |" + " |" * columns, "|--" * (columns - 1) + "|---|", f"| {cells} |"]


def contents(dump: Dump, first: int) -> list[str]:
    """Set the contents: entry, tab, page number; a blank line where its own pages end."""
    out = ["Table of Contents", ""]
    number = first
    for count, (page, start) in enumerate(dump.starts):
        if count and count % ENTRIES_OF_A_PAGE == 0:
            out.append("")
        out.append(f"{page.listed}\t{number}")
        later = [line for _, line in dump.starts[count + 1 :]] or [len(dump.lines)]
        number += max(1, -(-(later[0] - start) // LINES_OF_A_PAGE)) if page.printed else 1
    return out


def typeset_dump(book: Book) -> tuple[str, list[Mark]]:
    """Give the dump, and the marks with the lines they have in it."""
    dump = Dump()
    for section in book.sections:
        for page in section.pages:
            dump.add_page(page)
    head = ["", "", "", "", book.notice, "", book.title, "", book.product, "", book.edition, ""]
    pages = 3 + len(dump.starts) // ENTRIES_OF_A_PAGE
    head += contents(dump, pages)
    marks = [Mark(m.section, m.page, m.heading, m.line + len(head)) for m in dump.marks]
    return "\n".join([*head, *dump.lines]) + "\n", marks


# --- pages as files of their own --------------------------------------------------------------


def _plain(text: str) -> str:
    """Take links, emphasis and code marks away."""
    return re.sub(r"\*\*|`|</?code>", "", re.sub(r"\[([^\]]+)\]\(#\)", r"\1", clean(text)))


def _one_line(fence: Fence) -> str:
    lines = [clean(line) for line in fence.lines if isinstance(line, str)]
    return " ".join(" ".join(lines).split())


def typeset_web(book: Book, single: Single) -> str:
    """Set a page as text taken from its web page: no headings, bars, samples on one line."""
    out = [f"This page was last edited on {single.settings['edited']}.", single.settings["footer"]]
    for block in book.page(single.section, single.page).blocks:
        if isinstance(block, Paragraph):
            out.append(_plain(block.text))
        elif isinstance(block, Fence):
            out.append(_one_line(block))
        elif isinstance(block, Table):
            rows = [block.header] if block.header else []
            rows += [row for row in block.rows if not isinstance(row, Scar)]
            lines = ["".join(f"{_plain(cell)} | " for cell in row).rstrip(" ") for row in rows]
            out += [lines[0], "|".join(["---"] * len(rows[0])) + "|", *lines[1:]]
    return "\n".join(out)


def typeset_ocr(book: Book, single: Single) -> str:
    """Set a page as OCR of its PDF: no columns, no indentation, and the damage listed for it."""
    out = [*single.settings["cover"], single.page, ""]
    for block in book.page(single.section, single.page).blocks:
        if isinstance(block, Fence):
            out += [clean(line).strip() for line in block.lines if isinstance(line, str)]
        elif isinstance(block, Table):
            rows = [block.header] if block.header else []
            rows += [row for row in block.rows if not isinstance(row, Scar)]
            out += [" ".join(_plain(cell) for cell in row) for row in rows]
        elif isinstance(block, Heading):
            out.append(_plain(block.text))
        elif isinstance(block, Paragraph):
            out += ["", _plain(block.text), ""]
    text = "\n".join(out)
    for before, after in single.settings["damage"]:
        if before not in text:
            raise ValueError(f"{single.file}: {before!r} is not there to be damaged")
        text = text.replace(before, after, 1)
    return text + "\n"


FORMS = {"web": typeset_web, "ocr": typeset_ocr}

# --- labels -----------------------------------------------------------------------------------

_ROLES = ("request", "response", "notification")


def _params(row: dict[str, Any]) -> list[dict[str, Any]]:
    named = [{"name": name, "required": need} for name, need in row.pop("params", {}).items()]
    shown = row.pop("sample_params", [])
    return named + [{"name": name, "required": None, "source": "sample"} for name in shown]


def operation_label(row: dict[str, Any], line: int) -> dict[str, Any]:
    """Give a label of an operation all the fields of the format."""
    samples = row.pop("samples")
    return {
        "kind": row.pop("kind"),
        "section": row.pop("section"),
        "title": row.pop("title"),
        "line": line,
        "method": row.pop("method"),
        "path": row.pop("path"),
        "query": row.pop("query", []),
        "operation_name": row.pop("name", None),
        "required_features": row.pop("features", []),
        "params": _params(row),
        **{f"{role}_samples": count for role, count in zip(_ROLES, samples, strict=True)},
        "message_types": row.pop("messages", []),
        "notification_types": row.pop("notifications", []),
        "defects": row.pop("defects", []),
        **row,
    }


def labels(text: str, marks: Sequence[Mark]) -> list[dict[str, Any]]:
    """Give the labels of `labels.yaml`, each with the line of the heading it stands under."""
    lines = text.split("\n")
    at: dict[tuple[str, str, str], list[int]] = {}
    for mark in marks:
        at.setdefault((mark.section, mark.page, mark.heading), []).append(mark.line)
    out: list[dict[str, Any]] = []
    for row in yaml.safe_load((SOURCE / "labels.yaml").read_text(encoding="utf-8")):
        if row["kind"] == "change":
            chapter = at[CHANGES, CHANGES, row["api"]][0]
            here = (i for i in range(chapter, len(lines)) if row["what"] in lines[i].split("\t"))
            out.append({"kind": "change", "line": next(here) + 1, **row})
            continue
        page = row.pop("page", row["title"])
        found = at[row["section"], page, row["title"]]
        first, *again = found if row.pop("again", False) else found[:1]
        label = _label(row, first, page)
        out += [label, *(label | {"line": line, "duplicate_of": first} for line in again)]
    return sorted(out, key=lambda row: row["line"])


def _label(row: dict[str, Any], line: int, page: str) -> dict[str, Any]:
    if page != row["title"]:
        row["page"] = page
    if row["kind"] == "operation":
        return operation_label(row, line)
    head = {key: row[key] for key in ("kind", "section", "title")}
    return {**head, "line": line, **row}


# --- files ------------------------------------------------------------------------------------


def typeset(book: Book) -> dict[Path, str]:
    """Give every file this script writes, by its path in the repository."""
    dump, marks = typeset_dump(book)
    files = {TEXT / DUMP: dump}
    for single in book.singles:
        files[TEXT / single.file] = FORMS[single.form](book, single)
    found = labels(dump, marks)
    rows = ",\n".join(json.dumps(row, ensure_ascii=False, indent=1) for row in found)
    files[LABELS] = f"[\n{rows}\n]\n"
    return files


def write(files: dict[Path, str], root: Path) -> Iterable[Path]:
    """Write the files below `root`; give those that changed."""
    for path, text in files.items():
        target = root / path
        data = text.encode("utf-8")
        if not target.exists() or target.read_bytes() != data:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            yield path


def main() -> int:
    """Write the files, into the repository or, for the tests, somewhere else."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--root", type=Path, default=ROOT, help="write below this folder")
    args = parser.parse_args()
    for path in write(typeset(read_book(SOURCE)), args.root):
        sys.stdout.write(f"wrote {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
