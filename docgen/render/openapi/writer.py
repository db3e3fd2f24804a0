"""The OpenAPI document of an Api, as files: YAML and JSON of 3.1, YAML of 3.0, and in parts."""

from __future__ import annotations

from docgen.base.codec import dumps
from docgen.render.context import Object
from docgen.render.files import OutputFile, RenderOptions, dump, render_template
from docgen.render.openapi.downgrade import downgrade
from docgen.render.openapi.keys import documented_keys
from docgen.render.openapi.parts import ROOT, split_document
from docgen.render.openapi.published import published
from docgen.render.openapi.separate import separate_document
from docgen.render.openapi.work import Work

__all__ = ["documented_keys", "published_document", "write_openapi"]

_TEMPLATE = "openapi/openapi.yaml.j2"
# The members of the document as the template has them; all others follow.
_ORDER = (
    "openapi", "info", "externalDocs", "servers", "security", "tags", "paths", "components"
)  # fmt: skip


def write_openapi(work: Work) -> tuple[OutputFile, ...]:
    """The document of 3.1 as YAML and JSON, the one of 3.0, and in parts if the options ask for it.

    `openapi.yaml` comes first; it is laid out by `templates/openapi/openapi.yaml.j2`. Then those
    with an entry of its own for each documented operation, where they are others: an API without a
    selector has the usual ones alone, whatever is asked for.
    """
    wanted = work.options.operations
    separate = () if wanted == "grouped" else _separate(work)
    return separate if wanted == "separate" and separate else (*_usual(work), *separate)


def _separate(work: Work) -> tuple[OutputFile, ...]:
    document, options = separate_document(work), work.options
    if not document:
        return ()
    document = published(document, work)
    return (
        _yaml("openapi-operations.yaml", document, options),
        _yaml("openapi-operations-3.0.yaml", downgrade(document), options),
    )


def _usual(work: Work) -> tuple[OutputFile, ...]:
    document, options = published_document(work), work.options
    return (
        _yaml("openapi.yaml", document, options),
        _json("openapi.json", document),
        _yaml("openapi-3.0.yaml", downgrade(document), options),
        *(_parts(document, options) if options.split else ()),
    )


def published_document(work: Work) -> Object:
    """The document as `openapi.yaml` has it; made once."""
    return work.once(_published)


def _published(work: Work) -> Object:
    return published(work.openapi, work)


def _json(path: str, document: Object) -> OutputFile:
    """What the YAML says, in the same order."""
    first = {name: document[name] for name in _ORDER if name in document}
    return OutputFile(path=path, data=dumps({**first, **document}).encode())


def _parts(document: Object, options: RenderOptions) -> tuple[OutputFile, ...]:
    """`openapi/`: the document in a file for each section."""
    parts = split_document(document)
    root = _yaml(f"openapi/{ROOT}", parts.pop(ROOT), options)
    rest = [OutputFile(f"openapi/{path}", dump(part).encode()) for path, part in parts.items()]
    return (root, *rest)


def _yaml(path: str, document: Object, options: RenderOptions) -> OutputFile:
    text = render_template(_TEMPLATE, {"document": document}, options.templates)
    return OutputFile(path=path, data=text.encode())
