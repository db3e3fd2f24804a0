"""The outside tools that `make tools` installed: what they read, how they run, what is missing."""

from __future__ import annotations

import os
import shlex
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PINS = ROOT / "tests/acceptance/tools"
TOOLS = ROOT / ".tools"
JARS = TOOLS / "java"

LOCKS = {
    "node": "package-lock.json",
    "python": "requirements.txt",
    "java": "java-packages.txt",
    "browser": "browser-packages.txt",
}
INSTALLS = {
    "node": "Node 20 or newer with npm (Debian: nodejs, npm)",
    "java": "a Java 17 or newer (Debian: openjdk-17-jre-headless)",
    "javac": "a JDK 17 or newer (Debian: openjdk-17-jdk-headless)",
}
# For clients of servers of this machine: httpx reads all certificates anew for each client.
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
SECONDS = 300  # the longest that one tool may take; the slowest needs about 60 here
FIRST, LAST = 20, 40  # how many lines of what a tool told are shown

# No tool asks the network, neither for updates nor to tell how it is used; none colors or wraps.
QUIET = {
    "COLUMNS": "200",
    "DO_NOT_TRACK": "1",
    "JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1",  # it runs for seconds: half the time
    "NODE_PATH": str(TOOLS / "node/node_modules"),  # for scripts of ours
    "NO_COLOR": "1",
    "NO_UPDATE_NOTIFIER": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "REDOCLY_TELEMETRY": "off",
}

# Without webhooks, whose classes openapi-generator writes over those of operations, and without
# its pages and tests, which are half of what it writes.
OPENAPI_GENERATOR = (
    "--global-property",
    "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false",
)

# The HTTP client of Java itself, and the JSON library that openapi-generator brings along.
JAVA = (
    "--library",
    "native",
    "--additional-properties=openApiNullable=false,useJakartaEe=true",
)

IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
found = pkgutil.walk_packages(getattr(package, "__path__", ()), package.__name__ + ".")
for name in [module.name for module in found]:
    importlib.import_module(name)
"""


def reads(*names: str) -> pytest.MarkDecorator:
    """The test runs for each of these documents (tests/acceptance/conftest.py makes them)."""
    marks = {"reference": [pytest.mark.shared]}
    documents = [
        pytest.param(name, marks=marks.get(name.partition(" ")[0], []), id=name.replace(" ", "-"))
        for name in names
    ]
    return pytest.mark.parametrize("document", documents, indirect=True)


def need(*names: str) -> None:
    """Skips the test unless these parts of `.tools` and these commands are there."""
    for name in names:
        if name in INSTALLS and not shutil.which(name):
            pytest.skip(f"needs {INSTALLS[name]}, then: make tools")
        if name in LOCKS and not _installed(name):
            pytest.skip(f"needs the tools of tests/acceptance/tools/{LOCKS[name]}: make tools")


def run(folder: Path, *command: str | Path, allowed: Collection[int] = (0,)) -> str:
    """What a tool printed that ran in a folder; the test fails where it exits otherwise."""
    told = subprocess.run(
        command,
        cwd=folder,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        timeout=SECONDS,
        check=False,
    )
    if told.returncode not in allowed:
        fail(f"exits with {told.returncode}: {_shown(command)} (in {folder})", told.stdout)
    return told.stdout


def fail(message: str, told: str) -> None:
    """Fails the test with begin and end of what a tool told."""
    lines = told.rstrip().splitlines()
    if len(lines) > FIRST + LAST:
        cut = f"... ({len(lines) - FIRST - LAST} lines)"
        lines = [*lines[:FIRST], cut, *lines[-LAST:]]
    pytest.fail("\n".join([message, *lines]), pytrace=False)


def import_all(package: str, folder: Path) -> None:
    """Imports every module of a package in a folder, in a Python of its own."""
    run(folder, TOOLS / "python/bin/python", "-c", IMPORT_ALL, package)


def openapi_generator(document: Path, folder: Path, language: str, *options: str) -> None:
    """Writes a client into a folder of the language's name."""
    command = ("openapi-generator-cli", "generate", *OPENAPI_GENERATOR, *options)
    told = run(folder, *command, "-i", document, "-g", language, "-o", language)
    if "FILEPATH_COLLISION" in told:
        fail(f"openapi-generator writes one file of {language} over another", told)


def javac(folder: Path) -> str:
    """Compiles all Java of the folder into `classes`; the class path to run them with."""
    (jackson,) = (TOOLS / "python").glob("lib/*/site-packages/openapi_generator_cli/*.jar")
    sources = "\n".join(f'"{path}"' for path in sorted(folder.rglob("*.java")))
    (folder / "sources").write_text(sources, encoding="utf-8")
    libraries = f"{jackson}:{JARS}/*"
    run(folder, "javac", "-proc:none", "-nowarn", "-cp", libraries, "-d", "classes", "@sources")
    return f"classes:{libraries}"


@contextmanager
def serving(folder: Path, port: int, *command: str | Path) -> Iterator[int]:
    """Runs a server in a folder as long as the block does; gives the number of its process.

    It listens when the block begins.
    """
    log = folder / "server.log"
    with (
        log.open("wb") as sink,
        subprocess.Popen(
            command, cwd=folder, env=_environment(), stdout=sink, stderr=sink
        ) as server,
    ):
        try:
            if not _listens(server, port):
                fail(f"does not listen: {_shown(command)}", log.read_text("utf-8", "replace"))
            yield server.pid
        finally:
            server.kill()


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _listens(server: subprocess.Popen[bytes], port: int) -> bool:
    end = time.monotonic() + SECONDS / 5
    while server.poll() is None and time.monotonic() < end:
        with socket.socket() as caller:
            if caller.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.02)
    return False


def _installed(part: str) -> bool:
    stamp = TOOLS / f"{part}.installed"
    return stamp.is_file() and stamp.read_bytes() == (PINS / LOCKS[part]).read_bytes()


def _environment() -> dict[str, str]:
    """That of the tests, with our tools before those of the system."""
    folders = [TOOLS / "python/bin", TOOLS / "node/node_modules/.bin", os.environ["PATH"]]
    return {**os.environ, **QUIET, "PATH": os.pathsep.join(map(str, folders))}


def _shown(command: Sequence[str | Path]) -> str:
    return shlex.join(str(word) for word in command)
