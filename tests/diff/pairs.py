"""Single changes of an OpenAPI document, with what an author of a client would say of each.

The names of `TABLE` are those of a table of what other tools say of such changes, which lies beside
a maintainer's checkout with the documents; the rest is ours. A change is made in a loaded document,
in place.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any, Literal

from attrs import frozen

Document = dict[str, Any]
Edit = Callable[[Document], None]
Verdict = Literal["breaking", "safe"]

BOTH = ("3.0", "3.1")
NEW = ("3.1",)  # what 3.0 has no words for


@frozen
class Pair:
    """A change. `edit` makes it; `versions` have what it needs."""

    name: str
    verdict: Verdict
    edit: Edit
    versions: tuple[str, ...] = BOTH


# Edits. A place is its steps with blanks between: no key of the documents has one.


def at(document: Document, place: str) -> Any:
    here: Any = document
    for step in place.split():
        here = here[int(step)] if isinstance(here, list) else here[step]
    return here


def _owner(document: Document, place: str) -> tuple[Any, Any]:
    steps = place.split()
    owner = at(document, " ".join(steps[:-1]))
    return owner, int(steps[-1]) if isinstance(owner, list) else steps[-1]


def put(place: str, value: object) -> Edit:
    """A value, new or another; at a place of a list: another."""

    def edit(document: Document) -> None:
        owner, step = _owner(document, place)
        assert isinstance(owner, list) or owner.get(step) != value, f"nothing changes: {place}"
        owner[step] = deepcopy(value)

    return edit


def drop(place: str) -> Edit:
    def edit(document: Document) -> None:
        owner, step = _owner(document, place)
        del owner[step]

    return edit


def move(place: str, to: str) -> Edit:
    def edit(document: Document) -> None:
        owner, step = _owner(document, place)
        target, name = _owner(document, to)
        target[name] = owner.pop(step)

    return edit


def add(place: str, value: object) -> Edit:
    """A value more at the end of a list."""
    return lambda document: at(document, place).append(deepcopy(value))


def take(place: str, value: object) -> Edit:
    """A value less in a list."""
    return lambda document: at(document, place).remove(value)


def turn(place: str) -> Edit:
    """A list, from its end."""
    return lambda document: at(document, place).reverse()


def every(*edits: Edit) -> Edit:
    def edit(document: Document) -> None:
        for one in edits:
            one(document)

    return edit


def null(place: str) -> Edit:
    """A schema with a type may be null as well, in the words of its version."""

    def edit(document: Document) -> None:
        schema = at(document, place)
        if document["openapi"].startswith("3.0"):
            schema["nullable"] = True
        else:
            schema["type"] = [schema["type"], "null"]

    return edit


def no_null(place: str) -> Edit:
    def edit(document: Document) -> None:
        schema = at(document, place)
        schema.pop("nullable", None)
        if isinstance(schema["type"], list):
            schema["type"] = next(one for one in schema["type"] if one != "null")

    return edit


def one_value(place: str, value: str) -> Edit:
    """A constant has another value, in the words of its version."""

    def edit(document: Document) -> None:
        schema = at(document, place)
        if "const" in schema:
            schema["const"] = value
        else:
            schema["enum"] = [value]

    return edit


def component_renamed(old: str, new: str) -> Edit:
    """A schema has another name, and whatever refers to it refers to that."""
    pointers = {f"#/components/schemas/{old}": f"#/components/schemas/{new}"}

    def renamed(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: renamed(one, name) for name, one in value.items()}
        if isinstance(value, list):
            return [renamed(one, key) for one in value]
        return new if key in bare and value == old else pointers.get(value, value)

    bare: set[str] = set()

    def edit(document: Document) -> None:
        for schema in at(document, "components schemas").values():
            bare.update(schema.get("discriminator", {}).get("mapping", {}))
        shared = at(document, "components schemas")
        items = [(new if name == old else name, one) for name, one in shared.items()]
        document["components"]["schemas"] = dict(items)
        document.update(renamed(document))

    return edit


def flattened(place: str) -> Edit:
    """A schema without its `allOf`: what is said there is said in itself."""

    def edit(document: Document) -> None:
        schema = at(document, place)
        parts = [*schema.pop("allOf"), deepcopy(schema)]
        schema.clear()
        for part in parts:
            told = deepcopy(_target(document, part))
            told.pop("discriminator", None)  # the list of variants of the schema that is taken over
            told.pop("description", None) if "$ref" in part else None
            required = [*schema.get("required", ()), *told.pop("required", ())]
            members = {**schema.get("properties", {}), **told.pop("properties", {})}
            schema.update(told)
            schema.update({"required": [*dict.fromkeys(required)]} if required else {})
            schema.update({"properties": members} if members else {})

    return edit


def inlined(place: str) -> Edit:
    """What a `$ref` leads to stands where it stood."""

    def edit(document: Document) -> None:
        owner, step = _owner(document, place)
        owner[step] = deepcopy(_target(document, owner[step]))

    return edit


def shared_as(place: str, name: str) -> Edit:
    """A schema is a component now."""

    def edit(document: Document) -> None:
        owner, step = _owner(document, place)
        document["components"]["schemas"][name] = owner[step]
        owner[step] = {"$ref": f"#/components/schemas/{name}"}

    return edit


def _target(document: Document, value: Any) -> Any:
    if "$ref" not in value:
        return value
    return at(document, value["$ref"].removeprefix("#/").replace("/", " "))


def placeholder_renamed(path: str, old: str, new: str, parameter: str) -> Edit:
    return every(
        put(f"{parameter} name", new),
        lambda document: document["paths"].update(
            {path.replace(f"{{{old}}}", f"{{{new}}}"): document["paths"].pop(path)}
        ),
    )


def _documented_again(document: Document) -> None:
    """The login of the whole document stands at each operation that has none of its own."""
    everywhere = document.pop("security")
    for item in document["paths"].values():
        for method in ("get", "put", "post", "delete"):
            if method in item:
                item[method].setdefault("security", deepcopy(everywhere))


# Places

SCHEMAS = "components schemas"
CALL = f"{SCHEMAS} Call properties"
USER = f"{SCHEMAS} User"
TRANSFER = f"{SCHEMAS} InitiateTransferOperation"
DTMF = f"{SCHEMAS} SendDtmfOperation"
OPERATIONS = f"{SCHEMAS} CallOperation"
NOTIFICATION = f"{SCHEMAS} Notification"
GET_CALL = "paths /me/calls/{id} get"
ACT = "paths /me/calls/{id} post"
LIST = "paths /users get"
LISTED = f"{LIST} responses 200 content application/json schema"
CREATE = "paths /users post"
CREATED = f"{CREATE} responses 201 content application/json schema"
SETTINGS = "paths /users/{id}/settings/{group-name}"
UPLOAD = "paths /media/files post"
UPLOADED = f"{UPLOAD} requestBody content multipart/form-data"
DOWNLOAD = "paths /media/files/{id} get"
TEXT = {"type": "string"}
MUTE = {"type": "object", "required": ["operationName"], "properties": {"operationName": TEXT}}
QUERY = {"name": "site", "in": "query", "schema": TEXT}
COOKIE: dict[str, list[str]] = {"cookieAuth": [], "csrfHeader": []}


def _option_removed(name: str, number: int) -> Edit:
    return every(
        drop(f"{OPERATIONS} oneOf {number}"), drop(f"{OPERATIONS} discriminator mapping {name}")
    )


def _option_added() -> Edit:
    return every(
        put(f"{SCHEMAS} MuteOperation", MUTE),
        put(
            f"{SCHEMAS} MuteOperation properties operationName",
            {"type": "string", "enum": ["Mute"]},
        ),
        add(f"{OPERATIONS} oneOf", {"$ref": "#/components/schemas/MuteOperation"}),
        put(f"{OPERATIONS} discriminator mapping Mute", "#/components/schemas/MuteOperation"),
    )


def _selector_renamed() -> Edit:
    def edit(document: Document) -> None:
        at(document, OPERATIONS)["discriminator"]["propertyName"] = "action"
        for name in ("HoldOperation", "InitiateTransferOperation", "SendDtmfOperation"):
            schema = at(document, f"{SCHEMAS} {name}")
            schema["properties"]["action"] = schema["properties"].pop("operationName")
            schema["required"] = ["action", *schema["required"][1:]]

    return edit


# Those that the table names, in its order; what it gives no verdict is as B and w say there.
TABLE: tuple[Pair, ...] = (
    Pair("oneOf request: variant removed", "breaking", _option_removed("InitiateTransfer", 1)),
    Pair("oneOf request: variant added", "safe", _option_added()),
    Pair(
        "variant gets a required property",
        "breaking",
        every(put(f"{TRANSFER} properties reason", TEXT), add(f"{TRANSFER} required", "reason")),
    ),
    Pair(
        "discriminator value renamed",
        "breaking",
        every(
            move(
                f"{OPERATIONS} discriminator mapping Hold",
                f"{OPERATIONS} discriminator mapping Park",
            ),
            one_value(f"{SCHEMAS} HoldOperation properties operationName", "Park"),
        ),
    ),
    Pair("discriminator property renamed", "breaking", _selector_renamed()),
    Pair("discriminator object removed only", "safe", drop(f"{OPERATIONS} discriminator")),
    Pair(
        "free-form map closed",
        "breaking",
        put(f"{SCHEMAS} FreeForm additionalProperties", value=False),
    ),
    Pair("basic auth alternative removed", "breaking", drop("security 1")),
    Pair("deprecated operation removed", "breaking", drop(f"{SETTINGS} delete")),
    Pair(
        "required query parameter added",
        "breaking",
        add(f"{LIST} parameters", {**QUERY, "required": True}),
    ),
    Pair("optional query parameter removed", "breaking", drop(f"{LIST} parameters 0")),
    Pair(
        "enum value removed, request",
        "breaking",
        take(f"{GET_CALL} parameters 0 schema items enum", "dnis"),
    ),
    Pair("enum value added, response", "breaking", add(f"{SCHEMAS} CallState enum", "Held")),
    Pair("maxLength added, request", "breaking", put(f"{DTMF} properties digits maxLength", 8)),
    Pair("response becomes nullable", "breaking", null(f"{CALL} id")),
    Pair("response property removed", "breaking", drop(f"{CALL} dnis")),
    Pair("response property type changed", "breaking", put(f"{CALL} duration type", "string")),
    Pair(
        "required header becomes optional",
        "safe",
        put("components parameters CsrfToken required", value=False),
    ),
    Pair(
        "path parameter renamed only",
        "safe",
        placeholder_renamed("/me/calls/{id}", "id", "callId", "components parameters CallId"),
    ),
    Pair("component renamed, no wire change", "safe", component_renamed("Call", "CallResource")),
    Pair("allOf flattened, no wire change", "safe", flattened(LISTED)),
    Pair("server URL changed", "breaking", put("servers 0 url", "{scheme}://{host}:{port}/api/v3")),
    Pair("operationId renamed", "breaking", put(f"{GET_CALL} operationId", "readCall")),
    Pair("webhook removed", "breaking", drop("webhooks notification"), NEW),
    Pair(
        "tuple item changed",
        "breaking",
        put(f"{CALL} position prefixItems 1", {"type": "integer"}),
        NEW,
    ),
    Pair(
        "webhook payload gets a required property",
        "safe",
        every(put(f"{NOTIFICATION} properties id", TEXT), add(f"{NOTIFICATION} required", "id")),
        NEW,
    ),
)

_BREAKING: tuple[tuple[str, Edit, tuple[str, ...]], ...] = (
    # operations
    ("operation removed", drop(CREATE), BOTH),
    ("path removed", drop("paths /media/files/{id}"), BOTH),
    ("path renamed", move("paths /users", "paths /accounts"), BOTH),
    ("method changed", move(f"{SETTINGS} put", f"{SETTINGS} patch"), BOTH),
    # parameters
    (
        "optional query parameter becomes required",
        put(f"{LIST} parameters 0 required", value=True),
        BOTH,
    ),
    (
        "required header added",
        add(f"{LIST} parameters", {**QUERY, "in": "header", "required": True}),
        BOTH,
    ),
    ("query parameter moved into a header", put(f"{LIST} parameters 0 in", "header"), BOTH),
    ("query parameter has another type", put(f"{LIST} parameters 0 schema type", "string"), BOTH),
    ("query parameter: maximum lowered", put(f"{LIST} parameters 0 schema maximum", 100), BOTH),
    ("query parameter: minimum raised", put(f"{LIST} parameters 0 schema minimum", 10), BOTH),
    ("query parameter: default changed", put(f"{LIST} parameters 0 schema default", 10), BOTH),
    ("query parameter: exploded now", put(f"{GET_CALL} parameters 0 explode", value=True), BOTH),
    ("query parameter: other style", put(f"{LIST} parameters 2 style", "form"), BOTH),
    (
        "query map takes values of another type",
        put(f"{LIST} parameters 2 schema additionalProperties type", "integer"),
        BOTH,
    ),
    ("header takes null no more", no_null(f"{LIST} parameters 3 schema"), BOTH),
    (
        "path parameter gets a pattern",
        put("components parameters CallId schema pattern", "^[a-z]+$"),
        BOTH,
    ),
    (
        "path parameter: format changed",
        put(f"{DOWNLOAD} parameters 0 schema format", "int64"),
        BOTH,
    ),
    (
        "constant of a query parameter changed",
        one_value(f"{LIST} parameters 1 schema", "all"),
        BOTH,
    ),
    # what is sent
    (
        "optional request property becomes required",
        add(f"{TRANSFER} required", "callbackUrl"),
        BOTH,
    ),
    (
        "required request property removed",
        every(drop(f"{DTMF} properties digits"), take(f"{DTMF} required", "digits")),
        BOTH,
    ),
    (
        "request property renamed",
        every(
            move(f"{DTMF} properties digits", f"{DTMF} properties tones"),
            put(f"{DTMF} required", ["operationName", "tones"]),
        ),
        BOTH,
    ),
    (
        "nested request property gets minLength",
        put(f"{TRANSFER} properties destination properties phoneNumber minLength", 4),
        BOTH,
    ),
    (
        "nested request property required",
        every(
            put(f"{TRANSFER} properties destination properties name", TEXT),
            add(f"{TRANSFER} properties destination required", "name"),
        ),
        BOTH,
    ),
    ("request pattern changed", put(f"{DTMF} properties digits pattern", "^[0-9]+$"), BOTH),
    (
        "request enum value removed in a shared schema",
        take(f"{USER} properties level enum", 2),
        BOTH,
    ),
    ("request enum closed", put(f"{USER} properties userName enum", ["a", "b"]), BOTH),
    (
        "request item enum value removed",
        take(f"{USER} properties roles items enum", "ROLE_AGENT"),
        BOTH,
    ),
    ("request object closed", put(f"{TRANSFER} additionalProperties", value=False), BOTH),
    (
        "request map takes null no more",
        take(f"{SCHEMAS} Settings additionalProperties anyOf", {"type": "null"}),
        NEW,
    ),
    (
        "request map takes null no more (3.0)",
        drop(f"{SCHEMAS} Settings additionalProperties anyOf 0 nullable"),
        ("3.0",),
    ),
    (
        "request map takes no numbers now",
        take(f"{SCHEMAS} Settings additionalProperties anyOf", {"type": "number"}),
        BOTH,
    ),
    (
        "request map: narrower names",
        put(f"{SCHEMAS} Settings propertyNames pattern", "^[a-z]+$"),
        NEW,
    ),
    (
        "request map with other values",
        put(f"{USER} properties skills additionalProperties", TEXT),
        BOTH,
    ),
    (
        "request property only read now",
        put(f"{USER} properties userName readOnly", value=True),
        BOTH,
    ),
    (
        "response property only sent now",
        put(f"{USER} properties level writeOnly", value=True),
        BOTH,
    ),
    (
        "request refuses what it does not know",
        put(f"{USER} unevaluatedProperties", value=False),
        NEW,
    ),
    (
        "request media type changed",
        move(
            f"{CREATE} requestBody content application/json",
            f"{CREATE} requestBody content application/xml",
        ),
        BOTH,
    ),
    ("required part of an upload added", add(f"{UPLOADED} schema required", "meta"), BOTH),
    ("part of an upload removed", drop(f"{UPLOADED} schema properties extra"), BOTH),
    (
        "request variant: constant changed",
        one_value(f"{SCHEMAS} HoldOperation properties operationName", "Park"),
        BOTH,
    ),
    ("oneOf request: first variant removed", _option_removed("Hold", 0), BOTH),
    ("oneOf request: variant of a bare name removed", _option_removed("SendDtmf", 2), BOTH),
    # what comes back
    ("response property becomes optional", take(f"{SCHEMAS} Call required", "state"), BOTH),
    ("property of an inline response becomes optional", take(f"{CREATED} required", "id"), BOTH),
    (
        "property of an inline response removed",
        every(drop(f"{CREATED} properties id"), take(f"{CREATED} required", "id")),
        BOTH,
    ),
    ("property within an allOf removed", drop(f"{LISTED} allOf 1 properties totalCount"), BOTH),
    ("property within an allOf becomes optional", drop(f"{LISTED} allOf 1 required"), BOTH),
    ("a part of an allOf removed", drop(f"{LISTED} allOf 0"), BOTH),
    (
        "response items have another type",
        put(f"{CALL} capabilities items", {"type": "integer"}),
        BOTH,
    ),
    (
        "response items are null at times",
        put(
            f"{CALL} participants items",
            {"anyOf": [{"$ref": "#/components/schemas/Participant"}, {"type": "null"}]},
        ),
        NEW,
    ),
    ("array became an object", put(f"{CALL} capabilities", {"type": "object"}), BOTH),
    ("response property may be anything now", put(f"{CALL} id", {"readOnly": True}), BOTH),
    ("integer became number", put(f"{CALL} duration type", "number"), BOTH),
    ("response recursion lost its null", put(f"{CALL} parentCall", TEXT), BOTH),
    ("response enum opened", drop(f"{SCHEMAS} CallState enum"), BOTH),
    ("response limit dropped", drop(f"{CALL} capabilities uniqueItems"), BOTH),
    ("response format changed", put(f"{CALL} duration format", "int32"), BOTH),
    (
        "nullable response through a reference",
        put(
            f"{SCHEMAS} CallEnvelope properties call",
            {"anyOf": [{"$ref": "#/components/schemas/Call"}, {"type": "null"}]},
        ),
        NEW,
    ),
    (
        "nullable response through a reference (3.0)",
        put(
            f"{SCHEMAS} CallEnvelope properties call",
            {"nullable": True, "allOf": [{"$ref": "#/components/schemas/Call"}]},
        ),
        ("3.0",),
    ),
    (
        "response may be of two shapes",
        put(
            f"{SCHEMAS} CallEnvelope properties call",
            {"oneOf": [{"$ref": "#/components/schemas/Call"}, TEXT]},
        ),
        BOTH,
    ),
    (
        "variant by inheritance renamed",
        every(
            move(
                f"{SCHEMAS} Participant discriminator mapping agent",
                f"{SCHEMAS} Participant discriminator mapping user",
            ),
            one_value(f"{SCHEMAS} AgentParticipant allOf 1 properties kind", "user"),
        ),
        BOTH,
    ),
    (
        "variant by inheritance added",
        every(
            put(
                f"{SCHEMAS} QueueParticipant",
                {"allOf": [{"$ref": "#/components/schemas/Participant"}]},
            ),
            put(
                f"{SCHEMAS} Participant discriminator mapping queue",
                "#/components/schemas/QueueParticipant",
            ),
        ),
        BOTH,
    ),
    (
        "variant by inheritance loses a property",
        every(
            drop(f"{SCHEMAS} AgentParticipant allOf 1 properties agentId"),
            drop(f"{SCHEMAS} AgentParticipant allOf 1 required"),
        ),
        BOTH,
    ),
    ("tuple may be longer", put(f"{CALL} position items", TEXT), NEW),
    ("tuple lost an item", drop(f"{CALL} position prefixItems 1"), NEW),
    ("success status changed", move(f"{CREATE} responses 201", f"{CREATE} responses 202"), BOTH),
    ("success response lost its body", drop(f"{UPLOAD} responses 200 content"), BOTH),
    ("failure response removed", drop(f"{UPLOAD} responses 413"), BOTH),
    (
        "response media type changed",
        move(
            f"{CREATE} responses 201 content application/json",
            f"{CREATE} responses 201 content text/xml",
        ),
        BOTH,
    ),
    ("response header removed", drop(f"{GET_CALL} responses 200 headers X-CSRF-HEADER"), BOTH),
    (
        "response header has another type",
        put("components headers CsrfName schema type", "integer"),
        BOTH,
    ),
    # logins, servers
    ("public operation asks for a login", drop(f"{DOWNLOAD} security"), BOTH),
    (
        "login alternative needs one scheme more",
        put("security 1", {**COOKIE, "basicAuth": []}),
        BOTH,
    ),
    ("login of one operation changed", put(f"{UPLOAD} security", [{"basicAuth": []}]), BOTH),
    ("API key in another cookie", put("components securitySchemes cookieAuth name", "SID"), BOTH),
    ("API key in the query", put("components securitySchemes csrfHeader in", "query"), BOTH),
    (
        "HTTP login of another kind",
        put("components securitySchemes basicAuth scheme", "bearer"),
        BOTH,
    ),
    # webhooks
    ("webhook renamed", move("webhooks notification", "webhooks event"), NEW),
    ("webhook payload loses a property", drop(f"{NOTIFICATION} properties phoneNumber"), NEW),
    (
        "webhook payload: enum value added",
        add(f"{NOTIFICATION} properties messageType enum", "UserChanged"),
        NEW,
    ),
    ("webhook payload: required property becomes optional", drop(f"{NOTIFICATION} required"), NEW),
    ("webhook payload: condition dropped", drop(f"{NOTIFICATION} then"), NEW),
    ("webhook payload: dependency dropped", drop(f"{NOTIFICATION} dependentRequired"), NEW),
)

_SAFE: tuple[tuple[str, Edit, tuple[str, ...]], ...] = (
    # the same in other words
    ("component of a request variant renamed", component_renamed("HoldOperation", "Hold"), BOTH),
    ("component of a bare name renamed", component_renamed("SendDtmfOperation", "Dtmf"), BOTH),
    ("component of an enum renamed", component_renamed("CallState", "State"), BOTH),
    ("component that others take over renamed", component_renamed("StatusOnly", "Status"), BOTH),
    (
        "variant by inheritance renamed as a component",
        component_renamed("AgentParticipant", "Agent"),
        BOTH,
    ),
    ("parent by inheritance renamed", component_renamed("Participant", "Party"), BOTH),
    ("component of a webhook renamed", component_renamed("Notification", "Event"), BOTH),
    ("allOf of a failure flattened", flattened(f"{SCHEMAS} Error"), BOTH),
    ("allOf of an heir flattened", flattened(f"{SCHEMAS} AgentParticipant"), BOTH),
    ("allOf around a reference flattened", flattened(f"{CALL} state"), ("3.0",)),
    (
        "second path parameter renamed",
        placeholder_renamed(
            "/users/{id}/settings/{group-name}", "group-name", "group", f"{SETTINGS} parameters 1"
        ),
        BOTH,
    ),
    (
        "first path parameter renamed",
        placeholder_renamed(
            "/users/{id}/settings/{group-name}", "id", "userId", f"{SETTINGS} parameters 0"
        ),
        BOTH,
    ),
    (
        "path parameter of one operation renamed",
        placeholder_renamed("/media/files/{id}", "id", "fileId", f"{DOWNLOAD} parameters 0"),
        BOTH,
    ),
    ("schema reference inlined", inlined(f"{SCHEMAS} CallEnvelope properties call"), BOTH),
    (
        "enum reference inlined",
        put(
            f"{CALL} state",
            {"type": "string", "enum": ["Ringing", "Established", "On Hold", "Released"]},
        ),
        BOTH,
    ),
    (
        "request reference inlined",
        inlined(f"{SETTINGS} put requestBody content application/json schema"),
        BOTH,
    ),
    ("request union inlined", inlined(f"{ACT} requestBody content application/json schema"), BOTH),
    (
        "variant inlined into the union",
        every(drop(f"{OPERATIONS} discriminator"), inlined(f"{OPERATIONS} oneOf 1")),
        BOTH,
    ),
    ("inline response made a component", shared_as(CREATED, "CreatedUser"), BOTH),
    (
        "inline object made a component",
        shared_as(f"{TRANSFER} properties destination", "Destination"),
        BOTH,
    ),
    ("parameter reference inlined", inlined(f"{ACT} parameters 0"), BOTH),
    ("response reference inlined", inlined(f"{LIST} responses 4XX"), BOTH),
    ("header reference inlined", inlined(f"{GET_CALL} responses 200 headers X-CSRF-HEADER"), BOTH),
    (
        "path parameter told at the operation",
        every(
            move(f"{SETTINGS} parameters", f"{SETTINGS} put parameters"),
            lambda document: at(document, f"{SETTINGS} delete").update(
                parameters=deepcopy(at(document, f"{SETTINGS} put parameters"))
            ),
        ),
        BOTH,
    ),
    ("login told at each operation", _documented_again, BOTH),
    (
        "constant as an enum",
        every(
            drop(f"{SCHEMAS} HoldOperation properties operationName const"),
            put(f"{SCHEMAS} HoldOperation properties operationName enum", ["Hold"]),
        ),
        NEW,
    ),
    (
        "null as an alternative",
        put(
            f"{CALL} dnis",
            {"anyOf": [TEXT, {"type": "null"}], "description": "[nullable, 3.1 way]"},
        ),
        NEW,
    ),
    ("one type as a list", put(f"{CALL} id type", ["string"]), NEW),
    (
        "bare name in the mapping spelled out",
        put(
            f"{OPERATIONS} discriminator mapping SendDtmf", "#/components/schemas/SendDtmfOperation"
        ),
        BOTH,
    ),
    (
        "what is the default is said",
        every(
            put(f"{LIST} parameters 0 style", "form"),
            put(f"{LIST} parameters 0 required", value=False),
            put(f"{SCHEMAS} Call additionalProperties", value=True),
        ),
        BOTH,
    ),
    # order, texts
    ("variants in another order", turn(f"{OPERATIONS} oneOf"), BOTH),
    ("enum in another order", turn(f"{SCHEMAS} CallState enum"), BOTH),
    ("parameters in another order", turn(f"{LIST} parameters"), BOTH),
    ("required in another order", turn(f"{TRANSFER} required"), BOTH),
    ("logins in another order", turn("security"), BOTH),
    ("parts of an allOf in another order", turn(f"{LISTED} allOf"), BOTH),
    ("types in another order", turn(f"{CALL} dnis type"), NEW),
    ("map union in another order", turn(f"{SCHEMAS} Settings additionalProperties anyOf"), BOTH),
    ("description changed", put(f"{GET_CALL} description", "Gives a call."), BOTH),
    ("description of a schema changed", put(f"{SCHEMAS} FreeForm description", "Any."), BOTH),
    ("title changed", put(f"{GET_CALL} summary", "Read one call"), BOTH),
    ("example changed", put("components examples CallOk value call id", "02ABC"), BOTH),
    ("tag changed", put(f"{GET_CALL} tags", ["Voice"]), BOTH),
    ("header in lower case", put(f"{LIST} parameters 3 name", "x-trace"), BOTH),
    ("status range in lower case", move(f"{LIST} responses 4XX", f"{LIST} responses 4xx"), BOTH),
    ("version changed", put("info version", "8.6"), BOTH),
    # more
    (
        "operation added",
        put(f"{SETTINGS} get", {"responses": {"200": {"description": "It."}}}),
        BOTH,
    ),
    (
        "path added",
        put("paths /ping", {"get": {"responses": {"204": {"description": "It."}}}}),
        BOTH,
    ),
    ("optional query parameter added", add(f"{LIST} parameters", QUERY), BOTH),
    ("optional header added", add(f"{LIST} parameters", {**QUERY, "in": "header"}), BOTH),
    ("optional request property added", put(f"{TRANSFER} properties reason", TEXT), BOTH),
    ("request enum value added", add(f"{GET_CALL} parameters 0 schema items enum", "ani"), BOTH),
    ("request limit dropped", drop(f"{DTMF} properties digits pattern"), BOTH),
    ("query parameter: maximum raised", put(f"{LIST} parameters 0 schema maximum", 5000), BOTH),
    ("query parameter takes any number", put(f"{LIST} parameters 0 schema type", "number"), BOTH),
    ("request property becomes optional", take(f"{TRANSFER} required", "destination"), BOTH),
    ("request property takes null", null(f"{TRANSFER} properties callbackUrl"), BOTH),
    ("request object opened", drop(f"{DTMF} additionalProperties"), BOTH),
    (
        "request body becomes optional",
        put(f"{SETTINGS} put requestBody required", value=False),
        BOTH,
    ),
    (
        "request media type added",
        put(f"{SETTINGS} put requestBody content application/xml", {"schema": {"type": "object"}}),
        BOTH,
    ),
    (
        "request constant became an enum",
        every(
            lambda document: at(document, f"{LIST} parameters 1 schema").pop("const", None),
            put(f"{LIST} parameters 1 schema enum", ["*", "skills"]),
        ),
        BOTH,
    ),
    (
        "map union takes arrays as well",
        add(f"{SCHEMAS} Settings additionalProperties anyOf", {"type": "array", "items": TEXT}),
        BOTH,
    ),
    ("optional part of an upload added", put(f"{UPLOADED} schema properties note", TEXT), BOTH),
    ("response property added", put(f"{CALL} ani", TEXT), BOTH),
    (
        "required response property added",
        every(put(f"{CALL} ani", TEXT), add(f"{SCHEMAS} Call required", "ani")),
        BOTH,
    ),
    ("response property becomes required", add(f"{SCHEMAS} Call required", "dnis"), BOTH),
    ("response is null no more", no_null(f"{CALL} dnis"), BOTH),
    ("response enum value removed", take(f"{SCHEMAS} CallState enum", "On Hold"), BOTH),
    ("response gets a limit", put(f"{CALL} id maxLength", 64), BOTH),
    ("response object closed", put(f"{SCHEMAS} Call additionalProperties", value=False), BOTH),
    (
        "response recursion is null no more",
        put(f"{CALL} parentCall", {"$ref": "#/components/schemas/Call"}),
        BOTH,
    ),
    (
        "response header added",
        put(f"{LIST} responses 200 headers", {"X-Count": {"schema": TEXT}}),
        BOTH,
    ),
    (
        "response media type added",
        put(f"{LIST} responses 200 content text/csv", {"schema": TEXT}),
        BOTH,
    ),
    (
        "option of a map union gets a format",
        put(f"{SCHEMAS} Settings additionalProperties anyOf 1 format", "double"),
        BOTH,
    ),
    (
        "login scheme renamed",
        every(
            move("components securitySchemes basicAuth", "components securitySchemes basic"),
            put("security 1", {"basic": []}),
        ),
        BOTH,
    ),
    ("response header always there", put("components headers CsrfName required", value=True), BOTH),
    ("failure response added", put(f"{UPLOAD} responses 415", {"description": "Odd."}), BOTH),
    (
        "heir gets a required property",
        every(
            put(f"{SCHEMAS} AgentParticipant allOf 1 properties place", TEXT),
            add(f"{SCHEMAS} AgentParticipant allOf 1 required", "place"),
        ),
        BOTH,
    ),
    (
        "property of an heir gets a limit",
        put(f"{SCHEMAS} ExternalParticipant allOf 1 properties phoneNumber maxLength", 20),
        BOTH,
    ),
    ("read-only property becomes required", add(f"{USER} required", "id"), BOTH),
    ("read-only property gets a limit", put(f"{USER} properties id maxLength", 64), BOTH),
    (
        "required read-only property added",
        every(
            put(f"{USER} properties uri", {"type": "string", "readOnly": True}),
            add(f"{USER} required", "uri"),
        ),
        BOTH,
    ),
    ("write-only property takes null", null(f"{USER} properties password"), BOTH),
    ("write-only property removed from a response", drop(f"{USER} properties password"), BOTH),
    ("deprecation of an operation", put(f"{GET_CALL} deprecated", value=True), BOTH),
    ("deprecation of a property", put(f"{CALL} raw deprecated", value=True), BOTH),
    ("login added", add("security", {"csrfHeader": []}), BOTH),
    ("operation is public now", put(f"{GET_CALL} security", []), BOTH),
    ("server added", add("servers", {"url": "https://example.com/api/v2"}), BOTH),
    ("component added that nothing uses", put(f"{SCHEMAS} Idle", MUTE), BOTH),
    ("webhook added", put("webhooks other", {"post": {"responses": {}}}), NEW),
    ("webhook payload: property added", put(f"{NOTIFICATION} properties more", TEXT), NEW),
    (
        "webhook payload: enum value removed",
        take(f"{NOTIFICATION} properties messageType enum", "ErrorMessage"),
        NEW,
    ),
    (
        "webhook payload: is null no more",
        no_null(f"{NOTIFICATION} properties notificationType"),
        NEW,
    ),
)

# Nothing changes but words: no change above info.
SAME_API: frozenset[str] = frozenset(
    {
        "path parameter renamed only",
        "component renamed, no wire change",
        "allOf flattened, no wire change",
        "discriminator object removed only",
    }
) | frozenset(
    name for name, _, _ in _SAFE[: [name for name, _, _ in _SAFE].index("operation added")]
)

VARIATIONS: tuple[Pair, ...] = (
    *(Pair(name, "breaking", edit, versions) for name, edit, versions in _BREAKING),
    *(Pair(name, "safe", edit, versions) for name, edit, versions in _SAFE),
)
PAIRS: tuple[Pair, ...] = (*TABLE, *VARIATIONS)

# What the reader leaves, and the words in which it says so.
UNREAD: tuple[tuple[str, Edit, str], ...] = (
    (
        "a path has a server of its own",
        put("paths /users servers", [{"url": "https://users.example"}]),
        "servers of single paths or operations",
    ),
)
