"""What docs/benchmarks.md says of mock servers is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.mocks import OWN, both_served, what_is_right
from tests.acceptance.toolchain import need
from tests.pages import check_block


@pytest.mark.slow
def test_benchmarks_say_what_both_mocks_serve(root: Path, accept: bool) -> None:
    need("node")
    rows = ["| | Prism | docgen mock |\n|---|---|---|\n"]
    with both_served(OWN) as urls:
        rows += [f"| {' | '.join(row)} |\n" for row in what_is_right(OWN, urls)]
    check_block(root / "docs/benchmarks.md", "mocks", "".join(rows), accept=accept)
