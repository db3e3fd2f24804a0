"""`docgen lint`: counts, order, choice, baseline, each form read by its own reader."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from docgen.cli import cli

FAULTY = """<html><head><title>{title}</title></head><body><h1>{title}</h1>
<p>This operation is part of the Voice API section of the Web Services API.</p><h2>Overview</h2>
<table><tr><th>Request URL</th><td>/api/v2/me/calls/{{id}}</td></tr>
<tr><th>HTTP Method</th><td>POST</td></tr></table>
<h2>Parameters</h2><table><tr><th>Parameter</th><th>Value</th></tr>
<tr><td>operationName</td><td>{title}</td></tr></table>
<h2>Sample</h2><h3>Request</h3><pre>POST /api/v2/me/calls/1
{{"operationName": "{title}", 'more': 1}}</pre>
<h3>HTTP Response</h3><pre>{response}</pre></body></html>"""
GOOD = '{"statusCode": 0}'
BROKEN = "{ neither json nor: anything"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    for title, response in (("Hold", GOOD), ("Answer", "{ pieces of : : nothing"), ("Mute", GOOD)):
        text = FAULTY.format(title=title, response=response)
        (folder / f"{title}.html").write_text(text, encoding="utf-8")
    return folder


Lint = Callable[..., Result]


@pytest.fixture
def lint(source: Path) -> Lint:
    def run(*args: str | Path, code: int = 0) -> Result:
        told = ["lint", "--dialect", "gws", "--no-cache", "-j", "1", str(source)]
        result = CliRunner().invoke(cli, [*told, *map(str, args)], prog_name="docgen")
        assert result.exit_code == code, result.output
        return result

    return run


def findings(lint: Lint, *args: str) -> list[dict[str, str]]:
    told = json.loads(lint("--format", "json", *args).stdout)
    found = told["findings"]
    assert isinstance(found, list)
    return found


def test_errors_come_first_and_counts_before_all(lint: Lint) -> None:
    lines = lint("--severity", "info").stdout.splitlines()
    order = [line.split()[1] for line in lines if line[:7].strip().isdigit()]
    assert order == sorted(order, key=["error", "warning", "info"].index)
    found = findings(lint)
    ranks = [["error", "warning", "info"].index(one["severity"]) for one in found]
    assert ranks == sorted(ranks)
    assert len(found) == sum(int(line[:7]) for line in lines if line[:7].strip().isdigit())


def test_text_tells_how_many_it_does_not_show(lint: Lint) -> None:
    infos = len(findings(lint, "--select", "single-quotes"))
    assert infos == 3
    shown = lint().stdout
    assert "single-quotes" not in shown
    assert "of less severity not shown: --severity info shows all" in shown


def test_rules_sections_and_severities_are_chosen(lint: Lint) -> None:
    assert {one["code"] for one in findings(lint, "--select", "single-quotes")} == {"single-quotes"}
    rest = findings(lint, "--ignore", "single-quotes, sample-unreadable")
    assert not {"single-quotes", "sample-unreadable"} & {one["code"] for one in rest}
    assert findings(lint, "--section", "voice")
    assert findings(lint, "--section", "harbour") == []
    assert {one["severity"] for one in findings(lint, "--severity", "error")} <= {"error"}


def test_an_unknown_rule_is_told_with_the_nearest(lint: Lint) -> None:
    told = lint("--select", "single-quote", code=5)
    assert "no rule is called 'single-quote'. Did you mean 'single-quotes'?" in str(told.output)


def test_what_fails_exits_with_1(lint: Lint) -> None:
    lint("--fail-on", "error", "--ignore", "sample-unreadable,cut-off")
    told = lint("--fail-on", "info", code=1)
    assert "of severity info or higher" in told.stderr


def test_several_forms_at_once(lint: Lint, tmp_path: Path) -> None:
    files = {form: tmp_path / form for form in ("sarif", "junit", "markdown", "json", "github")}
    asked = [one for form, file in files.items() for one in ("--format", form, "-o", file)]
    told = lint(*asked, "--format", "text")
    assert told.stdout.startswith("source")
    assert json.loads(files["sarif"].read_text())["version"] == "2.1.0"
    suite = ElementTree.fromstring(files["junit"].read_text())
    assert int(suite.attrib["tests"]) == len(json.loads(files["json"].read_text())["findings"])
    assert files["markdown"].read_text().startswith("# Findings in")
    assert files["github"].read_text().startswith("::")
    lint("--format", "json", "--format", "text", code=2)  # one of them has no place


def test_a_baseline_suppresses_what_is_known(lint: Lint, source: Path, tmp_path: Path) -> None:
    baseline = tmp_path / "baseline.sarif"
    lint("--format", "sarif", "-o", baseline)
    hold = source / "Hold.html"
    hold.write_text("\n\n" + hold.read_text(), encoding="utf-8")  # other lines, the same faults
    told = lint("--baseline", baseline, "--fail-on", "info")
    assert "more are in the baseline" in told.stdout
    mute = source / "Mute.html"
    mute.write_text(mute.read_text().replace(GOOD, "{'statusCode': 0, 'a': 1}"), encoding="utf-8")
    told = lint("--baseline", baseline, "--fail-on", "info", "--severity", "info", code=1)
    assert "Mute.html" in told.stdout
    assert "Hold.html" not in told.stdout
    log = json.loads(lint("--baseline", baseline, "--format", "sarif").stdout)
    states = {one["baselineState"] for one in log["runs"][0]["results"]}
    assert states == {"new", "unchanged"}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"runs": 1}', "no json"])
def test_a_file_that_is_no_baseline_is_refused(lint: Lint, tmp_path: Path, text: str) -> None:
    file = tmp_path / "baseline"
    file.write_text(text, encoding="utf-8")
    told = lint("--baseline", file, code=5)
    assert "--baseline" in told.stderr
    assert told.stderr.count("\n") == 1


def test_annotations_are_as_many_as_github_shows(
    lint: Lint, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        text = FAULTY.format(title=f"Op{number}", response=GOOD)
        (source / f"Op{number}.html").write_text(text, encoding="utf-8")
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    lines = lint("--format", "github").stdout.splitlines()
    notes = [line for line in lines if line.startswith("::notice ")]
    assert len(notes) == 10
    assert "the rest is in the summary of the job" in lines[-1]
    assert summary.read_text().count("Op") >= 12


def test_a_model_is_linted_as_its_source_is(source: Path, lint: Lint, tmp_path: Path) -> None:
    run = CliRunner()
    told = ["build", "-q", "--dialect", "gws", str(source), "-o", str(tmp_path / "out")]
    assert run.invoke(cli, told).exit_code == 0
    (model,) = tmp_path.glob("out/*/*/model.json")
    result = run.invoke(cli, ["lint", "--format", "json", str(model)])
    codes = [(one["code"], one["section"]) for one in json.loads(result.stdout)["findings"]]
    assert codes == [(one["code"], one["section"]) for one in findings(lint)]
