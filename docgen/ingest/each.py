"""How a reader has the parts of a large file read: one by one, or side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Each(Protocol):
    """Calls a function of a module with each task and gives the results in order.

    The `map` of an executor may stand in for it, so that a reader's tasks run side by side.
    """

    def __call__(self, work: Callable[[T], R], tasks: Sequence[T], /) -> Iterable[R]:
        """The results, in the order of the tasks."""


def one_by_one(work: Callable[[T], R], tasks: Sequence[T], /) -> Iterator[R]:
    """Calls `work` in this process, task after task."""
    return map(work, tasks)
