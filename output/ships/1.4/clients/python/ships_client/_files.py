"""Files that are sent and received: never as a whole in memory, unless they are given so."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

File = bytes | str | Path | IO[bytes] | tuple[str, bytes | IO[bytes]] | tuple[str, bytes | IO[bytes], str]
"""A file to send: its bytes, its path, an open file; or its name and one of these; or a media type too."""

Progress = Callable[[int, int | None], object]
"""Told how many bytes have gone or come, and of how many; None where that is not known."""


class _Told(io.RawIOBase):
    """A file that tells how far it was read. It begins where the given one stands."""

    def __init__(self, opened: IO[bytes], progress: Progress | None, *, own: bool) -> None:
        self._opened = opened
        self._progress = progress
        self._own = own
        self._begin = opened.tell() if opened.seekable() else 0
        self._size = _size_of(opened)
        self._read = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._opened.seekable()

    def tell(self) -> int:
        return self._opened.tell() - self._begin

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_SET:
            offset += self._begin
        self._read = self._opened.seek(offset, whence) - self._begin
        return self._read

    def read(self, size: int = -1) -> bytes:
        piece = self._opened.read(size)
        if piece and self._progress is not None:
            self._read += len(piece)
            self._progress(self._read, self._size)
        return piece

    def close(self) -> None:
        if self._own and not self.closed:
            self._opened.close()
        super().close()


def _size_of(opened: IO[bytes]) -> int | None:
    """How many bytes are left of a file; None where it does not tell."""
    if not opened.seekable():
        return None
    here = opened.tell()
    size = opened.seek(0, os.SEEK_END) - here
    opened.seek(here)
    return size


def part_of(name: str, value: object, progress: Progress | None) -> tuple[Any, ...]:
    """A file as a part of a form: its name, what is read, its media type where that is told."""
    match value:
        case (str() as called, inner, *rest):
            return (called, _opened(inner, progress)[1], *rest)
        case _:
            called, opened = _opened(value, progress)
            return (called or name, opened)


def _opened(value: object, progress: Progress | None) -> tuple[str, Any]:
    """What a file is called, and what is read of it."""
    match value:
        case bytes() | bytearray() if progress is None:
            return "", bytes(value)
        case bytes() | bytearray():
            return "", _Told(io.BytesIO(value), progress, own=True)
        case str() | os.PathLike():
            return os.path.basename(value), _Told(open(value, "rb"), progress, own=True)
    if not hasattr(value, "read"):
        raise TypeError(f"not a file: {type(value).__name__}; give bytes, a path or an open file")
    opened: Any = value
    called = getattr(value, "name", "")
    told = os.path.basename(called) if isinstance(called, str) else ""
    return told, _Told(opened, progress, own=False)


def can_be_sent_again(request: dict[str, Any]) -> bool:
    """Whether the files of a request can be read once more; they are wound back, if so."""
    for _, part in request.get("files", ()):
        if isinstance(part[1], _Told):
            if not part[1].seekable():
                return False
            part[1].seek(0)
    return True


def close_all(request: dict[str, Any]) -> None:
    """Close the files of a request that were opened for it."""
    for _, part in request.get("files", ()):
        if isinstance(part[1], _Told):
            part[1].close()


async def save(
    pieces: AsyncIterator[bytes],
    target: str | Path | IO[bytes],
    total: int | None,
    progress: Progress | None,
) -> None:
    """Write what comes to a file. A path has the whole of it or what it had before."""
    if not isinstance(target, (str, os.PathLike)):
        await _write(pieces, target, total, progress)
        return
    part = Path(f"{os.fspath(target)}.part")
    try:
        with _to_write(part) as opened:
            await _write(pieces, opened, total, progress)
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _to_write(path: Path) -> IO[bytes]:
    return path.open("wb")


async def _write(
    pieces: AsyncIterator[bytes], opened: IO[bytes], total: int | None, progress: Progress | None
) -> None:
    written = 0
    async for piece in pieces:
        opened.write(piece)
        written += len(piece)
        if progress is not None:
            progress(written, total)
