"""A small API of our own invention in the style of the GWS reference, with every awkward shape.

Pier is a switchboard of a harbour: calls, devices and chats, one path for many operations.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from docgen.base.place import Place, lines
from docgen.infer import infer
from docgen.model.api import (
    AnnouncedChange,
    Api,
    Attribute,
    Channel,
    Described,
    Header,
    Members,
    MessageType,
    Notification,
    Operation,
    OperationKey,
    Parameter,
    Resource,
    Sample,
    Section,
    Security,
    StatusCode,
)

FILE = "pier.txt"
CALL = "/api/v2/me/calls/{id}"


MEMBERS = Members(
    status="statusCode",
    status_message="statusMessage",
    reference="referenceId",
    message_type="messageType",
    notification_type="notificationType",
    free_form=("userData",),
)


def small_api() -> Api:
    """Pier, with schemas."""
    return infer(written_api())


def written_api() -> Api:
    """Pier as extraction would give it."""
    return Api(
        name="pier",
        version="1.2",
        title="Pier API Reference",
        dialect="gws",
        base_path="/api/v2",
        servers=("http://127.0.0.1:8080", "https://pier.example/api/v2"),
        homepage="https://pier.example/docs",
        edition="3/1/2024",
        members=MEMBERS,
        selector="operationName",
        sections=(
            Section(title="Basics", guide=True, place=at(1)),
            Section(title="Voice API", description="Calls over the harbour line.", place=at(20)),
            Section(title="Devices API", description="What rings.", place=at(200)),
            Section(title="Chat API", place=at(300)),
            Section(title="Outbound API", place=at(400)),
        ),
        operations=(*guide(), *voice(), *devices(), *chat(), *outbound()),
        resources=(call_resource(),),
        notifications=(
            Notification(
                section="Voice API",
                title="Messages",
                channels=(
                    Channel(name="/v2/me/calls", message_types=("CallMessage",), place=at(30)),
                ),
                message_types=(
                    MessageType(
                        name="CallMessage",
                        properties=(Attribute(name="call", type_text="Object", place=at(32)),),
                        place=at(31),
                    ),
                ),
                place=at(29),
            ),
        ),
        status_codes=(
            StatusCode(code=0, meaning="All went well, nothing more to say.", place=at(10)),
            StatusCode(code=6, meaning="There is no such thing at the pier.", place=at(11)),
        ),
        changes=(
            AnnouncedChange(
                api="Devices",
                what="Create device",
                method="POST",
                path="/api/v1/devices",
                replacement="POST /api/v2/me/devices",
                place=at(15),
            ),
        ),
        features=(
            Described(
                name="pier-voice", description="Lets an agent make calls by wire.", place=at(16)
            ),
        ),
        roles=(Described(name="ROLE_PILOT", description="", place=at(17)),),
        security=Security(
            basic=Described(name="basic", place=at(4)),
            session_cookie=Described(name="PIERSESSION", place=at(5)),
            csrf_header=Described(
                name="X-PIER-TOKEN",
                description="Send the token that the session was given.",
                place=at(6),
            ),
        ),
    )


def guide() -> tuple[Operation, ...]:
    return (
        operation(
            "GET", "/api/v2/me", None, "Basics", "A first request", 3, guide=True,
            samples=(response('{"statusCode":0,"user":{"id":"u1","rank":null}}', 4),),
        ),
        operation(
            "POST", CALL, "Hold", "Basics", "Changing data", 6, guide=True,
            samples=(
                request('{"operationName":"Hold","reason":"lunch"}', 7, title="From the guide"),
            ),
        ),
    )  # fmt: skip


def voice() -> tuple[Operation, ...]:
    needs: dict[str, Any] = {"features": ("pier-voice",), "roles": ("ROLE_PILOT",)}
    return (
        operation(
            "POST", CALL, "Hold", "Voice API", "Hold", 40, **needs,
            description="Puts the call on hold.\n\nThe other side hears the sea.",
            parameters=(body("operationName", "Hold", 42),),
            samples=(
                request('{"operationName":"Hold"}', 44),
                response('{"statusCode":0}', 46),
                notification("StatusChange", 48),
            ),
            message_types=("CallMessage",),
            notification_types=("StatusChange",),
        ),
        operation(
            "POST", CALL, "SendDtmf", "Voice API", "SendDTMF", 60, **needs,
            description="Sends tones.",
            parameters=(
                body("operationName", "SendDtmf", 62),
                body("digits", "A string of tones.", 63, required=True),
                body("speed", "How fast; slow or fast.", 64, values=("slow", "fast"), closed=True,
                     default="slow"),
                body("userData", "An optional JSON object to attach.", 65, required=False),
                body("destination.number", "Where to send.", 66),
            ),
            samples=(
                request(
                    '{"operationName":"SendDtmf","digits":"1*","speed":"fast",'
                    '"destination":{"number":"15002"},"tries":3}',
                    68,
                    title="Sample 1",
                ),
                request(
                    '{"operationName":"SendDtmf","digits":null,"tries":"<n>","tags":[]}',
                    70,
                    title="Sample 2",
                    unknown=("/tries",),
                ),
                request('{"operationName":"Hold"}', 72, title="First hold the call"),
                response('{"statusCode":"6","statusMessage":"no such call"}', 74),
                response('{"statusCode":6}', 75, status=503),
            ),
        ),
        operation(
            "POST", CALL, "Park", "Voice API", "Park or Anchor", 80,
            selector_values=("Park", "Anchor"),
            summary="Parks the call for another pier.",
            features=("pier-voice", "pier-park"),
            features_mode="any",
            parameters=(body("operationName", "Park, or Anchor for boats", 82),),
            samples=(request('{"operationName":"Anchor","id":7}', 84),),
        ),
        operation(
            "POST", "/api/v2/me", "StartShift", "Voice API", "Start Shift", 90,
            description="Begins the working day of the agent at the pier.",
            headers=(
                Header(name="Authorization", value="Basic xxxxx"),
                Header(name="X-Pier-Berth", value="7"),
            ),
            parameters=(
                body("operationName", "StartShift", 91),
                body("channels", "An array of channel names.", 92, type_text="Array of String"),
            ),
            samples=(request('{"operationName":"StartShift","channels":["voice"]}', 94),),
        ),
        operation(
            "POST", "/api/v2/me/devices/{id}/calls", "Dial", "Voice API", "Dial", 100,
            parameters=(
                body("operationName", "Dial", 101),
                body("destination", "A JSON object that holds the number.", 102, required=True),
            ),
            samples=(
                request('{"operationName":"Dial","destination":{"phoneNumber":"15002"}}', 104),
            ),
        ),
    )  # fmt: skip


def devices() -> tuple[Operation, ...]:
    return (
        operation(
            "GET", "/api/v2/devices", None, "Devices API", "List Devices", 210,
            description="Gives every device of the pier.",
            parameters=(
                query("fields", "Names of members, or `*` for all of them.", 212),
                query("limit", "How many at most.", 213, type_text="Integer", default="10"),
                query("sort", "Order of the list.", 214, required=True,
                      values=("up", "down"), closed=True),
                Parameter(name="X-Pier-Trace", where="header", description="Comes back as sent.",
                          required=True, place=at(215)),
                body("filter", "Not a body at all.", 216),
            ),
            samples=(
                response(
                    '{"statusCode":0,"devices":[{"id":"d1","e164":null,"settings":{},"n":1.5},'
                    '{"id":"d2","e164":"+1","settings":{},"n":2,"mute":false,"uris":[]}]}',
                    220,
                ),
            ),
        ),
        operation("GET", "/api/v2/me/devices", None, "Devices API", "List Devices", 210),
        operation(
            "POST", "/api/v2/me/devices", None, "Devices API", "Assign Device", 230,
            parameters=(body("uri", "Address of the device.", 231, required=True),),
            samples=(request('{"uri":"http://127.0.0.1:8080/api/v2/devices/d1"}', 233),),
        ),
        operation(
            "POST", "/api/v2/me/devices", None, "Devices API",
            "Create and Assign Device to User", 240,
            parameters=(body("phoneNumber", "Number of the device.", 241, type_text="String"),),
            samples=(request('{"phoneNumber":"15002","type":"Integrated"}', 243),),
        ),
        operation(
            "GET", "/api/v2/me/devices/{id}", None, "Devices API", "Get a device", 250,
            roles=("ROLE_PILOT",),
            parameters=(
                Parameter(name="id", where="path", description="The device.", place=at(251)),
            ),
        ),
        operation(
            "DELETE", "/api/v2/me/devices/{id}/settings/{group-name}", None, "Devices API",
            "Delete Setting", 260,
            parameters=(
                Parameter(name="group-name", where="path", description="Which group.",
                          place=at(261)),
                body("name", "Which setting of the group to forget.", 262),
                body("<key>", "The key that the setting was given.", 263),
            ),
            samples=(
                request('{"name":"My third setting of the day"}', 264),
                response('{"statusCode":0}', 266, status=200),
            ),
        ),
    )  # fmt: skip


def chat() -> tuple[Operation, ...]:
    path = "/api/v2/me/chats/{id}"
    return (
        operation(
            "POST", path, "Hold", "Chat API", "Hold", 310,
            parameters=(body("operationName", "Hold", 312),),
        ),
        operation(
            "PUT", "/api/v2/chats/{chat-id}/messages", None, "Chat API", "Get messages", 320,
            parameters=(body("from", "Interaction to start from", 322,
                             type_text="Interaction identity"),),
            samples=(
                request('[{"text":"Hello there, this is a sentence of some length."}]', 324),
            ),
        ),
    )  # fmt: skip


def outbound() -> tuple[Operation, ...]:
    return (
        operation(
            "POST", "/api/v2/me/devices/{id}/calls", "Dial", "Outbound API",
            "Dial Preview Record", 410,
            description="Dials what the campaign offers.",
            parameters=(body("operationName", "Dial", 412), body("record", "The record.", 413)),
            samples=(request('{"operationName":"Dial","record":{"handle":7}}', 415),),
        ),
        evolve(
            operation("GET", "/api/v2/campaigns", None, "Outbound API", "List campaigns", 420),
            also=(lines("other.txt", 3, 9),),
        ),
    )  # fmt: skip


def call_resource() -> Resource:
    return Resource(
        section="Voice API",
        title="Call resource",
        description="What a call looks like from the pier.",
        attributes=(
            Attribute(name="id", type_text="String", description="Its name on the wire.",
                      access="read-only", place=at(35)),
            Attribute(name="state", description="One of several states.", place=at(36)),
            Attribute(name="participants.number", type_text="String", place=at(37)),
        ),
        samples=(
            Sample(
                role="resource",
                raw="",
                json='{"call":{"id":"1","participants":[{"number":"2"}],"ended":null}}',
                place=at(38),
            ),
        ),
        place=at(34),
    )  # fmt: skip


def at(line: int) -> Place:
    return lines(FILE, line, line + 1)


def operation(
    method: str, path: str, selector: str | None, section: str, title: str, line: int, **more: Any
) -> Operation:
    return Operation(
        key=OperationKey(method=method, path=path, selector=selector),
        section=section,
        title=title,
        place=at(line),
        **more,
    )


def body(name: str, description: str, line: int, **more: Any) -> Parameter:
    return Parameter(name=name, where="body", description=description, place=at(line), **more)


def query(name: str, description: str, line: int, **more: Any) -> Parameter:
    return Parameter(name=name, where="query", description=description, place=at(line), **more)


def request(json: str, line: int, **more: Any) -> Sample:
    return Sample(role="request", raw=json, json=json, place=at(line), **more)


def response(json: str, line: int, **more: Any) -> Sample:
    return Sample(role="response", raw=json, json=json, place=at(line), **more)


def notification(kind: str, line: int) -> Sample:
    json = f'{{"data":{{"notificationType":"{kind}","messageType":"CallMessage"}}}}'
    return Sample(
        role="notification",
        raw=json,
        json=json,
        place=at(line),
    )
