"""The AsyncAPI document of an Api: what the server sends over CometD, and when."""

from __future__ import annotations

from docgen.model.api import Api
from docgen.render.asyncapi_document import asyncapi_object
from docgen.render.context import Object
from docgen.render.jinja import render_template
from docgen.render.notification_files import DOCUMENT
from docgen.render.options import RenderOptions
from docgen.render.output import OutputFile

__all__ = ["asyncapi_object", "write_asyncapi"]

_TEMPLATE = "asyncapi/asyncapi.yaml.j2"


def write_asyncapi(api: Api, options: RenderOptions) -> tuple[OutputFile, ...]:
    """`asyncapi.yaml` (AsyncAPI 3.0); nothing where the documentation tells of no message."""
    document: Object = asyncapi_object(api, options)
    if not document:
        return ()
    text = render_template(_TEMPLATE, {"document": document}, options.templates)
    return (OutputFile(path=DOCUMENT, data=text.encode()),)
