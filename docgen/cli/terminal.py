"""Text of the documentation on a terminal: harmless, wrapped, in tables."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import click

from docgen.base.shown import harmless, in_json

LONGEST_LINE = 2_000  # letters of what is told


def one_line(text: str) -> str:
    """`text` harmless and on one line."""
    return harmless(" ".join(text.split("\n")).replace("\t", " ").strip())


def tell(text: str) -> None:
    """A line for a person on stderr."""
    told = one_line(text)
    if len(told) > LONGEST_LINE:  # what it names may be of any length; what to do stands last
        told = f"{told[: LONGEST_LINE // 2]} … {told[-LONGEST_LINE // 2 :]}"
    click.echo(f"docgen: {told}", err=True)


def is_terminal() -> bool:
    """Whether a person reads the output."""
    return sys.stdout.isatty()


def print_json(data: Any) -> None:
    """`data` as JSON in UTF-8, whatever the terminal's encoding is."""
    from docgen.base.codec.converter import dumps  # noqa: PLC0415 - not needed for tables

    click.echo(in_json(dumps(data)).encode(), nl=False)


def print_table(
    header: Sequence[str], rows: Sequence[Sequence[object]], title: str = "", caption: str = ""
) -> None:
    """A table for a person; elsewhere one line a row with tabs, for `cut` and `grep`."""
    cells = [[one_line("" if cell is None else str(cell)) for cell in row] for row in rows]
    if is_terminal():
        _print_for_a_person(header, cells, title, caption)
        return
    for row in (list(header), *cells):
        click.echo("\t".join(row))


def _print_for_a_person(
    header: Sequence[str], rows: list[list[str]], title: str, caption: str
) -> None:
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415 - rich takes 0.1 s to load
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(
        box=SIMPLE_HEAD,
        title=Text(one_line(title)),
        title_justify="left",
        caption=Text(one_line(caption)) if caption else None,
        caption_justify="left",
        pad_edge=False,
    )
    for name in header:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))  # Text: "[bold]" is what it says
    Console(highlight=False).print(table)
