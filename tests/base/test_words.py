"""Words of names."""

from __future__ import annotations

import pytest

from docgen.base.words import split_words


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("callState", "call State"),
        ("URIState", "URI State"),
        ("List Device URIs", "List Device URIs"),
        ("referenceIDs", "reference IDs"),
        ("e164Number", "e 164 Number"),
        ("user-name_2", "user name 2"),
    ],
)
def test_split_words(name: str, expected: str) -> None:
    assert split_words(name) == expected.split()
