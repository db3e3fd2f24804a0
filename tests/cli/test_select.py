"""Which facts answer to a selector."""

import pytest

from docgen.base.errors import SelectorError
from docgen.cli.select import select
from docgen.model.api import Api

HOLD = "POST /api/v2/me/calls/{id} Hold"


@pytest.mark.parametrize(
    ("selector", "labels"),
    [
        (HOLD, [f"{HOLD}  Hold (operation, Voice API)"]),
        ("post /me/calls/{callId}/ hold", [f"{HOLD}  Hold (operation, Voice API)"]),
        ("POST me/calls/<id>  Hold", [f"{HOLD}  Hold (operation, Voice API)"]),
        ("Voice Hold", [f"{HOLD}  Hold (operation, Voice API)"]),
        ("voice api hold", [f"{HOLD}  Hold (operation, Voice API)"]),
        ("Voice API send dtmf", ["SendDTMF"]),
        ("VoiceHold", [f"{HOLD}  Hold (operation, Voice API)"]),
        ("GET /users List Users", ["List users"]),
        (f"{HOLD}  Hold (operation, Voice API)", [f"{HOLD}  Hold (operation, Voice API)"]),
        ("senddtmf", ["SendDTMF"]),
        ("Hold", ["Hold", "Hold"]),
        ("HOLD", ["Hold", "Hold"]),
        ("/me/calls/{id}", ["Hold", "SendDTMF"]),
        ("POST /api/v2/me/calls/{id}", ["Hold", "SendDTMF"]),
        ("GET /users", ["List users"]),
        ("/users?fields=*", ["List users"]),
        ("call resource", ["Call resource"]),
        ("CallStateChangeMessage", ["CallStateChangeMessage (message type, Voice API)"]),
        ("voice callstatechangemessage", ["CallStateChangeMessage"]),
    ],
)
def test_a_selector_is_understood_as_a_person_writes_it(
    api: Api, selector: str, labels: list[str]
) -> None:
    found = [match.label for match in select(api, selector)]
    assert len(found) == len(labels)
    assert all(label in told for told, label in zip(found, labels, strict=True))


@pytest.mark.parametrize(
    ("selector", "hint"),
    [
        ("Hodl", "Did you mean 'Hold'"),
        ("Voice Hodl", "Did you mean 'Voice Hold'"),
        ("POST /api/v2/me/callz/{id} Hold", f"Did you mean '{HOLD}'"),
        ("statechange", "Did you mean 'CallStateChangeMessage'"),
        ("xyzzy", "See docgen list"),
        ("", "See docgen list"),
        ("Chat SendDTMF", "Did you mean"),
    ],
)
def test_what_matches_nothing_gets_a_suggestion(api: Api, selector: str, hint: str) -> None:
    with pytest.raises(SelectorError, match=r"nothing in Web Services 8.6 answers to") as caught:
        select(api, selector)
    assert hint in str(caught.value)


def test_a_model_without_facts_answers_to_nothing() -> None:
    empty = Api(name="a", version="1", title="A", dialect="d")
    with pytest.raises(SelectorError):
        select(empty, "Hold")
