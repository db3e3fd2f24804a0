"""How each method is called: a few lines to copy."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.render.clients.kept import kept_client_of
from docgen.render.clients.parts import Method
from docgen.render.clients.shown import SERVER, given_values, laid_out
from docgen.render.clients.typescript.names import Names, argument_keys, member_key, names_of
from docgen.render.clients.typescript.text import literal
from docgen.render.openapi import Work


def typescript_calls(work: Work) -> Mapping[int, str]:
    """Code that calls the method of each operation, by its index in the Api."""
    client = kept_client_of(work)
    names = names_of(client)
    return {
        method.number: _call(method, f"{named.property}.{name}", names)
        for section, named in zip(client.sections, names.sections, strict=True)
        for method, name in zip(section.methods, named.methods, strict=True)
    }


def _call(method: Method, called: str, names: Names) -> str:
    keys, _ = argument_keys(method)
    given = [f"{member_key(key)}: {literal(value)}" for _, key, value in given_values(method, keys)]
    inner = laid_out(given, 0)
    spaced = inner if "\n" in inner else f" {inner} "
    arguments = f"{{{spaced}}}" if given else ""
    return (
        f"import {{ {names.client} }} from {literal(names.package)};\n\n"
        f"const client = new {names.client}({literal(SERVER)});\n"
        f"const answer = await client.{called}({arguments});"
    )
