"""Pages of a PDF as pictures: in order, small, and nothing for what can't be drawn."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from docgen.ingest import one_by_one, pictures_of
from docgen.ingest.pdf import picture_pages
from docgen.ingest.pdf.pictures import MOST_PIXELS
from docgen.ingest.source import SourceFile


def test_each_page_is_drawn_in_its_size(root: Path) -> None:
    data = (root / "sources/gws/8.6/pdf/sms-update-user-data.pdf").read_bytes()
    pictures = picture_pages(data, one_by_one)
    assert [one.page for one in pictures] == [*range(1, len(pictures) + 1)]
    for one in pictures:
        with Image.open(BytesIO(one.png)) as image:
            assert image.format == "PNG"
            assert image.size == pytest.approx((one.width, one.height), abs=1)
    assert picture_pages(data, one_by_one) == pictures  # the same bytes


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4\n", b"no pdf"])
def test_what_is_no_pdf_has_no_pictures(data: bytes) -> None:
    assert picture_pages(data, one_by_one) == []


def test_a_file_of_another_form_has_no_pages() -> None:
    assert pictures_of(SourceFile(name="a.html", data=b"<p>")) == []


def test_a_huge_page_is_drawn_small() -> None:
    box = b"/MediaBox [0 0 14000 14000]"
    data = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R" + box + b">>endobj\n"
        b"trailer<</Root 1 0 R>>"
    )
    (one,) = picture_pages(data, one_by_one)
    with Image.open(BytesIO(one.png)) as image:
        assert max(image.size) <= MOST_PIXELS
