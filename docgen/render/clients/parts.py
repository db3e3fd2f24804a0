"""Parts of a client in no language: sections, their methods, what each takes, sends and gives."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from docgen.model.api import Where
from docgen.render.clients.types import Member, Type


@frozen(kw_only=True)
class Argument:
    """What a caller gives: `member` tells its name on the wire and its type.

    `preset` is sent where nothing is given. `upload`: a file, as a part of a form. `separated`:
    several values are one text, with commas between them. `any_name`: the part of the name that
    stands for names of the caller's choice (`<channel>` of `channels.<channel>`), who gives a map.
    """

    member: Member
    where: Where
    preset: str | None = None
    upload: bool = False
    separated: bool = False
    any_name: str = ""

    @property
    def must_be_given(self) -> bool:
        """Whether each call has to give it; cookies are those of the session."""
        return self.member.required and self.where != "cookie"


@frozen(kw_only=True)
class Following:
    """A message that is sent after a request: its key, and the channels it comes on."""

    message: str
    channels: tuple[str, ...]


@frozen(kw_only=True)
class Paging:
    """How a method gives a list in parts.

    `by`: what the parameter `position` says: the number of the first item, that of the page, or
    what the answer before gave as `following`. `size`: the parameter for how many items a page
    holds, `default` and `most` its value if none is given, and its greatest. `items`: the member of
    the answer that lists them (empty: the answer does), `item` their type; `total`: the one that
    counts all. `begin`: the position of the first page.
    """

    by: Literal["offset", "page", "cursor"]
    position: str
    size: str
    items: str
    item: Type
    total: str = ""
    following: str = ""
    begin: int = 0
    default: int | None = None
    most: int | None = None


@frozen(kw_only=True)
class Shape:
    """What goes over the wire as samples show it: JSON values, and the place of each."""

    value: object = field(eq=False)
    title: str = ""
    source: str = ""


@frozen(kw_only=True)
class Method:
    """One documented operation. `words` name it within its section.

    `path` holds placeholders as `{name}`; `constants` are members of the body that have one value.
    `extra`: the type of further members that the body takes; None where it is not told.
    `extra_said`: what is told of them.
    `response`: None where the documentation does not show what comes back.
    """

    number: int  # of the operation in the Api
    words: tuple[str, ...]
    title: str
    http_method: str
    path: str
    selector: str | None
    description: str = ""
    arguments: tuple[Argument, ...] = ()
    constants: tuple[tuple[str, str], ...] = ()
    has_body: bool = False
    extra: Type | None = None
    extra_said: str = ""
    response: Type | None = None
    following: tuple[Following, ...] = ()
    requests: tuple[Shape, ...] = ()
    responses: tuple[Shape, ...] = ()
    features: tuple[str, ...] = ()
    features_mode: str = "all"
    roles: tuple[str, ...] = ()
    no_login: bool = False  # it is sent without one
    paging: Paging | None = None  # where it gives a list in parts
    source: str = ""

    @property
    def uploads(self) -> bool:
        """Whether the body is a form with files."""
        return any(one.upload for one in self.arguments)


@frozen(kw_only=True)
class Section:
    """The methods of a section of the reference, in documented order. `words` name it."""

    title: str
    words: tuple[str, ...]
    description: str = ""
    methods: tuple[Method, ...]
    source: str = ""
