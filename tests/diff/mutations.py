"""One change of each kind, made to a surface by chance: what must be found, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from attrs import evolve, frozen

from docgen.diff.compare.surfaces import directions_of
from docgen.diff.surface.types import Call, Input, Member, Named, Reply, Sent, Shape, Surface


@frozen(kw_only=True)
class Mutation:
    """A kind of change: makes another surface of one, or None where there is nothing to change.

    `rules` are the codes that may be told of it: one of them, once.
    """

    name: str
    rules: tuple[str, ...]
    make: Callable[[Surface, Random], Surface | None]


MUTATIONS: list[Mutation] = []

EditCall = Callable[[Call, Random], Call | None]
EditShape = Callable[[Shape, Random], Shape | None]


def _register(
    name: str, rules: tuple[str, ...], make: Callable[[Surface, Random], Surface | None]
) -> None:
    MUTATIONS.append(Mutation(name=name, rules=rules, make=make))


def _some(things: list[int], random: Random) -> Iterator[int]:
    random.shuffle(things)
    yield from things


def call(name: str, *rules: str) -> Callable[[EditCall], EditCall]:
    """Registers a change of one operation."""

    def take(edit: EditCall) -> EditCall:
        def make(surface: Surface, random: Random) -> Surface | None:
            for n in _some([*range(len(surface.calls))], random):
                new = edit(surface.calls[n], random)
                if new is not None and new != surface.calls[n]:
                    return evolve(surface, calls=(*surface.calls[:n], new, *surface.calls[n + 1 :]))
            return None

        _register(name, rules, make)
        return edit

    return take


def shape(kind: str) -> Callable[[EditShape], EditShape]:
    """Registers a change of a value, in a request, in a response and in a message."""

    def take(edit: EditShape) -> EditShape:
        for direction, spot in (
            ("request", _in_body),
            ("response", _in_reply),
            ("message", _in_message),
        ):

            def make(surface: Surface, random: Random, spot: Spot = spot) -> Surface | None:
                return spot(surface, random, edit)

            _register(f"{direction} {kind}", (f"{direction}-{kind}",), make)
        return edit

    return take


Spot = Callable[[Surface, Random, EditShape], Surface | None]


def _in_body(surface: Surface, random: Random, edit: EditShape) -> Surface | None:
    for n in _some([*range(len(surface.calls))], random):
        one = surface.calls[n]
        for media, body in one.body.items():
            new = _somewhere(body, random, edit)
            if new is not None:
                changed = evolve(one, body={**one.body, media: new})
                return evolve(surface, calls=(*surface.calls[:n], changed, *surface.calls[n + 1 :]))
    return None


def _in_reply(surface: Surface, random: Random, edit: EditShape) -> Surface | None:
    for n in _some([*range(len(surface.calls))], random):
        one = surface.calls[n]
        for r, reply in enumerate(one.replies):
            new = _somewhere(reply.shape, random, edit) if reply.shape else None
            if new is not None:
                replies = (*one.replies[:r], evolve(reply, shape=new), *one.replies[r + 1 :])
                changed = evolve(one, replies=replies)
                return evolve(surface, calls=(*surface.calls[:n], changed, *surface.calls[n + 1 :]))
    return None


def _in_message(surface: Surface, random: Random, edit: EditShape) -> Surface | None:
    """Of a message, or of a shape that only messages have."""
    for n in _some([*range(len(surface.messages))], random):
        one = surface.messages[n]
        if one.shape.ref and _users(surface, one.shape.ref) == {"message"}:
            new = _somewhere(surface.shapes[one.shape.ref], random, edit)
            if new is not None:
                return evolve(surface, shapes={**surface.shapes, one.shape.ref: new})
        new = _somewhere(one.shape, random, edit)
        if new is not None:
            changed = evolve(one, shape=new)
            return evolve(
                surface, messages=(*surface.messages[:n], changed, *surface.messages[n + 1 :])
            )
    return None


def _users(surface: Surface, name: str) -> set[str]:
    return {*directions_of(surface).get(name, ())}


def _somewhere(value: Shape, random: Random, edit: EditShape) -> Shape | None:
    """The value with the change made to it, or to one of its members, items, options."""
    tried: list[Callable[[], Shape | None]] = [lambda: edit(value, random)]
    for n, one in enumerate(value.members):

        def member(n: int = n, one: Member = one) -> Shape | None:
            new = _somewhere(one.shape, random, edit)
            if new is None:
                return None
            members = (*value.members[:n], evolve(one, shape=new), *value.members[n + 1 :])
            return evolve(value, members=members)

        tried.append(member)
    if value.item is not None:
        item = value.item
        tried.append(lambda: _with_item(value, _somewhere(item, random, edit)))
    random.shuffle(tried)
    for attempt in tried:
        new = attempt()
        if new is not None and new is not value:
            return new
    return None


def _with_item(value: Shape, item: Shape | None) -> Shape | None:
    return None if item is None else evolve(value, item=item)


# Values


def _plain(value: Shape, *types: str) -> bool:
    return {*value.types} == {*types} and not value.ref and not value.options


@shape("member-added")
def _(value: Shape, random: Random) -> Shape | None:
    if not _plain(value, "object") or not value.members:
        return None
    at = random.randint(0, len(value.members))
    new = Member(name="zzNew", shape=Shape(types=frozenset(["string"])))
    return evolve(value, members=(*value.members[:at], new, *value.members[at:]))


@shape("required-member-added")
def _(value: Shape, _random: Random) -> Shape | None:
    if not _plain(value, "object") or not value.members:
        return None
    new = Member(name="zzNew", shape=Shape(types=frozenset(["string"])), required=True)
    return evolve(value, members=(*value.members, new))


def _one_member(value: Shape, random: Random, *, required: bool) -> int | None:
    found = [n for n, one in enumerate(value.members) if one.required is required]
    return random.choice(found) if found and _plain(value, "object") else None


@shape("member-removed")
def _(value: Shape, random: Random) -> Shape | None:
    n = _one_member(value, random, required=False)
    left = () if n is None else (*value.members[:n], *value.members[n + 1 :])
    return evolve(value, members=left) if left else None


@shape("required-member-removed")
def _(value: Shape, random: Random) -> Shape | None:
    n = _one_member(value, random, required=True)
    left = () if n is None else (*value.members[:n], *value.members[n + 1 :])
    return evolve(value, members=left) if left else None


def _required(value: Shape, n: int | None, *, required: bool) -> Shape | None:
    if n is None:
        return None
    changed = evolve(value.members[n], required=required)
    return evolve(value, members=(*value.members[:n], changed, *value.members[n + 1 :]))


@shape("member-became-required")
def _(value: Shape, random: Random) -> Shape | None:
    return _required(value, _one_member(value, random, required=False), required=True)


@shape("member-became-optional")
def _(value: Shape, random: Random) -> Shape | None:
    return _required(value, _one_member(value, random, required=True), required=False)


@shape("description-changed")
def _(value: Shape, random: Random) -> Shape | None:
    if not value.members:
        return None
    n = random.randrange(len(value.members))
    changed = evolve(value.members[n], description=f"{value.members[n].description} more")
    return evolve(value, members=(*value.members[:n], changed, *value.members[n + 1 :]))


@shape("type-changed")
def _(value: Shape, _random: Random) -> Shape | None:
    bare = value.values is None and not value.known and not value.format
    return evolve(value, types=frozenset(["boolean"])) if _plain(value, "string") and bare else None


@shape("type-widened")
def _(value: Shape, _random: Random) -> Shape | None:
    types = frozenset(["string", "integer"])
    return evolve(value, types=types) if _plain(value, "string") else None


@shape("type-narrowed")
def _(value: Shape, _random: Random) -> Shape | None:
    return Shape(types=frozenset(["string"])) if value == Shape() else None


@shape("null-allowed")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, types=frozenset(["string", "null"])) if _plain(value, "string") else None


@shape("null-refused")
def _(value: Shape, _random: Random) -> Shape | None:
    null = "null" in value.types and len(value.types) == 2 and not value.options
    return evolve(value, types=value.types - {"null"}) if null else None


@shape("values-closed")
def _(value: Shape, _random: Random) -> Shape | None:
    open_text = _plain(value, "string") and value.values is None and not value.known
    return evolve(value, values=('"a"', '"b"')) if open_text else None


@shape("value-added")
def _(value: Shape, _random: Random) -> Shape | None:
    several = value.values is not None and len(value.values) > 1
    return evolve(value, values=(*(value.values or ()), '"zz"')) if several else None


@shape("value-removed")
def _(value: Shape, random: Random) -> Shape | None:
    if value.values is None or len(value.values) < 3:
        return None
    gone = random.choice(value.values)
    return evolve(value, values=tuple(one for one in value.values if one != gone))


@shape("values-opened")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, values=None) if value.values and len(value.values) > 1 else None


@shape("constant-changed")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, values=('"zz"',)) if value.values and len(value.values) == 1 else None


@shape("known-value-added")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, known=(*value.known, "zz")) if value.known else None


@shape("known-value-removed")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, known=value.known[1:]) if value.known else None


@shape("format-changed")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, format="zz") if _plain(value, "string") else None


@shape("limit-tightened")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, limits=(("maxLength", 5),)) if _plain(value, "string") else None


@shape("default-added")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, default='"a"') if _plain(value, "string") else None


@shape("deprecated")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, deprecated=True) if _plain(value, "string") else None


@shape("became-read-only")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, read_only=True) if _plain(value, "string") else None


@shape("became-write-only")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, write_only=True) if _plain(value, "string") else None


@shape("object-closed")
def _(value: Shape, _random: Random) -> Shape | None:
    return evolve(value, closed=True) if _plain(value, "object") and not value.closed else None


# Operations


@call("operation renamed", "operation-renamed")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, title=f"{one.title} again")


@call("operation in another section", "section-changed")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, section="Zz API")


@call("operationId changed", "operation-id-changed")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, name=f"{one.name}Again")


@call("operation deprecated", "operation-deprecated")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, deprecated=True)


@call("selector renamed", "selector-value-renamed")
def _(one: Call, _random: Random) -> Call | None:
    return (
        evolve(one, key=evolve(one.key, selector="Zz")) if one.key.selector and one.title else None
    )


@call("path spelled otherwise", "operation-moved")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, key=evolve(one.key, path=f"{one.key.path}s")) if one.title else None


@call("method changed", "operation-moved")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, key=evolve(one.key, method="PATCH")) if one.title else None


@call("feature required", "feature-required")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, features=(*one.features, "api-zz"))


@call("feature no longer required", "feature-no-longer-required")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, features=one.features[1:]) if one.features else None


@call("role required", "role-required")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, roles=(*one.roles, "zz"))


@call("message follows", "message-follows")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, follows=(*one.follows, "ZzMessage"))


@call("message follows no more", "message-follows-no-more")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, follows=one.follows[1:]) if len({*one.follows}) > 1 else None


def _query(one: Call) -> list[int]:
    return [n for n, each in enumerate(one.inputs) if each.where == "query"]


def _with_input(one: Call, n: int, **changed: object) -> Call:
    new = evolve(one.inputs[n], **changed)  # type: ignore[arg-type]
    return evolve(one, inputs=(*one.inputs[:n], new, *one.inputs[n + 1 :]))


@call("parameter added", "input-added")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, inputs=(*one.inputs, Input(name="zz", where="query")))


@call("required parameter added", "required-input-added")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, inputs=(*one.inputs, Input(name="zz", where="query", required=True)))


@call("parameter removed", "input-removed")
def _(one: Call, random: Random) -> Call | None:
    found = _query(one)
    if not found:
        return None
    n = random.choice(found)
    return evolve(one, inputs=(*one.inputs[:n], *one.inputs[n + 1 :]))


@call("parameter became required", "input-became-required")
def _(one: Call, random: Random) -> Call | None:
    found = [n for n in _query(one) if not one.inputs[n].required]
    return _with_input(one, random.choice(found), required=True) if found else None


@call("parameter became optional", "input-became-optional")
def _(one: Call, random: Random) -> Call | None:
    found = [n for n in _query(one) if one.inputs[n].required]
    return _with_input(one, random.choice(found), required=False) if found else None


@call("parameter moved", "input-moved")
def _(one: Call, random: Random) -> Call | None:
    found = _query(one)
    return _with_input(one, random.choice(found), where="header") if found else None


@call("parameter deprecated", "input-deprecated")
def _(one: Call, random: Random) -> Call | None:
    found = _query(one)
    return _with_input(one, random.choice(found), deprecated=True) if found else None


@call("parameter written otherwise", "input-style-changed")
def _(one: Call, random: Random) -> Call | None:
    found = _query(one)
    return _with_input(one, random.choice(found), style="spaceDelimited") if found else None


@call("placeholder renamed", "path-placeholder-renamed")
def _(one: Call, _random: Random) -> Call | None:
    found = [n for n, each in enumerate(one.inputs) if each.where == "path"]
    if not found:
        return None
    old = one.inputs[found[0]].name
    renamed = _with_input(one, found[0], name="zz")
    path = one.key.path.replace(f"{{{old}}}", "{zz}", 1)
    return evolve(renamed, key=evolve(one.key, path=path))


@call("body removed", "body-removed")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, body={}) if one.body else None


@call("body added", "body-added")
def _(one: Call, _random: Random) -> Call | None:
    return None if one.body else evolve(one, body={"application/json": Shape()})


@call("required body added", "required-body-added")
def _(one: Call, _random: Random) -> Call | None:
    body = {"application/json": Shape()}
    return None if one.body else evolve(one, body=body, body_required=True)


@call("body became required", "body-became-required")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, body_required=True) if one.body and not one.body_required else None


@call("media type of a body added", "body-media-added")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, body={**one.body, "text/zz": Shape()}) if one.body else None


@call("status of success added", "success-added")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, replies=(*one.replies, Reply(status="299")))


@call("status of failure added", "failure-added")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, replies=(*one.replies, Reply(status="499")))


@call("status removed", "success-removed")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, replies=one.replies[1:])


@call("response described", "reply-described")
def _(one: Call, _random: Random) -> Call | None:
    first = one.replies[0]
    described = evolve(first, shape=Shape(types=frozenset(["object"])))
    return evolve(one, replies=(described, *one.replies[1:])) if first.shape is None else None


@call("response no longer described", "reply-no-longer-described")
def _(one: Call, _random: Random) -> Call | None:
    first = one.replies[0]
    bare = evolve(first, shape=None)
    return evolve(one, replies=(bare, *one.replies[1:])) if first.shape is not None else None


@call("media type of a response changed", "reply-media-changed")
def _(one: Call, _random: Random) -> Call | None:
    first = one.replies[0]
    other = evolve(first, media="text/zz")
    return evolve(one, replies=(other, *one.replies[1:])) if first.shape is not None else None


@call("header of a response added", "reply-header-added")
def _(one: Call, _random: Random) -> Call | None:
    first = one.replies[0]
    more = evolve(first, headers=(*first.headers, Member(name="x-zz", shape=Shape())))
    return evolve(one, replies=(more, *one.replies[1:]))


@call("login required", "login-required")
def _(one: Call, _random: Random) -> Call | None:
    return evolve(one, security=(("basic",),)) if not one.security else None


# The whole


def _removed_call(surface: Surface, random: Random) -> Surface | None:
    n = random.randrange(len(surface.calls))
    return evolve(surface, calls=(*surface.calls[:n], *surface.calls[n + 1 :]))


def _added_call(surface: Surface, random: Random) -> Surface | None:
    like = random.choice(surface.calls)
    key = evolve(like.key, path="/zz/top", selector="")
    new = Call(key=key, title="Zz", section="Zz API", replies=(Reply(status="200"),))
    return evolve(surface, calls=(*surface.calls, new))


_register("operation removed", ("operation-removed",), _removed_call)
_register("operation added", ("operation-added",), _added_call)


def _message(name: str, *rules: str) -> Callable[[Callable[[Sent, Random], Sent | None]], object]:
    def take(edit: Callable[[Sent, Random], Sent | None]) -> object:
        def make(surface: Surface, random: Random) -> Surface | None:
            for n in _some([*range(len(surface.messages))], random):
                new = edit(surface.messages[n], random)
                if new is not None:
                    rest = surface.messages
                    return evolve(surface, messages=(*rest[:n], new, *rest[n + 1 :]))
            return None

        _register(name, rules, make)
        return edit

    return take


@_message("message on a channel more", "message-channel-added")
def _(one: Sent, _random: Random) -> Sent | None:
    return evolve(one, channels=(*one.channels, "/zz"))


@_message("message on a channel less", "message-channel-removed")
def _(one: Sent, _random: Random) -> Sent | None:
    return evolve(one, channels=one.channels[1:]) if len(one.channels) > 1 else None


@_message("notification type added", "notification-type-added")
def _(one: Sent, _random: Random) -> Sent | None:
    return evolve(one, kinds=(*one.kinds, "Zz"))


@_message("notification type removed", "notification-type-removed")
def _(one: Sent, _random: Random) -> Sent | None:
    return evolve(one, kinds=one.kinds[1:]) if one.kinds else None


@_message("message renamed", "message-renamed")
def _(one: Sent, _random: Random) -> Sent | None:
    return evolve(one, name=f"{one.name}Again") if one.shape.ref and one.channels else None


def _gone(field: str) -> Callable[[Surface, Random], Surface | None]:
    def make(surface: Surface, random: Random) -> Surface | None:
        things = getattr(surface, field)
        if not things:
            return None
        n = random.randrange(len(things))
        return evolve(surface, **{field: (*things[:n], *things[n + 1 :])})

    return make


def _come(field: str, new: object) -> Callable[[Surface, Random], Surface | None]:
    def make(surface: Surface, random: Random) -> Surface | None:
        things = getattr(surface, field)
        at = random.randint(0, len(things))
        return evolve(surface, **{field: (*things[:at], new, *things[at:])})

    return make


_register("message removed", ("message-removed",), _gone("messages"))
_register("message added", ("message-added",), _come("messages", Sent(name="ZzMessage")))
for _field, _rule in (
    ("codes", "status-code"),
    ("channels", "channel"),
    ("features", "feature"),
    ("roles", "role"),
    ("servers", "server"),
):
    _register(f"{_rule} removed", (f"{_rule}-removed",), _gone(_field))
    _register(f"{_rule} added", (f"{_rule}-added",), _come(_field, Named(name="zz")))
