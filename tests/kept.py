"""What tests of one run keep of pages that were read: a large reference is read once a worker."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, load_model


def kept() -> BuildOptions:
    """Options with the cache of this run.

    For tests of what comes after reading; that it gives the same with a cache is tested elsewhere.
    """
    return BuildOptions(cache=Path(os.environ["DOCGEN_CACHE"]))


@cache
def model_of(source: Path) -> Api:
    """The model of a source or of a model.json, made once in this process."""
    return load_model(source, kept())
