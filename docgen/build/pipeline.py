"""The stages in order: a source on disk -> Api -> outputs on disk."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection
from pathlib import Path
from urllib.parse import urlsplit

from attrs import evolve, frozen

from docgen.base.errors import ConfigError
from docgen.blocks.tidy import tidy
from docgen.blocks.types import Document
from docgen.build.validate import validate
from docgen.extract import DIALECTS, extract, recognise
from docgen.extract.dialect import Dialect
from docgen.extract.facts import SourceFacts
from docgen.extract.page import Page
from docgen.extract.pages import split_pages
from docgen.infer import infer
from docgen.ingest import READERS, read
from docgen.ingest.folder_names import folder_name, name_from_title, version_from_edition
from docgen.ingest.settings import SETTINGS_FILE
from docgen.ingest.source import SourceSet, load, sorting_key
from docgen.model.api import Api, Section
from docgen.render import WRITERS
from docgen.render.model_json import MODEL_FILE, read_model, sorted_findings
from docgen.render.options import RenderOptions
from docgen.render.output import MANIFEST, write_outputs

UNVERSIONED = "unversioned"  # where neither source.toml, title page nor folder tells a version

# Called before each step with what is about to be done, and with the share done so far.
Progress = Callable[[str, float], None]


@frozen(kw_only=True)
class BuildOptions:
    """What the user may decide about a build."""

    name: str | None = None
    version: str | None = None
    dialect: str | None = None
    provenance: bool = True
    prose: bool = True
    templates: Path | None = None
    validate: bool = False


@frozen(kw_only=True)
class Reading:
    """A source that has been read: its model, and the documents the model was made from."""

    api: Api
    documents: tuple[Document, ...]

    @property
    def lines(self) -> int:
        """How many lines the files of the source have together."""
        return sum(document.lines for document in self.documents)


@frozen(kw_only=True)
class BuildResult:
    """What a build has made: `files` are paths below `folder`, `changed` those with new bytes.

    `lines` is how many lines the source has.
    """

    api: Api
    folder: Path
    files: tuple[str, ...]
    changed: tuple[str, ...]
    lines: int


def quiet(_: str, __: float) -> None:
    """Shows no progress."""


def build(
    path: Path,
    options: BuildOptions,
    out_dir: Path,
    progress: Progress = quiet,
    taken: Collection[Path] = (),
) -> BuildResult:
    """Writes every output of the source at `path` to `out_dir/<api>/<version>/`, or none.

    `taken` are folders that must not be written to: other sources have theirs there.
    """
    reading = read_source(path, options, progress)
    api = reading.api
    progress("writing the outputs", 0.8)
    folder = out_dir / _folder("name", api.name) / _folder("version", api.version)
    if folder in taken:
        hint = "Give it another name or version in source.toml."
        raise ConfigError(f"{path}: another source has its outputs in {folder}", hint=hint)
    render_options = RenderOptions(
        provenance=options.provenance, prose=options.prose, templates=options.templates
    )
    files = tuple(file for writer in WRITERS.values() for file in writer(api, render_options))
    if options.validate:
        progress("validating the document", 0.95)
        validate(files)
    changed = write_outputs(folder, files)
    return BuildResult(
        api=api,
        folder=folder,
        files=(*(file.path for file in files), MANIFEST),
        changed=changed,
        lines=reading.lines,
    )


def load_model(path: Path, options: BuildOptions, progress: Progress = quiet) -> Api:
    """The model of the source at `path`, or the one in a model.json that a build has written."""
    model = path / MODEL_FILE if path.is_dir() and not (path / SETTINGS_FILE).exists() else path
    if model.name.endswith(".json") and model.is_file():
        (file,) = load(model, suffixes=READERS).files
        return read_model(file.data, label=str(model))
    return read_source(path, options, progress).api


def read_source(path: Path, options: BuildOptions, progress: Progress = quiet) -> Reading:
    """The model of the source at `path`, and its documents in the order they were read in."""
    documents, source = read_documents(path, options, progress)
    progress("recognising the dialect", 0.12)
    dialect = _dialect(source, documents)
    progress("extracting", 0.13)
    written = extract(documents, dialect, _facts(source, documents))
    progress("inferring schemas", 0.75)
    api = infer(written)
    return Reading(api=evolve(api, findings=sorted_findings(api.findings)), documents=documents)


def read_documents(
    path: Path, options: BuildOptions, progress: Progress = quiet
) -> tuple[tuple[Document, ...], SourceSet]:
    """The tidied documents of the source: books first, then pages, each by `sorting_key`.

    The order in which source.toml lists the files changes no byte of the outputs: a book shows
    the most and is read first, so that the pages can be compared with it.
    """
    progress(f"reading {path}", 0.0)
    source = load(
        path,
        suffixes=READERS,
        name=options.name,
        version=options.version,
        dialect=options.dialect,
    )
    documents = []
    for number, file in enumerate(source.files):
        progress(f"reading {file.name}", 0.12 * number / len(source.files))
        documents.append(tidy(read(file)))
    documents.sort(key=lambda one: (one.kind != "book", sorting_key(one.file)))
    return tuple(documents), source


def read_pages(
    path: Path, options: BuildOptions, progress: Progress = quiet
) -> tuple[list[Section], list[Page]]:
    """The sections of the source and its pages, as the extractor sees them."""
    documents, source = read_documents(path, options, progress)
    pages, sections, _ = split_pages(_dialect(source, documents), documents)
    return sections, pages


def _dialect(source: SourceSet, documents: tuple[Document, ...]) -> Dialect:
    if source.dialect is None:
        return recognise(documents)
    if source.dialect in DIALECTS:
        return DIALECTS[source.dialect]
    close = difflib.get_close_matches(source.dialect.lower(), DIALECTS, n=1)
    known = f"Known dialects: {', '.join(sorted(DIALECTS))}."
    hint = f"Did you mean {close[0]!r}?" if close else known
    raise ConfigError(f"{source.dialect_from}: unknown dialect {source.dialect!r}", hint=hint)


def _facts(source: SourceSet, documents: tuple[Document, ...]) -> SourceFacts:
    """What source.toml says, else a title page, else the folders."""
    book = next((one for one in documents if one.kind == "book"), None)
    title = book.title.strip() if book else ""
    printed = version_from_edition(book.version) if book else None
    name = source.name or name_from_title(title) or source.fallback_name
    address = urlsplit(source.base_url or "")
    return SourceFacts(
        name=name,
        version=source.version or printed or source.fallback_version or UNVERSIONED,
        title=source.title or title or name,
        base_path=address.path.rstrip("/"),
        base_url=source.base_url if address.netloc else None,
        homepage=source.homepage,
    )


def _folder(what: str, text: str) -> str:
    """`text` as the name of a folder."""
    name = folder_name(text)
    if not name:
        option = "--name" if what == "name" else "--api-version"
        hint = f"Give one with letters or digits: {option}."
        raise ConfigError(f"the {what} {text!r} can't name a folder", hint=hint)
    return name
