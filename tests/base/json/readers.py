"""Two readers of samples that are almost JSON, docgen's and json-repair's, measured alike."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from random import Random
from typing import Any

import json_repair
from attrs import frozen

from docgen.base.json.lenient import read_json
from docgen.base.json.text import is_endless, strict, unescaped
from docgen.model import walk
from docgen.model.api import Api, Sample
from tests.base.json.rows import PRINTED, USUAL, Row
from tests.cases import load_cases


@frozen(kw_only=True)
class Told:
    """What a reader makes of a text. `reported`: it says that it did more than to decode.

    `unknown`: pointers, below the number of the document, of what it says are no values.
    """

    documents: tuple[Any, ...]
    unknown: frozenset[str] = frozenset()
    reported: bool = False


@frozen(kw_only=True)
class Verdict:
    """What a reader made of a sample, beside what a person reads in it."""

    right: bool
    invented: tuple[object, ...]
    reported: bool


def as_shown(text: str) -> object:
    """A number as a case can show it: what no double holds as it is printed."""
    return text if is_endless(text) else float(text)


def own(text: str) -> Told:
    """By the reader that is measured here."""
    reading = read_json(text)
    reads = reading.documents
    mended = any(read.repairs for read in reads)
    return Told(
        documents=tuple(json.loads(read.json, parse_float=as_shown) for read in reads),
        unknown=frozenset(f"/{n}{at}" for n, read in enumerate(reads) for at in read.unknown),
        reported=mended or len(reads) != 1 or bool(reading.rest),
    )


def peer(text: str) -> Told:
    """By json-repair, which gives one value; an empty text is how it says that there is none."""
    value, log = json_repair.repair_json(text, return_objects=True, logging=True)
    return Told(documents=() if value == "" else (value,), reported=bool(log))


READERS: dict[str, Callable[[str], Told]] = {"docgen": own, "json-repair": peer}

# Other readings of a case that a person may defend.
_ALSO: dict[str, tuple[tuple[Any, ...], ...]] = {
    "odd-number": (({"agent": "007", "shift": 5, "mask": "0x1F", "price": "1,250"},),),
}


@cache
def cases() -> tuple[Row, ...]:
    """The case files of tests/cases/samples as rows."""
    rows = []
    for case in load_cases("samples"):
        told = json.loads(case.expected)
        rows.append(
            Row(
                name=str(case),
                text=case.input.removesuffix("\n"),
                documents=tuple(told["documents"]),
                also=_ALSO.get(str(case), ()),
                unknown=tuple(f"/0{pointer}" for pointer in told["unknown"]),
            )
        )
    return tuple(rows)


SETS: dict[str, Callable[[], Iterable[Row]]] = {
    "cases of the repair rules": cases,
    "samples such as tolerant readers are made for": lambda: USUAL,
    "samples such as vendors print": lambda: PRINTED,
}


def judge(row: Row, told: Told) -> Verdict:
    """Whether a reader read a row as a person does, and what it made up."""
    made_up = tuple(invented(row.text, told))
    agrees = any(
        _agree(told.documents, reading, row.unknown) for reading in (row.documents, *row.also)
    )
    return Verdict(right=agrees and not made_up, invented=made_up, reported=told.reported)


def is_broken(text: str) -> bool:
    """Whether a text is no strict JSON document."""
    return strict(text) is None


def _agree(found: tuple[Any, ...], wanted: tuple[Any, ...], unknown: tuple[str, ...]) -> bool:
    """Whether the documents are the same; who gives a list of several gives them as well."""
    if len(wanted) > 1 and len(found) == 1 and isinstance(found[0], list):
        found = tuple(found[0])
    return same(list(found), list(wanted), unknown)


def same(found: Any, wanted: Any, unknown: tuple[str, ...] = (), at: str = "") -> bool:
    """Equal as JSON. Where a value is not known, its printed text or nothing (null) may stand."""
    if at in unknown and (
        found is None
        or found != found  # noqa: PLR0124 - NaN, where NaN is printed
        or (isinstance(found, str) and found and _bare(found) == _bare(str(wanted)))
    ):
        return True
    if isinstance(wanted, dict):
        return (
            isinstance(found, dict)
            and found.keys() == wanted.keys()
            and all(same(found[key], wanted[key], unknown, f"{at}/{key}") for key in wanted)
        )
    if isinstance(wanted, list):
        return (
            isinstance(found, list)
            and len(found) == len(wanted)
            and all(
                same(one, other, unknown, f"{at}/{number}")
                for number, (one, other) in enumerate(zip(found, wanted, strict=True))
            )
        )
    return isinstance(found, bool) == isinstance(wanted, bool) and bool(found == wanted)


def invented(text: str, told: Told) -> Iterator[object]:
    """Keys and scalars that do not occur in the text, but for the literals of other languages."""
    for number, document in enumerate(told.documents):
        for pointer, scalar in scalars(document, f"/{number}"):
            if not (scalar == "" and pointer in told.unknown) and not occurs(scalar, text):
                yield scalar


def scalars(value: Any, at: str = "") -> Iterator[tuple[str, object]]:
    """Every key and scalar with its pointer; a key has that of its object."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield at, key
            yield from scalars(member, f"{at}/{str(key).replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from scalars(item, f"{at}/{number}")
    else:
        yield at, value


_LITERALS = {True: r"\btrue\b", False: r"\bfalse\b", None: r"\b(?:null|none)\b"}
_MARKS = "\"'`“”„‟‘’‚‛"
_EMPTY = re.compile(rf"[{_MARKS}]\s*[{_MARKS}]|(?<![\w'\"])u(?![\w'\"])")  # the lone u of Python
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
# Word next to word is another text; but a scanner reads quotes as II, and 12L is a number.
_BEFORE = r"(?:(?<!\w)|(?<=II)|(?<=ll)|(?<=\\[nrtbf]))"
_AFTER = r"(?:(?!\w)|(?=[lLfFdD]\b)|(?=II|ll))"


def occurs(scalar: object, text: str) -> bool:
    """Whether the text says it: as a whole word, blanks, quotes and backslashes aside."""
    if scalar is None or isinstance(scalar, bool):
        return bool(re.search(_LITERALS[scalar], text, re.I))
    if isinstance(scalar, int | float):
        return _has_number(scalar, text)
    told = str(scalar)
    bare = _bare(told)
    if not bare:
        return bool(_EMPTY.search(text))
    between = rf"[\s{_MARKS}\\]*"
    for exact in (True, False):
        pattern = re.escape(told) if exact else between.join(map(re.escape, bare))
        whole = re.compile(_bounded(pattern, told if exact else bare))
        if any(whole.search(each) for each in (text, unescaped(text, '"')[0])):
            return True
    return False


def _has_number(number: float, text: str) -> bool:
    if number != number:  # noqa: PLR0124 - NaN
        return "nan" in text.lower()
    found = _NUMBER.findall(text)
    return str(number) in found or any(float(each) == number for each in found)


def _bounded(pattern: str, told: str) -> str:
    first, last = (bool(re.match(r"\w", each)) for each in (told[0], told[-1]))
    return f"{_BEFORE if first else ''}{pattern}{_AFTER if last else ''}"


def _bare(told: str) -> str:
    return re.sub(rf"[\s{_MARKS}\\]", "", told)


def samples_of(api: Api) -> list[Sample]:
    """Every sample with a body, each once."""
    return [one for one in walk.samples_of(api) if one.has_body]


def body(sample: Sample) -> str:
    """What a sample shows without the request line and the headers above it."""
    first = _BRACKET.search(sample.raw) if sample.method else None
    return sample.raw[first.start() :] if first else sample.raw


_BRACKET = re.compile(r"(?<![/\w])[{\[]")  # not of a path: /calls/{id}

# One fault in a sound document. Each gives None where the document has no place for it.
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def _marks(text: str, marks: str) -> list[int]:
    """Where these marks stand outside of strings."""
    blank = _STRING.sub(lambda found: " " * len(found[0]), text)
    return [at for at, mark in enumerate(blank) if mark in marks]


def _quotes(text: str, *, closing: bool) -> list[int]:
    return [m.end() - 1 if closing else m.start() for m in _STRING.finditer(text)]


def _behind_values(text: str) -> list[int]:
    """Where a comma behind the last value would stand."""
    ends = [len(text[:at].rstrip()) for at in _marks(text, "}]")]
    return [end for end in ends if text[end - 1] not in "{["]


def _line_ends(text: str) -> list[int]:
    return [found.end() for found in re.finditer(r'",(?=\n)', text)]


_Places = Callable[[str], list[int]]
_OTHER = {"}": "]", "]": "}"}

# Name of the fault -> where it may be, and what then stands in place of the character there.
FAULTS: dict[str, tuple[_Places, Callable[[str], str]]] = {
    "comma lost": (lambda text: _marks(text, ","), lambda _: ""),
    "comma twice": (lambda text: _marks(text, ","), lambda mark: mark + mark),
    "comma behind the last value": (_behind_values, lambda mark: "," + mark),
    "colon lost": (lambda text: _marks(text, ":"), lambda _: ""),
    "opening quote lost": (lambda text: _quotes(text, closing=False), lambda _: ""),
    "closing quote lost": (lambda text: _quotes(text, closing=True), lambda _: ""),
    "quote too many at the end of a line": (_line_ends, lambda mark: '"' + mark),
    "opening bracket lost": (lambda text: _marks(text, "{["), lambda _: ""),
    "closing bracket lost": (lambda text: _marks(text, "}]"), lambda _: ""),
    "closing bracket twice": (lambda text: _marks(text, "}]"), lambda mark: mark + mark),
    "closing bracket of the other kind": (lambda text: _marks(text, "}]"), _OTHER.__getitem__),
}


def damaged(documents: Iterable[Any]) -> Iterator[Row]:
    """Every document with one fault of each kind, at a place drawn by its text alone."""
    for document in documents:
        text = json.dumps(document, indent=2, ensure_ascii=False)
        for name, (places, change) in FAULTS.items():
            at = places(text)
            if at:
                where = Random(f"{name} {text}").choice(at)
                broken = text[:where] + change(text[where]) + text[where + 1 :]
                yield Row(name=name, text=broken, documents=(document,))
