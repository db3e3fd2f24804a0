"""Tasks side by side: the same results and the same errors as one after the other."""

import operator
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

import docgen
from docgen.base.errors import DocgenError, InternalError, SourceError
from docgen.cli import cli
from docgen.pipeline.build import BuildOptions, build
from docgen.pipeline.workers import Workers, usable_cpus

ROOT = Path(docgen.__file__).parents[1]

EVER = 0.0  # workers are started whatever there is to do
NEVER = 1e9


def with_process(task: int) -> tuple[int, int]:
    return task, os.getpid()


def refuse_the_fifth(task: int) -> int:
    if task == 5:
        raise SourceError("five", hint="Take four.")
    return task


def die_elsewhere(home: int) -> int:
    if os.getpid() != home:
        os._exit(7)
    return home


def not_to_be_sent(home: int) -> object:
    return home if os.getpid() == home else lambda: None


def test_results_come_in_order_from_several_processes() -> None:
    tasks = range(200)
    with Workers(3, EVER) as workers:
        results = [*workers.each(with_process, tasks)]
        again = [*workers.each(operator.neg, tasks)]
    assert [task for task, _ in results] == [*tasks]
    assert again == [-task for task in tasks]
    assert os.getpid() in {process for _, process in results}


@pytest.mark.parametrize(("jobs", "pays_from"), [(1, EVER), (4, NEVER)])
def test_no_process_is_started_for_one_job_or_little_work(jobs: int, pays_from: float) -> None:
    with Workers(jobs, pays_from) as workers:
        results = [*workers.each(with_process, range(20))]
    assert results == [(task, os.getpid()) for task in range(20)]


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2])
def test_tasks_apart_never_run_here(jobs: int) -> None:
    with Workers(jobs, NEVER) as workers:
        results = [*workers.each_apart(with_process, range(200))]
        again = [*workers.each(operator.neg, range(50))]
    assert [task for task, _ in results] == [*range(200)]
    assert os.getpid() not in {process for _, process in results}
    assert len({process for _, process in results}) <= jobs
    assert again == [-task for task in range(50)]


@pytest.mark.slow
@pytest.mark.parametrize("pays_from", [EVER, NEVER])
def test_the_first_task_that_fails_raises_what_it_raised(pays_from: float) -> None:
    with Workers(2, pays_from) as workers:
        results = workers.each(refuse_the_fifth, range(40))
        assert [next(results) for _ in range(5)] == [0, 1, 2, 3, 4]
        with pytest.raises(SourceError) as told:
            next(results)
        assert (str(told.value), told.value.exit_code) == ("five. Take four.", 3)
        assert [*workers.each(operator.neg, [1, 2])] == [-1, -2]


class NotMadeAnewError(Exception):
    def __init__(self, one: str, two: str) -> None:
        super().__init__(one + two)


def fail_oddly(home: int) -> int:
    if os.getpid() != home:
        raise NotMadeAnewError("o", "dd")
    return home


def work_until_a_worker_has_done_some(work: Callable[[int], object]) -> None:
    with Workers(2, EVER) as workers:
        for _ in range(1000):
            deque(workers.each(work, [os.getpid()] * 50))


def test_a_worker_that_dies_is_told() -> None:
    with pytest.raises(DocgenError, match=r"exit code 7\. .* --jobs 1"):
        work_until_a_worker_has_done_some(die_elsewhere)


def test_an_error_that_can_not_be_sent_is_told() -> None:
    with pytest.raises(InternalError, match="NotMadeAnewError: odd") as told:
        work_until_a_worker_has_done_some(fail_oddly)
    assert "in fail_oddly" in "".join(told.value.__notes__)


def test_a_result_that_can_not_be_sent_is_told() -> None:
    with pytest.raises(InternalError, match="leave its process"):
        work_until_a_worker_has_done_some(not_to_be_sent)


INTERRUPTED = """
import os, signal, time
from docgen.pipeline.workers import Workers

signal.signal(signal.SIGINT, signal.default_int_handler)  # jobs in the background ignore it

def slow(task):
    os.write(1, b"%d\\n" % os.getpid())  # at once: lines of two processes do not mix
    time.sleep(0.05)

if __name__ == "__main__":
    try:
        with Workers(2, 0.0) as workers:
            for _ in workers.each(slow, range(2000)):
                pass
    except KeyboardInterrupt:
        print("interrupted")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="another kind of signal there")
def test_an_interrupt_ends_all_processes_in_silence(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(INTERRUPTED, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )
    assert process.stdout is not None
    seen: set[str] = set()
    while len(seen) < 2:
        line = process.stdout.readline()
        assert line, process.communicate()
        seen.add(line)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it
    out, err = process.communicate(timeout=600)
    assert (out.splitlines()[-1], err) == ("interrupted", "")
    for one in seen:
        with pytest.raises(ProcessLookupError):
            os.kill(int(one), 0)


@pytest.fixture
def thirty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A source of thirty files, and workers for them."""
    monkeypatch.setattr("docgen.pipeline.workers.PAYS_FROM", EVER)
    folder = tmp_path / "source"
    folder.mkdir()
    page = "{0}\n\nThis operation is part of the Voice API section of the Web Services API.\n\n"
    table = "Request URL\t/api/v2/me/{0}\nHTTP method\tGET\nRequired features\tapi-voice\n"
    for number in range(30):
        text = (page + table).format(f"Get {number}")
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder


def test_jobs_change_no_byte(thirty: Path, tmp_path: Path) -> None:
    outputs = []
    for jobs in (1, 2):
        options = BuildOptions(name="a", version="1", jobs=jobs)
        result = build(thirty, options, tmp_path / str(jobs))
        outputs.append({file: (result.folder / file).read_bytes() for file in result.files})
    assert outputs[0] == outputs[1]


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_files_that_are_no_text_are_told_and_the_others_read(
    thirty: Path, tmp_path: Path, jobs: str
) -> None:
    for number in (17, 23):
        (thirty / f"{number}.txt").write_bytes(bytes(1000))
    command = ["build", str(thirty), "-o", str(tmp_path / "out"), "--jobs", jobs]
    done = CliRunner().invoke(cli, [*command, "--strict"])
    assert done.exit_code == 3
    assert done.stderr.startswith(f"docgen: {thirty / '17.txt'}: ")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()
    done = CliRunner().invoke(cli, command)
    assert done.exit_code == 0
    told = "is not read: is not text (it has NUL bytes)"
    assert f"docgen: {thirty}: 17.txt {told}\ndocgen: {thirty}: 23.txt {told}\n" in done.stderr


def test_there_is_a_processor() -> None:
    assert usable_cpus() >= 1


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("form", ["html", "pdf"])
def test_the_whole_reference_gives_the_same_bytes_however_it_is_read(
    shared: Path, tmp_path: Path, form: str
) -> None:
    source = shared / "sources" / "gws-8.6" / form
    kept = tmp_path / "kept"
    outputs, read = [], []
    for number, (jobs, cache) in enumerate(((1, None), (2, kept), (2, kept))):
        options = BuildOptions(jobs=jobs, cache=cache, report=False)
        result = build(source, options, tmp_path / str(number))
        outputs.append({file: (result.folder / file).read_bytes() for file in result.files})
        read.append(result.read)
    assert outputs[0] == outputs[1] == outputs[2]
    assert read == [result.summary.files, result.summary.files, 0]
