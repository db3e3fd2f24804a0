"""What tests of one run keep of pages that were read: a large reference is read once a worker."""

from __future__ import annotations

import os
from pathlib import Path

from docgen.pipeline.build import BuildOptions


def kept() -> BuildOptions:
    """Options with the cache of this run.

    For tests of what comes after reading; that it gives the same with a cache is tested elsewhere.
    """
    return BuildOptions(cache=Path(os.environ["DOCGEN_CACHE"]))
