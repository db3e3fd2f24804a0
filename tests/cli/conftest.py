"""A small Api with a bit of everything, and a runner of commands."""

from __future__ import annotations

import pytest

from docgen.base.findings import Finding
from docgen.base.place import Place, lines
from docgen.model.api import (
    AnnouncedChange,
    Api,
    Attribute,
    Carried,
    Channel,
    Described,
    Form,
    Gap,
    Header,
    Message,
    MessageType,
    Notification,
    Operation,
    OperationKey,
    Parameter,
    PrintedUrl,
    Resource,
    Sample,
    Section,
    StatusCode,
)
from docgen.model.schema import Field, ListOf, OneOf, Record, Ref, Scalar


def at(first: int, last: int | None = None) -> Place:
    return lines("book.txt", first, last)


def operation(section: str, title: str, method: str, path: str, selector: str | None) -> Operation:
    return Operation(
        key=OperationKey(method=method, path=path, selector=selector),
        section=section,
        title=title,
        place=at(500),
    )


HOLD = Operation(
    key=OperationKey(method="POST", path="/api/v2/me/calls/{id}", selector="Hold"),
    section="Voice API",
    title="Hold",
    summary="Puts a call aside.",
    description="Use `Hold` with **care** [bold]. \x1b[31mred",
    features=("api-voice", "api-extra"),
    features_mode="any",
    roles=("ROLE_AGENT",),
    headers=(Header(name="X-CSRF-TOKEN", value=""),),
    urls=(PrintedUrl(text="/me/calls/{id}", method="POST", place=at(102)),),
    parameters=(
        Parameter(
            name="operationName", where="body", required=True, values=("Hold",), place=at(110)
        ),
        Parameter(name="fields", where="query", source="url", default="*", place=at(102)),
        Parameter(name="extensions", where="body", source="sample", place=at(121)),
    ),
    samples=(
        Sample(
            role="request",
            title="Sample 1",
            raw='{"operationName": "Hold",}',
            json='{"operationName":"Hold"}',
            method="POST",
            url="/api/v2/me/calls/1",
            place=at(120, 124),
        ),
        Sample(role="response", raw='{"a" 1', place=at(126, 128)),
    ),
    message_types=("CallStateChangeMessage",),
    notification_types=("StatusChange",),
    request=Record(
        fields=(
            Field(name="operationName", schema=Scalar(types=("string",), const="Hold")),
            Field(
                name="data",
                required=False,
                schema=ListOf(
                    item=OneOf(options=(Ref(name="Call"), Record(fields=(), extra=Ref(name="X"))))
                ),
            ),
        )
    ),
    place=at(100, 130),
    also=(lines("pages/hold.web.txt", 1, 14),),
)


@pytest.fixture
def api() -> Api:
    """Operations of two sections, one resource, one page of notifications, findings."""
    return Api(
        name="gws",
        version="8.6",
        title="Web Services",
        dialect="gws",
        base_path="/api/v2",
        selector="operationName",
        sections=(
            Section(title="Basics", guide=True, place=at(1)),
            Section(title="Voice API", place=at(90)),
        ),
        operations=(
            HOLD,
            operation("Voice API", "SendDTMF", "POST", "/api/v2/me/calls/{id}", "SendDtmf"),
            operation("Chat API", "Hold", "POST", "/api/v2/me/chats/{id}", "Hold"),
            operation("Users API", "List users", "GET", "/api/v2/users", None),
        ),
        resources=(
            Resource(
                section="Voice API",
                title="Call resource",
                attributes=(Attribute(name="id", type_text="String", place=at(205)),),
                place=at(200, 220),
            ),
        ),
        notifications=(
            Notification(
                section="Voice API",
                title="CometD notifications",
                channels=(
                    Channel(
                        name="/v2/me/calls",
                        message_types=("CallStateChangeMessage",),
                        place=at(302),
                    ),
                ),
                message_types=(
                    MessageType(
                        name="CallStateChangeMessage",
                        notification_types=(Described(name="StatusChange", place=at(305)),),
                        properties=(Attribute(name="call", place=at(306)),),
                        place=at(303, 310),
                    ),
                ),
                place=at(300, 320),
            ),
        ),
        channels=(
            Channel(name="/v2/me/calls", message_types=("CallStateChangeMessage",), place=at(302)),
        ),
        messages=(
            Message(
                name="CallStateChangeMessage",
                spellings=("CallStateChangeMessage", "CallStateChangedMessage"),
                notification_types=(
                    Described(name="StatusChange", description="Another state.", place=at(305)),
                ),
                channels=(
                    Carried(channel="/v2/me/calls", how="page", place=at(302)),
                    Carried(channel="/v2/me/lines", how="sample", place=at(303)),
                    Carried(channel="/v2/me/phones", how="operation", place=at(304)),
                    Carried(channel="/v2/me/posts", how="section", place=at(305)),
                ),
                forms=(Form(kind="payload", samples=2, place=at(307)),),
                schema=Ref(name="CallStateChangeMessage"),
                place=at(303, 310),
            ),
        ),
        status_codes=(StatusCode(code=0, meaning="Success", place=at(20)),),
        changes=(
            AnnouncedChange(
                api="Devices",
                what="Create",
                method="POST",
                path="/api/v2/devices",
                replacement=None,
                place=at(30),
            ),
        ),
        findings=(
            Finding(
                code="encoding-assumed",
                message="cp1252 was assumed: [bold]",
                place=at(125),
                related=(at(500),),
            ),
        ),
        gaps=(Gap(what="table", lines=7, place=at(40, 46)),),
    )
