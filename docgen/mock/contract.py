"""Where a real server differs from its documentation: what it answers beside what is documented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from attrs import frozen

from docgen.mock.answers import Responses, Validators
from docgen.mock.api import MockApi, Played
from docgen.mock.incoming import Checks, Routes, fault_of, parsed
from docgen.mock.requests import Fault, Request, value_of

_MOST = 20  # differences of one answer that are told
_DEEPEST = 30
_USUAL = frozenset({401, 403, 429, 500, 502, 503, 504})  # what any server may say of itself


@frozen(kw_only=True, order=True)
class Difference:
    """A difference: the request as it is documented, what is told of it, and where it is told.

    `kind`: undocumented-request, undocumented-status, undocumented-member, wrong-value,
    accepted-request, undocumented-message. `where`: the member, `call.state`.
    """

    operation: str
    kind: str
    where: str
    said: str
    source: str = ""


class Contract:
    """Compares answers with the documentation."""

    def __init__(self, api: MockApi) -> None:
        self._api = api
        self._routes = Routes(api)
        self._responses = Responses(api)
        self._checks = Checks(api, self._responses)
        self._messages = Validators(api.sent)
        self._types = {one.type for one in api.messages}

    def differences(self, request: Request, status: int, body: bytes) -> list[Difference]:
        """Where a request and what a server answered differ from what is documented."""
        found = self._found(request)
        if isinstance(found, Fault):
            if status >= 400 or not self._api.is_success(_json(body)):
                return []  # neither knows it
            where = f"{request.method} {request.path[:200]}"
            told = Difference(
                operation=where, kind="undocumented-request", where="", said=found.said
            )
            return [told]
        return list(islice(self._of(found, request, status, body), _MOST))

    def of_messages(self, body: bytes) -> list[Difference]:
        """Where messages that came over CometD differ from what is documented."""
        messages = _json(body)
        told = messages if isinstance(messages, list) else []
        data = [one["data"] for one in told if isinstance(one, dict) and "data" in one]
        return list(islice((each for one in data for each in self._of_message(one)), _MOST))

    def _found(self, request: Request) -> Played | Fault:
        """The documented request that one is."""
        mine = [one for one in self._routes.at(request.path) if one.method == request.method]
        if not mine:
            near = ", ".join(self._routes.near(request.path))
            said = "is not documented" + (f"; near: {near}" if near else "")
            return Fault(kind="unknown", field=request.path, said=said)
        try:
            body = {} if any(one.is_form for one in mine) else parsed(request)
        except ValueError:
            body = {}
        return self._routes.selected(mine, body)

    def _of(
        self, played: Played, request: Request, status: int, body: bytes
    ) -> Iterator[Difference]:
        if status >= 400:
            documented = played.statuses | _USUAL | self._api.refusals.keys()
            if status not in documented:
                yield _told(played, "undocumented-status", "", f"HTTP {status} is not documented")
            return
        value = _json(body) if body else None
        if self._api.is_success(value):
            yield from self._of_request(played, request)
        if status != played.success:
            said = f"HTTP {status} comes back; documented is {played.success}"
            yield _told(played, "undocumented-status", "", said)
        schema = self._responses.schema(played)
        if schema and body:
            yield from self._of_value(played, schema, value)

    def _of_request(self, played: Played, request: Request) -> Iterator[Difference]:
        """What the documentation would have refused, and the server took."""
        fault: Fault | None
        try:
            body = {} if played.is_form else parsed(request)
            fault = self._checks.fault(played, request, body)
        except ValueError as error:
            fault = Fault(kind="invalid", field="body", said=str(error))
        if fault is not None:
            yield _told(played, "accepted-request", fault.field, f"was accepted: {fault.said}")

    def _of_value(
        self, played: Played, schema: Mapping[str, Any], value: object
    ) -> Iterator[Difference]:
        name = self._api.status
        code = value.get(name) if name and isinstance(value, dict) else None
        if isinstance(code, int) and self._api.meanings and code not in self._api.meanings:
            yield _told(played, "wrong-value", name, f"{name} {code} is not documented")
        for error in self._responses.validators.errors_by(schema, value):
            fault = fault_of(error)
            yield _told(played, "wrong-value", fault.field, fault.said)
        for where in self._unknown(schema, value, "", 0):
            yield _told(played, "undocumented-member", where, f"{where} is not documented")

    def _of_message(self, data: object) -> Iterator[Difference]:
        """Where the payload of a message differs from that of its type."""
        kind = data.get(self._api.message_type) if isinstance(data, dict) else None
        if not isinstance(kind, str) or kind not in self._types:
            said = f"message {str(kind)[:100]} is not documented"
            yield Difference(operation="CometD", kind="undocumented-message", where="", said=said)
            return
        for error in self._messages.errors(kind, data):
            fault = fault_of(error)
            yield Difference(operation=kind, kind="wrong-value", where=fault.field, said=fault.said)

    def _unknown(self, told: object, value: object, where: str, depth: int) -> Iterator[str]:
        """The members of a value that no schema names, where the schema names any."""
        schemas = self._responses.parts(told)
        if depth > _DEEPEST or any(_is_open(one) for one in schemas):
            return
        if isinstance(value, list):
            inner = [one["items"] for one in schemas if "items" in one]
            for one in value if inner else ():
                yield from self._unknown({"anyOf": inner}, one, f"{where}[]", depth + 1)
        known: dict[str, list[Any]] = {}
        for one in schemas:
            for name, each in one.get("properties", {}).items():
                known.setdefault(name, []).append(each)
        for name, each in value.items() if isinstance(value, dict) and known else ():
            path = f"{where}.{name}" if where else str(name)
            if name not in known:
                yield path
            else:
                yield from self._unknown({"anyOf": known[name]}, each, path, depth + 1)


def _is_open(schema: Mapping[str, Any]) -> bool:
    """Whether a schema says of itself that any member may come."""
    return bool(schema.get("additionalProperties")) or "patternProperties" in schema


def _told(played: Played, kind: str, where: str, said: str) -> Difference:
    names = f"{played.method} {played.path} {played.selector or ''}".rstrip()
    return Difference(operation=names, kind=kind, where=where, said=said, source=played.source)


def _json(body: bytes) -> object:
    try:
        return value_of(body)
    except ValueError:
        return None
