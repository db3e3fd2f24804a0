"""Sections as classes of TypeScript: their methods, the arguments of each, what is said of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from docgen.render.clients.outline import Client
from docgen.render.clients.parts import Argument, Method, Paging, Section, Shape
from docgen.render.clients.shown import MOST_LINES, Doc, Entry, cut_short, fitted, wanted, whole
from docgen.render.clients.text import one_line
from docgen.render.clients.types import MapOf, Type, enumerations_in, names_in
from docgen.render.clients.typescript.models import default_text, type_text
from docgen.render.clients.typescript.names import (
    Names,
    SectionNames,
    argument_keys,
    member_key,
    operation_name,
)
from docgen.render.clients.typescript.text import (
    code_name,
    comment,
    documented_at,
    example,
    literal,
    prose,
    url_path,
    wrapped,
)

_INDENT = "  "  # of members of a class
_CONTENT = "Content"
_WAITS = "Resolves to the event that `waitFor` names."
_LONGEST_LIST = 76  # of a list on one line, so that the line has at most 100 characters


@frozen(kw_only=True)
class ArgumentView:
    """A member of the object that a method takes, as the template writes it."""

    key: str
    type: str
    required: bool
    comment: str

    @property
    def shown(self) -> str:
        """As people read it."""
        return self.key if self.required else f"{self.key}?"


@frozen(kw_only=True)
class MethodView:
    """A method as the template writes it; `details`: members of its call and their values."""

    name: str
    label: str
    operation: str
    operation_type: str
    pages: str
    short_comment: str
    http_method: str
    path: str
    comment: str
    arguments: tuple[ArgumentView, ...]
    arguments_name: str
    optional: bool
    result: str
    details: tuple[tuple[str, str], ...]
    title: str
    request: str  # as people read it


@frozen(kw_only=True)
class SectionView:
    """A class as the template writes it, and what it takes from other files."""

    name: str
    property: str
    file: str
    title: str
    comment: str
    property_comment: str
    methods: tuple[MethodView, ...]
    models: tuple[str, ...]
    result_models: tuple[str, ...]
    uploads: bool
    contents: bool
    waits: bool  # whether a method can wait for an event: any but those that give a list in parts
    has_pages: bool
    call_imports: tuple[str, ...]
    operation_imports: tuple[str, ...]
    arguments_names: tuple[str, ...]


def section_of(
    section: Section, named: SectionNames, names: Names, client: Client, *, long: bool = False
) -> SectionView:
    """The class of a section; `long`: comments have all that is documented."""
    methods = tuple(
        _method(method, number, named, names, client, long=long)
        for number, method in enumerate(section.methods)
    )
    has_pages = any(one.pages for one in methods)
    waits = not all(one.pages for one in methods)
    return SectionView(
        name=named.type,
        property=named.property,
        file=named.file,
        title=section.title,
        comment=comment(
            [_sentence(section.title), prose(section.description), documented_at(section.source)]
        ),
        property_comment=comment([_sentence(section.title)], "  "),
        methods=methods,
        models=tuple(sorted({*_models(section, names)})),
        result_models=tuple(sorted({*_result_models(section, names)})),
        uploads=any(one.uploads for one in section.methods),
        contents=any(one.response is None for one in section.methods),
        waits=waits,
        has_pages=has_pages,
        call_imports=(
            "Caller",
            "CallOptions",
            *(["WaitingOptions"] if waits and client.events else []),
        ),
        operation_imports=(
            *(["ListOperation"] if has_pages else []),
            *(["Operation"] if waits else []),
        ),
        arguments_names=tuple(one.arguments_name for one in methods if one.arguments),
    )


def _models(section: Section, names: Names) -> Iterator[str]:
    for method in section.methods:
        taken = (one for one in method.arguments if not (one.upload or one.separated))
        types = [one.member.type for one in taken]
        types += [] if method.extra is None else [method.extra]
        yield from _named([*types, *_results(method)], names)


def _result_models(section: Section, names: Names) -> Iterator[str]:
    for method in section.methods:
        yield from _named(_results(method), names)


def _results(method: Method) -> list[Type]:
    """The types that a method gives."""
    return [
        *([] if method.response is None else [method.response]),
        *([method.paging.item] if method.paging else []),
    ]


def _named(types: Sequence[Type], names: Names) -> Iterator[str]:
    for one in types:
        held = (*names_in(one), *enumerations_in(one))
        yield from (names.models[name] for name in held if name in names.models)


def _method(  # noqa: PLR0913 - what a method is made of
    method: Method,
    number: int,
    section: SectionNames,
    names: Names,
    client: Client,
    *,
    long: bool,
) -> MethodView:
    name, arguments_name = section.methods[number], section.arguments[number]
    keys, further = argument_keys(method)
    arguments = [
        _argument(one, key, names) for one, key in zip(method.arguments, keys, strict=True)
    ]
    if method.extra is not None and further:
        arguments.append(
            ArgumentView(
                key=further,
                type=f"{type_text(MapOf(method.extra), names)} | undefined",
                required=False,
                comment=comment(["Further members of the body.", prose(method.extra_said)], "  "),
            )
        )
    arguments.sort(key=lambda one: not one.required)
    result = _CONTENT if method.response is None else type_text(method.response, names)
    taken = arguments_name if arguments else "object"
    item = type_text(method.paging.item, names) if method.paging else ""
    return MethodView(
        name=name,
        label=f"{section.property}.{name}",
        operation=operation_name(name),
        operation_type=(
            f"ListOperation<{taken}, {result}, {item}>" if item else f"Operation<{taken}, {result}>"
        ),
        pages=f"Pages<{item}, {result}>" if item else "",
        short_comment=comment([_sentence(method.title), _WAITS], "  "),
        http_method=method.http_method,
        path=url_path(method.path),
        comment=comment(_said(method, keys, names, long=long), _INDENT),
        arguments=tuple(arguments),
        arguments_name=arguments_name,
        optional=not any(one.required for one in arguments),
        result=result,
        details=tuple(_details(method, keys, further, names, client)),
        title=method.title,
        request=f"{method.http_method} {method.path}"
        + (f" {method.selector}" if method.selector else ""),
    )


def _argument(argument: Argument, key: str, names: Names) -> ArgumentView:
    told = "Upload" if argument.upload else type_text(argument.member.type, names)
    told = "string | readonly string[]" if argument.separated else told
    required = argument.must_be_given
    return ArgumentView(
        key=member_key(key),
        type=told if required or told == "unknown" else f"{told} | undefined",
        required=required,
        comment=comment([prose(argument.member.description), *_defaults(argument)], "  "),
    )


def _defaults(argument: Argument) -> Iterator[str]:
    if argument.preset is not None:
        yield f"Sent where nothing is given: {code_name(argument.preset)}."
    elif told := default_text(argument.member):
        yield told


def _details(
    method: Method, keys: Sequence[str], further: str, names: Names, client: Client
) -> Iterator[tuple[str, str]]:
    """What a call needs beyond name, method and path."""
    parameters = [_parameter(one, key) for one, key in zip(method.arguments, keys, strict=True)]
    if method.extra is not None and further:
        parameters.append([further, "members"])
    if parameters:
        yield "parameters", _rows(parameters)
    if method.has_body:
        yield "body", literal("form" if method.uploads else "json")
    if method.constants:
        yield "constants", literal(method.constants)
    presets = [(one.member.name, one.preset) for one in method.arguments if one.preset is not None]
    if presets:
        yield "presets", literal(presets)
    if method.response is None:
        yield "content", "true"
    if method.paging:
        yield "paging", literal(_paging(method.paging))
    if method.no_login:
        yield "login", "false"
    channels = {one.key: one.channels for one in client.events}
    following = [
        (names.events[one.message], one.channels)
        for one in method.following
        if one.message in names.events and one.channels != channels[one.message]
    ]
    if following:
        yield "following", _rows(following)


def _paging(told: Paging) -> dict[str, object]:
    """A `Paging` as the client has it."""
    more = {
        "total": told.total,
        "following": told.following,
        "begin": told.begin,
        "standard": told.default or 0,
        "most": told.most or 0,
    }
    always = {"by": told.by, "position": told.position, "size": told.size, "items": told.items}
    return {**always, **{name: value for name, value in more.items() if value}}


def _rows(values: Sequence[object]) -> str:
    """A list, on lines of its own where it is long."""
    told = literal(values)
    if len(told) <= _LONGEST_LIST:
        return told
    return "\n".join(["[", *(f"    {literal(one)}," for one in values), "  ]"])


def _parameter(argument: Argument, key: str) -> list[str]:
    name = argument.member.name
    if argument.any_name:
        return [key, "names", name, argument.any_name]
    where = "file" if argument.upload else "list" if argument.separated else argument.where
    return [key, where] if key == name else [key, where, name]


def _said(method: Method, keys: Sequence[str], names: Names, *, long: bool) -> list[str]:
    """What a method is for, and what is documented of it."""
    places = list(dict.fromkeys(one.source for *_, one in wanted(method, long=True)))
    doc = Doc(
        head=[_lines(_sentence(method.title)), *map(_lines, _paragraphs(method.description))],
        facts=[_lines(" ".join(_facts(method, names)))],
        title="@param args - What the request says:",
        entries=[_entry(_line(one, key)) for one, key in zip(method.arguments, keys, strict=True)],
        examples=[_example(*one) for one in wanted(method, long=long)],
        more=_lines(_more(places)),
    )
    # The lines of the comment itself, and those of the fences.
    return ["\n".join(one) for one in (whole(doc) if long else fitted(doc, MOST_LINES - 1))]


def _paragraphs(text: str) -> list[str]:
    return prose(text).split("\n\n") if text.strip() else []


def _lines(text: str) -> list[str]:
    return wrapped(text, _INDENT)


def _entry(told: str) -> Entry:
    lines = _lines(told)
    return Entry(whole=lines, short=lines[0] if len(lines) == 1 else cut_short(lines[0]))


def _example(kind: str, number: int, count: int, shape: Shape) -> list[str]:
    several = f" {number} of {count}" if count > 1 else ""
    where = f", documented at {code_name(shape.source)}" if shape.source else ""
    return _lines("\n".join(example(shape.value, f"{kind}{several}{where}")))


def _more(places: Sequence[str]) -> str:
    """Where the rest is documented; not more places than a line has room for."""
    if not any(places):
        return "More is documented."
    told = ", ".join(map(code_name, places[:3]))
    return f"More at {told}{', …' if len(places) > 3 else ''}."


def _facts(method: Method, names: Names) -> Iterator[str]:
    selector = f" {code_name(method.selector)}" if method.selector else ""
    source = f", documented at {code_name(method.source)}" if method.source else ""
    yield f"{code_name(f'{method.http_method} {method.path}')}{selector}{source}."
    if method.paging:
        yield "Gives a list page by page: iterate over it, or take `pages()`."
    for one in method.following:
        name = names.events.get(one.message)
        if name:
            channels = ", ".join(map(code_name, one.channels))
            yield f"Followed by {code_name(name)}{f' on {channels}' if channels else ''}."
    if method.features:
        several = method.features_mode == "any" and len(method.features) > 1
        which = "any of " if several else ""
        yield f"Required features: {which}{', '.join(map(code_name, method.features))}."
    if method.roles:
        yield f"Roles: {', '.join(map(code_name, method.roles))}."


def _line(argument: Argument, key: str) -> str:
    needed = ", required" if argument.must_be_given else ""
    said = " ".join([one_line(prose(argument.member.description)), *_defaults(argument)]).strip()
    return f"- {code_name(key)} ({argument.where}{needed}){f': {said}' if said else ''}"


def _sentence(title: str) -> str:
    """A title as the first line of a comment."""
    told = prose(one_line(title))
    return told if not told or told.endswith((".", "!", "?")) else f"{told}."
