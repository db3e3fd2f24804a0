"""What docs/benchmarks.md says of mock servers is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.mocks import OWN, both_served, what_is_right
from tests.acceptance.toolchain import need

BEGIN, END = "<!-- mocks: begin -->\n", "<!-- mocks: end -->"


@pytest.mark.slow
def test_benchmarks_say_what_both_mocks_serve(root: Path, accept: bool) -> None:
    need("node")
    rows = ["| | Prism | docgen mock |\n|---|---|---|\n"]
    with both_served(OWN) as urls:
        rows += [f"| {' | '.join(row)} |\n" for row in what_is_right(OWN, urls)]
    page = root / "docs/benchmarks.md"
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    old, _, after = rest.partition(END)
    if accept:
        page.write_text("".join((before, BEGIN, *rows, END, after)), encoding="utf-8")
    else:
        assert old == "".join(rows)
