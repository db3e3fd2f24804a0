"""Which bracket closes which, where the brackets of a sample do not match: the fewest mends.

A plan is a list of moves over the units of a text. Where every bracket matches there is one plan
and no choice. Otherwise all plans with few mends are followed side by side, the cheapest wins; of
two that cost the same the one that reads the text as printed for longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from docgen.base.json.plan import OBJECTS, Move, Planned, as_printed
from docgen.base.json.text import MAX_DEPTH
from docgen.base.json.units import Unit

# What a plan pays. Tuned on the 99 samples of one vendor's reference (1,422 samples) whose brackets
# or words leave a choice, one of them scanned; 10 % more or less on any single row changes no plan.
# Their order is what counts: do not tune one alone.
_CLOSER_MISSING = 1.0
_EMPTY_UNCLOSED = 1.5  # on top of that, where nothing stands in the bracket
_CLOSER_SURPLUS = 1.0
_CLOSER_WRONG = 1.0
_SURPLUS_AT_END = 0.8  # after the document: the likeliest of all
_OPEN_AT_END = 0.9
_OPENER_MISSING = 1.25
_ITEMS_RUN_TOGETHER = 1.6  # "}, {" is missing: the first key comes again, without a comma
_KEY_AGAIN = 2.0
_OPENER_WRONG = 1.2
_SECOND_ROOT = 2.0  # members without braces behind a document: rather its closer came too early
_ITEM_IN_OBJECT = 1.5
_EMPTY_IN_OBJECT = 0.5  # "", left by a stray quote
_WORDS_IN_OBJECT = 0.5
_WORDS_IN_ARRAY = 0.3
_IMPLIED_UNCLOSED = 0.3  # an object whose opening brace is missing, too
_IMPLIED_OPEN_AT_END = 0.5
_COMMA_MISSING = 0.3
_COMMA_TRAILING = 0.2
_COMMA_SURPLUS = 0.1
_TEXT_BETWEEN = 0.2

_BAR = '"|"'  # what scanners and table readers make of a line beside the text

WIDTH = 8  # plans followed side by side; on those samples 4 give what 64 give
_MOST_CLOSERS = 12  # that are added in one place
_NARROW = 3  # for texts of more units than this many:
_LONG = 4_000

_LEFT_OPEN = {"B": 0.0, "R": 0.0, "I": _IMPLIED_OPEN_AT_END}
_CLOSED_BY = {"{": "}", "[": "]", "A": "}]", "O": "}]", "B": "}", "I": "}", "R": "}]"}
_OPEN_FOR = {"}": "{BIOA", "]": "[AO"}


class _Trail(NamedTuple):
    """The moves of a plan, last first."""

    before: _Trail | None
    step: Planned


class _State(NamedTuple):
    """Where a plan stands. `sep`: what came last: o(pener), v(alue), c(omma), e(llipsis)."""

    cost: float
    node: int
    sep: str
    trail: _Trail | None
    documents: bool


def plan(units: list[Unit]) -> list[Planned]:
    """The moves that read `units` with the fewest mends."""
    return as_printed(units) or _Search(units).run()


class _Search:
    """All plans with few mends, side by side.

    A stack of open brackets is the number of its last one, equal stacks are one number: so states
    compare in one step. Each bracket knows its kind, its parent and its first key.
    """

    def __init__(self, units: list[Unit]) -> None:
        self.units = units
        self.parents = [0]
        self.kinds = [""]
        self.first_keys: list[str | None] = [None]
        self.depths = [0]
        self.numbers: dict[tuple[int, str, str | None], int] = {}
        self.index = 0

    def run(self) -> list[Planned]:
        """The cheapest plan; no moves at all where every plan is nested too deeply."""
        width = WIDTH if len(self.units) <= _LONG else _NARROW
        states = [_State(0.0, 0, "o", None, documents=False)]
        for index, unit in enumerate(self.units):
            self.index = index
            best: dict[tuple[int, str], _State] = {}
            for state in states:
                for after in self.moves(state, unit):
                    known = best.get((after.node, after.sep))
                    if self.depths[after.node] > MAX_DEPTH:
                        continue
                    if known is None or after.cost < known.cost - 1e-9:
                        best[after.node, after.sep] = after
            if not best:
                return []
            states = sorted(best.values(), key=lambda state: round(state.cost, 3))[:width]
        last = min(states, key=lambda state: round(state.cost + self.left_open(state.node), 3))
        moves: list[Planned] = []
        trail = last.trail
        while trail:
            moves.append(trail.step)
            trail = trail.before
        return moves[::-1]

    def left_open(self, node: int) -> float:
        """What the brackets still open at the end of the text cost."""
        cost = 0.0
        while node:
            cost += _LEFT_OPEN.get(self.kinds[node], _OPEN_AT_END)
            node = self.parents[node]
        return cost

    def push(self, state: _State, kind: str) -> _State:
        """The state with one more open bracket."""
        return state._replace(node=self.number(state.node, kind, None), sep="o")

    def number(self, parent: int, kind: str, first_key: str | None) -> int:
        """The number of an open bracket."""
        number = self.numbers.setdefault((parent, kind, first_key), len(self.kinds))
        if number == len(self.kinds):
            self.kinds.append(kind)
            self.parents.append(parent)
            self.first_keys.append(first_key)
            self.depths.append(self.depths[parent] + 1)
        return number

    def pop(self, state: _State, sep: str = "v") -> _State:
        """The state with the last bracket closed."""
        return state._replace(node=self.parents[state.node], sep=sep)

    def did(self, state: _State, move: Move, cost: float, sep: str = "") -> _State:
        """The state after a move at the current unit."""
        trail = _Trail(state.trail, Planned(move, self.index))
        return state._replace(trail=trail, cost=state.cost + cost, sep=sep or state.sep)

    def moves(self, state: _State, unit: Unit) -> Iterator[_State]:
        """Every state that `unit` may lead to; the unit as printed comes first."""
        top = self.kinds[state.node]
        if top == "R":
            yield self.skip(state, unit)
        elif unit.kind == ",":
            yield self.comma(state, top)
        elif unit.kind in ("}", "]"):
            yield from self.closer(state, unit, top)
        elif not top:
            yield from self.outside(state, unit)
        elif unit.kind == "e":
            yield self.did(state, Move.TAKE, 0.0, "e")
        elif unit.key is not None:
            yield from self.keyed(state, unit, top)
        elif unit.kind in ("{", "["):
            yield from self.item_bracket(state, unit, top)
        else:
            yield self.item(state, unit, top)

    def skip(self, state: _State, unit: Unit) -> _State:
        """Inside of brackets that are no document."""
        after = self.did(state, Move.REST, 0.0)
        if unit.kind in ("{", "["):
            return self.push(after, "R")
        return self.pop(after) if unit.kind in ("}", "]") else after

    def comma(self, state: _State, top: str) -> _State:
        """A comma, wanted or not."""
        if not top:
            return self.did(state, Move.DROP, _COMMA_SURPLUS)
        return self.did(state, Move.TAKE, _COMMA_SURPLUS if state.sep in "oc" else 0.0, "c")

    def closer(self, state: _State, unit: Unit, top: str) -> Iterator[_State]:
        """A closing bracket: right, wrong, early or surplus."""
        if not top:
            yield self.did(state, Move.DROP, _SURPLUS_AT_END)
            return
        trailing = _COMMA_TRAILING if state.sep == "c" else 0.0
        if unit.kind in _CLOSED_BY[top]:
            yield self.pop(self.did(state, Move.TAKE, trailing))
        else:
            ended = self.end_until(state, _OPEN_FOR[unit.kind])
            if ended:
                yield self.pop(self.did(ended, Move.TAKE, trailing))
            yield self.pop(self.did(state, Move.TURN, _CLOSER_WRONG + trailing))
        yield self.did(state, Move.DROP, _CLOSER_SURPLUS)

    def end_until(self, state: _State, kinds: str) -> _State | None:
        """The state once closers are added until a bracket of `kinds` is the last open one."""
        lowest = self.depths[state.node] - _MOST_CLOSERS
        while self.kinds[state.node] and self.kinds[state.node] not in kinds:
            if self.kinds[state.node] == "B" or self.depths[state.node] <= lowest:
                return None
            cost = _IMPLIED_UNCLOSED if self.kinds[state.node] == "I" else _CLOSER_MISSING
            cost += _EMPTY_UNCLOSED if state.sep == "o" else 0.0
            state = self.did(state, Move.END, cost)
            state = self.pop(state, state.sep if state.sep == "c" else "v")
        return state if self.kinds[state.node] else None

    def outside(self, state: _State, unit: Unit) -> Iterator[_State]:
        """A unit before, between or behind documents."""
        opening = unit.kind in ("{", "[")
        if unit.key is None:
            if opening and unit.first:
                yield from self.bracket(state._replace(documents=True), unit)
            elif unit.value == _BAR or (unit.kind == "e" and state.documents):
                yield self.did(state, Move.DROP, _TEXT_BETWEEN)
            else:
                after = self.did(state, Move.REST, _TEXT_BETWEEN)
                yield self.push(after, "R") if opening else after
            return
        if not unit.weak:
            cost = _SECOND_ROOT if state.documents else 0.0
            root = self.push(self.did(state, Move.ROOT, cost), "B")
            yield from self.bracket(self.with_key(root._replace(documents=True), unit.key), unit)
        after = self.did(state, Move.REST, _TEXT_BETWEEN if unit.weak else _SECOND_ROOT + 1)
        yield self.push(after, "R") if opening else after

    def keyed(self, state: _State, unit: Unit, top: str) -> Iterator[_State]:
        """A member, which stands in an object."""
        if top in OBJECTS:
            yield from self.bracket(self.with_key(state, unit.key), unit)
            parent = self.parents[state.node]
            again = unit.key == self.first_keys[state.node] and state.sep == "v"
            if again and top != "B" and self.kinds[parent] in ("[", "A"):
                ended = self.pop(self.did(state, Move.END, 0.0))
                yield from self.begun(ended, unit, _ITEMS_RUN_TOGETHER)
            return
        outer = self.end_until(state, OBJECTS)
        if outer:
            yield from self.bracket(self.with_key(outer, unit.key), unit)
        comma = _COMMA_MISSING if state.sep == "v" else 0.0
        yield from self.begun(state, unit, _OPENER_MISSING + comma)

    def begun(self, state: _State, unit: Unit, cost: float) -> Iterator[_State]:
        """A member in an object whose opening brace is missing."""
        begun = self.push(self.did(state, Move.BEGIN, cost), "I")
        yield from self.bracket(self.with_key(begun, unit.key), unit)

    def with_key(self, state: _State, key: str | None) -> _State:
        """The state once the last open object has a member of that name."""
        node = state.node
        first = self.first_keys[node]
        if first is None:
            node = self.number(self.parents[node], self.kinds[node], key)
            return state._replace(node=node)
        return state._replace(cost=state.cost + _KEY_AGAIN) if first == key else state

    def item_bracket(self, state: _State, unit: Unit, top: str) -> Iterator[_State]:
        """An object or array without a key, which stands in an array or begins a document."""
        if top not in OBJECTS:
            yield from self.bracket(state, unit)
            return
        inner = self.end_until(state, "[A")
        if inner:
            yield from self.bracket(inner, unit)
        if unit.first or not inner:
            outer = state
            while self.kinds[outer.node]:
                cost = 0.0 if self.kinds[outer.node] == "B" else _CLOSER_MISSING
                outer = self.pop(self.did(outer, Move.END, cost), "o")
            yield from self.bracket(outer, unit)

    def bracket(self, state: _State, unit: Unit) -> Iterator[_State]:
        """A unit where it may stand; a bracket may also be its counterpart mistyped."""
        comma = _COMMA_MISSING if state.sep == "v" else 0.0
        if unit.kind not in ("{", "["):
            yield self.did(state, Move.TAKE, comma, "v")
            return
        yield self.push(self.did(state, Move.TAKE, comma), unit.kind)
        if self.mistyped(unit):
            turned = "A" if unit.kind == "{" else "O"
            yield self.push(self.did(state, Move.TURN, comma + _OPENER_WRONG), turned)

    def mistyped(self, unit: Unit) -> bool:
        """Whether what stands first in a bracket belongs in its counterpart.

        Only what follows at once can tell that; one scalar alone may be a member in ruins.
        """
        inside = self.units[self.index + 1 : self.index + 4]
        if not inside:
            return False
        if unit.kind == "[":
            return inside[0].key is not None
        if inside[0].kind in ("{", "["):
            return inside[0].key is None
        kinds = [each.kind for each in inside]
        return kinds in (["i", ",", "i"], ["i", "i", "i"]) and inside[0].value != '""'

    def item(self, state: _State, unit: Unit, top: str) -> _State:
        """A scalar or words without a key."""
        if top in OBJECTS:
            words = _WORDS_IN_OBJECT if unit.kind == "w" else _ITEM_IN_OBJECT
            cost = _EMPTY_IN_OBJECT if unit.value == '""' else words
            return self.did(state, Move.DROP, cost, "e")
        cost = _COMMA_MISSING if state.sep == "v" else 0.0
        return self.did(state, Move.TAKE, cost + (_WORDS_IN_ARRAY if unit.kind == "w" else 0), "v")
