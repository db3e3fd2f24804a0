"""reStructuredText file -> Document, by way of docutils' tree and HTML with the same lines."""

from __future__ import annotations

from docutils.core import publish_doctree
from docutils.utils import SystemMessage

from docgen.base.errors import SourceError
from docgen.blocks.types import Document
from docgen.ingest.markup.page import Page
from docgen.ingest.markup.rst.dialect import know
from docgen.ingest.markup.rst.written import Written
from docgen.ingest.source import decode

# Nothing that the text names is opened, and no configuration of this machine counts.
_SETTINGS = {
    "_disable_config": True,
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "report_level": 5,
    "halt_level": 5,
    "line_length_limit": 100_000,
    "smart_quotes": False,
    "doctitle_xform": False,
    "docinfo_xform": False,
    "sectsubtitle_xform": False,
}


def read_rst(name: str, data: bytes) -> Document:
    """The blocks of a reStructuredText file. Raises SourceError where the file is no text."""
    decoded = decode(name, data)
    know(decoded.text)
    try:
        tree = publish_doctree(decoded.text, settings_overrides=_SETTINGS)
    except (SystemMessage, RecursionError) as error:
        hint = "Build it as HTML, with Sphinx for example."
        raise SourceError(f"{name}: can't be read as reStructuredText", hint=hint) from error
    page = Page()
    Written(page).write(tree)
    return page.read(name, decoded.finding)
