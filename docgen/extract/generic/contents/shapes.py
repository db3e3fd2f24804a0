"""Members printed as types in code: "{ name: string, // what it is" or "limit?: number"."""

from __future__ import annotations

import re

from attrs import evolve

from docgen.base.place import Place
from docgen.extract.generic.entries import Entry
from docgen.extract.generic.vocabulary import TYPES

_MEMBER = re.compile(
    r"(?P<name>[A-Za-z_$][\w$-]*)(?P<optional>\?)?\s*:\s*(?P<type>(?:[^,;\[\]]|\[[^\[\]]*\]){1,200}?)\s*+(?:[,;]\s*+)?"
    r"(?://\s*(?P<text>.*))?$"
)
_REMARK = re.compile(r"(?://|\*|/\*\*?)\s*(?P<text>.*?)(?:\*/)?$")
_MOST_LINES = 500
_SHAPE = re.compile(r"enum\[|[{\[]|Array<|Record<|null\b|\w+\[\]")


def shape_of_members(text: str, place: Place) -> tuple[Entry, ...]:
    """The members that types in code name, outermost only; none where it is anything else."""
    lines = [line.strip() for line in text.split("\n")][:_MOST_LINES]
    inner = 1 if lines and lines[0] in {"{", "[{"} else 0
    found: list[Entry] = []
    depth, told = 0, ""
    for line in lines:
        member = _MEMBER.fullmatch(line) if depth == inner else None
        remark = _REMARK.fullmatch(line)
        if member is not None:
            if not (TYPES.match(member["type"]) or _SHAPE.match(member["type"])):
                return ()
            entry = Entry(name=member["name"], type_text=member["type"].rstrip("{[ "), place=place)
            required = False if member["optional"] else None
            found.append(evolve(entry, text=member["text"] or told, required=required))
            told = ""
        elif remark is not None:
            told = f"{told} {remark['text']}".strip() if depth == inner else ""
        elif depth == inner and line.strip("{}[](),;"):
            return ()
        bare = line.partition("//")[0]
        depth += sum(map(bare.count, "{[(")) - sum(map(bare.count, "}])"))
    return tuple(found)
