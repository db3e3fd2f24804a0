"""What docs/benchmarks.md says of openapi-generator is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import clients
from tests.acceptance.toolchain import ROOT, TOOLS, need, openapi_generator, reads, run

pytestmark = [pytest.mark.slow, reads("sample 3.1")]

PEER = """
import openapi_client as peer
read = peer.StatusResponse.from_dict({"statusCode": 0, "more": 2}).to_dict()
assert "more" not in read, read
try:
    peer.VoiceReadyRequest()
except ValueError as error:
    assert "operationName" in str(error)
else:
    raise AssertionError("the selector is filled in")
"""


def test_benchmarks_are_right_about_openapi_generator(document: Path, tmp_path: Path) -> None:
    """What its table says of methods, of the selector and of members that nobody documents."""
    need("python", "java")
    figures = [clients.given_by_ours(document.with_name("model.json")).methods]
    for language in clients.LANGUAGES.values():
        openapi_generator(document, tmp_path, language)
        figures.append(clients.methods_of_peer(language, tmp_path))
    row = f"| methods for {figures[0]} documented requests | {' | '.join(map(str, figures))} |"
    assert row in (ROOT / "docs/benchmarks.md").read_text(encoding="utf-8")
    run(tmp_path / "python", TOOLS / "python/bin/python", "-c", PEER)
