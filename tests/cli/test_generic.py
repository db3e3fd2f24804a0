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


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("Harbour\n\nWords.\n", "0 requests in 1 file: 0 tables, 0 samples, none read"),
        ('Harbour\n\n{\n  "tide": 1\n}\n', "0 requests in 1 file: 0 tables, 1 sample, none read"),
        (
            "Harbour\n\n| Tide | Hour |\n|---|---|\n| high | 4 |\n",
            "0 requests in 1 file: 1 table with the headings Tide, Hour, 0 samples, none read",
        ),
    ],
)
@pytest.mark.parametrize("dialect", [[], ["--dialect", "gws"]])
def test_what_was_seen_and_not_read_is_told(
    page: str, told: str, dialect: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "harbour.txt"
    file.write_text(page, encoding="utf-8")
    done = run("build", file, *dialect, "-o", tmp_path / "out")
    assert done.exit_code == 4
    (line,) = done.stderr.splitlines()
    assert told in line
    assert ".." not in line.replace(str(file), "")
    assert not (tmp_path / "out").exists()


def test_a_dialect_that_the_source_does_not_look_like_is_a_warning(
    source: Path, tmp_path: Path
) -> None:
    done = run("build", source, "--dialect", "gws", "-o", tmp_path / "out")
    assert done.exit_code == 0, done.output
    (findings,) = (tmp_path / "out").rglob("findings.json")
    told = json.loads(findings.read_text(encoding="utf-8"))
    (warning,) = [one for one in told if one["code"] == "dialect-not-recognised"]
    assert "the source does not look like 'gws': for it speaks nothing" in warning["message"]
    assert warning["severity"] == "warning"
    assert f"docgen: {source}: {warning['message']}" in done.stderr
