"""The stages in order: a source on disk -> Api -> outputs on disk."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from docgen.audit import audit, without_secrets
from docgen.base.errors import ConfigError, DialectError, SourceError
from docgen.blocks.types import Document, Picture
from docgen.extract import (
    DIALECTS,
    GENERIC,
    NO_WORDS,
    Confidence,
    Dialect,
    Reader,
    Understanding,
    Verdict,
    recognise,
    refuse_empty,
    survey,
    understand,
    unmet,
    worded,
    words_of,
)
from docgen.extract.pages import Page, split_pages
from docgen.infer import infer
from docgen.ingest import DOCUMENTS, READERS
from docgen.ingest.source import (
    OVERLAY_FILE,
    Action,
    Overlay,
    SourceFile,
    SourceSet,
    is_bare_folder,
    load,
    load_overlay,
    not_read,
    sorting_key,
)
from docgen.model.api import Api, Section
from docgen.pipeline.cache import Cache
from docgen.pipeline.extracting import remembered_facts
from docgen.pipeline.facts import facts_of, folder_of, named_dialect
from docgen.pipeline.limits import LIMITS, LimitExceeded, Limits, timed
from docgen.pipeline.previous import edition_before
from docgen.pipeline.reading import STAGE, UNREAD, How, read_files, read_pictures
from docgen.pipeline.results import keep_result, known_result, result_key
from docgen.pipeline.summary import Summary, summary_of
from docgen.pipeline.validate import validate
from docgen.pipeline.viewer import viewer_files
from docgen.pipeline.workers import Workers
from docgen.render import WRITERS, Work
from docgen.render.files import (
    MANIFEST,
    Difference,
    Operations,
    OutputFile,
    RenderOptions,
    clear,
    compare_outputs,
    locked,
    write_outputs,
)
from docgen.render.model_json import MODEL_FILE, read_model, sorted_findings
from docgen.render.openapi import (
    Applied,
    apply_overlay,
    overlay_example,
    refuse_no_openapi,
    unmatched,
)
from docgen.render.report import report_in_one_file, write_report

READING = 0.5  # the share of a build that reading takes, where no file is in the cache
CORRECTING = Limits(seconds=10)  # targets of an overlay; the reference at hand takes 0.1 s

# Called before each step with what is about to be done, and with the share done so far.
Progress = Callable[[str, float], None]


def unheard(_: str) -> None:
    """Tells nobody."""


@frozen(kw_only=True)
class BuildOptions:
    """What the user may decide about a build.

    `cache` is the folder of what was made before; without one, everything is made. `jobs` is how
    many processes may work side by side. Neither changes a byte of the outputs. `force`: what was
    not understood is built all the same, and what somebody has edited is overwritten. `wait`: a
    build waits until another one that writes to the same folder has ended. `strict`: a file that
    can't be read is an error, whatever else can be. `keep_secrets`: credentials that samples show
    are written as they are. `note` is called with a line for a person where
    something takes long, or is passed over.
    """

    name: str | None = None
    version: str | None = None
    dialect: str | None = None
    base_url: str | None = None
    provenance: bool = True
    prose: bool = True
    templates: Path | None = None
    split: bool = False
    long_docs: bool = False
    operations: Operations = "both"
    report: bool = True
    excerpts: bool = True
    page_images: bool = False
    viewer: bool = False
    overlay: Path | None = None
    validate: bool = False
    cache: Path | None = None
    jobs: int = 1
    force: bool = False
    wait: bool = True
    strict: bool = False
    keep_secrets: bool = False
    limits: Limits = LIMITS
    note: Callable[[str], None] = unheard

    @property
    def quiet(self) -> bool:
        """Whether nobody hears notes."""
        return self.note is unheard


@frozen(kw_only=True)
class Reading:
    """A source that has been read: its model, its documents, and how.

    `read` is how many of the files no cache knew. `cache_fault` says why the cache could not be
    written.
    `confidence` is what the generic reader thinks of its own work.
    """

    api: Api
    documents: tuple[Document, ...] = field(repr=False)
    read: int
    cache_fault: str = ""
    confidence: Confidence | None = None

    @property
    def lines(self) -> int:
        """How many lines the files have together."""
        return sum(document.lines for document in self.documents)


@frozen(kw_only=True)
class BuildResult:
    """What a build of `path` has made: `files` are below `folder`, `changed` those with new bytes.

    `kept` are files of an earlier build that would have gone, had nobody edited them. `read`: how
    many files no cache knew; `cache_fault`: why it could not be used.
    """

    summary: Summary
    path: Path
    folder: Path
    files: tuple[str, ...]
    changed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    read: int = 0
    cache_fault: str = ""


@frozen(kw_only=True)
class CheckResult:
    """How the files in `folder` differ from what the source gives now."""

    folder: Path
    differences: tuple[Difference, ...]


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
    with locked(out_dir, options.note, wait=options.wait) as alone:
        task = _task(path, options, progress)
        known = _known(task, out_dir, taken)
        if known is not None:
            clear(out_dir, known.folder, alone=alone)
            return known
        made = _make(task, out_dir, progress, taken)
        if options.validate:
            progress("validating the documents", 0.95)
            validate(made.files)
        written = write_outputs(
            made.folder, made.files, within=out_dir, alone=alone, force=options.force
        )
    _keep(task, made, out_dir)
    task.cache.prune()
    return BuildResult(
        summary=made.summary,
        path=path,
        folder=made.folder,
        files=(*(file.path for file in made.files), MANIFEST),
        changed=written.changed,
        kept=written.kept,
        read=made.reading.read,
        cache_fault=made.reading.cache_fault,
    )


def check(
    path: Path,
    options: BuildOptions,
    out_dir: Path,
    progress: Progress = quiet,
    taken: Collection[Path] = (),
) -> CheckResult:
    """Compares what `build` would write with what is there; writes nothing."""
    task = _task(path, options, progress)
    known = _known(task, out_dir, taken)
    if known is not None:
        return CheckResult(folder=known.folder, differences=())
    made = _make(task, out_dir, progress, taken)
    return CheckResult(folder=made.folder, differences=compare_outputs(made.folder, made.files))


def report_of(
    path: Path, options: BuildOptions, progress: Progress = quiet
) -> tuple[OutputFile, ...]:
    """The files of `report/` of the source at `path`, or of a model.json, which has no excerpts."""
    return write_report(load_work(path, options, progress))


def single_report(path: Path, options: BuildOptions, progress: Progress = quiet) -> str:
    """The same as one HTML file."""
    return report_in_one_file(load_work(path, options, progress))


def load_work(path: Path, options: BuildOptions, progress: Progress = quiet) -> Work:
    """The model of the source at `path` with its documents; of a model.json there are none."""
    viewer = viewer_files() if options.viewer else {}
    chosen = RenderOptions(excerpts=options.excerpts, viewer=viewer)
    model = _model_file(path)
    if model is not None:
        _tell_of_model(model, options)
        return Work(load_model(path, options, progress), chosen)
    source = _load(path, options, progress)
    reading = _read_source(path, source, options, progress, Cache(options.cache))
    pictures = _pictures(source, options, progress)
    progress("writing the report", 0.8)
    return Work(reading.api, chosen, reading.documents, pictures)


def targets_of(
    path: Path, options: BuildOptions, progress: Progress = quiet
) -> tuple[tuple[Action, int], ...]:
    """The actions of the overlay of the source at `path`, and how many nodes each selects."""
    overlay = load_overlay(path, options.overlay)
    if overlay is None:
        hint = f"It would be {OVERLAY_FILE} in its folder; docgen overlay --example prints one."
        raise ConfigError(f"{path}: has no overlay", hint=hint)
    api = read_source(path, options, progress).api
    document = Work(api).uncorrected
    return tuple(zip(overlay.actions, _applied(document, overlay).matches, strict=True))


def example_of(path: Path | None, options: BuildOptions, progress: Progress = quiet) -> str:
    """An overlay to begin with, for the source at `path` if there is one."""
    if path is None:
        return overlay_example()
    api = read_source(path, options, progress).api
    return overlay_example(Work(api).uncorrected)


def load_model(path: Path, options: BuildOptions, progress: Progress = quiet) -> Api:
    """The model of the source at `path`, or the one in a model.json that a build has written."""
    model = _model_file(path)
    if model is not None:
        (file,) = load(model, suffixes=READERS).files
        return read_model(file.data, label=str(model))
    return read_source(path, options, progress).api


def _tell_of_model(model: Path, options: BuildOptions) -> None:
    """What a reading would heed has no effect on a model that was read before."""
    if options.dialect or options.base_url or options.name or options.version:
        told = "--dialect, --base-url, --name and --api-version change nothing of it"
        options.note(f"{model}: was read by an earlier build; {told}")


def _model_file(path: Path) -> Path | None:
    """The model.json that the path names or holds; None where it is a source."""
    model = path / MODEL_FILE if is_bare_folder(path) else path
    return model if model.name.endswith(".json") and model.is_file() else None


def read_source(path: Path, options: BuildOptions, progress: Progress = quiet) -> Reading:
    """The model of the source at `path`, and what its reading took."""
    cache = Cache(options.cache)
    return _read_source(path, _load(path, options, progress), options, progress, cache)


def _pictures(
    source: SourceSet, options: BuildOptions, progress: Progress
) -> dict[str, Mapping[int, Picture]]:
    """The pages of PDFs as pictures, if the report is to have them."""
    if not (options.page_images and options.report and options.excerpts and options.prose):
        return {}
    progress("drawing the pages", 0.8)
    with Workers(options.jobs, limits=options.limits) as workers:
        return read_pictures(source.files, workers)


def _read_source(
    path: Path, source: SourceSet, options: BuildOptions, progress: Progress, cache: Cache
) -> Reading:
    documents = _read_documents(path, source, options, progress, cache)
    source = evolve(source, files=())  # nobody needs the bytes from here on
    progress("extracting", READING)
    understood = _understood(path, documents, source, options, cache)
    progress("inferring schemas", 0.75)
    api = infer(understood.api)
    found = (*api.findings, *audit(api, documents))
    api = evolve(api, findings=sorted_findings(found))
    if not options.keep_secrets:
        api, documents = without_secrets(api, documents)
    return Reading(
        api=api,
        documents=documents,
        read=cache.made[STAGE],
        cache_fault=cache.fault,
        confidence=understood.confidence,
    )


def _understood(
    path: Path,
    documents: tuple[Document, ...],
    source: SourceSet,
    options: BuildOptions,
    cache: Cache,
) -> Understanding:
    """The API by its dialect, which source.toml may name. Raises DialectError for nothing."""
    asked = named_dialect(source)
    if asked is not None and source.dialect_file is not None:
        _look_at(documents, asked, source, options)
    reader = Reader(dialects=DIALECTS, generic=GENERIC, recall_of=partial(remembered_facts, cache))
    with _told_of(source):
        told = understand(documents, facts_of(source, documents), reader, asked)
    refuse_empty(told, documents, str(path), force=options.force)
    return told


def _look_at(
    documents: Sequence[Document], dialect: Dialect, source: SourceSet, options: BuildOptions
) -> None:
    """Tells of words of a dialect that the source has not. Raises DialectError if it has none."""
    lost = unmet(documents, dialect.words)
    said = words_of(dialect.words)
    if lost and len(lost) == len(said):
        hint = "docgen init SOURCE shows the words of the source."
        told = f"{source.dialect_from}: nothing of what it says is in the source"
        raise DialectError(told, hint=hint)
    if lost:
        shown = ", ".join(repr(one) for one in lost[:5])
        told = f"{len(lost)} of its {len(said)} words stand nowhere in the source: {shown}"
        options.note(f"{source.dialect_from}: {told}")


def read_documents(
    path: Path, options: BuildOptions, progress: Progress = quiet
) -> tuple[tuple[Document, ...], SourceSet]:
    """The tidied documents of the source, and what else is known of it.

    Books come first, then pages, each by `sorting_key`. The order in which source.toml lists the
    files changes no byte of the outputs: a book shows the most and is read first, so that the
    pages can be compared with it.
    """
    source = _load(path, options, progress)
    documents = _read_documents(path, source, options, progress, Cache(options.cache))
    return documents, evolve(source, files=())


def read_pages(
    path: Path, options: BuildOptions, progress: Progress = quiet
) -> tuple[list[Section], list[Page]]:
    """The sections of the source and its pages, as the extractor sees them."""
    documents, source = read_documents(path, options, progress)
    with _told_of(source):
        dialect = named_dialect(source) or recognise(documents)
    pages, sections, _ = split_pages(dialect, documents)
    return sections, pages


def read_forms(
    path: Path, options: BuildOptions, progress: Progress = quiet
) -> tuple[Verdict, ...]:
    """How methods and paths are set in the source, whatever its dialect, the surest form first."""
    documents, source = read_documents(path, options, progress)
    dialect = named_dialect(source)
    words = dialect.words if dialect else NO_WORDS
    return tuple(survey(worded(documents, words), words).verdicts.values())


@frozen(kw_only=True)
class _Task:
    """A source to be built, its files in memory, and the corrections by hand."""

    path: Path
    source: SourceSet
    overlay: Overlay | None
    options: BuildOptions
    cache: Cache

    @property
    def key(self) -> str:
        """The name of its result in the cache; empty where it may be another one next time."""
        options = self.options
        told = options.templates or options.validate or self.source.client.previous
        if self.cache.folder is None or told:
            return ""
        choices = (
            *(options.provenance, options.prose, options.split, options.operations),
            options.long_docs,
            *(options.force, options.strict, options.keep_secrets),
            *(options.report, options.excerpts, options.page_images, options.viewer),
        )
        return result_key(self.source, self.overlay, choices)


@frozen(kw_only=True)
class _Made:
    """The source as it was read, the folder of its outputs, and the outputs."""

    reading: Reading
    folder: Path
    files: tuple[OutputFile, ...]
    summary: Summary


def _task(path: Path, options: BuildOptions, progress: Progress) -> _Task:
    overlay = load_overlay(path, options.overlay)  # before the work: its faults are told at once
    source = _load(path, options, progress)
    cache = Cache(options.cache)
    return _Task(path=path, source=source, overlay=overlay, options=options, cache=cache)


def _known(task: _Task, out_dir: Path, taken: Collection[Path]) -> BuildResult | None:
    """What a build of the very same has made, if it stands in its folder; None to make it."""
    result = known_result(task.cache, task.key, out_dir) if task.key else None
    if result is None:
        return None
    folder = out_dir / result.folder
    _refuse_taken(task.path, folder, taken)
    files = (*result.paths, MANIFEST)
    return BuildResult(summary=result.summary, path=task.path, folder=folder, files=files)


def _keep(task: _Task, made: _Made, out_dir: Path) -> None:
    """Keeps the result; not where a file could not be read, which may be for want of time."""
    if task.key and all(one.code != UNREAD for one in made.reading.api.findings):
        folder = made.folder.relative_to(out_dir).as_posix()
        keep_result(task.cache, task.key, folder, made.files, made.summary)


def _refuse_taken(path: Path, folder: Path, taken: Collection[Path]) -> None:
    if folder in taken:
        hint = "Give it another name or version in source.toml."
        raise ConfigError(f"{path}: another source has its outputs in {folder}", hint=hint)


def _make(task: _Task, out_dir: Path, progress: Progress, taken: Collection[Path]) -> _Made:
    options, overlay = task.options, task.overlay
    reading = _read_source(task.path, task.source, options, progress, task.cache)
    api = reading.api
    progress("writing the outputs", 0.8)
    names = (folder_of("name", api.name), folder_of("version", api.version))
    folder = out_dir.joinpath(*names)
    for asked, given in zip((options.name, options.version), names, strict=True):
        if asked not in {None, given}:
            options.note(f"{task.path}: outputs of {asked!r} are in a folder {given!r}")
    _refuse_taken(task.path, folder, taken)
    before = edition_before(
        task.path,
        task.source.client.previous,
        api,
        lambda target: _read_edition(target, options),
    )
    render_options = RenderOptions(
        provenance=options.provenance,
        prose=options.prose,
        templates=options.templates,
        split=options.split,
        long_docs=options.long_docs,
        client=task.source.client,
        before=before.edition if before else None,
        changelog=before.changelog if before else "",
        operations=options.operations,
        report=options.report,
        excerpts=options.excerpts,
        viewer=viewer_files() if options.viewer else {},
        overlay=overlay,
    )
    if overlay is not None:
        api = _with_findings(api, overlay, render_options)
        reading = evolve(reading, api=api)
    work = Work(api, render_options, reading.documents, _pictures(task.source, options, progress))
    files = tuple(file for writer in WRITERS.values() for file in writer(work))
    summary = summary_of(api, reading.documents, reading.confidence)
    return _Made(reading=reading, folder=folder, files=files, summary=summary)


def _read_edition(path: Path, options: BuildOptions) -> tuple[Api, str]:
    """The model of an edition before, and which one was before it; no option is for it."""
    told = BuildOptions(cache=options.cache, jobs=options.jobs, limits=options.limits)
    if _model_file(path) is not None:
        return load_model(path, told), ""
    source = _load(path, told, quiet)
    return read_source(path, told).api, source.client.previous


def _with_findings(api: Api, overlay: Overlay, options: RenderOptions) -> Api:
    """The model with what is wrong with the overlay: findings.json is made from the model."""
    matches = _applied(Work(api, options).uncorrected, overlay).matches
    found = unmatched(overlay, matches)
    return evolve(api, findings=sorted_findings((*api.findings, *found)))


def _applied(document: dict[str, Any], overlay: Overlay) -> Applied:
    """The corrections, in bounded time: filters of targets are patterns, and may be any.

    Raises ConfigError for a target that takes too long, and where no OpenAPI document is left.
    """
    with timed(CORRECTING):
        applied = apply_overlay(document, overlay)
    refuse_no_openapi(applied.document, overlay.label)
    return applied


def _load(path: Path, options: BuildOptions, progress: Progress) -> SourceSet:
    progress(f"reading {path}", 0.0)
    source = load(
        path,
        suffixes=READERS,
        name=options.name,
        version=options.version,
        dialect=options.dialect,
    )
    left = {} if source.listed else not_read(path, DOCUMENTS)
    if left:
        told = ", ".join(f"{count} {suffix}" for suffix, count in left.items())
        options.note(f"{path}: left out, as no reader takes them: {told}")
    return evolve(source, base_url=options.base_url or source.base_url)


def _read_documents(
    path: Path, source: SourceSet, options: BuildOptions, progress: Progress, cache: Cache
) -> tuple[Document, ...]:
    done = 0

    def told(file: SourceFile) -> None:
        nonlocal done
        progress(f"reading {file.name}", READING * done / len(source.files))
        done += 1

    def page(file: SourceFile, number: int, pages: int) -> None:
        share = (done + number / pages) / len(source.files)
        progress(f"reading {file.name}, page {number:,} of {pages:,}", READING * share)

    with Workers(options.jobs, limits=options.limits) as workers, _named_by(path, source.files):
        how = How(
            cache=cache,
            workers=workers,
            told=told,
            page=page,
            note=options.note,
            strict=options.strict,
        )
        documents = read_files(source.files, how)
    for one in documents:
        for finding in one.findings:
            if finding.code == UNREAD:
                options.note(f"{path}: {one.file} is not read: {finding.message}")
    documents.sort(key=lambda one: (one.kind == "page", sorting_key(one.file)))
    return tuple(documents)


@contextmanager
def _told_of(source: SourceSet) -> Iterator[None]:
    """A fault of recognition is told with the source that has it."""
    try:
        yield
    except DialectError as error:
        error.message = f"{source.root}: {error.message}"
        raise


@contextmanager
def _named_by(path: Path, files: Sequence[SourceFile]) -> Iterator[None]:
    """Readers know a file by its name in the source; who reads the message, by its path."""
    try:
        yield
    except (SourceError, LimitExceeded) as error:
        name = error.message.partition(": ")[0]
        if any(file.name == name for file in files):
            folder = path if path.is_dir() else path.parent
            error.message = f"{folder / name}{error.message.removeprefix(name)}"
        raise
