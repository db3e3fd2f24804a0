"""Where a sample ends that stands in a text without a fence: at the bracket that closes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from docgen.blocks.brackets import TOKEN
from docgen.ingest.text.lines import METHOD_LINE
from docgen.ingest.text.page.glued import Line, is_label

_MOST_LINES = 4_000
# A bracket, or a member whose value begins with one; "[+] Title" and "[text](#link)" are none.
_STARTS = re.compile(
    r"^\s*(?:\{|\[(?!\+\]|[^\[\]{}\"']*\]\()|[\"'][\w .-]{1,80}[\"']\s*:\s*[{\[]\s*$)"
)
_STUB = re.compile(r"\s*\{\s*\w+\s*\}\s*")
# The body that begins on a request line: a placeholder of its path ("{id}") is none.
_BODY = re.compile(r"(?:^|\s)(?=[{\[](?![\w .-]*\}(?:[/?\s]|$)))")
_HEADER = re.compile(r"^\s*[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*: ?\S")
_HEADER_NAMES = re.compile(
    r"^\s*(?:Accept|Authorization|Cookie|Date|Host|Origin|Server|Via|[A-Z][A-Za-z0-9]*-[\w-]+):",
)
STATUS_LINE = re.compile(r"^\s*(?:HTTP/\d(?:\.\d)?\s+\d{3}\b|HTTP\s+\d{3}\s+[A-Z])")
# A line of a sample, whatever it lost: it begins or ends as only such lines do.
_CODE_LIKE = re.compile(
    r"^\s*(?:[{}\[\]]|[\"'“”]|//|/\*|\.\.\.|…|-?\d[\d.]*\s*+(?:[,}\]]\s*+)?$)|[\"'“”]\s*:|[,{\[}\]\"“”]\s*+$"
)
_WORDS = re.compile(r"^\s*[A-Za-z][A-Za-z /-]*+(?::\s*+|\s*+)$")
_MEMBER = re.compile(r"^\s*[\w.-]+\s*[:=]")
_CURL = re.compile(r"^\s*(?:\$ )?curl\s+(?:-|https?://|['\"])")
# "GET /loads, GET /lists or GET /crews": lines of a sample that stand in one.
_NEXT_REQUEST = re.compile(
    r"(?:(?<=,)|(?<=\s(?:or))|(?<=\sand))\s+(?=(?:GET|POST|PUT|DELETE|PATCH)\s+/)"
)
_MOST_CURL_LINES = 60
_BETWEEN = re.compile(r"^[\s,;.]*")
# Words at a bracket that ends a sample whose brackets do not balance: JSON has none there.
_GLUED_WORDS = re.compile(r"^(?P<code>\s*[}\]]+);?\s*(?P<rest>[A-Za-z].*)$")


@frozen
class Extent:
    """A sample: its lines, and what else stands on the last of them behind it."""

    lines: tuple[str, ...]
    end: int  # the index after its last line
    rest: str = ""


def begins_sample(text: str) -> bool:
    """Whether a line begins a sample by itself: a bracket, a request line, a status line."""
    forms = (_STARTS, METHOD_LINE, STATUS_LINE, _CURL)
    return any(form.match(text) for form in forms)


def sample_at(lines: Sequence[Line], start: int) -> Extent:
    """The sample that begins at a line: with its headers and its body, if these follow at once."""
    text = lines[start].text
    if _STARTS.match(text):
        return _with_next(lines, _document(lines, start, ""))
    if _CURL.match(text):
        return _command(lines, start)
    if len(requests := _NEXT_REQUEST.split(text.strip())) > 1:
        return Extent(tuple(requests), start + 1)
    body = _BODY.search(text)
    if body and METHOD_LINE.match(text):
        return _document(lines, start, text[: body.start() + 1])
    return _message(lines, start)


def _with_next(lines: Sequence[Line], extent: Extent) -> Extent:
    """A bare word in brackets, with the document below it: a sample that was never filled in."""
    below = extent.end
    while below < len(lines) and lines[below].blank:
        below += 1
    stub = _STUB.fullmatch("\n".join(extent.lines)) and not extent.rest
    if not stub or below == len(lines) or not _STARTS.match(lines[below].text):
        return extent
    after = _document(lines, below, "")
    between = ("",) * (below - extent.end)
    return Extent((*extent.lines, *between, *after.lines), after.end, after.rest)


def _command(lines: Sequence[Line], start: int) -> Extent:
    """A command of a shell: while its lines end in a backslash or within quotes."""
    taken: list[str] = []
    for line in lines[start : start + _MOST_CURL_LINES]:
        taken.append(line.text.rstrip())
        open_quotes = sum(text.count("'") for text in taken) % 2
        if not (taken[-1].endswith("\\") or open_quotes):
            return Extent(tuple(taken), start + len(taken))
    return Extent((lines[start].text.rstrip(),), start + 1)


def _message(lines: Sequence[Line], start: int) -> Extent:
    """A start line with the headers and the body below it."""
    end = start + 1
    while end < len(lines) and _is_header(lines[end].text, first=end == start + 1):
        end += 1
    head = tuple(line.text.rstrip() for line in lines[start:end])
    below = end + 1 if end < len(lines) and end > start + 1 and lines[end].blank else end
    if below < len(lines) and _STARTS.match(lines[below].text):
        body = _document(lines, below, "")
        between = ("",) * (below - end)
        return Extent((*head, *between, *body.lines), body.end, body.rest)
    return Extent(head, end)


def _is_header(text: str, *, first: bool) -> bool:
    found = _HEADER_NAMES.match(text) if first else _HEADER.match(text)
    return found is not None and not _STARTS.match(text)


def _document(lines: Sequence[Line], start: int, before: str) -> Extent:
    """From an opening bracket to the one that closes it; `before` is what stands above it.

    Where none does, to the last line that can be one of a sample.
    """
    taken: list[str] = []
    depth, index = 0, start
    while index < len(lines) and index - start < _MOST_LINES:
        text = lines[index].text
        if index > start and not _goes_on(lines, index):
            break
        offset = len(before) if index == start else 0
        depth, closed = _closed_at(text, offset, depth)
        if closed is not None:
            rest = _BETWEEN.sub("", text[closed:])
            return Extent((*taken, text[:closed].rstrip()), index + 1, rest)
        taken.append(text.rstrip())
        index += 1
    while taken and not taken[-1].strip():
        taken.pop()
        index -= 1
    return _without_words(Extent(tuple(taken), index))


def _without_words(extent: Extent) -> Extent:
    """A sample that no bracket closes, without the words glued to its last line."""
    glued = _GLUED_WORDS.match(extent.lines[-1]) if extent.lines else None
    if not glued:
        return extent
    return Extent((*extent.lines[:-1], glued["code"]), extent.end, glued["rest"])


def _closed_at(text: str, offset: int, depth: int) -> tuple[int, int | None]:
    """(depth after the line, where the outermost bracket is closed in it)."""
    for found in TOKEN.finditer(text, offset):
        if found["open"]:
            depth += 1
        elif found["close"]:
            depth -= 1
            if depth <= 0:
                return 0, found.end()
    return depth, None


def _goes_on(lines: Sequence[Line], index: int) -> bool:
    """Whether a line within an open bracket is one of the sample.

    A line that lost its quotes is, if more of the sample follows and it is more than plain words;
    so is a blank one.
    """
    text = lines[index].text
    if METHOD_LINE.match(text) or text.lstrip().startswith(("|", "```")) or is_label(text):
        return False
    if text.strip() and _CODE_LIKE.search(text):
        return True
    after = index + 1
    while after < len(lines) and lines[after].blank:
        after += 1
    if after >= len(lines) or not _CODE_LIKE.search(lines[after].text):
        return bool(text.strip()) and _MEMBER.match(text) is not None
    if _STARTS.match(lines[after].text) and text.strip():  # words above a sample of its own
        return _MEMBER.match(text) is not None
    return not text.strip() or not _WORDS.match(text)
