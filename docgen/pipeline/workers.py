"""Processes that work beside this one, started when it pays and gone when the block ends.

Every worker has a pipe of its own: one that dies is noticed at once, and all can be ended at any
time without anyone waiting for half a message. (The executors of the standard library share one
pipe among their workers and can't be ended before Python 3.14.)
"""

from __future__ import annotations

import os
import pickle
import signal
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pickle import PicklingError
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, frozen

from docgen.base.errors import DocgenError, InternalError
from docgen.base.memory import collect_seldom, limit_memory
from docgen.pipeline.limits import FOR_MEMORY, LIMITS, LOOK, Bound, Limits, ending, resident, timed

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

T = TypeVar("T")
R = TypeVar("R")

# Workers are spawned: the same on every system, and no fork that could catch a thread (the progress
# bar has one) in the middle of something. It takes 0.2 s until one works, by a fork it would be
# 0.15 s: most of it goes to loading the readers. The present process works meanwhile.

# Seconds of work that must lie ahead before workers are started.
PAYS_FROM = 0.3

BATCHES = 4  # a worker gets this part of its share of what is left: little at the end


@define
class _Worker:
    process: SpawnProcess
    pipe: Connection
    tasks: tuple[tuple[int, int], ...] = ()  # call and number of what it is at
    apart: bool = False


@frozen
class Failed:
    """What stands in the place of a result: the error that its task has ended with."""

    error: Exception


class Workers:
    """The processes that share the work: the present one and up to `jobs` - 1 more.

    Those are started when the rest of the tasks of a call will take `pays_from` seconds or more,
    as far as the first tasks tell. No task may take more than `limits`.
    """

    def __init__(
        self, jobs: int, pays_from: float | None = None, limits: Limits | None = None
    ) -> None:
        self._jobs = jobs
        self._limits = limits or LIMITS
        self._pays_from = PAYS_FROM if pays_from is None else pays_from
        self._calls = 0
        self._workers: list[_Worker] = []
        self._done: dict[tuple[int, int], Any] = {}

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.process.terminate()
            worker.pipe.close()
        for worker in self._workers:
            worker.process.join()
        self._workers = []

    def each(self, work: Callable[[T], R], tasks: Sequence[T], /) -> Iterator[R]:
        """Calls `work`, a function of a module, with each task; gives the results in order.

        What a task raises is raised in its turn, as if all had run here.
        """
        return map(_raised, self.outcomes(work, tasks))

    def outcomes(self, work: Callable[[T], R], tasks: Sequence[T], /) -> Iterator[R | Failed]:
        """The same, with the errors in the places of results."""
        self._calls += 1
        call = self._calls
        waiting = deque(enumerate(tasks))
        start = time.perf_counter()
        for number in range(len(tasks)):
            while (call, number) not in self._done:
                self._collect(block=not waiting)
                self._hand_out(call, work, waiting)
                if waiting:
                    own, task = waiting.popleft()
                    self._done[call, own] = _outcome(work, task, self._limits, timed)
                    self.watch()
                    did = len(tasks) - len(waiting)
                    self._start_if_worth((time.perf_counter() - start) / did * len(waiting))
            yield self._done.pop((call, number))

    def each_apart(self, work: Callable[[T], R], tasks: Sequence[T], /) -> Iterator[R]:
        """The same as `each`, and never in this process: for what could end it.

        A task that ends its process raises LimitExceeded in its turn.
        """
        return map(_raised, self.outcomes_apart(work, tasks))

    def outcomes_apart(self, work: Callable[[T], R], tasks: Sequence[T], /) -> Iterator[R | Failed]:
        """The same, with the errors in the places of results."""
        self._calls += 1
        call = self._calls
        waiting = deque(enumerate(tasks))
        for number in range(len(tasks)):
            while (call, number) not in self._done:
                self._start(min(self._jobs, len(tasks)))
                for worker in self._workers:
                    if waiting and not worker.tasks:
                        self._give(worker, call, work, [waiting.popleft()], apart=True)
                self._collect(block=True)
            yield self._done.pop((call, number))

    def _start_if_worth(self, ahead: float) -> None:
        """Starts the workers if there are none and `ahead` seconds of work are worth it."""
        if not self._workers and ahead >= self._pays_from:
            self._start(self._jobs - 1)

    def _start(self, count: int) -> None:
        """Starts workers until there are so many."""
        if len(self._workers) >= count:
            return
        from multiprocessing import get_context  # noqa: PLC0415 - seldom needed

        context = get_context("spawn")
        with _uninterrupted():
            while len(self._workers) < count:
                ours, theirs = context.Pipe()
                what = (theirs, self._limits)
                process = context.Process(target=_serve, args=what, daemon=True)
                process.start()
                theirs.close()
                self._workers.append(_Worker(process, ours))

    def _hand_out(self, call: int, work: Callable[[T], R], waiting: deque[tuple[int, T]]) -> None:
        """Gives idle workers something to do; the last task is for this process."""
        for worker in self._workers[: self._jobs - 1]:
            if worker.tasks or len(waiting) < 2:
                continue
            size = max(1, len(waiting) // (self._jobs * BATCHES))
            self._give(worker, call, work, [waiting.popleft() for _ in range(size)])

    def _give(
        self,
        worker: _Worker,
        call: int,
        work: Callable[[T], R],
        batch: list[tuple[int, T]],
        *,
        apart: bool = False,
    ) -> None:
        worker.tasks = tuple((call, number) for number, _ in batch)
        worker.apart = apart
        try:
            worker.pipe.send((call, work, batch, apart))
        except OSError:
            self._lose(worker)

    def _collect(self, *, block: bool) -> None:
        """Takes what workers have done; waits for one of them if asked to."""
        busy = {worker.pipe: worker for worker in self._workers if worker.tasks}
        if not busy:
            return
        from multiprocessing.connection import wait  # noqa: PLC0415 - seldom needed

        while not (ready := wait([*busy], LOOK if block else 0)) and block:
            self._end_large(busy.values())
        for pipe in ready:
            worker = busy[pipe]  # type: ignore[index]
            try:
                call, results = worker.pipe.recv()
            except (EOFError, OSError):
                self._lose(worker)
                continue
            worker.tasks = ()
            self._done.update(((call, number), result) for number, result in results)

    def watch(self) -> None:
        """Raises LimitExceeded where this process has too much memory; ends others that have."""
        if resident(os.getpid()) > self._limits.memory:
            raise self._limits.out_of_memory_in_all()
        self._end_large(worker for worker in self._workers if worker.tasks)

    def _end_large(self, workers: Iterable[_Worker]) -> None:
        """Ends those that take too much memory; that they have ended is seen as of any other."""
        for worker in workers:
            pid = worker.process.pid
            if pid is not None and resident(pid) > self._limits.memory:
                worker.process.kill()

    def _lose(self, worker: _Worker) -> None:
        """A worker has ended: what it was at has failed. Raises DocgenError for a batch."""
        worker.process.join(1)
        code = worker.process.exitcode
        if not worker.apart:
            raise self._limits.out_of_memory_in_all() if code in FOR_MEMORY else _lost(code)
        self._workers.remove(worker)
        worker.pipe.close()
        self._done.update((task, Failed(self._limits.ended(code))) for task in worker.tasks)


def usable_cpus() -> int:
    """How many processors this process may use."""
    if hasattr(os, "process_cpu_count"):  # from Python 3.13 on
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _serve(pipe: Connection, limits: Limits) -> None:
    """The life of a worker: batches of tasks come in, their results go out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that ends us
    # What is wrong goes on its way as a value; Python and PDFium would print lines of their own.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    limit_memory(limits.memory)
    collect_seldom()
    with suppress(EOFError, OSError, MemoryError):
        while True:
            call, work, batch, apart = pipe.recv()
            bound = ending if apart else timed
            outcomes = ((number, _outcome(work, task, limits, bound)) for number, task in batch)
            results = [(number, _told_of(outcome)) for number, outcome in outcomes]
            try:
                pipe.send((call, results))
            except MemoryError:
                failed = Failed(limits.out_of_memory())
                pipe.send((call, [(number, failed) for number, _ in batch]))
            except (AttributeError, PicklingError, TypeError, ValueError) as error:
                failed = Failed(InternalError(f"a result can't leave its process: {error}"))
                pipe.send((call, [(number, failed) for number, _ in batch]))


def _outcome(work: Callable[[T], R], task: T, limits: Limits, bound: Bound) -> R | Failed:
    """What `work` gives, or the error it ends with; `bound` is how its time is limited."""
    try:
        with bound(limits):
            return work(task)
    except MemoryError:
        return Failed(limits.out_of_memory())
    except Exception as error:  # noqa: BLE001 - it is raised where the result is asked for
        return Failed(error)


def _raised(result: R | Failed) -> R:
    if isinstance(result, Failed):
        raise result.error
    return result


def _told_of(result: R | Failed) -> R | Failed:
    """The same, for the way to another process."""
    return Failed(_told(result.error)) if isinstance(result, Failed) else result


def _told(error: Exception) -> Exception:
    """The error with its traceback as a note, which would stay behind in its process otherwise."""
    portable = error
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001 - whatever its class does when it is made anew
        portable = InternalError(f"{type(error).__name__}: {error}")
    portable.add_note("".join(traceback.format_exception(error)))
    return portable


def _lost(code: int | None) -> DocgenError:
    how = f"by signal {-code}" if code is not None and code < 0 else f"with exit code {code}"
    hint = "Often memory has run out: try --jobs 1."
    return DocgenError(f"a process that read files was ended {how}", hint=hint)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C has to wait; processes that are started here never see it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
