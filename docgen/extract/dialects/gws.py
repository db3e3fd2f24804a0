"""Genesys Web Services: one page an operation, told apart by `operationName` in the body."""

from __future__ import annotations

import re

from docgen.extract.dialect import Column, Dialect, Label, Part

# "the Web Services API", "the Acme Web Services REST API", "Web Services and Applications APIs".
_PRODUCT = (
    r"(?:[\w&®™.-]{1,40} ){0,4}?(?:Web Services|GWS)(?: (?:and|&) Applications)?(?: REST(?:ful)?)?"
    r" (?:AP[Il]s?|Application Programming Interface)\b"
)

GWS = Dialect(
    name="gws",
    base_path="/api/v2",
    selector="operationName",
    mark=re.compile(rf"\b(?:part|portion|section) of the {_PRODUCT}"),
    product=re.compile(_PRODUCT),
    own_headers=frozenset(
        {
            ("attribute", "type", "description", "access level"),
            ("http operation", "description", "permissions"),
            ("operation", "description", "permissions"),
            ("operation", "description", "permissions", "arguments"),
            ("operation name", "http operation", "description", "permissions"),
        }
    ),
    own_labels=frozenset(
        {
            "cometd notification",
            "cometd notifications",
            "cometd response",
            "cometd responses",
        }
    ),
    labels={
        "api design": Label.NEUTRAL,
        "attributes": Label.NEUTRAL,
        "basic controls": Label.NEUTRAL,
        "chat": Label.NEUTRAL,
        "cometd notification": Label.NOTIFICATION,
        "cometd notifications": Label.NOTIFICATION,
        "cometd response": Label.NOTIFICATION,
        "cometd responses": Label.NOTIFICATION,
        "cometds response": Label.NOTIFICATION,
        "cometds responses": Label.NOTIFICATION,
        "cometsd response": Label.NOTIFICATION,
        "cometsd responses": Label.NOTIFICATION,
        "email": Label.NEUTRAL,
        "error": Label.NEUTRAL,
        "error notification": Label.NOTIFICATION,
        "example": Label.VARIANT,
        "examples": Label.VARIANT,
        "failure": Label.NEUTRAL,
        "for example": Label.VARIANT,
        "for instance": Label.VARIANT,
        "http request": Label.REQUEST,
        "http response": Label.RESPONSE,
        "http responses": Label.RESPONSE,
        "introduction": Label.NEUTRAL,
        "notification": Label.NOTIFICATION,
        "notifications": Label.NOTIFICATION,
        "operations": Label.NEUTRAL,
        "or": Label.ALTERNATIVE,
        "overview": Label.LEAD,
        "parameters": Label.PARAMETERS,
        "request": Label.REQUEST,
        "requests": Label.REQUEST,
        "resource details": Label.NEUTRAL,
        "response": Label.RESPONSE,
        "responses": Label.RESPONSE,
        "returns": Label.RESPONSE,
        "sample": Label.VARIANT,
        "sample data": Label.RESOURCE,
        "samples": Label.VARIANT,
        "success": Label.NEUTRAL,
        "workitem": Label.NEUTRAL,
    },
    parts={
        "http method": Part.METHOD,
        "http methods": Part.METHOD,
        "mandatory header": Part.HEADERS,
        "mandatory headers": Part.HEADERS,
        "request url": Part.URL,
        "required feature": Part.FEATURES,
        "required features": Part.FEATURES,
        "required http header": Part.HEADERS,
        "required http headers": Part.HEADERS,
        "required roles": Part.ROLES,
        "root request url": Part.ROOT_URL,
    },
    short_parts={
        "http operation": Part.METHOD,
        "method": Part.METHOD,
        "path": Part.URL,
        "uri": Part.URL,
        "url": Part.URL,
    },
    name_columns=frozenset(
        {
            "attribute",
            "attribute name",
            "field",
            "filter",
            "item",
            "name",
            "option",
            "parameter",
            "property",
            "setting",
            "subresource",
        }
    ),
    parameter_columns=frozenset({"parameter", "field"}),
    attribute_columns=frozenset({"attribute", "attribute name", "field", "option", "setting"}),
    message_columns=frozenset({"item", "property"}),
    columns={
        "access": Column.ACCESS,
        "access level": Column.ACCESS,
        "applies to": Column.OTHER,
        "arguments": Column.OTHER,
        "assigned by default": Column.OTHER,
        "contact type": Column.OTHER,
        "default": Column.DEFAULT,
        "default value": Column.DEFAULT,
        "description": Column.MEANING,
        "example": Column.OTHER,
        "http method": Column.METHOD,
        "http operation": Column.METHOD,
        "mandatory": Column.REQUIRED,
        "note": Column.MEANING,
        "permissions": Column.ROLES,
        "request": Column.OTHER,
        "required": Column.REQUIRED,
        "resources": Column.OTHER,
        "type": Column.TYPE,
        "value": Column.MEANING,
        "value type": Column.TYPE,
    },
    part_of=re.compile(
        r"^(?:This|These) (?:\w+ ){0,2}?(?:is|are) (?:a )?part of (?:the )?"
        rf"(?P<section>.+?)(?: section| portion)? of (?:the )?{_PRODUCT}"
    ),
    api_section=re.compile(r"\bAPI$"),
    resource_title=re.compile(r"\bresource$", re.IGNORECASE),
    notification_title=re.compile(r"\bnotifications?$", re.IGNORECASE),
    feature=re.compile(r"\b(?:api|ui)(?:-[a-z0-9]+)+(?:-\*)?|\b[a-z]+-\*"),
    features_any=re.compile(
        r"\b(?:one|any) of (?:the following|these|them)\b|\bor\b", re.IGNORECASE
    ),
    # A message type ends in one of these words ("CallStateChangeMessage", "TweetOperationResponse",
    # "MessageLogUpdated", "ChannelStateChangeMessageV2").
    message_type=re.compile(
        r"\b[A-Za-z][A-Za-z0-9]*[a-z0-9](?:Message(?:V\d+)?|OperationResponse|LogUpdated)\b"
        r"|\b[a-z]+[A-Z]\w*InteractionResponse\b"
    ),
    message_type_member="messageType",
    status_member="statusCode",
    status_message_member="statusMessage",
    reference_member="referenceId",
    succeeded_member="succeeded",
    failed_member="failed",
    response_headers=frozenset({"server", "set-cookie", "transfer-encoding", "x-csrf-header"}),
    notification_type_member="notificationType",
    lone_notification_type=re.compile(r"\bvalue of `?([A-Z][A-Za-z0-9]+)`?"),
    free_form=(
        "customAttributes",
        "extensions",
        "otherFields",
        "searchCustomAttributes",
        "userData",
        "userProperties",
    ),
    channel=re.compile(r"(?<![\w/.}])/(?:v2|notifications)/[a-z][\w/-]*[\w*]"),
    cometd_path=re.compile(r"/api/v2/notifications(?![\w/])"),
    optional=re.compile(r"\boptional\b|\bnot (?:required|mandatory)\b", re.IGNORECASE),
    mandatory=re.compile(
        r"\(mandatory\)|^mandatory\b|\bis \**(?:mandatory|required)\**\s*[.)]|\(required\)"
        r"|^required\b",
        re.IGNORECASE,
    ),
    url_parameter=re.compile(r"\b(?:URL|query)(?:-| )?(?:string )?parameters?\b", re.IGNORECASE),
    role=re.compile(
        r"\bContact Center Admin\b|\bAgent\b|\bSupervisor\b|\bLogin\b|\bAdmin\b|\bROLE_[A-Z]+\b",
        re.IGNORECASE,
    ),
    change_columns=("api", "deprecated functionality"),
    operation_columns=frozenset({"http operation", "operation", "operation name"}),
    code_columns=frozenset({"code"}),
    channel_columns=frozenset({"topic"}),
    role_columns=frozenset({"role"}),
    feature_columns=frozenset({"name", "assigned by default"}),
    # What is left in a URL where HTML read "&name" as a character: &excl -> "!", &sub -> "⊂"
    # (printed "<" or "c"), &in -> "∈" (printed "&"), &ord -> "º" (printed "o").
    entity_scars=(("!", "excl"), ("<", "sub"), ("c", "sub"), ("&", "in"), ("o", "ord")),
    chrome=re.compile(
        r"^(?:Comments or questions about this documentation\?.*"
        r"|This PDF is generated from authoritative online content.*"
        r"|www\.princexml\.com|Prince - .*)$"
    ),
    promise=re.compile(
        r"\bHTTP response,? and (?:a |several )?comet|\bwill receive (?:a )?comet", re.IGNORECASE
    ),
    security_cookie=re.compile(r"\b(JSESSIONID)\b"),
    security_header=re.compile(r"\b(X-CSRF-TOKEN)\b"),
    security_header_name=re.compile(r"\b(X-CSRF-HEADER)\b"),
)
