"""What all reports of changes share: whose versions, in which order, in which groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from attrs import field, frozen

from docgen.base.escapes import pair
from docgen.base.place import Place
from docgen.diff.change import Change, Level

# The title of a rule, in one line, and its advice.
Told = Callable[[str], tuple[str, str]]

# A text of a document as a form of report marks it.
Code = Callable[[str], str]

# Whose changes they are, and the changes, each with a name to link to.
Group = tuple[str, list[tuple[str, Change]]]

LEVELS = tuple(Level)
MOST_IN_A_SENTENCE = 6  # kinds of changes that the first sentence names
NOTHING_TO_DO = "Nothing to do."


@frozen(kw_only=True)
class Heading:
    """One side of a comparison: what it was read from, the title of the API and its version."""

    label: str
    title: str = ""
    version: str = ""

    @property
    def short(self) -> str:
        """The version, or what it was read from where nobody tells a version."""
        return self.version or self.label


@frozen(kw_only=True)
class ReportOptions:
    """What a report needs beside the changes.

    `accepted` and `hidden` count changes that were found and are left out. `longest`: characters of
    an old or new value that people are shown; JSON has it whole. `old_folder` and `new_folder`:
    where the files of places lie, as the tool sees them that links to them. `unread`: what of the
    documents was not read, a line each; `notes`: what else holds for the whole comparison.
    `sections`: the section of each operation, by how changes name it. `style`: the style sheet
    that the HTML page shares with the report of a build.
    """

    told: Told
    accepted: int = 0
    hidden: int = 0
    fail_on: Level | None = Level.BREAKING
    longest: int = 200
    old_folder: str = ""
    new_folder: str = ""
    unread: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    sections: Mapping[str, str] = field(factory=dict)
    style: str = field(default="", repr=False)


@frozen(kw_only=True)
class Step:
    """From one edition to the next: the changes, both sides, and what a report needs of them."""

    changes: Sequence[Change]
    old: Heading
    new: Heading
    options: ReportOptions


def ordered(changes: Iterable[Change]) -> list[Change]:
    """The changes as they are sorted, whatever order they come in."""
    return sorted(changes, key=lambda change: change.order)


def by_level(changes: Iterable[Change]) -> list[tuple[Level, list[Change]]]:
    """The levels that have changes, the worst first, each with its changes in order."""
    return [(level, list(group)) for level, group in groupby(ordered(changes), _level)]


def by_about(changes: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    """Changes in order, grouped by whose they are; what is nobody's is the API's."""
    for about, group in groupby(changes, lambda change: change.about):
        yield about or "the API", list(group)


def counted(changes: Iterable[Change]) -> dict[Level, int]:
    """How many changes there are of each level."""
    found = Counter(change.level for change in changes)
    return {level: found[level] for level in LEVELS}


def rules_of(changes: Iterable[Change]) -> list[str]:
    """The rules of changes, each once, in the order of their first change."""
    return list(dict.fromkeys(change.rule for change in ordered(changes)))


def anchored(changes: Sequence[Change]) -> list[tuple[str, Change]]:
    """Changes in order with a name for each: its fingerprint, with a number if it comes again."""
    seen: Counter[str] = Counter()
    named = []
    for change in ordered(changes):
        mark = change.fingerprint
        seen[mark] += 1
        named.append((mark if seen[mark] == 1 else f"{mark}-{seen[mark]}", change))
    return named


def grouped(changes: Sequence[Change]) -> Iterator[tuple[Level, list[Group]]]:
    """The levels that have changes, the worst first, each with its changes by whose they are."""
    names = iter(anchored(changes))
    for level, group in by_level(changes):
        yield level, [(about, [next(names) for _ in mine]) for about, mine in by_about(group)]


def value_change(change: Change, longest: int, code: Code) -> str:
    """What became what; "" where the change says neither. `code` is how the form marks a value."""
    before, after = pair(change.old, change.new, longest)
    if not before and not after:
        return ""
    return f"{code(before) or 'nothing'} → {code(after) or 'nothing'}"


def read_at(change: Change, code: Code) -> str:
    """Where both sides of a change were read; "" where no place is known."""
    places = (change.old_place, change.new_place)
    if not any(places):
        return ""
    return " → ".join(code(str(place)) if place else "nowhere" for place in places)


def in_a_sentence(changes: Sequence[Change], options: ReportOptions) -> str:
    """What happened, the worst first: `An operation was removed (25 times)`; "" for nothing."""
    counts = Counter(change.rule for change in ordered(changes))
    told = []
    for rule, count in [*counts.items()][:MOST_IN_A_SENTENCE]:
        title = options.told(rule)[0]
        times = "once" if count == 1 else f"{count} times"
        told.append(f"{title[:1].lower()}{title[1:]} ({times})")
    rest = sum([*counts.values()][MOST_IN_A_SENTENCE:])
    told += [plural(rest, "other change")] if rest else []
    whole = "; ".join(told)
    return f"{whole[:1].upper()}{whole[1:]}"


def left_out(options: ReportOptions) -> list[str]:
    """What a report says of changes that it does not show."""
    told = (
        (options.accepted, "accepted"),
        (options.hidden, "of descriptions left out: see --all"),
    )
    return [f"{plural(count, 'change')} {word}" for count, word in told if count]


def remarks(options: ReportOptions) -> list[str]:
    """What is to be known of the whole comparison, a line each."""
    return [*options.notes, *(f"Not read: {one}." for one in options.unread)]


def plural(count: int, word: str) -> str:
    """`1 change`, `2 changes`."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def linked(change: Change, options: ReportOptions) -> tuple[str, Place] | None:
    """The place that a tool leads to, and its file as the tool sees it.

    It is that of the new version; where that says nothing of it, that of the old one.
    """
    sides = ((change.new_place, options.new_folder), (change.old_place, options.old_folder))
    for place, folder in sides:
        if place:
            return (f"{folder.rstrip('/')}/{place.file}" if folder else place.file), place
    return None


def first_line(place: Place) -> int | None:
    """The line where a place begins; None where the file has no lines."""
    return place.line_range[0] if place.line_range else None


def _level(change: Change) -> Level:
    return change.level
