"""A click on a place leads to the fact: in text to lines, in HTML to lines, in a PDF to boxes."""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from docgen.base.place import HtmlSpot, PdfSpot, Place, TextSpot
from docgen.model.api import Operation
from tests.forms.test_forms import BOOK_PDF, BOOK_TEXT, model

# A box is given in whole points: letters at its edge may stick out of it by less than this.
MARGIN = 1.5


@cache
def lines_of(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").split("\n")


@cache
def pages_of(file: Path) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(file)


def shown_at(folder: Path, place: Place) -> str:
    """The text that a person finds at a place, read by other means than docgen's."""
    spot = place.spot
    match spot:
        case TextSpot() | HtmlSpot():
            text = "\n".join(lines_of(folder / place.file)[spot.line - 1 : spot.last_line])
            if isinstance(spot, HtmlSpot):
                text = html.unescape(re.sub(r"<[^>]*>", "", text[spot.column - 1 :]))
            return text
        case PdfSpot():
            document = pages_of(folder / place.file)
            texts = []
            for number in range(spot.page, spot.last_page + 1):
                box = [0, 0, 10_000, 10_000]  # what goes on fills the pages between
                if number == spot.page:
                    box[:3] = spot.box[:3]
                if number == spot.last_page:
                    box[3] = spot.last_box[3]
                page = document[number - 1]
                height = page.get_height()
                bounded = page.get_textpage().get_text_bounded(
                    left=box[0] - MARGIN,
                    bottom=height - box[3] - MARGIN,
                    right=box[2] + MARGIN,
                    top=height - box[1] + MARGIN,
                )
                texts.append(bounded.replace("\x02", "-").replace("\ufffe", "-"))
            return "\n".join(texts)


def squeezed(text: str) -> str:
    """Letters and signs without blanks and links: how a form sets them is its own business."""
    return re.sub(r"[\s`*]+", "", re.sub(r"\[([^\[\]]*)\]\(#\)", r"\1", text))


def first_lines(raw: str) -> list[str]:
    """How a sample begins: a page break may have put closers into the rest of it.

    A request line and its body may stand in two boxes with a label between them.
    """
    return [squeezed(line) for line in raw.split("\n") if line.strip()][:3]


def misses(folder: Path, operation: Operation) -> list[str]:
    """The facts of an operation that do not stand where their places say."""
    told: list[tuple[str, str, Place]] = [
        *(("url", squeezed(url.text), url.place) for url in operation.urls),
        *(
            ("parameter", squeezed(parameter.name), parameter.place)
            for parameter in operation.parameters
            # One of a URL may be named after those of other pages, or mended.
            if parameter.source == "table"
        ),
        *(
            ("sample", line, sample.place)
            for sample in operation.samples
            for line in first_lines(sample.raw)
        ),
    ]
    # A table of methods below a path has a row for each; that is the operation's place.
    printed = [squeezed(url.text) for url in operation.urls]
    printed += [squeezed(operation.title), operation.key.method]
    at_operation = squeezed(shown_at(folder, operation.place))
    found = [
        f"{operation.key}: {what} {text!r} is not at {place}"
        for what, text, place in told
        if text not in squeezed(shown_at(folder, place))
    ]
    if not any(text in at_operation for text in printed):
        found.append(f"{operation.key}: nothing of it is at {operation.place}")
    return found


def check(source: Path) -> None:
    folder = source if source.is_dir() else source.parent
    operations = model(source).operations
    assert [miss for operation in operations for miss in misses(folder, operation)] == []


@pytest.mark.slow
@pytest.mark.parametrize("form", ["html", BOOK_PDF, BOOK_TEXT])
def test_places_of_our_own_sample(form: str, root: Path) -> None:
    check(root / "sources/gws/8.6" / form)


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("form", ["html", BOOK_PDF, BOOK_TEXT])
def test_places_of_the_whole_reference(form: str, shared: Path) -> None:
    check(shared / "sources/gws-8.6" / form)
