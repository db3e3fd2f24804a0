"""Telling names and values, which are facts, from sentences, which are the vendor's text."""

from __future__ import annotations

import re

# From this many words on, a title, a type or a value of a sample reads as a sentence.
_WORDS_OF_A_SENTENCE = 4
LEFT_OUT = "…"
# A backslash can be read in one way only: a run of them is not tried in all.
_QUOTED = re.compile(r"(?P<quote>['\"])(?P<text>(?:\\.|(?!(?P=quote))[^\\\n])*+)(?P=quote)")


def is_sentence(text: str) -> bool:
    """Whether the text reads as a sentence rather than as a name."""
    return len(text.split()) >= _WORDS_OF_A_SENTENCE


def without_sentences(value: object) -> object:
    """The same value, what reads as a sentence left out of its strings."""
    match value:
        case str():
            return LEFT_OUT if is_sentence(value) else value
        case list():
            return [without_sentences(item) for item in value]
        case dict():
            return {name: without_sentences(member) for name, member in value.items()}
        case _:
            return value


def without_quotes(message: str) -> str:
    """A message of ours, the sentences that it quotes from the documentation left out."""
    return _QUOTED.sub(
        lambda found: f"'{LEFT_OUT}'" if is_sentence(found["text"]) else found[0], message
    )
