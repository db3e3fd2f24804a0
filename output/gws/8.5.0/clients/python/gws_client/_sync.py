"""Events for programs that are not asynchronous."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType
from typing import Self

from ._notifications import Stream
from ._portal import Portal
from .errors import ClientClosed
from .events import Event


class SyncStream(Iterator[Event]):
    """The events of some channels, in order. The subscription stands when this is made.

    `close`, from whatever thread, ends it: who waits for an event is told that there is none.
    """

    def __init__(self, portal: Portal, stream: Stream) -> None:
        self._portal = portal
        self._stream = stream
        portal.run(stream.__aenter__())

    def __next__(self) -> Event:
        try:
            return self._portal.run(self._stream.__anext__())
        except (StopAsyncIteration, ClientClosed):
            raise StopIteration from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if "_stream" in self.__dict__ and not self._stream.is_closed:
            self._portal.later(self._stream.aclose())  # whoever frees it must not wait

    def close(self) -> None:
        """End the subscription."""
        with suppress(ClientClosed):
            self._portal.run(self._stream.aclose())
