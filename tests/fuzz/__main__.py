"""`python -m tests.fuzz [FORM] [--count N] [--seed S] [--minutes M]`: builds of corrupted copies.

Each copy of a page of the sample is built beside a sound page, as the command does it, in a process
of its own with a limit of memory and time. What must not be: a traceback, a signal, exit 70, more
than one line of an error, files that the manifest does not name, the sound page lost. Such a copy
is kept in `fuzz-found/`, to become a case.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import click
from attrs import frozen

from docgen.base.memory import collect_seldom
from docgen.cli import cli
from docgen.pipeline.workers import usable_cpus
from tests.fuzz.damages import OF_PAGES, OF_PDFS, OF_TEXTS, Damage, damaged

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sources" / "gws"
FOUND = Path("fuzz-found")
SOUND = SAMPLE / "8.6" / "html" / "DevicesAssignDevice.html"
SOUND_KEY = ("POST", "/api/v2/me/devices")
MEGABYTES = 500
SECONDS = 60
LARGEST = 300_000  # bytes of a page that is corrupted: books take long, and say the same


@frozen
class Form:
    """Where the pages of a form are, and what happens to them."""

    pattern: str
    damages: Sequence[Damage]


FORMS = {
    "html": Form("8.6/html/*.html", OF_PAGES),
    "pdf": Form("8.6/pdf/*.pdf", OF_PDFS),
    "text": Form("8.*/**/*.txt", OF_TEXTS),
}


@frozen
class Outcome:
    """How a build has ended: `fault` is what must not be, else empty."""

    seed: int
    fault: str
    code: int
    megabytes: int


@cache
def pages(form: str) -> list[Path]:
    """The pages that are corrupted, by name."""
    found = SAMPLE.glob(FORMS[form].pattern)
    return sorted(one for one in found if one.stat().st_size <= LARGEST)


def copy_of(form: str, seed: int) -> tuple[str, bytes]:
    """The corrupted page of this seed, always the same, and its suffix."""
    page = pages(form)[seed % len(pages(form))]
    return page.suffix, damaged(page.read_bytes(), FORMS[form].damages, seed)


def run_one(form: str, seed: int, folder: Path) -> int:
    """Builds the copy of this seed in a child; gives the child."""
    source = folder / "source"
    source.mkdir(parents=True)
    suffix, data = copy_of(form, seed)
    (source / f"a{suffix}").write_bytes(data)
    shutil.copy(SOUND, source / "sound.html")
    child = os.fork()
    if child:
        return child
    for number, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(folder / name, os.O_WRONLY | os.O_CREAT), number)
    signal.alarm(SECONDS)
    arguments = ["build", str(source), "-o", str(folder / "out"), "--name", "a", "--api-version"]
    try:
        cli.main([*arguments, "1", "--dialect", "gws", "--no-cache", "-j", "1"])
    except SystemExit as end:
        sys.stdout.flush()
        os._exit(end.code if isinstance(end.code, int) else 1)
    except BaseException:  # noqa: BLE001 - nothing may get past the command
        os._exit(99)
    os._exit(0)


def judge(seed: int, folder: Path, status: int, usage: resource.struct_rusage) -> Outcome:
    """What is wrong with how a build has ended."""
    code = os.waitstatus_to_exitcode(status)
    megabytes = usage.ru_maxrss // 1024
    told = (folder / "stderr").read_text(encoding="utf-8")
    return Outcome(seed, _fault(folder / "out", code, megabytes, told), code, megabytes)


def _fault(out: Path, code: int, megabytes: int, told: str) -> str:
    if code < 0:
        return f"signal {-code}"
    if code in {70, 99} or "Traceback" in told:
        return f"exit {code}: {told[-300:]}"
    if megabytes > MEGABYTES:
        return f"{megabytes} MB"
    if code:
        return f"the sound page is lost: exit {code}: {told[-300:]}"
    folder = out / "a" / "1"
    rows = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    files = {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()}
    if files != {*(row["path"] for row in rows), "manifest.json"}:
        return "files that the manifest does not name"
    return "" if _has_sound(folder) else "the sound page is lost"


def _has_sound(folder: Path) -> bool:
    api = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    return SOUND_KEY in [(one["key"]["method"], one["key"]["path"]) for one in api["operations"]]


def outcomes(form: str, seeds: Iterator[int], jobs: int) -> Iterator[Outcome]:
    """Builds of all seeds, several at a time."""
    with tempfile.TemporaryDirectory() as home:
        running: dict[int, tuple[int, Path]] = {}
        more = True
        while more or running:
            while more and len(running) < jobs:
                seed = next(seeds, None)
                more = seed is not None
                if seed is not None:
                    folder = Path(home) / str(seed)
                    running[run_one(form, seed, folder)] = seed, folder
            if running:
                child, status, usage = os.wait3(0)
                seed, folder = running.pop(child)
                yield judge(seed, folder, status, usage)
                shutil.rmtree(folder, ignore_errors=True)


def until(seeds: range, minutes: float) -> Iterator[int]:
    """The seeds, as long as there is time."""
    end = time.monotonic() + 60 * minutes
    for seed in seeds:
        if time.monotonic() > end:
            return
        yield seed


@click.command()
@click.argument("forms", nargs=-1, type=click.Choice([*FORMS]))
@click.option("--count", default=10_000, show_default=True, help="Copies of each form.")
@click.option("--seed", default=0, show_default=True, help="The first one.")
@click.option("--minutes", default=60.0, show_default=True, help="Most time for each form.")
def main(forms: tuple[str, ...], count: int, seed: int, minutes: float) -> None:
    """Build corrupted copies of the sample's pages, and say how many ended how."""
    collect_seldom()
    faults = 0
    for form in forms or tuple(FORMS):
        codes: Counter[int] = Counter()
        most = 0
        for one in outcomes(form, until(range(seed, seed + count), minutes), usable_cpus()):
            codes[one.code] += 1
            most = max(most, one.megabytes)
            if one.fault:
                faults += 1
                suffix, data = copy_of(form, one.seed)
                FOUND.mkdir(exist_ok=True)
                (FOUND / f"{form}-{one.seed}{suffix}").write_bytes(data)
                click.echo(f"{form} {one.seed}: {one.fault}")
        told = ", ".join(f"{number} ended with {code}" for code, number in sorted(codes.items()))
        click.echo(f"{form}: {codes.total()} copies, {told}, at most {most} MB")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
