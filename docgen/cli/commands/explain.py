"""`docgen explain`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from docgen.base.errors import SelectorError
from docgen.cli.options import filled_path, format_option, source_options
from docgen.cli.terminal import one_line, print_json
from docgen.cli.text import Excerpt, shown_progress
from docgen.extract import Explained
from docgen.ingest.source import DIALECT_FILE, SETTINGS_FILE
from docgen.pipeline.build import BuildOptions
from docgen.pipeline.looking import Became, look, text_of, unread, why
from docgen.render.report import KINDS, LOST

# Where a block begins -> what it was taken for.
Reasons = Mapping[tuple[str, tuple[int, int]], Explained]

_SPOT = re.compile(r"(?P<path>.+?):(?P<first>\d{1,9})(?:-(?P<last>\d{1,9}))?")
_LONGEST = 100
_MOST_EXAMPLES = 3
_DEEPEST = 8  # folders above a file in which its source may begin


@click.command("explain")
@click.argument("where", metavar="FILE[:LINE] | SOURCE", type=filled_path)
@click.option("--unread", "left", is_flag=True, help="Only what nothing understood, by form.")
@format_option(("text", "json"), "Text, or JSON.")
@source_options
def command(where: Path, form: str, *, left: bool, options: BuildOptions) -> None:
    """Say block by block what it was taken for, by which evidence, and what was left over.

    FILE is one of a source: the source is read as a whole, as a build does. LINE is a line, or some
    (12-40); of a PDF a page.
    """
    source, excerpt = _meant(where)
    with shown_progress(show=not options.quiet) as progress:
        found = look(source, options, progress)
    told = {(one.file, one.place.start): one for one in why(found)}
    blocks = [one for one in found.blocks if excerpt.holds(one.block.place)]
    if not blocks:
        raise SelectorError(f"{where}: holds no block of the source")
    if form == "json":
        print_json([_record(one, told) for one in blocks if not left or one.became == LOST])
        return
    for line in _unread_lines(blocks) if left else _lines(blocks, told):
        click.echo(one_line(line) if not line.startswith(" ") else f"    {one_line(line)}")


def _meant(where: Path) -> tuple[Path, Excerpt]:
    """The source that a file is of, and the lines of it that are meant."""
    spot = None if where.exists() else _SPOT.fullmatch(str(where))
    path = Path(spot["path"]) if spot else where
    first = int(spot["first"]) if spot else 1
    last = int(spot["last"] or first) if spot else 10**9
    if not path.is_file():
        return path, Excerpt(first=first, last=last)
    source = _source_of(path)
    file = path.name if source == path else path.relative_to(source).as_posix()
    return source, Excerpt(file=file, first=first, last=last)


def _source_of(file: Path) -> Path:
    """The nearest folder above that says that it is a source; the file itself where none does."""
    for folder in [*file.parents][:_DEEPEST]:
        if any((folder / name).is_file() for name in (SETTINGS_FILE, DIALECT_FILE)):
            return folder
    return file


def _lines(blocks: Sequence[Became], told: Reasons) -> Iterator[str]:
    for one in blocks:
        place = one.block.place
        reason = told.get((one.file, place.start))
        taken = f"; {reason.taken_for}" if reason else ""
        yield f"{place}  {KINDS[one.became]}{taken}"
        yield f"  {text_of(one.block)[:_LONGEST]}"
        for line in reason.because if reason else ():
            yield f"  because: {line}"


def _unread_lines(blocks: Sequence[Became]) -> Iterator[str]:
    forms = unread(blocks)
    if not forms:
        yield "nothing is left over"
    for form, found in forms:
        times = "once" if len(found) == 1 else f"{len(found):,} times"
        yield f"{times}  {form}"
        for one in found[:_MOST_EXAMPLES]:
            yield f"  {one.block.place}  {text_of(one.block)[:_LONGEST]}"


def _record(one: Became, told: Reasons) -> dict[str, Any]:
    reason = told.get((one.file, one.block.place.start))
    return {
        "place": str(one.block.place),
        "became": one.became,
        "taken_for": reason.taken_for if reason else "",
        "because": [*reason.because] if reason else [],
        "text": text_of(one.block),
    }
