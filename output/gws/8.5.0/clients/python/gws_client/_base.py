"""What all models have in common, and how values go over the wire and come back."""

from __future__ import annotations

import enum
import importlib
import logging
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Final

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    TypeAdapter,
    ValidationError,
)
from pydantic_core import core_schema, to_jsonable_python

log = logging.getLogger(__package__)


class Unset(enum.Enum):
    """The type of UNSET: an argument that is not given, and so not sent."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


def wire_name(name: str) -> str:
    """`phone_number` as most members are called on the wire: `phoneNumber`."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


class Model(BaseModel):
    """An object of the API.

    Members have names of Python and their own names on the wire; both are taken. Members that the
    documentation does not know are kept (`model_extra`), for a server may be newer than it.
    """

    model_config = ConfigDict(
        alias_generator=wire_name,
        validate_by_name=True,
        validate_by_alias=True,
        extra="allow",
        strict=True,  # "5" is no 5: what came in goes out as it was
        defer_build=True,
        protected_namespaces=(),
    )

    def to_wire(self) -> dict[str, Any]:
        """The JSON object: the members that were given or received, and no others."""
        extra = self.model_extra or {}
        made: dict[str, Any] = {}
        for name, told in type(self).model_fields.items():
            if name not in self.model_fields_set:
                continue
            value = getattr(self, name)
            if name in extra and value is None:
                continue  # it is the member beyond the documented ones that was given
            made[told.serialization_alias or wire_name(name)] = encode(value)
        made.update({name: encode(value) for name, value in extra.items()})
        return made


@dataclass(frozen=True)
class KnownBy:
    """Of several classes, the one that a member of the object names (OpenAPI 3.1, 4.8.25).

    `tags`: a value of the member, and the class that it means. An object whose value is another is
    whatever class it fits.
    """

    member: str
    tags: tuple[tuple[str, str], ...]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> Any:
        return core_schema.with_info_wrap_validator_function(self._read, handler(source))

    def _read(self, value: object, handler: Any, info: Any) -> object:
        shape = self.shape_of(value)
        if shape is None:
            return handler(value)
        by_name = bool((info.context or {}).get("by_name"))
        return shape.model_validate(value, by_alias=True, by_name=by_name, context=info.context)

    def shape_of(self, value: object) -> type[Model] | None:
        """The class that an object says it is; None where it says none that is known."""
        tag = value.get(self.member) if isinstance(value, Mapping) else None
        name = dict(self.tags).get(tag) if isinstance(tag, str) else None
        if name is None:
            return None
        found: type[Model] = getattr(importlib.import_module(".models", __package__), name)
        return found


def encode(value: object) -> Any:
    """A value as JSON has it; members that are UNSET are left out."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Model():
            return value.to_wire()
        case Mapping():
            return {str(k): encode(v) for k, v in value.items() if v is not UNSET}
        case bytes() | bytearray():
            raise TypeError("bytes can't stand in JSON")
        case Sequence():
            return [encode(one) for one in value if one is not UNSET]
        case _:
            return to_jsonable_python(value)


def wire(value: object, shape: Any) -> Any:
    """An argument as JSON. Objects may come as models or as mappings with names of either kind."""
    return value if value is UNSET else encode(_read(shape, value, by_name=True))


def decode(shape: Any, value: object) -> Any:
    """A JSON value as a value of the type `shape`. It never fails: documentation errs.

    What does not fit its type is kept as it came, and told to the log.
    """
    return _read(shape, value, by_name=False)


def _read(shape: Any, value: object, *, by_name: bool) -> Any:
    try:
        return _validated(shape, value, by_name=by_name)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        _tell(error.title, "/".join(map(_step, first["loc"])), first["msg"])
        return _as_it_came(shape, value, by_name=by_name)
    except RecursionError:
        _tell(str(shape), "", "nested too deeply")
        return value


def _validated(shape: Any, value: object, *, by_name: bool) -> Any:
    told = {"by_name": by_name}  # for who chooses a class
    return _adapter(shape).validate_python(value, by_alias=True, by_name=by_name, context=told)


def _step(step: object) -> str:
    return "*" if isinstance(step, int) else str(step)


@lru_cache(maxsize=1000)
def _tell(title: str, where: str, said: str) -> None:
    """Tell the log, once: a documentation that errs does so with every message."""
    log.warning("%s is not as documented at %r: %s", title, where, said)


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape, config=None if _is_model(shape) else ConfigDict(strict=True))


def _is_model(shape: object) -> typing.TypeGuard[type[Model]]:
    return isinstance(shape, type) and issubclass(shape, Model)


def _as_it_came(shape: Any, value: object, *, by_name: bool) -> Any:
    """The value, typed as far as it fits."""
    if _is_model(shape) and isinstance(value, Mapping):
        return _model_as_it_came(shape, value, by_name=by_name)
    origin, parts = typing.get_origin(shape), typing.get_args(shape)
    if origin is typing.Annotated:
        return _as_it_came(_told_shape(parts, value), value, by_name=by_name)
    if origin in (list, Sequence) and parts and isinstance(value, list):
        return [_member(parts[0], one, by_name=by_name) for one in value]
    if origin in (dict, Mapping) and len(parts) == 2 and isinstance(value, Mapping):
        return {name: _member(parts[1], one, by_name=by_name) for name, one in value.items()}
    if origin in (typing.Union, types.UnionType):
        for part in parts:
            if typing.get_origin(part) is typing.Annotated and isinstance(value, Mapping):
                return _as_it_came(part, value, by_name=by_name)
            if _is_model(part) and isinstance(value, Mapping):
                return _model_as_it_came(part, value, by_name=by_name)
            if typing.get_origin(part) in (list, dict) and isinstance(value, (list, Mapping)):
                return _as_it_came(part, value, by_name=by_name)
    return value


def _told_shape(parts: tuple[Any, ...], value: object) -> Any:
    """The class that an object says it is; no class of these where it says one that is not known."""
    for one in parts[1:]:
        if isinstance(one, KnownBy) and isinstance(value, Mapping) and one.member in value:
            return one.shape_of(value) or Model
    return parts[0]


def _model_as_it_came(shape: type[Model], value: Mapping[Any, Any], *, by_name: bool) -> Model:
    shape.model_rebuild()
    given = {str(name): member for name, member in value.items()}
    members: dict[str, Any] = {}
    for name, told in shape.model_fields.items():
        alias = str(told.validation_alias or wire_name(name))
        if alias in given:
            members[name] = _member(told.annotation, given.pop(alias), by_name=by_name)
        elif by_name and name in given:
            members[name] = _member(told.annotation, given.pop(name), by_name=by_name)
    made = shape.model_construct(_fields_set={*members})
    kept = vars(made)
    for name in shape.model_fields:
        if name in members:
            kept[name] = members[name]
        else:
            kept.setdefault(name, None)
    if made.__pydantic_extra__ is not None:
        made.__pydantic_extra__.update(given)
    return made


def _member(shape: Any, value: object, *, by_name: bool) -> Any:
    try:
        return _validated(shape, value, by_name=by_name)
    except ValidationError:
        return _as_it_came(shape, value, by_name=by_name)
