"""Reads a written source (see README.md beside this file) into blocks.

Every typesetter starts from here. Text in the blocks still carries its inline scars
(`⟦clean→damaged⟧`): `clean` gives what the author meant, `damaged` what the dump prints.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import field, frozen

_SCAR = re.compile(r"⟦([^⟦⟧]*)⟧")
_DIRECTIVE = re.compile(r"^<!-- ([a-z-]+):? ?(.*?) ?-->$")
_HEADING = re.compile(r"^(#{1,6}) (.+)$")
_ITEM = re.compile(r"^\s*-( |$)")
_CELL_END = re.compile(r"(?<!\\)\|")

CUT = "✂"
WRAP = "⏎"


@frozen
class Scar:
    """A `<!-- scar: name argument -->` line: damage that only the text dump shows."""

    name: str
    argument: str = ""


@frozen(kw_only=True)
class Heading:
    """A heading or one of the label lines of the form (`Request`, `HTTP response`)."""

    level: int
    text: str
    scars: tuple[Scar, ...] = ()


@frozen(kw_only=True)
class Paragraph:
    """Running text, its source lines joined."""

    text: str
    scars: tuple[Scar, ...] = ()


@frozen(kw_only=True)
class Listing:
    """A list, its lines as written (a nested item is indented)."""

    lines: tuple[str, ...]
    scars: tuple[Scar, ...] = ()


@frozen(kw_only=True)
class Table:
    """A table. `rows` holds rows of cells and, between them, scars. No header: a URL table."""

    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...] | Scar, ...] = ()
    scars: tuple[Scar, ...] = ()


@frozen(kw_only=True)
class Fence:
    """A sample or a program. `lines` holds its lines and, between them, scars."""

    language: str = ""
    lines: tuple[str | Scar, ...] = ()
    scars: tuple[Scar, ...] = ()


@frozen(kw_only=True)
class Callout:
    """A box with a label (`Important`, `Tip`)."""

    label: str
    lines: tuple[str, ...]
    scars: tuple[Scar, ...] = ()


Block = Heading | Paragraph | Listing | Table | Fence | Callout


@frozen(kw_only=True)
class Page:
    """What one entry of the contents leads to. The page of a section itself comes first.

    `listed` is the title as the contents print it; `printed` False: listed, but left out.
    """

    section: str
    title: str
    listed: str
    printed: bool = True
    blocks: tuple[Block, ...] = ()


@frozen(kw_only=True)
class Section:
    """A chapter or an API: a file of the written source."""

    title: str
    parent: str | None = None
    pages: tuple[Page, ...] = ()


@frozen(kw_only=True)
class Single:
    """A page that is also printed as a file of its own."""

    file: str
    form: str
    section: str
    page: str
    settings: dict[str, Any] = field(factory=dict, eq=False)


@frozen(kw_only=True)
class Book:
    """A whole written source."""

    title: str
    product: str
    edition: str
    notice: str
    sections: tuple[Section, ...]
    singles: tuple[Single, ...]

    def page(self, section: str, title: str) -> Page:
        """Give the first page of that title in that section."""
        pages = (page for part in self.sections for page in part.pages)
        return next(p for p in pages if (p.section, p.title) == (section, title))


def clean(text: str) -> str:
    """Give the text without its scars."""
    return _SCAR.sub(lambda scar: scar[1].partition("→")[0] if "→" in scar[1] else "", text)


def damaged(text: str) -> str:
    """Give the text as the dump prints it; wraps become newlines, `⟦✂…⟧` marks stay."""

    def print_scar(scar: re.Match[str]) -> str:
        if scar[1].startswith(CUT):
            return scar[0]
        return scar[1].partition("→")[2] if "→" in scar[1] else scar[1]

    return _SCAR.sub(print_scar, text).replace(WRAP, "\n")


def read_book(folder: Path) -> Book:
    """Read `book.yaml` and the section files it names, those of the other edition as well."""
    settings = yaml.safe_load((folder / "book.yaml").read_text(encoding="utf-8"))
    other = folder.parent / settings["other-edition"] if "other-edition" in settings else None
    sections = tuple(read_section(folder / name, other) for name in settings["sections"])
    singles = tuple(
        Single(
            file=row.pop("file"),
            form=row.pop("form"),
            section=row.pop("section"),
            page=row.pop("page"),
            settings=row,
        )
        for row in settings.get("singles", ())
    )
    return Book(
        title=settings["title"],
        product=settings["product"],
        edition=settings["edition"],
        notice=" ".join(settings["notice"].split()),
        sections=sections,
        singles=singles,
    )


def read_section(path: Path, other: Path | None = None) -> Section:
    """Read one file: `# Section`, its own text, then a `## Page` each.

    What the folder lacks is read from that of the `other` edition.
    """
    drafts: list[tuple[str, str, list[Block]]] = []  # title, title in the contents, blocks
    parent: str | None = None
    listed = ""
    for item in _Lines(_written_lines(path, other)).items():
        if isinstance(item, Heading) and item.level <= 2:
            title = clean(item.text)
            drafts.append((title, listed or title, [item]))
            listed = ""
        elif not isinstance(item, Scar):
            next(blocks for _, _, blocks in reversed(drafts) if blocks).append(item)
        elif item.name == "parent":
            parent = item.argument
        elif item.name == "contents":
            listed = item.argument
        elif item.name == "contents-only":
            drafts.append((item.argument, item.argument, []))
        elif item.name == "again":
            printed = next(blocks for title, _, blocks in drafts if title == item.argument)
            drafts.append((item.argument, item.argument, list(printed)))
        else:
            raise ValueError(f"{path.name}: unknown directive {item.name}")
    section = drafts[0][0]
    pages = (
        Page(section=section, title=title, listed=name, printed=bool(blocks), blocks=tuple(blocks))
        for title, name, blocks in drafts
    )
    return Section(title=section, parent=parent, pages=tuple(pages))


# --- what another edition has written -----------------------------------------------------------


def _written_lines(path: Path, other: Path | None) -> list[str]:
    """Give the lines of a section file; what it takes from the other edition stands in them."""
    if other is None or not path.exists():
        return ((other or path.parent) / path.name).read_text(encoding="utf-8").splitlines()
    theirs = other / path.name
    lines = path.read_text(encoding="utf-8").splitlines()
    out: list[str] = []
    at = 0
    while at < len(lines):
        directive = _DIRECTIVE.match(lines[at])
        at += 1
        if not directive or directive[1] not in {"same", "same-section"}:
            out.append(lines[at - 1])
            continue
        taken = theirs.read_text(encoding="utf-8").splitlines()
        if directive[1] == "same":
            taken = _page_lines(taken, directive[2])
        while at < len(lines) and (edit := _DIRECTIVE.match(lines[at])) and edit[1] in _EDITS:
            edited = _EDITS[edit[1]](taken, edit[2])
            if edited == taken:
                raise ValueError(f"{path.name}:{at + 1}: nothing there to edit: {edit[2]}")
            taken = edited
            at += 1
        out += taken
    return out


def _page_lines(lines: Sequence[str], title: str) -> list[str]:
    """Give the lines of the page of that title, its heading first, without what leads on."""
    starts: list[int] = []
    fenced = False
    for at, line in enumerate(lines):
        fenced ^= line.startswith("```")
        if not fenced and re.match("##? ", line):
            starts.append(at)
    start = next(at for at in starts if clean(lines[at].lstrip("# ")) == title)
    page = list(lines[start : next((at for at in starts if at > start), len(lines))])
    while not page[-1].strip() or _DIRECTIVE.match(page[-1]):
        page.pop()
    return [*page, ""]


def _but(lines: Sequence[str], edit: str) -> list[str]:
    old, new = _halves(edit)
    return [line.replace(old, new) for line in lines]


def _without(lines: Sequence[str], edit: str) -> list[str]:
    return [line for line in lines if edit not in line]


def _until(lines: Sequence[str], edit: str) -> list[str]:
    return list(lines[: next((at for at, line in enumerate(lines) if edit in line), len(lines))])


def _after(lines: Sequence[str], edit: str) -> list[str]:
    old, new = _halves(edit)
    return [out for line in lines for out in ([line, new] if old in line else [line])]


def _halves(edit: str) -> tuple[str, str]:
    old, _, new = edit.partition(" =>")
    return old, new.removeprefix(" ")


_EDITS: dict[str, Callable[[Sequence[str], str], list[str]]] = {
    "but": _but,
    "without": _without,
    "until": _until,
    "after": _after,
}


# --- blocks -------------------------------------------------------------------------------------


class _Lines:
    """Walks over the lines of a section file, block by block."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._at = 0

    def items(self) -> Iterator[Block | Scar]:
        """Give blocks, and directives that are not scars as `Scar(directive, argument)`."""
        scars: list[Scar] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            directive = _DIRECTIVE.match(line)
            if not line.strip():
                self._at += 1
            elif directive:
                self._at += 1
                found = _scar(directive)
                if directive[1] == "scar":
                    scars.append(found)
                else:
                    yield found
            else:
                yield self._block(line, tuple(scars))
                scars = []

    def _block(self, line: str, scars: tuple[Scar, ...]) -> Block:
        heading = _HEADING.match(line)
        if heading:
            self._at += 1
            return Heading(level=len(heading[1]), text=heading[2], scars=scars)
        if line.startswith("```"):
            return self._fence(scars)
        if line.startswith("|"):
            return self._table(scars)
        if line.startswith("> "):
            label, *rest = [text[2:] for text in self._take(lambda text: text.startswith(">"))]
            return Callout(label=label.strip("*"), lines=tuple(rest), scars=scars)
        if _ITEM.match(line):
            lines = self._take(lambda text: bool(text.strip()) and not text.startswith("<!-- "))
            return Listing(lines=tuple(_joined_items(lines)), scars=scars)
        words = self._take(lambda text: bool(text.strip()) and not text.startswith("<!-- "))
        return Paragraph(text=" ".join(words), scars=scars)

    def _take(self, wanted: Callable[[str], bool]) -> list[str]:
        start = self._at
        while self._at < len(self._lines) and wanted(self._lines[self._at]):
            self._at += 1
        return list(self._lines[start : self._at])

    def _fence(self, scars: tuple[Scar, ...]) -> Fence:
        language = self._lines[self._at][3:].strip()
        self._at += 1
        taken = self._take(lambda text: text != "```")
        self._at += 1
        return Fence(language=language, lines=tuple(map(_line_or_scar, taken)), scars=scars)

    def _table(self, scars: tuple[Scar, ...]) -> Table:
        taken = self._take(lambda text: text.startswith(("|", "<!-- scar")))
        header: tuple[str, ...] = ()
        rows: list[tuple[str, ...] | Scar] = []
        for text in map(_line_or_scar, taken):
            if isinstance(text, Scar):
                rows.append(text)
            elif set(text) <= set("|- "):
                header = next(row for row in rows if not isinstance(row, Scar))
                rows = []
            else:
                rows.append(_cells(text))
        return Table(header=header, rows=tuple(rows), scars=scars)


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip()[1:-1]
    return tuple(cell.strip().replace("\\|", "|") for cell in _CELL_END.split(inner))


def _joined_items(lines: Sequence[str]) -> Iterator[str]:
    """Join the wrapped lines of list items; a line that starts no item goes on with the last."""
    item = ""
    for line in lines:
        if _ITEM.match(line):
            if item:
                yield item
            item = line
        else:
            item += " " + line.strip()
    yield item


def _scar(directive: re.Match[str]) -> Scar:
    if directive[1] != "scar":
        return Scar(directive[1], directive[2])
    name, _, argument = directive[2].partition(" ")
    return Scar(name, argument)


def _line_or_scar(line: str) -> str | Scar:
    directive = _DIRECTIVE.match(line)
    return _scar(directive) if directive and directive[1] == "scar" else line
