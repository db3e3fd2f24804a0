"""A process that is killed at one of its file operations: `kill -9`, as nobody can foresee it."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable

# What the interpreter tells before it asks the system to change something.
_OPERATIONS = frozenset(
    {
        "ctypes.call_function",  # two folders change places
        "open",
        "os.chmod",
        "os.chown",
        "os.link",
        "os.mkdir",
        "os.remove",
        "os.rename",
        "os.rmdir",
        "os.scandir",
        "os.utime",
        "shutil.copystat",
    }
)


def killed_at(number: int, work: Callable[[], object]) -> bool:
    """Runs `work` in a process of its own, and kills it at that file operation (from 1 on).

    False where it had fewer of them and ended by itself. What it raises ends the test.
    """
    child = os.fork()
    if child == 0:
        _die_at(number)
        try:
            work()
        except BaseException:  # noqa: BLE001 - the test must not go on in two processes
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def _die_at(number: int) -> None:
    left = [number]

    def watch(event: str, _: object) -> None:
        if event in _OPERATIONS:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)
