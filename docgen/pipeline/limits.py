"""How much of the machine the reading of one file may take.

What a parser or PDFium allocates is not ours to count, and neither is its time: the system does.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from mmap import PAGESIZE
from pathlib import Path

from attrs import frozen

from docgen.base.errors import DocgenError
from docgen.base.memory import MEGABYTE, MEMORY

LOOK = 0.1  # seconds between two looks at the memory of other processes
SECONDS = 120  # of processor time, for a file or a part of one
_RAISE_MEMORY = "Raise --memory-limit, or cut the file into parts."
_RAISE_TIME = "Raise --time-limit, or cut the file into parts."
# How a process ends that could not even take what it should read, or has taken too much.
FOR_MEMORY = {0, -9}
_CRASHES = {signal.SIGABRT, signal.SIGSEGV}


class LimitExceeded(DocgenError):  # noqa: N818 - reads as the event it is
    """A file takes more memory or time than it may."""


@frozen(kw_only=True)
class Limits:
    """Most memory of a process in megabytes, and most processor time of a task in seconds."""

    memory: int = MEMORY
    seconds: int = SECONDS

    def out_of_memory(self) -> LimitExceeded:
        """What is said of a file that takes too much memory."""
        told = f"reading it takes more than {self.memory:,} MB of memory"
        return LimitExceeded(told, hint=_RAISE_MEMORY)

    def out_of_memory_in_all(self) -> LimitExceeded:
        """What is said of a source whose documents take too much memory together."""
        told = f"reading the source takes more than {self.memory:,} MB of memory"
        return LimitExceeded(told, hint="Raise --memory-limit, or read fewer files at once.")

    def out_of_time(self) -> LimitExceeded:
        """What is said of a file that takes too long."""
        told = f"reading it takes more than {self.seconds:,} s of processor time"
        return LimitExceeded(told, hint=_RAISE_TIME)

    def ended(self, code: int | None) -> LimitExceeded:
        """What is said of a file whose process was ended; `code` as multiprocessing tells it."""
        if code == -getattr(signal, "SIGPROF", 0):
            return self.out_of_time()
        if code in FOR_MEMORY:
            return self.out_of_memory()
        if code is not None and -code in _CRASHES:
            told = f"reading it ended its process (signal {-code}): it is damaged, or takes"
            return LimitExceeded(
                f"{told} more than {self.memory:,} MB of memory", hint=_RAISE_MEMORY
            )
        told = f"reading it ended its process (exit code {code})"
        return LimitExceeded(told, hint=_RAISE_MEMORY)


LIMITS = Limits()
Bound = Callable[[Limits], AbstractContextManager[None]]


def resident(process: int) -> int:
    """Megabytes of memory that the process has, where the system tells (Linux); else 0."""
    try:
        pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * PAGESIZE // MEGABYTE


@contextmanager
def timed(limits: Limits) -> Iterator[None]:
    """Raises LimitExceeded where the block takes too much processor time.

    Python's own code, with its patterns, is interrupted; what C code does between is not.
    """
    if not hasattr(signal, "setitimer") or not _is_main():
        yield
        return

    def stop(_: int, __: object) -> None:
        raise limits.out_of_time()

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, limits.seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextmanager
def ending(limits: Limits) -> Iterator[None]:
    """The system ends this process where the block takes too much processor time."""
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, limits.seconds)
    yield


def _is_main() -> bool:
    return threading.current_thread() is threading.main_thread()
