"""What is known of a source before its pages are read: dialect, name, version, addresses."""

from __future__ import annotations

import difflib
from urllib.parse import urlsplit

from docgen.base.errors import ConfigError
from docgen.blocks.types import Document
from docgen.extract import DIALECTS, read_dialect
from docgen.extract.dialect import Dialect
from docgen.extract.facts import SourceFacts
from docgen.ingest.source import (
    SourceSet,
    folder_name,
    is_generic_title,
    name_from_title,
    version_from_edition,
)

UNVERSIONED = "unversioned"  # where neither source.toml, title page nor folder tells a version


def named_dialect(source: SourceSet) -> Dialect | None:
    """The dialect that the source asks for, if any. Raises ConfigError for an unknown one."""
    if source.dialect_file is not None:
        name = source.name or source.fallback_name
        return read_dialect(source.dialect_from, source.dialect_file, DIALECTS, name)
    if source.dialect is None:
        return None
    if source.dialect in DIALECTS:
        return DIALECTS[source.dialect]
    close = difflib.get_close_matches(source.dialect.lower(), DIALECTS, n=1)
    known = f"Known dialects: {', '.join(sorted(DIALECTS))}."
    hint = f"Did you mean {close[0]!r}?" if close else known
    raise ConfigError(f"{source.dialect_from}: unknown dialect {source.dialect!r}", hint=hint)


def facts_of(source: SourceSet, documents: tuple[Document, ...]) -> SourceFacts:
    """What source.toml says, else a title page, else the folders."""
    books = [one for one in documents if one.kind != "page"]
    book = max(books, key=lambda one: len(one.contents), default=None)
    lone = documents[0].title if len(documents) == 1 else ""
    title = (book.title if book else lone).strip()
    printed = version_from_edition(book.version) if book else None
    name = source.name or (name_from_title(title) if book else None) or source.fallback_name
    address = urlsplit(source.base_url or "")
    # A host alone says nothing of paths; "/" says that they begin with nothing.
    base_path = address.path.rstrip("/") if address.path else None
    return SourceFacts(
        name=name,
        version=source.version or printed or source.fallback_version or UNVERSIONED,
        title=source.title or ("" if is_generic_title(title) else title) or name,
        base_path=base_path,
        base_url=source.base_url if address.netloc else None,
        homepage=source.homepage,
    )


def folder_of(what: str, text: str) -> str:
    """`text`, the name or the version of an API, as the name of a folder; else ConfigError."""
    name = folder_name(text)
    if not name:
        option = "--name" if what == "name" else "--api-version"
        hint = f"Give one with letters or digits: {option}."
        raise ConfigError(f"the {what} {text!r} can't name a folder", hint=hint)
    return name
