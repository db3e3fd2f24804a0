"""The member of a body that tells requests of one method and path apart, found by vote."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from attrs import evolve

from docgen.blocks.plain import plain
from docgen.extract.generic.paths import shape_of
from docgen.model.api import Operation, Parameter

_WORD = re.compile(r"[A-Za-z][\w.-]{1,60}")
_MOST = 0.8  # of the requests of a group have one value each, and nearly all have another
_LEAST_VOTES = 4
_OVER = 3  # times as many votes for as against


def selector_of(operations: Sequence[Operation]) -> str | None:
    """The name of the member, None where bodies tell nothing apart.

    A group is titled sections of one method and path; each votes for the members that have one
    value in a section and another in the next.
    """
    groups: dict[tuple[str, str], list[Operation]] = defaultdict(list)
    for one in operations:
        groups[one.key.method, shape_of(one.key.path)].append(one)
    ahead: Counter[str] = Counter()
    against: Counter[str] = Counter()
    for group in groups.values():
        if len({one.title for one in group}) > 1:
            _vote(group, ahead, against)
    best = max(sorted(ahead), key=lambda name: ahead[name] - against[name], default=None)
    if best is None or ahead[best] < max(_LEAST_VOTES, _OVER * against[best]):
        return None
    return best


def _vote(group: Sequence[Operation], ahead: Counter[str], against: Counter[str]) -> None:
    shown = [values for one in group if (values := _constants(one))]
    if len(shown) < 2:
        return
    for name in {name for values in shown for name in values}:
        have = [values[name] for values in shown if name in values]
        sure = len(have) >= _MOST * len(shown) and len({*have}) >= _MOST * len(have)
        (ahead if sure else against)[name] += len(have)


def _constants(operation: Operation) -> dict[str, str]:
    """The texts at the top of the bodies of a request that are the same in all of its samples."""
    found: dict[str, set[str]] = defaultdict(set)
    for body in _bodies(operation):
        for name, value in body.items():
            if isinstance(value, str):
                found[name].add(value)
    return {name: values.pop() for name, values in found.items() if len(values) == 1}


def _bodies(operation: Operation) -> Iterator[dict[str, object]]:
    """The objects that samples of the request send."""
    for sample in operation.samples:
        data = json.loads(sample.json) if sample.role == "request" and sample.json else None
        if isinstance(data, dict):
            yield data


def with_selector(operation: Operation, selector: str) -> Operation:
    """The request with its value of the selector: that of its table, else of its first sample."""
    value = _value(operation, selector)
    if value is None:
        return operation
    key = evolve(operation.key, selector=value)
    parameters = tuple(_named(p, selector, value) for p in operation.parameters)
    return evolve(operation, key=key, selector_values=(value,), parameters=parameters)


def _value(operation: Operation, selector: str) -> str | None:
    for parameter in operation.parameters:
        if parameter.name == selector and _WORD.fullmatch(plain(parameter.description).strip()):
            return plain(parameter.description).strip()
    values = (body.get(selector) for body in _bodies(operation))
    return next((value for value in values if isinstance(value, str)), None)


def _named(parameter: Parameter, selector: str, value: str) -> Parameter:
    if parameter.name != selector or parameter.where != "body":
        return parameter
    return evolve(parameter, values=(value,), closed=True)
