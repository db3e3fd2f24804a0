"""An Api as short JSON that a person can read in a case file: what says nothing is left out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from docgen.model.api import (
    AnnouncedChange,
    Api,
    Attribute,
    MessageType,
    Notification,
    Operation,
    Parameter,
    Resource,
    Sample,
)

_ROLES = ("request", "response", "notification", "resource")


def shown_api(api: Api) -> dict[str, Any]:
    """Everything but the places; operations name their section where there are several."""
    sections = [s.title + (" (guide)" if s.guide else "") for s in api.sections]
    many = len(sections) > 1
    security = api.security
    return _said(
        sections=sections if many else [],
        servers=api.servers,
        operations=[shown_operation(one, with_section=many) for one in api.operations],
        resources=[_resource(one) for one in api.resources],
        notifications=[_notification(one) for one in api.notifications],
        status_codes=[f"{one.code}: {one.meaning}" for one in api.status_codes],
        http_errors=[f"{one.status}: {one.description}".rstrip(": ") for one in api.http_errors],
        changes=[_change(one) for one in api.changes],
        features=[f"{one.name}: {one.description}" for one in api.features],
        roles=[f"{one.name}: {one.description}" for one in api.roles],
        security=[
            f"{kind} {one.name}: {one.description}"
            for kind, one in (
                ("basic", security.basic),
                ("cookie", security.session_cookie),
                ("header", security.csrf_header),
            )
            if one
        ],
        gaps=[f"{gap.what} of {gap.lines} lines" for gap in api.gaps],
        findings=_counted(finding.code for finding in api.findings),
    )


def shown_operation(operation: Operation, *, with_section: bool = False) -> dict[str, Any]:
    """An operation: key, title, parameters and samples by role as lines of text."""
    values = operation.selector_values
    return _said(
        key=str(operation.key),
        title=operation.title,
        section=operation.section if with_section else "",
        guide=operation.guide,
        summary=operation.summary,
        selector_values=values if len(values) > 1 else (),
        features=operation.features,
        features_mode=operation.features_mode if operation.features_mode == "any" else "",
        roles=operation.roles,
        headers=[f"{one.name}: {one.value}".rstrip(": ") for one in operation.headers],
        no_login=operation.no_login,
        raw_response=operation.raw_response,
        contradicted_by=operation.contradicted_by,
        urls=[
            " ".join(filter(None, (f"{url.source}:", url.method, url.text)))
            for url in operation.urls
        ],
        parameters=[_parameter(one) for one in operation.parameters],
        **_by_role(operation.samples),
        message_types=operation.message_types,
        notification_types=operation.notification_types,
        also=len(operation.also),
    )


def _said(**facts: Any) -> dict[str, Any]:
    return {name: list(v) if isinstance(v, tuple) else v for name, v in facts.items() if v}


def _counted(codes: Iterable[str]) -> list[str]:
    counts = Counter(codes)
    return [f"{code} ({times} times)" if times > 1 else code for code, times in counts.items()]


def _must(required: bool | None) -> str:
    return {True: "required", False: "optional", None: ""}[required]


def _parameter(one: Parameter) -> str:
    facts = (
        f"{one.name} in {one.within or one.where}",
        one.type_text,
        _must(one.required),
        f"one of {'|'.join(one.values)}" if one.values else "",
        f"default {one.default}" if one.default is not None else "",
        f"at most {one.maximum}" if one.maximum is not None else "",
        f"known from {one.source}" if one.source != "table" else "",
    )
    return ", ".join(filter(None, facts))


def _sample(sample: Sample) -> str:
    facts = (
        f"[{sample.title}]" if sample.title else "",
        sample.method or "",
        sample.url or "",
        f"HTTP {sample.status}" if sample.status else "",
        *(f"{header.name}: {header.value};" for header in sample.headers),
        sample.json or ("" if not sample.has_body else f"raw {json.dumps(sample.raw)}"),
    )
    return " ".join(filter(None, facts))


def _by_role(samples: Iterable[Sample]) -> dict[str, list[str]]:
    every = list(samples)
    return {role: [_sample(one) for one in every if one.role == role] for role in _ROLES}


def _attribute(one: Attribute) -> str:
    facts = (one.name, one.type_text, _must(one.required), one.access)
    return ", ".join(filter(None, facts))


def _resource(one: Resource) -> dict[str, Any]:
    return _said(
        title=one.title,
        attributes=[_attribute(attribute) for attribute in one.attributes],
        samples=[_sample(sample) for sample in one.samples],
    )


def _message(one: MessageType) -> dict[str, Any]:
    return _said(
        name=one.name,
        notification_types=[
            f"{kind.name}: {kind.description}".rstrip(": ") for kind in one.notification_types
        ],
        properties=[_attribute(row) for row in one.properties],
    )


def _notification(one: Notification) -> dict[str, Any]:
    return _said(
        title=one.title,
        channels=[
            f"{channel.name}: {', '.join(channel.message_types)}".rstrip(": ")
            for channel in one.channels
        ],
        message_types=[_message(message) for message in one.message_types],
        samples=[_sample(sample) for sample in one.samples],
    )


def _change(one: AnnouncedChange) -> str:
    replacement = f" -> {one.replacement}" if one.replacement else ""
    return f"{one.api}: {one.what}: {one.method} {one.path}{replacement}"
