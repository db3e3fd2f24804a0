"""The documented requests, each as a mock plays it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docgen.mock.api import PLACEHOLDER, Failed, Played, Shown, Taken, says_success
from docgen.mock.reading.messages import messages_after
from docgen.render.clients import Argument, Client, Method, Model, Texts, made_up
from docgen.render.openapi import Work


def operations_of(client: Client, work: Work) -> Iterator[Played]:
    """Every request that clients have a method for, those with more literal paths first."""
    models = {one.name: one for one in client.models}
    played = [
        _played(f"{'_'.join(section.words)}.{'_'.join(method.words)}", method, client, work, models)
        for section in client.sections
        for method in section.methods
    ]
    yield from sorted(played, key=lambda one: (one.path.count("{"), one.path, one.name))


def _played(
    name: str, method: Method, client: Client, work: Work, models: Mapping[str, Model]
) -> Played:
    rendering = work.rendering
    made = made_up(method.response, models) if method.response is not None else None
    if isinstance(made, dict) and client.status:
        made = {**made, client.status: client.success}
    good = [
        one for one in method.responses if says_success(one.value, client.status, client.success)
    ]
    return Played(
        name=name,
        title=method.title,
        method=method.http_method,
        path=method.path,
        selector=method.selector,
        selectors=tuple(_selectors(method, client.selector)),
        pattern=_pattern(method.path),
        taken=tuple(_taken(one) for one in method.arguments),
        schema=rendering.requests.get(method.number, "")
        if method.has_body and not method.uploads
        else "",
        is_form=method.uploads,
        gives_json=method.response is not None,
        answers=tuple(Shown(title=one.title, value=one.value) for one in good),
        named_by=_named_by(method),
        failures=tuple(_failures(method, work)),
        success=_success(method, work),
        statuses=frozenset(_statuses(method, work)),
        fallback=made,
        follows=tuple(messages_after(method, work)),
        no_login=method.no_login,
        paging=method.paging,
        source=method.source,
    )


def _selectors(method: Method, name: str) -> Iterator[str]:
    if method.selector is None:
        return
    yield method.selector
    yield from (value for member, value in method.constants if member == name)
    for one in method.arguments:
        told = one.member.type
        if one.where == "body" and one.member.name == name and isinstance(told, Texts):
            yield from told.values


def _taken(argument: Argument) -> Taken:
    told = argument.member.type
    closed = isinstance(told, Texts) and told.closed
    return Taken(
        name=argument.member.name,
        where=argument.where,
        required=argument.must_be_given,
        values=told.values if isinstance(told, Texts) and closed else (),
    )


def _named_by(method: Method) -> str:
    """The member of the body whose value is the identifier in the answer, as samples show."""
    given = {one.get("id") for shape in method.responses if isinstance(one := shape.value, dict)}
    shown = [one.value for one in method.requests if isinstance(one.value, dict)]
    pairs = [(str(name), value) for one in shown for name, value in one.items()]
    return next((name for name, value in pairs if isinstance(value, str) and value in given), "")


def _failures(method: Method, work: Work) -> Iterator[Failed]:
    """The samples of a request that have a status of an error."""
    for one in work.api.operations[method.number].samples:
        if one.role == "response" and one.status and one.status >= 400 and one.json is not None:
            yield Failed(status=one.status, value=work.rendering.value(json.loads(one.json)))


def _success(method: Method, work: Work) -> int:
    """The first status of success in the document; 200 where it has none."""
    paths: Mapping[str, Any] = work.openapi.get("paths", {})  # type: ignore[assignment]
    told = paths.get(method.path, {}).get(method.http_method.lower(), {})
    good = sorted(one for one in told.get("responses", {}) if re.fullmatch(r"2\d\d", one))
    return int(good[0]) if good else 200


def _statuses(method: Method, work: Work) -> Iterator[int]:
    told = work.api.operations[method.number]
    yield from (one.status for one in told.answers if one.status >= 400)
    yield from (one.status for one in told.failures)


def _pattern(path: str) -> re.Pattern[str]:
    """A path as a pattern whose groups are the values of its placeholders, in order."""
    pieces: Sequence[str] = PLACEHOLDER.split(path)
    made = "".join("([^/]+)" if n % 2 else re.escape(piece) for n, piece in enumerate(pieces))
    return re.compile(made)
