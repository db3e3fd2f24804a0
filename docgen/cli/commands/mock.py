"""`docgen mock SOURCE`."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from urllib.parse import urlsplit

import click

from docgen.base.errors import ConfigError, OutputError, extra_hint
from docgen.cli.options import filled_path, source_options
from docgen.cli.terminal import tell
from docgen.cli.text import shown_progress
from docgen.cli.writing import write_file
from docgen.mock import Difference, Engine, MockOptions, drawn, machines_of, mock_api_of
from docgen.pipeline.build import BuildOptions, load_model
from docgen.render import Work

_MOST_USERS = 1_000_000  # bytes of the file of users


@click.command("mock")
@click.argument("path", type=filled_path, metavar="PATH")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8080,
    show_default=True,
    help="The port to listen at.",
)
@click.option("--csrf", is_flag=True, help="Demand the token against forgery, as documented.")
@click.option("--stateless", is_flag=True, help="Allow every request at any time.")
@click.option(
    "--users",
    type=filled_path,
    metavar="FILE",
    help="JSON: names and passwords; else any login is good.",
)
@click.option(
    "--cors",
    "origins",
    multiple=True,
    metavar="ORIGIN",
    help="Whose pages may ask, beside those of this machine: https://app.example.com.",
)
@click.option(
    "--latency", type=click.FloatRange(0, 60), default=0.0, help="Seconds before each answer."
)
@click.option(
    "--fail", type=click.FloatRange(0, 1), default=0.0, help="The share of requests that meet 503."
)
@click.option("--seed", type=int, default=0, help="Of whatever is chosen by chance.")
@click.option(
    "--graph",
    type=filled_path,
    metavar="FILE",
    help="Serve nothing: draw the states that things have into FILE (SVG).",
)
@click.option(
    "--record",
    metavar="URL",
    help="Answer nothing: pass requests on to the server at URL, and say where its answers "
    "differ from the documentation.",
)
@source_options
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    path: Path,
    host: str,
    port: int,
    csrf: bool,  # noqa: FBT001
    stateless: bool,  # noqa: FBT001
    users: Path | None,
    origins: tuple[str, ...],
    latency: float,
    fail: float,
    seed: int,
    graph: Path | None,
    record: str | None,
    options: BuildOptions,
) -> None:
    """Serve what the documentation says, for those who have no other server yet.

    PATH is a source or a model.json. Requests are told apart, checked and answered as documented;
    messages that follow them come over CometD. http://HOST:PORT/_docgen/ shows what came.
    """
    chosen = MockOptions(
        csrf=csrf,
        stateless=stateless,
        latency=latency,
        fail=fail,
        seed=seed,
        users=_users(users),
        origins=origins,
    )
    target = _target(record)
    with shown_progress(show=not options.quiet) as progress:
        api = mock_api_of(Work(load_model(path, options, progress)))
    if graph is not None:
        write_file(graph, drawn(machines_of(api)).encode())
        return
    if not options.quiet:
        tell(f"{len(api.operations)} requests of {api.title} {api.version}")
        doing = "passes on" if target else "answers"
        tell(f"http://{host}:{port}/ {doing}; http://{host}:{port}/_docgen/ shows what came")
    _serve(Engine(api, chosen), target, host, port)


def _serve(engine: Engine, target: str, host: str, port: int) -> None:
    """Serve until the process is told to end. Raises OutputError where the address is taken."""
    try:
        server = import_module("docgen.mock.server")
    except ImportError as error:
        said = f"docgen mock needs {error.name}"
        raise ConfigError(said, hint=extra_hint("mock")) from None
    mock = server.Recorder(engine, target, _tell) if target else server.MockServer(engine)
    if not server.serve(mock, host, port):
        hint = "Choose another with --port, or look who listens there."
        raise OutputError(f"can't listen at {host}:{port}", hint=hint)
    if target:
        tell(f"requests: {mock.count}, differences: {len(mock.differences)}")


def _tell(one: Difference) -> None:
    place = f" ({one.source})" if one.source else ""
    where = f"{one.where}: " if one.where and one.where not in one.said else ""
    tell(f"{one.operation}: {where}{one.said}{place}")


def _target(url: str | None) -> str:
    """The server that is recorded. Raises ConfigError where it is no address of one."""
    if url is not None and not _is_address(url):
        hint = "It is like https://api.example.com."
        raise ConfigError(f"--record {url}: is no address of a server", hint=hint)
    return url or ""


def _is_address(url: str) -> bool:
    try:
        told = urlsplit(url)
        return told.scheme in {"http", "https"} and bool(told.hostname) and told.port != 0
    except ValueError:
        return False


def _users(path: Path | None) -> dict[str, str] | None:
    """Names and passwords. Raises ConfigError where the file is none of them."""
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(_MOST_USERS + 1))
    except (OSError, ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or not all(isinstance(one, str) for one in told.values()):
        hint = 'It is like {"ann": "secret"}.'
        raise ConfigError(f"--users {path}: is no JSON object of passwords", hint=hint)
    return told
