"""What a selector names, as a person writes it: operations, resources, messages, schemas."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from typing import Literal

from attrs import frozen

from docgen.base.errors import SelectorError
from docgen.base.place import Place
from docgen.model.api import Api, Channel, Message, Operation, Resource
from docgen.model.schema import NamedSchema
from docgen.model.walk import spellings_of, type_key

Fact = Operation | Resource | Message | Channel | NamedSchema

MOST_SUGGESTIONS = 3

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|<[^<>]*>")
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")
# A word that every title of a section has says nothing about which one is meant.
_SECTION_WORDS_ALL = frozenset({"api"})


@frozen(kw_only=True)
class Match:
    """A fact that answers to a selector. `names` are what it is called, best first."""

    kind: Literal["operation", "resource", "message type", "channel", "schema"]
    section: str
    names: tuple[str, ...]
    fact: Fact
    key: str = ""

    @property
    def place(self) -> Place | None:
        """Where the fact stands; a schema of made parts may have no place of its own."""
        return self.fact.place

    @property
    def label(self) -> str:
        """One line that tells it from the others."""
        told = f"{self.key}  " if self.key else ""
        where = f"{self.kind}, {self.section}" if self.section else self.kind
        return f"{told}{self.names[0]} ({where})"


def select(api: Api, selector: str) -> tuple[Match, ...]:
    """Everything that `selector` names; a SelectorError suggests what it may have meant.

    It may be a key (`POST /api/v2/me/calls/{id} Hold`), a key with a title behind it, a method
    and path, a path, a title, a value of the selector member, either of them after words of the
    section ("Voice Hold"), a message type, a channel, or a label as this module writes them. The
    first of these readings that names anything counts.
    """
    facts = tuple(_facts(api))
    wanted = " ".join(selector.split())
    for reading in _READINGS:
        found = tuple(match for match in facts if reading(wanted, match, api.base_path))
        if found:
            return found
    close = _suggestions(wanted, facts)
    hint = f"Did you mean {' or '.join(map(repr, close))}?" if close else "See docgen list."
    raise SelectorError(f"nothing in {api.title} {api.version} answers to {wanted!r}", hint=hint)


def _facts(api: Api) -> Iterator[Match]:
    for one in api.operations:
        names = (one.title, one.key.selector or one.title, *one.selector_values)
        yield Match(kind="operation", section=one.section, names=names, fact=one, key=str(one.key))
    for thing in api.resources:
        yield Match(kind="resource", section=thing.section, names=(thing.title,), fact=thing)
    yield from _messages(api)
    for channel in api.channels:
        section = " / ".join(channel.sections)
        yield Match(kind="channel", section=section, names=(channel.name,), fact=channel)
    yield from _schemas(api)


def _messages(api: Api) -> Iterator[Match]:
    """The message types, each with the section whose pages tell of it, else show it."""
    guides = {section.title for section in api.sections if section.guide}
    told = [(one.name, page.section) for page in api.notifications for one in page.message_types]
    told += [(name, one.section) for one in api.operations for name in one.message_types]
    for message in api.messages:
        spelled = spellings_of(message)
        sections = [section for name, section in told if type_key(name) in spelled]
        own = [section for section in sections if section not in guides]
        section = next(iter((*own, *sections)), "")
        yield Match(kind="message type", section=section, names=message.spellings, fact=message)


def _schemas(api: Api) -> Iterator[Match]:
    """The shared schemas, but for the payloads that a message type of the same name has."""
    types = {type_key(message.name) for message in api.messages}
    for schema in api.schemas:
        if type_key(schema.name) not in types:
            yield Match(kind="schema", section="", names=(schema.name,), fact=schema)


def _is_key(wanted: str, match: Match, base: str) -> bool:
    return bool(match.key) and _key_form(wanted, base) == _key_form(match.key, base)


def _is_label(wanted: str, match: Match, _: str) -> bool:
    return wanted == " ".join(match.label.split())


def _is_key_and_title(wanted: str, match: Match, base: str) -> bool:
    title = f"{match.key} {match.names[0]}"
    return bool(match.key) and _key_form(wanted, base) == _key_form(title, base)


def _is_method_and_path(wanted: str, match: Match, base: str) -> bool:
    method, path, *_ = (*match.key.split(" "), "", "")
    return bool(match.key) and _key_form(wanted, base) == _key_form(f"{method} {path}", base)


def _is_path(wanted: str, match: Match, base: str) -> bool:
    path = (*match.key.split(" "), "", "")[1]
    return "/" in wanted and bool(path) and _key_form(wanted, base) == _key_form(path, base)


def _is_name(wanted: str, match: Match, _: str) -> bool:
    return wanted in match.names


def _is_name_spelled_otherwise(wanted: str, match: Match, _: str) -> bool:
    squashed = _squash(wanted)
    return bool(squashed) and any(squashed == _squash(name) for name in match.names)


def _is_name_in_section(wanted: str, match: Match, _: str) -> bool:
    """Whether it is words of the section, then the whole of a name: "Voice API Hold"."""
    glued = "".join(word for word in _words(match.section) if word not in _SECTION_WORDS_ALL)
    if any(_squash(wanted) == glued + _squash(name) for name in match.names):
        return True
    words = wanted.split(" ")
    of_section = set(_words(match.section)) | _SECTION_WORDS_ALL
    for cut in range(1, len(words)):
        if not all(word in of_section for word in _words(" ".join(words[:cut]))):
            return False
        if _is_name_spelled_otherwise(" ".join(words[cut:]), match, ""):
            return True
    return False


_READINGS: tuple[Callable[[str, Match, str], bool], ...] = (
    _is_label,
    _is_key,
    _is_key_and_title,
    _is_method_and_path,
    _is_path,
    _is_name,
    _is_name_in_section,
    _is_name_spelled_otherwise,
)


def _suggestions(wanted: str, facts: tuple[Match, ...]) -> list[str]:
    """Names and keys that look like `wanted`, and longer ones that contain it."""
    known: dict[str, str] = {}
    for match in facts:
        for name in (*match.names, match.key, f"{match.section.split(' ')[0]} {match.names[0]}"):
            known.setdefault(name.lower(), name)
    known.pop("", None)
    close = difflib.get_close_matches(wanted.lower(), known, n=MOST_SUGGESTIONS, cutoff=0.6)
    squashed = _squash(wanted)
    holding = [name for name in known if len(squashed) > 2 and squashed in _squash(name)]
    holding.sort(key=lambda name: (len(name), name))
    return [known[name] for name in dict.fromkeys([*close, *holding])][:MOST_SUGGESTIONS]


def _key_form(text: str, base: str) -> str:
    """A key, or a part of one, as two writers of it agree: placeholders without names."""
    words = _PLACEHOLDER.sub("{}", text).split(" ")
    return " ".join(_path_form(word, base) if "/" in word else word.lower() for word in words)


def _path_form(path: str, base: str) -> str:
    path = "/" + path.split("?", maxsplit=1)[0].strip("/")
    base = "/" + base.strip("/")
    if len(base) > 1 and (path == base or path.startswith(base + "/")):
        path = path[len(base) :] or "/"
    return path.lower()


def _squash(text: str) -> str:
    return _NOT_A_WORD.sub("", text.lower())


def _words(text: str) -> list[str]:
    return [word for word in _NOT_A_WORD.split(text.lower()) if word] or [""]
