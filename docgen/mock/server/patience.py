"""HTTP/1.1 for clients that may be slow on purpose: who does not finish a header is hung up on."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol


def with_patience(seconds: float) -> type[H11Protocol]:
    """The protocol of uvicorn, with a limit to how long the header of a request may take."""

    class Patient(H11Protocol):
        """Hangs up on a connection whose next request does not begin in time."""

        waits: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._wait()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            is_answered = self.cycle is None or self.cycle.response_complete
            if not is_answered or self.transport.is_closing():
                self._stop()
            elif self.waits is None:
                self._wait()

        def handle_websocket_upgrade(self, event: Any) -> None:
            self._stop()
            super().handle_websocket_upgrade(event)

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop()
            super().connection_lost(exc)

        def _wait(self) -> None:
            self.waits = self.loop.call_later(seconds, self.transport.close)

        def _stop(self) -> None:
            if self.waits is not None:
                self.waits.cancel()
                self.waits = None

    return Patient
