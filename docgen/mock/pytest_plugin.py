"""A mock for tests: `mock_api` gives a base URL, and steers what it does.

pytest -p docgen.mock.pytest_plugin --mock-source output/gws/8.6
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from attrs import frozen

from docgen.mock.engine import Engine
from docgen.mock.options import MockOptions
from docgen.mock.reading import mock_api_of
from docgen.mock.server import MockServer, Recorder, running
from docgen.pipeline.build import BuildOptions, load_model
from docgen.render import Work

_PATIENCE = 30.0  # seconds


@frozen
class Mock:
    """A mock that is served: where, and the engine behind it."""

    url: str
    engine: Engine


@contextmanager
def serving(mock: Engine | Recorder, port: int = 0) -> Iterator[Mock]:
    """Serves a mock in a thread, as long as the block lasts. `port` 0: any that is free."""
    served = MockServer(mock) if isinstance(mock, Engine) else mock
    begun, ended = threading.Event(), threading.Event()
    told: list[str] = []

    async def serve() -> None:
        async with running(served, port=port) as url:
            told.append(url)
            begun.set()
            await asyncio.to_thread(ended.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    if not begun.wait(_PATIENCE):
        raise TimeoutError("the mock does not begin")
    try:
        yield Mock(told[0], served.engine)
    finally:
        ended.set()
        thread.join(_PATIENCE)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say what is played: a source or a model.json."""
    parser.addoption("--mock-source", metavar="PATH", help="what docgen mock serves to tests")


@pytest.fixture(scope="session")
def _mock_engine(request: pytest.FixtureRequest) -> Engine:
    given = request.config.getoption("--mock-source")
    if not given:
        raise pytest.UsageError("mock_api needs --mock-source PATH")
    api = load_model(Path(given), BuildOptions())
    return Engine(mock_api_of(Work(api)), MockOptions())


@pytest.fixture(scope="session")
def _mock_served(_mock_engine: Engine) -> Iterator[Mock]:
    with serving(_mock_engine) as mock:
        yield mock


@pytest.fixture
def mock_api(_mock_served: Mock) -> Mock:
    """A mock that knows of nothing that was done before the test: `mock_api.url`."""
    _mock_served.engine.reset()
    return _mock_served
