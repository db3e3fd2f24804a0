"""The OpenAPI document of an Api, as files: YAML and JSON of 3.1, YAML of 3.0, and in parts."""

from __future__ import annotations

from docgen.base.codec import dumps
from docgen.model.api import Api
from docgen.render.context import Object
from docgen.render.jinja import render_template
from docgen.render.openapi_document import openapi_object
from docgen.render.openapi_downgrade import downgrade
from docgen.render.openapi_keys import documented_keys
from docgen.render.openapi_split import ROOT, split_document
from docgen.render.options import RenderOptions
from docgen.render.output import OutputFile
from docgen.render.yaml import dump

__all__ = [
    "documented_keys",
    "openapi_object",
    "write_openapi",
    "write_openapi_30",
    "write_openapi_json",
    "write_openapi_split",
]

_TEMPLATE = "openapi/openapi.yaml.j2"
# The members of the document as the template has them; all others follow.
_ORDER = (
    "openapi", "info", "externalDocs", "servers", "security", "tags", "paths", "components"
)  # fmt: skip


def write_openapi(api: Api, options: RenderOptions) -> tuple[OutputFile, ...]:
    """`openapi.yaml`, laid out by `templates/openapi/openapi.yaml.j2`."""
    return (_yaml("openapi.yaml", openapi_object(api, options), options),)


def write_openapi_json(api: Api, options: RenderOptions) -> tuple[OutputFile, ...]:
    """`openapi.json`: what `openapi.yaml` says, in the same order."""
    document = openapi_object(api, options)
    first = {name: document[name] for name in _ORDER if name in document}
    return (OutputFile(path="openapi.json", data=dumps({**first, **document}).encode()),)


def write_openapi_30(api: Api, options: RenderOptions) -> tuple[OutputFile, ...]:
    """`openapi-3.0.yaml`: the same document in the words of OpenAPI 3.0.3."""
    document = downgrade(openapi_object(api, options))
    return (_yaml("openapi-3.0.yaml", document, options),)


def write_openapi_split(api: Api, options: RenderOptions) -> tuple[OutputFile, ...]:
    """`openapi/`: the document in a file for each section, where the options ask for it."""
    if not options.split:
        return ()
    parts = split_document(openapi_object(api, options))
    root = _yaml(f"openapi/{ROOT}", parts.pop(ROOT), options)
    rest = [OutputFile(f"openapi/{path}", dump(part).encode()) for path, part in parts.items()]
    return (root, *rest)


def _yaml(path: str, document: Object, options: RenderOptions) -> OutputFile:
    text = render_template(_TEMPLATE, {"document": document}, options.templates)
    return OutputFile(path=path, data=text.encode())
