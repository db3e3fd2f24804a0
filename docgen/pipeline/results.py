"""Builds that were made before: what each has left in its folder, by what it was made of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from attrs import evolve, frozen

from docgen.base.codec import pack, unpack
from docgen.ingest.source import Overlay, SourceSet
from docgen.pipeline.cache import Cache, entry_key, to_payload
from docgen.pipeline.summary import Summary
from docgen.render.files import OutputFile, digest, stands

STAGE = "results"


@frozen(kw_only=True)
class Result:
    """The folder (below that of all outputs), path and digest of each file in it, the figures."""

    folder: str
    paths: tuple[str, ...]
    digests: tuple[str, ...]
    summary: Summary


def result_key(source: SourceSet, overlay: Overlay | None, choices: Sequence[object]) -> str:
    """The name of the entry for a build of the source with what the user chose of it."""
    told = repr(evolve(source, files=()))  # the digest stands for the files
    return entry_key(STAGE, (source.digest, told, repr(choices), repr(overlay)))


def known_result(cache: Cache, key: str, out_dir: Path) -> Result | None:
    """The build with this key, if its files are what stands in its folder now."""
    known = cache.find(STAGE, key, lambda data: unpack(data, Result))
    if known is None:
        return None
    rows = sorted(zip(known.paths, known.digests, strict=True))
    return known if stands(out_dir / known.folder, rows) else None


def keep_result(
    cache: Cache, key: str, folder: str, files: Sequence[OutputFile], summary: Summary
) -> None:
    """Keeps what a build has made."""
    if cache.writable:
        result = Result(
            folder=folder,
            paths=tuple(file.path for file in files),
            digests=tuple(digest(file.data) for file in files),
            summary=summary,
        )
        cache.keep(STAGE, key, to_payload(pack(result)))
