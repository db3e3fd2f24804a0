"""Path items of OpenAPI -> calls, and webhooks -> messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docgen.base.naming import PLACEHOLDER
from docgen.diff.surface.openapi.document import Document, Object
from docgen.diff.surface.openapi.documented import documented_calls, unusual_calls
from docgen.diff.surface.openapi.inputs import (
    bodies_of,
    encodings_of,
    headers_of,
    inputs_of,
)
from docgen.diff.surface.openapi.schemas import Shapes
from docgen.diff.surface.openapi.values import json_of, text_of
from docgen.diff.surface.types import JSON, Call, Key, Named, Reply, Sent, Shape

_OF_LINKS = ("operationId", "operationRef", "parameters", "requestBody")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def calls_of(document: Document, shapes: Shapes) -> Iterator[Call]:
    """Every operation; each documented operation where docgen made the document."""
    for path, given in document.members(document.root.get("paths"), "paths").items():
        if path.startswith("x-"):
            continue
        item = document.resolved(given, "a path item")
        if item.get("servers"):
            document.note("servers of single paths or operations", item)
        shared = document.items(item.get("parameters"), "parameters")
        for method in METHODS:
            if method in item:
                call = _call(Key(method=method.upper(), path=path), item, document, shapes, shared)
                yield from documented_calls(call, item[method], document, shapes)
        yield from unusual_calls(path, item, document)


def webhooks_of(document: Document, shapes: Shapes) -> Iterator[Sent]:
    """Every webhook (3.1): what the server sends, as JSON if it can be had so."""
    for name, given in document.members(document.root.get("webhooks"), "webhooks").items():
        yield from _sent(name, document.resolved(given, "a webhook"), document, shapes)


def callbacks_of(document: Document, shapes: Shapes) -> Iterator[Sent]:
    """Every callback of an operation: what the server sends to an address that it was given."""
    for path, given in document.members(document.root.get("paths"), "paths").items():
        item = document.resolved(given, "a path item") if not path.startswith("x-") else {}
        for method in (one for one in METHODS if one in item):
            operation = document.members(item[method], "an operation")
            told = document.members(operation.get("callbacks"), "callbacks")
            for name, callback in told.items():
                plain = PLACEHOLDER.sub("{}", path)
                caller = text_of(operation.get("operationId")) or f"{method.upper()} {plain}"
                about = f"{caller} callback {name}"
                yield from _callback(about, callback, document, shapes)


def _callback(about: str, given: Any, document: Document, shapes: Shapes) -> Iterator[Sent]:
    """The messages of a callback; of several addresses each has its own in its name."""
    items = {
        address: item
        for address, item in document.resolved(given, "a callback").items()
        if not address.startswith("x-")
    }
    for address, item in items.items():
        name = about if len(items) == 1 else f"{about} to {address}"
        yield from _sent(name, document.resolved(item, "a path item"), document, shapes)


def _sent(name: str, item: Object, document: Document, shapes: Shapes) -> Iterator[Sent]:
    """What the server sends, as JSON if it can be had so; of each method, if there are several."""
    methods = [method for method in METHODS if method in item]
    for method in methods:
        operation = document.members(item[method], "an operation")
        body = document.resolved(operation.get("requestBody"), "a request body")
        bodies = bodies_of(body.get("content"), document, shapes)
        yield Sent(
            name=name if len(methods) == 1 else f"{name} ({method.upper()})",
            shape=bodies.get(JSON, next(iter(bodies.values()), Shape())),
            description=text_of(operation.get("description")),
            place=document.place(operation),
        )


def security_of(value: Any, document: Document) -> tuple[tuple[str, ...], ...] | None:
    """The alternatives, sorted; a scope stands behind its scheme, as a name of its own."""
    if value is None:
        return None
    made = set()
    for one in document.items(value, "security"):
        names = set()
        for name, scopes in document.members(one, "a security requirement").items():
            names |= {name, *(f"{name}:{scope}" for scope in document.items(scopes, "scopes"))}
        made.add(tuple(sorted(names)))
    return tuple(sorted(made))


def _call(key: Key, item: Object, document: Document, shapes: Shapes, shared: list[Any]) -> Call:
    operation = document.members(item[key.method.lower()], "an operation")
    if operation.get("servers"):
        document.note("servers of single paths or operations", operation)
    own = document.items(operation.get("parameters"), "parameters")
    body = document.resolved(operation.get("requestBody"), "a request body")
    tags = [tag for tag in document.items(operation.get("tags"), "tags") if isinstance(tag, str)]
    security = operation.get("security", document.root.get("security"))
    return Call(
        key=key,
        title=text_of(operation.get("summary")) or text_of(item.get("summary")),
        section=tags[0] if tags else "",
        name=text_of(operation.get("operationId")),
        inputs=inputs_of(key.path, [*shared, *own], document, shapes),
        body=bodies_of(body.get("content"), document, shapes),
        body_required=body.get("required") is True,
        encodings=encodings_of(body.get("content"), document),
        replies=tuple(_replies(operation.get("responses"), document, shapes)),
        security=security_of(security, document),
        deprecated=operation.get("deprecated") is True,
        description=text_of(operation.get("description")),
        place=document.place(operation),
    )


def _replies(value: Any, document: Document, shapes: Shapes) -> Iterator[Reply]:
    for status, given in sorted(document.members(value, "responses").items()):
        if status.startswith("x-"):
            continue
        told = document.resolved(given, "a response")
        links = tuple(_links(told.get("links"), document))
        headers = headers_of(told.get("headers"), document, shapes)
        bodies: dict[str, Shape] = bodies_of(told.get("content"), document, shapes)
        name = status if status == "default" else status.upper()
        place = document.place(given)
        if not bodies:
            yield Reply(status=name, headers=headers, links=links, place=place)
        for media, shape in sorted(bodies.items()):
            yield Reply(
                status=name, shape=shape, media=media, headers=headers, links=links, place=place
            )


def _links(value: Any, document: Document) -> Iterator[Named]:
    """What a response leads on to: each link with its operation and what it is given."""
    for name, given in document.members(value, "links").items():
        told = document.resolved(given, "a link")
        facts = {key: told[key] for key in _OF_LINKS if key in told}
        yield Named(name=name, text=json_of(facts), place=document.place(given))
