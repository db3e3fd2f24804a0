"""PDFs that mean no good end in a document or in one error, soon and in little memory."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from docgen.base.errors import SourceError
from docgen.blocks.types import Document
from docgen.ingest import one_by_one
from docgen.ingest.pdf.raw.limits import unpacks_too_far
from docgen.ingest.pdf.reader import read_pdf
from tests.blocks.shown import shown_block
from tests.ingest.pdf.bytes import HELLO, one_page
from tests.ingest.pdf.hostile import ENDLESS, HOSTILE, LONG
from tests.ingest.pdf.test_cases import shown
from tests.peak import PEAK

MOST_SECONDS = 60  # of processor time: what does not end takes longer
MOST_BYTES = 500_000_000
# What every one of them says somewhere, if it has a page that can be read.
SAYS = "The pilot waits."
SILENT = {"cyclic page tree", "page count of a million", "nested boxes", "19,000 filled boxes"}
SILENT |= {"code far apart", *ENDLESS}


@pytest.mark.parametrize("name", sorted(HOSTILE.keys() - LONG - ENDLESS))
def test_it_ends_soon(name: str) -> None:
    data = HOSTILE[name]()
    start = time.process_time()
    document = _read(data)
    assert time.process_time() - start < MOST_SECONDS
    if name not in SILENT:
        assert document
        said = str([shown_block(block) for block in document.blocks])
        assert SAYS in said + str([dropped.text for dropped in document.dropped])


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_it_takes_little_memory(name: str, root: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(HOSTILE[name]())
    command = [sys.executable, "-c", READ, str(path), str(4 * MOST_BYTES)]
    done = subprocess.run(command, cwd=root, capture_output=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr.decode()[-500:]
    seconds, most = done.stdout.split()
    assert float(seconds) < MOST_SECONDS
    assert int(most) < MOST_BYTES


READ = f"""{PEAK}
import time
from pathlib import Path
from docgen.base.errors import SourceError
from docgen.ingest import one_by_one
from docgen.ingest.pdf.reader import read_pdf
data = Path(sys.argv[1]).read_bytes()
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]),) * 2)
start = time.process_time()
try:
    read_pdf("a.pdf", data, one_by_one)
except SourceError:
    pass
print(time.process_time() - start, peak())
"""


@pytest.mark.parametrize("name", sorted(ENDLESS - LONG))
def test_what_would_fill_the_memory_is_refused(name: str) -> None:
    assert unpacks_too_far(HOSTILE[name]())
    with pytest.raises(SourceError, match=r"a\.pdf: is damaged or no PDF: one of its pages would"):
        read_pdf("a.pdf", HOSTILE[name](), one_by_one)


def _read(data: bytes) -> Document | None:
    try:
        return read_pdf("a.pdf", data, one_by_one)
    except SourceError:
        return None


# --- pages that are turned or cut ---------------------------------------------------------------

UPRIGHT = (
    b"0.5 w 40 300 m 360 300 l 40 270 m 360 270 l 40 300 m 40 270 l 140 300 m 140 270 l"
    b" 360 300 m 360 270 l S BT /F1 10 Tf 44 280 Td (tide) Tj 100 0 Td (number) Tj ET\n" + HELLO
)
# What brings upright content back onto a page of 400 x 400 that is turned by so many degrees.
TURNED = {
    0: b"1 0 0 1 0 0 cm ",
    90: b"0 1 -1 0 400 0 cm ",
    180: b"-1 0 0 -1 400 400 cm ",
    270: b"0 -1 1 0 0 400 cm ",
}


@pytest.mark.parametrize("degrees", TURNED)
def test_a_turned_page_is_read_as_it_is_shown(degrees: int) -> None:
    upright = _read(one_page(UPRIGHT))
    turned = _read(one_page(TURNED[degrees] + UPRIGHT, entries=b"/Rotate %d" % degrees))
    assert upright
    assert turned
    assert shown(upright) == ["paragraph: The pilot waits.", ["table", "tide | number"]]
    assert turned == upright
    assert [str(block.place) for block in turned.blocks] == ["a.pdf#page=1"] * 2
    assert [block.place.spot.box for block in turned.blocks] == [  # type: ignore[union-attr]
        block.place.spot.box  # type: ignore[union-attr]
        for block in upright.blocks
    ]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_text_that_is_shown_sideways_is_not_lost(degrees: int) -> None:
    document = _read(one_page(UPRIGHT, entries=b"/Rotate %d" % degrees))
    assert document
    said = str([shown_block(block) for block in document.blocks])
    assert [word for word in ("tide", "number", "The", "pilot", "waits.") if word not in said] == []


def test_a_cut_page_is_measured_from_its_own_corner() -> None:
    moved = b"1 0 0 1 1000 500 cm " + UPRIGHT
    cut = _read(one_page(moved, box=b"0 0 3000 3000", entries=b"/CropBox [1000 500 1400 900]"))
    upright = _read(one_page(UPRIGHT))
    assert cut
    assert upright
    assert cut == upright
    assert [block.place for block in cut.blocks] == [block.place for block in upright.blocks]


def test_text_beside_the_paper_is_dropped() -> None:
    document = _read(one_page(HELLO + b"BT /F1 9 Tf 40 -50 Td (no one sees this) Tj ET"))
    assert document
    assert shown(document) == {
        "dropped": ["outside the page: no one sees this"],
        "blocks": ["paragraph: The pilot waits."],
    }
