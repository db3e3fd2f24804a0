"""Families of OpenAPI documents: those of one family say the same in other words.

A pair of two of a family is no change. Where a family has variants, which of them breaks whom is
told by how it was made, not by what docgen says of it.
"""

from __future__ import annotations

from itertools import permutations
from typing import Any

from attrs import frozen

Object = dict[str, Any]
Files = dict[str, Object]  # by path; the first is the document


@frozen
class Case:
    """Two documents, and the levels that a comparison may find at most ("" for no change)."""

    name: str
    old: Files
    new: Files
    verdict: str  # "same", "info", "safe" (no break), "breaking"


def document(
    *,
    schema: Object | None = None,
    answer: Object | None = None,
    schemas: Object | None = None,
    security: list[Object] | None = None,
    servers: list[str] | None = None,
    path: str = "/berths",
    version: str = "3.1.0",
    responses: Object | None = None,
    request: Object | None = None,
) -> Object:
    """A document with one operation."""
    operation: Object = {"operationId": "moor", "responses": responses or {"200": _told(answer)}}
    if schema is not None:
        request = {"application/json": {"schema": schema}}
    if request is not None:
        operation["requestBody"] = {"required": True, "content": request}
    made: Object = {
        "openapi": version,
        "info": {"title": "Harbour", "version": "1"},
        "paths": {path: {"post": operation}},
        "components": {
            "schemas": schemas or {},
            "securitySchemes": {
                name: {"type": "apiKey", "in": "header", "name": name} for name in "abc"
            }
            | {"o": {"type": "oauth2", "flows": {}}},
        },
    }
    if security is not None:
        made["security"] = security
    if servers is not None:
        made["servers"] = [{"url": url} for url in servers]
    return made


def _told(answer: Object | None) -> Object:
    if answer is None:
        return {"description": "Done."}
    return {"description": "Done.", "content": {"application/json": {"schema": answer}}}


# --- unions ---------------------------------------------------------------------------------------

BERTH = {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
SHIP = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
STATE = {"type": "string", "enum": ["free", "taken"]}
ORDER = {"type": "array", "items": {"type": "integer"}}
NULL = {"type": "null"}
SCHEMAS = {
    "Berth": BERTH,
    "Ship": SHIP,
    "State": STATE,
    "Order": ORDER,
    "Text": {"type": "string"},
    "Number": {"type": "number"},
    "MaybeText": {"type": ["string", "null"]},
    "TextOrNumber": {"oneOf": [{"type": "string"}, {"type": "number"}]},
    "MaybeBerth": {"anyOf": [BERTH, NULL]},
}


def ref(name: str) -> Object:
    return {"$ref": f"#/components/schemas/{name}"}


def one_of(*options: Object) -> Object:
    return {"oneOf": [*options]}


def any_of(*options: Object) -> Object:
    return {"anyOf": [*options]}


TEXT, NUMBER = {"type": "string"}, {"type": "number"}
# The same union in every way that it can be written.
UNIONS: dict[str, dict[str, Object]] = {
    "text or number": {
        "types": {"type": ["string", "number"]},
        "types, turned": {"type": ["number", "string"]},
        "oneOf": one_of(TEXT, NUMBER),
        "anyOf": any_of(NUMBER, TEXT),
        "references": one_of(ref("Text"), ref("Number")),
        "a named union": ref("TextOrNumber"),
        "a union of one": any_of(ref("TextOrNumber")),
        "a union within": one_of(any_of(TEXT, NUMBER)),
    },
    "text or null": {
        "types": {"type": ["string", "null"]},
        "anyOf": any_of(TEXT, NULL),
        "oneOf, null first": one_of(NULL, TEXT),
        "reference": any_of(ref("Text"), NULL),
        "a named one": ref("MaybeText"),
        "null twice": any_of(ref("MaybeText"), NULL),
    },
    "state or null": {
        "enum with null": {"type": ["string", "null"], "enum": ["free", "taken", None]},
        "anyOf": any_of(STATE, NULL),
        "reference": any_of(ref("State"), NULL),
        "oneOf, null first": one_of(NULL, ref("State")),
        "const null": any_of(ref("State"), {"const": None}),
    },
    "berth or null": {
        "anyOf": any_of(BERTH, NULL),
        "reference": any_of(ref("Berth"), NULL),
        "types": {**BERTH, "type": ["object", "null"]},
        "a named one": ref("MaybeBerth"),
        "a union within": any_of(one_of(ref("Berth"), NULL)),
    },
    "berth or ship": {
        "oneOf": one_of(BERTH, SHIP),
        "references": one_of(ref("Berth"), ref("Ship")),
        "anyOf, turned": any_of(ref("Ship"), ref("Berth")),
        "half of them": one_of(BERTH, ref("Ship")),
    },
    "numbers or text or null": {
        "types": {"type": ["array", "string", "null"], "items": {"type": "integer"}},
        "anyOf": any_of(ORDER, TEXT, NULL),
        "references": any_of(ref("Order"), ref("MaybeText")),
        "within": one_of(any_of(TEXT, NULL), ref("Order")),
    },
}
# A part of a union, and the schema of it.
GROWN = (
    ("text or null", "text", {"type": "string"}),
    ("text or number", "text", {"type": "string"}),
    ("text or number", "number", {"type": "number"}),
    ("berth or null", "berth", ref("Berth")),
    ("state or null", "state", ref("State")),
    ("berth or ship", "ship", ref("Ship")),
    ("numbers or text or null", "numbers or text", any_of(ORDER, TEXT)),
)


def _union(schema: Object, where: str) -> Files:
    whole = {"type": "object", "properties": {"it": schema}}
    sent = {"schema": whole} if where == "request" else {"answer": whole}
    return {"api.yaml": document(schemas=SCHEMAS, **sent)}


def union_cases() -> list[Case]:
    made: list[Case] = []
    for union, forms in UNIONS.items():
        for (one, old), (other, new) in permutations(forms.items(), 2):
            for where in ("request", "response"):
                name = f"{union}: {one} -> {other} ({where})"
                made.append(Case(name, _union(old, where), _union(new, where), "same"))
    for union, part, less in GROWN:
        for form, whole in UNIONS[union].items():
            for where, wider, narrower in (
                ("request", "info", "breaking"),
                ("response", "breaking", "safe"),
            ):
                few, many = _union(less, where), _union(whole, where)
                made.append(Case(f"{part} -> {union} as {form} ({where})", few, many, wider))
                made.append(Case(f"{union} as {form} -> {part} ({where})", many, few, narrower))
    return made


# --- ways to log in -------------------------------------------------------------------------------

LOGINS: dict[str, list[Object]] = {
    "a": [{"a": []}],
    "b": [{"b": []}],
    "a or b": [{"a": []}, {"b": []}],
    "b or a": [{"b": []}, {"a": []}],
    "a and b": [{"a": [], "b": []}],
    "a and b and c": [{"a": [], "b": [], "c": []}],
    "a and b, or c": [{"a": [], "b": []}, {"c": []}],
    "a to read": [{"o": ["read"]}],
    "a to read and write": [{"o": ["read", "write"]}],
    "none": [],
    "a or none": [{"a": []}, {}],
}


def _asked(security: list[Object]) -> set[frozenset[str]]:
    """What each alternative asks for; nothing at all is an alternative, too."""
    found = {
        frozenset({*one, *(f"{name}:{scope}" for name, scopes in one.items() for scope in scopes)})
        for one in security
    }
    return found or {frozenset()}


def login_cases() -> list[Case]:
    made: list[Case] = []
    for (one, old), (other, new) in permutations(LOGINS.items(), 2):
        before, after = _asked(old), _asked(new)
        works = all(any(less <= way for less in after) for way in before)
        verdict = "same" if before == after else "info" if works else "breaking"
        files = ({"api.yaml": document(security=each)} for each in (old, new))
        made.append(Case(f"login: {one} -> {other}", *files, verdict))
    return made


# --- servers --------------------------------------------------------------------------------------

ADDRESSES = (
    (["https://h.example/v1"], "/berths"),
    (["https://h.example"], "/v1/berths"),
    (["https://h.example/"], "/v1/berths"),
    (["https://H.example/v1/"], "/berths"),
    (["/v1"], "/berths"),
    (["/"], "/v1/berths"),
)
OTHERS = ((["https://h.example/v2"], "/v1/berths"), (["https://h.example"], "/v2/berths"))


def server_cases() -> list[Case]:
    made: list[Case] = []
    for (servers, path), (others, at) in permutations(ADDRESSES, 2):
        name = f"address: {servers[0]} {path} -> {others[0]} {at}"
        old, new = document(servers=servers, path=path), document(servers=others, path=at)
        made.append(Case(name, {"api.yaml": old}, {"api.yaml": new}, "safe"))
    for servers, path in ADDRESSES[:4]:
        for others, at in OTHERS:
            name = f"another address: {servers[0]} {path} -> {others[0]} {at}"
            old, new = document(servers=servers, path=path), document(servers=others, path=at)
            verdict = "breaking" if path != at else "told"
            made.append(Case(name, {"api.yaml": old}, {"api.yaml": new}, verdict))
    return made


# Servers that stand for the same addresses, as the default ones first.
VARIABLES: tuple[tuple[object, ...], ...] = (
    ({"url": "https://h.example"}, {"url": "http://h.example"}),
    (
        {
            "url": "{scheme}://h.example",
            "variables": {"scheme": {"default": "https", "enum": ["https", "http"]}},
        },
    ),
    (
        {
            "url": "{scheme}://{host}",
            "variables": {
                "scheme": {"default": "https", "enum": ["http", "https"]},
                "host": {"default": "h.example"},
            },
        },
    ),
    (
        {"url": "https://{host}", "variables": {"host": {"default": "h.example"}}},
        {"url": "http://{host}", "variables": {"host": {"default": "h.example"}}},
    ),
)
OTHER_VARIABLES: tuple[tuple[object, ...], ...] = (
    ({"url": "https://{host}", "variables": {"host": {"default": "i.example"}}},),
    ({"url": "{scheme}://h.example", "variables": {"scheme": {"default": "wss"}}},),
    ({"url": "https://h.example:{port}", "variables": {"port": {"default": 8443}}},),
)


def _with_servers(servers: tuple[object, ...]) -> dict[str, Any]:
    return document() | {"servers": [*servers]}


def variable_cases() -> list[Case]:
    made: list[Case] = []
    for number, (one, other) in enumerate(permutations(VARIABLES, 2)):
        old, new = {"api.yaml": _with_servers(one)}, {"api.yaml": _with_servers(other)}
        made.append(Case(f"variables {number}", old, new, "same"))
    for number, other in enumerate(OTHER_VARIABLES):
        old, new = {"api.yaml": _with_servers(VARIABLES[1])}, {"api.yaml": _with_servers(other)}
        made.append(Case(f"other variables {number}", old, new, "told"))
    return made


# --- media types and statuses ---------------------------------------------------------------------

MEDIA = {
    "json": (
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        'application/json;charset="UTF-8"',
        "application/json ; Charset=utf-8",
    ),
    "text": (
        "text/plain;charset=utf-8",
        "text/plain; charset=UTF-8",
        'text/plain ; charset="utf-8"',
        "Text/Plain;CHARSET=utf-8",
    ),
    "versioned": (
        "application/vnd.h+json;version=1",
        "application/vnd.h+json; Version=1",
        'application/vnd.h+json; version="1"; charset=utf-8',
    ),
}


def _media(media: str, where: str) -> Files:
    content = {media: {"schema": BERTH}}
    if where == "request":
        return {"api.yaml": document(request=content)}
    answers = {"200": {"description": "Done.", "content": content}}
    return {"api.yaml": document(responses=answers)}


def media_cases() -> list[Case]:
    made: list[Case] = []
    for where in ("request", "response"):
        for kind, spellings in MEDIA.items():
            for one, other in permutations(spellings, 2):
                name = f"{kind}: {one} -> {other} ({where})"
                made.append(Case(name, _media(one, where), _media(other, where), "same"))
        one, other = "text/plain;charset=utf-8", "text/plain;charset=latin-1"
        made.append(Case(f"charset ({where})", _media(one, where), _media(other, where), "safe"))
        versions = [f"application/vnd.h+json;version={n}" for n in (1, 2)]
        other_version = (_media(one, where) for one in versions)
        made.append(Case(f"version ({where})", *other_version, "breaking"))
    return made


def _answers(*statuses: str) -> Files:
    told = {status: {"description": "Done.", **_told(BERTH)} for status in statuses}
    return {"api.yaml": document(responses=told)}


def status_cases() -> list[Case]:
    pairs = (
        (("200",), ("2XX",), "info"),
        (("2XX",), ("200",), "info"),
        (("200", "201"), ("2XX",), "info"),
        (("2XX",), ("200", "201"), "info"),
        (("200", "404"), ("200", "4XX"), "info"),
        (("200", "404"), ("200", "default"), "info"),
        (("200", "4XX"), ("200", "default"), "safe"),
        (("200", "201"), ("200",), "breaking"),
        (("2XX",), ("3XX",), "breaking"),
        (("200",), ("200", "202"), "safe"),
    )
    return [
        Case(f"{' '.join(old)} -> {' '.join(new)}", _answers(*old), _answers(*new), verdict)
        for old, new, verdict in pairs
    ]


# --- several files --------------------------------------------------------------------------------


def _layouts(berth: Object) -> dict[str, Files]:
    """The same document in one file and in several, in the ways that people part it."""
    ship = {"type": "object", "properties": {"berth": ref("Berth")}}
    away = {"type": "object", "properties": {"berth": {"$ref": "Berth.yaml"}}}
    beside = {"type": "object", "properties": {"berth": {"$ref": "#/Berth"}}}
    whole = document(schema=ref("Ship"), schemas={"Berth": berth, "Ship": ship})
    item = whole["paths"]["/berths"]

    def root(**parts: Any) -> Object:
        return {**whole, **parts}

    def schemas(**told: Object) -> Object:
        return {"components": {**whole["components"], "schemas": told}}

    used = {
        "post": {
            **item["post"],
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": "../schemas/Ship.yaml"}}},
            },
        }
    }
    return {
        "one file": {"api.yaml": whole},
        "a file for each schema": {
            "api.yaml": root(
                **schemas(
                    Berth={"$ref": "schemas/Berth.yaml"}, Ship={"$ref": "./schemas/Ship.yaml"}
                )
            ),
            "schemas/Berth.yaml": berth,
            "schemas/Ship.yaml": away,
        },
        "a file for all schemas": {
            "api.yaml": root(components={**whole["components"], "schemas": {"$ref": "s.yaml"}}),
            "s.yaml": {"Berth": berth, "Ship": beside},
        },
        "a file for each path": {
            "api.yaml": root(paths={"/berths": {"$ref": "paths/berths.yaml"}}, **schemas()),
            "paths/berths.yaml": used,
            "schemas/Berth.yaml": berth,
            "schemas/Ship.yaml": away,
        },
        "a file for all paths, back to the document": {
            "api.yaml": root(paths={"$ref": "parts/paths.json"}),
            "parts/paths.json": {
                "/berths": {
                    "post": {
                        **item["post"],
                        "requestBody": {
                            "required": True,
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "../api.yaml#/components/schemas/Ship"}
                                }
                            },
                        },
                    }
                }
            },
        },
    }


def file_cases() -> list[Case]:
    other = {**BERTH, "properties": {"id": {"type": "integer"}}}
    made: list[Case] = []
    was, is_now = _layouts(BERTH), _layouts(other)
    for one, old in was.items():
        for another in was:
            if one != another:
                made.append(Case(f"files: {one} -> {another}", old, was[another], "same"))
            name = f"files: {one} -> {another}, a type changed"
            made.append(Case(name, old, is_now[another], "breaking"))
    return made


CASES: list[Case] = [
    *union_cases(),
    *login_cases(),
    *variable_cases(),
    *server_cases(),
    *media_cases(),
    *status_cases(),
    *file_cases(),
]
