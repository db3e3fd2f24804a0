"""What docgen writes into its OpenAPI documents beyond OpenAPI: the documented operations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from docgen.diff.surface.openapi.document import Document, Object
from docgen.diff.surface.openapi.schemas import Shapes
from docgen.diff.surface.openapi.values import json_of
from docgen.diff.surface.types import JSON, Call, Key, Named, Sent, Shape

_DOCUMENTED = "x-docgen-operations"
_SENT = ("messages", "x-docgen-notifications")  # the latter in documents of docgen before 0.3
_MESSAGES = "x-docgen-messages"


def documented_calls(
    call: Call, operation: Any, document: Document, shapes: Shapes
) -> Iterator[Call]:
    """A call for each documented operation of an OpenAPI operation; itself if none is told.

    Which body is its own says its entry, or else the selector of the choice that is the body of the
    operation; nobody sends the whole choice.
    """
    entries = _entries(operation, document)
    if not entries:
        yield call
    alone = len(entries) == 1
    chosen = {} if alone else shapes.chosen(call.body.get(JSON))
    takes = bool(chosen) or any("request" in entry for entry in entries)
    for entry in entries:
        told = _documented(call, entry, operation, document, alone=alone)
        request = _shared(entry.get("request"), document) or chosen.get(told.key.selector)
        yield _with_body(told, call, request, takes=takes)


def unusual_calls(path: str, item: Object, document: Document) -> Iterator[Call]:
    """Operations whose method OpenAPI does not know stand at the path."""
    for entry in _entries(item, document):
        key = Key(method=_text(entry, "method"), path=path)
        call = Call(key=key)
        told = _documented(call, entry, item, document, alone=True)
        yield _with_body(told, call, _shared(entry.get("request"), document), takes=False)


def messages_of(document: Document) -> Iterator[Sent]:
    """Message types, with their channels and notification types."""
    for entry in _objects(document.root.get(_MESSAGES), document):
        yield Sent(
            name=_text(entry, "message-type"),
            shape=_shared(entry.get("schema"), document) or Shape(),
            channels=_texts(entry.get("channels"), document),
            kinds=_texts(entry.get("notification-types"), document),
            description=_text(entry, "description"),
            place=document.place(entry),
        )


def named_of(keyword: str, document: Document) -> tuple[Named, ...]:
    """Features or roles that the document lists."""
    return tuple(
        Named(
            name=_text(entry, "name"),
            text=_text(entry, "description"),
            place=document.place(entry),
        )
        for entry in _objects(document.root.get(keyword), document)
    )


def _documented(
    call: Call, entry: Object, operation: Any, document: Document, *, alone: bool
) -> Call:
    """The call of an entry; its body is that of the operation around."""
    key = Key(
        method=_text(entry, "method") or call.key.method,
        path=_text(entry, "path") or call.key.path,
        selector=_text(entry, "selector"),
    )
    return evolve(
        call,
        key=key,
        title=_text(entry, "title") or call.title,
        section=_text(entry, "section") or call.section,
        features=_needed("required-features", entry, operation, document),
        roles=_needed("roles", entry, operation, document),
        follows=tuple(_follows(entry, document)),
        description=_text(entry, "description") or (call.description if alone else ""),
        place=document.place(entry) or call.place,
    )


def _with_body(told: Call, around: Call, request: Shape | None, *, takes: bool) -> Call:
    """The call with its own request; without one it has none where others of the operation do."""
    body = {JSON: request} if request is not None else {} if takes else around.body
    # Of several one may need no body: then OpenAPI can't say that the others need it.
    needed = bool(body) and (around.body_required or bool(told.key.selector))
    return evolve(told, body=body, body_required=needed)


def _needed(name: str, entry: Object, operation: Any, document: Document) -> tuple[str, ...]:
    """Features or roles of an entry; those of the operation, where all its entries have them."""
    around = operation.get(f"x-{name}") if isinstance(operation, dict) else None
    return _texts(entry.get(name, around), document)


def _follows(entry: Object, document: Document) -> dict[str, None]:
    """Names of messages; objects with a message type in documents of docgen before 0.3."""
    told = (one for member in _SENT for one in document.items(entry.get(member), member))
    names = (_text(one, "message-type") if isinstance(one, dict) else one for one in told)
    return dict.fromkeys(name for name in names if isinstance(name, str))


def _entries(value: Any, document: Document) -> list[Object]:
    return _objects(value.get(_DOCUMENTED), document) if isinstance(value, dict) else []


def _objects(value: Any, document: Document) -> list[Object]:
    return [one for one in document.items(value, "x-docgen-…") if isinstance(one, dict)]


def _shared(value: Any, document: Document) -> Shape | None:
    ref = value.get("$ref") if isinstance(value, dict) else None
    name = document.schema_name(ref, value) if isinstance(ref, str) else None
    return None if name is None or name.startswith("#") else Shape(ref=name)


def _text(entry: Object, member: str) -> str:
    value = entry.get(member)
    return value if isinstance(value, str) else "" if value is None else json_of(value)


def _texts(value: Any, document: Document) -> tuple[str, ...]:
    return tuple(one for one in document.items(value, "x-docgen-…") if isinstance(one, str))
