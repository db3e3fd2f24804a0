"""What users of the packages have to write otherwise after a new edition, in each language."""

from __future__ import annotations

from docgen.render.clients.kept import Rename, kept_client_of
from docgen.render.clients.python import python_names, python_renames
from docgen.render.clients.typescript import names_of, typescript_renames
from docgen.render.openapi import Work


def client_renames(old: Work, new: Work) -> list[tuple[str, Rename]]:
    """The language and the rename, for each public name that is another in the new edition."""
    before, after = kept_client_of(old), kept_client_of(new)
    python = python_renames(python_names(before), python_names(after))
    typescript = typescript_renames((before, names_of(before)), (after, names_of(after)))
    return [
        *(("Python", one) for one in python),
        *(("TypeScript", one) for one in typescript),
    ]
