"""The docgen command: its subcommands by name, and the only place where errors become text."""

from __future__ import annotations

import difflib
import os
import re
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

import click

from docgen import __version__
from docgen.base.errors import DocgenError, InternalError
from docgen.base.memory import MEMORY, collect_seldom, limit_memory
from docgen.base.shown import harmless
from docgen.cli.terminal import tell

MORE_MEMORY = "Raise --memory-limit, or give docgen less to read."
EXIT_INTERRUPTED = 130  # 128 + SIGINT, as shells have it
EXIT_BROKEN_PIPE = 141  # 128 + SIGPIPE
DEBUG_VARIABLE = "DOCGEN_DEBUG"
FRAME = re.compile(r'File "(.+?)", line (\d+)')

HELP = """Reads a vendor's API reference and gives back what the vendor never shipped.

\b
docgen fetch ADDRESS           save a documentation site below sources/
docgen init SOURCE             say what is understood of it, and write what docgen must be told
docgen build REFERENCE         write output/<api>/<version>/openapi.yaml and more
docgen lint REFERENCE          say what is wrong in the documentation
docgen list all REFERENCE      say what the reference documents
docgen show REFERENCE TITLE    say all that is known of one operation
docgen check                   say whether output/ is what sources/ give now
docgen mock PATH               a server that answers as the documentation says
docgen diff OLD NEW            say what changed between two versions, and what it breaks
"""  # \b: click leaves the lines of that paragraph as they are

# Name -> what `docgen --help` says of it. The module of the same name in `commands` holds the
# `command`; it is imported when it is called, so that the help comes at once.
COMMANDS = {
    "build": "Write the OpenAPI document, the model and the findings of sources.",
    "check": "Say whether the outputs are what the sources give now.",
    "dialects": "List the dialects that ship, and the keys of one of your own.",
    "diff": "Say what changed between two versions of an API, and what it breaks.",
    "explain": "Say block by block what it was taken for, and what nothing understood.",
    "fetch": "Save a documentation site, or an archive of one, as a source.",
    "init": "Look at a source, say what is understood, and write what is to be told of it.",
    "lint": "Print the faults of the documentation, for people and for CI.",
    "list": "List operations, resources, notifications, errors or changes of a source.",
    "mock": "Serve what the documentation says, for those who have no other server yet.",
    "new": "Make a folder for references, with workflows for GitHub and GitLab.",
    "report": "Show what was understood, what is wrong in it, and where each fact comes from.",
    "overlay": "Say what corrections by hand select, or print some to begin with.",
    "show": "Show all that is known of one operation, resource or message type.",
}


class _Docgen(click.Group):
    """A group that imports a command when it is called, and turns exceptions into exit codes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name == "help":
            return click.Command("help", callback=lambda: click.echo(ctx.get_help()))
        if cmd_name in COMMANDS:
            command = import_module(f"docgen.cli.commands.{cmd_name}").command
            assert isinstance(command, click.Command)
            return command
        if not cmd_name.startswith("-"):
            close = difflib.get_close_matches(cmd_name, COMMANDS, n=1)
            hint = f" Did you mean {close[0]!r}?" if close else f" There are {', '.join(COMMANDS)}."
            ctx.fail(f"No such command {cmd_name!r}.{hint}")
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([*COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _close_stdout()
            raise click.exceptions.Exit(EXIT_BROKEN_PIPE) from None
        return result

    def main(  # type: ignore[override]
        self, args: Sequence[str] | None = None, prog_name: str | None = "docgen", **more: Any
    ) -> Any:
        """Runs the command and leaves with its exit code; nothing else catches exceptions."""
        if not more.pop("standalone_mode", True):
            return super().main(args, prog_name, standalone_mode=False, **more)
        given = [*(sys.argv[1:] if args is None else args)]
        debug = "--debug" in given or os.environ.get(DEBUG_VARIABLE, "") not in {"", "0"}
        try:
            code = super().main(given, prog_name, standalone_mode=False, **more)
        except click.ClickException as error:
            told = StringIO()
            error.show(told)
            click.echo(harmless(told.getvalue()), err=True, nl=False)  # it may name files
            code = error.exit_code
        except click.Abort:
            code = EXIT_INTERRUPTED
            _tell("interrupted", debug=False)
        except DocgenError as error:
            code = error.exit_code
            _tell(str(error), debug=debug)
        except MemoryError:
            code = DocgenError.exit_code
            _tell(f"memory has run out. {MORE_MEMORY}", debug=debug)
        except Exception as error:  # noqa: BLE001 - the boundary
            code = InternalError.exit_code
            _tell(_unexpected(error), debug=debug)
        sys.exit(code if isinstance(code, int) else 0)


@click.group(
    cls=_Docgen,
    help=HELP,
    context_settings={
        "help_option_names": ["-h", "--help"],
        "color": False if os.environ.get("NO_COLOR") else None,
    },
)
@click.version_option(
    __version__, "-V", "--version", prog_name="docgen", message="%(prog)s %(version)s"
)
@click.option(
    "--debug",
    is_flag=True,
    expose_value=False,
    help=f"Show the traceback of an error (as {DEBUG_VARIABLE}=1 does).",
)
def cli() -> None:
    """The docgen command."""


def run() -> None:
    """What the console script calls."""
    collect_seldom()
    limit_memory(MEMORY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            # A terminal without some letter shows its number rather than an exception.
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    cli.main()


def _tell(message: str, *, debug: bool) -> None:
    with suppress(OSError):
        if debug:
            click.echo(harmless(traceback.format_exc()), err=True, nl=False)
        tell(message)


def _unexpected(error: Exception) -> str:
    """What is said of an exception that nobody foresaw: enough to find it, on one line."""
    root = Path(__file__).parents[1]
    where = ""
    frames = [(one.filename, one.lineno) for one in traceback.extract_tb(error.__traceback__)]
    # What another process has raised brings its traceback as a note.
    frames += FRAME.findall("".join(getattr(error, "__notes__", ())))
    for file, line in frames:
        if Path(file).is_relative_to(root):
            where = f" at {Path(file).relative_to(root.parent)}:{line}"
    told = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    hint = "This is a fault of docgen: please report it with the traceback that --debug shows."
    return f"unexpected {told}{where}. {hint}"


def _close_stdout() -> None:
    """Nobody reads on: let the interpreter flush its buffers into nothing."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
