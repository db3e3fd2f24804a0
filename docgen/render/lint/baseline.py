"""A baseline: the findings that are known, as a SARIF file has them; what is new beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve

from docgen.base.codec import loads
from docgen.base.errors import ConfigError, SourceError
from docgen.render.lint.located import Located

FINGERPRINT = "docgen/v1"
_HINT = "docgen lint --format sarif writes such a file."


def read_baseline(data: bytes, label: str) -> frozenset[str]:
    """The fingerprints of a SARIF file. Raises ConfigError for one that is none."""
    try:
        log = loads(data, label=label)
    except SourceError as error:
        raise ConfigError(error.message, hint=_HINT) from None
    runs = log.get("runs") if isinstance(log, dict) else None
    if not isinstance(runs, list):
        raise ConfigError(f"{label}: is no SARIF file", hint=_HINT)
    return frozenset(_fingerprints(runs))


def _fingerprints(runs: list[Any]) -> Iterator[str]:
    for run in runs:
        results = run.get("results") if isinstance(run, dict) else None
        for one in results if isinstance(results, list) else ():
            told = one.get("partialFingerprints") if isinstance(one, dict) else None
            told = told.get(FINGERPRINT) if isinstance(told, dict) else None
            if isinstance(told, str):
                yield told


def compared(findings: Iterable[Located], known: frozenset[str]) -> tuple[Located, ...]:
    """The findings, each `new` or `unchanged`, as SARIF calls it (2.1.0, 3.27.24)."""
    return tuple(
        evolve(one, baseline="unchanged" if one.fingerprint in known else "new") for one in findings
    )
