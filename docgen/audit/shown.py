"""What samples show: their bodies as JSON values, each read once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from docgen.model.api import Operation, Sample

DEEPEST = 60


@lru_cache(maxsize=4096)
def _read(text: str) -> Any:
    return json.loads(text)


def body_of(sample: Sample) -> Any:
    """The body as a JSON value; None where there is none."""
    return None if sample.json is None else _read(sample.json)


def requests_of(operation: Operation) -> Iterator[tuple[Sample, dict[str, Any]]]:
    """The request samples whose body is an object."""
    for sample in operation.samples:
        body = body_of(sample) if sample.role == "request" else None
        if isinstance(body, dict):
            yield sample, body


def is_unknown(sample: Sample, *names: str) -> bool:
    """Whether a placeholder stands at this path of the body."""
    pointer = "".join(f"/{name.replace('~', '~0').replace('/', '~1')}" for name in names)
    return pointer in sample.unknown


def keys_in(value: Any, depth: int = 0) -> Iterator[str]:
    """The names of all members, at any depth."""
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        yield from value
        for one in value.values():
            yield from keys_in(one, depth + 1)
    elif isinstance(value, list):
        for one in value:
            yield from keys_in(one, depth + 1)
