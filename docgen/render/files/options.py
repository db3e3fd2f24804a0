"""What the user may choose of an output."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from attrs import field, frozen

from docgen.ingest.source import ClientFacts, Overlay
from docgen.model.api import Api

Operations = Literal["both", "grouped", "separate"]


@frozen
class Edition:
    """An edition of a reference, and the one before it, whose names its clients keep."""

    api: Api = field(repr=False)
    before: Edition | None = field(default=None, repr=False)


@frozen(kw_only=True)
class RenderOptions:
    """`provenance`: with file and lines. `prose`: with the sentences of the documentation.

    `templates`: a folder whose templates win over the packaged ones.
    `split`: with the OpenAPI document in files of its own as well.
    `operations`: `grouped`, the usual documents; `separate`, those with an entry for each
    documented operation; or both.
    `report`: with the report; `excerpts`: with parts of the documentation in it.
    `viewer`: the files of a viewer of OpenAPI documents, by name; none without one.
    `overlay`: corrections by hand, applied to the OpenAPI document.
    `client`: what the packages say of themselves; `before`: the edition whose names they
    keep; `changelog`: what changed since, in Markdown.
    `long_docs`: docstrings and comments of clients have all that is documented.
    """

    provenance: bool = True
    prose: bool = True
    templates: Path | None = None
    split: bool = False
    operations: Operations = "both"
    report: bool = True
    excerpts: bool = True
    viewer: Mapping[str, bytes] = field(factory=dict, repr=False)
    overlay: Overlay | None = None
    long_docs: bool = False
    client: ClientFacts = field(factory=ClientFacts)
    before: Edition | None = field(default=None, repr=False)
    changelog: str = field(default="", repr=False)
