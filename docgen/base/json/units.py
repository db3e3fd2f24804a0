"""From tokens to the units of a document: members, items, brackets, commas, stray words."""

from __future__ import annotations

import re
from typing import NamedTuple

from docgen.base.json.text import Mend, quoted
from docgen.base.json.tokens import Token, Tokens


class Unit(NamedTuple):
    """One step of a document.

    Kinds: the brackets and the comma themselves, m(ember with a scalar), i(tem, a scalar),
    w(ords without quotes), e(llipsis). `key` and `value` are JSON text.
    `unknown`: the value is a placeholder. `weak`: nothing here looks like JSON.
    `first`: an opening bracket that a document may begin with.
    """

    kind: str
    key: str | None = None
    value: str = ""
    unknown: bool = False
    weak: bool = False
    first: bool = False
    start: int = 0
    end: int = 0


class Units(NamedTuple):
    """A text as units, with what was mended on the way. `depth`: of the deepest bracket."""

    units: list[Unit]
    mends: list[Mend]
    depth: int


# What introduces a sample on the line of its first bracket ("Response: {"): some words, or one of
# these.
_LABEL = re.compile(
    r"bod(?:y|ies)|examples?|json|notifications?|output|payload|re(?:quest|sponse|sult|turn)s?"
    r"|samples?|[\w./*?=&'-]+(?:[ ]+[\w./*?=&'-]+)+",
    re.I,
)
_QUOTED_ELLIPSIS = {'"..."', '"…"', '"etc"', '"etc."'}
_ALTERNATIVES = re.compile(r"(?:or\b|\||/)")
# Quotes that a scanner read as letters: IInameII is "name".
_DAMAGED_KEY = re.compile(r"(II|ll|\|\|)(?P<name>\w+)\1")
_ARROW = re.compile(r"=>?\Z")
_LOOK_BACK = 200  # how far before a bracket its line is looked at; keeps long lines linear


class _Builder:
    """Goes through the tokens once; `stack` is where the brackets as printed would have us."""

    def __init__(self, text: str, tokens: Tokens) -> None:
        self.text = text
        self.tokens = tokens.tokens
        self.mends: list[Mend] = []
        self.token_mends = tokens.mends
        self.covered: list[tuple[int, int]] = []
        self.units: list[Unit] = []
        self.stack: list[str] = []
        self.depth = 0
        self.at = 0

    def kind(self, index: int) -> str:
        """The kind of a token, "" after the last."""
        return self.tokens[index].kind if index < len(self.tokens) else ""

    def same_line(self, first: int, second: int) -> bool:
        """Whether two neighbouring tokens stand on one line."""
        return "\n" not in self.text[self.tokens[first].end : self.tokens[second].start]

    def raw(self, first: int, last: int) -> str:
        """The text from one token to another, included."""
        return self.text[self.tokens[first].start : self.tokens[last].end]

    def mend(self, code: str, first: int, last: int, after: str) -> None:
        """Note that the tokens first..last were read as `after`."""
        before = self.raw(first, last)
        self.mends.append(Mend(code, self.tokens[first].start, before, after))

    def run(self) -> Units:
        """All units of the text."""
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.kind in "{[":
                self.bracket(None, self.at)
            elif token.kind in "}],":
                self.close(token)
            elif token.kind == ":":
                self.colon()
            elif token.kind == "e":
                self.ellipsis()
            else:
                self.atom(token)
        mends = [*_uncovered(self.token_mends, self.covered), *self.mends]
        return Units(self.units, mends, self.depth)

    def add(self, first: int, last: int, unit: Unit) -> None:
        """Add a unit made of the tokens first..last; go on behind them."""
        start, end = self.tokens[first].start, self.tokens[last].end
        self.units.append(unit._replace(start=start, end=end))
        self.at = last + 1

    def bracket(self, key: str | None, first: int, last: int | None = None) -> None:
        """An opening bracket, with its key or without."""
        last = first if last is None else last
        kind = self.tokens[last].kind
        self.stack.append(kind)
        self.depth = max(self.depth, len(self.stack))
        begins = key is None and self.begins_document(first)
        self.add(first, last, Unit(kind, key=key, first=begins))

    def begins_document(self, index: int) -> bool:
        """Whether a bracket stands first on its line, behind a closer or behind a label."""
        if index == 0 or self.tokens[index - 1].kind in "}],":
            return True
        start = self.tokens[index].start
        head = self.text[max(0, start - _LOOK_BACK) : start].rpartition("\n")[2].strip()
        return not head or is_label(head)

    def close(self, token: Token) -> None:
        """A closing bracket or a comma."""
        if token.kind != "," and self.stack:
            self.stack.pop()
        self.add(self.at, self.at, Unit(token.kind))

    def colon(self) -> None:
        """A colon without a key: a comma mistyped, or a stray mark."""
        index = self.at
        behind_value = bool(self.units) and self.units[-1].kind in "mi}]"
        if behind_value and self.kind(index + 1) == "s" and self.kind(index + 2) == ":":
            self.mend("colon-for-comma", index, index, ",")
            self.add(index, index, Unit(","))
            return
        self.mend("surplus-colon", index, index, "")
        self.at += 1

    def ellipsis(self) -> None:
        """`...` with the words that explain it on its line."""
        last = self.words_end(self.at)
        self.mend("ellipsis-member", self.at, last, "")
        self.add(self.at, last, Unit("e"))

    def words_end(self, index: int) -> int:
        """The last of the words and placeholders that follow a token on its line."""
        return self.line_end(index, "wp")

    def line_end(self, index: int, kinds: str = "wpesnl") -> int:
        """The last of the tokens of these kinds that follow a token on its line."""
        while (
            self.kind(index + 1) in (*kinds,)
            and self.kind(index + 2) != ":"
            and self.same_line(index, index + 1)
        ):
            index += 1
        return index

    def atom(self, token: Token) -> None:
        """A scalar or words where a key or an item may stand."""
        index, in_object = self.at, bool(self.stack) and self.stack[-1] == "{"
        value = index + 1
        if self.kind(value) == ":":
            self.keyed(index, value + 1)
        elif in_object and token.kind == "s" and token.json in _QUOTED_ELLIPSIS:
            self.mend("ellipsis-member", index, index, "")
            self.add(index, index, Unit("e"))
        elif in_object and token.kind == "s" and self.lacks_colon(index):
            is_mark = self.kind(value) == "w"
            after = token.json + ":" + ("" if is_mark else self.raw(value, value))
            self.mend("missing-colon", index, value, after)
            self.keyed(index, value + is_mark)
        elif in_object and not self.kind(value) and token.kind == "s":
            self.mend("cut-off", index, index, "")
            self.at = value
        elif token.kind in "wp":
            last = self.words_end(index)
            text = quoted(self.raw(index, last))
            self.add(index, last, Unit("w", value=text, weak=token.kind == "w"))
        else:
            self.scalar(None, index, index)

    def lacks_colon(self, index: int) -> bool:
        """Whether a string in an object is a key whose colon is missing: a value follows it."""
        after = self.kind(index + 1)
        if not after or not self.same_line(index, index + 1):
            return False
        if after == "w":
            return bool(_ARROW.match(self.raw(index + 1, index + 1)))
        return after in "nl{[" or (after == "s" and self.kind(index + 2) != ":")

    def keyed(self, index: int, value: int) -> None:
        """A member: the key at `index`, its value at `value`."""
        if self.labels_document(index, value):
            text = quoted(self.raw(index, value - 1))
            self.add(index, value - 1, Unit("w", value=text, weak=True))
            return
        key = self.key(index)
        if self.kind(value) == ":":
            while self.kind(value) == ":":
                value += 1
            self.mend("surplus-colon", index, value - 1, key + ":")
        kind = self.kind(value)
        if kind in ("{", "["):
            self.bracket(key, index, value)
        elif kind in ("", ",", "}", "]") or self.is_next_key(value):
            self.no_value(key, index, value - 1)
        elif kind in "snl":
            self.scalar(key, index, value)
        else:
            self.bare(key, index, value)

    def labels_document(self, index: int, value: int) -> bool:
        """Whether words and a colon introduce a document: "Response: {", or a line of their own."""
        if self.stack or self.kind(index) != "w" or self.kind(value) not in ("{", "["):
            return False
        own_line = bool(self.units) and not self.same_line(value - 1, value)
        return own_line or is_label(self.raw(index, index))

    def is_next_key(self, value: int) -> bool:
        """Whether the token after a colon is the key of the next member, on a line of its own."""
        return self.kind(value + 1) == ":" and not self.same_line(value - 1, value)

    def key(self, index: int) -> str:
        """The key at a token as JSON text."""
        token, raw = self.tokens[index], self.raw(index, index)
        if token.kind == "s":
            return token.json
        damaged = _DAMAGED_KEY.fullmatch(raw)
        name = quoted(damaged["name"] if damaged else raw)
        code = "placeholder-value" if token.kind == "p" else "unquoted-key"
        self.mend("damaged-key" if damaged else code, index, index, name)
        return name

    def no_value(self, key: str, first: int, last: int) -> None:
        """A member whose value is missing: its key stays, its value is not known."""
        at_end = last + 1 >= len(self.tokens)
        self.mend("cut-off" if at_end else "missing-value", first, last, f'{key}:""')
        self.add(first, last, Unit("m", key=key, value='""', unknown=True))

    def scalar(self, key: str | None, first: int, value: int) -> None:
        """A member or an item with a proper value, and the remark that may follow it."""
        last = self.words_end(value)
        json_text, unknown = self.tokens[value].json, False
        if last > value:
            raw = self.raw(value + 1, last)
            if _ALTERNATIVES.match(raw):
                last = self.line_end(last)
                json_text, unknown = quoted(self.raw(value, last)), True
                self.covered.append((self.tokens[value].start, self.tokens[last].end))
                self.mend("placeholder-value", value, last, json_text)
            else:
                self.mend("stray-text", value + 1, last, "")
        kind = "i" if key is None else "m"
        self.add(first, last, Unit(kind, key=key, value=json_text, unknown=unknown))

    def bare(self, key: str, first: int, value: int) -> None:
        """A member whose value is a placeholder or words without quotes."""
        last = self.line_end(value)
        json_text = quoted(self.raw(value, last))
        self.covered.append((self.tokens[value].start, self.tokens[last].end))
        words = any(self.kind(index) == "w" for index in range(value, last + 1))
        told = "bare-word" if words else self.tokens[value].json or "placeholder-value"
        self.mend(told, value, last, json_text)
        weak = words and self.tokens[first].kind == "w"
        self.add(first, last, Unit("m", key=key, value=json_text, unknown=True, weak=weak))


def units_of(text: str, tokens: Tokens) -> Units:
    """The units of a text that was read as `tokens`."""
    return _Builder(text, tokens).run()


def _uncovered(mends: list[Mend], covered: list[tuple[int, int]]) -> list[Mend]:
    """The mends outside of placeholders: those are kept as printed, whatever stands in them."""
    kept, spans = [], iter([*covered, (1 << 62, 1 << 62)])
    start, end = next(spans)
    for mend in mends:
        while mend.at >= end:
            start, end = next(spans)
        if mend.at < start:
            kept.append(mend)
    return kept


def is_label(text: str) -> bool:
    """Whether words before a bracket introduce a sample: "Response:"."""
    return bool(_LABEL.fullmatch(text.rstrip(":").strip()))
