"""model.json and findings.json: the model as JSON (and back), and the faults found on the way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from docgen.base.codec import decode, dumps, encode, loads, schema_of
from docgen.base.errors import InternalError, SourceError
from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.base.rules import RULES, Rule
from docgen.model.api import Api
from docgen.render.files import OutputFile, without_quotes, without_sentences

if TYPE_CHECKING:  # reading a model needs none of what writing it does
    from docgen.render.openapi.work import Work

MODEL_FILE = "model.json"
FINDINGS_FILE = "findings.json"

# Counted up when a reader of the file has to change; it stands at the head of the file.
FORMAT_KEY = "docgen-model"
FORMAT = 3

# Members of the model that hold sentences of the documentation; all others hold facts. Those
# without a default can't be left out.
PROSE = frozenset({"description", "summary"})
PROSE_KEPT_EMPTY = frozenset({"meaning", "raw"})
# Members that hold a name, a type or a scrap of a sample, but now and then a sentence.
PROSE_IF_SENTENCE = frozenset({"after", "before", "type_text"})


def write_model(work: Work) -> tuple[OutputFile, ...]:
    """model.json: every fact with its place; without sentences where the options say so."""
    data = {FORMAT_KEY: FORMAT, **encode(work.api)}
    text = dumps(data if work.options.prose else _without_prose(data))
    return (OutputFile(path=MODEL_FILE, data=text.encode()),)


def write_findings(work: Work) -> tuple[OutputFile, ...]:
    """findings.json: every finding with what its rule says of it."""
    records = [finding_record(finding) for finding in sorted_findings(work.api.findings)]
    if not work.options.prose:
        records = [{**r, "message": without_quotes(r["message"])} for r in records]
    text = dumps(records)
    return (OutputFile(path=FINDINGS_FILE, data=text.encode()),)


def read_model(data: bytes, *, label: str) -> Api:
    """The Api that a model.json holds."""
    table = loads(data, label=label)
    if not isinstance(table, dict) or FORMAT_KEY not in table:
        hint = f"The file that a build writes begins with {FORMAT_KEY!r}."
        raise SourceError(f"{label}: is not a model of docgen", hint=hint)
    found = table.pop(FORMAT_KEY)
    if found != FORMAT:
        hint = "Build it again with this docgen."
        raise SourceError(f"{label}: has format {found!r}, and this is format {FORMAT}", hint=hint)
    return decode(table, Api, label=label)


def model_schema() -> dict[str, Any]:
    """The JSON Schema of model.json, as `docs/model.schema.json` publishes it."""
    schema = schema_of(Api)
    members = {FORMAT_KEY: {"const": FORMAT}, **schema.pop("properties")}
    head = {"$schema": schema.pop("$schema"), "title": "The operation model of docgen"}
    required = [FORMAT_KEY, *schema.pop("required")]
    definitions = schema.pop("$defs")
    return {
        **head,
        **schema,
        "properties": members,
        "required": required,
        "$defs": definitions,
    }


def finding_record(finding: Finding) -> dict[str, Any]:
    """A finding as findings.json has it."""
    rule = rule_of(finding)
    return {
        "code": finding.code,
        "severity": str(rule.severity),
        "title": rule.title,
        "message": finding.message,
        "advice": rule.advice,
        **encode(finding.place),
        "related": encode(finding.related),
    }


def rule_of(finding: Finding) -> Rule:
    """The row of the rule table that the finding's code names."""
    try:
        return RULES[finding.code]
    except KeyError:
        told = f"{finding.place}: no rule for the finding {finding.code!r}"
        raise InternalError(told) from None


def sorted_findings(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """`findings` by file, line and code, each of them once."""
    return tuple(sorted(dict.fromkeys(findings), key=_finding_order))


def _finding_order(
    finding: Finding,
) -> tuple[str, tuple[int, int], str, str, tuple[int, int], list[tuple[str, tuple[int, int]]]]:
    place = finding.place
    related = [_start(place) for place in finding.related]
    return (*_start(place), finding.code, finding.message, place.end, related)


def _start(place: Place) -> tuple[str, tuple[int, int]]:
    return place.file, place.start


def _without_prose(data: Any) -> Any:
    """The model's JSON without the documentation's sentences; names, URLs and types stay."""
    if isinstance(data, list):
        return [_without_prose(member) for member in data]
    if not isinstance(data, dict):
        return data
    return {key: _bare(key, member) for key, member in data.items() if key not in PROSE}


def _bare(key: str, member: Any) -> Any:
    if key in PROSE_KEPT_EMPTY:
        return ""
    if key == "json" and isinstance(member, str):
        bare = without_sentences(json.loads(member))
        return json.dumps(bare, ensure_ascii=False, separators=(",", ":"))
    if key in PROSE_IF_SENTENCE and isinstance(member, str):
        return without_sentences(member)
    if key == "message" and isinstance(member, str):
        return without_quotes(member)
    return _without_prose(member)
