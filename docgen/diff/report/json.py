"""Changes for programs: JSON, and the schema that says what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docgen.base.codec import dumps
from docgen.base.place import PdfSpot, Place
from docgen.base.shown import in_json
from docgen.diff.change import Change
from docgen.diff.report.parts import (
    LEVELS,
    Heading,
    ReportOptions,
    counted,
    first_line,
    ordered,
)

FORMAT = 1  # counts up when a program that reads it has to change


def json_report(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> str:
    """Both sides, the counts, and every change whole; what is not seen stands as escapes."""
    return in_json(dumps(changes_record(changes, old, new, options)))


def changes_record(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> dict[str, Any]:
    """What `docs/changes.schema.json` describes."""
    return {
        "docgen-changes": FORMAT,
        "old": _side(old),
        "new": _side(new),
        "counts": {
            **{str(level): count for level, count in counted(changes).items()},
            "accepted": options.accepted,
            "hidden": options.hidden,
        },
        "unread": list(options.unread),
        "notes": list(options.notes),
        "changes": [_change(change, options) for change in ordered(changes)],
    }


def changes_schema() -> dict[str, Any]:
    """The JSON Schema of the report."""
    text = {"type": "string"}
    count = {"type": "integer", "minimum": 0}
    place = {"oneOf": [{"$ref": "#/$defs/place"}, {"type": "null"}]}
    side = {"label": text, "title": text, "version": text}
    counts = {**{str(level): count for level in LEVELS}, "accepted": count, "hidden": count}
    change = {
        "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{12}$"},
        "rule": text,
        "level": {"enum": [str(level) for level in LEVELS]},
        **dict.fromkeys(("about", "where", "old", "new"), text),
        "old_place": place,
        "new_place": place,
        "title": text,
        "advice": text,
        "note": text,
    }
    number = {"type": ["integer", "null"], "minimum": 1}
    where = {"text": text, "file": text, "line": number, "page": number}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Changes between two versions of an API",
        "description": "What `docgen diff --format json` prints.",
        **_object(
            {
                "docgen-changes": {"const": FORMAT},
                "old": {"$ref": "#/$defs/side"},
                "new": {"$ref": "#/$defs/side"},
                "counts": _object(counts),
                "unread": {"type": "array", "items": text},
                "notes": {"type": "array", "items": text},
                "changes": {"type": "array", "items": {"$ref": "#/$defs/change"}},
            }
        ),
        "$defs": {
            "side": _object(side),
            "change": _object(change),
            "place": {
                "description": "Where it was read: `text` for people, the rest for programs.",
                **_object(where),
            },
        },
    }


def _side(side: Heading) -> dict[str, str]:
    return {"label": side.label, "title": side.title, "version": side.version}


def _change(change: Change, options: ReportOptions) -> dict[str, Any]:
    title, advice = options.told(change.rule)
    return {
        "fingerprint": change.fingerprint,
        "rule": change.rule,
        "level": str(change.level),
        "about": change.about,
        "where": change.where,
        "old": change.old,
        "new": change.new,
        "old_place": _place(change.old_place),
        "new_place": _place(change.new_place),
        "title": title,
        "advice": advice,
        "note": change.note,
    }


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    page = place.spot.page if isinstance(place.spot, PdfSpot) else None
    return {"text": str(place), "file": place.file, "line": first_line(place), "page": page}


def _object(members: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": list(members),
        "additionalProperties": False,
        "properties": members,
    }
