"""Changes in, the text of each form out; nothing that a document says is obeyed."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Sequence
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pytest
from attrs import evolve
from bs4 import BeautifulSoup, Tag
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from docgen.base.codec.converter import dumps
from docgen.base.escapes import code, pair
from docgen.base.place import Place, lines, on_page
from docgen.base.shown import shown
from docgen.diff.change import Change, Level
from docgen.diff.report.forms import FORMS, Heading, ReportOptions, Step, history, report
from docgen.diff.report.html.style import style
from docgen.diff.report.json import changes_schema
from docgen.render.files import packaged

OLD = Heading(label="sources/pier/8.5", title="Pier", version="8.5")
NEW = Heading(label="sources/pier/8.6", title="Pier", version="8.6")
RULES = {
    "input-became-required": ("A parameter became required", "Send it, or get a 400."),
    "call-removed": ("An operation was removed", "Call what the change list names."),
    "value-added": ("A value was added", "Take it as you take an unknown one."),
}


def told(rule: str) -> tuple[str, str]:
    return RULES.get(rule, ("A title", "An advice"))


SHARED = "".join((packaged() / "report" / one).read_text() for one in ("report.css", "changes.css"))
STYLE = style(SHARED)
OPTIONS = ReportOptions(told=told, style=SHARED)
CHANGES = (
    Change(
        rule="value-added",
        level=Level.INFO,
        about="message Berth",
        where="payload.state",
        new='"moored"',
        new_place=lines("messages.txt", 7),
    ),
    Change(
        rule="input-became-required",
        level=Level.BREAKING,
        about="POST /ships Moor",
        where="request.length",
        old="optional",
        new="required",
        old_place=lines("ships.txt", 12, 14),
        new_place=on_page("ships.pdf", 3, (1, 2, 3, 4)),
    ),
    Change(
        rule="input-became-required",
        level=Level.BREAKING,
        about="POST /ships Moor",
        where="request.id",
        old="optional",
        new="required",
    ),
    Change(
        rule="call-removed",
        level=Level.BREAKING,
        about="GET /ships",
        old_place=lines("ships.txt", 40),
    ),
)


def made(form: str, changes: Sequence[Change] = CHANGES, options: ReportOptions = OPTIONS) -> str:
    return report(form, changes, OLD, NEW, options)


def test_text_is_grouped_and_counted() -> None:
    assert (
        made("text", options=ReportOptions(told=told, accepted=2, hidden=1))
        == """\
Pier 8.5 (sources/pier/8.5) -> Pier 8.6 (sources/pier/8.6)

An operation was removed (once); a parameter became required (2 times); a value was added (once)

BREAKING: 3 changes

  GET /ships
    An operation was removed
      was ships.txt:40
      call-removed 8574e5446ebe

  POST /ships Moor
    request.id: A parameter became required
      optional -> required
      input-became-required aaf2d5946d4c
    request.length: A parameter became required
      optional -> required
      ships.txt:12-14 -> ships.pdf#page=3
      input-became-required a48846c8ec62

INFO: 1 change

  message Berth
    payload.state: A value was added
      now "moored"
      now messages.txt:7
      value-added 664d390933a4

WHAT TO DO

  call-removed
    Call what the change list names.

  input-became-required
    Send it, or get a 400.

  value-added
    Take it as you take an unknown one.

3 breaking, 0 warning, 1 info (2 changes accepted, 1 change of descriptions left out: see --all)
"""
    )


def test_markdown_folds_each_operation_under_its_level() -> None:
    assert (
        made("markdown", CHANGES[1:2])
        == """\
# API changes: 8.5 → 8.6

- Old: `Pier`, `8.5`, `sources/pier/8.5`
- New: `Pier`, `8.6`, `sources/pier/8.6`

A parameter became required (once).

| Level | Changes |
|---|---:|
| [breaking](#changes-breaking) | 1 |
| warning | 0 |
| info | 0 |

<a id="changes-breaking"></a>

## Breaking

<details open>
<summary><code>POST /ships Moor</code>: 1 change</summary>

- <a id="change-a48846c8ec62"></a>**A parameter became required**, `request.length`
  - `optional` → `required`
  - read at `ships.txt:12-14` → `ships.pdf#page=3`
  - `input-became-required` `a48846c8ec62`

</details>

## What to do

- **A parameter became required** (`input-became-required`): Send it, or get a 400.
"""
    )


def test_github_gets_a_command_for_each_change_at_its_line() -> None:
    options = ReportOptions(told=told, old_folder="sources/old", new_folder="sources/new/")
    assert made("github", options=options).splitlines() == [
        "::error file=sources/old/ships.txt,line=40,endLine=40,"
        "title=An operation was removed (8.5 -> 8.6)::GET /ships%0ACall what the change list names."
        "%0Aships.txt:40 -> (nowhere)%0Acall-removed 8574e5446ebe",
        "::error title=A parameter became required (8.5 -> 8.6)::POST /ships Moor, request.id"
        "%0Aoptional -> required%0ASend it, or get a 400.%0Ainput-became-required aaf2d5946d4c",
        "::error file=sources/new/ships.pdf,title=A parameter became required (8.5 -> 8.6)::"
        "POST /ships Moor, request.length%0Aoptional -> required%0ASend it, or get a 400."
        "%0Aships.txt:12-14 -> ships.pdf#page=3%0Ainput-became-required a48846c8ec62",
        "::notice file=sources/new/messages.txt,line=7,endLine=7,"
        'title=A value was added (8.5 -> 8.6)::message Berth, payload.state%0A(nothing) -> "moored"'
        "%0ATake it as you take an unknown one.%0A(nowhere) -> messages.txt:7"
        "%0Avalue-added 664d390933a4",
    ]


def test_github_escapes_what_ends_a_property_or_a_message() -> None:
    change = Change(
        rule="x",
        level=Level.WARNING,
        about="50%, a::b\r\nc",
        new_place=lines("a,b:c%.txt", 1),
    )
    (line,) = made("github", (change,)).splitlines()
    assert line.startswith("::warning file=a%2Cb%3Ac%25.txt,line=1,endLine=1,title=A title (8.5 ->")
    assert "::50%25, a::b\\r\\nc%0A" in line


def test_junit_has_a_case_for_each_change_and_fails_the_breaking_ones() -> None:
    suite = ElementTree.fromstring(made("junit"))[0]
    assert suite.attrib["tests"] == "4"
    assert suite.attrib["failures"] == "3"
    failed = [case.attrib["name"] for case in suite if case.find("failure") is not None]
    assert failed == [
        "GET /ships [8574e5446ebe]",
        "POST /ships Moor, request.id [aaf2d5946d4c]",
        "POST /ships Moor, request.length [a48846c8ec62]",
    ]
    (passed,) = (case for case in suite if case.find("failure") is None)
    assert passed.attrib["file"] == "messages.txt"
    assert passed.attrib["line"] == "7"
    assert (passed[0].text or "").splitlines()[:2] == ["info: A value was added", 'new: "moored"']


@pytest.mark.parametrize(("worst", "failures"), [(None, 0), (Level.WARNING, 3), (Level.INFO, 4)])
def test_junit_fails_what_the_command_fails_on(worst: Level | None, failures: int) -> None:
    text = made("junit", options=ReportOptions(told=told, fail_on=worst))
    assert text.count("<failure ") == failures
    assert f'failures="{failures}"' in text


def test_junit_without_changes_has_a_test_that_passed() -> None:
    suite = ElementTree.fromstring(made("junit", ()))[0]
    assert [case.attrib["name"] for case in suite] == ["no changes"]
    assert suite.attrib["tests"] == "1"


def test_json_tells_everything_whole() -> None:
    long = "x" * 1000
    change = Change(
        rule="value-added",
        level=Level.WARNING,
        about="a\x1b",
        where="b",
        old=long,
        old_place=lines("a.txt", 3, 4),
        new_place=on_page("b.pdf", 7, (0, 0, 1, 1)),
    )
    assert json.loads(made("json", (change,))) == {
        "docgen-changes": 1,
        "old": {"label": "sources/pier/8.5", "title": "Pier", "version": "8.5"},
        "new": {"label": "sources/pier/8.6", "title": "Pier", "version": "8.6"},
        "counts": {"breaking": 0, "warning": 1, "info": 0, "accepted": 0, "hidden": 0},
        "unread": [],
        "notes": [],
        "changes": [
            {
                "fingerprint": change.fingerprint,
                "rule": "value-added",
                "level": "warning",
                "about": "a\x1b",
                "where": "b",
                "old": long,
                "new": "",
                "old_place": {"text": "a.txt:3-4", "file": "a.txt", "line": 3, "page": None},
                "new_place": {"text": "b.pdf#page=7", "file": "b.pdf", "line": None, "page": 7},
                "title": "A value was added",
                "advice": "Take it as you take an unknown one.",
                "note": "",
            }
        ],
    }


@pytest.mark.parametrize("form", FORMS)
def test_what_was_not_read_stands_in_every_form(form: str) -> None:
    told = evolve(OPTIONS, unread=("callbacks <b> of operations (1)",), notes=("Read otherwise.",))
    text = report(form, CHANGES, OLD, NEW, told)
    plain = html.unescape(text).replace("\\", "")
    assert "callbacks <b> of operations (1)" in plain
    assert "Read otherwise." in plain
    assert "<b> of" not in text or form not in {"html", "junit"}


@pytest.mark.parametrize("form", FORMS)
def test_a_note_of_a_change_stands_in_every_form(form: str) -> None:
    noted = tuple(evolve(one, note="It may be none.") for one in CHANGES)
    assert "It may be none." in report(form, noted, OLD, NEW, OPTIONS)


def test_the_published_schema_is_that_of_the_report(root: Path, accept: bool) -> None:
    path = root / "docs/changes.schema.json"
    if accept:
        path.write_text(dumps(changes_schema()), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == dumps(changes_schema())
    Draft202012Validator.check_schema(changes_schema())


@pytest.mark.parametrize("changes", [CHANGES, ()], ids=["changes", "none"])
def test_json_is_what_its_schema_says(changes: Sequence[Change]) -> None:
    Draft202012Validator(changes_schema()).validate(json.loads(made("json", changes)))


def test_html_has_headings_lists_and_a_filter_without_a_script() -> None:
    page = BeautifulSoup(made("html"), "html.parser")
    headings = [(one.name, one.get_text()) for one in page.find_all(re.compile("^h[1-6]$"))]
    assert headings == [
        ("h1", "Changes of Pier, 8.5 → 8.6"),
        ("h2", "Breaking: 3 changes"),
        ("h3", "GET /ships"),
        ("h3", "POST /ships Moor"),
        ("h2", "Info: 1 change"),
        ("h3", "message Berth"),
        ("h2", "What to do"),
    ]
    assert [one.get_text(" ", strip=True) for one in page.find_all("label")] == [
        "breaking (3)",
        "warning (0)",
        "info (1)",
    ]
    for level in Level:
        assert page.find("input", id=f"show-{level}", checked=True)
        assert f"body:has(#show-{level}:not(:checked)) section.{level}" in STYLE
    assert not page.find_all(["script", "link", "img", "iframe"])
    assert len(page.select("ul.changes li.change")) == 4
    assert len(page.find_all("dt")) == 3
    ids = [one["id"] for one in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert all(one["href"].removeprefix("#") in ids for one in page.find_all("a"))


def at(where: str, rule: str = "response-member-added") -> Change:
    return Change(rule=rule, level=Level.INFO, about="GET /ships", where=where, new=where)


def test_html_has_a_tree_of_request_and_response() -> None:
    wheres = ("request.berth.tide.high", "request.berth.tide.low", "response 200.name")
    changes = [at(one) for one in ("", *wheres, "query limit", "header X-Tide.Of", "cargo." * 500)]
    page = BeautifulSoup(made("html", changes), "html.parser")

    (root,) = page.select("ul.changes")
    assert outline(root) == [
        "a title",
        ["cargo" + ".cargo" * 19 + "." + "cargo." * 480, "a title"],
        ["header", ["X-Tide.Of", "a title"]],
        ["query", ["limit", "a title"]],
        ["request", ["berth.tide", ["high", "a title"], ["low", "a title"]]],
        ["response 200", ["name", "a title"]],
    ]


def outline(items: Tag) -> list[object]:
    """A list of changes as lists: what a part is called, then what is in it."""
    found: list[object] = []
    for one in items.find_all("li", recursive=False):
        inner = one.find("ul", class_="part", recursive=False)
        found.append([one.p.get_text(), *outline(inner)] if inner else one.p.get_text().lower())
    return found


def test_html_of_several_editions_has_a_timeline() -> None:
    steps = [
        Step(changes=CHANGES, old=OLD, new=NEW, options=OPTIONS),
        Step(changes=(), old=NEW, new=Heading(label="8.7", version="8.7"), options=OPTIONS),
        Step(
            changes=CHANGES[:1],
            old=Heading(label="8.7", version="8.7"),
            new=Heading(label="9", version="9"),
            options=OPTIONS,
        ),
    ]
    page = BeautifulSoup(history("html", steps), "html.parser")
    ids = [one["id"] for one in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert all(one["href"].removeprefix("#") in ids for one in page.find_all("a"))
    heads = [one.get_text() for one in page.find_all("h2")]
    assert heads == ["Timeline", "8.5 → 8.6", "8.6 → 8.7", "8.7 → 9", "What to do"]
    rows = page.find("caption", string=re.compile("each edition")).parent.find_all("tr")[1:]
    figures = [[one.get_text() for one in row.select(".number")] for row in rows]
    assert figures == [["3", "0", "1"], ["0", "0", "0"], ["0", "0", "1"]]
    table = page.select_one("details table").find_all("tr")
    about = CHANGES[0].about
    row = next(one for one in table if one.find("th").get_text() == about)
    assert [bool(one.find("a")) for one in row.find_all("td")] == [True, False, True]


def contrast(one: str, other: str) -> float:
    """As WCAG 2.2 has it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    whole = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    parts = (int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_html_can_be_read_in_light_in_dark_and_on_paper() -> None:
    schemes = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    assert len(schemes) == 3
    for scheme in schemes:
        colours = dict(re.findall(r"--(\w+): (#\w+)", scheme))
        for text in ("text", "soft", *Level):
            for ground in ("ground", "code"):
                assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)


@pytest.mark.parametrize("form", FORMS)
def test_the_order_that_changes_come_in_does_not_matter(form: str) -> None:
    shuffled = list(CHANGES)
    Random(1).shuffle(shuffled)
    assert made(form, shuffled) == made(form)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_no_changes_is_said(form: str) -> None:
    assert "no changes" in made(form, ()).lower()


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_the_same_change_twice_has_two_anchors(form: str) -> None:
    mark = CHANGES[0].fingerprint
    text = made(form, (CHANGES[0], CHANGES[0]))
    assert f'id="change-{mark}"' in text
    assert f'id="change-{mark}-2"' in text


@pytest.mark.parametrize(
    ("old", "new", "shown_old", "shown_new"),
    [
        ("a", "b", "a", "b"),
        ("x" * 50, "", "x" * 29 + "…", ""),
        ("a" + "x" * 50, "b" + "x" * 50, "a" + "x" * 28 + "…", "b" + "x" * 28 + "…"),
        ("x" * 50 + "a", "x" * 50 + "b", f"…{'x' * 20}a", f"…{'x' * 20}b"),
    ],
)
def test_long_values_are_cut_so_that_their_difference_is_seen(
    old: str, new: str, shown_old: str, shown_new: str
) -> None:
    assert pair(old, new, 30) == (shown_old, shown_new)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("", ""),
        ("a", "`a`"),
        ("`", "`` ` ``"),
        ("a``b", "```a``b```"),
        (" a ", "`  a  `"),
        ("  ", "`  `"),
        ("a\nb", r"`a\nb`"),
    ],
)
def test_code_spans_say_what_they_hold(text: str, span: str) -> None:
    assert code(text) == span


# What a text has to hold to do harm somewhere.
HOSTILE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</code></summary></details>",
    "<!--", "-->", "]]>", "<![CDATA[", "&lt;", "&#0;", '"', "'", "`", "```", "\n\n## x\n", "\n- ",
    "|", "[a](javascript:b)", "![a](b)", "*", "_", "\\", "@octocat", "::error::", "\n::set-env::",
    "%0A", "%", ",", ":", "\r", "\x1b[2J", "\x00", "\x85", "\u2028", "\u202e", "\ufffe", "\ud800",
    "</style>", "</title>", "http://a.example/", "<http://a.example>", "$`", " ",
]  # fmt: skip
hostile = st.lists(
    st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=()), max_size=5), max_size=6
).map("".join)
places: st.SearchStrategy[Place | None] = st.none() | st.builds(lines, hostile, st.integers(1, 9))
hostile_changes = st.lists(
    st.builds(
        Change,
        rule=st.sampled_from([*RULES, "<b>"]),
        level=st.sampled_from(Level),
        about=hostile,
        where=hostile,
        old=hostile,
        new=hostile,
        old_place=places,
        new_place=places,
    ),
    max_size=4,
)
headings = st.builds(Heading, label=hostile, title=hostile, version=hostile)

OURS = {
    "html": {
        *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "table", "p"),
        *("caption", "tr", "th", "td", "fieldset", "legend", "label", "input", "section", "ul"),
        *("li", "a", "strong", "code", "dl", "dt", "dd", "bdi", "nav", "details", "summary"),
        *("header", "footer", "div"),
    },
    "markdown": {
        *("h1", "h2", "ul", "li", "p", "table", "thead", "tbody", "tr", "th", "td", "a", "code"),
        *("strong", "details", "summary"),
    },
}


def harmless(text: str) -> bool:
    return all(one == "\n" or shown(one) == one for one in text)


@settings(deadline=None, max_examples=50)
@given(hostile_changes, headings, headings)
def test_no_form_but_json_holds_a_character_that_is_not_seen(
    changes: list[Change], old: Heading, new: Heading
) -> None:
    for form in set(FORMS) - {"json"}:
        text = report(form, changes, old, new, OPTIONS)
        assert harmless(text), form
        text.encode()


@settings(deadline=None, max_examples=50)
@given(hostile_changes, headings, headings)
def test_html_holds_no_element_and_no_attribute_of_the_data(
    changes: list[Change], old: Heading, new: Heading
) -> None:
    text = report("html", changes, old, new, OPTIONS)
    page = BeautifulSoup(text, "html.parser")
    assert {one.name for one in page.find_all()} <= OURS["html"]
    names = {name for one in page.find_all() for name in one.attrs}
    assert names <= {
        *("lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "scope"),
        *("aria-label", "aria-labelledby", "type", "checked", "tabindex"),
    }
    ours = re.compile(
        r"#(?:rule-.*|(?:breaking|warning|info)(?:-\d+)?|content|what-to-do)", re.DOTALL
    )
    assert all(ours.fullmatch(one["href"]) for one in page.find_all("a"))
    told_by = [one.get_text() for one in page.select("ul.changes .mark code:last-child")]
    assert sorted(told_by) == sorted(change.fingerprint for change in changes)


@settings(deadline=None, max_examples=50)
@given(hostile_changes, headings, headings)
def test_markdown_holds_no_html_no_link_and_no_markup_of_the_data(
    changes: list[Change], old: Heading, new: Heading
) -> None:
    text = report("markdown", changes, old, new, OPTIONS)
    page = BeautifulSoup(MarkdownIt("gfm-like", {"linkify": False}).render(text), "html.parser")
    assert {one.name for one in page.find_all()} <= OURS["markdown"]
    assert all(one["href"].startswith("#changes-") for one in page.find_all("a", href=True))
    assert len(page.find_all("a", id=re.compile("^change-"))) == len(changes)
    assert len(page.find_all("h1")) == 1
    for one in page.find_all("code"):
        one.decompose()
    rest = page.get_text()
    for mark in ("octocat", "alert", "javascript", "a.example", "::", "`"):
        assert mark not in rest


@settings(deadline=None, max_examples=50)
@given(hostile_changes, headings, headings)
def test_junit_is_xml_with_a_case_for_each_change(
    changes: list[Change], old: Heading, new: Heading
) -> None:
    text = report("junit", changes, old, new, OPTIONS)
    root = ElementTree.fromstring(text.encode())
    expected = {"testsuites", "testsuite", "testcase", "failure", "system-out"}
    assert {one.tag for one in root.iter()} <= expected
    names = [case.attrib["name"] for case in root.iter("testcase")]
    assert len(names) == max(len(changes), 1)
    assert len(set(names)) == len(names)


COMMAND = re.compile(
    r"::(?:error|warning|notice) (?:(?:file|line|endLine|title)=(?:[^%:,]|%25|%3A|%2C|%0A)*,?)+"
    r"::(?:[^%]|%25|%0A)*"
)


@settings(deadline=None, max_examples=50)
@given(hostile_changes, headings, headings)
def test_github_gets_one_line_for_each_change(
    changes: list[Change], old: Heading, new: Heading
) -> None:
    commands = report("github", changes, old, new, OPTIONS).splitlines()
    assert len(commands) == len(changes)
    assert all(COMMAND.fullmatch(command) for command in commands)


@settings(deadline=None, max_examples=50)
@given(hostile_changes, headings, headings)
def test_json_comes_back_as_it_was(changes: list[Change], old: Heading, new: Heading) -> None:
    text = report("json", changes, old, new, OPTIONS)
    text.encode()
    data = json.loads(text)
    Draft202012Validator(changes_schema()).validate(data)
    fields = ("rule", "about", "where", "old", "new")
    given_ = sorted([getattr(one, name) for name in fields] for one in changes)
    assert sorted([one[name] for name in fields] for one in data["changes"]) == given_
