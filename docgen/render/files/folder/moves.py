"""Changing a folder file by file, where it can't be changed in one step."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from docgen.base.errors import OutputError, reason_of
from docgen.render.files.folder.manifest import joined
from docgen.render.files.folder.names import MANIFEST, OutputFile
from docgen.render.files.folder.plan import Plan
from docgen.render.files.folder.staged import staged, with_rights_of, write_changed

_HINT = "Mend its permissions, and build again."


def move_in(plan: Plan) -> None:
    """Does what the plan says. Raises OSError, and OutputError for what can't be removed.

    Everything is written first. Then comes a manifest of the old files and the new: whenever this
    ends, no file is there that it does not name, and the next build makes the folder whole.
    """
    plan.root.mkdir(parents=True, exist_ok=True)
    with staged(plan.root) as staging:
        whole = staging / "whole"
        write_changed(whole, plan)
        paths = [file.path for file in plan.changed if file.path != MANIFEST]
        for path in paths:
            (plan.root / path).parent.mkdir(parents=True, exist_ok=True)
        *files, manifest = plan.files
        _put(staging / MANIFEST, joined(plan.listed, files), plan.root)
        for path in paths:
            (whole / path).replace(plan.root / path)
        _remove_all(plan)
        _put(staging / MANIFEST, manifest, plan.root)


def _put(beside: Path, manifest: OutputFile, root: Path) -> None:
    beside.write_bytes(manifest.data)
    with_rights_of(root / MANIFEST, beside)
    beside.replace(root / MANIFEST)


def _remove_all(plan: Plan) -> None:
    failed: list[OSError] = []
    for path in plan.removed:
        try:
            _remove(plan.root, path)
        except OSError as error:
            failed.append(error)
    if failed:
        more = f" (and {len(failed) - 1} more)" if len(failed) > 1 else ""
        told = f"{failed[0].filename}: can't be removed{more} ({reason_of(failed[0])})"
        raise OutputError(f"all outputs are written, but {told}", hint=_HINT)


def _remove(root: Path, path: str) -> None:
    """Removes a file of the last build and the folders that it leaves empty."""
    (root / path).unlink(missing_ok=True)
    folder = (root / path).parent
    with suppress(OSError):
        while folder != root:
            folder.rmdir()
            folder = folder.parent
