"""CommonMark inline markup -> plain text."""

from __future__ import annotations

import re

# "/berths/*name*" is a path with a placeholder: its asterisks are data.
_MARKS = re.compile(
    r"(?P<data>(?<=/)\*\w[\w-]{0,60}\*(?!\w))"
    r"|`|\*\*(?=\S)|(?<=\S)\*\*|(?<![\w*=?./])\*(?=\w)|(?<=\w)\*(?![\w*])"
)


def plain(text: str) -> str:
    """The text without code marks and emphasis.

    An asterisk that is data (`fields=*`) stays: only one at the edge of a word is emphasis.
    """
    return _MARKS.sub(r"\g<data>", text) if "`" in text or "*" in text else text
