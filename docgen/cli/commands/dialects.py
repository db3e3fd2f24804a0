"""`docgen dialects`."""

from __future__ import annotations

import click

from docgen.base.errors import SelectorError
from docgen.cli.terminal import print_json, print_table
from docgen.extract import DIALECTS, KEYS, dialect_schema, shipped_text


@click.command("dialects")
@click.argument("name", required=False)
@click.option("--schema", is_flag=True, help="Print the JSON Schema of dialect.toml, for editors.")
@click.option("--keys", "list_keys", is_flag=True, help="List the keys that dialect.toml may have.")
def command(name: str | None, *, schema: bool, list_keys: bool) -> None:
    """List the dialects that ship, or print one as a file to begin with.

    A dialect of your own is a file dialect.toml beside source.toml, or --dialect FILE.
    """
    if schema:
        print_json(dialect_schema())
    elif list_keys:
        rows = [(key.path, key.kind.value, key.told, key.example) for key in KEYS]
        print_table(("Key", "Value", "What it says", "Example"), rows)
    elif name is None:
        print_table(
            ("Dialect", "Read by"),
            [
                (one.name, "any vendor's words" if one.generic else "its pages")
                for _, one in sorted(DIALECTS.items())
            ],
        )
    elif name in DIALECTS:
        click.echo(shipped_text(name) or _OWN, nl=False)
    else:
        hint = f"There are {', '.join(sorted(DIALECTS))}."
        raise SelectorError(f"no dialect {name!r}", hint=hint)


_OWN = """\
#:schema https://json-schema.org/draft/2020-12/schema
# A dialect that differs from the generic reader; docgen dialects --keys has every key.

extends = "generic"
"""
