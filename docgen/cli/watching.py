"""Whether the files of sources have changed, asked again and again."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

PAUSE = 0.3  # seconds between two looks: editors write a file in several steps

# When each file was written last, in nanoseconds, and its size in bytes.
State = dict[str, tuple[int, int]]


@frozen(kw_only=True)
class Watch:
    """Files and folders with all that is in them, but for what is hidden and what is `beside`."""

    paths: tuple[Path, ...]
    beside: Path

    def state(self) -> State:
        """How the files are now."""
        found: State = {}
        for file in self._files():
            try:
                status = file.stat()
            except (OSError, ValueError):
                continue
            found[str(file)] = status.st_mtime_ns, status.st_size
        return found

    def changed(self, before: State) -> State:
        """Waits until they are otherwise, and all is quiet again; how they are then.

        Ctrl-C alone ends the waiting.
        """
        now = before
        while now == before:
            time.sleep(PAUSE)
            now = self.state()
        while True:
            time.sleep(PAUSE)
            later = self.state()
            if later == now:
                return now
            now = later

    def _files(self) -> Iterator[Path]:
        beside = self.beside.resolve()
        for path in self.paths:
            if not path.is_dir():
                yield path
                continue
            for here, folders, files in os.walk(path):
                folders[:] = [name for name in folders if _counts(Path(here, name), beside)]
                yield from (Path(here, name) for name in files if not name.startswith("."))


def watch(paths: Iterable[Path | None], beside: Path) -> Watch:
    """A watch over the paths that there are; nothing below `beside` counts."""
    return Watch(paths=tuple(one for one in paths if one is not None), beside=beside)


def _counts(folder: Path, beside: Path) -> bool:
    return not folder.name.startswith(".") and folder.resolve() != beside
