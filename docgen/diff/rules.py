"""Every kind of change: its level, what it is called, what to do about it, and its mirror.

The level of a change in a value depends on who sends it: what a server no longer takes breaks
senders, what it no longer gives breaks readers. So each of these kinds has a code for requests
(`request-…`), one for responses and one for messages, which have the levels of responses.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from docgen.diff.change import Change, Difference, Level

Direction = Literal["request", "response", "message"]
Area = Literal["operation", "input", "body", "value", "reply", "security", "message", "api"]

BREAKING, WARNING, INFO = Level.BREAKING, Level.WARNING, Level.INFO


@frozen(kw_only=True)
class ChangeRule:
    """A kind of change. `mirror` is the code of the change back; empty where `waiver` says why."""

    code: str
    level: Level
    area: Area
    title: str
    advice: str
    direction: Direction | None = None
    mirror: str = ""
    waiver: str = ""


# kind, level in requests, level in responses, mirror, what happened, advice to senders, to readers
_VALUES: tuple[tuple[str, Level, Level, str, str, str, str], ...] = (
    ("member-added", INFO, INFO, "member-removed", "a member was added",
     "Nothing to do; it may be sent.", "Nothing to do; it may be read."),
    ("required-member-added", BREAKING, INFO, "required-member-removed",
     "a member was added that must be there", "Send it.", "Nothing to do; it may be read."),
    ("member-removed", WARNING, BREAKING, "member-added", "a member was removed",
     "Stop sending it: the server may refuse it.", "Stop reading it."),
    ("required-member-removed", WARNING, BREAKING, "required-member-added",
     "a member was removed that had to be there", "Stop sending it: the server may refuse it.",
     "Stop reading it."),
    ("member-became-required", BREAKING, INFO, "member-became-optional",
     "a member must be there now", "Send it always.", "Nothing to do."),
    ("member-became-optional", INFO, BREAKING, "member-became-required",
     "a member may be missing now", "Nothing to do.", "Read it only where it is there."),
    ("type-changed", BREAKING, BREAKING, "type-changed", "a value has another type",
     "Send the new type.", "Read the new type."),
    ("type-widened", INFO, BREAKING, "type-narrowed", "a value may have more types",
     "Nothing to do.", "Be ready for the other types."),
    ("type-narrowed", BREAKING, INFO, "type-widened", "a value may have fewer types",
     "Send the types that are left.", "Nothing to do."),
    ("null-allowed", INFO, BREAKING, "null-refused", "a value may be null now",
     "Nothing to do.", "Be ready for null."),
    ("null-refused", BREAKING, INFO, "null-allowed", "a value may no longer be null",
     "Send no null.", "Nothing to do."),
    ("value-added", INFO, WARNING, "value-removed", "a value of an enumeration was added",
     "Nothing to do.", "Be ready for it."),
    ("value-removed", BREAKING, INFO, "value-added", "a value of an enumeration was removed",
     "Stop sending it.", "Nothing to do: it no longer comes."),
    ("values-closed", BREAKING, INFO, "values-opened", "a value is one of a list now",
     "Send no other.", "Nothing to do."),
    ("values-opened", INFO, WARNING, "values-closed", "a value is no longer one of a list",
     "Nothing to do.", "Be ready for others."),
    ("constant-changed", BREAKING, BREAKING, "constant-changed", "a constant has another value",
     "Send the new one.", "Look for the new one."),
    ("known-value-added", INFO, INFO, "known-value-removed", "a value is told that was not",
     "Nothing to do.", "Be ready for it."),
    ("known-value-removed", INFO, INFO, "known-value-added", "a value is no longer listed",
     "See whether it still works.", "Nothing to do."),
    ("format-changed", WARNING, WARNING, "format-changed", "a value has another format",
     "See whether what you send has it.", "See whether what you read needs it."),
    ("limit-tightened", BREAKING, INFO, "limit-loosened", "a limit is narrower",
     "Keep within it.", "Nothing to do."),
    ("limit-loosened", INFO, WARNING, "limit-tightened", "a limit is wider",
     "Nothing to do.", "Be ready for what lay beyond it."),
    ("limit-changed", BREAKING, WARNING, "limit-changed", "a rule for a value has changed",
     "See whether what you send keeps it.", "See whether what you read needs it."),
    ("object-closed", BREAKING, INFO, "object-opened", "an object takes no other members now",
     "Send no others.", "Nothing to do."),
    ("object-opened", INFO, INFO, "object-closed", "an object may have other members now",
     "Nothing to do.", "Let them pass."),
    ("option-added", INFO, BREAKING, "option-removed", "a value may have 1 more shape",
     "Nothing to do.", "Be ready for it."),
    ("option-removed", BREAKING, INFO, "option-added", "a value may have 1 shape less",
     "Stop sending it.", "Nothing to do."),
    ("selector-changed", BREAKING, BREAKING, "selector-changed",
     "shapes are told apart by another member", "Send the new member.", "Look at the new member."),
    ("selector-dropped", INFO, INFO, "selector-told", "no member is said to tell shapes apart",
     "Nothing to do.", "Tell them apart by what they hold."),
    ("selector-told", INFO, INFO, "selector-dropped", "a member is said to tell shapes apart",
     "Nothing to do.", "It may be looked at."),
    ("choice-renamed", BREAKING, BREAKING, "choice-renamed",
     "a shape is told by another value", "Send the new value.", "Look for the new value."),
    ("default-changed", WARNING, INFO, "default-changed", "a default has changed",
     "Send what you rely on.", "Nothing to do."),
    ("default-added", INFO, INFO, "default-removed", "a default is told", "Nothing to do.",
     "Nothing to do."),
    ("default-removed", WARNING, INFO, "default-added", "a default is no longer told",
     "Send what you rely on.", "Nothing to do."),
    ("deprecated", WARNING, WARNING, "no-longer-deprecated", "a member is deprecated",
     "Look for another way.", "Look for another way."),
    ("no-longer-deprecated", INFO, INFO, "deprecated", "a member is no longer deprecated",
     "Nothing to do.", "Nothing to do."),
    ("became-read-only", BREAKING, INFO, "no-longer-read-only", "a member can only be read now",
     "Stop sending it.", "Nothing to do."),
    ("no-longer-read-only", INFO, INFO, "became-read-only", "a member can be sent now",
     "Nothing to do.", "Nothing to do."),
    ("became-write-only", INFO, BREAKING, "no-longer-write-only", "a member can only be sent now",
     "Nothing to do.", "Stop reading it."),
    ("no-longer-write-only", INFO, INFO, "became-write-only", "a member can be read now",
     "Nothing to do.", "Nothing to do."),
    ("description-changed", INFO, INFO, "description-changed", "a description has changed",
     "Read it.", "Read it."),
)  # fmt: skip

# code, level, area, mirror, title, advice
_OTHERS: tuple[tuple[str, Level, Area, str, str, str], ...] = (
    ("operation-removed", BREAKING, "operation", "operation-added", "An operation was removed",
     "Do without it, or ask the vendor what takes its place."),
    ("operation-added", INFO, "operation", "operation-removed", "An operation was added",
     "Nothing to do."),
    ("operation-moved", BREAKING, "operation", "operation-moved",
     "An operation has another path or method", "Call it there."),
    ("selector-value-renamed", BREAKING, "operation", "selector-value-renamed",
     "An operation is selected by another value", "Send the new value."),
    ("operation-renamed", INFO, "operation", "operation-renamed", "An operation has another title",
     "Nothing to do."),
    ("operation-id-changed", WARNING, "operation", "operation-id-changed",
     "An operation has another operationId", "Generated clients call it by another name."),
    ("operation-deprecated", WARNING, "operation", "operation-no-longer-deprecated",
     "An operation is deprecated", "Look for another way."),
    ("operation-no-longer-deprecated", INFO, "operation", "operation-deprecated",
     "An operation is no longer deprecated", "Nothing to do."),
    ("section-changed", INFO, "operation", "section-changed",
     "An operation stands in another section", "Generated clients may have it elsewhere."),
    ("operation-description-changed", INFO, "operation", "operation-description-changed",
     "An operation is described otherwise", "Read it."),
    ("feature-required", WARNING, "operation", "feature-no-longer-required",
     "1 more feature required", "See that your account has it."),
    ("feature-no-longer-required", INFO, "operation", "feature-required",
     "1 feature less required", "Nothing to do."),
    ("role-required", WARNING, "operation", "role-no-longer-required",
     "1 more role required", "See who calls it."),
    ("role-no-longer-required", WARNING, "operation", "role-required",
     "1 role less required", "See who calls it."),
    ("message-follows", INFO, "operation", "message-follows-no-more",
     "A message follows an operation", "Nothing to do; it may be waited for."),
    ("message-follows-no-more", WARNING, "operation", "message-follows",
     "A message no longer follows an operation", "See whether you wait for it."),
    ("input-added", INFO, "input", "input-removed", "A parameter was added", "Nothing to do."),
    ("required-input-added", BREAKING, "input", "input-removed",
     "A parameter was added that must be sent", "Send it."),
    ("input-removed", WARNING, "input", "input-added", "A parameter was removed",
     "Stop sending it: it may have no effect."),
    ("input-became-required", BREAKING, "input", "input-became-optional",
     "A parameter must be sent now", "Send it always."),
    ("input-became-optional", INFO, "input", "input-became-required",
     "A parameter is no longer required", "Nothing to do."),
    ("input-moved", BREAKING, "input", "input-moved", "A parameter stands elsewhere",
     "Send it there."),
    ("input-style-changed", BREAKING, "input", "input-style-changed",
     "A parameter is written otherwise", "Write it so."),
    ("input-deprecated", WARNING, "input", "input-no-longer-deprecated",
     "A parameter is deprecated", "Look for another way."),
    ("input-no-longer-deprecated", INFO, "input", "input-deprecated",
     "A parameter is no longer deprecated", "Nothing to do."),
    ("input-description-changed", INFO, "input", "input-description-changed",
     "A parameter is described otherwise", "Read it."),
    ("path-placeholder-renamed", INFO, "input", "path-placeholder-renamed",
     "A placeholder of a path has another name", "Generated clients may call it so."),
    ("body-added", INFO, "body", "body-removed", "A request may have a body", "Nothing to do."),
    ("required-body-added", BREAKING, "body", "body-removed", "A request must have a body",
     "Send it."),
    ("body-removed", WARNING, "body", "body-added", "A request no longer has a body",
     "Stop sending it."),
    ("body-became-required", BREAKING, "body", "body-became-optional", "A body must be sent now",
     "Send it always."),
    ("body-became-optional", INFO, "body", "body-became-required",
     "A body is no longer required", "Nothing to do."),
    ("body-media-added", INFO, "body", "body-media-removed",
     "1 more media type for a body", "Nothing to do."),
    ("body-media-removed", BREAKING, "body", "body-media-added",
     "1 media type less for a body", "Send another."),
    ("body-charset-changed", WARNING, "body", "body-charset-changed",
     "A body has another charset", "See that what you send has it."),
    ("part-encoding-widened", INFO, "body", "part-encoding-narrowed",
     "More media types for a part of a body", "Nothing to do."),
    ("part-encoding-narrowed", BREAKING, "body", "part-encoding-widened",
     "Fewer media types for a part of a body", "Send one that is left."),
    ("part-encoding-changed", WARNING, "body", "part-encoding-changed",
     "A part of a body has another media type", "See that what you send has it."),
    ("status-widened", INFO, "reply", "status-narrowed", "A status is told by a range now",
     "Be ready for others of the range."),
    ("status-narrowed", INFO, "reply", "status-widened", "A range of statuses is told one by one",
     "Nothing to do."),
    ("success-added", WARNING, "reply", "success-removed", "A status of success was added",
     "Be ready for it."),
    ("success-removed", BREAKING, "reply", "success-added", "A status of success was removed",
     "Stop waiting for it."),
    ("failure-added", INFO, "reply", "failure-removed", "A status of failure was added",
     "Be ready for it."),
    ("failure-removed", WARNING, "reply", "failure-added", "A status of failure was removed",
     "See whether you rely on it."),
    ("reply-described", INFO, "reply", "reply-no-longer-described",
     "What comes back is described now", "It may be read."),
    ("reply-no-longer-described", BREAKING, "reply", "reply-described",
     "A response is no longer described", "See what you read of it."),
    ("reply-media-changed", BREAKING, "reply", "reply-media-changed",
     "What comes back has another media type", "Read the new one."),
    ("reply-charset-changed", WARNING, "reply", "reply-charset-changed",
     "What comes back has another charset", "See that you read it as such."),
    ("reply-link-added", INFO, "reply", "reply-link-removed", "1 more link in a response",
     "Nothing to do."),
    ("reply-link-removed", WARNING, "reply", "reply-link-added", "1 link less in a response",
     "See whether you follow it."),
    ("reply-link-changed", WARNING, "reply", "reply-link-changed",
     "A link of a response leads elsewhere", "See whether you follow it."),
    ("reply-header-added", INFO, "reply", "reply-header-removed", "1 more header in a response",
     "Nothing to do."),
    ("reply-header-removed", BREAKING, "reply", "reply-header-added",
     "1 header less in a response", "Stop reading it."),
    ("reply-header-became-optional", BREAKING, "reply", "reply-header-became-required",
     "A header of a response may be missing now", "Read it only where it is there."),
    ("reply-header-became-required", INFO, "reply", "reply-header-became-optional",
     "A header of a response is always there now", "Nothing to do."),
    ("login-added", INFO, "security", "login-removed", "1 more way to log in",
     "Nothing to do."),
    ("login-removed", BREAKING, "security", "login-added", "1 way less to log in",
     "Log in another way."),
    ("login-eased", INFO, "security", "login-tightened",
     "A way to log in asks for less", "Nothing to do."),
    ("login-tightened", BREAKING, "security", "login-eased",
     "A way to log in asks for more", "Send the rest of it as well."),
    ("login-required", BREAKING, "security", "login-no-longer-required", "A login is asked for",
     "Log in."),
    ("login-no-longer-required", INFO, "security", "login-required", "No login is asked for",
     "Nothing to do."),
    ("message-added", INFO, "message", "message-removed", "A message was added",
     "Nothing to do; it may be read."),
    ("message-removed", BREAKING, "message", "message-added", "A message was removed",
     "Stop waiting for it."),
    ("message-renamed", BREAKING, "message", "message-renamed", "A message has another name",
     "Look for the new one."),
    ("message-channel-added", INFO, "message", "message-channel-removed",
     "1 more channel for a message", "Nothing to do."),
    ("message-channel-removed", BREAKING, "message", "message-channel-added",
     "1 channel less for a message", "Subscribe to another."),
    ("notification-type-added", WARNING, "message", "notification-type-removed",
     "1 more notification type of a message", "Be ready for it."),
    ("notification-type-removed", WARNING, "message", "notification-type-added",
     "1 notification type less of a message", "Stop waiting for it."),
    ("message-description-changed", INFO, "message", "message-description-changed",
     "A message is described otherwise", "Read it."),
    ("status-code-added", WARNING, "api", "status-code-removed", "A status code was added",
     "Be ready for it."),
    ("status-code-removed", INFO, "api", "status-code-added", "A status code was removed",
     "Nothing to do: it no longer comes."),
    ("status-code-meaning-changed", WARNING, "api", "status-code-meaning-changed",
     "A status code means something else", "Read it."),
    ("channel-added", INFO, "api", "channel-removed", "A channel was added", "Nothing to do."),
    ("channel-removed", BREAKING, "api", "channel-added", "A channel was removed",
     "Stop subscribing to it."),
    ("feature-added", INFO, "api", "feature-removed", "A feature was added", "Nothing to do."),
    ("feature-removed", WARNING, "api", "feature-added", "A feature was removed",
     "See whether you need it."),
    ("role-added", INFO, "api", "role-removed", "A role was added", "Nothing to do."),
    ("role-removed", WARNING, "api", "role-added", "A role was removed",
     "See whether somebody has it."),
    ("server-path-moved", INFO, "api", "server-path-moved",
     "A part of all addresses went from the server to the paths, or back",
     "Nothing to do, unless you set the server yourself."),
    ("server-added", INFO, "api", "server-removed", "A server was added", "Nothing to do."),
    ("server-removed", WARNING, "api", "server-added", "A server was removed",
     "See whether you call it."),
)  # fmt: skip

_WAIVERS = {
    "input-removed": "required-input-added mirrors it as well; which one depends on the parameter",
    "body-removed": "required-body-added mirrors it as well; which one depends on the body",
}


def _rules() -> Iterator[ChangeRule]:
    for kind, request, response, mirror, title, send, read in _VALUES:
        for direction, level, advice in (
            ("request", request, send),
            ("response", response, read),
            ("message", response, read),
        ):
            yield ChangeRule(
                code=f"{direction}-{kind}",
                level=level,
                area="value",
                title=f"In a {direction}, {title}",
                advice=advice,
                direction=direction,  # type: ignore[arg-type]
                mirror=f"{direction}-{mirror}",
            )
    for code, level, area, mirror, title, advice in _OTHERS:
        yield ChangeRule(
            code=code,
            level=level,
            area=area,
            title=title,
            advice=advice,
            mirror=mirror,
            waiver=_WAIVERS.get(code, ""),
        )


RULES: dict[str, ChangeRule] = {rule.code: rule for rule in _rules()}


def change(rule: str, about: str, told: Difference) -> Change:
    """A change by the code of its rule, which has its level."""
    return Change(
        rule=rule,
        level=RULES[rule].level,
        about=about,
        where=told.where,
        old=told.old,
        new=told.new,
        old_place=told.old_place,
        new_place=told.new_place,
    )
