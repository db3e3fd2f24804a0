"""The documents that the outside tools read."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

NAMES = {
    "3.1": "openapi.yaml",
    "3.0": "openapi-3.0.yaml",
    "operations 3.1": "openapi-operations.yaml",
    "operations 3.0": "openapi-operations-3.0.yaml",
    "asyncapi": "asyncapi.yaml",
}


# Tests that open connections in this process.
CONNECTED = (
    "test_bayeux",
    "test_mock_server",
    "test_python_client",
    "test_python_notifications",
    "test_python_options",
    "test_python_session",
)


@pytest.fixture(autouse=True)
def _own_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test left open is collected here: it would fail whatever test comes later.

    A test that judges what is left open collects by itself. Under load, a connection was left about
    once in a hundred runs by a test that is not known; it failed whatever ran when it was found.
    """
    if not request.module.__name__.endswith(CONNECTED):
        yield
        return
    gc.freeze()  # only what is new is looked at: a worker has read large models before
    yield
    hook = sys.unraisablehook

    def told(what: sys.UnraisableHookArgs) -> None:
        if not isinstance(what.exc_value, ResourceWarning):
            hook(what)

    sys.unraisablehook = told
    try:
        gc.collect()
    finally:
        gc.unfreeze()
        sys.unraisablehook = hook


@pytest.fixture(scope="session")
def reference(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with what docgen makes of the whole reference, built once."""
    folder = tmp_path_factory.mktemp("reference")
    source = shared / "sources/gws-8.6/html"
    command = [sys.executable, "-m", "docgen", "build", "-q", "--no-validate"]
    subprocess.run([*command, "-o", str(folder), str(source)], check=True)
    (document,) = folder.glob("*/*/openapi.yaml")
    return document.parent


@pytest.fixture
def document(request: pytest.FixtureRequest, root: Path) -> Path:
    """A document by its name: `sample` or `reference`, and the version of OpenAPI."""
    source, _, version = request.param.partition(" ")
    sample = root / "output/gws/8.6"
    folder = sample if source == "sample" else request.getfixturevalue("reference")
    return Path(folder) / NAMES[version]
