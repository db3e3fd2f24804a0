"""Identifiers of TypeScript for everything in a client: stable, unique, none that is taken."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from docgen.base.naming import Claim, bounded, camel, digest, grant, name_words, pascal
from docgen.render.clients.methods import PLACES
from docgen.render.clients.names import constant_names
from docgen.render.clients.outline import Client
from docgen.render.clients.parts import Method, Section

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_LONGEST_FILE = 60

_KEYWORDS = """
abstract any arguments as asserts async await bigint boolean break case catch class const
constructor continue debugger declare default delete do else enum eval export extends false
finally for from function get global if implements import in infer instanceof interface intrinsic
is keyof let module namespace never new null number object of out override package private
protected public readonly require return satisfies set static string super switch symbol this
throw true try type typeof undefined unique unknown using var void while with yield
"""
# What the generated code says in files that know the names of the documentation, and what a reader
# of them takes for something else.
_GLOBALS = """
Array BigInt Blob Boolean Date Error Event Extract Function Headers JSON Map Math Number Object
Promise Readonly ReadonlyArray ReadonlyMap Record Reflect RegExp Response Set String Symbol
Uint8Array globalThis
"""
_OWN = """
API ApiError BadRequestError BareClient CODES CallOptions Caller ClientEvent ClientOptions
ConflictError ConnectionState Content DecodeError DefaultOptions EventName EventOf EventStream
Events ForbiddenError HttpError K KnownEvent ListOperation Logger N NotFoundError NotificationError
NotificationOptions Notifications Operation Pages Paging PartialSuccessError Progress QueryValue
RawResponse Reply RequestInfo SaveTo ServerFailureError Session SessionOptions SessionState Shared
StatusDetails StatusError StreamOptions TimeoutError Timeouts TooManyRequestsError TransportError
UnauthorizedError UnknownEvent UnprocessableContentError Upload W WaitOptions WaitingOptions
channelsOf eventsOf extra isEvent jsonOf operations parseJson
"""
_TYPES = frozenset(f"{_KEYWORDS} {_GLOBALS} {_OWN}".split())
# Ends of names that are given here: no model has them, so that no new model renames anything.
_ENDS = ("Section", "Arguments", "Client", "Model")
# What every object has, and what makes a promise of one.
_MEMBERS = """
__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor
hasOwnProperty isPrototypeOf propertyIsEnumerable prototype then toJSON toLocaleString toString
valueOf
"""
_PROTOTYPE = frozenset(_MEMBERS.split())
_CLIENT_LIST = """
call caller close notifications options pages receiver server session shared withOptions
"""
_CLIENT_MEMBERS = frozenset(_CLIENT_LIST.split())
# No constant can be called so (ECMAScript 2025, 12.7.2).
_RESERVED_LIST = """
arguments await break case catch class const continue debugger default delete do else enum eval
export extends false finally for function if implements import in instanceof interface let new null
package private protected public return static super switch this throw true try typeof undefined
var void while with yield
"""
_RESERVED = frozenset(_RESERVED_LIST.split())
_FILES = frozenset({"con", "prn", "aux", "nul", "section", "index"})


@frozen(kw_only=True)
class SectionNames:
    """A section: its property of the client, its class, its file without ending, its methods."""

    property: str
    type: str
    file: str
    methods: tuple[str, ...]
    arguments: tuple[str, ...]  # interfaces of arguments, by method


@frozen(kw_only=True)
class Names:
    """All names of a client; those of events and models by what the client calls them."""

    client: str
    package: str
    sections: tuple[SectionNames, ...]
    models: Mapping[str, str]  # and enumerations
    constants: Mapping[str, str]  # that list the values of an enumeration, by its name here
    events: Mapping[str, str]


def names_of(client: Client) -> Names:
    """The names of a client."""
    models = _models(client)
    return Names(
        client=bounded(f"{pascal(client.words)}Client")
        if client.words[0][:1].isalpha()
        else bounded(f"Api{pascal(client.words)}Client"),
        package=f"@{file_name(client.words)}/client",
        sections=tuple(_sections(client.sections)),
        models=models,
        constants=constant_names([models[one.name] for one in client.enumerations]),
        events=_events(client),
    )


def member_key(name: str) -> str:
    """A name on the wire as a member of an interface: quoted where it is no identifier."""
    usual = _IDENTIFIER.fullmatch(name) and name not in _PROTOTYPE
    return name if usual else json.dumps(name)


def operation_name(method: str) -> str:
    """The constant of the operation that a method calls."""
    return f"{method}Operation" if method in _RESERVED else method


def argument_keys(method: Method) -> tuple[tuple[str, ...], str]:
    """The key of each argument in the object that a method takes, and that of further members.

    That is its name on the wire, unless every object has a member of that name, or an argument at
    another place is called so: path comes first, the body last.
    """
    keys: dict[int, str] = {}
    used = set(_PROTOTYPE)
    order = sorted(
        range(len(method.arguments)),
        key=lambda n: (PLACES[method.arguments[n].where], n),
    )
    for number in order:
        one = method.arguments[number]
        told = f"{one.where}-{one.member.name}"
        other = camel([one.where, *name_words(one.member.name)])
        tried = (one.member.name, other, f"{one.where}{digest(told)}", told)
        key = next(name for name in tried if name not in used)
        used.add(key)
        keys[number] = key
    further = next(name for name in ("members", "furtherMembers", "") if name not in used)
    return tuple(keys[n] for n in range(len(method.arguments))), further


def file_name(words: Sequence[str]) -> str:
    """A name of a file or a package: small letters, digits and dashes, bounded in length."""
    name = re.sub(r"[^a-z0-9]+", "-", "-".join(words).lower()).strip("-")
    if len(name) > _LONGEST_FILE:
        name = f"{name[: _LONGEST_FILE - 9].strip('-')}-{digest(name)}"
    if not name:
        return f"n-{digest(*words)}"
    return f"{name}-" + "api" if name in _FILES or re.fullmatch(r"(com|lpt)\d", name) else name


def _sections(sections: Sequence[Section]) -> list[SectionNames]:
    properties = _granted([one.words for one in sections], _CLIENT_MEMBERS, "Section")
    types = grant(
        Claim(owner=n, rank=(one.words,), candidates=(_type_name(one.words, "Section"),))
        for n, one in enumerate(sections)
    )
    files = grant(
        Claim(owner=n, rank=(one.words,), candidates=(file_name(one.words),))
        for n, one in enumerate(sections)
    )
    made = []
    for n, section in enumerate(sections):
        methods = _granted([one.words for one in section.methods], frozenset(), "Method")
        stem = types[n].removesuffix("Section")
        made.append(
            SectionNames(
                property=properties[n],
                type=types[n],
                file=files[n],
                methods=methods,
                arguments=tuple(f"{stem}{name[:1].upper()}{name[1:]}Arguments" for name in methods),
            )
        )
    return _with_unique_arguments(made)


def _with_unique_arguments(sections: list[SectionNames]) -> list[SectionNames]:
    """`A.bc` and `Ab.c` would both take AbcArguments: the one whose section is longer says more."""
    claims = []
    owners = [(n, m) for n, one in enumerate(sections) for m in range(len(one.arguments))]
    for number, (n, m) in enumerate(owners):
        section = sections[n]
        plain = section.arguments[m]
        longer = f"{section.type}{plain.removeprefix(section.type.removesuffix('Section'))}"
        claims.append(
            Claim(owner=number, rank=(len(section.type), section.type), candidates=(plain, longer))
        )
    granted = grant(claims)
    named = {owner: granted[number] for number, owner in enumerate(owners)}
    return [
        SectionNames(
            property=one.property,
            type=one.type,
            file=one.file,
            methods=one.methods,
            arguments=tuple(named[n, m] for m in range(len(one.arguments))),
        )
        for n, one in enumerate(sections)
    ]


def _granted(words: Sequence[tuple[str, ...]], taken: frozenset[str], end: str) -> tuple[str, ...]:
    """A name in camel case for each; what is taken gets an end."""
    claims = []
    kept = {name.lower() for name in taken | _PROTOTYPE}
    for number, parts in enumerate(words):
        name = camel(parts) or f"n{digest(*parts)}"
        name = f"{name}{end}" if name.lower() in kept else name
        candidates = (name, bounded(f"{name}{digest(*parts).capitalize()}"))
        claims.append(Claim(owner=number, rank=(parts,), candidates=candidates))
    granted = grant(claims)
    return tuple(granted[number] for number in range(len(words)))


def _type_name(words: Sequence[str], end: str) -> str:
    name = pascal(words)
    return f"{name if name[:1].isalpha() else f'N{name}'}{end}"


def _models(client: Client) -> Mapping[str, str]:
    """A name for each model: its own where it may have it."""
    claims = []
    names = [*(one.name for one in client.models), *(one.name for one in client.enumerations)]
    for number, name in enumerate(names):
        usual = _IDENTIFIER.fullmatch(name) is not None
        made = bounded(name) if usual else pascal(name_words(name))
        made = made if made[:1].isalpha() else f"Model{digest(name)}"
        if made in _TYPES or made.endswith(_ENDS):
            made = f"{made}Model"
        candidates = (made, f"{made}{digest(name)}Model")
        claims.append(Claim(owner=number, rank=(not usual, name), candidates=candidates))
    granted = grant(claims)
    return {name: granted[number] for number, name in enumerate(names)}


def _events(client: Client) -> Mapping[str, str]:
    """The name by which each event is told apart: `unknown` is none of them."""
    claims = []
    for number, one in enumerate(client.events):
        name = one.key if one.key.lower() not in {"unknown", "__proto__"} else f"{one.key}Event"
        claims.append(Claim(owner=number, rank=(one.key,), candidates=(name,)))
    granted = grant(claims, {"unknown", "__proto__"})
    return {one.key: granted[number] for number, one in enumerate(client.events)}
