"""overlay.yaml and --overlay: what is found, what wins, what is refused."""

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from docgen.cli import cli
from docgen.pipeline.limits import Limits

PAGE = """Hold

This operation is part of the Voice API section of the Web Services API.

Request URL\t/api/v2/me/calls/{id}
HTTP method\tPOST
Required features\tapi-voice
"""
OVERLAY = """overlay: 1.0.0
info: {{title: T, version: "1"}}
actions:
- target: {target}
  update: {{x-by: {by}}}
"""


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def write(file: Path, by: str, target: str = "$.info") -> None:
    file.write_text(OVERLAY.format(by=by, target=target), encoding="utf-8")


def info(home: Path) -> dict[str, object]:
    text = (home / "output/a/1/openapi.yaml").read_text(encoding="utf-8")
    found: dict[str, object] = yaml.safe_load(text)["info"]
    return found


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a source in sources/a/1."""
    source = tmp_path / "sources" / "a" / "1"
    source.mkdir(parents=True)
    (source / "page.txt").write_text(PAGE, encoding="utf-8")
    (source / "source.toml").write_text('name = "a"\nversion = "1"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_option_wins_over_source_toml_and_that_over_the_file(home: Path) -> None:
    source = home / "sources/a/1"
    write(source / "overlay.yaml", "file")
    assert run("build", "-q", "--validate").exit_code == 0
    assert info(home)["x-by"] == "file"
    assert run("check").exit_code == 0
    with (source / "source.toml").open("a", encoding="utf-8") as settings:
        settings.write('overlay = "mine.yaml"\n')
    write(source / "mine.yaml", "settings")
    assert run("check").exit_code == 1
    assert run("build", "-q").exit_code == 0
    assert info(home)["x-by"] == "settings"
    write(home / "other.yaml", "option")
    assert run("build", "-q", "--overlay", "other.yaml").exit_code == 0
    assert info(home)["x-by"] == "option"
    assert run("check").exit_code == 1
    assert run("check", "--overlay", "other.yaml").exit_code == 0


def test_a_target_without_a_match_is_a_finding(home: Path) -> None:
    write(home / "sources/a/1/overlay.yaml", "x", target="$.nothing")
    assert run("build", "-q", "--fail-on", "warning").exit_code == 1
    findings = json.loads((home / "output/a/1/findings.json").read_text(encoding="utf-8"))
    (found,) = [one for one in findings if one["code"] == "overlay-without-target"]
    assert (found["file"], found["line"], found["severity"]) == ("overlay.yaml", 4, "warning")
    write(home / "elsewhere.yaml", "x", target="$.nothing")
    assert run("build", "-q", "--overlay", home / "elsewhere.yaml").exit_code == 0
    assert str(home) not in (home / "output/a/1/findings.json").read_text(encoding="utf-8")


def test_a_fault_of_the_overlay_writes_nothing_and_list_ignores_it(home: Path) -> None:
    file = home / "sources/a/1/overlay.yaml"
    write(file, "x", target="info")
    done = run("build", "-q")
    assert done.exit_code == 5
    assert f"{Path('sources/a/1/overlay.yaml')}:4: the target 'info' is no JSONPath" in done.stderr
    assert not (home / "output/a").exists()
    assert run("check").exit_code == 5
    assert run("list", "operations", "sources/a/1").exit_code == 0


@pytest.mark.parametrize("name", ["none.yaml", "../../../out.yaml", "text/../overlay.yaml"])
def test_source_toml_names_a_file_of_its_folder(home: Path, name: str) -> None:
    write(home / "out.yaml", "x")
    with (home / "sources/a/1/source.toml").open("a", encoding="utf-8") as settings:
        settings.write(f'overlay = "{name}"\n')
    done = run("build", "-q")
    assert done.exit_code == 5
    assert "source.toml:3: " in done.stderr


def test_a_link_out_of_the_folder_is_refused(home: Path) -> None:
    write(home / "out.yaml", "x")
    (home / "sources/a/1/overlay.yaml").symlink_to(home / "out.yaml")
    done = run("build", "-q")
    assert done.exit_code == 5
    assert "is a link that leaves the folder" in done.stderr


def test_the_option_names_a_file_and_one_source(home: Path) -> None:
    assert run("build", "-q", "--overlay", "none.yaml").exit_code == 5
    other = home / "sources" / "b" / "1"
    other.mkdir(parents=True)
    (other / "source.toml").write_text("", encoding="utf-8")
    write(home / "out.yaml", "x")
    done = run("build", "-q", "--overlay", "out.yaml")
    assert done.exit_code == 5
    assert "--overlay is for one source, and there are 2" in done.stderr


def test_a_dry_run_counts_what_targets_select(home: Path) -> None:
    assert run("overlay", "sources/a/1").exit_code == 5
    write(home / "sources/a/1/overlay.yaml", "x", target="$.paths.*.post")
    done = run("overlay", "sources/a/1")
    assert done.exit_code == 0
    assert done.stdout == "Action\tSelects\tTarget\noverlay.yaml:4\t1\t$.paths.*.post\n"
    write(home / "other.yaml", "x", target="$.no")
    assert (
        "other.yaml:4\t0\t$.no" in run("overlay", "sources/a/1", "--overlay", "other.yaml").stdout
    )
    assert not (home / "output").exists()
    assert run("overlay").exit_code == 2


def test_the_example_fits_the_source_and_changes_little(home: Path) -> None:
    done = run("overlay", "--example", "sources/a/1")
    assert done.exit_code == 0
    (home / "sources/a/1/overlay.yaml").write_text(done.stdout, encoding="utf-8")
    lines = run("overlay", "sources/a/1").stdout.splitlines()[1:]
    assert [line.split("\t")[1] for line in lines] == ["1", "1", "1"]
    assert "calls/{id}" in lines[1]
    assert run("build", "-q", "--validate").exit_code == 0
    assert info(home)["contact"] == {"name": "Who answers questions"}


def test_the_example_without_a_source_is_an_overlay(home: Path) -> None:
    (home / "any.yaml").write_text(run("overlay", "--example").stdout, encoding="utf-8")
    done = run("overlay", "sources/a/1", "--overlay", "any.yaml")
    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 4


def correct(home: Path, actions: str) -> Result:
    head = 'overlay: 1.0.0\ninfo: {title: T, version: "1"}\nactions:\n'
    (home / "sources/a/1/overlay.yaml").write_text(head + actions, encoding="utf-8")
    return run("build", "-q")


@pytest.mark.parametrize(
    ("actions", "told"),
    [
        ("- target: $.paths\n  remove: true\n", "$.paths is missing"),
        ("- target: $.paths.*\n  remove: true\n- target: $.paths\n  update: {a: {}}", "is no path"),
        (
            "- target: $.paths\n  remove: true\n- target: $\n  update: {paths: [1]}",
            "$.paths is no object",
        ),
        ("- target: $\n  update: {path: {}}", "$.path is no field of OpenAPI there"),
        ("- target: $.paths.*\n  update: {fetch: {}}", ".fetch is no field of OpenAPI there"),
        (
            "- target: $.paths.*.*.responses\n  remove: true\n"
            "- target: $.paths.*.*\n  update: {responses: [200]}",
            ".responses is no object",
        ),
        ("- target: $.paths.*.*\n  update: {parameters: [{name: a}]}", ".in is no text"),
        ("- target: $.paths.*.*\n  update: {parameters: [{name: a, in: body}]}", "is none of path"),
        (
            "- target: $\n  update: {components: {schemas: {A: text}}}",
            ".schemas.A is no schema",
        ),
        ("- target: $.info.version\n  remove: true", "without a text at $.info.version"),
        ("- target: $\n  update: {servers: [https://a]}", "is no object"),
        ("- target: $.tags\n  update: {description: a}", "$.tags[1].name is no text"),
    ],
)
def test_an_overlay_that_leaves_no_openapi_document_is_an_error(
    home: Path, actions: str, told: str
) -> None:
    done = correct(home, actions)
    assert done.exit_code == 5
    assert "overlay.yaml:" in done.stderr
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (home / "output").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    "filter", ["search(@.description, '(a|a)*(.|.)*(.+)+$z')", "match(@, '([^x]+)+x')"]
)
def test_a_filter_that_never_ends_is_an_error(
    home: Path, filter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("docgen.pipeline.build.CORRECTING", Limits(seconds=1))
    long = "a" * 60
    done = correct(
        home,
        f"- target: $.info\n  update: {{description: {long}}}\n"
        f'- target: "$..[?{filter}]"\n  remove: true\n',
    )
    assert done.exit_code == 5
    assert "overlay.yaml:6: the target can't be looked for" in done.stderr
    assert "1 s of processor time" in done.stderr


def test_a_target_that_selects_nothing_is_not_told_whole(home: Path) -> None:
    assert correct(home, f"- target: $.info.{'a' * 20_000}\n  remove: true\n").exit_code == 0
    found = json.loads((home / "output/a/1/findings.json").read_text(encoding="utf-8"))
    assert all(len(one["message"]) < 400 for one in found)
