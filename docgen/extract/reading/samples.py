"""Code -> samples: HTTP messages and JSON documents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen

from docgen.base.findings import Repair
from docgen.base.json import Read, read_json
from docgen.base.place import spanning
from docgen.blocks.code_lines import place_of_lines
from docgen.blocks.types import Code
from docgen.extract.dialect import Dialect
from docgen.extract.reading.curl import read_curl
from docgen.extract.reading.messages import JSON_START, LabelOf, Message, split_messages
from docgen.extract.reading.piece import Piece
from docgen.extract.reading.urls import read_request_line
from docgen.model.api import Sample

_PROGRAM = re.compile(
    r"(?m)^[^\S\n]*(?:function\b|</?[a-z]+[ >]|<!|var\s|let\s|const\s|import\s|from\s+\w+\s+import"
    r"|def\s|class\s|\$\(|\$\.|if\s*\(|for\s*\(|print\b|@\w+\n|public\s)"
)
# A line of a configuration file: YAML, INI, properties.
_SETTING = re.compile(r"^\s*+(?:#|\[[^\]]*\]\s*$|(?:- )?[\w.\"'<>/ -]+[:=]|- \S)")
_MOSTLY = 0.8  # of the lines: long values wrap
_STUB = re.compile(r"^\{\s*\w+\s*\}", re.MULTILINE)


@frozen(kw_only=True)
class CodeReading:
    """The samples in a block of code; `program`: it is no sample at all."""

    pieces: tuple[Piece, ...] = ()
    rest: str = ""
    program: bool = False


def _stubs(code: Code, message: Message, rest: str) -> list[Piece]:
    """Braces around a bare word beside real documents: a sample that was never filled in."""
    body = "\n".join(message.body)
    stubs = []
    for found in _STUB.finditer(rest):
        first = message.body_first + body.count("\n", 0, max(body.find(found[0]), 0))
        place = place_of_lines(code, first, first + found[0].count("\n"))
        stubs.append(Piece(sample=Sample(role="response", raw=found[0], place=place)))
    return stubs


def _documents(code: Code, message: Message) -> tuple[list[Piece], str]:
    """The JSON documents of a message's body, and what is left of it."""
    text = "\n".join(message.body)
    if not text.strip():
        return [], ""
    reading = read_json(text)
    pieces = []
    for read in reading.documents:
        first = message.body_first + read.first_line - 1
        last = message.body_first + read.last_line - 1
        pieces.append(_piece(code, text, read, first, last))
    return [*(_stubs(code, message, reading.rest) if pieces else ()), *pieces], reading.rest


def _piece(code: Code, text: str, read: Read, first: int, last: int) -> Piece:
    repairs = tuple(
        Repair(code=r.code, line=r.line - read.first_line + 1, before=r.before, after=r.after)
        for r in read.repairs
    )
    sample = Sample(
        role="response",
        raw=text[read.start : read.end],
        json=read.json,
        repairs=repairs,
        unknown=read.unknown,
        more=read.more,
        place=place_of_lines(code, first, last),
    )
    return Piece(sample=sample, data=json.loads(read.json))


def _with_head(code: Code, message: Message, piece: Piece | None) -> Piece:
    """The sample with the start line and headers above it."""
    all_lines = code.text.split("\n")
    last = len(all_lines) - 1
    if piece is None:
        body = "\n".join(message.body).strip()
        end = message.body_first if message.body else message.head_last
        shown = all_lines[message.first :] if body else all_lines[message.first : end + 1]
        raw = "\n".join(shown).strip()
        sample = Sample(
            role="request",
            raw=raw,
            has_body=bool(body),
            place=place_of_lines(code, message.first, last if body else min(end, last)),
        )
        piece = Piece(sample=sample)
    else:
        head = all_lines[message.first : max(message.body_first, message.first + 1)]
        raw = (
            "\n".join([*head, piece.sample.raw])
            if message.body_first > message.first
            else ("\n".join(all_lines[message.first :]).strip())
        )
        start = place_of_lines(code, message.first, message.first)
        end_place = piece.sample.place
        place = spanning(start, end_place)
        repairs = _further_down(piece.sample, raw)
        piece = evolve(piece, sample=evolve(piece.sample, raw=raw, place=place, repairs=repairs))
    sample = evolve(
        piece.sample,
        method=message.method,
        url=message.url.printed if message.url else None,
        headers=tuple(message.headers),
        status=message.status,
    )
    return evolve(piece, sample=sample, url=message.url)


def _further_down(sample: Sample, raw: str) -> tuple[Repair, ...]:
    """The repairs of a sample whose text is the end of a longer one: lines count from its top."""
    above = raw.count("\n") - sample.raw.count("\n")
    return tuple(evolve(repair, line=repair.line + above) for repair in sample.repairs)


def _is_answer(dialect: Dialect, message: Message, data: Any) -> bool:
    """Whether a body below a request line is what comes back and not what is sent."""
    if message.method in ("GET", "HEAD"):
        return True
    sends = isinstance(data, dict) and dialect.selector in data
    return isinstance(data, dict) and dialect.status_member in data and not sends


def _message_pieces(dialect: Dialect, code: Code, message: Message) -> Iterator[Piece]:
    found, rest = _documents(code, message)
    if message.method:
        if found and not _is_answer(dialect, message, found[0].data):
            yield _with_head(code, message, found.pop(0))
        else:
            sends = message.method not in ("GET", "HEAD")
            bare = _without_body(message, keep=sends and not found and bool(rest.strip()))
            yield _with_head(code, bare, None)
        for piece in found:
            yield evolve(piece, answers=True)
    elif message.status or message.headers:
        yield _with_head(code, message, found.pop(0) if found else None)
        yield from found
    else:
        for piece in found:
            yield evolve(piece, answers=message.labelled_response)


def _without_body(message: Message, *, keep: bool) -> Message:
    """The message without its body, unless the body is to be kept as it is."""
    if keep:
        return message
    return evolve(message, body=[], body_first=0, depth=0)


def read_code(dialect: Dialect, code: Code, label_of: LabelOf) -> CodeReading:
    """Every sample in a block of code, in order. Programs and configuration hold none."""
    curl = read_curl(dialect, code)
    if curl is not None:
        return CodeReading(pieces=(curl,))
    asks = read_request_line(code.text.lstrip().partition("\n")[0], dialect.base_path)
    if not asks and _PROGRAM.search(code.text):
        return CodeReading(program=True)
    pieces: list[Piece] = []
    rests: list[str] = []
    for message in split_messages(dialect, code.text, label_of):
        found = list(_message_pieces(dialect, code, message))
        pieces += found
        if not found and any(line.strip() for line in message.body):
            rests.append("\n".join(message.body))
    if not pieces and JSON_START.match(code.text):
        # Beyond repair, but shown: it counts as a sample and stays raw.
        sample = Sample(role="response", raw=code.text, place=code.place)
        return CodeReading(pieces=(Piece(sample=sample),), rest=code.text)
    pieces = _without_doubled_lines(pieces)
    lines_of_text = [line for line in code.text.split("\n") if line.strip()]
    told = sum(1 for line in lines_of_text if _SETTING.match(line))
    settings = not pieces and told >= _MOSTLY * len(lines_of_text)
    return CodeReading(pieces=tuple(pieces), rest="\n".join(rests), program=settings)


def _without_doubled_lines(pieces: list[Piece]) -> list[Piece]:
    """Two request lines above one body, as one sample: the line next to the body counts."""
    done: list[Piece] = []
    for piece in pieces:
        last = done[-1].sample if done else None
        doubled = (
            last is not None
            and last.method in ("POST", "PUT", "PATCH")
            and not last.has_body
            and last.method == piece.sample.method
            and piece.sample.has_body
        )
        if doubled and last is not None:
            done.pop()
            raw = f"{last.raw}\n{piece.sample.raw}"
            place = spanning(last.place, piece.sample.place)
            repairs = _further_down(piece.sample, raw)
            sample = evolve(piece.sample, raw=raw, place=place, repairs=repairs)
            piece = evolve(piece, sample=sample, other_url=last.url)  # noqa: PLW2901
        done.append(piece)
    return done
