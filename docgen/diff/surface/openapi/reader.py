"""An OpenAPI document, anybody's, of 3.0 or 3.1 -> the surface of its API."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection

from attrs import evolve

from docgen.base.errors import SourceError
from docgen.base.place import Place
from docgen.diff.surface.openapi.calls import callbacks_of, calls_of, webhooks_of
from docgen.diff.surface.openapi.document import Document, Object
from docgen.diff.surface.openapi.documented import messages_of, named_of
from docgen.diff.surface.openapi.files import Bundle, Opener
from docgen.diff.surface.openapi.schemas import Shapes
from docgen.diff.surface.openapi.servers import servers_of
from docgen.diff.surface.openapi.text import Text, read_text
from docgen.diff.surface.openapi.values import json_of, said_of
from docgen.diff.surface.types import Named, Shape, Surface

_VERSION = re.compile(r"3\.[01](?:\.[0-9]+)?(?:-.*)?")
_PARTS = ("paths", "components", "webhooks")
_WHICH = "docgen reads OpenAPI 3.0 and 3.1."


def no_file(_: str) -> None:
    """Opens nothing."""


def surface_of_openapi(data: bytes, *, label: str, open_file: Opener = no_file) -> Surface:
    """What the document tells; every fault that leaves nothing to compare is a SourceError.

    `open_file` gives the files that its references lead to, if they may be opened.
    """
    text = read_text(label, data)
    _refuse_no_openapi(label, text)
    files = Bundle(posixpath.basename(label.replace("\\", "/")) or label, text, open_file)
    files.run()
    document = Document(label, text, files)
    try:
        return _surface(document)
    except RecursionError:
        hint = "Schemas that take over one another by allOf need to be fewer."
        raise SourceError(f"{label}: its schemas are nested too deep", hint=hint) from None


def _surface(document: Document) -> Surface:
    shapes = Shapes(document)
    info = document.members(document.root.get("info"), "info")
    calls = tuple(calls_of(document, shapes))
    messages = (
        *webhooks_of(document, shapes),
        *callbacks_of(document, shapes),
        *messages_of(document),
    )
    surface = Surface(
        label=document.label,
        title=said_of(info.get("title")),
        version=said_of(info.get("version")),
        calls=calls,
        messages=messages,
        shapes=shapes.shared(),
        channels=tuple(
            Named(name=name)
            for name in dict.fromkeys(name for one in messages for name in one.channels)
        ),
        features=named_of("x-docgen-features", document),
        roles=named_of("x-docgen-roles", document),
        servers=tuple(servers_of(document)),
        schemes=tuple(_schemes(document)),
        unread=document.unread(),
    )
    return evolve(surface, shapes=_without(surface, shapes.choices))


def _without(surface: Surface, choices: Collection[str]) -> dict[str, Shape]:
    """The shared shapes without those choices of bodies that nothing refers to any more."""
    used = surface.refs()
    return {k: v for k, v in surface.shapes.items() if k in used or k not in choices}


def _refuse_no_openapi(label: str, text: Text) -> None:
    root = text.root
    if not isinstance(root, dict):
        what = "is empty" if root is None else "holds no object"
        raise SourceError(f"{label}:1: {what}, so it is no OpenAPI document", hint=_WHICH)
    line = text.lines.get(id(root), 1)
    if "swagger" in root:
        told = f"{label}:{line}: is OpenAPI (Swagger) {said_of(root['swagger'])}"
        hint = f"{_WHICH} Convert it first, with swagger2openapi for instance."
        raise SourceError(told, hint=hint)
    if "openapi" not in root:
        raise SourceError(f"{label}:{line}: is no OpenAPI document: no openapi", hint=_WHICH)
    version = said_of(root["openapi"])
    if not _VERSION.fullmatch(version):
        raise SourceError(f"{label}:{line}: is OpenAPI {_short(version)}", hint=_WHICH)
    if not any(isinstance(root.get(part), dict) for part in _PARTS):
        hint = "An OpenAPI document has at least one of them."
        raise SourceError(f"{label}:{line}: has no paths, components or webhooks", hint=hint)


def _schemes(document: Document) -> list[Named]:
    found = document.members(document.components().get("securitySchemes"), "securitySchemes")
    made = []
    for name, value in sorted(found.items()):
        told = document.resolved(value, "a security scheme")
        place: Place | None = document.place(value)
        made.append(Named(name=name, text=_scheme(told), place=place))
    return made


def _scheme(told: Object) -> str:
    """`apiKey in header X-CSRF-TOKEN`, `http basic`, `oauth2 {…}`."""
    words = [said_of(told.get("type"))]
    if "in" in told or "name" in told:
        words += ["in", said_of(told.get("in")), said_of(told.get("name"))]
    words.append(said_of(told.get("scheme")).lower())
    words.append(said_of(told.get("openIdConnectUrl")))
    words.append(json_of(told["flows"]) if "flows" in told else "")
    return " ".join(filter(None, words))


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= 20 else f"{one_line[:20]}…"
