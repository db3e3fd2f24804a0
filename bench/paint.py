"""When a browser shows a page first: Chromium's own measure, as PerformancePaintTiming has it."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_ENTRY = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
_PATIENCE = 1_000  # looks, 10 ms apart


def browser() -> str | None:
    """The path of Chromium, None where it is not installed."""
    return next(filter(None, map(shutil.which, _BROWSERS)), None)


def first_paint(path: Path, executable: str, runs: int) -> float:
    """Seconds from the navigation to the first contentful paint of a file, the best of some runs.

    TimeoutError where the browser paints nothing.
    """
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        painted = []
        for _ in range(runs):
            page = chromium.new_page()
            page.goto(path.as_uri())
            painted.append(_painted(page))
            page.close()
        chromium.close()
    return min(painted)


def _painted(page: Page) -> float:
    for _ in range(_PATIENCE):
        told = page.evaluate(_ENTRY)
        if told is not None:
            return float(told) / 1_000
        time.sleep(0.01)
    raise TimeoutError("the browser painted nothing")
