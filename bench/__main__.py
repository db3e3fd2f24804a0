"""`python -m bench [RUNS]`: wall time and memory, beside what others need for the same files.

Two states of the code compare by the ratio to the peer in the same run, even on two machines.
Writes nothing here.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from attrs import evolve, frozen

from bench import clients, diffs, paint
from bench.cost import ROOT, Cost, cost_of, cost_of_docgen
from bench.peers import EVERY, pdftotext

OWN = ROOT / "sources" / "gws" / "8.6"
REFERENCE = ROOT.parent / "shared" / "sources" / "gws-8.6"
BOOK = Path("pdf/web-services-api-reference.pdf")
RUNS = 3
ROW = "{:34} {:>8} {:>8} {:>8}  {:18} {}"


@frozen
class Row:
    """A line of the table: `times` is the ratio to a peer, `bound` what is asked for."""

    name: str
    cost: Cost
    times: str = ""
    peer: str = ""
    bound: str = ""


def main() -> int:
    """Measure, print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    print(f"{os.cpu_count()} processors, Python {sys.version.split()[0]}, best of {runs}")
    print(ROW.format("", "wall s", "peak MB", "times", "of", "bound"))
    _print(Row("docgen --help", cost_of_docgen(runs, "--help"), bound="0.3 s"))
    for name, source in (("sample", OWN), ("reference", REFERENCE)):
        if source.is_dir():
            measure(name, source, runs)
        else:
            print(f"no {name} beside the checkout: its rows are left out")
    return 0


def measure(name: str, source: Path, runs: int) -> None:
    """The rows of a source that has the forms text/, html/ and pdf/."""
    large = source == REFERENCE
    bare = _peer("bare", source / "text", runs)
    _print(Row(f"{name}: bare pass over text", bare))
    built = _build(source / "text", runs)
    bound = "5 s, 300 MB" if large else ""
    _print(Row(f"{name}: text -> outputs", built, _times(built, bare), "bare pass", bound))

    soup = _peer("soup", source / "html", runs)
    _print(Row(f"{name}: trees of HTML, bs4", soup))
    read = _read(source / "html", runs)
    bound = "6 s, 400 MB" if large else ""
    _print(Row(f"{name}: HTML -> model", read, _times(read, soup), "bs4", bound))
    built = _build(source / "html", runs)
    bound = "10 s" if large else ""
    _print(Row(f"{name}: HTML -> outputs", built, _times(built, soup), "bs4", bound))
    unchanged, changed = _warm(source / "html", runs)
    _print(Row(f"{name}: HTML warm, as before", unchanged))
    bound = "1.5 s" if large else ""
    _print(Row(f"{name}: HTML warm, one page changed", changed, bound=bound))

    _measure_report(name, source / "html", runs)
    _measure_pdf(name, source / BOOK, runs)
    _measure_clients(name, source / "html", runs)
    _measure_diffs(name, source, runs)


def _measure_report(name: str, source: Path, runs: int) -> None:
    """How soon a browser shows the report that a build makes."""
    chromium = paint.browser()
    if not chromium:
        print("Chromium is not installed (make tools): no first paint of the report")
        return
    with tempfile.TemporaryDirectory() as out:
        cost_of_docgen(1, "build", str(source), "-o", out)
        (report,) = Path(out).glob("*/*/report/index.html")
        seconds = paint.first_paint(report, chromium, runs)
    print(ROW.format(f"{name}: first paint of the report", f"{seconds:.2f}", "", "", "", "1 s"))


def _measure_clients(name: str, source: Path, runs: int) -> None:
    """Both of our clients together, each of the peer's alone; and what they give."""
    with tempfile.TemporaryDirectory() as out:
        folder = Path(out)
        cost_of_docgen(1, "build", str(source), "-o", out)
        (model,) = folder.glob("*/*/model.json")
        ours = clients.cost_of_ours(model, folder / "ours", runs)
        bound = "3 s" if source.is_relative_to(REFERENCE) else ""
        _print(Row(f"{name}: both clients", ours, bound=bound))
        given = clients.given_by_ours(model)
        told = [f"docgen {given.methods}"]
        if not clients.PEER.exists():
            print("openapi-generator is not installed (make tools): no ratio to it")
            return
        peers = []
        for language in clients.LANGUAGES.values():
            peer = clients.cost_of_peer(model.with_name("openapi.yaml"), language, folder, runs)
            row = Row(f"{name}: openapi-generator {language}", peer)
            _print(evolve(row, times=_times(peer, ours), peer="both of ours"))
            peers.append(peer)
            told.append(f"{language} {clients.methods_of_peer(language, folder)}")
        both = Cost(sum(one.seconds for one in peers), max(one.megabytes for one in peers))
        bound = "5 x" if source.is_relative_to(REFERENCE) else ""
        row = Row(f"{name}: openapi-generator, both", both, bound=bound)
        _print(evolve(row, times=_times(both, ours), peer="both of ours"))
        print(f"methods for {given.operations} documented operations: {', '.join(told)}")


def _measure_diffs(name: str, source: Path, runs: int) -> None:
    """The text of a reference beside its HTML: as models, then as large OpenAPI documents."""
    large = source.is_relative_to(REFERENCE)
    with tempfile.TemporaryDirectory() as out:
        models = []
        for form in ("html", "text"):
            cost_of_docgen(1, "build", str(source / form), "-o", f"{out}/{form}")
            models.append(next(Path(out, form).glob("*/*/model.json")))
        cost = diffs.cost_of_diff(models[0], models[1], runs)
        _print(Row(f"{name}: diff of two models", cost, bound="1 s" if large else ""))
        documents = [Path(out, f"{form}.json") for form in ("html", "text")]
        sizes = [
            diffs.enlarge(model.with_name("openapi.json"), document)
            for model, document in zip(models, documents, strict=True)
        ]
        cost = diffs.cost_of_diff(documents[0], documents[1], runs)
        row = Row(f"{name}: diff of OpenAPI, {min(sizes):.1f} MB each", cost)
        _print(evolve(row, bound="3 s" if large else ""))


def _measure_pdf(name: str, file: Path, runs: int) -> None:
    tool = pdftotext()
    plain = cost_of([tool, "-layout", str(file), os.devnull], runs) if tool else None
    if plain:
        _print(Row(f"{name}: pdftotext -layout", plain))
    else:
        print("pdftotext is not installed (Debian: poppler-utils): no ratio to it")
    for jobs in ("1", "2"):
        read = _read(file, runs, "--jobs", jobs)
        times = _times(read, plain) if plain else ""
        bound = "10 x (aim 5 x), 400 MB" if file.is_relative_to(REFERENCE) else ""
        _print(Row(f"{name}: PDF -> model, {jobs} job", read, times, "pdftotext", bound))
    for peer, what in (("plumber-words", "words"), ("plumber-tables", "tables")):
        part = _peer(peer, file, 1)
        whole = Cost(part.seconds * EVERY, part.megabytes)
        times = _times(whole, plain) if plain else ""
        title = f"{name}: pdfplumber {what}, 1/{EVERY} x {EVERY}"
        _print(Row(title, whole, times, "pdftotext"))


def _build(source: Path, runs: int) -> Cost:
    with tempfile.TemporaryDirectory() as out:
        return cost_of_docgen(runs, "build", "--no-cache", str(source), "-o", out)


def _read(source: Path, runs: int, *options: str) -> Cost:
    """From the files to the model: what is printed of it costs nothing."""
    return cost_of_docgen(runs, "list", "sections", "--no-cache", *options, str(source))


def _warm(source: Path, runs: int) -> tuple[Cost, Cost]:
    """Building again what a build has read before: as it was, and with one page changed."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        shutil.copytree(source, site)
        arguments = ["build", "--cache", f"{folder}/cache", str(site), "-o", f"{folder}/out"]
        cost_of_docgen(1, *arguments)
        unchanged = cost_of_docgen(runs, *arguments)
        page = max(site.glob("*.html"), key=lambda file: file.stat().st_size)
        page.chmod(0o644)
        costs = []
        for number in range(runs):
            page.write_bytes(page.read_bytes() + f"<!-- {number} -->\n".encode())
            costs.append(cost_of_docgen(1, *arguments))
    changed = min(costs, key=lambda cost: cost.seconds)
    return unchanged, changed


def _peer(name: str, path: Path, runs: int) -> Cost:
    return cost_of([sys.executable, "-m", "bench.peers", name, str(path)], runs)


def _times(cost: Cost, peer: Cost) -> str:
    return f"{cost.seconds / peer.seconds:.1f}"


def _print(row: Row) -> None:
    seconds, megabytes = f"{row.cost.seconds:.2f}", f"{row.cost.megabytes:.0f}"
    peer = row.peer if row.times else ""
    line = ROW.format(row.name, seconds, megabytes, row.times, peer, row.bound)
    print(line.rstrip(), flush=True)


if __name__ == "__main__":
    sys.exit(main())
