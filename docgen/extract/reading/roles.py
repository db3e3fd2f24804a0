"""What a sample is by what it holds: request, response or notification; and its message types."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from docgen.extract.dialect import Dialect
from docgen.extract.reading.piece import Piece
from docgen.model.api import Role, Sample

_MEMBER_TEXT = r"u?[\"']?{name}[\"']?\s*[:\[]\s*u?[\"']?\s*([A-Za-z]\w*)"


def role_by_content(dialect: Dialect, piece: Piece) -> Role | None:
    """What the sample must be by what it holds, whatever heading stands above it."""
    if piece.answers:
        return "response"
    if piece.sample.method:
        return "request"
    data, raw = piece.data, piece.sample.raw
    if isinstance(data, dict) and dialect.selector in data and dialect.status_member not in data:
        return "request"
    if _has(data, dialect.message_type_member) or (
        isinstance(data, dict) and "data" in data and "channel" in data
    ):
        return "notification"
    if piece.sample.status or any(
        header.name.lower() in dialect.response_headers for header in piece.sample.headers
    ):
        return "response"
    if isinstance(data, dict) and dialect.status_member in data:
        return "response"
    if data is None and re.search(rf"\b{dialect.message_type_member}\b", raw):
        return "notification"
    return None


def _has(data: Any, name: str, depth: int = 0) -> bool:
    """Whether the document, its envelope or one of its entries has the member."""
    if isinstance(data, dict):
        return name in data or (depth < 1 and _has(data.get("data"), name, depth + 1))
    return isinstance(data, list) and depth < 1 and any(_has(d, name, depth) for d in data)


def notification_words(dialect: Dialect, sample: Sample) -> tuple[list[str], list[str]]:
    """The message types and notification types that a notification shows, in order."""
    data = json.loads(sample.json) if sample.json else None
    found = []
    for name in (dialect.message_type_member, dialect.notification_type_member):
        values = list(dict.fromkeys(_member_values(data, name)))
        # A damaged sample may show it in a part that could not be read.
        pattern = _MEMBER_TEXT.format(name=name)
        found.append(values or list(dict.fromkeys(re.findall(pattern, sample.raw))))
    return found[0], found[1]


def _member_values(data: Any, name: str, depth: int = 0) -> Iterator[str]:
    """The values of a member of the message, of its envelope, or of each of several messages."""
    if isinstance(data, list) and depth == 0:
        for entry in data:
            yield from _member_values(entry, name, depth)
    elif isinstance(data, dict):
        if isinstance(data.get(name), str):
            yield data[name]
        if depth == 0:
            yield from _member_values(data.get("data"), name, depth + 1)
