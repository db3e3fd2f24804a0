"""What a command costs: wall time, and the memory of all its processes together."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parents[1]
_POLL = 0.01  # seconds between two looks at the memory of the processes
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


@frozen
class Cost:
    """Seconds of wall time and MB at the peak, all processes together where the system tells."""

    seconds: float
    megabytes: float


def cost_of_docgen(runs: int, *arguments: str) -> Cost:
    """The best of some runs of `docgen ARGUMENTS`."""
    return cost_of([sys.executable, "-m", "docgen", *arguments], runs)


def cost_of(command: Sequence[str], runs: int) -> Cost:
    """The best of some runs of a command; SystemExit where it fails."""
    done = [_run(command) for _ in range(runs)]
    return Cost(min(c.seconds for c in done), min(c.megabytes for c in done))


def _run(command: Sequence[str]) -> Cost:
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as child:
        peak = 0.0
        while True:
            done, status, usage = os.wait4(child.pid, os.WNOHANG)
            if done:
                break
            peak = max(peak, _resident(child.pid))
            time.sleep(_POLL)
        seconds = time.perf_counter() - start
        said = child.stderr.read() if child.stderr else b""
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)}: exit {child.returncode}\n{said.decode()}")
    scale = 2**20 if sys.platform == "darwin" else 2**10  # bytes there, kilobytes elsewhere
    return Cost(seconds, max(peak, usage.ru_maxrss / scale))


def _resident(pid: int) -> float:
    """MB that a process and its children hold now; 0 where /proc does not tell."""
    total = 0
    waiting = [pid]
    while waiting:
        process = Path(f"/proc/{waiting.pop()}")
        try:
            total += int((process / "statm").read_text().split()[1]) * _PAGE
            for task in (process / "task").iterdir():
                waiting += map(int, (task / "children").read_text().split())
        except (OSError, ValueError, IndexError):
            continue
    return total / 2**20
