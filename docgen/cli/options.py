"""Options that every command with a SOURCE has."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from docgen.build.pipeline import BuildOptions


def source_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds --name, --api-version and --dialect, given to `command` as `options`."""

    @click.option(
        "--name", help="Name of the API; else source.toml, title page or folder tells it."
    )
    @click.option("--api-version", help="Version of the API; else told as the name is.")
    @click.option("--dialect", help="How the reference is written; else recognised.")
    @wraps(command)
    def with_options(
        *args: Any, name: str | None, api_version: str | None, dialect: str | None, **rest: Any
    ) -> Any:
        options = BuildOptions(name=name, version=api_version, dialect=dialect)
        return command(*args, options=options, **rest)

    return with_options
