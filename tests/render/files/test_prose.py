from __future__ import annotations

import json

from attrs import evolve

from docgen.base.findings import Finding
from docgen.render.files.options import RenderOptions
from docgen.render.files.prose import without_quotes
from docgen.render.model_json import write_findings, write_model
from docgen.render.openapi.work import Work
from tests.render.small_api import at, written_api

BARE = RenderOptions(prose=False)
SENTENCE = "The harbour master wants to know who calls."


def test_messages_keep_names_and_lose_sentences() -> None:
    assert without_quotes("'Dial' sends 'one two three four' to \"Pier\"") == (
        "'Dial' sends '…' to \"Pier\""
    )
    assert without_quotes(r"""'it\'s a long way home' -> ''""") == "'…' -> ''"


def test_no_sentence_of_the_documentation_is_in_model_or_findings() -> None:
    api = written_api()
    first = next(op for op in api.operations if op.samples and op.parameters)
    sample = evolve(
        first.samples[0], raw=SENTENCE, json=json.dumps({"id": 4, "text": SENTENCE, "name": "A"})
    )
    parameter = evolve(first.parameters[0], type_text=SENTENCE, description=SENTENCE)
    operation = evolve(first, samples=(sample,), parameters=(parameter,), description=SENTENCE)
    finding = Finding(code="code-not-understood", message=f"no {SENTENCE!r}", place=at(3))
    told = evolve(api, operations=(operation,), findings=(finding,))
    for writer in (write_model, write_findings):
        (bare,) = writer(Work(told, BARE))
        (whole,) = writer(Work(told))
        assert SENTENCE in whole.data.decode()
        assert SENTENCE not in bare.data.decode()
    kept = json.loads(write_model(Work(told, BARE))[0].data)["operations"][0]["samples"][0]["json"]
    assert json.loads(kept) == {"id": 4, "text": "…", "name": "A"}


def test_a_run_of_backslashes_is_read_once() -> None:
    """Two ways to read each would be 2^n."""
    text = "'" + "\\a" * 5_000
    assert without_quotes(text) == text
