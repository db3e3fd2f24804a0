"""The document in files for people: a root, the paths of each section, the components."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from urllib.parse import quote

from docgen.base.json import step
from docgen.ingest.source import folder_name
from docgen.render.context import Object, filled, object_in
from docgen.render.references import moved, moved_object

ROOT = "openapi.yaml"

_COMPONENTS = "#/components/"
# Security schemes are found by name in the document itself (OpenAPI 3.1, 4.8.30).
_IN_ROOT = frozenset(["securitySchemes"])
_OTHERS = "Other"
_LONGEST = 60
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")

_FileOf = Callable[[str], str]  # kind of component -> the file that has it


def split_document(document: Object) -> dict[str, Object]:
    """The files by path: `openapi.yaml` is the root, relative references join the others to it."""
    paths = object_in(document, "paths")
    files = _files_of_paths(paths, _tag_names(document))
    components = object_in(document, "components")
    kinds = [kind for kind in components if kind not in _IN_ROOT]
    root = {
        **{name: member for name, member in document.items() if name != "components"},
        "paths": {path: {"$ref": _address(files[path], path)} for path in paths},
        **filled(components={kind: components[kind] for kind in components if kind in _IN_ROOT}),
    }
    made: dict[str, Object] = {ROOT: moved_object(root, lambda text: _reference(text, _from_root))}
    for path, item in paths.items():
        made.setdefault(files[path], {})[path] = _moved(item, _from_paths)
    for kind in kinds:
        held = object_in(components, kind)
        made[f"components/{kind}.yaml"] = {
            name: _moved(one, _from_components(kind)) for name, one in held.items()
        }
    return made


def _tag_names(document: Object) -> list[str]:
    tags = document.get("tags")
    return [str(tag["name"]) for tag in tags] if isinstance(tags, list) else []


def _files_of_paths(paths: Object, tags: Collection[str]) -> dict[str, str]:
    """The file of each path: that of its first section, in the order of the document's tags."""
    order = {name: position for position, name in enumerate(tags)}
    sections = {
        path: min(_sections(item), key=lambda name: order.get(name, len(order)))
        for path, item in paths.items()
    }
    names = file_names([*tags, *sections.values()])
    return {path: f"paths/{names[section]}.yaml" for path, section in sections.items()}


def _sections(item: object) -> list[str]:
    """The tags of a path's operations in order, `Other` where none has any."""
    operations = item.values() if isinstance(item, dict) else ()
    return [
        str(tag) for one in operations if isinstance(one, dict) for tag in one.get("tags", ())
    ] or [_OTHERS]


def file_names(titles: Iterable[str]) -> dict[str, str]:
    """A name for the file of each title: plain ASCII, the same on any file system, none twice.

    ASCII, because a reference is a URI, and not every reader takes its escapes back.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for title in titles:
        if title in names:
            continue
        plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
        stem = folder_name(_NOT_PLAIN.sub("-", plain)[:_LONGEST]) or "section"
        name, number = stem, 2
        while name in taken:
            name, number = f"{stem}-{number}", number + 1
        taken.add(name)
        names[title] = name
    return names


def _from_root(kind: str) -> str:
    return f"components/{kind}.yaml#"


def _from_paths(kind: str) -> str:
    return f"../components/{kind}.yaml#"


def _from_components(own: str) -> _FileOf:
    return lambda kind: "#" if kind == own else f"{kind}.yaml#"


def _moved(value: object, file_of: _FileOf) -> object:
    """The value with its references to components as they lead there from another file."""
    return moved(value, lambda text: _reference(text, file_of))


def _reference(text: str, file_of: _FileOf) -> str:
    """`#/components/schemas/X` as `…schemas.yaml#/X`."""
    if not text.startswith(_COMPONENTS):
        return text
    kind, _, rest = text.removeprefix(_COMPONENTS).partition("/")
    return f"{file_of(kind)}/{rest}"


def _address(file: str, name: str) -> str:
    """The URI of a member of another file: JSON Pointer (RFC 6901, 6) in a fragment."""
    return f"{file}#{quote(step(name), safe='~/')}"
