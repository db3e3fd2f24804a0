"""A zip file of saved pages -> the files in it; nothing is written anywhere."""

from __future__ import annotations

import zipfile
from collections.abc import Collection, Iterator
from io import BytesIO
from posixpath import splitext

from docgen.base.errors import SourceError

ARCHIVE = ".zip"
MOST_FILES = 100_000
_UNREAD = "Unpack it, then give the folder."


def is_archive(name: str) -> bool:
    """Whether a file is one that holds others."""
    return name.lower().endswith(ARCHIVE)


def members(
    name: str, data: bytes, suffixes: Collection[str], most: int
) -> Iterator[tuple[str, bytes]]:
    """The files with a known suffix in a zip file, by path below it: `pages.zip/a/b.html`.

    Archives within are left as they are. Raises SourceError where the file is damaged or encrypted,
    a name leads out of it, or all that is taken is larger than `most` bytes unpacked.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield from _read_all(name, archive, suffixes, most)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError) as error:
        raise SourceError(f"{name}: is no zip file that can be read", hint=_UNREAD) from error
    except RuntimeError as error:  # the library says so of what is encrypted
        raise SourceError(f"{name}: is encrypted", hint=_UNREAD) from error
    except Exception as error:
        if type(error).__module__ in {"zlib", "lzma", "_bz2"}:
            raise SourceError(f"{name}: is damaged", hint=_UNREAD) from error
        raise


def _read_all(
    name: str, archive: zipfile.ZipFile, suffixes: Collection[str], most: int
) -> Iterator[tuple[str, bytes]]:
    infos = archive.infolist()
    if len(infos) > MOST_FILES:
        raise SourceError(f"{name}: holds {len(infos):,} files", hint="Name fewer.")
    wanted = [one for one in infos if _is_wanted(one.filename, suffixes)]
    total = sum(one.file_size for one in wanted)
    if total > most:  # no more is unpacked of a file than is said here (APPNOTE 4.3.12)
        raise SourceError(f"{name}: unpacks to {total // 1_000_000:,} MB", hint="Name fewer files.")
    paths = {_path(name, one.filename): one for one in wanted}  # of two of a name the last counts
    for path in sorted(paths):
        yield f"{name}/{path}", archive.read(paths[path])


def _is_wanted(path: str, suffixes: Collection[str]) -> bool:
    parts = path.split("/")
    hidden = any(part.startswith(".") and part not in {".", ".."} for part in parts)
    plain = not hidden and parts[0] != "__MACOSX" and not path.endswith("/")
    return plain and splitext(path)[1].lower() in suffixes


def _path(name: str, path: str) -> str:
    parts = [one for one in path.replace("\\", "/").split("/") if one not in {"", "."}]
    if ".." in parts or path.startswith("/") or ":" in parts[0] or not path.isprintable():
        raise SourceError(f"{name}: has a file {path!r} that leads out of it", hint=_UNREAD)
    return "/".join(parts)
