"""Changes that people make, and what is told of them."""

from __future__ import annotations

from attrs import evolve

from docgen.base.place import lines
from docgen.diff.announced import announced
from docgen.diff.change import Level
from docgen.diff.compare.surfaces import compare
from docgen.diff.surface.model import surface_of
from docgen.diff.surface.types import Call, Input, Key, Member, Reply, Shape, Surface
from docgen.model.api import AnnouncedChange
from tests.render.small_api import small_api

TEXT = Shape(types=frozenset(["string"]))
PLACE = lines("list.txt", 7)


def thing(*members: Member) -> Shape:
    return Shape(types=frozenset(["object"]), members=members)


def member(name: str, shape: Shape = TEXT, *, required: bool = False) -> Member:
    return Member(name=name, shape=shape, required=required)


def call(path: str, method: str = "GET", selector: str = "", **more: object) -> Call:
    told = {"title": path, "section": "Voice API", "replies": (Reply(status="200"),), **more}
    return Call(key=Key(method=method, path=path, selector=selector), **told)  # type: ignore[arg-type]


def surface(*calls: Call, **more: object) -> Surface:
    return Surface(label="x", calls=calls, **more)  # type: ignore[arg-type]


def told(old: Surface, new: Surface) -> list[tuple[str, str, str]]:
    return [(one.level.value, one.rule, one.where) for one in compare(old, new)]


def test_a_model_read_twice_is_the_same() -> None:
    assert compare(surface_of(small_api(), label="a"), surface_of(small_api(), label="b")) == ()


def test_a_path_that_changed_its_spelling_is_one_change() -> None:
    old = surface(call("/me/smssessions/{id}", title="Complete"), call("/me/calls"))
    new = surface(call("/me/calls"), call("/me/smsessions/{id}", title="Complete"))
    (change,) = compare(old, new)
    assert (change.rule, change.old, change.new) == (
        "operation-moved", "GET /me/smssessions/{id}", "GET /me/smsessions/{id}",
    )  # fmt: skip
    assert change.level is Level.BREAKING


def test_two_pages_with_one_key_are_compared_page_by_page() -> None:
    first = call("/me/calls", title="Calls", section="Voice API")
    second = call("/me/calls", title="Recover", section="Basics")
    more = Input(name="fields", where="query")
    old, new = surface(first, second), surface(evolve(second, inputs=(more,)), first)
    assert told(old, new) == [("info", "input-added", "query fields")]


def test_a_shared_shape_is_told_once_by_who_it_hurts_most() -> None:
    """`Call` is sent and received: what readers lose is worse than what senders need not send."""
    reply = Reply(status="200", shape=Shape(ref="Call"))
    calls = [
        call(
            f"/calls/{n}",
            method="POST",
            body={"application/json": Shape(ref="Call")},
            replies=(reply,),
        )
        for n in range(5)
    ]
    old = surface(*calls, shapes={"Call": thing(member("id"), member("state"))})
    new = surface(*calls, shapes={"Call": thing(member("id"))})
    assert told(old, new) == [("breaking", "response-member-removed", "state")]
    assert [one.about for one in compare(old, new)] == ["Call"]


def test_a_shared_shape_that_is_called_otherwise_is_no_change() -> None:
    reply = Reply(status="200", shape=Shape(ref="Call"))
    other = evolve(reply, shape=Shape(ref="PhoneCall"))
    old = surface(call("/calls", replies=(reply,)), shapes={"Call": thing(member("id"))})
    new = surface(call("/calls", replies=(other,)), shapes={"PhoneCall": thing(member("id"))})
    assert compare(old, new) == ()


def test_shapes_that_hold_themselves_end() -> None:
    reply = Reply(status="200", shape=Shape(ref="A"))
    loop = thing(member("next", Shape(ref="A")))
    longer = thing(member("next", Shape(ref="B")), member("id"))
    old = surface(call("/a", replies=(reply,)), shapes={"A": loop})
    new = surface(call("/a", replies=(evolve(reply, shape=Shape(ref="B")),)), shapes={"B": longer})
    assert told(old, new) == [("info", "response-member-added", "response 200.id")]


def test_blanks_and_order_are_no_change() -> None:
    one = evolve(call("/a"), description="Calls  a\nnumber.")
    two = evolve(call("/a"), description="Calls a number.")
    other = call("/b")
    assert compare(surface(one, other), surface(other, two)) == ()


def test_a_placeholder_may_be_called_otherwise() -> None:
    old = call("/calls/{id}", inputs=(Input(name="id", where="path", position=0, required=True),))
    new = evolve(
        old,
        key=evolve(old.key, path="/calls/{callId}"),
        inputs=(Input(name="callId", where="path", position=0, required=True),),
    )
    assert told(surface(old), surface(new)) == [("info", "path-placeholder-renamed", "path id")]


def test_integers_are_numbers() -> None:
    def reply(kind: str) -> Call:
        shape = thing(member("n", Shape(types=frozenset([kind]))))  # type: ignore[list-item]
        return call("/a", replies=(Reply(status="200", shape=shape),))

    assert [one[1] for one in told(surface(reply("number")), surface(reply("integer")))] == [
        "response-type-narrowed"
    ]


def test_a_selector_that_changed_is_told_once() -> None:
    def side(value: str) -> Surface:
        hold = thing(member("operationName", evolve(TEXT, values=(f'"{value}"',)), required=True))
        body = {"application/json": Shape(ref="Hold")}
        one = call("/calls/{id}", "POST", value, title="Hold a call", body=body)
        return surface(one, shapes={"Hold": hold})

    assert told(side("Hold"), side("Park")) == [("breaking", "selector-value-renamed", "")]


def test_items_where_there_were_none_are_more_and_no_other_type() -> None:
    def side(item: Shape) -> Surface:
        body = {"application/json": Shape(types=frozenset(["array"]), item=item)}
        return surface(call("/calls", "POST", body=body))

    nothing = Shape(limits=(("not", "{}"),))
    assert told(side(nothing), side(TEXT)) == [("info", "request-limit-loosened", "request[]")]
    assert told(side(TEXT), side(nothing)) == [("breaking", "request-limit-tightened", "request[]")]


def test_what_is_announced_is_confirmed_or_not() -> None:
    old = surface(call("/api/v2/me/skills"), call("/api/v2/gone"), call("/api/v2/stays"))
    new = surface(call("/api/v2/stays"))
    rows = [
        AnnouncedChange(api="x", what="removed", method="GET", path=path, place=PLACE)
        for path in ("/me/skills", "/api/v2/stays", "/api/v2/never")
    ]
    rows_told = announced(rows, old, new, compare(old, new))
    assert [(one.verdict, one.path, one.why) for one in rows_told] == [
        ("confirmed", "/me/skills", ""),
        ("not-seen", "/api/v2/stays", "both versions have it"),
        ("not-seen", "/api/v2/never", "neither version has it"),
        ("not-announced", "/api/v2/gone", ""),
    ]


def test_a_fingerprint_is_the_same_wherever_a_change_stands() -> None:
    old, new = surface(call("/a"), call("/b")), surface(call("/b"))
    (one,) = compare(old, new)
    moved = [evolve(each, place=PLACE) for each in old.calls]
    (two,) = compare(evolve(old, calls=tuple(reversed(moved))), new)
    assert one.fingerprint == two.fingerprint
    assert len(one.fingerprint) == 12
