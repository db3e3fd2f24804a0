"""The three forms of one reference tell the same: web site = PDF, text but for its scars."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from docgen.model.api import Api
from docgen.pipeline.build import read_source
from docgen.render.asyncapi.writer import write_asyncapi
from docgen.render.files.options import RenderOptions
from docgen.render.openapi.work import Work
from docgen.render.schemas.writer import write_message_schemas
from tests.forms.differences import Difference, differences
from tests.kept import kept

pytestmark = pytest.mark.slow

BOOK_PDF = "pdf/web-services-api-reference.pdf"
BOOK_TEXT = "text/web-services-api-reference.txt"

# Why the text dump of a PDF differs from the web site: a cause, and the paths it explains.
Causes = dict[str, tuple[str, ...]]

TITLES = (
    "the dump does not mark headings: a short line above a sample may be one or not",
    (
        r"operations\[.*\]\.samples\[.*\]\.title",
        r"notifications\[.*\]\.samples\[.*\]\.title",
    ),
)
LOST_COLUMNS = (
    "a row of the guide's table of parameters has lost where its cells end",
    (r"operations\[.*\]\.parameters\[sortBy\]\.description",),
)
# What a page says of a value reaches the schemas of parameters, bodies and shared things.
VALUES = r"(values|schema)\b.*"
LOST_LISTS = "a list in a cell or in a note has lost its bullets, its end or itself"

OWN: Causes = dict(
    (
        TITLES,
        LOST_COLUMNS,
        ("the same in a chapter", (r"sections\[API basics\]\.samples\[.*\]\.title",)),
        (
            LOST_LISTS,
            (
                r"operations\[Voice API POST .* ListenIn\]\.description",
                r"operations\[Outbound API POST .*\]\.parameters\[callResult\]\.description",
                r"resources\[Voice API Call resource\]\..*State\]\.description",
                r"resources\[Voice API Device resource\]\..*State\]\.description",
                rf"operations\[.*ListenIn\]\..*\[supervisorMonitoringMode\]\.{VALUES}",
                rf"operations\[Outbound API .*\]\..*\[callResult\]\.{VALUES}",
                rf"resources\[.* Call resource\]\..*\[supervisorMonitoringState\]\.{VALUES}",
                rf"notifications\[Voice API .*\]\..*\[data\.notificationType\]\.{VALUES}",
            ),
        ),
        (
            "HTML entities ate the query: &order is o, &sub a character, &in a character",
            (
                r"operations\[API basics GET /api/v2/users .*\]\.(urls|parameters|samples)\b.*",
                r"operations\[Workbins API GET .*workbins.*\]\.(urls|samples)\b.*",
                r"operations\[Contacts API GET /api/v2/contacts Get contacts\]\.(urls|samples)\b.*",
            ),
        ),
        (
            "fences on both sides of a page break: what is one message and what are two is a guess",
            (
                r"operations\[API basics GET /api/v2/me Authorized request .*\]\.samples\.#",
                r"operations\[API basics POST /api/v2/me Ready POST request .*\]\.samples\.#",
            ),
        ),
        (
            "a line that the dump has lost",
            (r"operations\[Voice API POST .* Retrieve\]\.samples\[Sample\]\.json",),
        ),
    )
)

WHOLE: Causes = dict(
    (
        TITLES,
        LOST_COLUMNS,
        (
            LOST_LISTS,
            (
                r"operations\[Voice API POST .* ListenIn\]\.description",
                r"resources\[Hierarchical Dispositions API .*\]\.attributes\[name\]\.description",
                rf"operations\[.*\]\..*\[supervisorMonitoring(Mode|Scope)\]\.{VALUES}",
                rf"operations\[Outbound API .*\]\..*\[(callResult|phoneType)\]\.{VALUES}",
                rf"resources\[.* Device resource\]\..*\[telephonyNetwork\]\.{VALUES}",
                rf"resources\[.* GetMessages response\]\..*\[type\]\.{VALUES}",
                rf"notifications\[Voice API .*\]\..*\[data\.notificationType\]\.{VALUES}",
                rf"notifications\[Workbins API .*\]\..*\[data\.action\]\.{VALUES}",
            ),
        ),
        (
            "HTML entities ate the query, or the dump cuts it",
            (
                r"operations\[API basics GET /api/v2/users Pagination\]\.urls\.#",
                r"operations\[Workbins API GET /api/v2/workbins Get Multiple .*\]\.urls\.#",
            ),
        ),
        (
            "the site has later editions of these pages than the dump",
            (r"operations\[SMS Session API POST .* (Attach|Update|Delete)UserData\]\..*",),
        ),
        (
            "closers that the dump invented at a page break, or pieces that it could not join",
            (
                r"operations\[Interaction History API POST .*\]\.samples\[.*\]\.(json|unknown.*)",
                r"operations\[Twitter API POST .*\]\.samples\[.*\]\.(json|unknown.*)",
                r"operations\[Workbins API GET .*\]\.(samples\[.*\]\.json|response\..*)",
                r"operations\[Settings API POST .* Create a new setting\]\.(samples|response).*",
                r"operations\[Platform Configuration API GET .*\]\.(samples|response).*",
                r"operations\[SMS Session API GET .* Messages\]\.(samples|response).*",
                r"resources\.#",
            ),
        ),
        (
            "the same: what such samples show reaches the schemas that are shared",
            (
                r"resources\[.* (GetMessages response|Message resource)\]\..*\[from\]\..*\.name",
                r"schemas\.#",
                r"schemas\[(Facebook|SmsSession|Twitter)\w*\]\.schema\..*",
                r"schemas\[(Chat|From|Message|TweetStateChangeMessage|Workbin)\]\.schema\..*",
            ),
        ),
        (
            "a sentence of the page is above the title in the dump",
            (r"operations\[Standard Responses API POST .*\]\.(summary|description)",),
        ),
    )
)


@cache
def model(source: Path) -> Api:
    """What docgen makes of a source; names and versions of folders play no part."""
    options = evolve(kept(), name="gws", version="8.6", dialect="gws")
    return read_source(source, options).api


def same_letters(one: object, other: object) -> bool:
    """Whether two texts differ in blanks, bullets and marks only."""
    if not isinstance(one, str) or not isinstance(other, str):
        return False
    return re.sub(r"[\W_]+", "", one) == re.sub(r"[\W_]+", "", other)


def unexplained(found: list[Difference], causes: Causes) -> list[str]:
    """The differences that no cause explains, and the explanations that nothing needs."""
    patterns = [re.compile(pattern) for paths in causes.values() for pattern in paths]
    used: set[str] = set()
    left = []
    for difference in found:
        if same_letters(difference.one, difference.other):
            continue
        fitting = [p.pattern for p in patterns if p.fullmatch(difference.path)]
        used.update(fitting)
        if not fitting:
            left.append(str(difference))
    stale = [f"explains nothing: {p.pattern}" for p in patterns if p.pattern not in used]
    return left + stale


def test_site_and_pdf_of_our_own_sample_tell_the_same(root: Path) -> None:
    source = root / "sources/gws/8.6"
    assert differences(model(source / "html"), model(source / BOOK_PDF)) == []


def notifications(api: Api) -> dict[str, bytes]:
    """All that is written of what the server sends, without places."""
    options = RenderOptions(provenance=False)
    files = (
        *write_asyncapi(Work(api, options)),
        *write_message_schemas(Work(api, options)),
    )
    return {file.path: file.data for file in files}


def test_site_and_pdf_of_our_own_sample_give_the_same_notifications(root: Path) -> None:
    source = root / "sources/gws/8.6"
    made = notifications(model(source / "html"))
    assert len(made) > 20
    assert made == notifications(model(source / BOOK_PDF))


@pytest.mark.slow
@pytest.mark.shared
def test_site_and_pdf_of_the_whole_reference_give_the_same_notifications(shared: Path) -> None:
    source = shared / "sources/gws-8.6"
    assert notifications(model(source / "html")) == notifications(model(source / BOOK_PDF))


def test_text_of_our_own_sample_differs_only_by_its_scars(root: Path) -> None:
    source = root / "sources/gws/8.6"
    found = differences(model(source / "html"), model(source / BOOK_TEXT))
    assert found, "the scars of the sample's text are gone"
    assert unexplained(found, OWN) == []


def test_all_forms_of_our_own_sample_together_tell_what_its_site_tells(root: Path) -> None:
    source = root / "sources/gws/8.6"
    found = differences(model(source / "html"), model(source))
    # Single pages of later editions stand beside the forms; they print no title above samples.
    left = [str(one) for one in found if not re.search(r"\.samples\[.*\]\.title$", one.path)]
    assert left == []


@pytest.mark.slow
@pytest.mark.shared
def test_site_and_pdf_of_the_whole_reference_tell_the_same(shared: Path) -> None:
    source = shared / "sources/gws-8.6"
    assert differences(model(source / "html"), model(source / BOOK_PDF)) == []


@pytest.mark.slow
@pytest.mark.shared
def test_text_of_the_whole_reference_differs_only_by_its_scars(shared: Path) -> None:
    source = shared / "sources/gws-8.6"
    found = differences(model(source / "html"), model(source / BOOK_TEXT))
    assert unexplained(found, WHOLE) == []


@pytest.mark.slow
@pytest.mark.shared
def test_all_forms_of_the_whole_reference_together_tell_what_its_site_tells(shared: Path) -> None:
    source = shared / "sources/gws-8.6"
    assert differences(model(source / "html"), model(source)) == []


def test_a_fault_that_all_forms_show_is_told_once(root: Path) -> None:
    source = root / "sources/gws/8.6"
    (told,) = [
        finding
        for finding in model(source).findings
        if finding.code == "contents-entry-without-page" and "SendURL" in finding.message
    ]
    assert told.place.file.startswith("html/")
    assert {place.file.partition("/")[0] for place in told.related} == {"pdf", "text"}
