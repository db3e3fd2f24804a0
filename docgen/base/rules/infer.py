"""Rules of the infer stage: what samples of one thing show in several ways."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.types import Rule

INFER_RULES: tuple[Rule, ...] = (
    Rule(
        "channel-contradicted",
        Severity.WARNING,
        "A page names another channel than the pages on notifications",
        "Subscribe to both, or to a wildcard; ask the vendor which one carries messages.",
    ),
    Rule(
        "channel-spelled-differently",
        Severity.WARNING,
        "Two channels differ in the number of their last word alone",
        "Subscribe to both, or to a wildcard; ask the vendor which one carries messages.",
    ),
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
        "members-misplaced",
        Severity.WARNING,
        "Members of a response stand outside the object that should hold them",
        "They are no members of the response: the sample closes the object too early.",
    ),
    Rule(
        "message-type-spelled-differently",
        Severity.WARNING,
        "A message type is spelled in several ways",
        "The schema accepts each of them; handle them alike, and ask the vendor which is sent.",
    ),
    Rule(
        "message-without-channel",
        Severity.WARNING,
        "Nothing says which channel carries a message type",
        "Subscribe to a wildcard and look where it comes from.",
    ),
    Rule(
        "notification-without-type",
        Severity.INFO,
        "A notification is shown without its message type",
        "Tell it by what it holds; ask the vendor which message it is.",
    ),
    Rule(
        "payload-misplaced",
        Severity.WARNING,
        "Members of a message stand outside the object that should hold them, or too deep",
        "They are read as members of the payload where others show them there; the schema of the "
        "message accepts the sample as it stands.",
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
    "channel": "Messages of a section that has one channel are taken to go over it",
    "component": "Records that several bodies show are one named schema",
    "format": "All texts that samples show have a format",
    "known-values": "The words that samples show are told beside the type",
    "map": "The members of an object are named by those who use the API",
    "required": "All samples have the member, and no page calls it optional",
    "type-assumed": "An argument that nothing types is text",
    "type-by-name": "A member that nobody types has the type that its name has elsewhere",
}
