"""Whether the time of a run grows as fast as what it is given, told apart from a busy machine.

A busy machine only ever makes a run slower. So both sizes are run again, up to ten times, and the
least of each counts: what is linear is seen to be soon, what is quadratic never is.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

LEAST = 0.05  # seconds of processor time, below which little can be told
MOST = 8  # times as long for four times as much: linear is 4, quadratic 16
TRIES = 10
LARGEST = 2_000

Run = Callable[[], object]


def ratio(make: Callable[[int], Run], start: int) -> float:
    """How many times as long four times as much takes, from the first size that can be measured.

    `make` gives for a size what is to be run; what it does itself is not counted. The result is
    the first one within `MOST`, or the least of all tries.
    """
    size = _measurable(make, start)
    few, many = make(size), make(4 * size)
    short, long = seconds(few), seconds(many)
    for _ in range(TRIES):
        if long <= MOST * max(LEAST, short):
            break
        long, short = min(long, seconds(many)), min(short, seconds(few))
    return long / max(LEAST, short)


def seconds(run: Run) -> float:
    """Processor time of a run, without that of collecting what other tests left behind."""
    gc.freeze()  # what they hold is not looked at again and again
    gc.disable()
    try:
        before = time.process_time()
        run()
        return time.process_time() - before
    finally:
        gc.enable()
        gc.unfreeze()


def _measurable(make: Callable[[int], Run], start: int) -> int:
    size = start
    while size < LARGEST and seconds(make(size)) < LEAST:
        size *= 2
    return size
