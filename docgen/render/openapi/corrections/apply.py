"""Corrections by hand, applied to the OpenAPI document as the Overlay Specification 1.0.0 says."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cache
from typing import Any, NoReturn

from attrs import field, frozen

from docgen.base.errors import ConfigError
from docgen.base.findings import Finding
from docgen.ingest.source import Action, Overlay

Key = str | int
Parts = tuple[Key, ...]
# What templates and derived documents can't do without; the rest is the validator's business.
_NEEDED = (("openapi",), ("info", "title"), ("info", "version"))


@frozen(kw_only=True)
class Applied:
    """The corrected document, and how many nodes the target of each action has selected."""

    document: dict[str, Any] = field(repr=False)
    matches: tuple[int, ...]


def apply_overlay(document: dict[str, Any], overlay: Overlay) -> Applied:
    """`document` after all actions, one after the other (4.4.3.1); the given one is not changed."""
    queries = [_query(action, overlay) for action in overlay.actions]  # all faults of form first
    made = _copy(document)
    matches = []
    for action, query in zip(overlay.actions, queries, strict=True):
        selected = _select(query, made, action, overlay)
        matches.append(len(selected))
        _act(made, selected, action, overlay)
    _refuse_what_lacks(made, overlay)
    return Applied(document=made, matches=tuple(matches))


def unmatched(overlay: Overlay, matches: Iterable[int]) -> tuple[Finding, ...]:
    """A finding for each action whose target has selected nothing: it corrects nothing any more."""
    return tuple(
        Finding(
            code="overlay-without-target",
            message=f"the target {action.target[:200]!r} selects nothing in the document",
            place=action.place,
        )
        for action, count in zip(overlay.actions, matches, strict=True)
        if not count
    )


def _query(action: Action, overlay: Overlay) -> Any:
    """The target as RFC 9535 reads it, without the extensions of the library."""
    environment = _environment()  # a library that is missing is no fault of the target
    try:
        return environment.compile(action.target)
    except Exception as error:  # noqa: BLE001 - its lexer raises more than its own errors
        told = " ".join(str(error.args[0] if error.args else "").split())
        reason = f" ({told[:200]})" if told and not isinstance(error, RecursionError) else ""
        _refuse(
            overlay,
            action,
            f"the target {action.target[:200]!r} is no JSONPath{reason}",
            "Write it like $.paths['/a/{id}'].get (RFC 9535).",
        )


@cache
def _environment() -> Any:
    """The library takes 60 ms to load; most builds have no overlay."""
    from jsonpath import JSONPathEnvironment  # noqa: PLC0415

    return JSONPathEnvironment(strict=True)


def _select(query: Any, document: Any, action: Action, overlay: Overlay) -> dict[Parts, Any]:
    """The selected nodes by their normalized path (RFC 9535, 2.7), each of them once."""
    try:
        return {node.parts: node.obj for node in query.finditer(document)}
    except Exception as error:  # noqa: BLE001 - what it meets in a document
        told = " ".join(str(error.args[0] if error.args else type(error).__name__).split())
        message = f"the target can't be looked for ({told[:200]})"
        _refuse(overlay, action, message, "Write it simpler.")


def _act(document: Any, selected: dict[Parts, Any], action: Action, overlay: Overlay) -> None:
    """One Action Object (4.4.3); `update` has no impact where `remove` is true."""

    def refuse(what: str, hint: str) -> NoReturn:
        _refuse(overlay, action, what, hint, action.update_line)

    if action.remove:
        _remove(document, selected, action, overlay)
    elif action.update is not None:
        for node in selected.values():
            _update(node, action.update, refuse)


def _remove(document: Any, selected: Collection[Parts], action: Action, overlay: Overlay) -> None:
    """Take the nodes away: what stands deeper, or later in an array, goes first."""
    if () in selected:
        _refuse(overlay, action, "the target is the whole document", "Name what goes.")
    for parts in sorted(selected, key=_from_the_end):
        holder = document
        for part in parts[:-1]:
            holder = holder[part]
        del holder[parts[-1]]


def _from_the_end(parts: Parts) -> tuple[int, int]:
    last = parts[-1] if parts else 0
    return -len(parts), -last if isinstance(last, int) else 0


def _update(node: Any, update: Any, refuse: Callable[[str, str], NoReturn]) -> None:
    """Merge into an object, append to an array; nothing else has a place for an update."""
    if isinstance(node, list):
        node.append(_copy(update))
    elif not isinstance(node, dict):
        refuse("the target selects neither object nor array", "Select the object that holds it.")
    elif not isinstance(update, dict):
        refuse("the target selects an object: update must be one too", "Give it keys and values.")
    else:
        _merge(node, update, refuse)


def _merge(node: dict[str, Any], update: dict[str, Any], refuse: Callable[..., NoReturn]) -> None:
    """Merge recursively: objects member by member, arrays one behind the other, others replaced."""
    for key, value in update.items():
        there: Any = node.get(key)
        if key not in node or (_kind(there) == _kind(value) == "a value"):
            node[key] = _copy(value)
        elif _kind(there) != _kind(value):
            told = f"{key!r} is {_kind(there)}, and update makes it {_kind(value)}"
            refuse(told, "Remove it in an action before this one.")
        elif isinstance(there, dict):
            _merge(there, value, refuse)
        else:
            node[key] = [*there, *_copy(value)]


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list) else "a value"


def _copy(value: Any) -> Any:
    """The value with nothing shared: what the document has in two places, it must have twice."""
    if isinstance(value, dict):
        return {key: _copy(member) for key, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [_copy(item) for item in value]
    return value


def _refuse_what_lacks(document: dict[str, Any], overlay: Overlay) -> None:
    for path in _NEEDED:
        value: Any = document
        for key in path:
            value = value.get(key) if isinstance(value, dict) else None
        if not isinstance(value, str):
            told = f"{overlay.label}:1: leaves the document without a text at $.{'.'.join(path)}"
            raise ConfigError(told, hint="Update it, don't remove it.")


def _refuse(overlay: Overlay, action: Action, message: str, hint: str, line: int = 0) -> NoReturn:
    raise ConfigError(f"{overlay.label}:{line or action.place.start[0]}: {message}", hint=hint)
