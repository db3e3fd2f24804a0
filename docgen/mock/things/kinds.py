"""Which requests list things, and which paths are those of one: read from paths and samples."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.mock.answers import (
    Responses,
    Schema,
    Thing,
    ends_with_name,
    last_noun,
    list_of,
    required_by,
    thing_of,
    words_of,
)
from docgen.mock.api import MockApi, Played
from docgen.mock.things.identifiers import ADDRESSES, are_addresses, path_of


class Kinds:
    """A list is a GET that shows several things; a thing is below it: `/contacts/{id}`."""

    def __init__(self, api: MockApi, responses: Responses) -> None:
        self._api = api
        self._responses = responses
        self.lists = {one.path: one for one in api.operations if _gives_list(one)}
        self._things = {one.path: one.pattern for one in api.operations if ends_with_name(one.path)}
        self._reads = {
            one.path: one
            for one in api.operations
            if one.method == "GET" and ends_with_name(one.path) and one.shown
            if one.path not in self.lists
        }
        self._by_words: dict[tuple[str, ...], list[str]] = {}  # lists of what is called so
        for one in self.lists:
            if "{" not in one:
                self._by_words.setdefault(words_of(last_noun(one)), []).append(one)
        self._known: dict[str, list[list[Schema]]] = {}

    def lists_of(self, name: str) -> list[str]:
        """The lists of things that are called so, and of nobody in particular: `/me/calls`."""
        words = words_of(name)
        return self._by_words.get(words, []) if words else []

    def is_thing(self, path: str) -> bool:
        """Whether a path is that of one thing."""
        return bool(self.template(path))

    def template(self, path: str) -> str:
        """The documented path of a thing; empty where none is."""
        return next((one for one, its in self._things.items() if its.fullmatch(path)), "")

    def is_list(self, path: str) -> bool:
        """Whether a GET lists things at a path."""
        return any(one.pattern.fullmatch(path) for one in self.lists.values())

    def has_things(self, path: str) -> bool:
        """Whether something is documented for the things below a list (a path as documented)."""
        return path in self.lists or any(one.rpartition("/")[0] == path for one in self._things)

    def address(self, thing: Mapping[str, object]) -> str | None:
        """The path that a thing names as its own, where requests are documented for such."""
        for name in ADDRESSES:
            found = path_of(thing.get(name), self._api.base_path)
            if found and self.is_thing(found):
                return found
        return None

    def first_list(self, path: str) -> object:
        """The first sample of a list that shows things rather than addresses; None: none does."""
        played = self.lists[path]
        shown = [one for one in played.shown if list_of(one, played) is not None]
        return shown[0] if shown else None

    def sample(self, path: str) -> Thing:
        """What one thing below a list looks like: as it is read, else as the list shows it."""
        for one in (path, *(each for each in self._reads if each.rpartition("/")[0] == path)):
            found = thing_of(self._reads[one].shown[0], one) if one in self._reads else None
            if found is not None:
                return {
                    key: told for key, told in found[1].items() if key not in self._api.envelope
                }
        above = path if path in self.lists else path.rpartition("/")[0]
        told = list_of(self.first_list(above), self.lists[above]) if above in self.lists else None
        objects = [one for one in told[1] if isinstance(one, dict)] if told is not None else []
        return {**objects[0]} if objects else {}

    def required(self, path: str) -> frozenset[str]:
        """The members that a thing below a list has to have, as the document says."""
        return required_by(schema for schemas in self._schemas(path) for schema in schemas)

    def fitting(self, path: str, told: Thing) -> Thing:
        """The members of a thing below a list, or at a path, that answers may have so."""
        for schemas in self._schemas(path):
            told = self._responses.fitting(schemas, told)
        return told

    def _schemas(self, path: str) -> list[list[Schema]]:
        """The schemas of the answers that show things below a list, or the thing at a path."""
        if path not in self._known:
            found = [self._responses.of_things(*pair) for pair in self._answers(path)]
            self._known[path] = [one for n, one in enumerate(found) if one not in found[:n]]
        return self._known[path]

    def _answers(self, path: str) -> list[tuple[Played, object]]:
        """The answers that show things below a list, or the thing at a path."""
        homes = {path, path.rpartition("/")[0]} if ends_with_name(path) else {path}
        reads = [one for one in self._reads.values() if one.path.rpartition("/")[0] in homes]
        mine = [*reads, *(self.lists[one] for one in sorted(homes) if one in self.lists)]
        return [(one, shown) for one in mine for shown in one.shown]


def _gives_list(one: Played) -> bool:
    """Whether a GET shows several things, or addresses of them."""
    if one.method != "GET":
        return False
    dicts = [each for each in one.shown if isinstance(each, dict)]
    inner = [each for value in dicts for each in value.values()]
    lists = any(list_of(each, one) is not None for each in one.shown)
    return lists or any(map(are_addresses, inner))
