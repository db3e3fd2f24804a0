"""Every pattern that the package compiles, and texts that make it repeat itself.

A pattern is taken apart as `re` does it. For each of its repetitions there are texts that repeat
what stands in it, behind what it needs in front and before something that lets it fail.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]

# Imports all modules of the package in a fresh interpreter, and prints what they compile.
_SPY = """
import importlib, json, pkgutil, re, sys
found = {}
compiled = re._compile
def spy(pattern, flags):
    made = compiled(pattern, flags)
    frame = sys._getframe(1)
    while frame.f_globals["__name__"] in {"__main__", "re"}:
        frame = frame.f_back
    module = frame.f_globals["__name__"]
    if module.startswith("docgen"):
        is_bytes = isinstance(made.pattern, bytes)
        text = made.pattern.decode("latin-1") if is_bytes else made.pattern
        found[text, made.flags, is_bytes] = (module, frame.f_lineno)
    return made
re._compile = spy
re.compile = lambda pattern, flags=0: spy(pattern, flags)
import docgen
for one in pkgutil.walk_packages(docgen.__path__, "docgen."):
    if not one.name.endswith("__main__"):
        importlib.import_module(one.name)
print(json.dumps([[*key, *where] for key, where in sorted(found.items())]))
"""
_LETTERS = "a1 \n\t/{}[]()<>\"'\\-_.,:;=|#*`&é\u00a0Z0"
_ANYWHERE = (
    *_LETTERS,
    "a ",
    "a1",
    "a-",
    "1.",
    "\\a",
    "ab ",
    "a\n",
    " \n",
    "a, ",
    "<a>",
    "{a}",
    "é ",
)
_SEARCHES = frozenset({"search", "finditer", "findall", "sub", "subn", "split"})
_MATCHES = frozenset({"match", "fullmatch"})
_MOST_TEXTS = 40  # of one pattern
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


class Pattern(NamedTuple):
    """A pattern as it was compiled, and where."""

    text: str
    flags: int
    is_bytes: bool
    module: str
    line: int

    def compiled(self) -> re.Pattern[Any]:
        text = self.text.encode("latin-1") if self.is_bytes else self.text
        return re.compile(text, self.flags & ~(0 if self.is_bytes else re.UNICODE))

    def given(self, text: str) -> str | bytes:
        """The text as the pattern takes it."""
        return text.encode("latin-1", "replace") if self.is_bytes else text


def all_patterns() -> list[Pattern]:
    """What the modules of the package compile when they are imported."""
    done = subprocess.run(
        [sys.executable, "-c", _SPY], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return [Pattern(*row) for row in json.loads(done.stdout)]


def matched_only() -> set[tuple[str, int]]:
    """Module and line of the patterns that are matched at a place and nowhere looked for.

    What has no name of its own (a pattern in a table, say) is taken to be looked for.
    """
    named: dict[str, set[tuple[str, int]]] = defaultdict(set)
    uses: dict[str, set[str]] = defaultdict(set)
    for path in (ROOT / "docgen").rglob("*.py"):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and _is_pattern(node.value):
                for target in node.targets:
                    lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
                    name = _known_as(ast.unparse(target), module)
                    named[name].update((module, line) for line in lines)
            if isinstance(node, ast.Attribute) and node.attr in _SEARCHES | _MATCHES:
                uses[_known_as(ast.unparse(node.value), module)].add(node.attr)
    return {
        place
        for name, places in named.items()
        if uses[name] and not uses[name] & _SEARCHES
        for place in places
    }


def _known_as(name: str, module: str) -> str:
    """A name with an underscore is one of its module; any other may be used everywhere."""
    return f"{module}.{name}" if name.startswith("_") else name


def _is_pattern(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile"


class Pump(NamedTuple):
    """What is repeated, and what stands in front of it."""

    before: str
    repeated: str


def pumps_of(pattern: Pattern) -> list[Pump]:
    """Texts that let the pattern repeat itself, the likeliest first."""
    tree = parser.parse(
        pattern.text.encode("latin-1") if pattern.is_bytes else pattern.text, pattern.flags
    )
    found = dict.fromkeys(Pump(*one) for one in _pumps(tree, ""))
    found.update(dict.fromkeys(Pump("", one) for one in _ANYWHERE))
    return [*islice((one for one in found if one.repeated), _MOST_TEXTS)]


def _pumps(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    for code, value in tree:
        if code in _REPEATS and value[1] > 8:
            for body in islice(_variants(value[2]), 8):
                yield before, body
                yield "", body
        for inner in _inner(code, value):
            yield from _pumps(inner, before)
        before += _shortest(code, value)


def _inner(code: Any, value: Any) -> list[Any]:
    if code in _REPEATS:
        return [value[2]]
    if code is codes.BRANCH:
        return [*value[1]]
    if code is codes.SUBPATTERN:
        return [value[3]]
    if code is codes.ATOMIC_GROUP:
        return [value]
    return [value[1]] if code in {codes.ASSERT, codes.ASSERT_NOT} else []


def _variants(tree: Any) -> Iterator[str]:
    """Texts that a part matches: each of its branches, and several letters of its sets."""
    made = [""]
    for code, value in tree:
        options = [*islice(dict.fromkeys(_texts(code, value)), 4)] or [""]
        made = [*islice((a + b for a in made for b in options), 8)]
    yield from made


def _texts(code: Any, value: Any) -> Iterator[str]:
    if code is codes.LITERAL:
        yield chr(value)
    elif code is codes.NOT_LITERAL:
        yield from (one for one in _LETTERS if ord(one) != value)
    elif code is codes.ANY:
        yield "a"
        yield " "
    elif code is codes.IN:
        yield from (one for one in _LETTERS if _is_in(one, value))
        yield from (chr(one[1]) for one in value if one[0] is codes.LITERAL)
    elif code is codes.BRANCH:
        for branch in value[1]:
            yield from _variants(branch)
    elif code in _REPEATS:
        for body in _variants(value[2]):
            yield body * max(1, value[0])
            if not value[0]:
                yield ""
    else:
        for inner in _inner(code, value) if code not in {codes.ASSERT, codes.ASSERT_NOT} else []:
            yield from _variants(inner)


def _shortest(code: Any, value: Any) -> str:
    if code in _REPEATS:
        return next(_variants(value[2]), "") * min(value[0], 8)
    return next(_texts(code, value), "")


def _is_in(letter: str, members: Any) -> bool:
    negated = bool(members) and members[0][0] is codes.NEGATE
    return any(_is_member(letter, *one) for one in members[negated:]) != negated


def _is_member(letter: str, code: Any, value: Any) -> bool:
    if code is codes.LITERAL:
        return ord(letter) == value
    if code is codes.RANGE:
        return bool(value[0] <= ord(letter) <= value[1])
    name = str(value)
    found = (
        ("DIGIT" in name and letter.isdigit())
        or ("SPACE" in name and letter.isspace())
        or ("WORD" in name and (letter.isalnum() or letter == "_"))
    )
    return found != ("NOT" in name)
