"""Words: splitting, folding, comparing names that documentation spells in several ways."""

from __future__ import annotations

import re

# "URIs" is one word, and so is each of "URIState", "callState", "CALL".
_WORD = re.compile(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_SPACES = re.compile(r"\s+")

_LONGEST_WORD = 60  # no name of a resource is longer; what is compared letter by letter has a limit

# Characters that optical recognition and narrow fonts mix up ("BargeIn" read as "Bargeln",
# "UserData1" as "UserDatal"): every member of a class folds to the same letter.
_LOOKALIKE = str.maketrans({"I": "1", "l": "1", "|": "1", "i": "1", "O": "0", "o": "0"})


def squash(text: str) -> str:
    """The text with every run of white space as one blank, ends stripped."""
    return _SPACES.sub(" ", text).strip()


def split_words(name: str) -> list[str]:
    """The words of a name in camelCase, snake_case, kebab-case or plain text, as written."""
    return _WORD.findall(name)


def loose(text: str) -> str:
    """Letters and digits only, lower case: equal for spellings that differ in form alone."""
    return "".join(c for c in text.lower() if c.isalnum())


def lookalike(text: str) -> str:
    """Equal for texts that look alike in print (l, I, 1; O, 0)."""
    return text.translate(_LOOKALIKE)


def upper_first(word: str) -> str:
    """The word with its first letter in upper case, the rest untouched (URL stays URL)."""
    return word[:1].upper() + word[1:]


def slug(text: str) -> str:
    """Lower-case words joined by hyphens: a name for a folder or an anchor."""
    return "-".join(word.lower() for word in split_words(text))


def slips(text: str) -> frozenset[str]:
    """The text, and what is left of it without any one letter; of a long one the text alone.

    Two texts that share one of these differ by a slip: a letter more, less, or another.
    """
    if not 2 < len(text) <= _LONGEST_WORD:
        return frozenset({text})
    return frozenset({text, *(text[:n] + text[n + 1 :] for n in range(len(text)))})
