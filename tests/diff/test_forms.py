"""The same reference in another form of file: an API that did not change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from docgen.diff.change import Change, Level
from docgen.diff.compare.surfaces import compare
from docgen.diff.surface.model import surface_of
from docgen.diff.surface.types import Surface
from tests.kept import model_of

pytestmark = pytest.mark.slow

SCARS = Path(__file__).with_name("scars.yaml")
BOOK = "web-services-api-reference"


def surface_in(source: Path) -> Surface:
    model = model_of(source)
    return surface_of(model, label=source.name)


def changes_of(old: Surface, new: Surface) -> list[Change]:
    return [one for one in compare(old, new) if one.level is not Level.INFO]


# Our text has the scars of such files on purpose: `&order` of an address became an entity there and
# was lost (line 818).
OURS = {"text": [("input-removed", "GET /api/v2/users", "query order")], "pdf": []}


@pytest.mark.parametrize("form", OURS)
def test_our_reference_is_the_same_in_every_form(form: str, root: Path) -> None:
    source = root / "sources/gws/8.6"
    found = changes_of(surface_in(source / "html"), surface_in(source / form))
    assert [(one.rule, one.about, one.where) for one in found] == OURS[form]


@pytest.mark.slow
@pytest.mark.shared
def test_a_book_says_what_its_site_says(shared: Path) -> None:
    source = shared / "sources/gws-8.6"
    assert compare(surface_in(source / "html"), surface_in(source / f"pdf/{BOOK}.pdf")) == ()


@pytest.mark.slow
@pytest.mark.shared
def test_text_lost_what_is_listed_and_no_more(shared: Path) -> None:
    source = shared / "sources/gws-8.6"
    found: dict[str, list[list[Any]]] = {}
    for one in changes_of(surface_in(source / "html"), surface_in(source / "text")):
        row = [one.rule, one.where]
        if row not in found.setdefault(one.about, []):
            found[one.about].append(row)
    scars = yaml.safe_load(SCARS.read_text(encoding="utf-8"))
    assert {about: sorted(rows) for about, rows in found.items()} == scars
