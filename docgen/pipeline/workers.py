"""Processes that work beside this one, started when it pays and gone when the block ends.

Every worker has a pipe of its own: one that dies is noticed at once, and all can be ended at any
time without anyone waiting for half a message. (The executors of the standard library share one
pipe among their workers and can't be ended before Python 3.14.)
"""

from __future__ import annotations

import math
import os
import pickle
import signal
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pickle import PicklingError
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, frozen

from docgen.base.errors import DocgenError, InternalError
from docgen.base.memory import collect_seldom

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
    busy: bool = False


@frozen
class _Failed:
    error: Exception


class Workers:
    """The processes that share the work: the present one and up to `jobs` - 1 more.

    Those are started when the rest of the tasks of a call will take `pays_from` seconds or more,
    as far as the first tasks tell.
    """

    def __init__(self, jobs: int, pays_from: float | None = None) -> None:
        self._jobs = jobs
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
                    self._done[call, own] = _outcome(work, task)
                    did = len(tasks) - len(waiting)
                    self._start((time.perf_counter() - start) / did * len(waiting))
            result = self._done.pop((call, number))
            if isinstance(result, _Failed):
                raise result.error
            yield result

    def each_long(self, work: Callable[[T], R], tasks: Sequence[T], /) -> Iterator[R]:
        """The same for tasks that take a second or so: none is waited for to see how long."""
        self._start(math.inf if len(tasks) > 1 else 0)
        return self.each(work, tasks)

    def _start(self, ahead: float) -> None:
        """Starts the workers if there are none and `ahead` seconds of work are worth it."""
        if self._workers or ahead < self._pays_from or self._jobs < 2:
            return
        from multiprocessing import get_context  # noqa: PLC0415 - seldom needed

        context = get_context("spawn")
        with _uninterrupted():
            for _ in range(self._jobs - 1):
                ours, theirs = context.Pipe()
                process = context.Process(target=_serve, args=(theirs,), daemon=True)
                process.start()
                theirs.close()
                self._workers.append(_Worker(process, ours))

    def _hand_out(self, call: int, work: Callable[[T], R], waiting: deque[tuple[int, T]]) -> None:
        """Gives idle workers something to do; the last task is for this process."""
        for worker in self._workers:
            if worker.busy or len(waiting) < 2:
                continue
            size = max(1, len(waiting) // (self._jobs * BATCHES))
            worker.busy = True
            try:
                worker.pipe.send((call, work, [waiting.popleft() for _ in range(size)]))
            except OSError:
                raise _lost(worker) from None

    def _collect(self, *, block: bool) -> None:
        """Takes what workers have done; waits for one of them if asked to."""
        if not self._workers:
            return
        from multiprocessing.connection import wait  # noqa: PLC0415 - seldom needed

        busy = {worker.pipe: worker for worker in self._workers if worker.busy}
        for pipe in wait([*busy], None if block else 0):
            worker = busy[pipe]  # type: ignore[index]
            try:
                call, results = worker.pipe.recv()
            except (EOFError, OSError):
                raise _lost(worker) from None
            worker.busy = False
            self._done.update(((call, number), result) for number, result in results)


def usable_cpus() -> int:
    """How many processors this process may use."""
    if hasattr(os, "process_cpu_count"):  # from Python 3.13 on
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _serve(pipe: Connection) -> None:
    """The life of a worker: batches of tasks come in, their results go out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that ends us
    collect_seldom()
    with suppress(EOFError, OSError):
        while True:
            call, work, batch = pipe.recv()
            results = [(number, _outcome(work, task, told=True)) for number, task in batch]
            try:
                pipe.send((call, results))
            except (AttributeError, PicklingError, TypeError, ValueError) as error:
                failed = _Failed(InternalError(f"a result can't leave its process: {error}"))
                pipe.send((call, [(number, failed) for number, _ in batch]))


def _outcome(work: Callable[[T], R], task: T, *, told: bool = False) -> R | _Failed:
    """What `work` gives, or the error it ends with; `told` is for an error that goes on a way."""
    try:
        return work(task)
    except Exception as error:  # noqa: BLE001 - it is raised where the result is asked for
        return _Failed(_told(error) if told else error)


def _told(error: Exception) -> Exception:
    """The error with its traceback as a note, which would stay behind in its process otherwise."""
    portable = error
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001 - whatever its class does when it is made anew
        portable = InternalError(f"{type(error).__name__}: {error}")
    portable.add_note("".join(traceback.format_exception(error)))
    return portable


def _lost(worker: _Worker) -> DocgenError:
    worker.process.join(1)
    code = worker.process.exitcode
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
