"""The SARIF of `docgen lint` is what its published types and readers take."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.toolchain import TOOLS, need, run

pytestmark = pytest.mark.slow

# The types are made from the schema of OASIS: a member that it does not know is an error.
PROGRAM = """
import type * as sarif from "@schemastore/sarif-2.1.0";
type Log = sarif.StaticAnalysisResultsFormatSARIFVersion210JSONSchema;
const log: Log = {log};
export default log;
"""


def test_sarif_is_what_its_schema_says(tmp_path: Path, root: Path) -> None:
    need("node")
    command = [sys.executable, "-m", "docgen", "lint", str(root / "sources/gws/8.6")]
    plain, known = tmp_path / "plain.sarif", tmp_path / "known.sarif"
    subprocess.run([*command, "--format", "sarif", "-o", str(plain)], check=True)
    more = ["--baseline", str(plain), "--format", "sarif", "-o", str(known)]
    subprocess.run([*command, *more], check=True)
    (tmp_path / "node_modules").symlink_to(TOOLS / "node/node_modules")
    files = []
    for file in (plain, known):
        log = json.loads(file.read_text(encoding="utf-8"))
        assert log["runs"][0]["results"]
        files.append(f"{file.stem}.ts")
        (tmp_path / files[-1]).write_text(PROGRAM.format(log=json.dumps(log)), encoding="utf-8")
    options = ("--strict", "--noEmit", "--module", "nodenext", "--moduleResolution", "nodenext")
    run(tmp_path, "tsc", *options, *files)
    wrong = '{"version": "2.1.0", "runs": [{"x": 1}]}'
    (tmp_path / "wrong.ts").write_text(PROGRAM.format(log=wrong), encoding="utf-8")
    run(tmp_path, "tsc", *options, "wrong.ts", allowed=(1, 2))  # the check itself sees faults
