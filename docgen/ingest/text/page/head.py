"""What stands around a page: lines of its site above and below, its title, its edition."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from docgen.ingest.lines import edition_of
from docgen.ingest.text.inline import read_inline
from docgen.ingest.text.lines import is_heading
from docgen.ingest.text.page.code import begins_sample
from docgen.ingest.text.page.glued import Line, is_label, text_at

# What wikis print above or below a page, a line each.
_SITE = re.compile(
    r"^(?:Jump to(?: navigation| search|:).*|\(?(?:Created page with|Copy of|Redirected from) .*"
    r"|Navigation menu|View source|From .{2,60} (?:[Dd]ocumentation|[Ww]iki)|<\s*\S+|Log in"
    r"|Print(?: page)?|Retrieved from .*|Categor(?:y|ies):.*|Privacy policy.*|Feedback"
    r"|Contact us for support.*|About this (?:page|document).*)$"
)
# What they print above two versions of it: the page itself begins behind the last of these.
_DIFFERENCE = re.compile(
    r"^(?:(?:Latest |Current )?[Rr]evision as of .*|(?:Latest|Current) revision.*|\(diff\).*"
    r"|.{0,3}(?:Older|Newer|Previous|Next) (?:edit|revision).*|.{0,80}\(talk \| contribs\).*"
    r"|\|?\s*Line \d+:.*|[|\s]*−\s*\|.*|−\s?\S.*|\(view source\)"
    r"|Difference between revisions of .*|.{0,200}: Difference between revisions.*)$"
)
_TITLE_OF_DIFFERENCE = re.compile(
    r"^Difference between revisions of [\"“']?(?P<a>.{1,120}?)[\"”']?$"
    r"|^(?P<b>.{1,120}?): Difference between revisions.*$"
)
_FIRST_HEADING = re.compile(r"^#\s+(?P<title>\S(?:.*?[^\s#])??)\s*#*$")
_DOUBLE_LINE = re.compile(r"^={3,}\s*$")
_CONTENTS = re.compile(r"^\W*(?:Table of )?Contents\W*$", re.IGNORECASE)
_ENTRY = re.compile(r"^[\s*+o•\-\[]*\d{1,2}(?:\.\d{1,2})*\.?\s*\S.*$")
# "HTTP Operation: GET", "URL: http://…": a fact of a request, whatever stands below.
FACT = re.compile(
    r"^(?:(?:http|request) )?(?:operation|method|verb|url|uri|path|endpoint)\s*:", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"^\([^()]*\)$")
_HEAD_LINES = 30
_ON_COVER = 3  # times that a title is printed, if one of them is on a cover
_MOST_TITLE_WORDS = 12
_LONGEST_TITLE = 150
_NO_TITLE = frozenset({"contents", "overview", "table of contents", "navigation", "description"})


@frozen
class Frame:
    """The lines of the page itself, and what was said around them."""

    lines: tuple[Line, ...]
    left_out: tuple[Line, ...] = ()
    title: str = ""
    titled: int = 0  # the line that the title stands in
    edition: str = ""


def framed(lines: Sequence[Line]) -> Frame:
    """The page without the lines of its site, without its contents and without its title."""
    edition, dated = _edition(lines)
    kept, left_out = _without_site([_emptied(line) if line is dated else line for line in lines])
    frame = _titled(kept, _title_of_difference(left_out))
    return evolve(
        frame,
        left_out=tuple(sorted([*left_out, *frame.left_out], key=lambda line: line.number)),
        edition=frame.edition or edition,
    )


def _emptied(line: Line) -> Line:
    """What stands around a line of the site is not one text: a blank line is left."""
    return evolve(line, text="")


def _edition(lines: Sequence[Line]) -> tuple[str, Line | None]:
    """The date of edition and the line that prints it; a page prints it at one of its ends."""
    for line in lines:
        found = edition_of(line.text) if "edited" in line.text else ""
        if found:
            return found, line
    return "", None


def _without_site(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """(the lines of the page, those of its site and its contents)."""
    after = _after_difference(lines)
    kept: list[Line] = []
    left_out = [line for line in lines[:after] if not line.blank]
    rest = list(lines[after:])
    entries = _contents(rest)
    seen = 0
    for index, line in enumerate(rest):
        text = line.text.strip()
        seen += bool(text)
        of_site = _SITE.match(text) or (seen <= _HEAD_LINES and _IN_BRACKETS.match(text))
        if text and (of_site or index in entries or _is_tagline(rest, index)):
            left_out.append(line)
            kept.append(_emptied(line))
        else:
            kept.append(line)
    return kept, left_out


def _is_tagline(lines: Sequence[Line], index: int) -> bool:
    """Whether a line names the site ("From the handbook"): a wiki prints it above its jumps."""
    named = lines[index].text.startswith("From ")
    return named and text_at(lines, index + 1).startswith("Jump to")


def _after_difference(lines: Sequence[Line]) -> int:
    """The index after the two columns of a difference, or after the line that names a revision."""
    return max(
        (index + 1 for index, line in enumerate(lines) if _DIFFERENCE.match(line.text.strip())),
        default=0,
    )


def _contents(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of the contents: their title and the numbered entries below it."""
    found: set[int] = set()
    for index, line in enumerate(lines):
        if not _CONTENTS.match(line.text):
            continue
        entries = list(_entries(lines, index + 1))
        if entries:
            found |= {*range(index, entries[0]), *entries}
    return frozenset(found)


def _entries(lines: Sequence[Line], start: int) -> Iterator[int]:
    for index in range(start, len(lines)):
        text = lines[index].text
        if _ENTRY.match(text):
            yield index
        elif text.strip() and not re.match(r"^\W*$", text):
            return


def _title_of_difference(lines: Sequence[Line]) -> Line | None:
    for line in lines:
        found = _TITLE_OF_DIFFERENCE.match(line.text.strip())
        if found:
            return Line(line.number, (found["a"] or found["b"]).strip())
    return None


def _titled(lines: list[Line], said: Line | None) -> Frame:
    """The page below its title: that of its cover, a heading of the first level, its first line."""
    return _covered(lines) or _headed(lines) or _by_first_line(lines, said)


def _covered(lines: Sequence[Line]) -> Frame | None:
    cover = _cover(lines)
    if cover is None:
        return None
    start, title = cover
    edition = next(filter(None, (edition_of(line.text) for line in lines[:start])), "")
    above = tuple(line for line in lines[:start] if not line.blank and line is not title)
    return Frame(tuple(lines[start:]), above, title.text.strip(), title.number, edition)


def _headed(lines: Sequence[Line]) -> Frame | None:
    at = _heading(lines)
    if at is None:
        return None
    index, end, title = at
    above = tuple(line for line in lines[:index] if not line.blank)
    return Frame(tuple(lines[end:]), above, title, lines[index].number)


def _by_first_line(lines: Sequence[Line], said: Line | None) -> Frame:
    first = next((index for index, line in enumerate(lines) if not line.blank), None)
    if first is not None and _is_title(lines[first].text.strip()):
        below = tuple(lines[first + 1 :])
        return Frame(below, (), _bare(lines[first].text), lines[first].number)
    if said is not None:
        return Frame(tuple(lines), (), said.text, said.number)
    return Frame(tuple(lines))


def _heading(lines: Sequence[Line]) -> tuple[int, int, str] | None:
    """(where it stands, where the text goes on, its text) of the one heading of the first level."""
    found: list[tuple[int, int, str]] = []
    for index, line in enumerate(lines):
        marked = _FIRST_HEADING.match(line.text)
        below = lines[index + 1].text if index + 1 < len(lines) else ""
        if marked:
            found.append((index, index + 1, _bare(marked["title"])))
        elif _DOUBLE_LINE.match(below) and line.text.strip():
            found.append((index, index + 2, _bare(line.text)))
    return found[0] if len(found) == 1 else None


def _bare(text: str) -> str:
    return read_inline(text.strip().strip("#").replace("**", ""))[0].strip()


def _is_title(text: str) -> bool:
    """Whether the first line of a page is its title: short, and no label, row or sample."""
    if len(text) > _LONGEST_TITLE or begins_sample(text) or "|" in text or "\t" in text:
        return False
    bare = _bare(text)
    if FACT.match(bare):
        return False
    if text.endswith(":") or len(bare.split()) > _MOST_TITLE_WORDS or bare.lower() in _NO_TITLE:
        return False
    return bare[:1].isalnum() and not is_label(bare) and is_heading(bare)


def _cover(lines: Sequence[Line]) -> tuple[int, Line] | None:
    """(where the page proper begins, its title), if it is printed with a cover.

    Such a page repeats its title: once on the cover, once or more above the text, the last two or
    three times in a row. What comes before is the cover. Two equal lines further down are none.
    """
    texts = [(index, line) for index, line in enumerate(lines) if not line.blank][:_HEAD_LINES]
    nothing = (0, Line(0, ""))
    for (_, first), (second_at, second), (third_at, third) in zip(
        texts, texts[1:], [*texts[2:], nothing], strict=False
    ):
        said = first.text.strip()
        if begins_sample(said) or "|" in said or "\t" in said:
            return None
        times = sum(line.text.strip() == said for _, line in texts)
        if said != second.text.strip() or (times < _ON_COVER and first is not texts[0][1]):
            continue
        if said[:1].isalnum() and _is_short(said):
            if third.text.strip() == said:
                return third_at + 1, third
            return second_at + 1, second
    return None


def _is_short(text: str) -> bool:
    short = len(text.split()) <= _MOST_TITLE_WORDS
    return short and not begins_sample(text) and "|" not in text and not text.endswith((",", ":"))
