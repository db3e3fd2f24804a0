"""A documentation site -> a folder of saved pages, politely; a saved archive -> the same.

In: a start address and what belongs to it. Out: pages below `pages/`, and `fetch.json` that says
where each came from. The only room that talks to a network: a build never does.
"""

from __future__ import annotations

from docgen.fetch.archives import unpack
from docgen.fetch.crawl import fetch
from docgen.fetch.kept import MANIFEST
from docgen.fetch.options import FetchOptions, Progress
from docgen.fetch.outcome import Outcome

__all__ = ["MANIFEST", "FetchOptions", "Outcome", "Progress", "fetch", "unpack"]
