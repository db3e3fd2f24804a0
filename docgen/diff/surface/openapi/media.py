"""Media types as RFC 9110 has them: what is one type in two spellings is one."""

from __future__ import annotations

import re

_PARAMETER = re.compile(
    r";\s*(?P<name>[!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:\"(?P<quoted>(?:[^\"\\]|\\.)*)\"|(?P<token>[^;\s\"]*))"
)
_ESCAPE = re.compile(r"\\(.)")
_JSON = re.compile(r"application/(?:[^/;]+\+)?json")


def media_type(text: str) -> str:
    """The type, and its parameters by name: `text/plain;charset=utf-8`.

    Type, subtype, names of parameters and the name of a charset are the same in any case, quotes
    and blanks say nothing (8.3.1, 8.3.2); a charset of JSON has no effect (RFC 8259, 11).
    """
    head, semicolon, _ = text.partition(";")
    kind = head.strip().lower()
    found: dict[str, str] = {}
    for one in _PARAMETER.finditer(semicolon + text[len(head) + 1 :] if semicolon else ""):
        name = one["name"].lower()
        value = one["token"] if one["quoted"] is None else _ESCAPE.sub(r"\1", one["quoted"])
        found.setdefault(name, value.lower() if name == "charset" else value)
    if _JSON.fullmatch(kind):
        found.pop("charset", None)
    return ";".join([kind, *(f"{name}={found[name]}" for name in sorted(found))])


def without_charset(media: str) -> str:
    """A type in that form without its charset."""
    return ";".join(part for part in media.split(";") if not part.startswith("charset="))
