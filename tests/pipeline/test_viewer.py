"""Swagger UI in the report: there on request, told where it is not installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.base.errors import ConfigError
from docgen.pipeline import viewer
from docgen.pipeline.build import BuildOptions, report_of


def test_the_viewer_is_there_on_request_alone(root: Path) -> None:
    source = root / "sources/tides/2"
    plain = {one.path for one in report_of(source, BuildOptions(jobs=1))}
    viewed = {one.path for one in report_of(source, BuildOptions(jobs=1, viewer=True))}
    names = ("document.js", "index.html", "start.js", "swagger-ui.css", "swagger-ui.js")
    assert viewed - plain == {f"report/viewer/{name}" for name in names}


def test_a_viewer_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(viewer, "_PACKAGE", "no_such_package")
    with pytest.raises(ConfigError, match="Swagger UI is not installed"):
        viewer.viewer_files()
