"""`python -m bench [RUNS]`: wall time and peak memory, beside a bare pass over the same text.

The bare pass reads every line and splits it at tabs: what reading costs without understanding.
The ratio to it compares two states of the code even on two machines. Writes nothing here.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parents[1]
SOURCES = {
    "build of the sample": ROOT / "sources" / "gws" / "8.6",
    "build of the reference": ROOT.parent / "shared" / "sources" / "gws-8.6" / "text",
}
RUNS = 3
ROW = "{:24} {:>9} {:>9} {:>9} {:>9} {:>9}  {}"


@frozen
class Cost:
    """The best of some runs of a command: seconds of wall time, MB at the peak."""

    seconds: float
    megabytes: float


def main() -> int:
    """Measure, print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    print(f"{os.cpu_count()} processors, Python {sys.version.split()[0]}, best of {runs}")
    print(ROW.format("", "lines", "wall s", "peak MB", "bare s", "ratio", "bound"))
    _print_row("docgen --help", cost(runs, "--help"), bound="0.3 s")
    for name, source in SOURCES.items():
        if source.is_dir():
            with tempfile.TemporaryDirectory() as out:
                built = cost(runs, "build", str(source), "-o", out)
            bound = "5 s, 300 MB" if source.parts[-1] == "text" else ""
            _print_row(name, built, bound=bound, bare=bare_pass(runs, source))
    return 0


def cost(runs: int, *arguments: str) -> Cost:
    """What `docgen ARGUMENTS` costs."""
    done = [_run(*arguments) for _ in range(runs)]
    return Cost(min(c.seconds for c in done), min(c.megabytes for c in done))


def bare_pass(runs: int, source: Path) -> tuple[int, float]:
    """The number of lines of a source, and the seconds that reading and splitting them takes."""
    files = sorted(source.rglob("*.txt"))
    best, lines = float("inf"), 0
    for _ in range(runs):
        start = time.perf_counter()
        lines = sum(len([row.split("\t") for row in _rows(file)]) for file in files)
        best = min(best, time.perf_counter() - start)
    return lines, best


def _rows(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8", errors="replace").split("\n")


def _run(*arguments: str) -> Cost:
    start = time.perf_counter()
    command = [sys.executable, "-m", "docgen", *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as child:
        said = child.stderr.read() if child.stderr else b""
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"docgen {' '.join(arguments)}: exit {child.returncode}\n{said.decode()}")
    scale = 2**20 if sys.platform == "darwin" else 2**10  # bytes there, kilobytes elsewhere
    return Cost(time.perf_counter() - start, usage.ru_maxrss / scale)


def _print_row(name: str, cost: Cost, *, bound: str, bare: tuple[int, float] | None = None) -> None:
    figures = [f"{cost.seconds:.2f}", f"{cost.megabytes:.0f}"]
    if bare is None:
        print(ROW.format(name, "", *figures, "", "", bound))
    else:
        lines, seconds = bare
        ratio = f"{cost.seconds / seconds:.0f}"
        print(ROW.format(name, lines, *figures, f"{seconds:.3f}", ratio, bound))


if __name__ == "__main__":
    sys.exit(main())
