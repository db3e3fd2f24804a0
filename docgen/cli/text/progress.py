"""Progress on stderr: a bar that goes away where a person looks, silence elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from docgen.cli.terminal import one_line
from docgen.pipeline.build import Progress, quiet


@contextmanager
def shown_progress(*, show: bool = True) -> Iterator[Progress]:
    """A Progress that draws a bar, as long as the block runs."""
    if not show or not sys.stderr.isatty():
        yield quiet
        return
    from rich.console import Console  # noqa: PLC0415 - rich takes 0.1 s to load
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    with Bar(
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=None),
        TimeRemainingColumn(elapsed_when_finished=True),
        console=Console(stderr=True),
        transient=True,
    ) as bar:
        task = bar.add_task("starting", total=1.0)

        def progress(step: str, done: float) -> None:
            bar.update(task, description=one_line(step), completed=done)

        yield progress
