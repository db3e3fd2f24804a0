"""From the units of a text and the plan of its brackets to strict JSON documents."""

from __future__ import annotations

from attrs import Factory, define

from docgen.base.json.plan import OBJECTS, Move, Planned
from docgen.base.json.strings import QUOTES
from docgen.base.json.text import Mend, step, unquoted
from docgen.base.json.units import Unit

_SHOWN = 40  # characters of a neighbour that a repair shows


@define
class Draft:
    """A document in the making. `good` and `bad`: what speaks for JSON, and what against."""

    start: int
    end: int
    json: str = ""
    whole: bool = True
    good: int = 0
    bad: int = 0
    unknown: list[str] = Factory(list)
    more: dict[str, None] = Factory(dict)

    @property
    def plausible(self) -> bool:
        """Whether this is JSON at all, not a block of a program or a heading in brackets."""
        return self.bad <= self.good


@define
class _Frame:
    """An open bracket: its kind (see json_plan), its step in the pointer, its children.

    `quoted`: its key stands in quotes, so words in it are placeholders and no program.
    """

    kind: str
    step: str
    start: int
    quoted: bool = False
    children: int = 0
    keys: set[str] = Factory(set)


class Writer:
    """Does what a plan says; gathers documents and what was mended."""

    def __init__(self, text: str, units: list[Unit]) -> None:
        self.text = text
        self.units = units
        self.documents: list[Draft] = []
        self.mends: list[Mend] = []
        self.frames: list[_Frame] = []
        self.out: list[str] = []
        self.sep = "o"  # what came last, as in json_brackets
        self.comma_at = 0
        self.last_end = 0
        self.text_between = True

    def run(self, moves: list[Planned]) -> list[Draft]:
        """The documents of the text."""
        for move, number in moves:
            unit = self.units[number]
            if move is Move.END:
                self.end(unit.start)
            elif move is Move.BEGIN:
                self.begin(unit)
            elif move is Move.ROOT:
                self.root(unit)
            elif move is Move.REST:
                self.text_between = True
            elif move is Move.DROP:
                self.drop(unit)
            else:
                self.take(unit, turned=move is Move.TURN)
        self.finish()
        return self.documents

    def mend(self, code: str, at: int, before: str, after: str) -> None:
        """Note a repair."""
        self.mends.append(Mend(code, at, before, after))

    def take(self, unit: Unit, *, turned: bool) -> None:
        """A unit as printed, or a bracket as its counterpart."""
        if unit.kind in ("}", "]"):
            self.close(unit, turned=turned)
        elif unit.kind == ",":
            self.comma(unit)
        elif unit.kind == "e":
            self.ellipsis()
        elif unit.kind in ("{", "["):
            self.bracket(unit, turned=turned)
        else:
            self.scalar(unit)
        self.last_end = unit.end
        self.documents[-1].end = unit.end

    def place(self, unit: Unit) -> str:
        """Write what stands before a value: comma and key. Gives the value's step."""
        if not self.frames:
            self.documents.append(Draft(unit.start, unit.end))
            self.out = []
            return ""
        frame = self.frames[-1]
        if self.sep == "v":
            shown = self.text[max(self.last_end - _SHOWN, 0) : self.last_end].rpartition("\n")[2]
            self.mend("missing-comma", self.last_end, shown.lstrip(), shown.lstrip() + ",")
        if frame.children:
            self.out.append(",")
        frame.children += 1
        if unit.key is None:
            return step(frame.children - 1)
        self.out += (unit.key, ":")
        if unit.key in frame.keys:
            self.mend("duplicate-key", unit.start, unit.key, unit.key)
        frame.keys.add(unit.key)
        return step(unquoted(unit.key))

    def bracket(self, unit: Unit, *, turned: bool) -> None:
        """An opening bracket."""
        kind = ("A" if unit.kind == "{" else "O") if turned else unit.kind
        where = self.place(unit)
        self.documents[-1].good += unit.key is not None
        written = "{" if kind in OBJECTS else "["
        if turned:
            self.mend("wrong-opener", unit.end - 1, unit.kind, written)
        quoted = kind == "[" and unit.key is not None and self.text[unit.start] in QUOTES
        self.push(kind, where, unit.end - 1, quoted=quoted)

    def push(self, kind: str, where: str, start: int, *, quoted: bool = False) -> None:
        """Begin an object or an array."""
        self.frames.append(_Frame(kind, where, start, quoted))
        self.out.append("{" if kind in OBJECTS else "[")
        self.sep = "o"

    def scalar(self, unit: Unit) -> None:
        """A member or an item."""
        where = self.place(unit)
        document = self.documents[-1]
        if unit.kind == "w":
            code = "bare-word" if unit.weak else "placeholder-value"
            self.mend(code, unit.start, self.text[unit.start : unit.end], unit.value)
        if unit.unknown or unit.kind == "w":
            document.unknown.append(self.pointer() + where)
        weak = unit.weak and not self.frames[-1].quoted
        document.bad += weak
        document.good += not weak
        self.out.append(unit.value)
        self.sep = "v"

    def pointer(self) -> str:
        """The JSON pointer of the innermost open bracket."""
        return "".join(frame.step for frame in self.frames)

    def comma(self, unit: Unit) -> None:
        """A comma between two values, or one too many."""
        if self.sep in "oc":
            self.mend("surplus-comma", unit.start, ",", "")
            return
        self.sep, self.comma_at = "c", unit.start

    def ellipsis(self) -> None:
        """More of the same."""
        document, where = self.documents[-1], self.pointer()
        document.good += 1
        document.more[where] = None
        self.sep = "e"

    def close(self, unit: Unit, *, turned: bool) -> None:
        """A closing bracket."""
        if self.sep == "c":
            self.mend("trailing-comma", self.comma_at, ",", "")
        frame = self.frames[-1]
        if frame.kind == "B":
            self.mend("missing-opener", frame.start, "", "{")
        if turned:
            self.mend("wrong-closer", unit.start, unit.kind, _closer(frame))
        self.pop(unit.end)

    def pop(self, end: int) -> None:
        """End the innermost object or array; the last one ends the document."""
        self.out.append(_closer(self.frames.pop()))
        self.sep = "v"
        if not self.frames:
            document = self.documents[-1]
            document.json, document.end = "".join(self.out), end
            self.text_between = False

    def end(self, at: int) -> None:
        """A closing bracket that the text lacks."""
        frame, sep = self.frames[-1], self.sep
        if frame.kind == "B":
            self.mend("bare-members", frame.start, "", "{}")
        elif frame.kind != "I":
            self.mend("missing-closer", self.last_end, "", _closer(frame))
        if not self.frames[1:] and sep == "c":
            self.mend("trailing-comma", self.comma_at, ",", "")
        self.pop(min(self.last_end, at))
        self.sep = sep if sep == "c" and self.frames else "v"

    def begin(self, unit: Unit) -> None:
        """An opening brace that the text lacks."""
        self.mend("missing-opener", unit.start, "", "{")
        self.push("I", self.place(unit._replace(key=None)), unit.start)

    def root(self, unit: Unit) -> None:
        """Members without braces around them."""
        self.documents.append(Draft(unit.start, unit.end))
        self.out = []
        self.push("B", "", unit.start)

    def drop(self, unit: Unit) -> None:
        """A unit that is left out: a repair says what it was."""
        if not self.frames and (self.text_between or not self.documents):
            return
        raw = self.text[unit.start : unit.end]
        if unit.kind in ("}", "]"):
            self.mend("surplus-closer", unit.start, raw, "")
        elif unit.kind == ",":
            self.mend("surplus-comma", unit.start, raw, "")
        elif unit.kind != "e":  # more documents like the last one: its repair is told already
            stray = {"w": "stray-text"}.get(unit.kind, "member-without-value")
            self.mend("stray-quote" if unit.value == '""' else stray, unit.start, raw, "")
            self.documents[-1].bad += unit.value != '""'
            self.sep = "e"
        self.documents[-1].end = unit.end

    def finish(self) -> None:
        """The end of the text: what is still open is closed, and reaches to the end."""
        end = len(self.text.rstrip())
        while self.frames:
            frame = self.frames[-1]
            if frame.kind == "B":
                self.mend("bare-members", frame.start, "", "{}")
            elif frame.kind != "I":
                self.mend("missing-end", self.last_end, "", _closer(frame))
                self.documents[-1].whole = False
            if self.sep == "c":
                self.mend("trailing-comma", self.comma_at, ",", "")
            self.pop(end)


def _closer(frame: _Frame) -> str:
    return "}" if frame.kind in OBJECTS else "]"
