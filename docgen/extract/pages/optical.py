"""Words that a text read from pictures mistook, corrected by the rest of the source."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from attrs import evolve

from docgen.base.findings import Finding
from docgen.base.words import lookalike
from docgen.blocks.types import Block, Callout, Code, Document, Heading, Listing, Paragraph, Table

# Tokens of identifiers, ids and words; a word of three letters ("APl") can be mistaken, too.
_TOKEN = re.compile(r"[A-Za-z|][A-Za-z0-9|]{2,}")
_CONFUSED = re.compile(r"[lI1|O0i]")
# An initial that says what the letter cannot be: capital I inside a lower-case word and so on.
_ODD = re.compile(r"[a-z][I|](?=[a-z]|$)|[a-z]{3}l$|^[A-Z]{2,}l$|[A-Z]l$")


def _texts(block: Block) -> list[str]:
    match block:
        case Paragraph() | Heading() | Code() | Callout():
            return [block.text]
        case Table():
            return [*block.header, *(cell.text for row in block.rows for cell in row.cells)]
        case Listing():
            return [item.text for item in block.items]


def _tokens(document: Document) -> Counter[str]:
    counted: Counter[str] = Counter()
    for block in document.blocks:
        for text in _texts(block):
            counted.update(_TOKEN.findall(text))
    return counted


def _vocabulary(documents: Sequence[Document]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for document in documents:
        if not document.optical:
            counted.update(_tokens(document))
    return counted


def _corrections(own: Counter[str], known: Counter[str]) -> tuple[dict[str, str], list[str]]:
    """(token -> what it must be, tokens that look mistaken but that nothing corrects)."""
    by_form: dict[str, Counter[str]] = defaultdict(Counter)
    for token, count in known.items():
        by_form[lookalike(token)][token] += count
    own_forms: dict[str, Counter[str]] = defaultdict(Counter)
    for token, count in own.items():
        own_forms[lookalike(token)][token] += count
    right: dict[str, str] = {}
    doubtful: list[str] = []
    for token in sorted(own):
        if not _CONFUSED.search(token) or token in known:
            continue
        candidates = by_form.get(lookalike(token))
        if candidates:
            right[token] = min(candidates, key=lambda t: (-candidates[t], t))
            continue
        rivals = own_forms[lookalike(token)]
        best, count = min(rivals.items(), key=lambda pair: (-pair[1], pair[0]))
        if best != token and count > rivals[token]:
            right[token] = best
        elif _ODD.search(token) and _has_sibling(token, own, known):
            doubtful.append(token)
    return right, doubtful


def _has_sibling(token: str, own: Counter[str], known: Counter[str]) -> bool:
    """Whether the same word stands with a digit in its place ("UserDatal" beside "UserData2")."""
    stem = token[:-1]
    return any(f"{stem}{digit}" in own or f"{stem}{digit}" in known for digit in "0123456789")


def _fixed(text: str, right: dict[str, str]) -> str:
    return _TOKEN.sub(lambda found: right.get(found[0], found[0]), text)


def _corrected(block: Block, right: dict[str, str]) -> Block:
    def fix(text: str) -> str:
        return _fixed(text, right)

    match block:
        case Paragraph() | Heading() | Code() | Callout():
            return evolve(block, text=fix(block.text))
        case Table():
            rows = tuple(
                evolve(row, cells=tuple(evolve(c, text=fix(c.text)) for c in row.cells))
                for row in block.rows
            )
            return evolve(block, header=tuple(map(fix, block.header)), rows=rows)
        case Listing():
            items = tuple(evolve(item, text=fix(item.text)) for item in block.items)
            return evolve(block, items=items)


def correct_optical(documents: Sequence[Document]) -> list[Document]:
    """The documents, mistaken letters corrected in those that were read from pictures.

    A word that only look-alike letters set apart from a word of the other documents (or from a
    more frequent word of the same one) is that word. Each correction is a finding; so is a word
    that looks mistaken and that nothing corrects.
    """
    if not any(document.optical for document in documents):
        return list(documents)
    known = _vocabulary(documents)
    done: list[Document] = []
    for document in documents:
        if not document.optical:
            done.append(document)
            continue
        right, doubtful = _corrections(_tokens(document), known)
        findings: list[Finding] = []
        blocks: list[Block] = []
        for block in document.blocks:
            found = {t for text in _texts(block) for t in _TOKEN.findall(text)}
            findings += [
                Finding(
                    code="letters-mistaken",
                    message=f"{token!r} is read as {right[token]!r}, its spelling elsewhere",
                    place=block.place,
                )
                for token in sorted(found & right.keys())
            ]
            findings += [
                Finding(
                    code="letters-doubtful",
                    message=f"{token!r} looks mistaken; nothing in the source corrects it",
                    place=block.place,
                )
                for token in sorted(found & set(doubtful))
            ]
            blocks.append(_corrected(block, right) if found & right.keys() else block)
        title = _fixed(document.title, right)
        done.append(
            evolve(
                document,
                title=title,
                blocks=tuple(blocks),
                findings=(*document.findings, *findings),
            )
        )
    return done
