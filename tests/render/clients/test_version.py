"""The version of an API in the words of two kinds of packages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.version import Version

from docgen.render.clients.version import version_of

# As semver.org suggests it.
SEMVER = re.compile(
    r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)"
    r"(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?"
    r"(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?",
    re.ASCII,
)


@pytest.mark.parametrize(
    ("told", "pep440", "semver"),
    [
        ("8.6", "8.6", "8.6.0"),
        ("8.5.0", "8.5.0", "8.5.0"),
        ("2", "2", "2.0.0"),
        ("v2", "2", "2.0.0"),
        ("Version 3.1", "3.1", "3.1.0"),
        ("8.6 beta/2", "8.6b2", "8.6.0-beta.2"),
        ("8.6-rc", "8.6rc0", "8.6.0-rc.0"),
        ("1.0-alpha.3 (draft)", "1.0a3+draft", "1.0.0-alpha.3+draft"),
        ("2.0.dev7", "2.0.dev7", "2.0.0-dev.7"),
        ("2024-01-01", "2024.1.1", "2024.1.1"),
        ("8.5.201.04", "8.5.201.4", "8.5.201+4"),
        ("9.0 final edition 03", "9.0+final.3", "9.0.0+final.03"),
        ("latest", "0+latest", "0.0.0+latest"),
        ("unversioned", "0+unversioned", "0.0.0+unversioned"),
        ("", "0", "0.0.0"),
        ("٨.٦", "0", "0.0.0"),
        ("9" * 5_000, "999999999", "999999999.0.0"),
        ("1.2.3.4.5.6.7.8", "1.2.3.4.5.6+7.8", "1.2.3+4.5.6.7.8"),
    ],
)
def test_each_kind_of_package_gets_what_its_rules_ask_for(
    told: str, pep440: str, semver: str
) -> None:
    version = version_of(told)
    assert (version.pep440, version.semver) == (pep440, semver)


@given(st.one_of(st.text(), st.from_regex(r"v?[0-9]{1,3}([. /-]([0-9]{1,6}|[a-z]{1,6})){0,9}")))
def test_any_text_is_a_version_by_the_rules_of_both(told: str) -> None:
    version = version_of(told)
    assert str(Version(version.pep440)) == version.pep440
    assert SEMVER.fullmatch(version.semver)
