"""What a client is called with, what must arrive then, and what comes back: from the samples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import field, frozen

from docgen.base.naming import PLACEHOLDER
from docgen.infer.bodies.operations import shows
from docgen.infer.observe.from_sample import values_of
from docgen.model.api import Operation, OperationKey, Sample, Where
from docgen.render.clients.outline import client_of
from docgen.render.clients.parts import Argument, Method, Section
from docgen.render.openapi import has_request
from docgen.render.openapi.work import Work
from tests.acceptance.recorder import Arrived

NOTHING = object()  # no body


@frozen(kw_only=True)
class CallCase:
    """A call of a method with the values of a sample.

    `arguments` by where they stand and their name on the wire; `extra` are further members of an
    open body. `response` is JSON, or NOTHING.
    """

    name: str
    section: Section
    method: Method
    arguments: Mapping[tuple[Where, str], object]
    extra: Mapping[str, object] = field(factory=dict)
    http_method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(factory=dict)
    body: object = NOTHING
    form: Mapping[str, bytes] = field(factory=dict)  # parts of a multipart body
    status: int = 200
    response: object = NOTHING

    @property
    def code(self) -> int | None:
        """The value of the status member that comes back, if there is one."""
        value = self.response.get("statusCode") if isinstance(self.response, dict) else None
        return int(value) if isinstance(value, int | str) and str(value).isdigit() else None

    @property
    def is_odd(self) -> bool:
        """Whether something else stands where the status code is due."""
        told = self.response if isinstance(self.response, dict) else {}
        return "statusCode" in told and self.code is None


@frozen(kw_only=True)
class LeftOut:
    """A sample that no call is made of, and why."""

    place: str
    reason: str


@frozen(kw_only=True)
class Cases:
    """Every call, and the request samples without one; `samples`: how many of them parse."""

    calls: tuple[CallCase, ...]
    left_out: tuple[LeftOut, ...]
    samples: int


def cases_of(work: Work) -> Cases:
    """The calls of every method: one for each sample of a request and of a response."""
    calls: list[CallCase] = []
    left_out: list[LeftOut] = []
    samples = 0
    for section in client_of(work).sections:
        for method in section.methods:
            operation = work.api.operations[method.number]
            shown: list[tuple[Sample | None, object]] = []
            for sample, value in _requests(operation):
                samples += 1
                reason = _reason(operation, sample, value, method, work)
                if reason:
                    left_out.append(LeftOut(place=str(sample.place), reason=reason))
                else:
                    shown.append((sample, value))
            nothing = NOTHING if method.response is None else {}
            responses = list(_responses(operation)) or [(200, nothing)]
            pairs = zip_longest(shown or [(None, NOTHING)], responses)
            for number, (request, response) in enumerate(pairs):
                shown_by, sent = request or (shown or [(None, NOTHING)])[0]
                status, told = response or responses[0]
                name = f"{'.'.join(('_'.join(section.words), '_'.join(method.words)))} {number}"
                calls.append(_call(name, section, method, shown_by, sent, status, told))
    return Cases(calls=tuple(calls), left_out=tuple(left_out), samples=samples)


def wrong_request(case: CallCase, arrived: Arrived) -> Iterator[str]:
    """What arrived otherwise than documented."""
    if (arrived.method, arrived.path) != (case.http_method, case.path):
        yield f"{case.name}: {arrived.method} {arrived.path}, not {case.http_method} {case.path}"
    if arrived.segments != case.method.path.count("/"):
        yield f"{case.name}: a value of the path is more than one segment of it"
    if sorted(arrived.query) != sorted(case.query):
        yield f"{case.name}: query {arrived.query}, not {case.query}"
    for name, value in case.headers.items():
        if arrived.headers.get(name.lower()) != value:
            yield f"{case.name}: header {name} is {arrived.headers.get(name.lower())!r}"
    if case.form:
        if arrived.form != case.form:
            yield f"{case.name}: form {arrived.form}"
    elif case.body is NOTHING:
        if arrived.body:
            yield f"{case.name}: a body: {arrived.body!r}"
    elif arrived.json != case.body:
        yield f"{case.name}: body {arrived.json}, not {case.body}"


def _requests(operation: Operation) -> Iterator[tuple[Sample, object]]:
    for sample in operation.samples:
        if sample.role != "request":
            continue
        values = [*values_of(sample.json)]
        if not values and not sample.has_body and (sample.url or sample.method):
            yield sample, NOTHING
        for value in values:
            yield sample, value


def requests_of(work: Work) -> set[tuple[OperationKey, bool]]:
    """What a client has a method for: each key, once with a body and once without one."""
    return {
        (one.operation.key, has_request(group, one))
        for group in work.groups
        for one in group.documented
    }


def is_quoted(response: object) -> bool:
    """Whether a sample has the status code as a text, which is a finding and not the type."""
    return isinstance(response, dict) and isinstance(response.get("statusCode"), str)


def _responses(operation: Operation) -> Iterator[tuple[int, object]]:
    for sample in operation.samples:
        if sample.role == "response":
            for value in values_of(sample.json):
                status = sample.status
                yield (status if status and 200 <= status <= 599 else 200), value


def _reason(operation: Operation, sample: Sample, value: object, method: Method, work: Work) -> str:
    """Why a sample can't be sent by the method; empty where it can."""
    selector = work.api.selector
    if not shows(operation, sample, selector):
        return "shows another step of a scenario: its selector is that of another operation"
    if value is NOTHING:
        return ""
    if not isinstance(value, dict):
        return "its body is no object"
    if not method.has_body:
        return f"a body with {method.http_method}, which has none (RFC 9110, 9.3.1)"
    fixed = dict(method.constants)
    if any(name in fixed and value.get(name) != fixed[name] for name in value):
        return "a member has another value than the documentation gives it"
    known = {*fixed, *(one.member.name for one in method.arguments if one.where == "body")}
    unknown = sorted({*value} - known)
    if unknown and method.extra is None:
        return f"members that no schema has: {', '.join(unknown)}"
    return ""


def _call(
    name: str,
    section: Section,
    method: Method,
    sample: Sample | None,
    value: object,
    status: int,
    response: object,
) -> CallCase:
    arguments: dict[tuple[Where, str], object] = {}
    extra: dict[str, object] = {}
    headers: dict[str, str] = {}
    form: dict[str, bytes] = {}
    url = urlsplit(sample.url) if sample and sample.url else urlsplit("")
    path = _path(method, url.path, arguments)
    query = []
    given = dict(parse_qsl(url.query, keep_blank_values=True))
    for one in method.arguments:
        wire = one.member.name
        if one.where == "query" and (wire in given or one.member.required):
            text = given.get(wire) or f"{wire}-1"
            arguments["query", wire] = text
            query.append((wire, text))
        elif one.where == "header":
            arguments["header", wire] = headers[wire] = f"{wire}-1"
        elif one.where == "cookie" and one.member.required:
            arguments["cookie", wire] = f"{wire}-1"
    body = _body(method, value, arguments, extra, form)
    return CallCase(
        name=name,
        section=section,
        method=method,
        arguments=arguments,
        extra=extra,
        http_method=method.http_method,
        path=path,
        query=tuple(query),
        headers=headers,
        body=body,
        form=form,
        status=status,
        response=response,
    )


def _path(method: Method, shown: str, arguments: dict[tuple[Where, str], object]) -> str:
    """The path with the values of the sample, where it fits; with values of ours elsewhere."""
    names = PLACEHOLDER.findall(method.path)
    pattern = "".join(
        "([^/]+)" if number % 2 else re.escape(piece)
        for number, piece in enumerate(PLACEHOLDER.split(method.path))
    )
    found = re.search(f"{pattern}/?$", f"/{shown.lstrip('/')}")
    values = [unquote(one) for one in found.groups()] if found else [f"{n} 1/ä" for n in names]
    made = method.path
    for name, text in zip(names, values, strict=True):
        arguments["path", name] = text
        made = made.replace(f"{{{name}}}", text, 1)
    return made


def _body(
    method: Method,
    value: object,
    arguments: dict[tuple[Where, str], object],
    extra: dict[str, object],
    form: dict[str, bytes],
) -> object:
    """What must arrive; without a sample, the constants and something for what is required."""
    if not method.has_body:
        return NOTHING
    takes = [one for one in method.arguments if one.where == "body"]
    if method.uploads:
        for one in takes:
            form[one.member.name] = b"\x00bytes of a file\xff"
            arguments["body", one.member.name] = form[one.member.name]
        return NOTHING
    body: dict[str, object] = dict(method.constants)
    if isinstance(value, dict):
        names = {one.member.name for one in takes}
        for name, member in value.items():
            if name in names:
                arguments["body", name] = member
            elif name not in body:
                extra[name] = member
        return {**body, **_presets(takes, value), **value}
    for one in takes:
        if one.member.required:
            arguments["body", one.member.name] = body[one.member.name] = f"{one.member.name}-1"
    return {**body, **_presets(takes, {})}


def _presets(takes: list[Argument], given: Mapping[str, object]) -> dict[str, object]:
    return {
        one.member.name: one.preset
        for one in takes
        if one.preset is not None and one.member.name not in given
    }
