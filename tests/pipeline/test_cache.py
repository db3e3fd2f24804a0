"""What is kept between builds: found again, never believed blindly, never in the way."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

import docgen
from docgen.base.errors import SourceError
from docgen.pipeline import cache as module
from docgen.pipeline.build import BuildOptions, BuildResult, build
from docgen.pipeline.cache import MAGIC, Cache, default_folder, entry_key

ROOT = Path(docgen.__file__).parents[1]

PAGE = """{title}

This operation is part of the Voice API section of the Web Services API.

Request URL\t/api/v2/me/calls/{{id}}
HTTP method\tPOST
Required features\tapi-voice

Parameters

Parameter\tValue
operationName\t{title}
"""

TITLES = ("Answer", "Hold", "Release", "Retrieve")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    for title in TITLES:
        (folder / f"{title}.txt").write_text(PAGE.format(title=title), encoding="utf-8")
    return folder


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def run(source: Path, cache: Path | None, out: str = "out") -> BuildResult:
    options = BuildOptions(name="a", version="1", cache=cache)
    return build(source, options, source.parent / out)


def read_of(result: BuildResult) -> tuple[int, int]:
    return result.read, result.summary.files


def bytes_of(result: BuildResult) -> dict[str, bytes]:
    return {file: (result.folder / file).read_bytes() for file in result.files}


def entries(cache: Path) -> list[Path]:
    return sorted(file for file in cache.rglob("*") if len(file.name) == 64)


def remember(cache: Cache, value: str = "made", stage: str = "documents") -> str:
    return cache.remember(
        stage, ["a", b"b"], lambda: value, lambda one: [one], lambda data: data[0]
    )


def test_a_warm_build_reads_nothing_and_writes_the_same_bytes(source: Path, kept: Path) -> None:
    none, cold, warm = run(source, None, "0"), run(source, kept, "1"), run(source, kept, "2")
    assert [read_of(one) for one in (none, cold, warm)] == [(4, 4), (4, 4), (0, 4)]
    assert bytes_of(none) == bytes_of(cold) == bytes_of(warm)


def test_only_a_changed_file_is_read_again(source: Path, kept: Path) -> None:
    run(source, kept)
    hold = source / "Hold.txt"
    hold.write_text(hold.read_text(encoding="utf-8").replace("/me/", "/you/"), encoding="utf-8")
    (source / "Answer.txt").rename(source / "Accept.txt")  # places hold the name: it is read again
    (source / "Release.txt").unlink()
    changed = run(source, kept)
    assert read_of(changed) == (2, 3)
    assert bytes_of(changed) == bytes_of(run(source, None, "fresh"))
    assert b"/me/calls" in (changed.folder / "openapi.yaml").read_bytes()
    assert b"/you/calls" in (changed.folder / "openapi.yaml").read_bytes()


def truncated(data: bytes) -> bytes:
    return data[:-1]


def flipped(data: bytes) -> bytes:
    return data[:-1] + bytes([data[-1] ^ 1])


def headless(data: bytes) -> bytes:
    return data[len(MAGIC) :]


def emptied(_: bytes) -> bytes:
    return b""


def older_format(data: bytes) -> bytes:
    return b"docgen 0" + data[len(MAGIC) :]


@pytest.mark.parametrize("damage", [truncated, flipped, headless, emptied, older_format])
def test_a_damaged_entry_is_noticed_and_made_anew(
    source: Path, kept: Path, damage: Callable[[bytes], bytes]
) -> None:
    sound = bytes_of(run(source, kept))
    before = [entry.read_bytes() for entry in entries(kept)]
    entries(kept)[0].write_bytes(damage(before[0]))
    mended = run(source, kept, "mended")
    assert read_of(mended) == (1, 4)
    assert bytes_of(mended) == sound
    assert [entry.read_bytes() for entry in entries(kept)] == before


def test_the_entry_of_another_file_is_noticed(source: Path, kept: Path) -> None:
    sound = bytes_of(run(source, kept))
    first, second = entries(kept)[:2]
    first.write_bytes(second.read_bytes())
    mended = run(source, kept, "mended")
    assert read_of(mended) == (1, 4)
    assert bytes_of(mended) == sound


def test_an_entry_that_can_not_be_read_is_made_anew(source: Path, kept: Path) -> None:
    run(source, kept)
    first = entries(kept)[0]
    first.unlink()
    first.mkdir()
    again = run(source, kept, "again")
    assert read_of(again) == (1, 4)
    assert again.cache_fault


def test_a_sound_entry_that_holds_something_else_is_made_anew(kept: Path) -> None:
    key = entry_key("documents", ["a", b"b"])
    Cache(kept).keep("documents", key, module.to_payload({"not": "a list"}))
    assert remember(Cache(kept)) == "made"
    Cache(kept).keep("documents", key, b"no zlib")
    assert remember(Cache(kept), "again") == "again"
    assert remember(Cache(kept), "not asked for") == "again"


def test_a_key_knows_stage_parts_and_where_a_part_ends() -> None:
    keys = {
        entry_key("documents", ["ab", "c"]),
        entry_key("documents", ["a", "bc"]),
        entry_key("documents", ["abc"]),
        entry_key("documents", ["abc", ""]),
        entry_key("pages", ["abc"]),
    }
    assert len(keys) == 5
    assert entry_key("pages", ["é\ud800"]) == entry_key("pages", [b"\xc3\xa9\xed\xa0\x80"])


def test_what_is_remembered_is_made_once(kept: Path) -> None:
    cache = Cache(kept)
    assert [remember(cache, value) for value in "abc"] == ["a", "a", "a"]
    assert remember(cache, "d", "pages") == "d"
    assert cache.found == {"documents": 2}
    assert cache.made == {"documents": 1, "pages": 1}
    assert [remember(Cache(None), value) for value in "ab"] == ["a", "b"]


def test_a_fault_of_the_source_is_not_kept(kept: Path) -> None:
    def fail() -> str:
        raise SourceError("x")

    with pytest.raises(SourceError, match="x"):
        Cache(kept).remember("documents", ["a"], fail, str, str)
    assert not kept.exists()


def test_a_folder_that_can_not_be_written_is_no_error(source: Path, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    result = run(source, file / "cache")
    assert read_of(result) == (4, 4)
    assert "not a directory" in result.cache_fault
    assert run(source, None).cache_fault == ""


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such permission there")
def test_a_read_only_folder_is_read(source: Path, kept: Path) -> None:
    run(source, kept)
    (source / "Hold.txt").write_text(PAGE.format(title="Hold on"), encoding="utf-8")
    stage = kept / "documents"
    stage.chmod(0o500)
    try:
        if os.access(stage, os.W_OK):  # root may write everywhere
            return
        result = run(source, kept)
    finally:
        stage.chmod(0o700)
    assert read_of(result) == (1, 4)
    assert "permission denied" in result.cache_fault


def test_entries_are_for_their_user_alone(source: Path, kept: Path) -> None:
    run(source, kept)
    if sys.platform != "win32":
        assert {entry.stat().st_mode & 0o077 for entry in entries(kept)} == {0}


def test_old_entries_go_and_used_ones_stay(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(kept)
    keys = [entry_key("pages", [name]) for name in "abc"]
    for key in keys:
        cache.keep("pages", key, module.to_payload([key]))
    theirs = kept / "pages" / "notes.txt"
    theirs.write_text("not ours", encoding="utf-8")
    half = kept / "pages" / ".half"
    half.write_text("", encoding="utf-8")
    old = time.time() - 31 * module.DAY
    for file in (kept / "pages" / keys[0], kept / "pages" / keys[1], theirs, half):
        os.utime(file, (old, old))
    assert cache.find("pages", keys[1], lambda data: data) == [keys[1]]
    cache.prune()
    assert [entry.name for entry in entries(kept)] == sorted(keys[1:])
    assert theirs.exists()
    assert not half.exists()
    # Not again on the same day; then the oldest make room.
    monkeypatch.setattr(module, "MOST_BYTES", 1)
    cache.prune()
    assert len(entries(kept)) == 2
    os.utime(kept / "pruned", (old, old))
    cache.prune()
    assert entries(kept) == []


def test_a_cache_that_is_not_there_is_pruned_in_silence(kept: Path) -> None:
    Cache(kept).prune()
    Cache(None).prune()
    assert not kept.exists()


def test_the_folder_is_where_the_system_keeps_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for system, expected in (
        ("linux", tmp_path / "x" / "docgen"),
        ("darwin", tmp_path / "Library" / "Caches" / "docgen"),
        ("win32", tmp_path / "local" / "docgen" / "Cache"),
    ):
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "x"))
        monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
        assert default_folder() == expected
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert default_folder() == tmp_path / ".cache" / "docgen"


@pytest.mark.slow
def test_two_builds_at_once_share_a_folder(source: Path, kept: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "docgen", "build", str(source), "--cache", str(kept)]
    builds = [
        subprocess.Popen(
            [*command, "--name", "a", "--api-version", "1", "-o", str(tmp_path / out), "-q"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stderr=subprocess.PIPE,
        )
        for out in ("one", "two")
    ]
    assert [build.communicate(timeout=600)[1] for build in builds] == [b"", b""]
    alone = bytes_of(run(source, None, "alone"))
    for out in ("one", "two"):
        folder = tmp_path / out / "a" / "1"
        assert {file: (folder / file).read_bytes() for file in alone} == alone
    assert len(entries(kept / "documents")) == 4
    assert {file for file in kept.rglob("*") if file.is_file()} == {*entries(kept), kept / "pruned"}
    assert read_of(run(source, kept)) == (0, 4)


@pytest.mark.slow
def test_the_sample_reference_gives_the_same_bytes_from_what_was_kept(
    root: Path, kept: Path, tmp_path: Path
) -> None:
    """Books, pages, OCR: every kind of page is packed, and equal pages are told apart."""
    sample = root / "sources" / "gws" / "8.6"
    outputs = []
    for number, cache in enumerate((None, kept, kept)):
        result = build(sample, BuildOptions(cache=cache), tmp_path / str(number))
        outputs.append(bytes_of(result))
    assert outputs[0] == outputs[1] == outputs[2]
    assert len(list((kept / "pages").iterdir())) > 100


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
@pytest.mark.parametrize("below", ["", "documents"])
def test_a_folder_that_everybody_may_write_to_is_not_used(
    source: Path, kept: Path, below: str
) -> None:
    run(source, kept)
    (kept / below).chmod(0o777)
    before = sorted(kept.rglob("*"))
    result = run(source, kept)
    assert read_of(result) == (4, 4)
    assert result.cache_fault == f"everybody may write to {kept / below}"
    assert sorted(kept.rglob("*")) == before


def test_what_belongs_to_another_user_is_not_used(
    source: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(source, kept)
    monkeypatch.setattr(os, "geteuid", lambda: 12_345)
    result = run(source, kept)
    assert read_of(result) == (4, 4)
    assert result.cache_fault == f"{kept} belongs to another user"


@pytest.mark.skipif(sys.platform == "win32", reason="there are none there")
def test_special_files_and_links_are_no_entries(source: Path, kept: Path, tmp_path: Path) -> None:
    run(source, kept)
    pipe, link, large, zero = sorted((kept / "documents").iterdir())
    pipe.unlink()
    os.mkfifo(pipe)  # opening it would wait for ever
    link.replace(tmp_path / "elsewhere")
    link.symlink_to(tmp_path / "elsewhere")
    os.truncate(large, 6 * 1024**3)
    zero.unlink()
    zero.symlink_to("/dev/zero")
    result = run(source, kept, "again")
    assert read_of(result) == (4, 4)
    assert read_of(run(source, kept)) == (0, 4)


def test_an_entry_that_unpacks_to_too_much_is_made_anew(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(kept)
    key = entry_key("documents", ["a"])
    cache.keep("documents", key, module.to_payload("a" * 100_000))
    assert cache.find("documents", key, str) == "a" * 100_000
    monkeypatch.setattr(module, "MOST_UNPACKED", 99_999)
    assert cache.find("documents", key, str) is None


def test_a_build_of_the_very_same_makes_nothing(
    source: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run(source, kept)
    monkeypatch.setattr("docgen.pipeline.build._make", None)
    again = run(source, kept)
    assert (again.files, again.summary, again.changed) == (first.files, first.summary, ())


def test_what_a_killed_build_has_left_goes_all_the_same(source: Path, kept: Path) -> None:
    run(source, kept)
    left = source.parent / "out" / ".docgen-abc_1234"
    (left / "whole").mkdir(parents=True)
    run(source, kept)
    assert not left.exists()


@pytest.mark.parametrize("what", ["edited", "gone", "in the way", "source", "option", "overlay"])
def test_a_build_of_anything_else_is_made(source: Path, kept: Path, what: str) -> None:
    first = run(source, kept)
    options = BuildOptions(name="a", version="1", cache=kept, force=True)
    model = first.folder / "model.json"
    sound = model.read_bytes()
    if what == "edited":
        model.write_bytes(sound.replace(b"Hold", b"Held"))
    elif what == "gone":
        model.unlink()
    elif what == "in the way":
        model.unlink()
        model.symlink_to("findings.json")
    elif what == "source":
        (source / "Hold.txt").write_text(PAGE.format(title="Holding"), encoding="utf-8")
    elif what == "option":
        options = evolve(options, provenance=False)
    else:
        overlay = 'overlay: 1.0.0\ninfo: {title: T, version: "1"}\nactions:\n'
        (source / "overlay.yaml").write_text(
            f"{overlay}- target: $.info\n  update: {{x-a: b}}\n", encoding="utf-8"
        )
    result = build(source, options, source.parent / "out")
    assert result.changed
    cold = build(source, evolve(options, cache=None), source.parent / "cold")
    assert bytes_of(result) == bytes_of(cold)


def test_what_could_not_be_read_is_tried_again(source: Path, kept: Path) -> None:
    (source / "z.pdf").write_bytes(b"%PDF-1.4 damaged")
    run(source, kept)
    assert read_of(run(source, kept)) == (1, 5)
