"""How a request is sent: with curl, and by the clients in Python and TypeScript."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping

from attrs import frozen

from docgen.model.api import Operation
from docgen.model.schema import Scalar
from docgen.render.clients import SERVER, python_calls, typescript_calls
from docgen.render.openapi import Work

_LONGEST_BODY = 4_000


@frozen(kw_only=True)
class Call:
    """One way to send a request."""

    language: str
    code: str


def calls_of(work: Work) -> Mapping[int, tuple[Call, ...]]:
    """The calls of each operation that has a method in the clients, by its index."""
    return work.once(_calls_of)


def _calls_of(work: Work) -> Mapping[int, tuple[Call, ...]]:
    python, typescript = python_calls(work), typescript_calls(work)
    return {
        number: (
            Call(language="Python", code=code),
            Call(language="TypeScript", code=typescript[number]),
        )
        for number, code in python.items()
    }


def curl(operation: Operation, server: str) -> Call:
    """The request as its first sample has it; its selector alone, where no body is shown."""
    sent = next((one for one in operation.samples if one.role == "request"), None)
    url = (server or SERVER) + operation.key.path
    headers = {one.name: one.value for one in (*operation.headers, *(sent.headers if sent else ()))}
    body = (sent.json if sent else None) or _selected(operation)
    if body and len(body) > _LONGEST_BODY:
        body = ""
    if body:
        headers = {"Content-Type": "application/json", **headers}
    parts = [f"curl -X {operation.key.method} {shlex.quote(url)}"]
    parts += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in headers.items()]
    if body:
        parts.append(f"--data-raw {shlex.quote(json.dumps(json.loads(body), ensure_ascii=False))}")
    return Call(language="curl", code=" \\\n  ".join(parts))


def _selected(operation: Operation) -> str:
    """A body with nothing but the selector; empty where nothing selects."""
    for one in operation.parameters:
        if one.where == "body" and isinstance(one.schema, Scalar) and one.schema.const is not None:
            return json.dumps({one.name: operation.key.selector})
    return ""
