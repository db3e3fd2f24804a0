"""Programs that show a client at work: templates for any API, and some for those of a dialect."""

from __future__ import annotations

import re
from pathlib import Path

from docgen.render.clients.kept import identity
from docgen.render.clients.outline import Client
from docgen.render.clients.parts import Method, Section
from docgen.render.files import template_names

_NAME = re.compile(r"[a-z0-9_-]{1,40}")


class MissingError(LookupError):
    """The reference does not tell of what an example needs."""


def example_templates(folder: str, dialect: str, templates: Path | None) -> list[str]:
    """The templates for references of a dialect, below the folder of a language, by name."""
    if not _NAME.fullmatch(dialect):
        return []
    names = template_names(f"{folder}/examples/{dialect}", templates)
    return [one.removeprefix(f"{folder}/") for one in names]


def method_of(
    client: Client, http_method: str, path: str, selector: str | None
) -> tuple[Section, Method]:
    """The method of a request, `{}` for placeholders. Raises MissingError where there is none."""
    for section in client.sections:
        for method in section.methods:
            if identity(method)[:3] == (http_method, path, selector):
                return section, method
    raise MissingError(f"{http_method} {path} {selector or ''}")


def has_method(client: Client, http_method: str, path: str, selector: str | None) -> bool:
    """Whether there is a method for a request."""
    try:
        return bool(method_of(client, http_method, path, selector))
    except MissingError:
        return False
