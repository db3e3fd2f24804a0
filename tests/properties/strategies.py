"""Strategies: schemas in canonical form, JSON values, text that breaks things, small Apis."""

from __future__ import annotations

import json
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from docgen.base.place import lines
from docgen.infer.observe.join import held_to, join_all
from docgen.model.api import (
    AnnouncedChange,
    Api,
    Attribute,
    Described,
    Header,
    Operation,
    OperationKey,
    Parameter,
    Resource,
    Sample,
    Section,
    Security,
    StatusCode,
)
from docgen.model.schema import Anything, Field, ListOf, Record, Ref, Scalar, Schema

PLACE = lines("made-up.txt", 1)
PLACES = st.just(PLACE)

names = st.sampled_from(["a", "b", "c", "id", "data"])
json_types = st.sampled_from(["string", "integer", "number", "boolean", "null"])

NASTY = [
    "{{ 7*7 }}",
    "{% raw %}",
    'it\'s "quoted"',
    "a: b # c",
    "line\nbreak",
    "\u2028\u0085\x00\x1b[31m",
    "\ud800",
    "<script>",
    "yes",
    "2024-01-01",
    "{id}",
    "a/b?c=d#e",
    "{open",
    "- x",
    "&anchor *alias !tag",
    "x" * 10_000,
    "日本語",
    "a \"\"\" docstring ''' ends",
    "ends with a backslash\\",
    'ends with a quote"',
    "a */ comment <!-- --> ends",
    "${process.exit()} `ls`",
    "__import__('os').system('true')",
    "../../etc/passwd",
    "__proto__",
    "constructor",
    "class",
    "None",
    "con",
    "\N{RIGHT-TO-LEFT OVERRIDE}\N{GRINNING FACE}\N{ZERO WIDTH SPACE}",
    "{@link x} @param y",
    "\r\n\t\v\f",
]

# Text as untrusted input has it: any code point, lone surrogates of a bad decoding among them.
any_text = st.one_of(
    st.text(max_size=12),
    st.text(st.characters(exclude_categories=()), max_size=6),
    st.sampled_from(NASTY),
)

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(names | st.text(max_size=4), inner, max_size=4)
    ),
    max_leaves=12,
)


@st.composite
def scalars(draw: st.DrawFn) -> Scalar:
    types = tuple(sorted(draw(st.sets(json_types, min_size=1))))
    if types == ("null",):
        return Scalar(types=types)
    plain = Scalar(
        types=types,
        known=tuple(sorted(draw(st.sets(names, max_size=2)))),
        format=draw(st.sampled_from([None, "uuid", "uri", "int32", "int64", "any"])),
    )
    return held_to(plain, sorted(draw(st.sets(names, max_size=3))))


def records(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Record]:
    def made(members: dict[str, Schema], extra: Schema | None, required: list[Any]) -> Record:
        fields = zip(sorted(members.items()), required, strict=False)
        return Record(
            fields=tuple(
                Field(name=name, schema=schema, required=must) for (name, schema), must in fields
            ),
            extra=extra,
        )

    return st.builds(
        made,
        st.dictionaries(names, inner, max_size=4),
        st.none() | inner,
        st.lists(st.sampled_from([None, True, False]), min_size=4, max_size=4),
    )


schemas: st.SearchStrategy[Schema] = st.recursive(
    st.just(Anything()) | scalars() | st.builds(Ref, name=names),
    lambda inner: (
        st.builds(ListOf, item=inner)
        | records(inner)
        # What a join of several kinds gives: at most one option of each kind, sorted.
        | st.lists(inner, min_size=2, max_size=3).map(join_all)
    ),
    max_leaves=8,
)

paths = st.sampled_from(
    [
        "/api/v2/me/calls/{id}",
        "/api/v2/me/calls",
        "/api/v2/users/{userId}/calls/{id}",
        "/api/v2/{user id}/{group-name}",
        "/api/v2/users/{other}/calls/{id}",
        "/api/v2/{id}/{id}",
        "/",
    ]
) | any_text.map(lambda text: f"/api/v2/{text}")

parameters = st.builds(
    Parameter,
    name=any_text | names,
    where=st.sampled_from(["body", "path", "query", "header", "cookie"]),
    type_text=st.sampled_from(["", "String", "Integer", "Array of String", "JSON object"])
    | any_text,
    description=any_text,
    required=st.sampled_from([None, True, False]),
    values=st.lists(any_text, max_size=2).map(tuple),
    default=st.none() | any_text,
    place=PLACES,
)


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    value = draw(
        json_values
        | st.dictionaries(
            names | st.sampled_from(["operationName", "statusCode"]), json_values, max_size=3
        )
    )
    text = json.dumps(value)
    return Sample(
        role=draw(st.sampled_from(["request", "response", "notification"])),
        title=draw(any_text),
        raw=text,
        json=draw(st.sampled_from([text, text, None])),
        unknown=draw(st.sampled_from([(), ("",), ("/id",), ("/0/id",)])),
        status=draw(st.sampled_from([None, 200, 201, 403, 7])),
        place=PLACE,
    )


operations = st.builds(
    Operation,
    key=st.builds(
        OperationKey,
        method=st.sampled_from(["GET", "POST", "POST", "PUT", "DELETE", "PATCH", "SUBSCRIBE"]),
        path=paths,
        selector=st.none() | any_text | names,
    ),
    section=st.sampled_from(["Voice API", "Chat API"]) | any_text,
    title=st.sampled_from(["Hold", "List calls"]) | any_text,
    summary=any_text,
    description=any_text,
    guide=st.booleans(),
    selector_values=st.lists(names, max_size=2).map(tuple),
    features=st.lists(any_text, max_size=2).map(tuple),
    features_mode=st.sampled_from(["all", "any"]),
    roles=st.lists(any_text, max_size=1).map(tuple),
    headers=st.lists(st.builds(Header, name=any_text, value=any_text), max_size=1).map(tuple),
    parameters=st.lists(parameters, max_size=3).map(tuple),
    samples=st.lists(samples(), max_size=2).map(tuple),
    place=PLACES,
)

resources = st.builds(
    Resource,
    section=any_text,
    title=st.sampled_from(["Call resource", "Error"]) | any_text,
    description=any_text,
    attributes=st.lists(
        st.builds(Attribute, name=any_text, description=any_text, access=any_text, place=PLACES),
        max_size=2,
    ).map(tuple),
    samples=st.lists(samples(), max_size=1).map(tuple),
    place=PLACES,
)


def consistent(api: Api) -> Api:
    """The Api; without a member that selects no key has a selector."""
    if api.selector is not None:
        return api
    operations = {
        (one.section, one.title, bare.key): bare
        for one in api.operations
        for bare in [evolve(one, key=evolve(one.key, selector=None))]
    }
    return evolve(api, operations=tuple(operations.values()))


apis = st.builds(
    Api,
    name=any_text,
    version=any_text,
    title=any_text,
    dialect=st.just("gws"),
    base_path=st.sampled_from(["/api/v2", ""]),
    servers=st.lists(st.sampled_from(["http://127.0.0.1:8080"]) | any_text, max_size=2).map(tuple),
    homepage=st.none() | any_text,
    edition=any_text,
    selector=st.sampled_from([None, "operationName"]),
    sections=st.lists(
        st.builds(Section, title=any_text, description=any_text, place=PLACES), max_size=2
    ).map(tuple),
    operations=st.lists(
        operations, max_size=5, unique_by=lambda one: (one.section, one.title, one.key)
    ).map(tuple),
    resources=st.lists(resources, max_size=2).map(tuple),
    status_codes=st.lists(
        st.builds(StatusCode, code=st.integers(), meaning=any_text, place=PLACES), max_size=2
    ).map(tuple),
    changes=st.lists(
        st.builds(
            AnnouncedChange,
            api=any_text,
            what=any_text,
            method=any_text,
            path=any_text,
            replacement=st.none() | any_text,
            place=PLACES,
        ),
        max_size=1,
    ).map(tuple),
    features=st.lists(
        st.builds(Described, name=any_text, description=any_text, place=PLACES), max_size=1
    ).map(tuple),
    security=st.builds(
        Security,
        **{
            kind: st.none()
            | st.builds(Described, name=st.just(name), description=any_text, place=PLACES)
            for kind, name in (
                ("basic", "basic"),
                ("session_cookie", "SESSION"),
                ("csrf_header", "X-TOKEN"),
            )
        },
    ),
).map(consistent)
