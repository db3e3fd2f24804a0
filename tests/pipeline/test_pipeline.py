"""The stages in order, on small texts; and on the whole reference where it is there."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from docgen.base.errors import ConfigError, OutputRejected
from docgen.ingest.source.files import sorting_key
from docgen.pipeline.build import BuildOptions, build, load_model, read_documents, read_source
from docgen.pipeline.facts import UNVERSIONED
from docgen.pipeline.validate import validate
from docgen.render import Work
from docgen.render.files.folder import OutputFile

PAGE = """{title}

This operation is part of the Voice API section of the Web Services API.

Request URL\t/api/v2/me/calls/{{id}}
HTTP method\tPOST
Required features\tapi-voice

Parameters

Parameter\tValue
operationName\t{title}
"""


def page(folder: Path, name: str, title: str) -> None:
    (folder / name).write_text(PAGE.format(title=title), encoding="utf-8")


def test_names_come_from_options_then_source_toml_then_folders(tmp_path: Path) -> None:
    folder = tmp_path / "phone-2.1" / "text"
    folder.mkdir(parents=True)
    page(folder, "hold.txt", "Hold")
    api = load_model(folder, BuildOptions())
    assert (api.name, api.version, api.title) == ("phone", "2.1", "Hold")  # the lone page's
    (folder / "source.toml").write_text(
        'name = "tele"\ntitle = "Telephony"\nbase-url = "https://x.example/api/v9"\n'
        'homepage = "https://docs.example/"\n',
        encoding="utf-8",
    )
    api = load_model(folder, BuildOptions())
    assert (api.name, api.version, api.title) == ("tele", "2.1", "Telephony")
    assert api.homepage == "https://docs.example/"
    assert api.base_path == "/api/v9"
    api = load_model(folder, BuildOptions(name="n", version="3"))
    assert (api.name, api.version) == ("n", "3")


@pytest.mark.parametrize(
    ("base_url", "server", "path"),
    [
        ("https://x.example/api/v9", "https://x.example", "/api/v9/me/calls/{id}"),
        ("https://x.example/gate/api/v2", "https://x.example/gate", "/api/v2/me/calls/{id}"),
        ("https://x.example", "https://x.example", "/api/v2/me/calls/{id}"),
        ("/v9", "/", "/v9/me/calls/{id}"),
        ("/", "/", "/me/calls/{id}"),
    ],
)
def test_the_base_url_is_the_first_server_and_wins_over_the_dialect(
    tmp_path: Path, base_url: str, server: str, path: str
) -> None:
    page(tmp_path, "hold.txt", "Hold")
    (tmp_path / "source.toml").write_text(f'base-url = "{base_url}"\n', encoding="utf-8")
    told = Work(load_model(tmp_path, BuildOptions())).openapi
    assert (told["servers"][0]["url"], [*told["paths"]]) == (server, [path])
    told = Work(load_model(tmp_path, BuildOptions(base_url="https://y.example"))).openapi
    assert told["servers"][0]["url"] == "https://y.example"


def test_another_base_path_is_no_contradiction(tmp_path: Path) -> None:
    sample = '\nRequest\n\n```\nPOST /api/v2/me/calls/7\n{"operationName": "Hold"}\n```\n'
    (tmp_path / "hold.txt").write_text(PAGE.format(title="Hold") + sample, encoding="utf-8")
    usual = load_model(tmp_path, BuildOptions())
    other = load_model(tmp_path, BuildOptions(base_url="/v9"))
    assert other.operations[0].key.path == "/v9/me/calls/{id}"
    assert other.operations[0].contradicted_by == ()
    assert [one.code for one in other.findings] == [one.code for one in usual.findings]


def test_a_single_file_is_named_after_itself(tmp_path: Path) -> None:
    page(tmp_path, "hold.txt", "Hold")
    api = load_model(tmp_path / "hold.txt", BuildOptions())
    assert (api.name, api.version) == ("hold", UNVERSIONED)


def test_documents_are_read_in_one_order_however_they_are_listed(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub.txt"):
        page(tmp_path, name, name[0].upper())
    orders = []
    for files in ('["b.txt", "a.txt", "sub.txt"]', '["sub.txt", "a.txt", "b.txt"]'):
        (tmp_path / "source.toml").write_text(f"files = {files}\n", encoding="utf-8")
        documents, _ = read_documents(tmp_path, BuildOptions())
        orders.append([document.file for document in documents])
    assert orders[0] == orders[1] == sorted(orders[0], key=sorting_key)


def test_progress_never_goes_back(tmp_path: Path) -> None:
    page(tmp_path, "hold.txt", "Hold")
    steps: list[tuple[str, float]] = []
    build(
        tmp_path,
        BuildOptions(validate=True),
        tmp_path / "out",
        lambda step, done: steps.append((step, done)),
    )
    shares = [done for _, done in steps]
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] < 1
    assert "reading hold.txt" in [step for step, _ in steps]


def test_a_build_counts_lines_and_lists_its_files(tmp_path: Path) -> None:
    page(tmp_path, "hold.txt", "Hold")
    result = build(tmp_path, BuildOptions(name="a", version="1"), tmp_path / "out")
    assert result.folder == tmp_path / "out" / "a" / "1"
    made = (one for one in result.folder.rglob("*") if one.is_file())
    assert sorted(result.files) == sorted(one.relative_to(result.folder).as_posix() for one in made)
    assert set(result.changed) == set(result.files)
    assert result.summary.lines == read_source(tmp_path, BuildOptions()).lines > 10
    assert build(tmp_path, BuildOptions(name="a", version="1"), tmp_path / "out").changed == ()


def test_an_unknown_dialect_is_told_with_its_line(tmp_path: Path) -> None:
    page(tmp_path, "hold.txt", "Hold")
    (tmp_path / "source.toml").write_text('\ndialect = "klingon"\n', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"source.toml:2: unknown dialect 'klingon'. Known"):
        load_model(tmp_path, BuildOptions())


def test_a_refused_document_is_told_with_its_pointer() -> None:
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    validate((OutputFile("openapi.yaml", yaml.safe_dump(document).encode()),))
    parameters: list[dict[str, object]] = [{"name": "x", "in": "nowhere", "schema": {}}]
    older = {**document, "openapi": "3.0.3"}
    with pytest.raises(OutputRejected, match=r"refuses openapi-3.0.yaml at #"):
        validate((OutputFile("openapi-3.0.yaml", yaml.safe_dump(document).encode()),))
    validate((OutputFile("openapi-3.0.yaml", yaml.safe_dump(older).encode()),))
    document["paths"] = {"/a~/b": {"get": {"parameters": parameters}}}
    with pytest.raises(OutputRejected, match=r"refuses openapi.yaml at #/paths/~1a~0~1b") as told:
        validate((OutputFile("openapi.yaml", yaml.safe_dump(document).encode()),))
    assert "\n" not in str(told.value)
    del parameters[0]["in"]  # openapi-spec-validator 0.9 trips over this one
    with pytest.raises(OutputRejected, match=r"refuses openapi.yaml at #"):
        validate((OutputFile("openapi.yaml", yaml.safe_dump(document).encode()),))


def digests(folder: Path) -> dict[str, str]:
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
    }


@pytest.mark.slow
@pytest.mark.shared
def test_the_whole_reference_gives_the_same_bytes_twice(shared: Path, tmp_path: Path) -> None:
    """In another order of the files, with another seed of hashes, in another folder."""
    source = shared / "sources" / "gws-8.6" / "text"
    copy = tmp_path / "copy"
    copy.mkdir()
    names = sorted((file.name for file in source.glob("*.txt")), reverse=True)
    for name in names:
        (copy / name).write_bytes((source / name).read_bytes())
    (copy / "source.toml").write_text(f"files = {names}\n", encoding="utf-8")
    outputs = []
    for seed, path in (("1", source), ("2", copy)):
        out = tmp_path / seed
        subprocess.run(
            [sys.executable, "-m", "docgen", "build", str(path), "-o", str(out), "-q"],
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            timeout=600,
        )
        outputs.append(digests(out))
    assert outputs[0] == outputs[1]
    assert len(outputs[0]) > 7


@pytest.mark.slow
@pytest.mark.shared
def test_a_truncated_reference_gives_what_is_there(shared: Path, tmp_path: Path) -> None:
    data = (shared / "sources/gws-8.6/text/web-services-api-reference.txt").read_bytes()
    (tmp_path / "cut.txt").write_bytes(data[:400_000])
    api = load_model(tmp_path, BuildOptions())
    assert len(api.operations) > 50
    assert api.findings


def test_what_docgen_has_written_is_no_source(tmp_path: Path) -> None:
    page(tmp_path, "hold.txt", "Hold")
    options = BuildOptions(name="a", version="1")
    first = build(tmp_path, options, tmp_path / "out")
    assert (first.folder / "report/index.html").is_file()
    again = build(tmp_path, options, tmp_path / "out")
    assert again.summary.files == first.summary.files == 1
    assert again.changed == ()
