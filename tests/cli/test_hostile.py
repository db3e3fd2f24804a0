"""Every command, with sources and documents that mean harm: what it prints is harmless.

No control character, no mark that turns the reading direction, nothing that is not seen, and no
line that a runner of CI takes for a command of its own.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from docgen.cli import cli
from docgen.cli.commands.list import KINDS
from docgen.diff.report import FORMS
from docgen.render.lint import FORMS as LINT_FORMS

pytestmark = pytest.mark.slow

HARM = (
    "\x1b]0;pwned\x07",
    "\x1b[2J",
    "\u202epwned\u2066",
    "\u200b\u2028\u2029",
    "\x9b31m",
    "##vso[task.setvariable variable=a]pwned",
    "##[error]pwned",
)
COMMANDS = (
    "::error file=a::pwned",
    "::stop-commands::pwned",
    "::add-mask::pwned",
    "::debug::pwned",
)

# What a terminal obeys, what nobody sees, what turns the reading direction.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
OBEYED = re.compile(
    r"^\s*::(?!(?:error|warning|notice) (?:title|file)=)|^\s*::.*::pwned$|##(?:vso)?\[",
    re.MULTILINE,
)

COLOURS = re.compile(r"\x1b\[[0-9;]{0,20}m")  # those of docgen itself: `color` may be on

HOSTILE_NAMES = ("a\nb::error::pwned", "\x1b[2Jpage", "::stop-commands::pwned", "\u202epage")


def harmful(number: int) -> str:
    """Another mixture for each place, so that facts do not merge."""
    return f"{COMMANDS[number % len(COMMANDS)]} {HARM[number % len(HARM)]} {number}"


def page(number: int) -> str:
    """A page with harm at every place that has a text: HTML does not take all raw."""
    texts = (escaped(harmful(number + shift)) for shift in range(100))

    def text() -> str:
        return next(texts)

    sample = json.dumps({"operationName": text(), text(): text()})
    return f"""<html><head><title>{text()}</title></head><body><main><h1>{text()}</h1>
<p>{text()}</p><p>\n{text()}</p>
<table><tr><th>Request URL</th><td>/api/v2/me/calls/{number}</td></tr>
<tr><th>HTTP Method</th><td>POST</td></tr><tr><th>Required features</th><td>{text()}</td></tr>
</table>
<h2>Parameters</h2><table><tr><th>Parameter</th><th>Value</th></tr>
<tr><td>operationName</td><td>Hold{number}</td></tr><tr><td>p{number}</td><td>{text()}</td></tr>
<tr><td>{text()}</td><td>{text()}</td></tr></table>
<h2>{text()}</h2><ul><li>{text()}</li></ul><div class="note">{text()}</div>
<h2>Sample</h2><h3>Request</h3><pre>POST /api/v2/me/calls/{number}\n{sample}</pre>
<h3>HTTP Response</h3><pre>{text()}\n{text()} {{"statusCode": 0, x}}</pre></main></body></html>"""


def escaped(text: str) -> str:
    return "".join(f"&#{ord(one)};" for one in text)


def document(version: str, shift: int) -> str:
    def text(number: int) -> str:
        return harmful(number + shift)

    operation = {
        "operationId": text(1),
        "summary": text(2),
        "description": text(3),
        "tags": [text(4)],
        "parameters": [{"name": text(5), "in": "query", "schema": {"enum": [text(6), text(7)]}}],
        "responses": {"200": {"description": text(8)}},
    }
    schema = {
        "type": "object",
        "description": text(9),
        "properties": {text(10): {"type": "string"}},
    }
    return json.dumps(
        {
            "openapi": "3.0.3",
            "info": {"title": text(11), "version": f"{version} {text(12)}"},
            "servers": [{"url": f"https://a/{text(13)}"}],
            "paths": {
                f"/{text(14)}": {"get": operation},
                "/same": {"post": operation, "get": {"$ref": text(15)}},
                "/ref": {"$ref": f"x{text(16)}"},
            },
            "components": {"schemas": {text(17): schema, "Same": schema}},
        }
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    for version in (1, 2):
        source = folder / f"v{version}"
        source.mkdir()
        for number, name in enumerate(HOSTILE_NAMES):
            (source / f"{name}.html").write_text(page(version * number), encoding="utf-8")
        (source / "damaged.pdf").write_bytes(b"%PDF-1.4\n" + harmful(1).encode())
        title = json.dumps("::error file=a::pwned ##[error]\u202epwned")  # one line is asked for
        (source / "source.toml").write_text(
            f'name = "a"\nversion = "{version}"\ntitle = {title}\ndialect = "gws"\n',
            encoding="utf-8",
        )
        (folder / f"{version}.json").write_text(document(str(version), version), encoding="utf-8")
    overlay = json.dumps(
        {
            "overlay": "1.0.0",
            "info": {"title": harmful(1), "version": "1"},
            "actions": [{"target": f"$.info['{COMMANDS[1]} \u202e']", "remove": True}],
        }
    )
    (folder / "overlay.yaml").write_text(overlay, encoding="utf-8")
    bad = {**json.loads(overlay), "actions": [{"target": f"$.{harmful(2)}", "remove": True}]}
    (folder / "bad.yaml").write_text(json.dumps(bad), encoding="utf-8")
    (folder / "dialect.toml").write_text(
        f"[labels]\nquery = [{json.dumps(harmful(1))}]\n{json.dumps(harmful(2))} = []\n"
    )
    (folder / "wrong.toml").mkdir()
    (folder / "wrong.toml" / "source.toml").write_text(
        f"name = {json.dumps(harmful(1))}\n{json.dumps(harmful(2))} = 1\n", encoding="utf-8"
    )
    return folder


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)], prog_name="docgen")


def assert_harmless(done: Result, about: object) -> None:
    assert done.exit_code != 70, done.stderr
    for text in (done.stdout, done.stderr):
        found = UNSEEN.search(text)
        assert found is None, (about, text[max(0, found.start() - 80) : found.end() + 20])
        told = OBEYED.search(text)
        assert told is None, (about, text[max(0, told.start() - 80) : told.end() + 40])


def commands(home: Path) -> Iterator[tuple[object, ...]]:
    one, two, out = home / "v1", home / "v2", home / "out"
    yield "build", one, "-o", out
    yield "build", one, two, "-o", out, "--overlay", home / "overlay.yaml"
    yield "build", one, "-o", out, "--overlay", home / "overlay.yaml", "--force"
    yield "build", one, "-o", out, "--overlay", home / "bad.yaml"
    yield "--debug", "build", one, "-o", out, "--strict"
    yield "build", home / "wrong.toml", "-o", out
    for name in HOSTILE_NAMES:
        yield "build", one / f"{name}.html", "-o", out, "--name", harmful(3), "--dialect", "gws"
        yield "build", one / f"{name}.none", "-o", out
    yield "check", one, "-o", home / "none"
    yield "check", one, "-o", home / "none", "--format", "json"
    for kind in (*KINDS, "all"):
        yield "list", kind, one
        yield "list", kind, one, "--format", "json"
    for form in ("jsonl", "csv"):
        yield "list", "operations", one, "--format", form
        yield "list", "findings", one, "--format", form, "--section", harmful(1)
    for form in LINT_FORMS:
        yield "lint", one, "--format", form, "--severity", "info"
    yield "lint", one, "--baseline", home / "1.json"
    yield "lint", one, "--select", harmful(1)
    yield "report", one, "--single-file", home / "report.html"
    yield "report", one, "--single-file", home / harmful(1)
    for selector in ("blocks", "sections", "forms", "Hold0", "/api/v2/me/calls/0", harmful(1)):
        yield "show", one, selector
        yield "show", one, selector, "--format", "json"
    yield "show", one, "blocks", "--file", harmful(2)
    yield "overlay", one, "--overlay", home / "overlay.yaml"
    yield "overlay", one, "--example"
    for form in FORMS:
        for old, new in ((one, two), (home / "1.json", home / "2.json"), (one, home / "2.json")):
            yield "diff", old, new, "--format", form, "--all"
    yield "diff", one, two, "--announced"
    yield "diff", one, two, one, "--format", "html"
    for dialect in ("gws", "generic"):
        yield "init", one, "--dry-run", "--dialect", dialect
        yield "explain", one, "--dialect", dialect
        yield "explain", one, "--unread", "--dialect", dialect
        yield "explain", one, "--format", "json", "--dialect", dialect
    yield "init", one, "--from", harmful(1), "--request", f"GET /{harmful(2)}"
    yield "build", one, "--dialect", home / "dialect.toml"
    yield "build", one, "--dialect", harmful(1)
    yield "dialects", harmful(1)
    yield "new", home / "v1", "--name", harmful(1)
    yield "fetch", harmful(1)
    yield "fetch", f"http://{harmful(1)}/"
    yield (harmful(1),)
    yield "list", harmful(1), one
    yield "build", "--jobs", harmful(1)
    yield "build", "--base-url", harmful(1)


def test_nothing_that_is_printed_is_obeyed(home: Path) -> None:
    codes = Counter[int]()
    for arguments in commands(home):
        done = run(*arguments)
        codes[done.exit_code] += 1
        assert_harmless(done, arguments)
    assert codes[0] > 50  # what fails early prints little


def test_a_person_at_a_terminal_is_shown_the_same(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("docgen.cli.terminal.is_terminal", lambda: True)
    monkeypatch.setattr("docgen.cli.commands.list.is_terminal", lambda: True)
    for kind in (*KINDS, "all"):
        done = run("list", kind, home / "v1")
        shown = COLOURS.sub("", done.stdout)
        assert UNSEEN.search(shown) is None  # where lines are folded, no runner reads


def test_what_a_person_reads_in_a_diff_is_what_stands_there(home: Path) -> None:
    out = home / "written"
    assert run("build", home / "v1", "-o", out).exit_code == 0
    turned = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
    files = [file for file in out.rglob("*") if file.is_file()]
    assert len(files) > 20
    for file in files:
        assert turned.search(file.read_text(encoding="utf-8")) is None, file
