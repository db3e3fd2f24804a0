"""Identifiers of Python: snake_case for what is called, PascalCase for classes, no keywords."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Sequence

from docgen.base.naming import Claim, bounded, digest, grant, name_words, pascal
from docgen.render.clients.methods import PLACES
from docgen.render.clients.parts import Method, Section
from docgen.render.clients.types import Member

_SOFT = frozenset(["match", "case", "type"])  # statements only: names all the same
# Types that signatures and members are written with: no name of a member may stand before them.
_TYPES = frozenset(["bool", "bytes", "dict", "float", "int", "list", "object", "str", "type"])
# Attributes of a model that are none of its members (pydantic 2, its metaclass, our base class).
_MODEL_LIST = """
construct copy dict from_orm json mro parse_file parse_obj parse_raw register schema schema_json
to_wire update_forward_refs validate
"""
_MODEL = frozenset(_MODEL_LIST.split())
_LOCAL_LIST = """
answer call isinstance joined members models named options paging params self wait_for wire
"""
_LOCAL = frozenset(_LOCAL_LIST.split())
# What the bodies of classes use: a method of that name would stand before it.
_SECTION_BODY = frozenset(["models", "overload", "params"])
_CLIENT_LIST = """
aclose cached_property close httpx notifications os overload suppress with_options
with_raw_response
"""
_CLIENT = frozenset(_CLIENT_LIST.split())
# Names that modules of sections, and of the client, bring along.
_SECTION_LIST = """
Any Awaitable Call CallOptions Callable ClientClosed Content Event EventT File Kept Literal Login
Mapping Model Notifications Pages Paging ParamSpec Portal RawAnswer Self Sequence Session Stream
SyncPages SyncStream Timeouts TracebackType TypeVar UNSET Unset
"""
_SECTION = frozenset(_SECTION_LIST.split())
# Names that the module of the models, and the package itself, bring along.
_PACKAGE_LIST = """
Annotated Any CallOptions Content Event Field KnownBy Literal Model RawAnswer TYPE_CHECKING Timeouts
UNSET UnknownEvent Unset
"""
_PACKAGE = frozenset(_PACKAGE_LIST.split())
LIST = "list"
_CONSTANTS = frozenset(["False", "None", "True"])
ERRORS = (
    "BadRequest",
    "ClientClosed",
    "Conflict",
    "DecodeError",
    "FailureEvent",
    "Forbidden",
    "HttpError",
    "NoEvent",
    "NotFound",
    "NotificationError",
    "PartialSuccessError",
    "ServerFailure",
    "StatusError",
    "TimedOut",
    "TooManyRequests",
    "TransportError",
    "Unauthorized",
    "UnprocessableContent",
)


def snake(parts: Sequence[str]) -> str:
    """`attach_user_data`; begins with a letter, is no keyword; empty where there is no word."""
    name = bounded("_".join(part for part in parts if part))
    return escaped(f"n_{name}" if name[:1].isdigit() else name)


def escaped(name: str, reserved: Iterable[str] = ()) -> str:
    """The name with an underscore behind it where Python or we have another use for it."""
    taken = (keyword.iskeyword(name) and name not in _SOFT) or name in _TYPES or name in reserved
    return f"{name}_" if taken else name


def wire_name(name: str) -> str:
    """What the generated base class takes a member to be called on the wire."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def class_names(models: Sequence[str], others: Iterable[str]) -> dict[str, str]:
    """The class of each model, by its name; `others` are names that the package has already."""
    taken = {*_PACKAGE, *ERRORS, *others, *_CONSTANTS}
    claims = [
        Claim(
            owner=n,
            rank=(model,),
            candidates=tuple(
                f"{one}{end}"
                for one in (_model_class(model), f"Model{digest(model)}")
                for end in ("", "Model")
            ),
        )
        for n, model in enumerate(models)
    ]
    return {models[n]: name for n, name in grant(claims, taken).items()}


def section_names(sections: Sequence[Section], others: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The attribute and the class of each section, by its title."""
    taken = {*_SECTION, *others, *_CONSTANTS}
    claims = [
        Claim(owner=n, rank=(section.words,), candidates=(plain, f"{plain}Section"))
        for n, section in enumerate(sections)
        for plain in [class_name(section.words)]
    ]
    classes = grant(claims, taken)
    return {
        section.title: (escaped(snake(section.words), _CLIENT), classes[n])
        for n, section in enumerate(sections)
    }


def class_name(parts: Sequence[str]) -> str:
    """`UserSettings`; begins with a letter."""
    name = pascal(parts)
    return name if name[:1].isalpha() else f"N{name}"


def member_name(wire: str) -> str:
    """The name of a member in a model where no other member wants it."""
    return _member_candidates(wire, _MODEL, "member")[0]


def argument_names(method: Method) -> list[str]:
    """The name of each argument of a method, in order."""
    return _granted(
        [
            (
                (PLACES[one.where], number),
                _member_candidates(one.member.name, _LOCAL, one.where),
            )
            for number, one in enumerate(method.arguments)
        ]
    )


def member_names(members: Sequence[Member]) -> list[str]:
    """The name of each member of a model, in order."""
    return _granted(
        [
            ((number,), _member_candidates(one.name, _MODEL, "member"))
            for number, one in enumerate(members)
        ]
    )


def method_name(method: Method) -> str:
    """The name of a method; words of a section's methods differ already.

    `list` is what people expect: the module knows the class of lists by another name then.
    """
    if method.words == (LIST,):
        return LIST
    return escaped(snake(method.words), _SECTION_BODY) or f"call_{digest(*method.words)}"


def _member_candidates(wire: str, reserved: Iterable[str], where: str) -> tuple[str, ...]:
    name = snake(name_words(wire))
    if name.startswith("model_"):  # pydantic keeps these names for itself
        name = f"{name}_"
    plain = escaped(name, reserved)
    if not plain:
        return (f"{where}_{digest(wire)}",)
    return plain, f"{where}_{plain}"


def _granted(claims: Sequence[tuple[tuple[int, ...], tuple[str, ...]]]) -> list[str]:
    granted = grant(
        Claim(owner=n, rank=rank, candidates=candidates)
        for n, (rank, candidates) in enumerate(claims)
    )
    return [granted[n] for n in range(len(claims))]


def _model_class(name: str) -> str:
    """The name of a model, if it can be a class."""
    if name.isascii() and name.isidentifier() and name[0].isalpha():
        return f"{name[0].upper()}{name[1:]}"
    return class_name(name_words(name)) if name_words(name) else f"Model{digest(name)}"
