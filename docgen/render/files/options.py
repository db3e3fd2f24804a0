"""What the user may choose of an output."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from docgen.ingest.source import Overlay


@frozen(kw_only=True)
class RenderOptions:
    """`provenance`: with file and lines. `prose`: with the sentences of the documentation.

    `templates`: a folder whose templates win over the packaged ones.
    `split`: with the OpenAPI document in files of its own as well.
    `overlay`: corrections by hand, applied to the OpenAPI document.
    """

    provenance: bool = True
    prose: bool = True
    templates: Path | None = None
    split: bool = False
    overlay: Overlay | None = None
