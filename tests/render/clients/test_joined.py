"""One method for the request that several pages document."""

from __future__ import annotations

from attrs import evolve

from docgen.render.clients.joined import joined
from docgen.render.clients.parts import Argument, Following, Method
from docgen.render.clients.types import TEXT, AnyOf, Member, Primitive, Type

NUMBER = Primitive("integer")


def argument(name: str, kind: Type = TEXT, *, required: bool = True, said: str = "") -> Argument:
    member = Member(name=name, type=kind, required=required, description=said)
    return Argument(member=member, where="body")


def method(title: str, *arguments: Argument) -> Method:
    return Method(
        number=1,
        words=("dial",),
        title=title,
        http_method="POST",
        path="/calls",
        selector="Dial",
        arguments=arguments,
    )


def test_one_method_alone_stays_as_it_is() -> None:
    one = method("Dial", argument("number"))
    assert joined([one]) is one


def test_an_argument_must_be_given_where_all_pages_say_so() -> None:
    made = joined(
        [
            method("Dial", argument("number"), argument("prefix", said="What comes first.")),
            method("Dial a record", argument("number", NUMBER), argument("record")),
        ]
    )
    told = {one.member.name: (one.member.type, one.member.required) for one in made.arguments}
    assert told == {
        "number": (AnyOf((TEXT, NUMBER)), True),
        "prefix": (TEXT, False),
        "record": (TEXT, False),
    }
    assert made.description == "Also documented as “Dial a record”."


def test_what_follows_and_what_is_needed_is_told_of_all_pages() -> None:
    def page(feature: str, channel: str) -> Method:
        follows = Following(message="A", channels=(channel,))
        return evolve(method("Dial"), features=(feature,), following=(follows,))

    made = joined([page("voice", "/a"), page("outbound", "/b")])
    assert (made.features, made.features_mode) == (("voice", "outbound"), "any")
    assert made.following == (Following(message="A", channels=("/a", "/b")),)
    assert made.description == ""
