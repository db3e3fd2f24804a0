"""Which versions have a request: since when it is there, and whether it is to be used no more."""

from __future__ import annotations

import re
from collections.abc import Iterable

from docgen.blocks.plain import plain

_NEAR = 4  # of the first texts may say it of the request as a whole
_TITLE = re.compile(r"[(\[]deprecated[)\]]|^\W*deprecated\b|\bdeprecated\W*$", re.IGNORECASE)
_SAID = re.compile(
    r"^\W*(?:deprecated|deprecation(?: notice)?)\b"
    r"|\bthis (?:[\w-]+ ){0,3}?(?:api|call|endpoint|method|operation|request|resource|route|url)"
    r" (?:is|has been|was) (?:now |already )?deprecated\b",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?:^|[(\[]|\. |\b(?:is|was|been) )"
    r"(?:(?:available |new |added |introduced )?since|added in|new in"
    r"|introduced in|available (?:in|from))\s+(?:api )?(?:version |release )?v?"
    r"(?P<version>\d+(?:\.\d+){1,3})\b",
    re.IGNORECASE,
)
_LONGEST = 400


def is_deprecated(title: str, told: Iterable[str]) -> bool:
    """Whether the title of a request or one of the first texts below it says that it is."""
    if _TITLE.search(title):
        return True
    first = [plain(text)[:_LONGEST] for text in [*told][:_NEAR]]
    return any(_SAID.search(text) for text in first)


def since_of(title: str, told: Iterable[str]) -> str:
    """The version that first had a request, as its title or one of the first texts tells it."""
    texts = [title, *(plain(text)[:_LONGEST] for text in [*told][:_NEAR])]
    found = next((match for text in texts if (match := _SINCE.search(text))), None)
    return found["version"] if found else ""
