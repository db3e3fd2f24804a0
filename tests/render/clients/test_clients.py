"""Clients of the small API: what is written, and what a change of the reference changes of it."""

from __future__ import annotations

import difflib
from collections import Counter
from pathlib import Path

import pytest
from attrs import evolve

from docgen.base.place import lines
from docgen.infer import infer
from docgen.model.api import Api, Operation, OperationKey, Sample
from docgen.render import WRITERS, OutputFile, RenderOptions, Work
from docgen.render.clients.outline import Client, client_of
from docgen.render.clients.parts import Method
from docgen.render.clients.schemas import Types
from docgen.render.clients.types import (
    AnyOf,
    ArrayOf,
    Constants,
    MapOf,
    Named,
    Primitive,
    Texts,
    Unknown,
)
from tests.kept import model_of
from tests.render.small_api import FILE, small_api, written_api

GOLDEN = Path(__file__).parents[2] / "golden" / "small-api"
LANGUAGES = [one for one in ("python", "typescript") if one in WRITERS]
PLACE = lines(FILE, 1)


def written(api: Api, language: str, **options: object) -> dict[str, str]:
    files = WRITERS[language](Work(api, RenderOptions(**options)))  # type: ignore[arg-type]
    return {file.path: file.data.decode() for file in files}


def client(api: Api) -> Client:
    return client_of(Work(api))


def method(name: str, api: Api | None = None) -> Method:
    """The one method of that name."""
    sections = client(api or small_api()).sections
    (found,) = [one for each in sections for one in each.methods if "_".join(one.words) == name]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_client_is_the_golden_one(language: str, accept: bool) -> None:
    """But for what is the same for every Api: `make check` compares that of the sample."""
    for path, text in written(small_api(), language).items():
        if is_the_same_for_all(path):
            continue
        golden = GOLDEN / f"{path}.golden"  # no tool takes it for code of ours
        if accept:
            golden.parent.mkdir(parents=True, exist_ok=True)
            golden.write_text(text, encoding="utf-8", newline="")
        assert text == golden.read_text(encoding="utf-8"), path


def is_the_same_for_all(path: str) -> bool:
    name = Path(path).name
    ours = {
        "bayeux",
        "call",
        "content",
        "cookies",
        "core",
        "extra",
        "files",
        "json",
        "log",
        "pages",
        "reply",
        "session",
        "notifications",
        "stream",
        "tsconfig",
    }
    return (
        name == "py.typed"
        or (name.startswith("_") and name != "__init__.py")
        or Path(name).stem in ours
    )


NEW = Operation(
    key=OperationKey(method="POST", path="/api/v2/me/calls/{id}", selector="Whistle"),
    section="Voice API",
    title="Whistle",
    description="Makes the harbour whistle.",
    samples=(
        Sample(
            role="request",
            raw="",
            json='{"operationName":"Whistle","tune":"long"}',
            place=PLACE,
        ),
        Sample(role="response", raw="", json='{"statusCode":0,"heardBy":["all"]}', place=PLACE),
    ),
    place=PLACE,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_operation_changes_what_concerns_it(language: str) -> None:
    old = written_api()
    section = next(one.section for one in old.operations if not one.guide)
    new = evolve(old, operations=(*old.operations, evolve(NEW, section=section)))
    before, after = written(infer(old), language), written(infer(new), language)
    assert before.keys() == after.keys()
    changed = {path for path in before if before[path] != after[path]}
    for path in changed:
        gone = [
            line
            for line in difflib.ndiff(before[path].splitlines(), after[path].splitlines())
            if line.startswith("- ")
        ]
        if path.endswith("README.md"):
            assert len(gone) <= 2, gone  # how many operations there are
        else:
            assert gone == [], path
            more = [line for line in after[path].splitlines() if line not in before[path]]
            assert more, path
    kinds = {Path(path).stem for path in changed}
    own = {
        word for one in client(infer(new)).sections if one.title == section for word in one.words
    }
    listed = {
        "README",
        "__init__",
        "api",
        "enums",
        "index",
        "models",
        "samples",
    }  # that list what there is
    assert kinds <= {*listed, "_".join(own), "-".join(own), *own}, changed


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_places_and_sentences(language: str) -> None:
    text = "\n".join(written(small_api(), language, provenance=False, prose=False).values())
    assert FILE not in text
    for one in small_api().operations:
        if len(one.description.split()) > 6:
            assert one.description not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_of_the_user_wins(language: str, tmp_path: Path) -> None:
    template = tmp_path / f"{language}_client" / "README.md.j2"
    template.parent.mkdir(parents=True)
    template.write_text("# Ours\n", encoding="utf-8")
    files = written(small_api(), language, templates=tmp_path)
    assert files[f"clients/{language}/README.md"] == "# Ours\n"
    others = written(small_api(), language)
    assert all(files[path] == others[path] for path in files if not path.endswith("README.md"))


def test_an_operation_knows_what_its_caller_gives() -> None:
    found = method("send_dtmf")
    assert (found.http_method, found.path) == ("POST", "/api/v2/me/calls/{id}")
    assert found.constants == (("operationName", "SendDtmf"),)
    given = {(one.where, one.member.name): one.member for one in found.arguments}
    assert given["path", "id"].required
    assert given["body", "digits"].description == "A string of tones."
    told = Texts(("slow", "fast"), closed=True, name="VoiceSendDtmfSpeed")
    assert given["body", "speed"].type == told
    assert given["body", "speed"].default == "slow"
    assert ("body", "operationName") not in given


def test_of_several_selectors_the_first_is_sent_unless_another_is_given() -> None:
    found = method("park_or_anchor")
    (selector,) = [one for one in found.arguments if one.member.name == "operationName"]
    assert selector.preset == "Park"
    assert not selector.member.required
    assert isinstance(selector.member.type, Texts)
    assert (selector.member.type.values, selector.member.type.closed) == (("Park", "Anchor"), True)


SCHEMAS: dict[str, object] = {
    "Call": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            "next": {"$ref": "#/components/schemas/Call"},
            "to": {"type": "object", "properties": {"number": {"type": "string"}}},
            "legs": {"type": "array", "items": {"type": "object", "properties": {"a": {}}}},
            "data": {"type": "object", "additionalProperties": True},
        },
    },
    "Code": {"type": "integer"},
}


def test_objects_are_models_wherever_they_stand() -> None:
    types = Types(SCHEMAS)
    assert types.component("Call") == Named("Call")
    models = types.models().models
    assert [one.name for one in models] == ["Call", "CallLeg", "CallTo"]
    members = {one.name: one for one in models[0].members}
    assert members["next"].type == Named("Call")
    assert members["to"].type == Named("CallTo")
    assert members["legs"].type == ArrayOf(Named("CallLeg"))
    assert members["data"].type == MapOf(Unknown())
    assert members["id"].required
    assert not members["to"].required


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            {"type": "string", "enum": ["a", "b"]},
            Texts(("a", "b"), closed=True, name="Owner values"),
        ),
        ({"type": "string", "x-enum": ["a"]}, Texts(("a",), name="Owner values")),
        ({"const": "a"}, Texts(("a",), closed=True)),
        ({"type": "integer", "enum": [1, 2]}, Constants((1, 2))),
        ({"const": True}, Constants((True,))),
        ({"enum": ["a", 1]}, Unknown()),
        ({"type": "integer", "format": "int64"}, Primitive("int64")),
        ({"type": "string", "const": "a"}, Texts(("a",), closed=True)),
        ({}, Unknown()),
        ({"type": "hat"}, Unknown()),
        ({"$ref": "#/components/schemas/Lost"}, Unknown()),
        (
            {"allOf": [{"oneOf": [{"type": "array", "items": {}}, {"type": "object"}]}]},
            AnyOf((ArrayOf(Unknown()), MapOf(Unknown()))),
        ),
        (
            {"oneOf": [{"type": "string", "x-enum": ["a"]}, {"type": "string"}]},
            Types({}).of({"type": "string"}, "X"),
        ),
    ],
    ids=lambda value: str(value)[:40],
)
def test_types_of_schemas(schema: dict[str, object], expected: object) -> None:
    assert Types(SCHEMAS).of(schema, "Owner") == expected


def test_a_schema_that_holds_itself_ends() -> None:
    loop: dict[str, object] = {"A": {"$ref": "#/components/schemas/A"}}
    assert Types(loop).component("A") == Unknown()
    deep: dict[str, object] = {"type": "array"}
    deep["items"] = deep
    assert Types({}).of(deep, "Owner")


def test_every_file_has_a_path_that_may_be_written() -> None:
    for language in LANGUAGES:
        files: list[OutputFile] = [*WRITERS[language](Work(small_api()))]
        assert all(file.path.startswith(f"clients/{language}/") for file in files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_edition_changes_no_code(language: str) -> None:
    before = written(small_api(), language)
    after = written(evolve(small_api(), edition="another day"), language)
    assert {path for path in before if before[path] != after[path]} <= {
        f"clients/{language}/README.md"
    }


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_operation_of_a_whole_reference_changes_what_concerns_it(
    language: str, shared: Path
) -> None:
    source = shared / "sources/gws-8.6/html"
    api = model_of(source)
    after = written(api, language)
    for number in range(31, len(api.operations), 150):
        others = tuple(one for n, one in enumerate(api.operations) if n != number)
        before = written(evolve(api, operations=others), language)
        assert before.keys() <= after.keys()
        changed = [path for path in before if before[path] != after[path]]
        assert len(changed) <= 9, changed
        for path in changed:
            lost = Counter(before[path].splitlines()) - Counter(after[path].splitlines())
            told = [line for line in lost if not line.startswith(("from ", "import "))]
            # What is imported grows with what is used; the README counts operations.
            assert told == [] or path.endswith("README.md"), (api.operations[number].title, told)
