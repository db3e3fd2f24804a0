"""How each method is called: a few lines to copy."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.render.clients.kept import kept_client_of
from docgen.render.clients.parts import Method
from docgen.render.clients.python.names import argument_names, method_name
from docgen.render.clients.python.text import literal
from docgen.render.clients.python.writer import PythonPackage
from docgen.render.clients.shown import SERVER, given_values, laid_out
from docgen.render.openapi import Work


def python_calls(work: Work) -> Mapping[int, str]:
    """Code that calls the method of each operation, by its index in the Api."""
    client = kept_client_of(work)
    package = PythonPackage(client)
    return {
        method.number: _call(method, section.title, package)
        for section in client.sections
        for method in section.methods
    }


def _call(method: Method, section: str, package: PythonPackage) -> str:
    given = [
        f"{name}={literal(value)}"
        for _, name, value in given_values(method, argument_names(method))
    ]
    attribute = package.section_names[section][0]
    return (
        f"from {package.name} import {package.client_class}\n\n"
        f"async with {package.client_class}({literal(SERVER)}) as client:\n"
        f"    answer = await client.{attribute}.{method_name(method)}({laid_out(given, 4)})"
    )
