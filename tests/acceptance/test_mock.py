"""A mock server that plays a document, and a tester that calls it, agree about the document."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.acceptance.toolchain import free_port, need, reads, run, serving

pytestmark = [pytest.mark.slow, reads("sample 3.1", "reference 3.1")]

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,"
    "response_schema_conformance"
)
CREDENTIALS = ("-a", "a:b", "-H", "X-CSRF-TOKEN: t", "-H", "Cookie: JSESSIONID=1")
EFFORT = ("--max-examples", "2", "--seed", "1")
FORGETFUL = ("--generation-database", "none")  # the same calls in every run
# Prism 5.14 stops at a part of multipart/form-data without a type, and serves no bytes.
UNPLAYED = ("multipart/form-data", "application/octet-stream")


def test_schemathesis_finds_prism_to_keep_the_document(
    document: Path, tmp_path: Path, root: Path
) -> None:
    """A large document with its own examples alone: our mock answers what is made up for it."""
    need("node", "python")
    phases = "examples,coverage,fuzzing" if root in document.parents else "examples"
    port = free_port()
    with serving(tmp_path, port, "prism", "mock", "-p", str(port), "--errors", document):
        how = (
            "--phases",
            phases,
            *EFFORT,
            *FORGETFUL,
            "-m",
            "positive",
            "-c",
            CHECKS,
            *CREDENTIALS,
        )
        url = f"http://127.0.0.1:{port}"
        run(tmp_path, "schemathesis", "run", document, "-u", url, *how, *_without(document))


def _without(document: Path) -> list[str]:
    """The option that leaves out the paths that Prism can't play."""
    paths = yaml.load(document.read_bytes(), yaml.CSafeLoader)["paths"]
    found = [re.escape(path) for path, item in paths.items() if _media(item) & {*UNPLAYED}]
    return ["--exclude-path-regex", f"^({'|'.join(found)})$"] if found else []


def _media(value: Any) -> set[str]:
    """Every media type in a part of a document."""
    if isinstance(value, list):
        return set[str]().union(*map(_media, value))
    if not isinstance(value, dict):
        return set()
    content = value.get("content")
    own = set(content) if isinstance(content, dict) else set()
    return own.union(*map(_media, value.values()))
