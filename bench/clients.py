"""Clients beside those of openapi-generator, made of our own OpenAPI document of the same API.

`python -m bench.clients MODEL DIR` writes ours of a model.json into a folder, so that it is
measured as a command, as the peer is.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from attrs import frozen

from bench.cost import ROOT, Cost, cost_of
from docgen.render import WRITERS, Work, write_outputs
from docgen.render.clients.outline import client_of
from docgen.render.model_json import read_model

PEER = ROOT / ".tools/python/bin/openapi-generator-cli"
LANGUAGES = {"python": "python", "typescript": "typescript-fetch"}  # ours, the peer's
_QUICK = (  # without its pages and tests, which are half of what it writes
    "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false"
)
# A method of the peer that a user calls: each stands there in two or three forms.
_PYTHON = re.compile(r"^    (?:async )?def ((?!_)\w+)\(", re.MULTILINE)
_FORMS = ("_with_http_info", "_without_preload_content")
_TYPESCRIPT = re.compile(r"^    async ((?!\w+(?:Raw|RequestOpts)\()\w+)\(", re.MULTILINE)


@frozen(kw_only=True)
class Given:
    """What a client gives: how many methods for how many documented operations, typed events."""

    methods: int
    operations: int
    events: int


def write_ours(model: Path, folder: Path) -> None:
    """Both clients of a model.json."""
    work = Work(read_model(model.read_bytes(), label=str(model)))
    files = [file for name in LANGUAGES if name in WRITERS for file in WRITERS[name](work)]
    write_outputs(folder, files)


def cost_of_ours(model: Path, folder: Path, runs: int) -> Cost:
    """Both clients, from a model.json to files."""
    return cost_of([sys.executable, "-m", "bench.clients", str(model), str(folder)], runs)


def cost_of_peer(document: Path, language: str, folder: Path, runs: int) -> Cost:
    """One client of openapi-generator, from an OpenAPI document to files."""
    options = ["-i", str(document), "-g", language, "-o", str(folder / language)]
    return cost_of([str(PEER), "generate", *options, "--global-property", _QUICK], runs)


def given_by_ours(model: Path) -> Given:
    """What both of ours give, which is the same."""
    client = client_of(Work(read_model(model.read_bytes(), label=str(model))))
    methods = sum(len(one.methods) for one in client.sections)
    return Given(methods=methods, operations=methods, events=len(client.events))


def methods_of_peer(language: str, folder: Path) -> int:
    """How many methods a client of the peer has that was written into the folder."""
    if language == "python":
        apis = (folder / language / "openapi_client/api").glob("*_api.py")
        found = [name for file in apis for name in _PYTHON.findall(file.read_text("utf-8"))]
        return len([name for name in found if not name.endswith(_FORMS)])
    apis = (folder / language / "apis").glob("*.ts")
    return len([name for file in apis for name in _TYPESCRIPT.findall(file.read_text("utf-8"))])


if __name__ == "__main__":
    write_ours(Path(sys.argv[1]), Path(sys.argv[2]))
