"""Pages in, messages out: channels, forms, spellings, payloads of what a server sends.

Fences are those of tests/extract/test_extract_cases.py.
"""

from __future__ import annotations

from typing import Any

import pytest

from docgen.cli.text.schemas import schema_lines
from docgen.extract import DIALECTS, extract
from docgen.extract.facts import SourceFacts
from docgen.infer import infer
from docgen.model.api import Api, Described, Message
from docgen.model.schema import Ref, Schema
from tests.cases import Case
from tests.extract.book import documents_of
from tests.known_wrong import case_params

KNOWN_WRONG: dict[str, str] = {}

_FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")
# What the cases are about; other faults of their short pages are told elsewhere.
_ABOUT = ("channel-", "message-", "notification-", "payload-")


@pytest.mark.parametrize("case", case_params("messages", KNOWN_WRONG))
def test_pages_become_messages(case: Case, accept: bool) -> None:
    api = infer(extract(documents_of(case.inputs), DIALECTS["gws"], _FACTS))
    case.check(shown(api), accept=accept and str(case) not in KNOWN_WRONG)


def shown(api: Api) -> dict[str, Any]:
    cometd = api.cometd
    return {
        "channels": [
            f"{one.name} ({one.how}): {', '.join(one.message_types)}".rstrip(": ")
            for one in api.channels
        ],
        "messages": {one.name: _message(one, api) for one in api.messages},
        **_said(
            cometd=_said(
                path=cometd.path.name if cometd.path else "",
                transports=_names(cometd.transports),
                switched_off=_names(cometd.switched_off),
                subscriptions=_names(cometd.subscriptions),
            ),
            decisions=[
                f"{one.rule}: {one.about}: {one.because}"
                for one in api.decisions
                if one.rule == "channel"
            ],
            findings=[
                f"{one.code}: {one.message}" for one in api.findings if one.code.startswith(_ABOUT)
            ],
        ),
    }


def _message(one: Message, api: Api) -> dict[str, Any]:
    misplaced = next((form.schema for form in one.forms if form.schema is not None), None)
    return _said(
        spellings=[*one.spellings] if len(one.spellings) > 1 else [],
        notification_types=[
            f"{kind.name}: {kind.description}".rstrip(": ") for kind in one.notification_types
        ],
        channels=[f"{each.channel} ({each.how})" for each in one.channels],
        forms=[f"{form.kind}: {form.samples}" for form in one.forms],
        payload=_lines(one.schema, api),
        misplaced=_lines(misplaced, api),
        variants={each.notification_type: _lines(each.schema, api) for each in one.variants},
    )


def _lines(schema: Schema | None, api: Api) -> list[str]:
    named = {one.name: one.schema for one in api.schemas}
    whole = named.get(schema.name) if isinstance(schema, Ref) else schema
    return [] if whole is None else schema_lines(whole)


def _names(things: tuple[Described, ...]) -> list[str]:
    return [one.name for one in things]


def _said(**facts: Any) -> dict[str, Any]:
    return {name: fact for name, fact in facts.items() if fact}
