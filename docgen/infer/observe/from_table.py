"""A row of a table -> the schema it tells: its type text, else clear words of its description."""

from __future__ import annotations

import re

from docgen.infer.observe.join import ANYTHING, join_all
from docgen.model.schema import ListOf, Record, Scalar, Schema

MAP = Record(fields=(), extra=ANYTHING)
STRING = Scalar(types=("string",))
BOOLEAN = Scalar(types=("boolean",))
NULL = Scalar(types=("null",))
NUMBER = Scalar(types=("number",))
_INTEGER = Scalar(types=("integer",))
_LIST = ListOf(item=ANYTHING)

# Spellings of types, sorted. What is not here says nothing ("Interaction identity" in 12 rows).
TYPES: dict[str, Schema] = {
    "array": _LIST,
    "bool": BOOLEAN,
    "boolean": BOOLEAN,
    "char": STRING,
    "date": STRING,
    "datetime": STRING,
    "decimal": NUMBER,
    "dict": MAP,
    "dictionary": MAP,
    "double": NUMBER,
    "enum": STRING,
    "float": NUMBER,
    "guid": STRING,
    "int": _INTEGER,
    "int32": _INTEGER,
    "int64": _INTEGER,
    "integer": _INTEGER,
    "json": MAP,
    "json array": _LIST,
    "json object": MAP,
    "key/value": MAP,
    "list": _LIST,
    "long": _INTEGER,
    "map": MAP,
    "null": NULL,
    "number": NUMBER,
    "object": MAP,
    "short": _INTEGER,
    "str": STRING,
    "string": STRING,
    "text": STRING,
    "uri": STRING,
    "url": STRING,
    "uuid": STRING,
}

_MARKUP = re.compile(r"[`*]|</?(?:b|br|code|em|i|li|p|strong|ul)\b[^>]*>", re.IGNORECASE)
_LIST_OF = re.compile(
    r"(?:json )?(?:array|list|set|collection)(?: of |\s*[<(\[]\s*)(?P<item>.+?)[>)\]]*"
)
_OF_LISTS = re.compile(r"(?P<item>.{1,200}?)\s{0,9}(?:\[\]| array| list)")
_MAP_OF = re.compile(r"(?:map|dictionary) of (?P<item>.+)")
_LONGEST = 80  # a type text, not a sentence; also keeps nested "array of array of …" shallow
_SEPARATOR = re.compile(r"\s{0,9}(?:/|,|\||\bor\b)\s*+")
_VALUE = re.compile(r"[A-Za-z][\w-]{0,40}")
_PLURAL = re.compile(r"(?<=\w)s$")

# Only openings that leave no doubt: "A list of …" of a query is a string with commas, and
# "A number" is a telephone number more often than a numeral.
_MARK = re.compile(r"^\W*(?:(?:optional|mandatory|required)\b\W*)?", re.IGNORECASE)
_A = r"(?:(?:an?|the|this)\s+(?:\w+\s+)?)?"
_TELLS = r"(?:(?:defines|indicates|specifies|says|tells)\s+)?"
_THE = r"(?:the|an?)\s+(?:\w+\s+){0,2}?"
_TEXT = r"(?:phone number|name|path|prefix|text|ur[il])\b"
_PROSE: tuple[tuple[re.Pattern[str], Schema], ...] = (
    (re.compile(_A + r"comma[- ]separated\b", re.IGNORECASE), STRING),
    (re.compile(_A + r"(?:json\s+)?array\s+(?:of|that)\b", re.IGNORECASE), _LIST),
    (re.compile(_A + r"json\s+object\b", re.IGNORECASE), MAP),
    (re.compile(_A + r"(?:key/value )?map\s+(?:of|with)\b", re.IGNORECASE), MAP),
    (re.compile(_A + r"string\b", re.IGNORECASE), STRING),
    (re.compile(_A + r"boolean\b", re.IGNORECASE), BOOLEAN),
    (re.compile(r"(?:if (?:set to )?[\"“]?true|true or false)\b", re.IGNORECASE), BOOLEAN),
    (re.compile(_A + r"integer\b", re.IGNORECASE), _INTEGER),
    (re.compile(_TELLS + r"whether\b", re.IGNORECASE), BOOLEAN),
    (re.compile(_TELLS + _THE + r"(?:number|index|count) of\b", re.IGNORECASE), _INTEGER),
    (re.compile(_TELLS + r"how many\b", re.IGNORECASE), _INTEGER),
    (re.compile(r"(?:(?:the|an?)\s+)?(?:document|file) size\b", re.IGNORECASE), _INTEGER),
    (re.compile(r"(?:\w{1,40}\s{1,9}){0,2}phone number\b", re.IGNORECASE), STRING),
    (re.compile(_A + r"e-?mail(?:['’]s)?\s+(?:\w+\s+)?address\b", re.IGNORECASE), STRING),
    (
        re.compile(
            _TELLS + _THE + r"(?:phone number|name|path|prefix|text|ur[il])\b", re.IGNORECASE
        ),
        STRING,
    ),
)


# Whoever names both words tells what each of them does.
_BOTH = re.compile(r"\btrue\b.*\bfalse\b|\bfalse\b.*\btrue\b", re.IGNORECASE | re.DOTALL)


def from_table(type_text: str, description: str = "") -> Schema:
    """The schema that a row tells; `Anything` where it does not say."""
    told = from_type_text(type_text)
    return from_words(description) if told == ANYTHING else told


def from_type_text(type_text: str) -> Schema:
    """The schema that a printed type means: `String`, `Array of Integer`, `String or null`."""
    return _read(" ".join(_MARKUP.sub("", type_text).lower().split()))


def from_words(description: str) -> Schema:
    """The schema that the opening words of a description leave no doubt about."""
    opening = _MARK.sub("", _MARKUP.sub("", description[:200]))
    told = next((schema for words, schema in _PROSE if words.match(opening)), ANYTHING)
    return BOOLEAN if told == ANYTHING and _BOTH.search(opening) else told


def _read(words: str) -> Schema:
    if words in TYPES:
        return TYPES[words]
    if len(words) > _LONGEST:
        return ANYTHING
    if match := _MAP_OF.fullmatch(words):
        return Record(fields=(), extra=_item(match["item"]))
    if match := _LIST_OF.fullmatch(words) or _OF_LISTS.fullmatch(words):
        return ListOf(item=_item(match["item"]))
    parts = _SEPARATOR.split(words)
    if len(parts) > 1 and all(part in TYPES for part in parts):
        return join_all(TYPES[part] for part in parts)
    return ANYTHING


def values_of_type(type_text: str) -> tuple[str, ...]:
    """The values that a printed type lists instead of a type: `GrowingWindow OR SinceLogin`."""
    parts = re.split(r"\s+(?:or|OR)\s+|\s*\|\s*", " ".join(_MARKUP.sub("", type_text).split()))
    plain = all(_VALUE.fullmatch(part) and part.lower() not in TYPES for part in parts)
    return tuple(dict.fromkeys(parts)) if plain and len(parts) > 1 else ()


def _item(words: str) -> Schema:
    return _read(_PLURAL.sub("", words) if words not in TYPES else words)
