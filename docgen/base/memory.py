"""How often Python looks for values in cycles that nobody needs any more."""

from __future__ import annotations

import gc

# As gc.set_threshold takes it; Python begins with (700, 10, 10).
COLLECTION = (50_000, 20, 100)


def collect_seldom() -> None:
    """For a process that lives for one build.

    A build makes hundreds of thousands of values that stay until its end; looking through them
    again and again took a tenth of its time. What is in cycles (trees of pages) still goes.
    """
    gc.set_threshold(*COLLECTION)
