"""Rules of the infer stage: what samples of one thing show in several ways."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.rule import Rule

INFER_RULES: tuple[Rule, ...] = (
    Rule(
        "mandatory-but-absent",
        Severity.WARNING,
        "A member is called mandatory, and a sample does without it",
        "It is not required; ask the vendor whether the server refuses what the sample sends.",
    ),
    Rule(
        "member-beside-map",
        Severity.WARNING,
        "Members of a free-form object stand beside it",
        "They are no properties; look whether the sample closes the object too early.",
    ),
    Rule(
        "payload-beside-data",
        Severity.WARNING,
        "Members of a message stand beside the object that should hold them",
        "They are read as members of the payload; look whether the sample closes it too early.",
    ),
    Rule(
        "several-shapes",
        Severity.WARNING,
        "The same member has another shape on another page",
        "Both are allowed; ask the vendor which one the server sends.",
    ),
)

# What is decided on evidence where the documentation leaves a schema open.
DECISIONS: dict[str, str] = {
    "component": "Records that several bodies show are one named schema",
    "format": "All texts that samples show have a format",
    "known-values": "The words that samples show are told beside the type",
    "map": "The members of an object are named by those who use the API",
    "required": "All samples have the member, and no page calls it optional",
    "type-by-name": "A member that nobody types has the type of others of its name",
}
