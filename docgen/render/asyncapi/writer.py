"""The AsyncAPI document of an Api: what the server sends over CometD, and when."""

from __future__ import annotations

from docgen.render.asyncapi.document import asyncapi_object
from docgen.render.files import OutputFile, render_template
from docgen.render.notification_files import DOCUMENT
from docgen.render.openapi import Work

_TEMPLATE = "asyncapi/asyncapi.yaml.j2"


def write_asyncapi(work: Work) -> tuple[OutputFile, ...]:
    """`asyncapi.yaml` (AsyncAPI 3.0); nothing where the documentation tells of no message."""
    document = asyncapi_object(work)
    if not document:
        return ()
    text = render_template(_TEMPLATE, {"document": document}, work.options.templates)
    return (OutputFile(path=DOCUMENT, data=text.encode()),)
