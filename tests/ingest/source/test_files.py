"""Folders, files and source.toml."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from docgen.base.errors import ConfigError, DocgenError, SourceError
from docgen.ingest import READERS, read
from docgen.ingest.source import files as source
from docgen.ingest.source.files import SourceFile, SourceSet, find_sources, load, load_overlay
from docgen.ingest.source.names import (
    folder_name,
    name_from_folders,
    name_from_title,
    version_from_edition,
)

TXT = frozenset({".txt"})


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        file = folder / name.replace("__", "/").replace("_", ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def settings(folder: Path, text: str) -> SourceSet:
    write(folder, a_txt="a", b_txt="b", source_toml=text)
    return load(folder, suffixes=TXT)


def names(found: SourceSet) -> list[str]:
    return [file.name for file in found.files]


def test_a_folder_gives_its_files_sorted_without_asking_a_locale(tmp_path: Path) -> None:
    write(tmp_path, b_txt="1", B_txt="2", ä_txt="3", a_txt="4", sub__a_txt="5", a__z_txt="6")
    write(tmp_path, notes_md="no", _hidden_txt="no", _git__x_txt="no")
    found = load(tmp_path, suffixes=TXT)
    assert names(found) == ["B.txt", "a.txt", "b.txt", "ä.txt", "a/z.txt", "sub/a.txt"]


def test_what_a_generator_puts_beside_its_pages_is_passed_over(tmp_path: Path) -> None:
    for name in ("index.html", "api.html", "_sources/api.rst.txt", "_modules/api.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<p>GET /berths</p>", encoding="utf-8")
    (tmp_path / "text" / "_sources").mkdir(parents=True)
    (tmp_path / "text" / "_sources" / "own.txt").write_text("GET /berths", encoding="utf-8")
    assert names(load(tmp_path, suffixes=[".html", ".txt"])) == [
        "api.html",
        "index.html",
        "text/_sources/own.txt",
    ]


def test_source_toml_says_everything(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        'name = "gws"\nversion = "8.6"\ntitle = "Web Services"\ndialect = "gws"\n'
        'base-url = "https://host/api/v2/"\nhomepage = "https://docs/x"\n'
        'files = ["b.txt", "a.txt"]\n',
    )
    assert (found.name, found.version, found.title) == ("gws", "8.6", "Web Services")
    assert (found.dialect, found.base_url, found.homepage) == (
        "gws",
        "https://host/api/v2",
        "https://docs/x",
    )
    assert found.dialect_from.endswith("source.toml:4")
    assert names(found) == ["b.txt", "a.txt"]


def test_options_win_over_source_toml(tmp_path: Path) -> None:
    write(tmp_path, a_txt="a", source_toml='name = "x"\nversion = "1"\ndialect = "d"\n')
    found = load(tmp_path, suffixes=TXT, name="y", version="2", dialect="e")
    assert (found.name, found.version, found.dialect) == ("y", "2", "e")
    assert found.dialect_from == "--dialect"


def test_source_toml_itself_and_a_single_file_are_sources(tmp_path: Path) -> None:
    folder = write(
        tmp_path / "gws" / "8.6", a_txt="a", b_txt="b", source_toml='title = "T"\ndialect = "d"'
    )
    of_toml, of_file = (
        load(folder / "source.toml", suffixes=TXT),
        load(folder / "b.txt", suffixes=TXT),
    )
    assert (names(of_toml), of_toml.title) == (["a.txt", "b.txt"], "T")
    assert of_toml.dialect_from == f"{folder / 'source.toml'}:2"
    assert (of_toml.fallback_name, of_toml.fallback_version) == ("gws", "8.6")
    assert (names(of_file), of_file.title) == (["b.txt"], None)
    assert (of_file.fallback_name, of_file.fallback_version) == ("b", None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            'name = "x"\nverson = "1"',
            r"source.toml:2: unknown key 'verson'. Did you mean 'version'",
        ),
        ('base_url = "/x"', r"source.toml:1: unknown key 'base_url'. Did you mean 'base-url'"),
        ("zzz = 1", r"source.toml:1: unknown key 'zzz'. Known keys: name, version"),
        ('# name\n[api]\nname = "x"', r"source.toml:2: unknown key 'api'"),
        ("\n\nversion = 8.6", r"source.toml:3: version must be a string, not a number \(put"),
        ("name = true", r"source.toml:1: name must be a string, not true or false"),
        ("version = 2024-01-02", r"source.toml:1: version must be a string, not a date"),
        ('name = " "', r"source.toml:1: name must be one line of text"),
        ('name = "a\\nb"', r"source.toml:1: name must be one line of text"),
        ('files = "a.txt"', r"source.toml:1: files must be a list of file names, not a string"),
        ("files = []", r"source.toml:1: files lists no file"),
        ("files = [1]", r"source.toml:1: a member of files must be a string"),
        ('files = [\n  "a.txt",\n  "no.txt",\n]', r"source.toml:3: 'no.txt' does not exist"),
        ('files = ["a.txt",\n"a.txt"]', r"'a.txt' is listed twice"),
        ('files = ["../a.txt"]', r"source.toml:1: '../a.txt' leaves the folder"),
        ('files = ["/etc/passwd"]', r"'/etc/passwd' leaves the folder"),
        ('files = ["C:/a.txt"]', r"'C:/a.txt' leaves the folder"),
        ('files = ["./a.txt"]', r"is not a plain relative path"),
        ("files = ['b\\a.txt']", r"is no file name"),
        ('homepage = "javascript:alert(1)"', r"source.toml:1: homepage must be a web address"),
        ('base-url = "host/api"', r"source.toml:1: base-url must be like"),
        ('name = "x"\nname = "y"', r"source.toml:2: is not TOML: cannot overwrite a value"),
        ('name = "x', r"source.toml:1: is not TOML"),
        ('title = """x', r"source.toml:1: is not TOML"),
    ],
)
def test_a_fault_in_source_toml_is_told_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said) as caught:
        settings(tmp_path, text)
    assert "\n" not in str(caught.value)


def test_a_source_toml_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, a_txt="a")
    (tmp_path / "source.toml").write_bytes('name = "x"\ntitle = "é"'.encode("latin-1"))
    with pytest.raises(ConfigError, match=r"source.toml:2: is not UTF-8"):
        load(tmp_path, suffixes=TXT)


def test_a_list_may_name_files_that_docgen_would_not_take_by_itself(tmp_path: Path) -> None:
    write(tmp_path, notes_adoc="x", source_toml='files = ["notes.adoc"]')
    found = load(tmp_path, suffixes=TXT)
    assert names(found) == ["notes.adoc"]
    with pytest.raises(SourceError, match=r"notes.adoc: no reader for .adoc. Build it as HTML"):
        read(found.files[0])


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda folder: folder / "missing", "missing: no such file or folder"),
        (lambda folder: folder / "a.txt" / "below", "can't be read"),
        (
            lambda folder: write(folder / "empty"),
            "holds no file that docgen can read. docgen reads .txt.",
        ),
        (
            lambda folder: write(folder / "site", a_html="x"),
            "docgen reads .txt; here are only .html",
        ),
        (lambda _: Path("/dev/zero"), "is neither a file nor a folder"),
        (lambda folder: folder / "nul\0", "can't be read"),
    ],
)
def test_what_is_no_source_is_refused_in_one_line(
    tmp_path: Path, make: Callable[[Path], Path], said: str
) -> None:
    write(tmp_path, a_txt="a")
    with pytest.raises(SourceError) as caught:
        load(make(tmp_path), suffixes=TXT)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_is_refused(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xff.txt")).write_text("b", encoding="utf-8")
    except OSError:
        return  # this file system refuses it by itself
    with pytest.raises(SourceError, match="its name is not UTF-8"):
        load(tmp_path, suffixes=TXT)


def test_a_folder_that_can_not_be_listed_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, a_txt="a")

    def denied(folder: str) -> None:
        raise PermissionError(13, "Permission denied", folder)

    monkeypatch.setattr(os, "scandir", denied)
    with pytest.raises(SourceError, match=r"can't be read \(permission denied\)"):
        load(tmp_path, suffixes=TXT)


def test_a_folder_named_like_a_text_file_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    write(tmp_path, b_txt="b")
    assert names(load(tmp_path, suffixes=TXT)) == ["b.txt"]
    write(tmp_path, source_toml='files = ["a.txt"]')
    with pytest.raises(ConfigError, match=r"'a.txt' is a folder"):
        load(tmp_path, suffixes=TXT)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_does_not_hang(tmp_path: Path) -> None:
    write(tmp_path, b_txt="b")
    os.mkfifo(tmp_path / "pipe.txt")
    assert names(load(tmp_path, suffixes=TXT)) == ["b.txt"]
    with pytest.raises(SourceError, match="neither a file nor a folder"):
        load(tmp_path / "pipe.txt", suffixes=TXT)


def test_links_that_leave_the_folder_are_refused_and_those_inside_are_not(tmp_path: Path) -> None:
    write(tmp_path / "outside", secret_txt="s")
    inside = write(tmp_path / "in", a_txt="a")
    (inside / "same.txt").symlink_to("a.txt")
    (inside / "folder").symlink_to(tmp_path / "outside")
    assert names(load(inside, suffixes=TXT)) == ["a.txt", "same.txt"]
    (inside / "leak.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    with pytest.raises(SourceError, match="link that leaves the folder"):
        load(inside, suffixes=TXT)
    write(inside, source_toml='files = ["a.txt", "folder/secret.txt"]')
    with pytest.raises(ConfigError, match=r"source.toml:1: 'folder/secret.txt' is a link"):
        load(inside, suffixes=TXT)


def test_a_linked_source_folder_is_read(tmp_path: Path) -> None:
    write(tmp_path / "real", a_txt="a")
    (tmp_path / "link").symlink_to("real")
    assert names(load(tmp_path / "link", suffixes=TXT)) == ["a.txt"]


def test_too_much_is_refused_without_reading_it_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "MOST_BYTES", 2 * 1024 * 1024)
    write(tmp_path, a_txt="a" * 1024 * 1024, b_txt="b" * 1024 * 1024)
    assert len(load(tmp_path, suffixes=TXT).files) == 2
    write(tmp_path, c_txt="c")
    with pytest.raises(SourceError, match=r"is larger than 2 MB \(at c.txt\)"):
        load(tmp_path, suffixes=TXT)


def test_the_digest_does_not_depend_on_the_order_of_the_list(tmp_path: Path) -> None:
    one = settings(tmp_path / "1", 'files = ["b.txt", "a.txt"]')
    two = settings(tmp_path / "2", 'files = ["a.txt", "b.txt"]')
    assert one.digest == two.digest
    write(tmp_path / "2", a_txt="changed")
    assert load(tmp_path / "2", suffixes=TXT).digest != one.digest


def test_every_source_toml_below_a_folder_is_a_source(tmp_path: Path) -> None:
    one = write(tmp_path / "b" / "1", a_txt="a", source_toml="")
    two = write(tmp_path / "a" / "2", a_txt="a", source_toml="")
    write(tmp_path / ".venv" / "x", source_toml="")
    assert find_sources(tmp_path) == (two, one)
    assert find_sources(one) == (one,)
    assert find_sources(tmp_path / "none") == (tmp_path / "none",)


@pytest.mark.parametrize(
    ("parts", "name", "version"),
    [
        (("x", "gws-8.6", "text"), "gws", "8.6"),
        (("sources", "gws", "8.6"), "gws", "8.6"),
        (("sources", "gws", "v8.6.0-rc.1", "docs", "html"), "gws", "8.6.0-rc.1"),
        (("my_api_v2",), "my_api", "2"),
        (("web-services-api-reference",), "web-services-api-reference", None),
        (("8.6",), "8.6", None),
        (("text",), "text", None),
        ((), "api", None),
    ],
)
def test_folders_tell_name_and_version(
    parts: tuple[str, ...], name: str, version: str | None
) -> None:
    assert name_from_folders(parts) == (name, version)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("gws", "gws"),
        ("../../etc/passwd", "etc-passwd"),
        (".hidden", "hidden"),
        ("..", ""),
        ("a\\b:c*d\x1b[0m", "a-b-c-d-0m"),
        ("CON", "CON_"),
        ("nul.txt", "nul.txt_"),
        ("8.6/beta 1", "8.6-beta-1"),
        ("Ü" * 100, "Ü" * 40),
        ("e\u0301", "é"),
        ("/", ""),
    ],
)
def test_names_are_made_fit_for_folders(text: str, safe: str) -> None:
    assert folder_name(text) == safe
    assert folder_name(safe) == safe


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Web Services API Reference", "web-services"),
        ("Docker Engine API v1.24 Reference Guide", "docker-engine-api-v1.24"),
        ("Flink REST API", "flink-rest-api"),
        ("Reference", None),
        ("", None),
    ],
)
def test_title_pages_tell_names(title: str, name: str | None) -> None:
    assert name_from_title(title) == name


@pytest.mark.parametrize(
    ("edition", "version"),
    [
        ("Web Services and Applications 8.6.0", "8.6.0"),
        ("Version v2.1", "2.1"),
        ("4/14/2024", None),
        ("14.4.2024", "14.4.2024"),
        ("", None),
    ],
)
def test_editions_tell_versions(edition: str, version: str | None) -> None:
    assert version_from_edition(edition) == version


def test_every_reader_is_reached_by_its_suffix() -> None:
    document = read(SourceFile(name="x/A.TXT", data=b"Title\n\nSome words\n"))
    assert document.file == "x/A.TXT"
    assert all(suffix.startswith(".") for suffix in READERS)


def test_a_finding_of_the_decoding_is_one_of_the_document() -> None:
    document = read(SourceFile(name="a.txt", data="Gr\xfc\xdfe\n\nwords\n".encode("latin-1")))
    assert [finding.code for finding in document.findings][:1] == ["encoding-assumed"]


def test_all_errors_are_docgen_errors() -> None:
    assert issubclass(SourceError, DocgenError)


def test_a_link_that_leads_to_itself_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text", encoding="utf-8")
    (tmp_path / "b.txt").symlink_to("b.txt")
    with pytest.raises(SourceError, match=r"b\.txt: is a link that leaves the folder"):
        load(tmp_path, suffixes={".txt"})


@pytest.mark.parametrize("settings", ["", 'files = ["shut/a.txt"]'])
def test_a_folder_that_can_not_be_entered_is_told(
    settings: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `chmod 000` does it, which stops everybody but root."""
    shut = tmp_path / "shut"
    write(tmp_path, shut__a_txt="a", source_toml=settings)
    asked = Path.stat

    def denied(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path.is_relative_to(shut) and path != shut:
            raise PermissionError(13, "Permission denied", str(path))
        return asked(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", denied)
    said = r"shut(/a\.txt)?: can't be read \(permission denied\)"
    for ask in (find_sources, load_overlay, lambda path: load(path, suffixes=TXT)):
        with pytest.raises(SourceError, match=said):
            ask(shut)
    if settings:
        with pytest.raises(SourceError, match=said):
            load(tmp_path, suffixes=TXT)


def test_a_source_that_is_a_link_to_itself_is_told(tmp_path: Path) -> None:
    link = tmp_path / "self"
    link.symlink_to("self")
    with pytest.raises(SourceError, match=r"self: can't be read \("):
        find_sources(link)
