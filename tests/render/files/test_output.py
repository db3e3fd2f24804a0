"""Writing outputs: all or nothing, inside the folder, and nothing left over."""

from __future__ import annotations

import hashlib
import json
import os
import time
from pathlib import Path

import pytest

from docgen.base.errors import OutputError
from docgen.render.files.folder import OutputFile, write_outputs


def file(path: str, text: str = "x") -> OutputFile:
    return OutputFile(path, text.encode())


def tree(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != "manifest.json"
    }


def manifest(root: Path) -> list[dict[str, str]]:
    listed = json.loads((root / "manifest.json").read_text(encoding="utf-8"))["files"]
    assert isinstance(listed, list)
    return listed


def test_files_and_their_manifest_are_written(tmp_path: Path) -> None:
    root = tmp_path / "a" / "b"
    written = write_outputs(root, [file("z/y.txt", "1"), file("a.txt", "2")])
    assert tree(root) == {"a.txt": "2", "z/y.txt": "1"}
    assert written.changed == ("a.txt", "z/y.txt", "manifest.json")
    assert manifest(root) == [
        {"path": "a.txt", "sha256": hashlib.sha256(b"2").hexdigest()},
        {"path": "z/y.txt", "sha256": hashlib.sha256(b"1").hexdigest()},
    ]
    assert sorted(path.name for path in root.iterdir()) == ["a.txt", "manifest.json", "z"]


def test_the_same_outputs_again_change_nothing(tmp_path: Path) -> None:
    write_outputs(tmp_path, [file("a.txt")])
    before = (tmp_path / "a.txt").stat().st_mtime_ns
    assert write_outputs(tmp_path, [file("a.txt")]).changed == ()
    assert (tmp_path / "a.txt").stat().st_mtime_ns == before


def test_what_the_last_build_listed_and_this_one_does_not_make_is_removed(tmp_path: Path) -> None:
    write_outputs(tmp_path, [file("a.txt"), file("old/deep/b.txt"), file("old/c.txt")])
    (tmp_path / "old" / "mine.txt").write_text("mine", encoding="utf-8")
    write_outputs(tmp_path, [file("a.txt")])
    assert tree(tmp_path) == {"a.txt": "x", "old/mine.txt": "mine"}
    assert not (tmp_path / "old" / "deep").exists()


def test_a_manifest_is_not_trusted(tmp_path: Path) -> None:
    root = tmp_path / "out"
    outside = tmp_path / "precious.txt"
    outside.write_text("keep", encoding="utf-8")
    root.mkdir()
    (root / "link").symlink_to(tmp_path)
    rows = ["../precious.txt", str(outside), "link/precious.txt", "a" * 5000, "\0"]
    digest = hashlib.sha256(b"keep").hexdigest()
    text = json.dumps({"files": [{"path": row, "sha256": digest} for row in rows]})
    (root / "manifest.json").write_text(text, encoding="utf-8")
    write_outputs(root, [file("a.txt")])
    assert outside.read_text(encoding="utf-8") == "keep"


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"files": 3}', '{"files": [{}]}', "\udcff", "[" * 200_000]
)
def test_a_manifest_of_somebody_else_stays_unless_forced(tmp_path: Path, text: str) -> None:
    data = text.encode("utf-8", "surrogateescape")
    (tmp_path / "manifest.json").write_bytes(data)
    with pytest.raises(OutputError, match=r"manifest\.json: is none that docgen wrote.*--force"):
        write_outputs(tmp_path, [file("a.txt")])
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("manifest.json", data)]
    write_outputs(tmp_path, [file("a.txt")], force=True)
    assert [row["path"] for row in manifest(tmp_path)] == ["a.txt"]


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../a",
        "a/../../b",
        "a//b",
        "./a",
        "a\\b",
        "C:/a",
        "manifest.json",
        "Manifest.JSON",
        "nul",
        "a/con.txt",
        "a.",
        "a /b",
        "a\x00b",
        "line\nbreak",
        ".docgen-x/a",
    ],
)
def test_a_path_out_of_the_folder_is_refused(tmp_path: Path, path: str) -> None:
    root = tmp_path / "out"
    with pytest.raises(OutputError, match="not a path for an output") as error:
        write_outputs(root, [file("a.txt"), file(path)])
    assert "\n" not in str(error.value)
    assert not root.exists()


def test_two_outputs_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="two outputs"):
        write_outputs(tmp_path, [file("a.txt"), file("A.txt")])
    with pytest.raises(OutputError, match="where its folder would"):
        write_outputs(tmp_path, [file("a"), file("a/b.txt")])
    assert list(tmp_path.iterdir()) == []


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    root, outside = tmp_path / "out", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "sub").symlink_to(outside)
    with pytest.raises(OutputError, match="a link leads out"):
        write_outputs(root, [file("a.txt"), file("sub/b.txt")])
    assert list(outside.iterdir()) == []
    assert not (root / "a.txt").exists()


def test_a_file_that_is_a_link_is_refused_or_replaced(tmp_path: Path) -> None:
    root, target = tmp_path / "out", tmp_path / "target.txt"
    root.mkdir()
    target.write_text("x", encoding="utf-8")
    (root / "a.txt").symlink_to(target)
    with pytest.raises(OutputError, match=r"a\.txt: is a link"):
        write_outputs(root, [file("a.txt", "y")])
    assert (root / "a.txt").is_symlink()
    write_outputs(root, [file("a.txt", "y")], force=True)
    assert target.read_text(encoding="utf-8") == "x"
    assert not (root / "a.txt").is_symlink()


def test_nothing_is_half_written(tmp_path: Path) -> None:
    write_outputs(tmp_path, [file("a.txt", "old"), file("b.txt", "old")])
    (tmp_path / "c.txt").mkdir()
    before = (tmp_path / "manifest.json").read_bytes()
    with pytest.raises(OutputError, match="a folder stands where"):
        write_outputs(tmp_path, [file("a.txt", "new"), file("b.txt", "new"), file("c.txt", "new")])
    assert tree(tmp_path) == {"a.txt": "old", "b.txt": "old"}
    assert (tmp_path / "manifest.json").read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "a.txt",
        "b.txt",
        "c.txt",
        "manifest.json",
    ]


def test_what_a_killed_build_has_left_goes(tmp_path: Path) -> None:
    long_ago = time.time() - 2 * 60 * 60
    names = (".docgen-abc_1234", ".docgen-abc_5678", ".docgen-notes", "docs")
    for name in names:
        (tmp_path / name / "below").mkdir(parents=True)
        if name != ".docgen-abc_5678":  # a build at the same time
            os.utime(tmp_path / name, (long_ago, long_ago))
    (tmp_path / ".docgen-abc_link").symlink_to("docs")
    (tmp_path / ".docgen-abc_file").write_text("x", encoding="utf-8")
    os.utime(tmp_path / ".docgen-abc_file", (long_ago, long_ago))
    write_outputs(tmp_path, [file("a.txt")])
    left = {one.name for one in tmp_path.iterdir()} - {"a.txt", "manifest.json"}
    assert left == {*names[1:], ".docgen-abc_link", ".docgen-abc_file"}
    assert (tmp_path / "docs" / "below").is_dir()


def test_a_place_that_can_not_be_written_is_one_clear_line(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    for root in (blocked, blocked / "below", tmp_path / "\0"):
        with pytest.raises(OutputError) as error:
            write_outputs(root, [file("a.txt")])
        assert "\n" not in str(error.value)
        assert error.value.hint
    assert blocked.read_text(encoding="utf-8") == "x"
