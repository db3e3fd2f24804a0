"""Runs the application: until the process is told to end, or as long as a block lasts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn

from docgen.mock.server.app import MockServer
from docgen.mock.server.patience import with_patience
from docgen.mock.server.reading import MOST_BYTES
from docgen.mock.server.record import Recorder

Served = MockServer | Recorder


def config_of(mock: Served, host: str, port: int) -> uvicorn.Config:
    """How it is served: no access log, a bound on connections that say nothing."""
    return uvicorn.Config(
        mock.app(),
        host=host,
        port=port,
        http=with_patience(mock.engine.options.patience),
        log_level="critical",
        access_log=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=1,
        ws="websockets-sansio" if _has_websocket(mock) else "none",
        ws_max_size=MOST_BYTES,
        lifespan="auto",
    )


def _has_websocket(mock: Served) -> bool:
    return isinstance(mock, Recorder) or mock.engine.api.websocket


def serve(mock: Served, host: str, port: int) -> bool:
    """Serve until the process is told to end (SIGINT, SIGTERM); whether it could listen."""
    server = uvicorn.Server(config_of(mock, host, port))
    try:
        server.run()
    except SystemExit:  # uvicorn ends the process where the address is taken
        return False
    return server.started


@asynccontextmanager
async def running(mock: Served, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Serves as long as the block lasts; gives the base URL."""
    server = uvicorn.Server(config_of(mock, host, port))
    task = asyncio.create_task(server.serve())
    try:
        while not server.started:
            if task.done():
                await task
                raise OSError(f"can't listen on {host}:{port}")
            await asyncio.sleep(0.01)
        (socket,) = server.servers[0].sockets
        yield f"http://{host}:{socket.getsockname()[1]}"
    finally:
        server.should_exit = True
        mock.end()
        await task
