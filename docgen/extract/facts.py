"""What is known of an API before the first page of its reference is read."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class SourceFacts:
    """Name, version and addresses, from source.toml, options, title page or folder names.

    `base_path` is the path that every URL begins with ("/api/v2"; None if nobody says);
    `base_url` is the same with scheme and host, where source.toml or an option gives them.
    """

    name: str
    version: str
    title: str
    base_path: str | None = None
    base_url: str | None = None
    homepage: str | None = None
