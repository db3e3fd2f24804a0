"""What was done to things, and what lists and single reads show since."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from docgen.base.words import loose
from docgen.mock.answers import Thing, ends_with_name, is_called, last_noun, list_of, put, thing_of
from docgen.mock.api import MockApi, Played
from docgen.mock.things.identifiers import (
    NAMES,
    NewIdentifiers,
    are_addresses,
    below,
    identifier_of,
    key_of,
    last_of,
    renamed,
)
from docgen.mock.things.kinds import Kinds

_MOST = 10_000  # things that are remembered
_CHANGES = frozenset({"PUT", "PATCH"})


class Things:
    """Things by their paths. `bits`: gives bits, of which new identifiers are made."""

    def __init__(self, api: MockApi, kinds: Kinds, bits: Callable[[int], int]) -> None:
        self._api = api
        self._kinds = kinds
        self._new = NewIdentifiers(bits)
        self._kept: dict[str, Thing] = {}
        self._gone: set[str] = set()
        self._ended: set[str] = set()  # not listed any more
        self._emptied: set[str] = set()  # lists whose samples are not shown any more
        self._added: dict[str, dict[str, None]] = {}  # by the path of a list: paths of things

    def is_thing(self, path: str) -> bool:
        """Whether a path is that of one thing."""
        return self._kinds.is_thing(path)

    def is_gone(self, path: str) -> bool:
        """Whether something was deleted, or what it belongs to."""
        pieces = path.split("/")
        ends = range(2, len(pieces) + 1) if self._gone else range(0)
        return any("/".join(pieces[:end]) in self._gone for end in ends)

    def at(self, path: str) -> Thing | None:
        """The thing at a path as it is now, at least its identifier; None: it is no more."""
        if self.is_gone(path):
            return None
        template = self._kinds.template(path)
        shown = self._kept.get(path) or (self._before(template, path) if template else {})
        return shown or {"id": last_of(path)}

    def after(self, played: Played, path: str, body: Thing, value: object) -> object:
        """The answer to a request, once what it does is done."""
        if played.method == "GET":
            return self._read(played, path, value)
        if played.method == "DELETE":
            self._delete(played, path, body)
        elif played.method in _CHANGES:
            return self._change(played, path, body, value)
        elif self._creates(played, value):
            return self._create(played, path, body, value)
        return value

    def learn(self, name: str, thing: Thing, path: str, *, ended: bool) -> None:
        """A message shows a thing under a name (`call`); `path`: where the request went."""
        for home in self.homes(name, thing, path):
            if self._is_full(home):
                return
            self._kept[home] = {**self._kept.get(home, {}), **thing}
            above = home.rpartition("/")[0]
            if self._kinds.is_list(above):
                self._add(above, home)
            (self._ended.add if ended else self._ended.discard)(home)

    def end(self, path: str) -> None:
        """A thing is over: lists do not show it any more."""
        if path in self._kept:
            self._ended.add(path)

    def shown(self, name: str, thing: Mapping[str, object], path: str) -> Thing | None:
        """What is known of a thing that a message shows under a name; None: nothing."""
        homes = self.homes(name, thing, path)
        return next((self._kept[one] for one in homes if one in self._kept), None)

    def like(self, old: Any) -> Any:
        """A new identifier of the form of another."""
        return self._new.like(old)

    def _is_full(self, home: str) -> bool:
        return home not in self._kept and len(self._kept) >= _MOST

    def _add(self, above: str, home: str) -> None:
        self._added.setdefault(above, {})[home] = None

    def homes(self, name: str, thing: Mapping[str, object], path: str) -> list[str]:
        """The paths of a thing: the request's, its own address, those of lists of its kind.

        One thing may be below several: what is asked of all chats, and of one's own.
        """
        key = thing.get("id")
        has_key = isinstance(key, str) and bool(key)
        kind = [below(one, key) for one in self._kinds.lists_of(name)] if has_key else []
        above = path.rpartition("/")[0].rpartition("/")[2]
        is_mine = has_key and last_of(path) == key and is_called(name, above)
        address = self._kinds.address(thing)
        told = [*([path] if is_mine else []), *([address] if address else []), *kind]
        return [*filter(self.is_thing, dict.fromkeys(told))]

    def _read(self, played: Played, path: str, value: object) -> object:
        if played.path in self._kinds.lists:
            return self._listed(played, path, value)
        kept = self._kept.get(path)
        found = thing_of(value, played.path) if kept is not None else None
        if kept is None or found is None:
            return value
        name, shown = found
        rest = {} if name else {one: shown[one] for one in shown if one in self._api.envelope}
        return put(value, name, {**rest, **kept})

    def _listed(self, played: Played, path: str, value: object) -> object:
        """A list as it is now: without what was deleted, with what was created."""
        added = [
            one
            for one in self._added.get(path, ())
            if one in self._kept and self._is_listed(one, path)
        ]
        told = list_of(value, played)
        if told is not None and not any(isinstance(one, str) for one in told[1]):
            name, things = told
            return self._counted(put(value, name, [*self._now(path, things, added)]), name)
        if not isinstance(value, dict):
            return value
        return {
            name: [*self._addresses(path, one, added)] if are_addresses(one) else one
            for name, one in value.items()
        }

    def _now(self, path: str, things: list[Any], added: list[str]) -> Iterator[Any]:
        seen = set()
        for one in things:
            home = self._place(path, one)
            seen.add(home)
            if path not in self._emptied and self._is_listed(home, path):
                yield self._kept.get(home, one)
        yield from (self._kept[one] for one in added if one not in seen)

    def _addresses(self, path: str, told: list[str], added: list[str]) -> Iterator[str]:
        """Addresses of things, those of new ones like the first."""
        keys = {one.rpartition("/")[2] for one in told}
        samples = [] if path in self._emptied else told
        yield from (one for one in samples if self._is_listed(below(path, last_of(one)), path))
        fresh = [one.rpartition("/")[2] for one in added]
        yield from (f"{told[0].rpartition('/')[0]}/{one}" for one in fresh if one not in keys)

    def _counted(self, value: object, name: str) -> object:
        """The answer whose number of all things is that of its list."""
        if not isinstance(value, dict) or not name:
            return value
        totals = {
            key: len(value[name])
            for key, one in value.items()
            if loose(key) in self._api.words.total and type(one) is int
        }
        return {**value, **totals}

    def _is_listed(self, home: str, path: str) -> bool:
        inside = f"{path}/{home.rpartition('/')[2]}"
        return self._gone.isdisjoint({home, inside}) and home not in self._ended

    def _place(self, path: str, thing: object) -> str:
        """The path of a thing in a list, by its address, else by its identifier or name."""
        if not isinstance(thing, dict):
            return below(path, thing)
        return self._kinds.address(thing) or below(path, key_of(thing))

    def _delete(self, played: Played, path: str, body: Thing) -> None:
        home = self._named_in(played, path, body) or path
        if home == path and self._kinds.is_list(path) and not self.is_thing(path):
            self._empty(path)
        elif len(self._gone) < _MOST:
            self._gone.add(home)
        self._kept.pop(home, None)

    def _empty(self, path: str) -> None:
        self._added.pop(path, None)
        if len(self._emptied) < _MOST:
            self._emptied.add(path)

    def _change(self, played: Played, path: str, body: Thing, value: object) -> object:
        home = self._named_in(played, path, body)
        if home is None and ends_with_name(played.path) and not self._kinds.is_list(path):
            home = path
        if home is None or self._is_full(home):
            return value
        told = self._told(played, body)
        self._kept[home] = {**(self._kept.get(home) or self._before(played.path, home)), **told}
        if home != path:
            self._add(path, home)
        found = thing_of(value, played.path)
        if found is None or not found[1].keys() - self._api.envelope:
            return value
        return put(value, found[0], {**found[1], **told})

    def _named_in(self, played: Played, path: str, body: Thing) -> str | None:
        """The thing of a list that a body names: settings are changed and deleted by `name`."""
        if played.path not in self._kinds.lists:
            return None
        things = self._things_of(played.path, path)
        for one in played.taken:
            value = body.get(one.name)
            is_text = one.where == "body" and isinstance(value, str) and bool(value)
            if is_text and any(one.name in thing for thing in things):
                found = [thing for thing in things if thing.get(one.name) == value]
                return self._place(path, found[0]) if found else below(path, value)
        return None

    def _things_of(self, template: str, path: str) -> list[Thing]:
        played = self._kinds.lists[template]
        told = list_of(self._listed(played, path, self._kinds.first_list(template)), played)
        return [one for one in told[1] if isinstance(one, dict)] if told is not None else []

    def _before(self, template: str, home: str) -> Thing:
        """What a thing is before the first change: as its list shows it, or the sample of it."""
        above = home.rpartition("/")[0]
        lists = [one for one in self._kinds.lists.values() if one.pattern.fullmatch(above)]
        for one in self._things_of(lists[0].path, above) if lists else ():
            if self._place(above, one) == home:
                return {**one}
        shown = self._kinds.sample(template)
        made = renamed(shown, key_of(shown), last_of(home)) if shown else {}
        return made if isinstance(made, dict) else {}

    def _told(self, played: Played, body: Thing) -> Thing:
        """What a body says of a thing: the object that is called as it is, else all of it.

        What answers can't show is not kept: some are told to be of another type there.
        """
        noun = last_noun(played.path)
        held = [
            one for name, one in body.items() if isinstance(one, dict) and is_called(name, noun)
        ]
        rest = {name: one for name, one in body.items() if name != self._api.selector}
        return self._kinds.fitting(played.path, held[0] if held else rest)

    def _creates(self, played: Played, value: object) -> bool:
        """Whether a POST makes a thing of a list: it says its identifier, or has no selector."""
        if played.method != "POST" or played.is_form or not self._kinds.has_things(played.path):
            return False
        found = thing_of(value, played.path)
        return bool(found and identifier_of(found[1])) or played.selector is None

    def _create(self, played: Played, path: str, body: Thing, value: object) -> object:
        told, found = self._told(played, body), thing_of(value, played.path)
        old = identifier_of(found[1]) if found is not None else ""
        key = self._new_key(played, told, old)
        if found is None or not key or len(self._kept) >= _MOST:
            return value
        name, shown = found[0], renamed(found[1], old, key) if old else found[1]
        own = {one: each for one, each in shown.items() if one not in self._api.envelope}
        made = {**self._needed(played, key), **own, **told}
        made |= {"id": own["id"]} if "id" in own else {}
        home = self._kinds.address(own) or below(path, key)
        self._kept[home] = made
        self._gone.discard(home)
        for above in (path, home.rpartition("/")[0]):
            self._add(above, home)
        same = {one: told[one] for one in told if one in own and one != "id"}
        whole = renamed(value, old, key) if old else value
        return put(whole, name, {**shown, **same})

    def _needed(self, played: Played, key: Any) -> Thing:
        """What a new thing has to have, of the sample of one: its body may not say all of it."""
        sample, needed = self._kinds.sample(played.path), self._kinds.required(played.path)
        made = {name: one for name, one in sample.items() if name in needed}
        return renamed(made, identifier_of(sample), key) if identifier_of(sample) else made

    def _new_key(self, played: Played, told: Thing, old: Any) -> Any:
        """The identifier of a new thing: what the body gives, or one like that of the sample."""
        names = ("id", played.named_by, *(NAMES if not old else ()))
        kinds = {type(old)} if old else {str, int}
        given = [told[one] for one in names if one and type(told.get(one)) in kinds]
        return given[0] if given else self._new.like(old)
