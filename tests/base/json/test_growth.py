"""The mender's time grows as fast as a sample, whatever repeats itself in it."""

from __future__ import annotations

import pytest

from docgen.base.json.lenient import read_json
from tests.growth import MOST, Run, ratio

pytestmark = pytest.mark.slow

REPEATED = (
    '{"a":1} or ',
    '{"a":1},',
    '{"a":1};',
    '{"a":',
    '{"a":[',
    '{"a":"b\n',
    '{"a" "b" ',
    "{'a':'b',",
    'Response: {"a":1}\n',
    "\t{",
    "[",
    "}",
    '"\\"',
    '"""',
    "// x\n",
    "1,2 ",
    "a=>1,",
    "... ",
    "<a",
)


@pytest.mark.parametrize("text", REPEATED)
def test_time_grows_with_the_length_of_a_sample(text: str) -> None:
    def run(size: int) -> Run:
        sample = '{"a": [' + text * size
        return lambda: read_json(sample)

    assert ratio(run, 500) <= MOST
