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


@pytest.mark.parametrize("baseline", [False, True])
def test_sarif_is_what_its_schema_says(tmp_path: Path, root: Path, *, baseline: bool) -> None:
    need("node")
    command = [sys.executable, "-m", "docgen", "lint", str(root / "sources/gws/8.6")]
    file = tmp_path / "lint.sarif"
    subprocess.run([*command, "--format", "sarif", "-o", str(file)], check=True)
    if baseline:
        more = ["--baseline", str(file), "--format", "sarif", "-o", str(tmp_path / "two.sarif")]
        subprocess.run([*command, *more], check=True)
        file = tmp_path / "two.sarif"
    log = json.loads(file.read_text(encoding="utf-8"))
    assert log["runs"][0]["results"]
    (tmp_path / "log.ts").write_text(PROGRAM.format(log=json.dumps(log)), encoding="utf-8")
    (tmp_path / "node_modules").symlink_to(TOOLS / "node/node_modules")
    options = ("--strict", "--noEmit", "--module", "nodenext", "--moduleResolution", "nodenext")
    run(tmp_path, "tsc", *options, "log.ts")
    (tmp_path / "log.ts").write_text(PROGRAM.format(log='{"version": "2.1.0", "runs": [{"x": 1}]}'))
    run(tmp_path, "tsc", *options, "log.ts", allowed=(1, 2))  # the check itself sees faults
