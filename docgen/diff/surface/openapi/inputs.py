"""Parameters, headers and bodies of an OpenAPI operation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast, get_args

from attrs import evolve

from docgen.diff.surface.openapi.document import Document, Object
from docgen.diff.surface.openapi.media import media_type
from docgen.diff.surface.openapi.schemas import Shapes
from docgen.diff.surface.openapi.values import text_of
from docgen.diff.surface.types import Input, Member, Shape, Where

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_PLACES: tuple[str, ...] = get_args(Where)
_USUAL_STYLE = {"query": "form", "path": "simple", "header": "simple", "cookie": "form"}
# OpenAPI tells these by media types and security, and asks to ignore them as parameters.
_IGNORED = frozenset({"accept", "content-type", "authorization"})


def inputs_of(
    path: str, given: Iterable[Any], document: Document, shapes: Shapes
) -> tuple[Input, ...]:
    """Each parameter once, by place and name, the last that is given; placeholders in any case."""
    placeholders = _PLACEHOLDER.findall(path)
    made: dict[tuple[str, str], Input] = {}
    for value in given:
        one = _input(document.resolved(value, "a parameter"), value, document, shapes)
        if one is not None:
            made[one.where, one.name] = _placed(one, placeholders)
    for position, name in enumerate(placeholders):
        made.setdefault(
            ("path", name), Input(name=name, where="path", required=True, position=position)
        )
    return tuple(made[key] for key in sorted(made, key=lambda key: _order(made[key])))


def bodies_of(content: Any, document: Document, shapes: Shapes) -> dict[str, Shape]:
    """The shape of each media type."""
    made: dict[str, Shape] = {}
    for media, value in document.members(content, "content").items():
        told = document.resolved(value, "a media type")
        shape = shapes.shape(told["schema"]) if "schema" in told else Shape()
        made.setdefault(media_type(media), shape)
    return made


def encodings_of(content: Any, document: Document) -> dict[str, tuple[str, ...]]:
    """The media types of each part of a body, by media type of the body and name of the part.

    Without `contentType` OpenAPI has a default for each type of value (3.1, 4.8.15.1): nothing is
    told of such a part. Styles and headers of parts stay unread.
    """
    made: dict[str, tuple[str, ...]] = {}
    for media, value in document.members(content, "content").items():
        told = document.resolved(value, "a media type")
        for name, one in document.members(told.get("encoding"), "encoding").items():
            part = document.members(one, "an encoding")
            if any(keyword != "contentType" and not keyword.startswith("x-") for keyword in part):
                document.note("headers and styles of the parts of a body", part)
            types = text_of(part.get("contentType")).split(",")
            known = tuple(sorted({media_type(each) for each in types if each.strip()}))
            if known:
                made[f"{media_type(media)} {name}"] = known
    return made


def headers_of(value: Any, document: Document, shapes: Shapes) -> tuple[Member, ...]:
    """Headers of a response, by name."""
    made = {}
    for name, given in document.members(value, "headers").items():
        told = document.resolved(given, "a header")
        lower = name.lower()
        if lower == "content-type":
            continue
        shape, _ = _shape(told, document, shapes)
        made[lower] = Member(
            name=lower,
            shape=evolve(shape, deprecated=True) if told.get("deprecated") is True else shape,
            required=told.get("required") is True,
            description=text_of(told.get("description")),
            place=document.place(given),
        )
    return tuple(made[name] for name in sorted(made))


def _input(told: Object, given: Any, document: Document, shapes: Shapes) -> Input | None:
    name, where = told.get("name"), told.get("in")
    if not isinstance(name, str) or where not in _PLACES:
        if told:
            document.note("parameters without a name or a known place", given)
        return None
    if where == "header" and name.lower() in _IGNORED:
        return None
    shape, style = _shape(told, document, shapes)
    return Input(
        name=name,
        where=cast("Where", where),
        shape=shape,
        required=where == "path" or told.get("required") is True,
        style=style or _style(told, str(where)),
        deprecated=told.get("deprecated") is True,
        description=text_of(told.get("description")),
        place=document.place(given),
    )


def _shape(told: Object, document: Document, shapes: Shapes) -> tuple[Shape, str]:
    """The shape of a value, and how it is written where it is a document in itself."""
    if "schema" in told or "content" not in told:
        return (shapes.shape(told["schema"]) if "schema" in told else Shape()), ""
    bodies = bodies_of(told["content"], document, shapes)
    media = next(iter(bodies), "")
    return bodies.get(media, Shape()), media


def _style(told: Object, where: str) -> str:
    """How several values are written; empty where it is as usual."""
    style = told.get("style") if isinstance(told.get("style"), str) else _USUAL_STYLE[where]
    usual = style == "form"
    explode = told.get("explode") if isinstance(told.get("explode"), bool) else usual
    words = [] if style == _USUAL_STYLE[where] and explode == usual else [str(style)]
    if explode != usual:
        words.append("exploded" if explode else "not exploded")
    words += [word for word in ("allowReserved", "allowEmptyValue") if told.get(word) is True]
    return ", ".join(words)


def _placed(one: Input, placeholders: list[str]) -> Input:
    if one.where != "path" or one.name not in placeholders:
        return one
    return evolve(one, position=placeholders.index(one.name))


def _order(one: Input) -> tuple[int, int, str]:
    return _PLACES.index(one.where), one.position, one.name
