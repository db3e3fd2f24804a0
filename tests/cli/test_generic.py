"""Commands on a reference in no known dialect."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from docgen.cli import cli

PAGE = """<html><body><h1>Berths</h1><h2>List berths</h2><p><code>GET /berths</code></p>
<h3>Query parameters</h3><ul><li><code>free</code> (boolean) - only free ones</li></ul>
<h2>Make a berth</h2><p><code>POST /berths</code></p><h3>Request body</h3>
<pre>{"name": "North"}</pre><p>See <code>POST /ships</code> for ships.</p></body></html>"""
NOVEL = (
    "<html><body><h1>One</h1><p>The pilot looked at the tide and said nothing.</p></body></html>"
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    return tmp_path / "page.html"


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def test_build_says_how_well_it_went(source: Path, tmp_path: Path) -> None:
    done = run("build", source, "--validate", "-o", tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert "understood            2 requests, about 100% of what is documented" in done.stdout


def test_forms_are_shown_with_verdict_and_reasons(source: Path) -> None:
    text = run("show", source, "forms")
    assert text.exit_code == 0
    assert text.stdout.startswith("declares  text code, plain  2 times, score ")
    assert "\n    GET /berths\n" in text.stdout
    records = json.loads(run("show", source, "forms", "--format", "json").stdout)
    assert [(one["form"], one["role"], one["requests"]) for one in records] == [
        ("text code, plain", "declares", 2),
        ("text, inside", "sample", 1),
    ]


def test_what_is_not_understood_can_be_forced(source: Path, tmp_path: Path) -> None:
    lost = "<h2>Part</h2><h3>Body parameters</h3><ul><li><code>a</code> - one</li></ul>" * 8
    source.write_text(PAGE.replace("</body>", f"{lost}</body>"), encoding="utf-8")
    done = run("build", source, "-o", tmp_path / "out")
    assert done.exit_code == 4
    assert "8 of 10 lists of parameters belong to no request that was found" in done.output
    assert not (tmp_path / "out").exists()
    assert run("build", source, "--force", "-o", tmp_path / "out").exit_code == 0


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_nothing_found_is_an_error_always(force: list[str], tmp_path: Path) -> None:
    page = tmp_path / "novel.html"
    page.write_text(NOVEL, encoding="utf-8")
    done = run("build", page, *force, "-o", tmp_path / "out")
    assert done.exit_code == 4
    assert "not understood as an API reference" in done.output
    assert not (tmp_path / "out").exists()
    assert run("show", page, "forms").exit_code == 8


def test_names_of_samples_stand_with_those_of_tables(source: Path) -> None:
    done = run("list", "operations", source, "--format", "json")
    made = json.loads(done.stdout)
    told = [[one["name"] for one in operation["parameters"]] for operation in made]
    assert told == [["free"], ["name"]]
