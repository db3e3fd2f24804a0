"""overlay.yaml: corrections by hand, an Overlay 1.0.0 document. Every fault is told with its line.

The sections named here are those of the OpenAPI Overlay Specification 1.0.0.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from typing import Any, NoReturn

from attrs import field, frozen

from docgen.base.errors import ConfigError
from docgen.base.place import Place, lines
from docgen.ingest.source.marked_yaml import Marked, plain, read_marked

OVERLAY_FILE = "overlay.yaml"

_VERSION = re.compile(r"1\.0\.[0-9]+")
_ROOT = ("overlay", "info", "extends", "actions")
_INFO = ("title", "version")
_ACTION = ("target", "description", "update", "remove")
_EXAMPLE = "docgen overlay --example shows one."


@frozen(kw_only=True)
class Action:
    """An Action Object (4.4.3): what is done to the nodes that `target` selects.

    `update` is None where there is none; a null can't be merged or appended to say anything.
    `update_line` is where it stands.
    """

    target: str
    place: Place
    description: str = ""
    update: Any = None
    update_line: int = 0
    remove: bool = False


@frozen(kw_only=True)
class Overlay:
    """The Overlay Object (4.4.1). `label` is how messages name the file."""

    label: str
    actions: tuple[Action, ...] = field(default=())


def read_overlay(label: str, file: str, data: bytes) -> Overlay:
    """The overlay in `data`; `file` is its name in places."""
    members = _members(label, read_marked(label, data), "an overlay", _ROOT)
    _refuse_no_overlay(label, members)
    _read_info(label, members.get("info"))
    if "extends" in members:  # which document it was written for: here it is always ours
        _text(label, members["extends"], "extends")
    if "actions" not in members:
        raise ConfigError(f"{label}:1: has no actions", hint=_EXAMPLE)
    actions = members["actions"]
    if not isinstance(actions.value, list) or not actions.value:
        _refuse(label, actions, "actions must be a list that is not empty", _EXAMPLE)
    return Overlay(
        label=label, actions=tuple(_read_action(label, file, one) for one in actions.value)
    )


def _refuse_no_overlay(label: str, members: dict[str, Marked]) -> None:
    """The version of the specification (4.4.1): what makes a file an overlay."""
    if "overlay" not in members:
        hint = f'It begins with "overlay: 1.0.0"; {_EXAMPLE}'
        raise ConfigError(f"{label}:1: is no overlay", hint=hint)
    version = members["overlay"]
    if not isinstance(version.value, str) or not _VERSION.fullmatch(version.value):
        told = f"overlay must be 1.0.0, not {version.value!r}"
        _refuse(label, version, told, "docgen applies Overlay 1.0.0.")


def _read_info(label: str, info: Marked | None) -> None:
    """The Info Object (4.4.2). Nothing of it goes into the document."""
    if info is None:
        hint = "Give it a title and a version."
        raise ConfigError(f"{label}:1: has no info", hint=hint)
    members = _members(label, info, "info", _INFO)
    for key in _INFO:
        if key not in members:
            _refuse(label, info, f"info has no {key}", "The specification asks for it.")
        _text(label, members[key], key)


def _read_action(label: str, file: str, marked: Marked) -> Action:
    members = _members(label, marked, "an action", _ACTION)
    if "target" not in members:
        _refuse(label, marked, "the action has no target", "Give it a JSONPath: $.info.")
    remove = members.get("remove")
    if remove is not None and not isinstance(remove.value, bool):
        _refuse(label, remove, "remove must be true or false", "Write it without quotes.")
    update = members.get("update")
    if update is None and remove is None:
        _refuse(label, marked, "the action does nothing", "Give it update, or remove: true.")
    if update is not None and update.value is None:
        hint = "Write what is to be merged or appended; remove: true takes a member away."
        raise ConfigError(f"{label}:{marked.keys['update']}: update is empty", hint=hint)
    return Action(
        target=_text(label, members["target"], "target"),
        place=lines(file, marked.line),
        description=_text(label, members["description"], "description")
        if "description" in members
        else "",
        update=None if update is None else plain(update),
        update_line=0 if update is None else marked.keys["update"],
        remove=remove is not None and remove.value is True,
    )


def _members(label: str, marked: Marked, what: str, known: Collection[str]) -> dict[str, Marked]:
    """The members of an object whose keys are `known` or extensions (4.6)."""
    if not isinstance(marked.value, dict):
        _refuse(label, marked, f"{what} must be an object", _EXAMPLE)
    for key in marked.value:
        if key in known or key.startswith("x-"):
            continue
        close = difflib.get_close_matches(key.lower(), known, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else f"Known keys: {', '.join(known)}."
        raise ConfigError(f"{label}:{marked.keys[key]}: unknown key {key!r} in {what}", hint=hint)
    return marked.value


def _text(label: str, marked: Marked, key: str) -> str:
    if not isinstance(marked.value, str) or not marked.value.strip():
        _refuse(label, marked, f"{key} must be text that is not empty", "Put it in quotes.")
    return marked.value


def _refuse(label: str, marked: Marked, message: str, hint: str) -> NoReturn:
    raise ConfigError(f"{label}:{marked.line}: {message}", hint=hint)
