"""The commands as a user runs them: what they print, and how they leave."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import docgen
from docgen.cli import COMMANDS, cli
from docgen.cli.text.facts import COLOURS

PAGE = """Voice API

Dial

This operation is part of the Voice API section of the Web Services API.

Overview

Starts a call to [bold]the given[/bold] number.

Request URL\t/api/v2/me/devices/{id}/calls
HTTP method\tPOST
Required features\tapi-voice

Parameters

Parameter\tValue
operationName\tDial
destination\tWhom to call. This parameter is mandatory.

Sample

Request

```
POST /api/v2/me/devices/7/calls
{
  "operationName": "Dial",
  "destination": {"phoneNumber": "5001"}
}
```

HTTP response

```
{
  "statusCode": 0
}
```
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "sources" / "tiny" / "1.0"
    folder.mkdir(parents=True)
    (folder / "dial.txt").write_text(PAGE, encoding="utf-8")
    (folder / "source.toml").write_text(
        'name = "tiny"\nversion = "1.0"\ntitle = "Tiny"\ndialect = "gws"\nfiles = ["dial.txt"]\n',
        encoding="utf-8",
    )
    return folder


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def process(
    *args: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    root = Path(docgen.__file__).parents[1]
    return subprocess.run(
        [sys.executable, "-m", "docgen", *map(str, args)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(root), **(env or {})},
        timeout=600,
        check=False,
    )


def test_build_writes_its_files_and_says_what_it_found(source: Path, tmp_path: Path) -> None:
    done = run("build", source, "-o", tmp_path / "out")
    assert done.exit_code == 0
    folder = tmp_path / "out" / "tiny" / "1.0"
    assert {file.name for file in folder.iterdir()} == {
        "openapi.yaml",
        "openapi.json",
        "openapi-3.0.yaml",
        "openapi-operations.yaml",
        "openapi-operations-3.0.yaml",
        "model.json",
        "findings.json",
        "manifest.json",
        "clients",
        "report",
    }
    assert {file.name for file in (folder / "clients").iterdir()} == {"python", "typescript"}
    assert "Tiny 1.0\n" in done.stdout
    for row in (
        "sections ",
        "operations            1 (and 0 in guide chapters)",
        "parameters ",
        "samples ",
        "resources ",
        "message types ",
        "notification types ",
        "findings ",
        "lines not understood ",
        "written ",
        "seconds ",
    ):
        assert row in done.stdout
    assert done.stderr.count("\n") == 1
    made = [file for file in folder.rglob("*") if file.is_file()]
    assert f"{len(made)} files in" in done.stderr


def test_two_builds_give_the_same_bytes_also_with_the_files_in_another_order(
    source: Path, tmp_path: Path
) -> None:
    (source / "another.txt").write_text(PAGE.replace("Dial", "Redial"), encoding="utf-8")
    told = (source / "source.toml").read_text(encoding="utf-8")
    outputs = []
    for number, files in enumerate(['"dial.txt", "another.txt"', '"another.txt", "dial.txt"']):
        (source / "source.toml").write_text(told.replace('"dial.txt"', files), encoding="utf-8")
        out = tmp_path / str(number)
        assert run("build", source, "-o", out, "-q").exit_code == 0
        home = out / "tiny" / "1.0"
        files_made = (file for file in home.rglob("*") if file.is_file())
        outputs.append({file.relative_to(home): file.read_bytes() for file in files_made})
    assert outputs[0] == outputs[1]
    assert b"Redial" in outputs[0][Path("openapi.yaml")]


def test_quiet_says_nothing(source: Path, tmp_path: Path) -> None:
    done = run("build", source, "-o", tmp_path / "out", "--quiet")
    assert (done.exit_code, done.output) == (0, "")


def test_name_and_version_of_the_options_win(source: Path, tmp_path: Path) -> None:
    done = run("build", source, "-o", tmp_path, "--name", "My API", "--api-version", "2/β", "-q")
    assert done.exit_code == 0
    assert (tmp_path / "My-API" / "2-β" / "openapi.yaml").is_file()


def test_options_reach_the_document(source: Path, tmp_path: Path) -> None:
    full, bare = tmp_path / "full", tmp_path / "bare"
    assert run("build", source, "-o", full, "-q", "--validate").exit_code == 0
    assert run("build", source, "-o", bare, "-q", "--no-provenance", "--no-prose").exit_code == 0
    document = (full / "tiny/1.0/openapi.yaml").read_text(encoding="utf-8")
    assert "x-docgen-source" in document
    assert "Starts a call" in document
    document = (bare / "tiny/1.0/openapi.yaml").read_text(encoding="utf-8")
    assert "x-docgen-source" not in document
    assert "Starts a call" not in document
    assert "Starts a call" not in (bare / "tiny/1.0/model.json").read_text(encoding="utf-8")


@pytest.mark.slow
def test_without_a_path_every_source_below_sources_is_built(source: Path) -> None:
    home = source.parents[2]
    done = process("build", cwd=home)
    assert done.returncode == 0
    assert (home / "output" / "tiny" / "1.0" / "openapi.yaml").is_file()


def test_fail_on_leaves_with_1_where_there_are_findings(source: Path, tmp_path: Path) -> None:
    page = PAGE.encode().replace(b"Starts", b"St\xe4rts")
    (source / "dial.txt").write_bytes(page)
    assert run("build", source, "-o", tmp_path, "-q", "--fail-on", "error").exit_code == 0
    done = run("build", source, "-o", tmp_path, "-q", "--fail-on", "warning")
    assert done.exit_code == 1
    assert "of severity warning or higher" in done.stderr
    assert run("build", source, "-o", tmp_path, "-q", "--fail-on", "info").exit_code == 1
    findings = json.loads((tmp_path / "tiny/1.0/findings.json").read_text(encoding="utf-8"))
    (finding,) = [one for one in findings if one["code"] == "encoding-assumed"]
    assert "cp1252" in finding["message"]


def test_list_all_gives_the_json_that_the_score_reads(source: Path) -> None:
    done = run("list", "all", source, "--format", "json")
    assert done.exit_code == 0
    data = json.loads(done.stdout_bytes)
    assert list(data) == ["operations", "resources", "notifications", "errors", "changes"]
    (operation,) = data["operations"]
    assert operation["section"] == "Voice API"
    assert operation["title"] == "Dial"
    assert operation["operation_name"] == "Dial"
    assert operation["samples"] == {"request": 1, "response": 1, "notification": 0}
    assert operation["required_features"] == ["api-voice"]


def test_list_reads_a_model_and_a_folder_with_one(source: Path, tmp_path: Path) -> None:
    run("build", source, "-o", tmp_path, "-q")
    folder = tmp_path / "tiny" / "1.0"
    from_source = run("list", "all", source, "--format", "json").stdout_bytes
    assert run("list", "all", folder, "--format", "json").stdout_bytes == from_source
    assert run("list", "all", folder / "model.json", "--format", "json").stdout_bytes == from_source


@pytest.mark.parametrize("kind", ["operations", "resources", "sections", "findings", "all"])
def test_list_prints_lines_with_tabs_where_nobody_looks(source: Path, kind: str) -> None:
    (source / "dial.txt").write_bytes(PAGE.encode().replace(b"Starts", b"St\xe4rts"))
    done = run("list", kind, source)
    assert done.exit_code == 0
    if kind == "findings":
        assert "warning\tencoding-assumed\tcp1252 was assumed" in done.stdout
    if kind in {"operations", "all"}:
        assert "Voice API\tDial\tPOST /api/v2/me/devices/{id}/calls Dial\t" in done.stdout


def test_list_schemas_gives_members_and_decisions(source: Path) -> None:
    lines = run("list", "schemas", source).stdout.splitlines()
    assert lines[0] == "Name\tMembers\tDecisions\tPlace"
    (record, *_) = json.loads(run("list", "schemas", source, "--format", "json").stdout_bytes)
    assert record["name"] == "StatusResponse"
    assert record["fields"] == ["statusCode"]
    assert [one["rule"] for one in record["decisions"]] == ["component"]
    shown = run("show", source, "StatusResponse").stdout
    assert "statusCode: integer" in shown
    assert "shown as response" in shown


def test_list_repairs_gives_each_mend_and_what_can_not_be_mended(
    source: Path, tmp_path: Path
) -> None:
    page = PAGE.replace('"destination": {', '"destination" = {').replace(
        '"statusCode": 0', '"statusCode": None,'
    )
    page += "\nHTTP response\n\n```\n{\n  statechange\n}\n```\n"
    (source / "dial.txt").write_text(page, encoding="utf-8")
    lines = run("list", "repairs", source).stdout.splitlines()
    assert [line.rpartition("\t")[0] for line in lines] == [
        "Severity\tCode\tBefore\tAfter",
        'info\tmissing-colon\t"destination" =\t"destination":',
        "info\tpython-literal\tNone\tnull",
        "info\ttrailing-comma\t,\t",
        "error\tsample-unreadable\t{   statechange }\t",
    ]
    where = page[: page.index("None")].count("\n") + 1
    assert lines[2].endswith(f"\tdial.txt:{where}")
    records = json.loads(run("list", "repairs", source, "--format", "json").stdout_bytes)
    assert records[1]["line"] == where
    assert records[1]["before"] == "None"
    run("build", source, "-o", tmp_path, "-q")
    from_model = run("list", "repairs", tmp_path / "tiny" / "1.0", "--format", "json")
    assert json.loads(from_model.stdout_bytes) == records


def test_show_says_everything_of_one_operation(source: Path) -> None:
    done = run("show", source, "Voice", "Dial")
    assert done.exit_code == 0
    assert done.stdout.startswith("Dial  (Voice API)\nPOST /api/v2/me/devices/{id}/calls Dial\n")
    assert "[bold]the given[/bold]" in done.stdout
    (record,) = json.loads(run("show", source, "Dial", "--format", "json").stdout_bytes)
    assert record["key"]["selector"] == "Dial"
    assert record["kind"] == "operation"


def test_show_blocks_and_sections(source: Path) -> None:
    done = run("show", source, "blocks", "--file", "dial.txt", "--lines", "11-13")
    assert done.exit_code == 0
    assert "Request URL | /api/v2/me/devices/{id}/calls" in done.stdout
    assert run("show", source, "sections", "--format", "json").exit_code == 0
    done = run("show", source, "blocks", "--lines", "900-")
    assert done.exit_code == 8
    done = run("show", source, "blocks", "--file", "dail.txt")
    assert "Did you mean 'dial.txt'" in done.stderr
    assert run("show", source, "Dial", "--lines", "3").exit_code == 2


def test_what_a_page_prints_can_not_move_the_cursor(source: Path) -> None:
    text = PAGE.replace("Starts", "\x1b[2J\u202eStarts").replace("Whom", "\x1b]0;x\x07Whom")
    (source / "dial.txt").write_text(text, encoding="utf-8")
    for args in (("show", source, "Dial"), ("list", "all", source), ("show", source, "blocks")):
        done = run(*args)
        assert done.exit_code == 0
        assert not any(harmful in done.output for harmful in "\x1b\x07\u202e")


BAD_INPUT = [
    ("missing", 3, "missing: no such file or folder. Check the path."),
    ("empty.txt", 3, "empty.txt: is empty"),
    ("binary.txt", 3, "binary.txt: is not text"),
    ("page.docx", 3, "page.docx: is no Word file that can be read. Save it anew in Word"),
    ("page.odt", 3, "page.odt: no reader for .odt. Save it as .docx, PDF or HTML"),
    ("nothing", 3, "nothing: holds no file that docgen can read"),
    ("prose.txt", 4, "prose.txt"),
    ("wrong-key", 5, "wrong-key/source.toml:2: unknown key 'verson'. Did you mean 'version'?"),
    ("wrong-type", 5, "wrong-type/source.toml:1: version must be a string, not a number"),
    ("wrong-dialect", 5, "source.toml:2: unknown dialect 'gsw'. Did you mean 'gws'?"),
    ("lost-file", 5, "lost-file/source.toml:1: 'no.txt' does not exist"),
    ("broken.json", 3, "broken.json"),
]


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    for folder, told in {
        "nothing": None,
        "wrong-key": 'name = "x"\nverson = "1"\n',
        "wrong-type": "version = 8.6\n",
        "wrong-dialect": 'name = "x"\ndialect = "gsw"\n',
        "lost-file": 'files = ["no.txt"]\n',
    }.items():
        (tmp_path / folder).mkdir()
        if told:
            (tmp_path / folder / "source.toml").write_text(told, encoding="utf-8")
            (tmp_path / folder / "a.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 9)
    (tmp_path / "page.docx").write_bytes(b"PK")
    (tmp_path / "page.odt").write_bytes(b"PK")
    (tmp_path / "prose.txt").write_text("Once upon a time\nthere was a king.\n", encoding="utf-8")
    (tmp_path / "broken.json").write_text('{"docgen-model": 1,', encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("name", "code", "said"), BAD_INPUT)
@pytest.mark.parametrize("command", ["build", "list", "show"])
def test_bad_input_gives_one_clear_line_and_the_exit_code_of_its_kind(
    bad: Path, command: str, name: str, code: int, said: str
) -> None:
    given: dict[str, tuple[list[str], list[str]]] = {
        "build": (["build"], ["-o", str(bad / "out")]),
        "list": (["list", "all"], []),
        "show": (["show"], ["Dial"]),
    }
    before, after = given[command]
    done = run(*before, bad / name, *after)
    assert done.exit_code == code
    assert said in done.stderr
    assert done.stderr.startswith("docgen: ")
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""
    assert not (bad / "out").exists()


def test_the_same_lines_come_from_a_real_process(bad: Path) -> None:
    done = process("build", "wrong-key", "-o", "out", cwd=bad)
    assert (done.returncode, done.stdout) == (5, "")
    assert done.stderr == (
        "docgen: wrong-key/source.toml:2: unknown key 'verson'. Did you mean 'version'?\n"
    )


def test_an_unknown_dialect_of_the_options_is_told(source: Path) -> None:
    done = run("list", "all", source, "--dialect", "gsw")
    assert done.exit_code == 5
    assert "--dialect: unknown dialect 'gsw'. Did you mean 'gws'?" in done.stderr


@pytest.mark.parametrize("below", ["", "x/y"])
def test_an_output_folder_that_is_a_file_is_told_and_left_alone(
    source: Path, tmp_path: Path, below: str
) -> None:
    out = tmp_path / "out"
    out.write_text("mine", encoding="utf-8")
    done = run("build", source, "-o", out / below, "-q")
    assert done.exit_code == 9
    assert "can't be written" in done.stderr
    assert done.stderr.count("\n") == 1
    assert out.read_text(encoding="utf-8") == "mine"


def test_a_failed_build_leaves_the_last_output_as_it_was(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("build", source, "-o", out, "-q")
    before = {file: file.read_bytes() for file in out.rglob("*") if file.is_file()}
    (source / "dial.txt").write_bytes(b"\0\1\2")
    assert run("build", source, "-o", out, "-q").exit_code == 3
    assert {file: file.read_bytes() for file in out.rglob("*") if file.is_file()} == before


def test_a_name_that_can_not_be_a_folder_is_refused(source: Path, tmp_path: Path) -> None:
    done = run("build", source, "-o", tmp_path / "out", "--name", "../..", "-q")
    assert done.exit_code == 5
    assert "--name" in done.stderr
    assert not (tmp_path / "out").exists()


def test_one_name_for_many_sources_is_refused(source: Path) -> None:
    other = source.parent / "2.0"
    other.mkdir()
    (other / "source.toml").write_text('name = "tiny"\n', encoding="utf-8")
    done = run("build", source.parent, "--name", "x", "-q")
    assert done.exit_code == 5
    assert "for one source, and there are 2" in done.stderr


def test_two_sources_of_one_name_do_not_overwrite_each_other(source: Path, tmp_path: Path) -> None:
    other = source.parent / "copy"
    other.mkdir()
    for file in source.iterdir():
        (other / file.name).write_bytes(file.read_bytes())
    done = run("build", source, other, "-o", tmp_path / "out", "-q")
    assert done.exit_code == 5
    assert "another source has its outputs in" in done.stderr


def test_templates_that_are_not_there_are_told(source: Path, tmp_path: Path) -> None:
    done = run("build", source, "-o", tmp_path / "out", "--templates", tmp_path / "none")
    assert done.exit_code == 5
    assert "is no folder" in done.stderr


def test_a_selector_that_matches_nothing_suggests(source: Path) -> None:
    done = run("show", source, "Diel")
    assert done.exit_code == 8
    assert done.stderr == ("docgen: nothing in Tiny 1.0 answers to 'Diel'. Did you mean 'Dial'?\n")


def test_bad_usage_leaves_with_2() -> None:
    for args in (["bild"], ["list", "cats", "x"], ["show", "x"], ["build", "--fail-on", "x"]):
        assert run(*args).exit_code == 2
    assert "Did you mean 'build'?" in run("bild").stderr


def test_help_names_every_command_and_says_what_the_command_says() -> None:
    text = run("--help").stdout
    for name, said in COMMANDS.items():
        assert f"  {name} " in text
        assert said.split()[-1] in text
        assert run(name, "--help").exit_code == 0


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from docgen.cli import cli\n"
        "try: cli(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'attrs', 'cattrs', 'jinja2', 'rich', 'yaml', 'openapi_spec_validator'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=600)


def test_what_nobody_foresaw_asks_for_a_report(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError("by\nzero")

    monkeypatch.setattr("docgen.pipeline.build.infer", fails)
    done = run("list", "all", source)
    assert done.exit_code == 70
    assert "unexpected ZeroDivisionError: by zero at docgen/pipeline/build.py:" in done.stderr
    assert "please report it" in done.stderr
    assert done.stderr.count("\n") == 1
    done = run("--debug", "list", "all", source)
    assert "Traceback (most recent call last)" in done.stderr


def test_an_interrupt_leaves_with_130(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("docgen.pipeline.build.infer", interrupted)
    done = run("list", "all", source)
    assert done.exit_code == 130
    assert "Traceback" not in done.output
    assert done.stderr.strip() == "docgen: interrupted"


def test_an_interrupt_while_docgen_loads_leaves_with_130() -> None:
    code = (
        "import sys\n"
        "class Interrupted:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'click': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted())\n"
        "from docgen.__main__ import run; run()\n"
    )
    root = Path(docgen.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
        timeout=600,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_a_reader_that_stops_reading_is_no_error(source: Path) -> None:
    root = Path(docgen.__file__).parents[1]
    with subprocess.Popen(
        [sys.executable, "-m", "docgen", "list", "all", str(source)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        said = child.stderr.read()
        assert child.wait(timeout=600) == 141
    assert said == b""


@pytest.mark.slow
def test_json_is_utf8_whatever_the_terminal_is(source: Path) -> None:
    text = PAGE.replace("Starts", "Stärts")
    (source / "dial.txt").write_text(text, encoding="utf-8")
    cyrillic = {"PYTHONIOENCODING": "iso8859-5", "PYTHONUTF8": "0"}
    done = process("show", source, "Dial", "--format", "json", env=cyrillic)
    assert done.returncode == 0
    assert "Stärts" in done.stdout
    done = process("show", source, "Dial", env=cyrillic)
    assert done.returncode == 0
    assert r"St\xe4rts" in done.stdout


def test_every_severity_has_a_colour() -> None:
    assert list(COLOURS) == ["error", "warning", "info"]


@pytest.mark.parametrize(
    "arguments", [["build", ""], ["build", "-o", ""], ["list", "all", ""], ["check", "--cache", ""]]
)
def test_an_empty_path_is_not_the_folder_one_is_in(arguments: list[str]) -> None:
    done = CliRunner().invoke(cli, arguments)
    assert done.exit_code == 2
    assert "is empty: name a file or a folder." in done.output


def test_one_source_under_two_spellings_is_built_once(tmp_path: Path) -> None:
    source = tmp_path / "gws" / "8.6"
    source.mkdir(parents=True)
    (source / "a.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "link").symlink_to(source)
    paths = [str(source), str(tmp_path / "gws" / ".." / "gws" / "8.6"), str(tmp_path / "link")]
    done = CliRunner().invoke(cli, ["build", *paths, "-o", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output


def test_a_list_without_a_kind_says_how_many_there_are(source: Path) -> None:
    done = run("list", source)
    assert done.exit_code == 0
    assert "operations\t1\n" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("list", "operation", "x"), "No such kind 'operation'. Did you mean 'operations'?"),
        (("list", "operations"), "Name the source: docgen list operations SOURCE."),
        (("list", "operations", "x", "--severity", "error"), "go with findings and repairs"),
        (("diff", "a", "b", "--announced", "--format", "html"), "is told as text or json"),
        (("lint", "x", "-o", "a", "-o", "b"), "Each --format but one needs a file"),
    ],
)
def test_a_wrong_usage_is_told_in_a_sentence(arguments: tuple[str, ...], told: str) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert told in " ".join(done.stderr.split())


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "https://docs.example.com/api.html",
            "docgen fetch https://docs.example.com/api.html saves the site",
        ),
        ("page.zip", "is no zip file that can be read. Unpack it, then give the folder."),
        ("page.adoc", "Build it as HTML, with Asciidoctor"),
        ("openapi.yaml", "docgen diff compares such documents"),
    ],
)
def test_what_is_no_reference_is_told_with_what_to_do(
    name: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if "/" not in name:
        (tmp_path / name).write_bytes(b"x")
    done = run("build", name)
    assert done.exit_code == 3
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_accept_file_that_is_not_there_is_an_error(source: Path, tmp_path: Path) -> None:
    done = run("diff", source, source, "--accept", tmp_path / "none")
    assert done.exit_code == 5
    assert "no such file. With --update it is written." in done.stderr


def test_records_for_programs(source: Path) -> None:
    rows = run("list", "operations", source, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(row)["title"] for row in rows] == ["Dial"]
    (row,) = csv.DictReader(
        run("list", "operations", source, "--format", "csv").stdout.splitlines()
    )
    assert row["key"].startswith("POST ")
    assert run("list", "operations", source, "--section", "harbour").stdout.count("\n") == 1


def test_a_terminal_shows_a_thing_on_a_line(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docgen.cli.commands.list.is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    lines = run("list", "operations", source).stdout.splitlines()
    assert lines[0] == "operations (1)"
    assert max(map(len, lines)) <= 60
    assert sum("POST /" in line for line in lines) == 1


def test_a_failing_build_names_its_errors(tmp_path: Path, source: Path) -> None:
    page = next(source.glob("*.txt"))
    text = (
        page.read_text(encoding="utf-8") + "\n\nSample\n\nHTTP Response\n\n```\n{ a : : b c\n```\n"
    )
    page.write_text(text, encoding="utf-8")
    done = run("build", "-q", source, "-o", tmp_path / "out", "--fail-on", "info")
    assert done.exit_code == 1
    assert "of severity info or higher" in done.stderr


def test_docgen_help_is_the_help() -> None:
    assert run("help").stdout == run("--help").stdout
    assert run("-V").stdout == run("--version").stdout


def test_documents_that_no_reader_takes_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "tiny"
    folder.mkdir()
    (folder / "voice.txt").write_text(PAGE, encoding="utf-8")
    for name in ("a.odt", "b.odt", "notes.adoc", "picture.png", ".hidden.md", "README.md"):
        (folder / name).write_bytes(b"x")
    for _ in range(2):  # README.md of an output is none of the source
        done = run("build", folder, "-o", folder / "out", "--no-cache")
        assert "left out, as no reader takes them: 1 .adoc, 2 .odt\n" in done.stderr
    (folder / "source.toml").write_text('files = ["voice.txt"]\n', encoding="utf-8")
    assert "left out" not in run("list", "sections", folder).stderr  # it is wanted so


def test_a_model_that_was_read_before_takes_no_dialect(source: Path, tmp_path: Path) -> None:
    run("build", source, "-o", tmp_path / "out")
    (model,) = (tmp_path / "out").rglob("model.json")
    done = run("list", "sections", model, "--dialect", "foo")
    assert "was read by an earlier build; --dialect" in done.stderr
