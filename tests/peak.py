"""The most memory that a program has had which a test starts."""

from __future__ import annotations

# The begin of such a program; `peak()` gives bytes. On Linux, `ru_maxrss` outlives exec: it would
# tell how much the tests had that started the program (proc(5) has VmHWM of the program alone).
PEAK = r"""
import pathlib, re, resource, sys

def peak():
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\s+(\d+) kB", status.read_text())[1]) * 1024
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return usage * (1 if sys.platform == "darwin" else 1024)
"""
