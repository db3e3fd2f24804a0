"""What others have put into the output folder: kept, told, or refused in one line."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from docgen.base.errors import OutputError
from docgen.render.files.folder import MANIFEST, OutputFile, compare_outputs, write_outputs
from docgen.render.files.folder import whole as one_step
from docgen.render.files.folder.manifest import MOST_BYTES, MOST_ROWS


def file(path: str, text: str = "x") -> OutputFile:
    return OutputFile(path, text.encode())


NEW = [file("a.txt", "new"), file("sub/b.txt", "new")]


@pytest.fixture(params=["one step", "file by file"])
def root(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if request.param == "file by file":

        def refuse(one: Path, _: Path) -> None:
            raise OSError(f"{one}: no such step here")

        monkeypatch.setattr(one_step, "exchange", refuse)
    root = tmp_path / "out"
    write_outputs(root, [file("a.txt", "old"), file("sub/b.txt", "old"), file("gone/c.txt", "c")])
    return root


def contents(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def test_what_others_put_there_stays_as_it_is(root: Path) -> None:
    (root / ".git" / "refs").mkdir(parents=True)
    (root / ".git" / "HEAD").write_text("ref", encoding="utf-8")
    (root / "gone" / "mine.txt").write_text("mine", encoding="utf-8")
    (root / "empty").mkdir(mode=0o750)
    (root / "link").symlink_to("nowhere")
    os.mkfifo(root / "pipe")
    number = (root / "gone" / "mine.txt").stat().st_ino
    write_outputs(root, NEW)
    assert (root / ".git" / "HEAD").read_text(encoding="utf-8") == "ref"
    assert (root / ".git" / "refs").is_dir()
    assert (root / "gone" / "mine.txt").stat().st_ino == number
    assert (root / "gone" / "mine.txt").stat().st_nlink == 1
    assert (root / "empty").stat().st_mode & 0o777 == 0o750
    assert (root / "link").readlink() == Path("nowhere")
    assert (root / "pipe").is_fifo()
    assert not (root / "gone" / "c.txt").exists()
    assert [one.name for one in root.parent.iterdir()] == ["out"]


def test_rights_are_kept(root: Path) -> None:
    (root / "a.txt").chmod(0o600)
    (root / MANIFEST).chmod(0o640)
    root.chmod(0o700)
    write_outputs(root, NEW)
    assert (root / "a.txt").read_text(encoding="utf-8") == "new"
    assert (root / "a.txt").stat().st_mode & 0o777 == 0o600
    assert (root / MANIFEST).stat().st_mode & 0o777 == 0o640
    assert root.stat().st_mode & 0o777 == 0o700


def test_an_output_that_was_edited_stops_the_build(root: Path) -> None:
    (root / "a.txt").write_text("edited", encoding="utf-8")
    before = contents(root)
    with pytest.raises(OutputError, match=r"a\.txt: was edited .*--force") as error:
        write_outputs(root, NEW)
    assert "\n" not in str(error.value)
    assert contents(root) == before
    write_outputs(root, NEW, force=True)
    assert contents(root) == {"a.txt": "new", "sub/b.txt": "new"}


def test_an_edit_that_is_what_the_build_gives_is_none(root: Path) -> None:
    (root / "a.txt").write_text("new", encoding="utf-8")
    assert "a.txt" not in write_outputs(root, NEW).changed


def test_a_file_of_somebody_else_in_the_place_of_an_output_stops_the_build(root: Path) -> None:
    (root / "model.json").write_text("of somebody else", encoding="utf-8")
    with pytest.raises(OutputError, match=r"model\.json: is none that docgen wrote"):
        write_outputs(root, [*NEW, file("model.json")])
    assert contents(root)["model.json"] == "of somebody else"
    assert contents(root)["a.txt"] == "old"


def test_a_file_that_is_no_output_any_more_and_was_edited_stays(root: Path) -> None:
    (root / "gone" / "c.txt").write_text("edited", encoding="utf-8")
    written = write_outputs(root, NEW)
    assert written.kept == ("gone/c.txt",)
    assert contents(root)["gone/c.txt"] == "edited"
    assert write_outputs(root, NEW).kept == ()


def test_a_manifest_does_not_make_a_file_an_output(root: Path) -> None:
    (root / "own.txt").write_text("mine", encoding="utf-8")
    rows = [{"path": "own.txt", "sha256": hashlib.sha256(b"x").hexdigest()}]
    (root / MANIFEST).write_text(json.dumps({"files": rows}), encoding="utf-8")
    assert write_outputs(root, NEW, force=True).kept == ("own.txt",)
    assert contents(root)["own.txt"] == "mine"


@pytest.mark.parametrize("name", ["a.txt", "sub/b.txt", MANIFEST])
def test_what_is_no_file_is_refused_and_never_opened(root: Path, name: str) -> None:
    (root / name).unlink()
    os.mkfifo(root / name)  # opening it would wait for ever
    assert name in [one.path for one in compare_outputs(root, NEW)]
    with pytest.raises(OutputError, match=f"{name}: is no file"):
        write_outputs(root, NEW)
    assert (root / name).is_fifo()
    write_outputs(root, NEW, force=True)
    assert (root / name).is_file()


@pytest.mark.parametrize("name", ["a.txt", MANIFEST])
@pytest.mark.parametrize("target", ["/dev/zero", "/dev/stdin", "a.txt.own"])
def test_a_link_is_refused_and_never_read(root: Path, name: str, target: str) -> None:
    (root / name).unlink()
    (root / name).symlink_to(target)
    with pytest.raises(OutputError, match=f"{name}: is a link"):
        write_outputs(root, NEW)
    assert (root / name).is_symlink()
    compare_outputs(root, NEW)


@pytest.mark.parametrize("size", [MOST_BYTES + 1, 6 * 1024**3])
def test_a_manifest_that_is_too_large_is_refused(root: Path, size: int) -> None:
    os.truncate(root / MANIFEST, size)
    for ask in (write_outputs, compare_outputs):
        with pytest.raises(OutputError, match=r"manifest\.json: is larger than 16 MB"):
            ask(root, NEW)


def test_a_manifest_of_too_many_files_is_refused(root: Path) -> None:
    rows = [{"path": str(n), "sha256": ""} for n in range(MOST_ROWS + 1)]
    (root / MANIFEST).write_text(json.dumps({"files": rows}), encoding="utf-8")
    with pytest.raises(OutputError, match="lists more than 100,000 files"):
        write_outputs(root, NEW)


def test_an_output_that_is_very_large_by_now_is_edited(root: Path) -> None:
    os.truncate(root / "a.txt", 6 * 1024**4)
    with pytest.raises(OutputError, match="was edited"):
        write_outputs(root, NEW)


def test_a_stale_file_that_can_not_go_is_told_and_stays_listed(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_step, "exchange", _refuse)
    monkeypatch.setattr(Path, "unlink", _refuse)
    with pytest.raises(OutputError, match=r"all outputs are written, but .*can't be removed"):
        write_outputs(root, NEW)
    monkeypatch.undo()
    write_outputs(root, NEW)
    assert contents(root) == {"a.txt": "new", "sub/b.txt": "new"}


def _refuse(one: Path, *_: object, **__: object) -> None:
    raise PermissionError(1, "not permitted", str(one))


def test_a_system_without_such_a_step_moves_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_outputs(tmp_path / "out", [file("a.txt", "old")])
    monkeypatch.setattr(one_step, "is_known", lambda: False)
    monkeypatch.setattr(os, "link", None)  # Windows knows no links of links
    write_outputs(tmp_path / "out", NEW)
    assert contents(tmp_path / "out") == {"a.txt": "new", "sub/b.txt": "new"}


def test_a_folder_that_is_a_link_is_written_where_it_leads(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").symlink_to("elsewhere")
    write_outputs(tmp_path / "out", NEW)
    assert (tmp_path / "out").is_symlink()
    assert contents(tmp_path / "elsewhere") == {"a.txt": "new", "sub/b.txt": "new"}
