"""Documented operations as methods of Python: signature, call, docstring."""

from __future__ import annotations

import json
import keyword
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from docgen.base.naming import digest
from docgen.render.clients.parts import Argument, Method, Paging, Section, Shape
from docgen.render.clients.python.names import LIST, argument_names, method_name
from docgen.render.clients.python.text import (
    METHOD,
    docstring,
    field_doc,
    literal,
    names_used,
    wrapped_for,
)
from docgen.render.clients.python.types import Annotations
from docgen.render.clients.shown import Doc, Entry, cut_short, fitted, wanted, whole
from docgen.render.clients.text import example_lines
from docgen.render.files import refused

_SHORT = 70  # characters of a dictionary that stands on one line
_LONGEST_MODULE = 50  # characters: its import stands on one line
# The arguments of a `Call`, by where what they hold is sent.
_CALLED = {"path": "values", "query": "query", "header": "headers", "cookie": "cookies"}

Pairs = Sequence[tuple[Argument, str]]


@frozen(kw_only=True)
class PythonMethod:
    """A method: what stands in its signature, in the call that it makes, and in its docstring.

    `events` are the classes of what follows; `parts` the keyword arguments of its `Call`.
    """

    name: str
    parameters: tuple[str, ...]
    names: tuple[str, ...]
    returns: str
    events: tuple[str, ...]
    operation: str
    http_method: str
    path: str
    parts: tuple[tuple[str, str], ...]
    doc: str
    paging: tuple[tuple[str, str], ...] = ()  # keyword arguments of its `Paging`
    pages: str = ""  # what it returns then
    request: str = ""  # as people read it


@frozen(kw_only=True)
class PythonSection:
    """A section: its class, the attribute of the client and the module that have it."""

    title: str
    attribute: str
    class_name: str
    doc: str
    property_doc: str
    module_doc: str
    methods: tuple[PythonMethod, ...]

    @property
    def module(self) -> str:
        """The name of its module: no keyword, and no file may be called `con.py`."""
        plain = self.attribute.strip("_")
        if len(plain) > _LONGEST_MODULE:
            plain = f"{plain[: _LONGEST_MODULE - 9]}_{digest(plain)}"
        return f"{plain}_section" if keyword.iskeyword(plain) or refused(f"{plain}.py") else plain

    @property
    def lists(self) -> bool:
        """Whether a method is called `list`, which then is no class of lists in the class."""
        return any(one.name == LIST for one in self.methods)

    @property
    def has_events(self) -> bool:
        """Whether an event follows one of its methods."""
        return any(one.events for one in self.methods)

    @property
    def has_pages(self) -> bool:
        """Whether a method gives a list in parts."""
        return any(one.paging for one in self.methods)

    def imports(self, *, waits: bool) -> dict[str, list[str]]:
        """What its module imports from where; `waits`: the one for asynchronous programs."""
        written = [
            text for one in self.methods for text in (*one.parameters, one.pages or one.returns)
        ]
        if waits:
            written += [text for one in self.methods for _, text in one.parts]
        text = " ".join(written)

        def used(*names: str) -> list[str]:
            return names_used(text, *names)

        params = used("params")
        checking = ["TYPE_CHECKING"] if params else []
        later, model = (["TypeVar", "overload"], ["Model"]) if self.has_events else ([], [])
        call = [*used("Content", "joined", "named"), "CallOptions", *(["Call"] if waits else [])]
        pages = (["Pages", "Paging"] if waits else ["SyncPages"]) if self.has_pages else []
        return {
            "abc": used("Mapping", "Sequence"),
            "typing": [*checking, *used("Annotated", "Any", "Literal"), *later],
            "models": used("models"),
            "params": params,
            "base": [*used("UNSET", "KnownBy"), *model, *used("Unset", "wire")],
            "call": sorted(call),
            "files": used("File"),
            "pages": pages,
        }


def python_section(  # noqa: PLR0913 - what a section is made of
    section: Section,
    *,
    names: tuple[str, str],
    types: Annotations,
    events: Mapping[str, str],
    selector: str,
    long: bool = False,
) -> PythonSection:
    """The section. `names`: its attribute and class; `events`: classes by key of the message.

    `long`: docstrings have all that is documented.
    """
    attribute, class_name = names
    lists = any(method_name(one) == LIST for one in section.methods)
    given = evolve(types, prefix="models.", array=f"_{LIST}" if lists else LIST)
    maker = _Maker(section=attribute, types=given, events=events, selector=selector, long=long)
    said = [f"{section.title}.", section.description]
    return PythonSection(
        title=section.title,
        attribute=attribute,
        class_name=class_name,
        doc=field_doc("\n\n".join(filter(None, said))),
        property_doc=docstring(wrapped_for(METHOD, "\n\n".join(filter(None, said))), METHOD),
        module_doc=docstring(f"{section.title}: its operations.", 0),
        methods=tuple(maker.method(one) for one in section.methods),
    )


@frozen(kw_only=True)
class _Maker:
    """Makes the methods of one section."""

    section: str
    types: Annotations
    events: Mapping[str, str]
    selector: str
    long: bool

    def method(self, method: Method) -> PythonMethod:
        """The method; arguments that must be given come first."""
        pairs = [*zip(method.arguments, argument_names(method), strict=True)]
        pairs.sort(key=lambda pair: not pair[0].must_be_given)
        parameters = [self._parameter(one, name) for one, name in pairs]
        names = [name for _, name in pairs]
        if method.extra is not None:
            parameters.append("members: Mapping[str, Any] | Unset = UNSET")
            names.append("members")
        name = method_name(method)
        returns = "Content" if method.response is None else self.types.of(method.response)
        return PythonMethod(
            name=name,
            parameters=tuple(parameters),
            names=tuple(names),
            returns=returns,
            events=self._followers(method),
            operation=literal(f"{self.section}.{name}"),
            http_method=literal(method.http_method),
            path=literal(method.path),
            parts=tuple(self._parts(method, pairs)),
            doc=docstring(self._said(method, pairs), METHOD),
            request=f"{method.http_method} {method.path}"
            + (f" {method.selector}" if method.selector else ""),
            paging=tuple(_paging(method.paging)) if method.paging else (),
            pages=f"Pages[{self.types.of(method.paging.item)}, {returns}]" if method.paging else "",
        )

    def _followers(self, method: Method) -> tuple[str, ...]:
        keys = (one.message for one in method.following)
        return tuple(self.events[key] for key in keys if key in self.events)

    def _parameter(self, argument: Argument, name: str) -> str:
        annotation = self._taken(argument)
        if argument.must_be_given:
            return f"{name}: {annotation}"
        if argument.preset is not None:
            return f"{name}: {annotation} = {literal(argument.preset)}"
        return f"{name}: {annotation} | Unset = UNSET"

    def _taken(self, argument: Argument) -> str:
        if argument.upload:
            return "File"
        annotation = evolve(self.types, taken=True).of(argument.member.type)
        if argument.separated:
            array = self.types.array
            return f"str | {array}[str] | tuple[str, ...]"
        if argument.where == "query" and annotation == "str":
            return "str | int | bool"  # in a URL all of them are texts
        return annotation

    def _parts(self, method: Method, pairs: Pairs) -> Iterator[tuple[str, str]]:
        by_where: dict[str, list[str]] = {}
        for argument, name in pairs:
            sent = self._sent(argument, name)
            by_where.setdefault("files" if argument.upload else argument.where, []).append(sent)
        for where, called in _CALLED.items():
            if where in by_where:
                yield called, _dict(by_where[where])
        if method.has_body:
            body = [f"{literal(name)}: {literal(value)}" for name, value in method.constants]
            body += by_where.get("body", [])
            if method.extra is not None:
                body.append("**({} if isinstance(members, Unset) else members)")
            yield "body", _dict(body)
        if "files" in by_where:
            yield "files", _dict(by_where["files"])
        follow = [
            f"{literal(self.events[one.message])}: {literal(one.channels)}"
            for one in method.following
            if one.message in self.events and one.channels
        ]
        if follow:
            yield "follow", _dict(follow)
        if method.no_login:
            yield "login", "False"

    def _sent(self, argument: Argument, name: str) -> str:
        """The argument as a member of a dictionary."""
        wire = literal(argument.member.name)
        if argument.any_name:
            return f"**named({wire}, {literal(argument.any_name)}, {name})"
        if argument.separated:
            return f"{wire}: joined({name})"
        shape = self.types.shape(argument.member.type)
        return f"{wire}: wire({name}, {shape})" if shape else f"{wire}: {name}"

    def _said(self, method: Method, pairs: Pairs) -> str:
        """The docstring: what the documentation tells of the operation, and where."""
        chosen = f" with {self.selector} {method.selector}" if method.selector else ""
        where = f" at {method.source}." if method.source else "."
        head = (method.description or f"{method.title}.").split("\n\n")
        facts = [
            f"{method.http_method} {method.path}{chosen}, documented as “{method.title}”{where}",
            *_needed(method),
        ]
        if method.no_login:
            facts.append("It is sent without a login.")
        if method.paging:
            facts.append("Gives a list page by page: iterate over it, or take `pages()`.")
        if followed := self._followers(method):
            facts.append(
                f"Followed by {', '.join(followed)}: give it as `wait_for` to wait for it."
            )
        told = [_argument_said(one, name) for one, name in pairs]
        if method.extra is not None:
            told.append(_said_of("members", f"Further members of the body. {method.extra_said}"))
        examples = [_example(*one) for one in wanted(method, long=self.long)]
        places = list(dict.fromkeys(one.source for *_, one in wanted(method, long=True)))
        doc = Doc(
            head=[_lines(one) for one in head],
            facts=[_lines(one) for one in facts],
            title="Args:",
            entries=[_entry(one) for one in told if one],
            examples=examples,
            more=_lines(_more(places)),
        )
        blocks = whole(doc) if self.long else fitted(doc)
        return "\n\n".join("\n".join(one) for one in blocks)


def _lines(text: str) -> list[str]:
    return wrapped_for(METHOD, text).split("\n")


def _entry(told: str) -> Entry:
    lines = told.split("\n")
    return Entry(whole=lines, short=lines[0] if len(lines) == 1 else cut_short(lines[0]))


def _more(places: Sequence[str]) -> str:
    """Where the rest is documented; not more places than a line has room for."""
    if not any(places):
        return "More is documented."
    return f"More at {', '.join(places[:3])}{', …' if len(places) > 3 else ''}."


def _paging(told: Paging) -> Iterator[tuple[str, str]]:
    """What a `Paging` is made of, but for what it has anyway."""
    usual = {"total": "", "following": "", "begin": 0, "default": None, "most": None}
    for name in ("by", "position", "size", "items", *usual):
        value = getattr(told, name)
        if name not in usual or value != usual[name]:
            yield name, literal(value)


def _needed(method: Method) -> Iterator[str]:
    if method.features:
        several = method.features_mode == "any" and len(method.features) > 1
        which = "any of " if several else ""
        yield f"Required features: {which}{', '.join(method.features)}."
    if method.roles:
        yield f"Roles: {', '.join(method.roles)}."


def _argument_said(argument: Argument, name: str) -> str:
    member = argument.member
    notes = [
        f"`{member.name}` in the {argument.where}" if name != member.name else "",
        f"default: {json.dumps(member.default, ensure_ascii=False)}" if member.has_default else "",
    ]
    told = "; ".join(filter(None, notes))
    return _said_of(name, f"{member.description.strip()} {f'({told})' if told else ''}")


def _said_of(name: str, said: str) -> str:
    """A line of `Args`, its further lines indented; nothing where nothing is said."""
    if not said.strip():
        return ""
    first, *rest = wrapped_for(METHOD + 8, f"{name}: {said.strip()}").split("\n")
    return "\n".join([f"    {first}", *(f"        {line}" if line else "" for line in rest)])


def _example(kind: str, number: int, count: int, shape: Shape) -> list[str]:
    """An example with its title and its place."""
    several = f" {number} of {count}" if count > 1 else ""
    titled = bool(shape.title) and shape.title.lower() not in {kind.lower(), "sample"}
    where = f", documented at {shape.source}" if shape.source else ""
    lines, more = example_lines(shape.value)
    lines += [f"… ({more} more lines)"] if more else []
    head = f"{kind}{several}{f' ({shape.title})' if titled else ''}{where}:"
    return [*_lines(head), *(f"    {line}" for line in lines)]


def _dict(members: Iterable[str]) -> str:
    """A dictionary as an argument of a call in a method: on one line, if that is short."""
    given = [*members]
    short = "{" + ", ".join(given) + "}"
    if len(short) <= _SHORT:
        return short
    pad = " " * (METHOD + 8)
    return "\n".join(["{", *(f"{pad}{one}," for one in given), f"{pad[4:]}}}"])
