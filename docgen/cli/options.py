"""Options that several commands have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click
from attrs import evolve

from docgen.base.errors import ConfigError
from docgen.base.findings import Severity
from docgen.base.memory import MEMORY, raise_memory_limit
from docgen.cli.terminal import tell
from docgen.extract import DIALECTS
from docgen.ingest.source import is_base_url
from docgen.pipeline.build import BuildOptions, unheard
from docgen.pipeline.cache import default_folder
from docgen.pipeline.limits import SECONDS, Limits
from docgen.pipeline.workers import usable_cpus
from docgen.render.files import Operations
from docgen.render.lint import Choice, rules_named

T = TypeVar("T", bound=Callable[..., Any])

DIALECT_NAMES = " or ".join(sorted(DIALECTS))
OUTPUT = Path("output")
CACHE_VARIABLE = "DOCGEN_CACHE"


def filled_path(text: str | Path) -> Path:
    """The path that the user names; an empty one ("$UNSET") is not the folder one is in."""
    if not str(text):
        raise click.BadParameter("is empty: name a file or a folder.")
    return Path(text)


def format_option(forms: Iterable[str], told: str) -> Callable[[T], T]:
    """Adds --format, given to the command as `form`; the first of the forms is the default."""
    known = [*forms]
    return click.option(
        "--format",
        "form",
        type=click.Choice(known),
        default=known[0],
        show_default=True,
        help=told,
    )


def _base_url(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None and not is_base_url(value):
        raise click.BadParameter(f"must be like https://host/api/v2 or /api/v2, not {value!r}.")
    return value


def source_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds what every command with a SOURCE has, given to `command` as `options`.

    That is what is known of the source, and how it is read.
    """

    @click.option(
        "--name", help="Name of the API; else source.toml, title page or folder tells it."
    )
    @click.option("--api-version", help="Version of the API; else told as the name is.")
    @click.option(
        "--dialect", help=f"How the reference is written: {DIALECT_NAMES}; else recognised."
    )
    @click.option(
        "--force",
        is_flag=True,
        help="Go on where the reference was not understood, or outputs were edited.",
    )
    @click.option(
        "--base-url",
        callback=_base_url,
        metavar="URL",
        help="The server and what all its paths begin with: https://host/api/v2, or /api/v2.",
    )
    @click.option(
        "--cache",
        type=filled_path,
        metavar="PATH",
        envvar=CACHE_VARIABLE,
        help=f"The folder of files read before (or {CACHE_VARIABLE}); else the user's cache.",
    )
    @click.option("--no-cache", is_flag=True, help="Read every file anew, and keep nothing.")
    @click.option(
        "-j",
        "--jobs",
        type=click.IntRange(min=1),
        help="Most processes at work; else one for each processor.",
    )
    @click.option("--strict", is_flag=True, help="Fail where a file can't be read; else go on.")
    @click.option("-q", "--quiet", is_flag=True, help="Show no progress, tell nothing but errors.")
    @click.option(
        "--keep-secrets",
        is_flag=True,
        help="Write credentials that samples show as they are; else they are masked.",
    )
    @click.option(
        "--memory-limit",
        type=click.IntRange(min=256),
        default=MEMORY,
        show_default=True,
        metavar="MB",
        help="Most memory of each process.",
    )
    @click.option(
        "--time-limit",
        type=click.IntRange(min=1),
        default=SECONDS,
        show_default=True,
        metavar="S",
        help="Most processor time for a file, or a part of one.",
    )
    @wraps(command)
    def with_options(  # noqa: PLR0913 - one parameter for each option
        *args: Any,
        name: str | None,
        api_version: str | None,
        dialect: str | None,
        force: bool,
        base_url: str | None,
        cache: Path | None,
        no_cache: bool,
        jobs: int | None,
        strict: bool,
        quiet: bool,
        keep_secrets: bool,
        memory_limit: int,
        time_limit: int,
        **rest: Any,
    ) -> Any:
        options = BuildOptions(
            name=name,
            version=api_version,
            dialect=dialect,
            force=force,
            base_url=base_url,
            cache=None if no_cache else cache or default_folder(),
            jobs=jobs or usable_cpus(),
            strict=strict,
            keep_secrets=keep_secrets,
            limits=Limits(memory=memory_limit, seconds=time_limit),
            note=unheard if quiet else tell,
        )
        if memory_limit > MEMORY:
            raise_memory_limit(memory_limit)
        return command(*args, options=options, **rest)

    return with_options


def choice_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds which findings are wanted, given to `command` as `choice`, and `severity` as it is."""

    @click.option(
        "--severity",
        type=click.Choice([str(severity) for severity in Severity]),
        help="Findings of this severity or a higher one.",
    )
    @click.option(
        "--select", multiple=True, metavar="RULE", help="Only these rules; several with commas."
    )
    @click.option(
        "--ignore", multiple=True, metavar="RULE", help="Not these rules; several with commas."
    )
    @click.option(
        "--section", default="", metavar="TEXT", help="Only sections with TEXT in their title."
    )
    @wraps(command)
    def with_choice(
        *args: Any,
        severity: str | None,
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        section: str,
        **rest: Any,
    ) -> Any:
        choice = Choice(
            severity=Severity(severity) if severity else Severity.INFO,
            select=rules_named(select),
            ignore=rules_named(ignore),
            section=section,
        )
        return command(*args, choice=choice, severity=severity, **rest)

    return with_choice


def output_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds what decides about outputs: to `output` and to the `options` of `source_options`."""

    @click.option(
        "-o",
        "--output",
        type=filled_path,
        metavar="PATH",
        default=OUTPUT,
        show_default=True,
        help="The folder that has <api>/<version>/.",
    )
    @click.option(
        "--no-provenance", is_flag=True, help="Leave files and lines out of the document."
    )
    @click.option("--no-prose", is_flag=True, help="Facts only: no sentence of the reference.")
    @click.option(
        "--templates",
        type=filled_path,
        metavar="PATH",
        help="A folder with templates of your own, asked before those of docgen.",
    )
    @click.option(
        "--split", is_flag=True, help="Write the document in a file for each section as well."
    )
    @click.option(
        "--long-docs",
        is_flag=True,
        help="Clients whose docstrings and comments have all that is documented, samples included.",
    )
    @click.option(
        "--operations",
        type=click.Choice(["both", "grouped", "separate"]),
        default="both",
        show_default=True,
        help="OpenAPI documents with an operation for each method and path (grouped), with one for"
        " each documented operation (separate), or both.",
    )
    @click.option("--no-report", is_flag=True, help="Without report/, the website for people.")
    @click.option(
        "--no-excerpts",
        is_flag=True,
        help="Leave the text of the documentation out of the report, which may be published then.",
    )
    @click.option(
        "--page-images",
        is_flag=True,
        help="With pictures of the pages of PDFs in the report: some 12 kB and 40 ms a page.",
    )
    @click.option(
        "--viewer",
        is_flag=True,
        help="With the OpenAPI document in Swagger UI in the report (docgen[viewer]).",
    )
    @click.option(
        "--overlay",
        type=filled_path,
        metavar="PATH",
        help="Corrections by hand (OpenAPI Overlay 1.0.0); else overlay.yaml of the source.",
    )
    @source_options
    @wraps(command)
    def with_options(  # noqa: PLR0913 - one parameter for each option
        *args: Any,
        options: BuildOptions,
        no_provenance: bool,
        no_prose: bool,
        templates: Path | None,
        split: bool,
        long_docs: bool,
        operations: Operations,
        no_report: bool,
        no_excerpts: bool,
        page_images: bool,
        viewer: bool,
        overlay: Path | None,
        **rest: Any,
    ) -> Any:
        if templates is not None and not templates.is_dir():
            raise ConfigError(f"--templates {templates}: is no folder")
        options = evolve(
            options,
            provenance=not no_provenance,
            prose=not no_prose,
            templates=templates,
            split=split,
            long_docs=long_docs,
            operations=operations,
            report=not no_report,
            excerpts=not no_excerpts,
            page_images=page_images,
            viewer=viewer,
            overlay=overlay,
        )
        return command(*args, options=options, **rest)

    return with_options
