"""What the user may choose of an output."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen


@frozen(kw_only=True)
class RenderOptions:
    """`provenance`: with file and lines. `prose`: with the sentences of the documentation.

    `templates`: a folder whose templates win over the packaged ones.
    """

    provenance: bool = True
    prose: bool = True
    templates: Path | None = None
