"""The OpenAPI document of an Api, as a file."""

from __future__ import annotations

from docgen.model.api import Api
from docgen.render.jinja import render_template
from docgen.render.openapi_document import openapi_object
from docgen.render.openapi_keys import documented_keys
from docgen.render.options import RenderOptions
from docgen.render.output import OutputFile

__all__ = ["documented_keys", "openapi_object", "write_openapi"]

_TEMPLATE = "openapi/openapi.yaml.j2"


def write_openapi(api: Api, options: RenderOptions) -> tuple[OutputFile, ...]:
    """`openapi.yaml`, laid out by `templates/openapi/openapi.yaml.j2`."""
    document = openapi_object(api, options)
    text = render_template(_TEMPLATE, {"document": document}, options.templates)
    return (OutputFile(path="openapi.yaml", data=text.encode()),)
