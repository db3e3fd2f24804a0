"""Options, marks and fixtures that every test may use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from docgen.base.memory import collect_seldom

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
MATERIAL = "the reference material beside the checkout (../shared)"
LEFT_OUT = pytest.StashKey[int]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="write what came out as what is expected (cases, goldens); then read the diff",
    )


def pytest_configure() -> None:
    """As the command does: workers of tests hold as many values as a build, for longer."""
    collect_seldom()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what needs the reference material where there is none; the summary tells it."""
    if SHARED.is_dir():
        return
    left_out = [item for item in items if _needs_shared(item)]
    config.stash[LEFT_OUT] = len(left_out)
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if not _needs_shared(item)]


def _needs_shared(item: pytest.Item) -> bool:
    return bool(item.get_closest_marker("shared")) or "shared" in getattr(item, "fixturenames", ())


def pytest_report_collectionfinish(config: pytest.Config) -> str:
    count = config.stash.get(LEFT_OUT, 0)
    return f"{count} tests are left out: they need {MATERIAL}" if count else ""


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Nothing is skipped in silence where CI is set: a skipped test fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if session.exitstatus == pytest.ExitCode.OK and reporter and _unexcused(reporter):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in _unexcused(terminalreporter):
        terminalreporter.write_line(f"skipped in CI, so the run fails: {line}", red=True)


@pytest.fixture(scope="session", autouse=True)
def _cache_of_this_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the cache of the user who runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DOCGEN_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside the checkout; tests that ask for it are left out without it."""
    return SHARED


@pytest.fixture(scope="session")
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether `--accept` was given."""
    return bool(request.config.getoption("--accept"))


def _unexcused(reporter: pytest.TerminalReporter) -> list[str]:
    """What was skipped in CI: nothing may be."""
    if not os.environ.get("CI"):
        return []
    return [str(report.longrepr) for report in reporter.stats.get("skipped", [])]
