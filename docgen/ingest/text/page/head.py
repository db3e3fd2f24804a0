"""What stands around a page: lines of its site above and below, its title, its edition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from docgen.ingest.lines import edition_of
from docgen.ingest.text.lines import is_heading
from docgen.ingest.text.page.code import begins_sample
from docgen.ingest.text.page.glued import Line, is_label

# What wikis print above a page; the last form is that of the two columns of a difference.
_SITE = re.compile(
    r"^(?:Jump to(?: navigation| search|:).*|(?:Latest )?[Rr]evision as of .*"
    r"|\(Created page with .*|\(?(?:Copy of|Redirected from) .*\)?|\(diff\).*|\(view source\)"
    r"|.{0,3}(?:Older|Newer|Previous|Next) (?:edit|revision).*|(?:Current|Latest) revision.*"
    r"|.{0,80}\(talk \| contribs\).*|Navigation menu|View source"
    r"|From .{2,60} (?:Wiki|Documentation)|\|?\s*Line \d+:.*|[|\s]*[−+]\s*\|.*"
    r"|Difference between revisions of .*"
    r"|.{0,200}: Difference between revisions.*)$"
)
_TITLE_OF_DIFFERENCE = re.compile(
    r"^Difference between revisions of [\"“']?(?P<a>.{1,120}?)[\"”']?$"
    r"|^(?P<b>.{1,120}?): Difference between revisions.*$"
)
_FOOTER = re.compile(
    r"^(?:Retrieved from .*|Categor(?:y|ies): .*|Navigation menu|Privacy policy.*"
    r"|Contact us for support.*|Feedback$|About this (?:page|document).*)$"
)
_IN_BRACKETS = re.compile(r"^\(.*\)$")
_HEAD_LINES = 30
_MOST_TITLE_WORDS = 12
_NO_TITLE = frozenset({"contents", "overview", "table of contents", "navigation"})


@frozen
class Frame:
    """The lines of the page itself, and what was said around them."""

    lines: tuple[Line, ...]
    left_out: tuple[Line, ...] = ()
    title: str = ""
    titled: int = 0  # the line that the title stands in
    edition: str = ""


def framed(lines: Sequence[Line]) -> Frame:
    """The page without the lines of its site and without its title."""
    edition, dated = _edition(lines)
    first = _after_site(lines)
    kept = [
        line for line in lines[first:] if line is not dated and not _FOOTER.match(line.text.strip())
    ]
    above = [line for line in lines[:first] if not line.blank]
    cover = _cover(kept)
    if cover is not None:
        start, title = cover
        printed = next(
            (edition_of(line.text) for line in kept[:start] if edition_of(line.text)), ""
        )
        return Frame(
            tuple(kept[start:]), tuple(above), title.text.strip(), title.number, printed or edition
        )
    said = next(
        (
            (found, line)
            for line in above
            if (found := _TITLE_OF_DIFFERENCE.match(line.text.strip()))
        ),
        None,
    )
    at = next((index for index, line in enumerate(kept) if not line.blank), None)
    if at is not None and _is_title(kept, at):
        title = kept[at]
        return Frame(tuple(kept[at + 1 :]), tuple(above), _bare(title.text), title.number, edition)
    if said:
        found, line = said
        return Frame(
            tuple(kept), tuple(above), (found["a"] or found["b"]).strip(), line.number, edition
        )
    return Frame(tuple(kept), tuple(above), edition=edition)


def _edition(lines: Sequence[Line]) -> tuple[str, Line | None]:
    """The date of edition and the line that prints it; a page prints it at one of its ends."""
    for line in lines:
        found = edition_of(line.text) if "edited" in line.text else ""
        if found:
            return found, line
    return "", None


def _after_site(lines: Sequence[Line]) -> int:
    """The index after the last line of the site that stands at the head of the page.

    The two columns of a difference are part of the head, however many lines they have.
    """
    after, seen = 0, 0
    for index, line in enumerate(lines):
        text = line.text.strip()
        if not text:
            continue
        if _SITE.match(text) or (seen < _HEAD_LINES and not after and _IN_BRACKETS.match(text)):
            after = index + 1
            seen = 0
        seen += 1
        if seen > _HEAD_LINES and not after:
            break
    return after


def _bare(text: str) -> str:
    return text.strip().lstrip("#").replace("**", "").strip()


def _is_title(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is the title of the page that it begins."""
    text = lines[at].text.strip()
    if text.startswith("# "):
        return True
    if begins_sample(text) or "|" in text or "\t" in text or not _bare(text)[:1].isalnum():
        return False
    words = _bare(text).split()
    if text.endswith(":") or len(words) > _MOST_TITLE_WORDS or _bare(text).lower() in _NO_TITLE:
        return False
    if is_label(_bare(text)):
        return False
    return is_heading(_bare(text))


def _cover(lines: Sequence[Line]) -> tuple[int, Line] | None:
    """(where the page proper begins, its title), if it is printed with a cover.

    Such a page repeats its title: once on the cover, once or more above the text, the last two or
    three times in a row. What comes before is the cover.
    """
    texts = [(index, line) for index, line in enumerate(lines) if not line.blank][:_HEAD_LINES]
    for (_, first), (second_at, second), (third_at, third) in zip(
        texts, texts[1:], [*texts[2:], (0, Line(0, ""))], strict=False
    ):
        said = first.text.strip()
        if said == second.text.strip() and said[:1].isalnum() and _is_short(said):
            more = third.text.strip() == said
            return (third_at if more else second_at) + 1, third if more else second
    return None


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MOST_TITLE_WORDS and not begins_sample(text)
