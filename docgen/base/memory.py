"""Memory of this process: how much it may take, how often Python looks for what may go."""

from __future__ import annotations

import gc
from contextlib import suppress

try:
    import resource
except ImportError:  # Windows
    HAS_LIMITS = False
else:
    HAS_LIMITS = True

MEGABYTE = 1024 * 1024
MEMORY = 2_048  # megabytes of each process
# Python may spin where there is no memory left for its errors: the system's limit lies above that
# at which a process is ended. It also counts what programs and libraries take (address space).
ABOVE = 512  # megabytes

# As gc.set_threshold takes it; Python begins with (700, 10, 10).
COLLECTION = (50_000, 20, 100)


def collect_seldom() -> None:
    """For a process that lives for one build.

    A build makes hundreds of thousands of values that stay until its end; looking through them
    again and again took a tenth of its time. What is in cycles (trees of pages) still goes.
    """
    gc.set_threshold(*COLLECTION)


def limit_memory(megabytes: int) -> None:
    """From here on this process gets hardly more than that; then a MemoryError.

    A lower limit that somebody has set stays. Linux and macOS; macOS may not heed it.
    """
    if not HAS_LIMITS:
        return
    with suppress(ValueError, OSError):
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = (megabytes + ABOVE) * MEGABYTE
        if most != resource.RLIM_INFINITY:
            wanted = min(wanted, most)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, most))


def raise_memory_limit(megabytes: int) -> None:
    """More memory for a process that `limit_memory` has limited; any other has all there is."""
    if HAS_LIMITS and resource.getrlimit(resource.RLIMIT_AS)[0] != resource.RLIM_INFINITY:
        limit_memory(megabytes)
