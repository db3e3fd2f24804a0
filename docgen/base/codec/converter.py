"""Frozen classes <-> JSON: a thin layer over cattrs.

A member that has its default value is left out, so that the JSON says what is known and nothing
else; the `kind` that tells the members of a union apart is always there. Nothing is coerced.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import Any, TypeVar, get_origin

import attrs
from cattrs import Converter, transform_error
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.errors import BaseValidationError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from cattrs.v import format_exception

from docgen.base.errors import SourceError
from docgen.base.place import Box, HtmlSpot, PdfSpot, Place, TextSpot, lines
from docgen.base.shown import without_bidi

T = TypeVar("T")

# In the metadata of an attribute: evidence that is weighed while a model is made, and not written.
TRANSIENT = "transient"

LINE_WIDTH = 100  # a list or object that fits into this stands on one line

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def encode(value: object) -> Any:
    """`value` as dicts, lists, strings, numbers, booleans and None."""
    return _CONVERTER.unstructure(value)


def decode(data: object, wanted: type[T], *, label: str = "JSON") -> T:
    """The `wanted` that `data` (parsed JSON) holds; a SourceError says which member is wrong."""
    try:
        return _CONVERTER.structure(data, wanted)
    except (BaseValidationError, AttributeError, LookupError, TypeError, ValueError) as error:
        first = next(iter(transform_error(error, path="$", format_exception=_told)), str(error))
        hint = "Build it again with this docgen."
        raise SourceError(f"{label}: is not what docgen writes: {first}", hint=hint) from None


def dumps(data: object) -> str:
    """`data` (of `encode`) as JSON text: one fact on a line where it fits, stable to the byte."""
    text = without_bidi(_laid_out(data, "", 0) + "\n")
    try:
        text.encode()  # six times as fast as looking with a pattern
    except UnicodeEncodeError:
        # JSON may carry half a surrogate pair, UTF-8 may not.
        return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return text


def loads(text: str | bytes, *, label: str = "JSON") -> Any:
    """The JSON value in `text`; a SourceError says where it is broken."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise SourceError(f"{label}:{error.lineno}: is not JSON: {error.msg}") from None
    except (UnicodeDecodeError, RecursionError):
        raise SourceError(f"{label}: is not JSON") from None
    except ValueError:  # Python makes no number of more than 4,300 digits
        raise SourceError(f"{label}: has a number of too many digits") from None


def _told(error: BaseException, wanted: type | None) -> str:
    if isinstance(error, AttributeError):  # cattrs asks for members before it looks
        return "no object"
    return format_exception(error, wanted)


def _laid_out(value: object, indent: str, taken: int) -> str:
    """`value` on one line if `taken` columns before it leave room, else a member on each line.

    A model has 150,000 members: a name is quoted once, and scalars take no call of their own.
    """
    if not isinstance(value, dict | list) or not value:
        return _FLAT.encode(value)
    edges = "{}" if isinstance(value, dict) else "[]"
    named = value.items() if isinstance(value, dict) else (("", member) for member in value)
    deeper = indent + " "
    fits = True
    members = []
    for key, member in named:
        name = _named(key) if edges == "{}" else ""
        if type(member) is str:
            text = _quoted(member)
        elif type(member) is int:
            text = repr(member)
        else:
            text = _laid_out(member, deeper, len(deeper) + len(name))
            fits = fits and text[1:2] != "\n"
        members.append(name + text)
    if fits:
        line = ", ".join(members)
        if taken + len(line) + len(edges) <= LINE_WIDTH:
            return edges[0] + line + edges[1]
    return f"{edges[0]}\n{deeper}" + f",\n{deeper}".join(members) + f"\n{indent}{edges[1]}"


@lru_cache(maxsize=1024)
def _named(key: str) -> str:
    return _quoted(key) + ": "


_FLAT = json.JSONEncoder(ensure_ascii=False)


def _converter() -> Converter:
    converter = Converter(
        forbid_extra_keys=True,
        omit_if_default=True,
        unstruct_collection_overrides={tuple: list},
    )
    for scalar in (bool, float, int, str):
        converter.register_structure_hook(scalar, _exactly(scalar))
    converter.register_structure_hook_factory(_is_tuple, _tuple_of_a_list)
    converter.register_unstructure_hook_factory(attrs.has, _with_kind)
    converter.register_structure_hook_factory(_has_transient, _without_transient)
    converter.register_unstructure_hook(Place, _place_to_json)
    converter.register_structure_hook(Place, _place_from_json)
    return converter


def _exactly(wanted: type[T]) -> Callable[[object, object], T]:
    def check(value: object, _: object) -> T:
        if type(value) is not wanted:
            raise TypeError(f"{_FLAT.encode(value)[:40]} is no {wanted.__name__}")
        return value

    return check


def _is_tuple(wanted: Any) -> bool:
    return get_origin(wanted) is tuple


def _tuple_of_a_list(wanted: Any, converter: Converter) -> Callable[[object, object], Any]:
    structure = homogenous_tuple_structure_factory(wanted, converter)

    def check(value: object, kind: Any) -> Any:
        if not isinstance(value, list):
            raise TypeError(f"{_FLAT.encode(value)[:40]} is no list")
        return structure(value, kind)

    return check


def _with_kind(cls: Any, converter: Converter) -> Callable[[Any], dict[str, Any]]:
    """Writes a class without its defaults, but with the `kind` that unions are told apart by."""
    has_kind = hasattr(attrs.fields(cls), "kind")
    kept: dict[str, Any] = {"kind": override(omit_if_default=False)} if has_kind else {}
    return make_dict_unstructure_fn(
        cls, converter, _cattrs_omit_if_default=True, **kept, **_left_out(cls)
    )


def _has_transient(cls: Any) -> bool:
    return attrs.has(cls) and bool(_left_out(cls))


def _without_transient(cls: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    return make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True, **_left_out(cls))


def _left_out(cls: Any) -> dict[str, Any]:
    """The members that only the stages of one run need."""
    return {one.name: override(omit=True) for one in attrs.fields(cls) if TRANSIENT in one.metadata}


def _place_to_json(place: Place) -> dict[str, Any]:
    """A place on one level, as it is in findings: the reader of the JSON wants file and lines.

    The members say what kind of file it is: HTML has columns, PDF has pages, text has only lines.
    """
    spot = place.spot
    match spot:
        case TextSpot():
            return {"file": place.file, "line": spot.line, "last_line": spot.last_line}
        case HtmlSpot():
            first = {"file": place.file, "line": spot.line, "column": spot.column}
            anchor = {"anchor": spot.anchor} if spot.anchor else {}
            return {**first, "last_line": spot.last_line, **anchor}
        case PdfSpot():
            first = {"file": place.file, "page": spot.page, "box": [*spot.box]}
            if spot.last_page == spot.page and spot.last_box == spot.box:
                return first
            return {**first, "last_page": spot.last_page, "last_box": [*spot.last_box]}


def _place_from_json(data: Any, _: object) -> Place:
    file = data["file"]
    if type(file) is not str:
        raise TypeError(f"{_FLAT.encode(data)[:80]} is no place")
    if "page" in data:
        page, box = _whole(data, "page"), _box(data["box"])
        last = _whole(data, "last_page") if "last_page" in data else page
        last_box = _box(data["last_box"]) if "last_box" in data else box
        return Place(file=file, spot=PdfSpot(page=page, box=box, last_page=last, last_box=last_box))
    line, last_line = _whole(data, "line"), _whole(data, "last_line")
    if "column" in data:
        spot = HtmlSpot(
            line=line,
            column=_whole(data, "column"),
            last_line=last_line,
            anchor=str(data.get("anchor", "")),
        )
        return Place(file=file, spot=spot)
    return lines(file, line, last_line)


def _whole(data: Any, name: str) -> int:
    value = data[name]
    if type(value) is not int:
        raise TypeError(f"{_FLAT.encode(data)[:80]} is no place")
    return value


def _box(value: Any) -> Box:
    if type(value) is not list or len(value) != 4 or any(type(n) is not int for n in value):
        raise TypeError(f"{_FLAT.encode(value)[:80]} is no box")
    return tuple(value)


_CONVERTER = _converter()
