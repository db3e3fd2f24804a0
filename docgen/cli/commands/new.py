"""`docgen new`."""

from __future__ import annotations

from pathlib import Path

import click

from docgen.base.errors import ConfigError, OutputError
from docgen.base.toml_text import toml_string
from docgen.cli.options import filled_path
from docgen.cli.terminal import tell
from docgen.cli.writing import write_file
from docgen.ingest.source import folder_name
from docgen.render.files import render_template

# File of the folder -> its template. {0} is the folder of the source.
_FILES = {
    "{0}/source.toml": "source.toml",
    ".github/workflows/api.yml": "github.yml",
    ".gitignore": "gitignore",
    ".gitlab-ci.yml": "gitlab.yml",
    "README.md": "README.md",
}


@click.command("new")
@click.argument("folder", type=filled_path)
@click.option("--name", default="api", show_default=True, help="Name of the API.")
@click.option("--api-version", default="1", show_default=True, help="Version of the API.")
def command(folder: Path, name: str, api_version: str) -> None:
    """Make a folder for references: sources/, and workflows for GitHub and GitLab.

    The workflows build, validate, say what changed on a pull request, and fail where that breaks
    somebody.
    """
    parts = [folder_name(one) for one in (name, api_version)]
    if not all(parts):
        raise ConfigError(f"{name!r} {api_version!r} can't name a folder", hint="Use letters.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise OutputError(f"{folder}: is there already, and not empty", hint="Name another one.")
    source = f"sources/{parts[0]}/{parts[1]}"
    values = {"name": name, "version": api_version, "folder": source}
    for file, template in _FILES.items():
        text = render_template(f"workspace/{template}.j2", values, filters={"toml": toml_string})
        write_file(folder / file.format(source), text.encode(), parents=True)
    tell(f"{folder}: made; put the documentation into {folder / source}, then docgen build there")
