"""A source on disk -> SourceSet: its files as bytes, and what source.toml says of them."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from docgen.base.errors import ConfigError, SourceError, reason_of
from docgen.ingest.source.archive import ARCHIVE, is_archive, members
from docgen.ingest.source.client import ClientFacts, is_spdx
from docgen.ingest.source.marked_yaml import MOST_BYTES as MOST_OF_OVERLAY
from docgen.ingest.source.names import name_from_folders
from docgen.ingest.source.overlay import OVERLAY_FILE, Overlay, read_overlay
from docgen.ingest.source.settings import SETTINGS_FILE, Settings, read_settings

# All files of one source together. The largest reference at hand has 8.3 MB of HTML; beyond
# this somebody has pointed docgen at the wrong folder.
MOST_BYTES = 200 * 1024 * 1024
MOST_OF_SETTINGS = 8_000_000


@frozen(kw_only=True)
class SourceFile:
    """A file of the source. `name` is its path below the source, with "/" between folders."""

    name: str
    data: bytes = field(repr=False)


@frozen(kw_only=True)
class SourceSet:
    """All that is read of one API: the files, and what is known of them before reading.

    `name`, `version` and `title` are None until a title page tells; the `fallback_` pair is
    what the folders are called. `dialect_from` says who asked for the dialect (for messages);
    `dialect_file` is what its file says, whose name that is then.
    `files` are in reading order: as source.toml lists them (`listed`), else as `sorting_key` has
    them.
    """

    root: str
    name: str | None = None
    version: str | None = None
    title: str | None = None
    dialect: str | None = None
    dialect_from: str = ""
    dialect_file: bytes | None = field(default=None, repr=False)
    base_url: str | None = None
    homepage: str | None = None
    client: ClientFacts = field(factory=ClientFacts)
    fallback_name: str = "api"
    fallback_version: str | None = None
    files: tuple[SourceFile, ...] = ()
    listed: bool = False

    @property
    def digest(self) -> str:
        """SHA-256 over names and contents of the files, whatever order they are listed in."""
        total = hashlib.sha256()
        for file in sorted(self.files, key=lambda file: sorting_key(file.name)):
            total.update(f"{len(file.name.encode())}:{file.name}{len(file.data)}:".encode())
            total.update(file.data)
        return total.hexdigest()


def load(
    path: Path,
    *,
    suffixes: Collection[str],
    name: str | None = None,
    version: str | None = None,
    dialect: str | None = None,
) -> SourceSet:
    """The source at `path`: a folder (with or without source.toml), a source.toml, or one file.

    `suffixes` are those of the files that a folder without a list of files gives.
    """
    label = str(path)
    folder, settings, names = _find(path, label, suffixes)
    fallback_name, fallback_version = _fallback(path, folder)
    asked, asked_from, data = _dialect(folder, settings, dialect)
    return SourceSet(
        root=label,
        name=name or settings.name,
        version=version or settings.version,
        title=settings.title,
        dialect=asked,
        dialect_from=asked_from,
        dialect_file=data,
        base_url=settings.base_url,
        homepage=settings.homepage,
        client=_client(folder, settings),
        fallback_name=fallback_name,
        fallback_version=fallback_version,
        files=tuple(_read_all(folder, names, label, suffixes)),
        listed=settings.files is not None,
    )


def _client(folder: Path, settings: Settings) -> ClientFacts:
    """What the settings say of the packages; a licence may stand in a file beside them."""
    told = {
        key.removeprefix("client-"): value
        for key, value in settings.client.items()
        if key != "client-license"
    }
    given = str(settings.client.get("client-license", ""))
    if not given or "\n" in given:
        return ClientFacts(**told, license_text=given.strip())
    line = f"{folder / SETTINGS_FILE}:{settings.lines.get('client-license', 1)}"
    file = folder / given
    if _known_mode(file, str(file)) and _is_inside(file, folder):
        text = _read(file, str(file), MOST_OF_SETTINGS).decode("utf-8", "replace")
        return ClientFacts(**told, license_text=text)
    if not is_spdx(given):
        hint = "Name a file beside source.toml, a licence of SPDX, or give the text."
        raise ConfigError(f"{line}: client-license {given!r} is no licence", hint=hint)
    return ClientFacts(**told, license=given)


def _dialect(
    folder: Path, settings: Settings, option: str | None
) -> tuple[str | None, str, bytes | None]:
    """The dialect that is asked for, who asks, and its file: an option wins over source.toml."""
    if option:
        file = Path(option) if option.endswith(_TOML) else None
        return option, "--dialect" if file is None else option, _dialect_in(file, option)
    line = f"{folder / SETTINGS_FILE}:{settings.lines.get('dialect', 1)}"
    if settings.dialect is not None:
        file = folder / settings.dialect if settings.dialect.endswith(_TOML) else None
        if file is not None and not _is_inside(file, folder):
            raise ConfigError(f"{line}: {settings.dialect!r} leaves the folder of the source")
        return settings.dialect, line if file is None else str(file), _dialect_in(file, line)
    file = folder / DIALECT_FILE
    if _known_mode(file, str(file)) and _is_inside(file, folder):
        return DIALECT_FILE, str(file), _dialect_in(file, str(file))
    return None, line, None


def _dialect_in(file: Path | None, asked: str) -> bytes | None:
    if file is None:
        return None
    try:
        return _read(file, str(file), MOST_OF_SETTINGS)
    except SourceError as error:
        raise ConfigError(f"{asked}: {error.message}", hint="Is it the right file?") from None


def not_read(path: Path, suffixes: Collection[str]) -> dict[str, int]:
    """How many files of each of these suffixes a folder holds; nothing for what is no folder.

    They are documents in forms that no reader takes: whoever put them there should be told.
    """
    found: dict[str, int] = {}
    for _, files in _folders(path) if path.is_dir() else ():
        for name in files:
            suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122
            if suffix in suffixes and not name.startswith("."):
                found[suffix] = found.get(suffix, 0) + 1
    return dict(sorted(found.items()))


def find_sources(path: Path) -> tuple[Path, ...]:
    """The sources that `path` stands for: itself, or every folder below it with a source.toml."""
    if not is_bare_folder(path):
        return (path,)
    below = sorted(file.parent for file in path.rglob(SETTINGS_FILE) if not _is_hidden(file, path))
    return tuple(below) or (path,)


def is_bare_folder(path: Path) -> bool:
    """Whether `path` is a folder without a source.toml; SourceError where that can't be known."""
    return stat.S_ISDIR(_known_mode(path, str(path))) and not _has_settings(path)


def fetch_settings(folder: Path) -> Mapping[str, Any]:
    """What the source.toml of a folder says of fetching; nothing where there is none."""
    return (_settings_in(folder).fetch or {}) if _has_settings(folder) else {}


def load_overlay(path: Path, given: Path | None = None) -> Overlay | None:
    """The corrections by hand of the source at `path`.

    `given` wins over source.toml, which wins over an overlay.yaml in the folder of the source.
    """
    folder = path.parent if path.name == SETTINGS_FILE or not path.is_dir() else path
    if given is not None:
        if not given.is_file():
            raise ConfigError(f"--overlay {given}: is no file", hint="Check the path.")
        inside = given.absolute().is_relative_to(folder.absolute())
        # No place names a path of this machine: the outputs are the same on the next.
        name = given.absolute().relative_to(folder.absolute()) if inside else Path(given.name)
        return _overlay_in(given, name.as_posix())
    if path.name != SETTINGS_FILE and not path.is_dir():
        return None
    file = folder / (name_asked := _asked_overlay(folder) or OVERLAY_FILE)
    if not file.exists() and not file.is_symlink():
        return None
    if not _is_inside(file, folder):
        raise ConfigError(f"{file}: is a link that leaves the folder", hint="Put a copy there.")
    return _overlay_in(file, name_asked)


def _asked_overlay(folder: Path) -> str | None:
    """The overlay that source.toml names: it must be there."""
    settings_file = folder / SETTINGS_FILE
    if not _has_settings(folder):
        return None
    settings = _settings_in(folder)
    if settings.overlay is not None and not (folder / settings.overlay).is_file():
        line = settings.lines["overlay"]
        told = f"{settings_file}:{line}: {settings.overlay!r} is no file"
        raise ConfigError(told, hint=f"Looked in {folder}.")
    return settings.overlay


def _overlay_in(file: Path, name: str) -> Overlay:
    try:
        data = _read(file, str(file), MOST_OF_OVERLAY)
    except SourceError as error:
        raise ConfigError(error.message, hint="Mend the file or its permissions.") from None
    return read_overlay(str(file), name, data)


# What Sphinx writes beside its pages: their sources as text, program code, pictures and scripts.
_BESIDE_PAGES = frozenset({"_modules", "_sources", "_static"})
DIALECT_FILE = "dialect.toml"
_TOML = ".toml"
# What people write about a folder that they keep a reference in.
_NOTES = frozenset({"changelog.md", "contributing.md", "license.md", "readme.md"})
# Paths have one slash where addresses have two.
_ADDRESS = re.compile(r"(https?):/{1,2}", re.IGNORECASE)
# Files that together stand in no folder but one of outputs.
_OUTPUTS = frozenset({"findings.json", "manifest.json", "model.json"})


def sorting_key(name: str) -> tuple[tuple[str, ...], str]:
    """The order of files that nobody has ordered: by folder, then name, code point by code point.

    A folder's own files come before those of the folders below it. No locale is asked.
    """
    *folders, last = name.split("/")
    return tuple(folders), last


def _find(
    path: Path, label: str, suffixes: Collection[str]
) -> tuple[Path, Settings, tuple[str, ...]]:
    """The folder of the source, its settings, and the names of its files."""
    if path.name == SETTINGS_FILE and stat.S_ISREG(_known_mode(path, label)):
        path, label = path.parent, str(path.parent)
    mode = _mode(path, label)
    if stat.S_ISREG(mode):
        return path.parent, Settings(), (path.name,)
    if not stat.S_ISDIR(mode):
        raise SourceError(f"{label}: is neither a file nor a folder")
    settings_file = path / SETTINGS_FILE
    settings = Settings()
    if _has_settings(path):
        settings = _settings_in(path)
    if settings.files is not None:
        _refuse_missing(path, settings, str(settings_file))
        return path, settings, settings.files
    found = {*_walk(path, {*suffixes, ARCHIVE})} - {settings.client.get("client-license")}
    names = _without_notes(sorted(found, key=sorting_key))
    if not names:
        raise _nothing_to_read(path, label, suffixes)
    return path, settings, names


def _without_notes(names: list[str]) -> tuple[str, ...]:
    """The names without notes on the folder itself, where that holds pages in another form."""
    notes = {one for one in names if one.lower() in _NOTES}
    pages = any(not one.lower().endswith(".md") for one in names)
    return tuple(one for one in names if one not in notes) if pages else tuple(names)


def _mode(path: Path, label: str) -> int:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        hint = "Check the path." if path.is_absolute() else f"Looked in {Path.cwd()}."
        address = _ADDRESS.match(label)
        if address:
            label = f"{address[1]}://{label[address.end() :]}"
            hint = f"docgen fetch {label} saves the site; then give its folder."
            raise SourceError(f"{label}: is an address, not a file", hint=hint) from None
        raise SourceError(f"{label}: no such file or folder", hint=hint) from None
    except (OSError, ValueError) as error:
        raise SourceError(f"{label}: can't be read ({reason_of(error)})") from None


def _known_mode(path: Path, label: str) -> int:
    """The mode of what is at `path`, 0 where nothing is.

    `Path.is_dir` and its like raise an error of their own where a folder may not be entered.
    """
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return 0
    except OSError as error:
        raise SourceError(f"{label}: can't be read ({reason_of(error)})") from None


def _settings_in(folder: Path) -> Settings:
    """What the source.toml of a folder says; a link out of the folder is not followed."""
    file = folder / SETTINGS_FILE
    if not _is_inside(file, folder):
        raise ConfigError(f"{file}: is a link that leaves the folder", hint="Put a copy there.")
    return read_settings(str(file), _read(file, str(file), MOST_OF_SETTINGS))


def _has_settings(folder: Path) -> bool:
    return _known_mode(folder / SETTINGS_FILE, str(folder)) != 0


def _refuse_missing(folder: Path, settings: Settings, label: str) -> None:
    inside: dict[Path, bool] = {}  # folders: most files share theirs
    for name in settings.files or ():
        file = folder / name
        line = settings.lines.get(f"files.{name}", 1)
        mode = _known_mode(file, str(file))
        if not stat.S_ISREG(mode):
            what = "is a folder" if stat.S_ISDIR(mode) else "does not exist"
            raise ConfigError(f"{label}:{line}: {name!r} {what}", hint=f"Looked in {folder}.")
        if file.parent not in inside:
            inside[file.parent] = _is_inside(file.parent, folder)
        if not (_is_inside(file, folder) if file.is_symlink() else inside[file.parent]):
            raise ConfigError(f"{label}:{line}: {name!r} is a link that leaves the folder")


def _walk(folder: Path, suffixes: Collection[str]) -> Iterator[str]:
    """Names of the files with a known suffix; hidden ones and linked folders are passed over.

    A site has hundreds of files: nothing is asked of the disk twice.
    """
    for here, files in _folders(folder):
        below = Path(here).relative_to(folder)
        for name in files:
            if name.startswith(".") or os.path.splitext(name)[1].lower() not in suffixes:  # noqa: PTH122
                continue
            file = Path(here, name)
            if _has_bytes(str(below / name)):
                raise SourceError(f"{file}: its name is not UTF-8", hint="Rename it.")
            if _is_file_of(folder, file):
                yield (below / name).as_posix()


def _folders(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The folders of a source with the names of their files.

    Copies of the pages that generators of sites put beside them are passed over, and so is what
    docgen itself has written: its report is pages as well.
    """
    for here, folders, files in os.walk(folder, onerror=_refuse_unreadable):
        if files and here != str(folder) and _OUTPUTS.issubset(files):
            folders.clear()
            continue
        left = _BESIDE_PAGES if any(name.lower().endswith(".html") for name in files) else ()
        folders[:] = [name for name in folders if not name.startswith(".") and name not in left]
        yield here, files


def _is_file_of(folder: Path, file: Path) -> bool:
    """Whether `file`, found by a walk through real folders, is one that may be read."""
    try:
        mode = file.lstat().st_mode
    except FileNotFoundError:  # gone since the folder was listed
        return False
    if not stat.S_ISLNK(mode):
        return stat.S_ISREG(mode)
    if not _is_inside(file, folder):
        hint = "Put a copy there, or list the files in source.toml."
        raise SourceError(f"{file}: is a link that leaves the folder", hint=hint)
    return file.is_file()


def _refuse_unreadable(error: OSError) -> None:
    raise SourceError(f"{error.filename}: can't be read ({reason_of(error)})")


def _has_bytes(name: str) -> bool:
    """Whether a file system gave bytes that are no text; no output could name such a file."""
    return any("\ud800" <= character <= "\udfff" for character in name)


def _nothing_to_read(folder: Path, label: str, suffixes: Collection[str]) -> SourceError:
    others = {file.suffix.lower() for file in folder.rglob("*") if not _is_hidden(file, folder)}
    known = ", ".join(sorted(suffixes))
    seen = ", ".join(sorted(suffix for suffix in others if suffix)[:5])
    hint = f"docgen reads {known}; here are only {seen}." if seen else f"docgen reads {known}."
    return SourceError(f"{label}: holds no file that docgen can read", hint=hint)


def _read_all(
    folder: Path, names: tuple[str, ...], label: str, suffixes: Collection[str]
) -> Iterator[SourceFile]:
    """The files; those of an archive stand where it stands."""
    room = MOST_BYTES
    for name in names:
        file = folder / name
        data = _read(file, str(file), room)
        room -= len(data)
        if room < 0:
            limit = f"{MOST_BYTES // 1024 // 1024} MB"
            hint = f"docgen reads {limit} at most: name the files of one reference only."
            raise SourceError(f"{label}: is larger than {limit} (at {name})", hint=hint)
        if not is_archive(name):
            yield SourceFile(name=name, data=data)
            continue
        found = [SourceFile(name=one, data=it) for one, it in members(name, data, suffixes, room)]
        if not found:
            raise SourceError(f"{file}: holds no file that docgen can read")
        room -= sum(len(one.data) for one in found)
        yield from found


def _read(file: Path, label: str, most: int = MOST_BYTES) -> bytes:
    """The bytes of `file`, but hardly more than `most` of them."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise SourceError(f"{label}: is not a file")
        with file.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise SourceError(f"{label}: can't be read ({reason_of(error)})") from None


def _fallback(path: Path, folder: Path) -> tuple[str, str | None]:
    whole = path.resolve()
    if folder.resolve() == whole or path.name == SETTINGS_FILE:
        return name_from_folders(folder.resolve().parts[1:])
    return name_from_folders((whole.stem,))


def _is_inside(file: Path, folder: Path) -> bool:
    try:
        return file.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link that leads to itself; RuntimeError before Python 3.13
        return False


def _is_hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)
