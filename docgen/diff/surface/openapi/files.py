"""A document in several files -> one: what a reference in another file leads to stands in it.

Files only, those that `Opener` gives; nothing is fetched. A schema of another file gets the name of
a component, as bundlers of documents have it; all else stands below the path of its file.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import define, field

from docgen.base.errors import SourceError
from docgen.diff.surface.openapi.text import MOST_BYTES, Text, read_text

# The bytes of the file with this path, seen from the folder of the document ("/" between names);
# None where there is none, or where it may not be opened.
Opener = Callable[[str], bytes | None]

_FILES = "x-docgen-files"
_MOST_FILES = 2_000
_SCHEMAS = "#/components/schemas/"
# Whose values are schemas, whose items are, and whose members are.
_SCHEMA_KEYS = frozenset(
    {"schema", "items", "additionalProperties", "not", "if", "then", "else", "contains"}
    | {"propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentSchema", "request"}
)
_SCHEMA_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_SCHEMA_MAPS = frozenset(
    {"properties", "patternProperties", "schemas", "$defs", "definitions", "dependentSchemas"}
)
# Objects whose keys are names, beside these.
_MAPS = _SCHEMA_MAPS | {
    *("callbacks", "content", "encoding", "headers", "links", "parameters", "pathItems", "paths"),
    *("requestBodies", "responses", "securitySchemes", "variables", "webhooks"),
}
# Values that are shown, not part of the document; as names of members they are as others.
_SHOWN = frozenset({"example", "examples", "default", "enum", "const"})


@define
class Bundle:
    """The document while it is put together. `labels`: by `id`, the file of what is not its own."""

    name: str
    text: Text
    open_file: Opener
    texts: dict[str, Text | None] = field(factory=dict)
    labels: dict[int, str] = field(factory=dict)
    size: int = 0
    _waiting: list[tuple[Any, str, str, bool]] = field(factory=list)
    _seen: set[int] = field(factory=set)

    def run(self) -> None:
        """Puts in all that references lead to, and makes each lead there."""
        if not isinstance(self.text.root, dict):
            return
        self._open_parts(self.text.root, 2)
        self._waiting.append((self.text.root, self.name, "", False))
        while self._waiting:
            self._visit(*self._waiting.pop())

    def _open_parts(self, holder: dict[str, Any], levels: int) -> None:
        """`paths: {$ref: …}` and the like: a whole part of the document stands in a file."""
        for key, value in [*holder.items()]:
            if not isinstance(value, dict):
                continue
            ref = value.get("$ref")
            if isinstance(ref, str) and len(value) == 1 and not ref.startswith("#"):
                found = self._target(ref, self.name)
                if isinstance(found, dict):
                    holder[key] = found
            elif levels > 1 and key == "components":
                self._open_parts(value, levels - 1)
                schemas = value.get("schemas")
                if isinstance(schemas, dict):
                    self._open_parts(schemas, 1)

    def _visit(self, value: Any, file: str, key: str, of_map: bool) -> None:  # noqa: FBT001
        """One object or list: its reference, and what is in it. `of_map`: its keys are names."""
        if id(value) in self._seen or not isinstance(value, dict | list):
            return
        self._seen.add(id(value))
        file = self.labels.get(id(value), file)  # what was put in keeps the folder of its file
        if isinstance(value, list):
            inner = "schema" if key in _SCHEMA_LISTS else ""
            self._waiting += [(one, file, inner, False) for one in value]
            return
        ref = value.get("$ref")
        if isinstance(ref, str) and not of_map:
            value["$ref"] = self._leading(ref, file, is_schema=key == "schema")
        for name, one in value.items():
            if name in _SHOWN and not of_map:
                continue
            if name == "mapping" and isinstance(one, dict) and not of_map:
                self._lead_mapping(one, file)
                continue
            inner = "schema" if of_map and key in _SCHEMA_MAPS else name
            if not of_map and name in _SCHEMA_KEYS:
                inner = "schema"
            names = not of_map and name in _MAPS
            self._waiting.append((one, file, name if names else inner, names))

    def _lead_mapping(self, mapping: dict[str, Any], file: str) -> None:
        """The targets of a discriminator; a bare name is one of a component."""
        for value, target in mapping.items():
            if isinstance(target, str) and ("/" in target or "#" in target or "." in target):
                mapping[value] = self._leading(target, file, is_schema=True)

    def _leading(self, ref: str, file: str, *, is_schema: bool) -> str:
        """The reference as it leads within the document; as it is, where nothing can be opened."""
        path, pointer = self._split(ref, file)
        if path is None:
            return ref
        if path == self.name:
            return f"#{pointer}"
        found = self._value(path, pointer)
        if found is _MISSING:
            return ref
        if is_schema and (name := self._component(path, pointer, found)):
            return f"{_SCHEMAS}{_escaped(name)}"
        return f"#/{_FILES}/{_escaped(path)}{pointer}"

    def _component(self, path: str, pointer: str, found: Any) -> str:
        """The name that a schema of another file has as a component; "" where it is taken."""
        components = self.text.root.setdefault("components", {})
        schemas = components.setdefault("schemas", {}) if isinstance(components, dict) else None
        if not isinstance(schemas, dict):
            return ""
        known = next((name for name, one in schemas.items() if one is found), "")
        stem = posixpath.splitext(posixpath.basename(path))[0]
        name = known or (_unescaped(pointer.rpartition("/")[2]) if pointer.strip("/") else stem)
        if name not in schemas and isinstance(found, dict):
            schemas[name] = found
            self._waiting.append((found, path, "schema", False))
        return name if schemas.get(name) is found else ""

    def _split(self, ref: str, file: str) -> tuple[str | None, str]:
        """(path of the file seen from the document, pointer in it); no path for an address."""
        place, _, fragment = ref.partition("#")
        if place and (urlsplit(place).scheme or place.startswith(("/", "\\"))):
            return None, fragment
        here = posixpath.join(posixpath.dirname(file), unquote(place)) if place else file
        if fragment and not fragment.startswith("/"):
            return None, fragment  # an anchor
        return posixpath.normpath(here), fragment if fragment != "/" else ""

    def _target(self, ref: str, file: str) -> Any:
        path, pointer = self._split(ref, file)
        return None if path is None or path == self.name else self._value(path, pointer)

    def _value(self, path: str, pointer: str) -> Any:
        """What stands at a pointer of a file, which is opened if it was not yet."""
        text = self._opened(path)
        if text is None:
            return _MISSING
        here = text.root
        for step in pointer.split("/")[1:]:
            name = _unescaped(step)
            if isinstance(here, dict) and name in here:
                here = here[name]
            elif isinstance(here, list) and name.isdecimal() and int(name[:9]) < len(here):
                here = here[int(name[:9])]
            else:
                return _MISSING
        return here

    def _opened(self, path: str) -> Text | None:
        if path in self.texts:
            return self.texts[path]
        data = self.open_file(path) if len(self.texts) < _MOST_FILES else None
        self.size += len(data or b"")
        if self.size > MOST_BYTES:
            told = f"{self.name}: its files have more than {MOST_BYTES // 1024 // 1024} MB"
            raise SourceError(told, hint="Is it the right file?")
        text = None if data is None else read_text(path, data)
        self.texts[path] = text
        if text is not None:
            self.text.lines.update(text.lines)
            self.labels.update(dict.fromkeys(text.lines, path))
            self.text.root.setdefault(_FILES, {})[path] = text.root
            self._waiting.append((text.root, path, "", False))
        return text


_MISSING = object()


def _escaped(name: str) -> str:
    """A step of a JSON pointer (RFC 6901) in a fragment."""
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def _unescaped(step: str) -> str:
    return unquote(step).replace("~1", "/").replace("~0", "~")
