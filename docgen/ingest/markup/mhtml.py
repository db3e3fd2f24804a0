"""MHTML file (a page saved whole by a browser) -> Document: its page of HTML (RFC 2557)."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage, Message

from docgen.base.errors import SourceError
from docgen.blocks.types import Document
from docgen.ingest.html import read_html

_HTML = ("text/html", "application/xhtml+xml")
_MOST_PARTS = 10_000


def read_mhtml(name: str, data: bytes) -> Document:
    """The blocks of the page in an MHTML file; lines are those of the page, not of the file.

    Raises SourceError where there is no page in it.
    """
    return read_html(name, page_in(name, data))


def page_in(name: str, data: bytes) -> bytes:
    """The HTML of the page that an MHTML file holds: the first, which is the whole of it."""
    message = email.message_from_bytes(data, _class=EmailMessage, policy=email.policy.default)
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            break
        if part.get_content_type() in _HTML:
            found = _bytes_of(part)
            if found.strip():
                return found
    raise SourceError(f"{name}: holds no page", hint="Save the page once more, as HTML.")


def _bytes_of(part: Message) -> bytes:
    """The content of a part in UTF-8, which it is told to be whatever its own head says."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return b""
    charset = part.get_content_charset() or ""
    try:
        text = payload.decode(charset) if charset else None
    except (LookupError, UnicodeDecodeError, ValueError):
        text = None
    return payload if text is None else b"\xef\xbb\xbf" + text.encode("utf-8", "replace")
