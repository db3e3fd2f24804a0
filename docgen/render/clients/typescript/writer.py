"""The TypeScript client of an Api: a package whose files are laid out by templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from docgen.ingest.source import ClientFacts
from docgen.render.clients.kept import Rename, aliases_of, client_before, kept_client_of
from docgen.render.clients.names import environment_name
from docgen.render.clients.outline import Client, paged_calls
from docgen.render.clients.text import below, cell, markdown, one_line, visible
from docgen.render.clients.types import Named
from docgen.render.clients.typescript.extras import Extras
from docgen.render.clients.typescript.models import enumerations_of, models_of, type_text
from docgen.render.clients.typescript.names import Names, member_key, names_of
from docgen.render.clients.typescript.readme import readme_of
from docgen.render.clients.typescript.renames import typescript_renames
from docgen.render.clients.typescript.sections import section_of
from docgen.render.clients.typescript.text import (
    code_name,
    code_text,
    comment,
    literal,
    prose,
    url_path,
)
from docgen.render.clients.version import version_of
from docgen.render.files import Filter, OutputFile, render_template
from docgen.render.openapi import Work

_MADE = (
    "Made by docgen from the documentation: change the documentation or its corrections, not this "
    "file."
)
_FOLDER = "clients/typescript"
_TEMPLATES = "typescript_client"
# Files that are made once; sections have one each.
_FILES = (
    "CHANGELOG.md",
    "api.md",
    "package.json",
    "tsconfig.json",
    "README.md",
    "src/api.ts",
    "src/bayeux.ts",
    "src/call.ts",
    "src/client.ts",
    "src/content.ts",
    "src/cookies.ts",
    "src/core.ts",
    "src/enums.ts",
    "src/environment.ts",
    "src/errors.ts",
    "src/events.ts",
    "src/extra.ts",
    "src/files.ts",
    "src/index.ts",
    "src/json.ts",
    "src/log.ts",
    "src/models.ts",
    "src/notifications.ts",
    "src/pages.ts",
    "src/reply.ts",
    "src/session.ts",
    "src/stream.ts",
)
_FOLDERS = ("sections", "operations")  # with a file for each section
_FILTERS: Mapping[str, Filter] = {
    "cell": cell,
    "code": code_text,
    "literal": literal,
    "markdown": markdown,
    "url_path": url_path,
}


@frozen(kw_only=True)
class EventView:
    """An event as the template writes it."""

    key: str
    label: str
    type: str
    spellings: tuple[str, ...]
    channels: tuple[str, ...]
    refers: bool
    comment: str


@frozen(kw_only=True)
class Package:
    """What the templates of a package are made of."""

    name: str
    version: str
    class_name: str
    title: str
    banner: str
    comment: str


def write_typescript_client(work: Work) -> tuple[OutputFile, ...]:
    """The files of the package; nothing where the documentation tells of no operation."""
    client = kept_client_of(work)
    if not client.sections:
        return ()
    names = names_of(client)
    sections = [
        section_of(section, named, names, client, long=work.options.long_docs)
        for section, named in zip(client.sections, names.sections, strict=True)
    ]
    events = tuple(_events(client, names))
    facts = work.options.client
    readme = readme_of(client, sections, names)
    package = _package(client, names, facts)
    renames = _renames(work, client, names)
    aliases = aliases_of(renames)
    values: dict[str, object] = {
        "api": client,
        "facts": facts,
        "keywords": list(dict.fromkeys([*client.words, "api", "client"])),
        "changelog": below(work.options.changelog),
        "renames": renames,
        "kept_kinds": ("section", "method", "type"),
        "section_aliases": [
            (old, new, {one.property: one.type for one in names.sections}[new])
            for old, new in aliases.sections.items()
        ],
        "type_aliases": aliases.types,
        "package": package,
        "environment": environment_name(client.words),
        "user_agent": f"{names.package.strip('@').replace('/', '-')}/{package.version}",
        "sections": sections,
        "models": models_of(client, names),
        "enumerations": enumerations_of(client, names),
        "events": events,
        "event_models": _event_models(client, names),
        "readme": readme,
        "has_login": client.basic or client.bearer or client.key_header or client.key_query,
        "listed": next((one.paging for _, one in paged_calls(client) if one.response), None),
        "event_spelling": _spelling(client),
    }
    files = [_file(name, name, values, work) for name in _FILES]
    for section in sections:
        told = {
            **values,
            "section": section,
            "aliases": aliases.methods.get(section.property, {}),
        }
        for folder in _FOLDERS:
            path = f"src/{folder}/{section.file}.ts"
            files.append(_file(path, f"src/{folder}/section.ts", told, work))
    if facts.license_text:
        text = f"{facts.license_text.rstrip()}\n"
        files.append(OutputFile(path=f"{_FOLDER}/LICENSE", data=text.encode()))
    if facts.publish:
        files.append(_file(".github/workflows/publish.yml", "publish.yml", values, work))
    extras = Extras(
        client=client,
        names=names,
        values=values,
        shown={"first-call": readme.call, "pages": readme.paged, "events": readme.waiting},
        templates=work.options.templates,
    )
    files += extras.files(lambda path, name, told: _file(path, name, told, work))
    return tuple(files)


def _spelling(client: Client) -> str:
    """The spelling of the event that is shown; empty where events can't be received."""
    known = client.events and client.message_type and any(one.channels for one in client.events)
    return client.events[0].spellings[0] if known else ""


def _renames(work: Work, client: Client, names: Names) -> list[Rename]:
    """What the edition before called otherwise."""
    old = client_before(work)
    if old is None:
        return []
    return [*typescript_renames((old, names_of(old)), (client, names))]


def _file(path: str, template: str, values: Mapping[str, object], work: Work) -> OutputFile:
    text = render_template(f"{_TEMPLATES}/{template}.j2", values, work.options.templates, _FILTERS)
    return OutputFile(path=f"{_FOLDER}/{path}", data=text.encode("utf-8", "replace"))


def _package(client: Client, names: Names, facts: ClientFacts) -> Package:
    title = one_line(visible(client.title))
    # No edition: each page that is published anew would change every file.
    said = prose(one_line(f"Client of {client.title}, version {client.version}."))
    return Package(
        name=names.package,
        version=version_of(facts.version or client.version).semver,
        class_name=names.client,
        title=title,
        banner=comment([said, _MADE]),
        comment=comment([said, "It has a property for each section of the documentation."]),
    )


def _events(client: Client, names: Names) -> Iterator[EventView]:
    for event in client.events:
        name = names.events[event.key]
        spelled = [code_name(one) for one in event.spellings if one != name]
        yield EventView(
            key=member_key(name),
            label=name,
            type=type_text(Named(event.model), names) if event.model else "unknown",
            spellings=event.spellings,
            channels=event.channels,
            refers=event.refers,
            comment=comment(
                [
                    prose(event.description),
                    f"On the wire: {', '.join(spelled)}." if spelled else "",
                    f"Channels: {', '.join(map(code_name, event.channels))}."
                    if event.channels
                    else "",
                    f"Documented at {code_name(event.source)}." if event.source else "",
                ],
                "  ",
            ),
        )


def _event_models(client: Client, names: Names) -> list[str]:
    return sorted({names.models[one.model] for one in client.events if one.model})
