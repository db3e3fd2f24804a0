"""`clients/python/`: a package for asynchronous programs and others, typed, with events."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from attrs import define, evolve, field, frozen

from docgen.base.naming import bounded
from docgen.ingest.source import ClientFacts
from docgen.render.clients.kept import Aliases, Rename, aliases_of, client_before, kept_client_of
from docgen.render.clients.names import constant_names, environment_name
from docgen.render.clients.outline import (
    Client,
    Event,
    followed_calls,
    paged_calls,
    plain_calls,
)
from docgen.render.clients.parts import Method
from docgen.render.clients.python.extras import Extras, by_spelling, people
from docgen.render.clients.python.methods import PythonSection, python_section
from docgen.render.clients.python.models import (
    PythonDictionary,
    PythonEnumeration,
    PythonModel,
    python_dictionary,
    python_enumeration,
    python_model,
)
from docgen.render.clients.python.names import (
    ERRORS,
    argument_names,
    class_name,
    class_names,
    member_name,
    method_name,
    section_names,
    snake,
)
from docgen.render.clients.python.renames import PythonNames, python_renames
from docgen.render.clients.python.text import (
    FIELD,
    docstring,
    field_doc,
    literal,
    names_used,
    plain,
    toml,
)
from docgen.render.clients.python.types import Annotations
from docgen.render.clients.text import below, cell, markdown, visible
from docgen.render.clients.version import version_of
from docgen.render.files import OutputFile, render_template
from docgen.render.openapi import Work

_FOLDER = "clients/python"
_TEMPLATES = "python_client"
_FILTERS = {"cell": cell, "literal": literal, "markdown": markdown, "plain": plain, "toml": toml}
_MODULES = (
    "__init__",
    "_base",
    "_bayeux",
    "_call",
    "_connection",
    "_files",
    "_log",
    "_notifications",
    "_pages",
    "_portal",
    "_session",
    "_sync",
    "client",
    "errors",
    "events",
    "models",
    "params",
)

Make = Callable[[str, str, Mapping[str, object]], OutputFile]


def write_python_client(work: Work) -> tuple[OutputFile, ...]:
    """The package of an Api: every documented operation a method, every message type an event."""

    def make(path: str, template: str, values: Mapping[str, object]) -> OutputFile:
        name = f"{_TEMPLATES}/{template}.j2"
        text = render_template(name, values, work.options.templates, _FILTERS)
        return OutputFile(path=f"{_FOLDER}/{path}", data=text.encode())

    package = PythonPackage(
        kept_client_of(work),
        facts=work.options.client,
        changelog=work.options.changelog,
        long_docs=work.options.long_docs,
        before=client_before(work),
    )
    return tuple(_files(package, make, work.options.templates))


def _files(package: PythonPackage, make: Make, templates: Path | None) -> Iterator[OutputFile]:
    values = package.values()
    yield from package.extras(values, templates).files(make)
    if package.facts.license_text:
        text = f"{package.facts.license_text.rstrip()}\n"
        yield OutputFile(path=f"{_FOLDER}/LICENSE", data=text.encode())
    if package.facts.publish:
        yield make(".github/workflows/publish.yml", "publish.yml", values)
    inside = package.name
    yield make("pyproject.toml", "pyproject.toml", values)
    yield make("README.md", "README.md", values)
    yield OutputFile(path=f"{_FOLDER}/{inside}/py.typed", data=b"")
    for module in _MODULES:
        yield make(f"{inside}/{module}.py", f"package/{module}.py", values)
    for folder, waits in (("sections", True), ("sync", False)):
        yield make(f"{inside}/{folder}/__init__.py", "package/sections.py", {"waits": waits})
        for one in package.sections:
            aliases = package.aliases.methods.get(one.attribute, {})
            imports = one.imports(waits=waits)
            given = {"section": one, "waits": waits, "imports": imports, "aliases": aliases}
            yield make(f"{inside}/{folder}/{one.module}.py", "package/section.py", given)


def python_names(client: Client) -> PythonNames:
    """The names of the package of a client."""
    return PythonPackage(client).names


@frozen(kw_only=True)
class PythonEvent:
    """A message type: its class, its spellings on the wire, the channels that carry it."""

    class_name: str
    spellings: tuple[str, ...]
    channels: tuple[str, ...]
    tells_failure: bool


@frozen(kw_only=True)
class Shown:
    """A call that the README shows: its section, name and arguments; the event that follows."""

    section: str
    name: str
    call: str = ""
    event: str = ""


@define(slots=False)
class PythonPackage:
    """The names of a package, and what its templates are given."""

    client: Client
    facts: ClientFacts = field(factory=ClientFacts)
    changelog: str = ""
    long_docs: bool = False
    before: Client | None = None

    @property
    def name(self) -> str:
        """How it is imported: `gws_client`."""
        return bounded(f"{snake(self.client.words).strip('_')}_client")

    @property
    def client_class(self) -> str:
        """The class of the client for asynchronous programs: `GwsClient`."""
        return f"{class_name(self.client.words)}Client"

    @property
    def root(self) -> str:
        """The class of all errors: `GwsError`."""
        return f"{class_name(self.client.words)}Error"

    @cached_property
    def classes(self) -> dict[str, str]:
        """The class of each model and the type of each enumeration, by its name."""
        client = self.client
        models = [one.name for one in client.models]
        return class_names([*models, *(one.name for one in client.enumerations)], self._own)

    @cached_property
    def types(self) -> Annotations:
        """How types are written."""
        return Annotations(
            classes=self.classes,
            open=frozenset(one.name for one in self.client.models if one.extra is not None),
            enumerations=frozenset(one.name for one in self.client.enumerations),
        )

    @cached_property
    def enumerations(self) -> list[PythonEnumeration]:
        """The enumerations, by name, each with the constant that lists its values."""
        told = [(one, self.classes[one.name]) for one in self.client.enumerations]
        constants = constant_names([name for _, name in told])
        return [python_enumeration(one, name, constants[name]) for one, name in told]

    @cached_property
    def section_names(self) -> dict[str, tuple[str, str]]:
        """The attribute and the class of each section, by its title."""
        return section_names(self.client.sections, self._own)

    @cached_property
    def events(self) -> dict[str, PythonEvent]:
        """The event classes, by the key of their message."""
        return {
            one.key: self._event(one) for one in self.client.events if one.model in self.classes
        }

    @cached_property
    def sections(self) -> list[PythonSection]:
        """The sections of the reference, in reading order."""
        followers = {key: one.class_name for key, one in self.events.items()}
        return [
            python_section(
                one,
                names=self.section_names[one.title],
                types=self.types,
                events=followers,
                selector=self.client.selector,
                long=self.long_docs,
            )
            for one in self.client.sections
        ]

    @property
    def names(self) -> PythonNames:
        """The names that its users write."""
        return PythonNames(client=self.client, sections=self.section_names, classes=self.classes)

    @cached_property
    def renames(self) -> list[Rename]:
        """What the edition before called otherwise."""
        if self.before is None:
            return []
        return [*python_renames(python_names(self.before), self.names)]

    def extras(self, values: Mapping[str, object], templates: Path | None) -> Extras:
        """What it ships beside its code."""
        events = {key: one.class_name for key, one in self.events.items()}
        return Extras(
            client=self.client,
            attributes={title: names[0] for title, names in self.section_names.items()},
            events=by_spelling(self.client, events),
            values=values,
            templates=templates,
        )

    @cached_property
    def aliases(self) -> Aliases:
        """Names of the edition before that still work."""
        return aliases_of(self.renames)

    def values(self) -> dict[str, object]:
        """What the templates are given that are no section's."""
        client = self.client
        about = f"Client of {visible(client.title)} {visible(client.version)}, made by docgen."
        models = [python_model(one, self.types) for one in client.models]
        enumerations = self.enumerations
        dictionaries = [
            python_dictionary(one, evolve(self.types, prefix="models.", params=""))
            for one in client.models
            if one.name in client.sent
        ]
        channels = [one for event in self.events.values() for one in event.channels]
        return {
            "client": client,
            "title": markdown(client.title),
            "edition": f", edition {markdown(client.edition)}" if client.edition else "",
            "version": version_of(self.facts.version or client.version).pep440,
            "api_version": client.version,
            "facts": self.facts,
            "authors": people(self.facts.authors),
            "urls": self._urls(),
            "keywords": list(dict.fromkeys([*client.words, "api", "client"])),
            "changelog": below(self.changelog),
            "renames": self.renames,
            "kept_kinds": ("section", "method", "type"),
            "section_aliases": [
                (old, new, dict(self.section_names.values())[new])
                for old, new in self.aliases.sections.items()
            ],
            "type_aliases": self.aliases.types,
            "distribution": self.name.replace("_", "-"),
            "description": " ".join(about.split()),
            "package": self.name,
            "environment": environment_name(client.words),
            "secret_headers": sorted(
                {one.lower() for one in (client.csrf_header, client.key_header) if one}
            ),
            "raw_example": self._raw_example(),
            "client_class": self.client_class,
            "root": self.root,
            "reference": member_name(client.reference) if client.reference else "",
            "succeeded": member_name(client.succeeded) if client.succeeded else "",
            "failed": member_name(client.failed) if client.failed else "",
            "errors": sorted([*ERRORS, self.root]),
            "models": models,
            "enumerations": enumerations,
            "dictionaries": dictionaries,
            "param_imports": _param_imports(dictionaries),
            "model_imports": _imports(models, enumerations),
            "model_names": sorted(
                [
                    *self.classes.values(),
                    *(one.constant for one in enumerations),
                    *(one.old for one in self.renames if one.kind == "type"),
                ]
            ),
            "events": [*self.events.values()],
            "sections": self.sections,
            "modules": {one.attribute: one.module for one in self.sections},
            "methods": sum(len(one.methods) for one in client.sections),
            "module_doc": docstring(about, 0),
            "class_doc": field_doc(self._said()),
            "sync_doc": docstring(
                f"The same for programs that are not asynchronous: see {self.client_class}.\n\n"
                "A thread of its own does the work. Several threads may call.",
                FIELD,
            ),
            "example": next((self._shown(*one) for one in plain_calls(client)), None),
            **self._paged(),
            "has_events": bool(self.events and channels and client.message_type),
            "message_type": client.message_type,
            "follower": next(
                (
                    self._shown(number, method, self.events[following.message].class_name)
                    for number, method, following in followed_calls(client)
                ),
                None,
            ),
            "channel": next(iter(channels), ""),
        }

    @property
    def _own(self) -> tuple[str, ...]:
        return self.client_class, f"Sync{self.client_class}", self.root

    def _said(self) -> str:
        client = self.client
        auth = "`auth`: user and password, for HTTP basic authentication. " if client.basic else ""
        return (
            f"A client of {client.title}.\n\n"
            f"`base_url`: scheme and host, without {client.base_path or 'the path'}. {auth}"
            "`headers` go with every request. `timeout`: seconds for an answer; `wait`: seconds "
            "for an event that a call waits for; `retries`: how often a GET is tried again where "
            "no answer comes, or one of 408, 409, 429 and 5xx. `on_state` is told what becomes of "
            "notifications: connected, lost (events may be missing from here on), refused, "
            "closed. `http`: a client of httpx of your own (proxies, certificates); it is left "
            "open."
        )

    def _paged(self) -> dict[str, object]:
        """The list that is shown, and the names that it has for its parts."""
        for number, method in paged_calls(self.client):
            if method.paging and method.response is not None:
                return {
                    "paged": self._shown(number, method),
                    "paging": method.paging,
                }
        return {"paged": None, "paging": None}

    def _urls(self) -> list[tuple[str, str]]:
        """Addresses of the project, as PyPI calls them."""
        told = {
            "Homepage": self.facts.url,
            "Repository": self.facts.repository,
            "Documentation": self.client.homepage,
        }
        return [(name, url) for name, url in told.items() if url]

    def _raw_example(self) -> str:
        shown = next((self._shown(*one) for one in plain_calls(self.client)), None)
        return f"client.{shown.section}.{shown.name}" if shown else "method, …"

    def _event(self, event: Event) -> PythonEvent:
        return PythonEvent(
            class_name=self.classes[event.model],
            spellings=event.spellings,
            channels=event.channels,
            tells_failure=event.tells_failure,
        )

    def _shown(self, section: int, method: Method, event: str = "") -> Shown:
        needed = [
            name
            for each, name in zip(method.arguments, argument_names(method), strict=True)
            if each.must_be_given
        ]
        return Shown(
            section=self.section_names[self.client.sections[section].title][0],
            name=method_name(method),
            call=", ".join(f'{name}="…"' for name in needed),
            event=event,
        )


def _param_imports(dictionaries: list[PythonDictionary]) -> dict[str, list[str]]:
    """What the module of the dictionaries imports."""
    text = " ".join(told for one in dictionaries for _, told in one.keys)
    return {
        "abc": names_used(text, "Mapping", "Sequence"),
        "typing": [*names_used(text, "Any", "Literal", "Required"), "TypedDict"],
        "models": names_used(text, "models"),
    }


def _imports(
    models: list[PythonModel], enumerations: list[PythonEnumeration]
) -> dict[str, list[str]]:
    """What the module of the models imports."""
    text = " ".join(one.annotation for model in models for one in model.members)
    text = " ".join([text, *(one.type for one in enumerations)])
    values = " ".join(one.value for model in models for one in model.members)
    return {
        "typing": names_used(text, "Annotated", "Any", "Literal"),
        "base": [*names_used(text, "KnownBy"), "Model"],
        "pydantic": names_used(values, "Field"),
    }
