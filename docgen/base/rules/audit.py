"""Rules of the audit: what the documentation shows and does not say, and what it says in vain."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.types import Rule

_WARNING, _INFO = Severity.WARNING, Severity.INFO

AUDIT_RULES: tuple[Rule, ...] = (
    Rule(
        "attribute-not-in-samples",
        _INFO,
        "A member of a resource is in no sample",
        "It is read from its table alone; ask the vendor whether the server still sends it.",
    ),
    Rule(
        "keys-are-data",
        _INFO,
        "The keys of an object are data, not names",
        "It is a map in the schema; a table that says so would help.",
    ),
    Rule(
        "link-dead",
        _INFO,
        "A link leads to a page that the source has not",
        "Fetch the page as well, or ask the vendor where it has gone.",
    ),
    Rule(
        "member-undocumented",
        _INFO,
        "A sample shows a member that no table has",
        "It is a member all the same; ask the vendor for its description.",
    ),
    Rule(
        "name-misspelt",
        _WARNING,
        "A name differs from a frequent one by a letter",
        "It is kept as it is printed. If it is a name that is sent, try both against your server.",
    ),
    Rule(
        "name-spelled-differently",
        _INFO,
        "A parameter is spelled in another way on other pages",
        "It is kept as it is printed; try both against your server.",
    ),
    Rule(
        "operation-without-sample",
        _INFO,
        "A request is documented without a sample",
        "Its bodies are those of its tables alone; ask the vendor for a sample.",
    ),
    Rule(
        "secret-in-sample",
        _WARNING,
        "A sample shows credentials",
        "They are masked in all outputs, unless --keep-secrets; ask the vendor to change them.",
    ),
    Rule(
        "status-code-undocumented",
        _WARNING,
        "A sample has a status code that no list has",
        "Clients raise it as any other; ask the vendor what it means.",
    ),
    Rule(
        "type-contradicts-sample",
        _WARNING,
        "A sample sends another type than the table says",
        "Both are allowed; ask the vendor which one the server takes.",
    ),
    Rule(
        "value-undocumented",
        _WARNING,
        "A sample sends a value that is not among the documented ones",
        "Try it against your server; ask the vendor for the whole list.",
    ),
)
