"""Runs the application: until the process is told to end, or as long as a block lasts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn

from docgen.mock.engine import Engine
from docgen.mock.server.app import MockServer
from docgen.mock.server.reading import MOST_BYTES


def config_of(mock: MockServer, host: str, port: int) -> uvicorn.Config:
    """How it is served: no access log, a bound on connections that say nothing."""
    return uvicorn.Config(
        mock.app(),
        host=host,
        port=port,
        log_level="critical",
        access_log=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=1,
        ws="websockets-sansio" if mock.engine.api.websocket else "none",
        ws_max_size=MOST_BYTES,
        lifespan="off",
    )


def serve(engine: Engine, host: str, port: int) -> bool:
    """Serve until the process is told to end (SIGINT, SIGTERM); whether it could listen."""
    server = uvicorn.Server(config_of(MockServer(engine), host, port))
    try:
        server.run()
    except SystemExit:  # uvicorn ends the process where the address is taken
        return False
    return server.started


@asynccontextmanager
async def running(engine: Engine, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Serves the engine as long as the block lasts; gives the base URL."""
    mock = MockServer(engine)
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
