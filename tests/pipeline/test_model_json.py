"""model.json and findings.json."""

import json

import pytest

from docgen.base.errors import InternalError, SourceError
from docgen.base.findings import Finding
from docgen.base.place import lines
from docgen.base.rules import RULES
from docgen.model.api import Api, Operation, OperationKey, Parameter, Sample, StatusCode
from docgen.render.files.options import RenderOptions
from docgen.render.model_json import read_model, sorted_findings, write_findings, write_model
from docgen.render.openapi.work import Work

PLACE = lines("a.txt", 3, 5)
SENTENCE = "Puts the call on hold."
API = Api(
    name="gws",
    version="8.6",
    title="T",
    dialect="gws",
    operations=(
        Operation(
            key=OperationKey(method="POST", path="/x", selector="Hold"),
            section="S",
            title="Hold",
            summary=SENTENCE,
            description=SENTENCE,
            parameters=(
                Parameter(name="description", where="body", description=SENTENCE, place=PLACE),
            ),
            samples=(
                Sample(role="request", raw=f"{SENTENCE} {{}}", json='{"raw":1}', place=PLACE),
            ),
            place=PLACE,
        ),
    ),
    status_codes=(StatusCode(code=0, meaning=SENTENCE, place=PLACE),),
    findings=(Finding(code="encoding-assumed", message="m", place=PLACE, related=(PLACE,)),),
)


def written(api: Api, options: RenderOptions) -> bytes:
    (file,) = write_model(Work(api, options))
    assert file.path == "model.json"
    return file.data


def test_a_model_comes_back_from_its_file() -> None:
    data = written(API, RenderOptions())
    assert data.startswith(b'{\n "docgen-model": 3,\n "name": "gws"')
    again = read_model(data, label="model.json")
    assert again == API
    assert written(again, RenderOptions()) == data


def test_without_prose_facts_stay_and_sentences_go() -> None:
    data = written(API, RenderOptions(prose=False))
    assert SENTENCE.encode() not in data
    again = read_model(data, label="model.json")
    (operation,) = again.operations
    assert [one.name for one in operation.parameters] == ["description"]
    assert operation.samples[0].json == '{"raw":1}'
    assert operation.place == PLACE


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"[]", "m.json: is not a model of docgen"),
        (b"{}", "m.json: is not a model of docgen"),
        (b'{"openapi": "3.1.0"}', "m.json: is not a model of docgen"),
        (b'{"docgen-model": 4}', "m.json: has format 4, and this is format 3"),
        (b'{"docgen-model": 3}', r"m.json: is not what docgen writes: required field missing"),
        (b'{"docgen-model": 3,\n', "m.json:2: is not JSON"),
        (b"", "m.json:1: is not JSON"),
        (b"\xff{}", "m.json: is not JSON"),
    ],
)
def test_what_is_no_model_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=said) as caught:
        read_model(data, label="m.json")
    assert "\n" not in str(caught.value)


def test_findings_say_what_their_rule_says() -> None:
    (file,) = write_findings(Work(API))
    assert file.path == "findings.json"
    rule = RULES["encoding-assumed"]
    assert json.loads(file.data) == [
        {
            "code": "encoding-assumed",
            "severity": "warning",
            "title": rule.title,
            "message": "m",
            "advice": rule.advice,
            "file": "a.txt",
            "line": 3,
            "last_line": 5,
            "related": [{"file": "a.txt", "line": 3, "last_line": 5}],
        }
    ]


def test_findings_are_sorted_by_file_line_and_code_and_told_once() -> None:
    def one(file: str, line: int, code: str, message: str = "m") -> Finding:
        return Finding(code=code, message=message, place=lines(file, line))

    wanted = [one("a", 2, "x"), one("a", 10, "b"), one("a", 10, "c"), one("b", 1, "a", "n")]
    assert list(sorted_findings((*reversed(wanted), wanted[1]))) == wanted


def test_a_finding_without_a_rule_is_our_fault() -> None:
    api = Api(
        name="a",
        version="1",
        title="t",
        dialect="d",
        findings=(Finding(code="no-such-rule", message="m", place=PLACE),),
    )
    with pytest.raises(InternalError, match="no rule for the finding 'no-such-rule'"):
        write_findings(Work(api))


@pytest.mark.parametrize(
    "text", ['{"docgen-model": %s}' % ("9" * 5_000), "[" * 200_000, "9" * 5_000]
)
def test_what_python_does_not_take_is_a_fault_of_the_file(text: str) -> None:
    with pytest.raises(SourceError, match=r"^m\.json") as error:
        read_model(text.encode(), label="m.json")
    assert len(str(error.value)) < 300
