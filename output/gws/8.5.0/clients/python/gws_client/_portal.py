"""Runs the client that is asynchronous for callers that are not: one event loop in a thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import CancelledError
from typing import Any, TypeVar

from .errors import ClientClosed

T = TypeVar("T")


class Portal:
    """An event loop of its own. Calls may come from several threads."""

    def __init__(self) -> None:
        # The garbage collector may run `later` in a thread that holds the lock already.
        self._lock = threading.RLock()
        self._ended = False
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, name=__package__, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """What the coroutine gives. An interrupt of the caller (Ctrl-C) cancels it.

        Raises ClientClosed where the client is closed, before it or meanwhile.
        """
        with self._lock:
            if self._ended:
                work.close()
                raise ClientClosed("this client is closed")
            future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        except CancelledError as error:
            raise ClientClosed("the client was closed during the call") from error
        except BaseException:
            future.cancel()
            raise

    def later(self, work: Coroutine[Any, Any, object]) -> None:
        """Let the coroutine run without waiting for it; not at all where the client is closed."""
        with self._lock:
            if self._ended:
                work.close()
            else:
                asyncio.run_coroutine_threadsafe(work, self._loop)

    def close(self) -> None:
        """End the thread; who still waits for a call is told that the client is closed."""
        with self._lock:
            if self._ended:
                return
            self._ended = True
            self._loop.call_soon_threadsafe(self._loop.stop)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.run_until_complete(asyncio.sleep(0))  # what was handed over becomes tasks
        while tasks := asyncio.all_tasks(self._loop):
            for task in tasks:
                task.cancel()
            self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()
