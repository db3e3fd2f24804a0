"""Code cut by a page break, joined; closers that a conversion invented at the cut, dropped."""

from __future__ import annotations

import re

from attrs import evolve

from docgen.base.findings import Finding
from docgen.base.place import spanning
from docgen.blocks.brackets import (
    closers_only,
    invented_closers,
    scan,
    without_closers,
)
from docgen.blocks.types import Block, Code, Document

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")
_REQUEST = re.compile(rf"^\s*(?P<method>{'|'.join(METHODS)})\s+\S")
_START = re.compile(rf"^\s*(?:(?:{'|'.join(METHODS)})\s+\S|HTTP[/ ]\d|\d{{3}} ?- ?\w|curl\s)")
_HEADER = re.compile(r"^\s*[A-Za-z][A-Za-z0-9-]*:\s*[^\s{\[]")
# What comes back says how it went; what is sent does not.
_STATUS_MEMBER = re.compile(r"[\"']?\bstatus(?:_?code)?\b[\"']?\s*:", re.IGNORECASE)
# The rest of a string: characters, then its closing quote, before any other token.
_STRING_REST = re.compile(r"^\s*[^\s\"'{}\[\],:][^\"\n{}\[\]]*\"\s*[,}\]\n]")
_STRING_END = re.compile(r"\"\s*+(?:,\s*+)?$")
# The longest sample of the reference this was measured on has 190 lines in five pieces; without a
# limit thousands of fences in a row would be read again and again. Both are told from the block
# itself, so that a second run of the pass draws the same line.
_MOST_PIECES = 24
_MOST_LINES = 2_000
_CUT_LINES = 3  # closing fence, blank line, opening fence
_VALUE_END = re.compile(r"[\"'\w}\]]$")
_VALUE_START = re.compile(r"^(?:u?[\"'{\[]|\w)")


def _head(text: str) -> tuple[str, bool]:
    """The method of the request line, and whether nothing but head lines stand in the code."""
    lines = [line for line in text.split("\n") if line.strip()]
    found = _REQUEST.match(lines[0]) if lines else None
    if found is None:
        status = bool(lines) and bool(_START.match(lines[0]) or _HEADER.match(lines[0]))
        return "", status and all(_START.match(ln) or _HEADER.match(ln) for ln in lines)
    if "{" in lines[0] and re.search(r"\s\{", lines[0]):
        return found["method"], False
    bare = all(not line.lstrip().startswith(("{", "[", "}", "]", '"')) for line in lines[1:])
    return found["method"], bare


def _is_json(text: str) -> bool:
    """Whether the code is a JSON document, perhaps below a request line and headers."""
    return (
        bool(re.search(r"(?m)(^|\s)\s*[{\[]", text))
        and bool(re.search(r"[\"':\[{]", text))
        and not re.search(r"(?m)^\s*(?:function|var|import|def|#|<!|<html|\$\.)", text)
    )


def _follows_head(method: str, first: str, second: str) -> str | None:
    """How a second piece goes on after a request line or headers: the text between, or None."""
    start = second.lstrip()[:1]
    if start and start in "{[":
        answers = bool(_STATUS_MEMBER.search(second))
        if method in {"GET", "HEAD"} or (method and answers):
            return None
        return "\n"
    lines = [line for line in second.split("\n") if line.strip()]
    if lines and all(_HEADER.match(line) for line in lines):
        return "\n"
    # A URL cut in two: the rest is one word and the first piece ends in a separator.
    if len(lines) == 1 and " " not in lines[0].strip() and first.rstrip()[-1:] in "/?&=-":
        return ""
    return None


def _join_inside(first: str, second: str) -> str:
    """Two pieces of one sample as one text, without the closers invented between them."""
    head = without_closers(first.rstrip(), invented_closers(first.rstrip(), second))
    rest = second.lstrip("\n")
    if _STRING_REST.match(second) and _STRING_END.search(head):
        cut = _STRING_END.search(head)
        return head[: cut.start() if cut else len(head)] + rest.lstrip()
    if _VALUE_END.search(head) and _VALUE_START.match(rest.lstrip()):
        head += ","
    return f"{head}\n{rest}"


def join_pieces(first: str, second: str) -> str | None:
    """The text of two adjacent pieces of code if they were one before a page break, else None."""
    if _START.match(second) or not second.strip() or not first.strip():
        return None
    method, head_only = _head(first)
    if head_only:
        between = _follows_head(method, first, second)
        return None if between is None else f"{first.rstrip()}{between}{second.lstrip()}"
    here, there = scan(first), scan(second)
    if closers_only(second):
        # What closes nothing was invented, too.
        return _join_inside(first, second) if here.open else first if _is_json(first) else None
    starts_document = second.lstrip()[:1] in ("{", "[")
    if here.open:
        goes_on = first.rstrip()[-1:] in ("[", ",", "{", ":")
        if starts_document and there.balanced and not goes_on:
            return None
        return _join_inside(first, second)
    if starts_document and not there.surplus:
        return None
    if not _is_json(first):
        return None if starts_document else f"{first.rstrip()}\n{second.lstrip(chr(10))}"
    return _join_inside(first, second)


def _pieces(code: Code) -> int:
    """Of how many pieces the code is made: each cut took lines of the file for fences."""
    lines = code.place.lines or 1
    return 1 + max(0, lines - 1 - code.text.count("\n")) // _CUT_LINES


def _join_last(blocks: list[Block]) -> Code | None:
    """The last two blocks as one code, if they were one before a page break."""
    if len(blocks) < 2:
        return None
    first, second = blocks[-2:]
    if not (isinstance(first, Code) and isinstance(second, Code)):
        return None
    lines = first.text.count("\n") + second.text.count("\n")
    if lines > _MOST_LINES or _pieces(first) + _pieces(second) > _MOST_PIECES:
        return None
    text = join_pieces(first.text, second.text)
    return None if text is None else Code(text=text, place=spanning(first.place, second.place))


def join_code(document: Document) -> Document:
    """The document with adjacent code blocks joined where one sample was cut in two.

    A joined block may be the second piece of the one before it, so no two neighbours of the
    result can be joined: the pass is idempotent.
    """
    blocks: list[Block] = []
    findings: list[Finding] = []
    for block in document.blocks:
        blocks.append(block)
        while (joined := _join_last(blocks)) is not None:
            findings.append(
                Finding(
                    code="code-cut",
                    message="a page break cuts this code in two; the pieces are joined",
                    place=blocks[-1].place,
                )
            )
            blocks[-2:] = [joined]
    return evolve(document, blocks=tuple(blocks), findings=(*document.findings, *findings))
