"""Each rule of the audit: a documentation that has the fault, and one that is right."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from attrs import evolve

from docgen.audit import audit, faulty_operations, without_secrets
from docgen.base.place import lines
from docgen.base.rules.audit import AUDIT_RULES
from docgen.blocks.types import Code, Document, Heading, Paragraph
from docgen.model.api import (
    Api,
    Attribute,
    Decision,
    Described,
    Header,
    Members,
    Operation,
    OperationKey,
    Parameter,
    PrintedUrl,
    Resource,
    Role,
    Sample,
    StatusCode,
)


def sample(json: str | None, role: Role = "request", raw: str = "", line: int = 5) -> Sample:
    return Sample(role=role, raw=raw or json or "", json=json, place=lines("a.txt", line))


def parameter(name: str, type_text: str = "", **more: object) -> Parameter:
    place = lines("a.txt", 3)
    return Parameter(name=name, where="body", type_text=type_text, place=place, **more)  # type: ignore[arg-type]


def operation(title: str = "Hold", path: str = "/v1/calls", **more: object) -> Operation:
    key = OperationKey(method="POST", path=path)
    place = lines("a.txt", 1)
    url = PrintedUrl(text=path, place=place)
    made = Operation(key=key, section="Calls", title=title, urls=(url,), place=place)
    return evolve(made, **more)


def api(*operations: Operation, **more: object) -> Api:
    made = Api(name="a", version="1", title="A", dialect="generic", operations=operations)
    return evolve(made, **more)


def codes(told: Api, documents: Sequence[Document] = ()) -> list[str]:
    return [one.code for one in audit(told, documents)]


SHOWN = sample('{"a": 1}')
CODES = (StatusCode(code=0, meaning="Success", place=lines("a.txt", 9)),)
STATUS = Members(status="statusCode")


def with_code(code: int) -> Api:
    answer = sample(f'{{"statusCode": {code}}}', role="response")
    return api(operation(samples=(SHOWN, answer)), members=STATUS, status_codes=CODES)


def with_value(value: str, **more: object) -> Api:
    told = parameter("state", **more)
    return api(operation(parameters=(told,), samples=(sample(f'{{"state": {value}}}'),)))


def with_resource(shown: str) -> Api:
    rows = tuple(Attribute(name=one, place=lines("a.txt", 2)) for one in ("id", "name", "kind"))
    samples = (sample(shown, role="resource"),)
    thing = Resource(
        section="Calls", title="Call", attributes=rows, samples=samples, place=lines("a.txt", 1)
    )
    return api(operation(samples=(SHOWN,)), resources=(thing,))


def with_map(shown: str, free_form: tuple[str, ...]) -> Api:
    decision = Decision(rule="map", about="Harbour.berths", because="1 of its 1 keys is an id")
    members = Members(free_form=free_form)
    return api(operation(samples=(sample(shown),)), decisions=(decision,), members=members)


def with_paths(*paths: str) -> Api:
    return api(*(operation(title=one, path=one, samples=(SHOWN,)) for one in paths))


def with_names(*names: str) -> Api:
    return api(
        *(
            operation(title=str(n), parameters=(parameter(one),), samples=(SHOWN,))
            for n, one in enumerate(names)
        )
    )


def with_header(value: str) -> Api:
    raw = f"GET /v1/me HTTP/1.1\nAuthorization: {value}\n"
    header = Header(name="Authorization", value=value)
    return api(operation(samples=(evolve(sample(None, raw=raw), headers=(header,)),)))


MANY = ("/v1/skills", "/v1/skills/{id}", "/v1/users/{id}/skills")

# rule -> (a documentation that has the fault, one that is right)
CASES: dict[str, tuple[Api, Api]] = {
    "attribute-not-in-samples": (
        with_resource('{"id": 1, "name": "a"}'),
        with_resource('{"id": 1, "name": "a", "kind": "b"}'),
    ),
    "keys-are-data": (
        with_map('{"berths": {"b-17": 1}}', free_form=()),
        with_map('{"berths": {"b-17": 1}}', free_form=("berths",)),
    ),
    "member-undocumented": (
        with_resource('{"id": 1, "name": "a", "kind": "b", "colour": "red"}'),
        with_resource('{"call": {"id": 1, "name": "a", "kind": "b"}}'),
    ),
    "name-misspelt": (with_paths("/v1/me/skils", *MANY), with_paths("/v1/me/skill", *MANY)),
    "name-spelled-differently": (
        with_names("phoneNumber", "phoneNumber", "phoneNumber", "phonenumber"),
        with_names("phoneNumber", "phoneNumber", "phoneNumber", "phone"),
    ),
    "operation-without-sample": (
        api(operation(), *(operation(title=one, samples=(SHOWN,)) for one in "abc")),
        api(operation(), operation(title="b")),  # it is the way of the reference
    ),
    "secret-in-sample": (with_header("Basic cGlsb3Q6aGFyYm91cg=="), with_header("Bearer <token>")),
    "status-code-undocumented": (with_code(77), with_code(0)),
    "type-contradicts-sample": (
        with_value('"7"', type_text="Integer"),
        with_value("7", type_text="Number"),
    ),
    "value-undocumented": (
        with_value('"aReady"', values=("Ready", "Busy"), closed=True),
        with_value('"Other"', values=("Ready", "Busy")),  # others are not ruled out
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_the_fault_is_found_and_what_is_right_is_not(code: str) -> None:
    bad, good = CASES[code]
    assert code in codes(bad)
    assert code not in codes(good)


def test_every_rule_of_the_audit_has_a_case() -> None:
    assert {rule.code for rule in AUDIT_RULES} == {*CASES, "link-dead"}


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("Gone.html", True),
        ("sub/../Gone.html#top", True),
        ("There.html", False),
        ("#top", False),
        ("/Gone.html", False),
        ("https://elsewhere.example/Gone.html", False),
        ("http://[", False),
        ("../Gone.html", False),
        ("picture.png", False),
    ],
)
def test_a_link_to_a_page_that_is_not_there(target: str, found: bool) -> None:
    place = lines("Here.html", 4)
    block = Paragraph(text="see", targets=(target,), place=place)
    here = Document(file="Here.html", title="Here", blocks=(block,))
    there = Document(file="There.html", title="There", blocks=())
    assert ("link-dead" in codes(api(), (here, there))) is found
    assert "link-dead" not in codes(api(), (here,))  # a page alone has no site


def test_a_feature_that_is_nearly_one_of_the_list() -> None:
    features = (Described(name="api-voice", place=lines("a.txt", 1)),)
    for name, found in (("api-voise", True), ("api-voice", False), ("api-chat", False)):
        told = api(operation(features=(name,), samples=(SHOWN,)), features=features)
        assert ("name-misspelt" in codes(told)) is found


def test_a_header_that_is_nearly_a_known_one() -> None:
    for name, found in (("Content-Typ", True), ("content-type", False), ("X-Harbour", False)):
        shown = evolve(SHOWN, headers=(Header(name=name, value="a"),))
        assert ("name-misspelt" in codes(api(operation(samples=(shown,))))) is found


def test_the_selector_of_another_step_is_no_wrong_value() -> None:
    bad, _ = CASES["value-undocumented"]
    assert "value-undocumented" not in codes(evolve(bad, selector="state"))


def test_a_placeholder_is_no_value() -> None:
    bad, _ = CASES["value-undocumented"]
    (one,) = bad.operations
    samples = tuple(evolve(each, unknown=("/state",)) for each in one.samples)
    assert "value-undocumented" not in codes(
        evolve(bad, operations=(evolve(one, samples=samples),))
    )


def test_secrets_are_masked_everywhere() -> None:
    secret = "cGlsb3Q6aGFyYm91cg=="
    told = with_header(f"Basic {secret}")
    text = f'curl -H "Authorization: Basic {secret}" /v1/me'
    document = Document(file="a.txt", title="", blocks=(Code(text=text, place=lines("a.txt", 1)),))
    masked, (shown,) = without_secrets(told, (document,))
    assert secret not in repr(masked)
    assert secret not in repr(shown)
    assert "Authorization: Basic ***" in masked.operations[0].samples[0].raw
    same, (kept,) = without_secrets(with_header("Bearer <token>"), ())[0], (document,)
    assert same == with_header("Bearer <token>")
    assert kept is document


def test_operations_with_a_faulty_sample_are_counted_once() -> None:
    bad, good = CASES["value-undocumented"]
    told = evolve(bad, findings=audit(bad, ()))
    assert faulty_operations(told) == (1, 1)
    assert faulty_operations(good) == (0, 1)


def heads(*texts: str) -> list[Document]:
    blocks = (Heading(text=one, level=2, place=lines("a.txt", n)) for n, one in enumerate(texts, 1))
    return [Document(file="a.txt", form="text", title="A", blocks=tuple(blocks))]


@pytest.mark.parametrize(
    ("texts", "slips"),
    [
        (("Responses", "responses", "Response s", "Resposes"), 1),
        (("Responses", "Responses", "Responses", "Response"), 0),  # a plural
        (("Responses", "Responses", "Resposes"), 0),  # two are not many
        (("Responses", "Responses", "Responses", "Resposes", "Resposes"), 0),
        (("Roles", "Roles", "Roles", "Rules"), 0),  # another word
        (("Step 1", "Step 1", "Step 1", "Step 2"), 0),
    ],
)
def test_a_heading_that_is_nearly_a_frequent_one_is_told(
    texts: tuple[str, ...], slips: int
) -> None:
    assert codes(api(), heads(*texts)) == ["name-misspelt"] * slips
