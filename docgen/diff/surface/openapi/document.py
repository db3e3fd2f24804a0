"""An OpenAPI document to read in: its `$ref`s, its places, and what of it stays unread."""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import unquote

from docgen.base.place import Place, lines
from docgen.diff.surface.openapi.files import Bundle
from docgen.diff.surface.openapi.text import Text

Object = dict[str, Any]

_MISSING = object()
_SCHEMAS = "#/components/schemas/"
_MOST_HOPS = 20  # of a reference that leads to a reference


class Document:
    """The text and what was noted on the way."""

    def __init__(self, label: str, text: Text, files: Bundle | None = None) -> None:
        self.label = label
        self.root: Object = text.root
        self._lines = text.lines
        self._files = files  # keeps what has a line, so that no later object gets its `id`
        self._notes: dict[str, tuple[set[int | str], str]] = {}

    def note(self, kind: str, at: Any, example: str = "") -> None:
        """Something is not read: told once per kind, with an example and a count of places."""
        # Only what stands in the text has an `id` that is its own as long as we read.
        counted = id(at) if id(at) in self._lines else example
        self._notes.setdefault(kind, (set(), example))[0].add(counted)

    def unread(self) -> tuple[str, ...]:
        """A line for each kind of what was noted."""
        return tuple(
            f"{kind}{f', such as {example}' if example else ''} ({len(found)})"
            for kind, (found, example) in sorted(self._notes.items())
        )

    def place(self, value: Any) -> Place | None:
        """Where an object or list begins."""
        line = self._lines.get(id(value))
        label = self._files.labels.get(id(value)) if self._files else None
        return None if line is None else lines(self._beside(label) if label else self.label, line)

    def _beside(self, path: str) -> str:
        """How a file of the document is called: as the document is, in its folder."""
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.label), path))

    def members(self, value: Any, what: str) -> Object:
        """The value if it is an object; else an empty one, which is noted unless there is none."""
        if isinstance(value, dict):
            return value
        if value is not None:
            self.note("what is no object and ought to be", value, what)
        return {}

    def items(self, value: Any, what: str) -> list[Any]:
        """The value if it is a list; else an empty one, which is noted unless there is none."""
        if isinstance(value, list):
            return value
        if value is not None:
            self.note("what is no list and ought to be", value, what)
        return []

    def resolved(self, value: Any, what: str) -> Object:
        """The object, where its `$ref` leads to; what stands beside the `$ref` counts first."""
        found = self.members(value, what)
        beside: Object = {}
        for _ in range(_MOST_HOPS):
            ref = found.get("$ref")
            if not isinstance(ref, str):
                return {**found, **beside} if beside else found
            beside = {**{k: v for k, v in found.items() if k != "$ref"}, **beside}
            target = self.target(ref, found)
            if not isinstance(target, dict):
                return beside
            found = target
        self.note("references that lead in a circle", value, str(found.get("$ref")))
        return beside

    def target(self, ref: str, at: Any) -> Any:
        """What a reference leads to; None, and a note, where nothing can be found."""
        if not ref.startswith("#"):
            self.note("references to files that are not there or may not be opened", at, ref)
            return None
        found = self._at(ref)
        if found is _MISSING:
            self.note("references that lead nowhere", at, ref)
            return None
        return found

    def schema_name(self, ref: str, at: Any) -> str | None:
        """By which name a schema is shared: that of the component, or the whole pointer."""
        if self.target(ref, at) is None:
            return None
        last = ref.removeprefix(_SCHEMAS)
        return ref if last == ref or "/" in last else _step(last)

    def schema_at(self, name: str) -> Any:
        """The schema of such a name."""
        found = self._at(name) if name.startswith("#/") else self.schemas().get(name)
        return None if found is _MISSING else found

    def schemas(self) -> Object:
        """`components/schemas`."""
        return self.members(self.components().get("schemas"), "components.schemas")

    def components(self) -> Object:
        """`components`."""
        return self.members(self.root.get("components"), "components")

    def _at(self, pointer: str) -> Any:
        """The value at a JSON pointer (RFC 6901) in a fragment."""
        here: Any = self.root
        if pointer in {"#", "#/"}:
            return here
        if not pointer.startswith("#/"):
            return _MISSING
        for written in pointer[2:].split("/"):
            step = _step(written)
            if isinstance(here, dict) and step in here:
                here = here[step]
            elif isinstance(here, list) and step.isdecimal() and int(step[:9]) < len(here):
                here = here[int(step[:9])]
            else:
                return _MISSING
        return here


def _step(written: str) -> str:
    return unquote(written).replace("~1", "/").replace("~0", "~")
