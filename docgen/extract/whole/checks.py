"""Contradictions: between table and sample, title and selector, page and page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from attrs import evolve

from docgen.base.findings import Finding
from docgen.base.words import loose
from docgen.extract.dialect import Dialect
from docgen.extract.reading import Url, matches, read_url
from docgen.extract.whole.mends import sample_findings
from docgen.model.api import Described, Notification, Operation, Resource, Sample


def with_contradictions(dialect: Dialect, operations: Sequence[Operation]) -> list[Operation]:
    """The operations, each with the requests of its samples that go elsewhere."""
    return [
        evolve(
            one,
            contradicted_by=(
                *one.contradicted_by,
                *(
                    f"{sample.method} {url.path}"
                    for sample, url in request_lines(dialect, one)
                    if is_elsewhere(one, url) or sample.method != one.key.method
                ),
            ),
        )
        for one in operations
    ]


def request_lines(dialect: Dialect, operation: Operation) -> Iterator[tuple[Sample, Url]]:
    """The request samples of an operation of the reference, each request line once."""
    told: set[str] = set()
    for sample in () if operation.guide else operation.samples:
        url = read_url(sample.url, dialect.base_path) if sample.url else None
        if sample.role != "request" or url is None or not sample.method:
            continue
        request = f"{sample.method} {url.path}"
        if request not in told:
            told.add(request)
            yield sample, url


def is_elsewhere(operation: Operation, url: Url) -> bool:
    """Whether a sample's URL is none of the operation's."""
    return not matches(operation.key.path, url.path) and not url.elided


def _misdirected(dialect: Dialect, operation: Operation) -> Iterator[Finding]:
    """Samples whose method or path is not that of the operation."""
    for sample, url in request_lines(dialect, operation):
        if is_elsewhere(operation, url):
            yield Finding(
                code="url-contradicts-sample",
                message=f"{operation.title!r} is documented as {operation.key.path}, "
                f"its sample goes to {url.path}",
                place=sample.place,
                related=(operation.place,),
            )
        elif sample.method != operation.key.method:
            yield Finding(
                code="method-contradicts-sample",
                message=f"{operation.title!r} is documented as {operation.key.method}, "
                f"its sample is a {sample.method}",
                place=sample.place,
                related=(operation.place,),
            )


def _selector(dialect: Dialect, operation: Operation) -> Iterator[Finding]:
    value = operation.key.selector
    if not value or operation.guide:
        return
    if loose(value) != loose(operation.title) and not any(
        loose(v) == loose(operation.title) for v in operation.selector_values
    ):
        yield Finding(
            code="title-contradicts-selector",
            message=f"the page is titled {operation.title!r}, its {dialect.selector} is {value!r}",
            place=operation.place,
        )
    elif value != operation.title and " " not in operation.title:
        yield Finding(
            code="selector-spelled-differently",
            message=f"the page is titled {operation.title!r}, "
            f"its {dialect.selector} is spelled {value!r}",
            place=operation.place,
        )
    shown = [
        json.loads(sample.json).get(dialect.selector)
        for sample in operation.samples
        if sample.role == "request" and sample.json and sample.json.startswith("{")
    ]
    known = {*operation.selector_values, value, None, "|".join(operation.selector_values)}
    if shown and not any(one in known for one in shown if one):
        sent = sorted({repr(one) for one in shown if one})
        yield Finding(
            code="selector-contradicts-sample",
            message=f"the {dialect.selector} of {operation.title!r} is {value!r}, "
            + (f"its samples send {', '.join(sent)}" if sent else "its samples send none"),
            place=operation.place,
        )
    if len(operation.selector_values) > 1:
        yield Finding(
            code="selector-has-several-values",
            message=f"{operation.title!r} documents several values of {dialect.selector}: "
            + ", ".join(operation.selector_values),
            place=operation.place,
        )


def _parameters(operation: Operation) -> Iterator[Finding]:
    in_table = [p for p in operation.parameters if p.source == "table"]
    if not in_table or operation.guide:
        return
    for parameter in operation.parameters:
        if parameter.source == "sample":
            yield Finding(
                code="parameter-not-in-table",
                message=f"a sample of {operation.title!r} sends {parameter.name!r}, "
                "the table of parameters lacks it",
                place=parameter.place,
                related=(operation.place,),
            )
    bodies = [s for s in operation.samples if s.role == "request" and s.json]
    text = "\n".join(sample.json or "" for sample in bodies)
    for parameter in in_table:
        shown = f'"{parameter.name}"' in text
        if bodies and parameter.where == "body" and parameter.required and not shown:
            yield Finding(
                code="parameter-not-in-sample",
                message=f"{parameter.name!r} of {operation.title!r} is mandatory, "
                "no sample sends it",
                place=parameter.place,
            )


def quoted_codes(member: str, operations: Sequence[Operation]) -> Iterator[Finding]:
    """Samples whose status code is a text, where the documentation lists codes as numbers."""
    for operation in operations:
        for sample in operation.samples:
            body = json.loads(sample.json) if sample.json else None
            code = body.get(member) if isinstance(body, dict) else None
            if isinstance(code, str) and code.isdecimal():
                yield Finding(
                    code="status-code-quoted",
                    message=f"a sample of {operation.title!r} has {member} as the text {code!r}",
                    place=sample.place,
                    related=(operation.place,),
                )


def _features(operation: Operation, features: Sequence[Described]) -> Iterator[Finding]:
    known = {feature.name for feature in features}
    for name in operation.features:
        if known and name not in known and not name.endswith("*"):
            yield Finding(
                code="feature-unknown",
                message=f"{operation.title!r} requires {name!r}, the list of features lacks it",
                place=operation.place,
            )


def _messages(operations: Sequence[Operation], known: set[str]) -> Iterator[Finding]:
    """Message types that only samples show: one finding each, with every operation's place.

    `known` are those that pages name, in lower case: another case is another spelling.
    """
    shown: dict[str, list[Operation]] = {}
    for operation in operations:
        for name in operation.message_types:
            if known and name.lower() not in known:
                shown.setdefault(name, []).append(operation)
    for name, where in sorted(shown.items()):
        more = f" and {len(where) - 1} more" if len(where) > 1 else ""
        yield Finding(
            code="message-type-unknown",
            message=f"a sample of {where[0].title!r}{more} shows {name!r}, "
            "no page on notifications names it",
            place=where[0].place,
            related=tuple(operation.place for operation in where[1:]),
        )


def check(
    dialect: Dialect,
    operations: Sequence[Operation],
    resources: Sequence[Resource],
    notifications: Sequence[Notification],
    features: Sequence[Described],
) -> Iterator[Finding]:
    """Every contradiction within and between what was read."""
    known = {message.name.lower() for page in notifications for message in page.message_types}
    unknown_features: set[str] = set()
    for operation in operations:
        yield from _misdirected(dialect, operation)
        yield from _selector(dialect, operation)
        yield from _parameters(operation)
        for finding in _features(operation, features):
            if finding.message.split("requires ")[1] not in unknown_features:
                unknown_features.add(finding.message.split("requires ")[1])
                yield finding
        for sample in operation.samples:
            yield from sample_findings(sample)
    yield from _messages(operations, known)
    others = [sample for resource in resources for sample in resource.samples]
    others += [sample for page in notifications for sample in page.samples]
    for sample in others:
        yield from sample_findings(sample)
