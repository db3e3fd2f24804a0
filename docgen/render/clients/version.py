"""The version of an API, which may be any text, as packages have to write theirs."""

from __future__ import annotations

import re

from attrs import frozen

_TOKEN = re.compile(r"[0-9]+|[a-z]+")
_FILLERS = frozenset({"api", "edition", "r", "rel", "release", "v", "ver", "version"})
# What is written before or after a release -> PEP 440, and what semver is given for it.
_BEFORE = {
    "a": ("a", "alpha"),
    "alpha": ("a", "alpha"),
    "b": ("b", "beta"),
    "beta": ("b", "beta"),
    "c": ("rc", "rc"),
    "candidate": ("rc", "rc"),
    "pre": ("rc", "rc"),
    "preview": ("rc", "rc"),
    "rc": ("rc", "rc"),
    "dev": (".dev", "dev"),
}
_DIGITS = 9  # of a number; npm takes no more than 16
_LETTERS = 20  # of anything else
_MOST = 6  # parts of a release, and of what else is said


@frozen(kw_only=True)
class Version:
    """A version taken apart: its numbers, what it is before (`beta`, 2), and all else it says.

    Both packages of a build have the same, each as its rules ask for it.
    """

    numbers: tuple[int, ...]
    before: tuple[str, int] | None = None
    rest: tuple[str, ...] = ()

    @property
    def pep440(self) -> str:
        """As `pyproject.toml` takes it, in normal form (PEP 440, Version scheme)."""
        release = ".".join(map(str, self.numbers or (0,)))
        before = "" if self.before is None else f"{_BEFORE[self.before[0]][0]}{self.before[1]}"
        return f"{release}{before}{'+' if self.rest else ''}{'.'.join(map(_plain, self.rest))}"

    @property
    def semver(self) -> str:
        """As `package.json` takes it (Semantic Versioning 2.0.0): three numbers, the rest."""
        three = ".".join(map(str, [*self.numbers, 0, 0, 0][:3]))
        before = "" if self.before is None else f"-{_BEFORE[self.before[0]][1]}.{self.before[1]}"
        rest = (*map(str, self.numbers[3:]), *self.rest)
        return f"{three}{before}{'+' if rest else ''}{'.'.join(rest)}"


def version_of(text: str) -> Version:
    """The version that a text tells: `8.6 beta/2`, `v2`, `2024-01-01`, `latest`; never fails."""
    tokens = [one for one in _TOKEN.findall(text.lower()) if one not in _FILLERS]
    count = next((n for n, one in enumerate(tokens) if not one.isdigit()), len(tokens))
    numbers, left = tokens[: min(count, _MOST)], tokens[min(count, _MOST) :]
    before = None
    if numbers and left and left[0] in _BEFORE:
        is_numbered = len(left) > 1 and left[1].isdigit()
        before = (left[0], _number(left[1]) if is_numbered else 0)
        left = left[2 if is_numbered else 1 :]
    return Version(
        numbers=tuple(map(_number, numbers)),
        before=before,
        rest=tuple(one[:_LETTERS] for one in left[:_MOST]),
    )


def _number(digits: str) -> int:
    return int(digits[:_DIGITS])


def _plain(part: str) -> str:
    """A part of a local version in normal form: numbers have no zeros in front."""
    return str(int(part)) if part.isdigit() else part
