"""Placeholders of paths, in every way that documentation prints them -> `{name}`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_COLON = re.compile(r"(?<![\w}]):([A-Za-z_][\w-]*)|(?<=[\w.])(?<!/):([A-Za-z_]\w*)(?=/|$)")
_AFTER_SLASH = re.compile(r"(?<=/):([A-Za-z_][\w-]*)")
_STANDS_FOR = re.compile(r"\{\{?([^{}]*)\}?\}|<([^<>]*)>|\(([^()]*)\)")
_IN_BRACKETS = re.compile(r"(?<=/)\(([^()/]*)\)")
_CAPITALS = re.compile(r"/\$?((?<=\$)[A-Z][A-Z0-9_]*|[A-Z][A-Z0-9]*_[A-Z0-9_]+)(?=/|$)")
_SQUARE = re.compile(r"/\[(\w[\w -]*)\](?=/|\.\w+$|$)")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
# "$id", "%id%" and "*id*": a name behind a slash and a mark, or between two.
_MARKED = re.compile(
    r"(?<=/)(?:\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%|\*([A-Za-z_]\w*)\*)(?=[/.:?\s]|$)"
)
_DOUBLE = re.compile(r"[#$]?\{\{\s{0,9}([^{}/]{0,200}?)\s{0,9}\}\}|[#$]\{([^{}/]*)\}")
_ELEMENT = re.compile(r"<(var|em|i)>([^<>/]*)</\1>", re.IGNORECASE)
_BRACED = re.compile(r"\{([^{}/]*)\}|<([^<>/]*)>")
_NAME = re.compile(r"\{([^{}]*)\}")
_TYPE_WORDS = frozenset({"str", "string", "int", "integer", "path", "uuid", "float", "any"})
_SET_APART = re.compile(r"\w[\w -]{0,40}")
_MOST_SET_APART = 50


def braced(path: str) -> str:
    """A path of a dialect whose placeholders stand in braces: what stands in others does, too.

    The names in braces and angle brackets are kept as printed.
    """
    text = _DOUBLE.sub(_kept, _ELEMENT.sub(r"{\2}", path))
    text = _BRACED.sub(_kept, text)
    text = _MARKED.sub(_kept, _AFTER_SLASH.sub(r"{\1}", _SQUARE.sub(r"/{\1}", text)))
    return _IN_BRACKETS.sub(lambda found: "{" + _named(found[1]) + "}", text)


def _kept(found: re.Match[str]) -> str:
    return "{" + next((one for one in found.groups() if one), "").strip() + "}"


def braced_of_any(path: str) -> str:
    """A path of any vendor with its placeholders in braces, each with a plain name."""
    text = _MARKED.sub(_kept, _SQUARE.sub(r"/{\1}", path))
    text = _OPTIONAL.sub(r"\1", text).replace("${", "{")
    text = _CAPITALS.sub(r"/{\1}", text)
    text = _COLON.sub(lambda m: "{" + (m[1] or m[2]) + "}", text)
    return _STANDS_FOR.sub(lambda m: "{" + _named(next(filter(None, m.groups()), "")) + "}", text)


def _named(words: str) -> str:
    """The name of a placeholder: "id or name" is an id."""
    first = re.split(r"\s+or\s+|\|", words.strip())[0].strip()
    before, mark, behind = first.partition(":")
    first = (behind if before.strip().lower() in _TYPE_WORDS else before).strip() if mark else first
    return re.sub(r"[^\w$*+-]+", "_", first).strip("_") or "id"


def placeholders(path: str) -> list[str]:
    """The names of the path's placeholders, in order; also those within a segment (`{id}.json`)."""
    return _NAME.findall(path)


def with_placeholders(text: str, emphasised: Iterable[str]) -> str:
    """A text whose parts of paths that are set in italics are placeholders: "/berths/{name}"."""
    parts = Counter(
        part
        for words in emphasised
        if not words.startswith("/") and "://" not in words
        for part in words.strip("/").split("/")
        if _SET_APART.fullmatch(part)
    )
    for part in sorted(parts, key=lambda one: (-len(one), one))[:_MOST_SET_APART]:
        name = "{" + re.sub(r"\W+", "_", part) + "}"
        pieces = re.split(rf"(?<=/){re.escape(part)}(?=[/?\s,;)`*.\"'¶]|\{{\?|$)", text)
        literal = max(0, len(pieces) - 1 - parts[part])  # "/users/id/*id*": the last are meant
        text = part.join(pieces[: literal + 1]) + "".join(name + p for p in pieces[literal + 1 :])
    return text


def form_of(segment: str) -> re.Pattern[str] | None:
    """What the values of a segment look like that has a placeholder within; None for others."""
    if "{" not in segment:
        return None
    parts = _NAME.split(segment)
    pieces = (re.escape(text) if not at % 2 else r"[^/]+?" for at, text in enumerate(parts))
    return re.compile("".join(pieces), re.IGNORECASE)
