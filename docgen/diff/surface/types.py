"""What two versions of an API are compared by, whatever document tells of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

from docgen.base.place import Place

JsonType = Literal["string", "integer", "number", "boolean", "null", "array", "object"]
Where = Literal["path", "query", "header", "cookie"]
JSON = "application/json"


@frozen(kw_only=True)
class Shape:
    """What is known of a value. Without `types`, it may be anything.

    `values` are all that may be (JSON texts), None where others may be as well; `known` are those
    that are told and leave others open. `limits` are keywords of JSON Schema with a number, a text
    or true (`maxLength`, `pattern`, `uniqueItems`), by name. `options`: the value is of one of them
    (`oneOf`, `anyOf`), told apart by the member `selector` with the values of `chosen`, in the same
    order. `ref`: it is the shared shape of that name, and nothing else here counts.
    """

    types: frozenset[JsonType] = frozenset()
    values: tuple[str, ...] | None = None
    known: tuple[str, ...] = ()
    format: str = ""
    limits: tuple[tuple[str, object], ...] = ()
    members: tuple[Member, ...] = ()
    closed: bool = False  # an object with members beyond these is refused
    extra: Shape | None = None  # of members beyond these; None: anything
    item: Shape | None = None
    options: tuple[Shape, ...] = ()
    selector: str = ""
    chosen: tuple[str, ...] = ()
    ref: str = ""
    default: str | None = None  # a JSON text
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    description: str = field(default="", eq=False)
    place: Place | None = field(default=None, eq=False)

    def within(self) -> list[Shape]:
        """The shapes that it is made of; what `ref` leads to is not among them."""
        alone = [one for one in (self.item, self.extra) if one is not None]
        return [*alone, *self.options, *(one.shape for one in self.members)]


@frozen(kw_only=True)
class Member:
    """A member of an object."""

    name: str
    shape: Shape
    required: bool = False
    description: str = field(default="", eq=False)
    place: Place | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Input:
    """A parameter in path, query, header or cookie. `position`: of one in the path, from 0."""

    name: str
    where: Where
    shape: Shape = field(factory=Shape)
    required: bool = False
    position: int = -1
    style: str = ""  # how several values are written, where that is told
    deprecated: bool = False
    description: str = field(default="", eq=False)
    place: Place | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Key:
    """What tells an operation from others: method, path as documented, value of the selector."""

    method: str
    path: str
    selector: str = ""

    def __str__(self) -> str:
        """`POST /api/v2/me/calls/{id} Hold`."""
        return f"{self.method} {self.path}" + (f" {self.selector}" if self.selector else "")


@frozen(kw_only=True)
class Named:
    """A thing with a name and a text: a status code, a tag, a server, a feature, a channel."""

    name: str
    text: str = field(default="", eq=False)
    place: Place | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Reply:
    """What comes back with an HTTP status ("200", "default"); no shape: nothing is told of it.

    `headers` by name in lower case.
    """

    status: str
    shape: Shape | None = None
    media: str = JSON
    headers: tuple[Member, ...] = ()
    links: tuple[Named, ...] = ()
    place: Place | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Call:
    """An operation. `body`: what is sent, by media type; `body_required`: not without it.

    `encodings`: the media types that a part may have, by media type of the body and name.

    `security`: the alternatives, each the names of the schemes that go together, sorted; None where
    the document says nothing. `follows`: message types that are sent after it.
    """

    key: Key
    title: str = ""
    section: str = ""
    name: str = ""  # operationId
    inputs: tuple[Input, ...] = ()
    body: Mapping[str, Shape] = field(factory=dict)
    body_required: bool = False
    encodings: Mapping[str, tuple[str, ...]] = field(factory=dict)
    replies: tuple[Reply, ...] = ()
    security: tuple[tuple[str, ...], ...] | None = None
    features: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    deprecated: bool = False
    description: str = field(default="", eq=False)
    place: Place | None = field(default=None, eq=False)

    def sends(self) -> list[Shape]:
        """The shapes of what the caller sends."""
        return [*(one.shape for one in self.inputs), *self.body.values()]

    def receives(self) -> list[Shape]:
        """The shapes of what comes back."""
        headers = [one.shape for reply in self.replies for one in reply.headers]
        return [*(one.shape for one in self.replies if one.shape is not None), *headers]


@frozen(kw_only=True)
class Sent:
    """A message that the server sends: a message type, or a webhook."""

    name: str
    shape: Shape = field(factory=Shape)
    channels: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()  # notification types
    description: str = field(default="", eq=False)
    place: Place | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Surface:
    """An API as those see it who call it. `shapes` are shared, by name.

    `unread` says what the document holds that nothing here tells, a line for each.
    """

    label: str
    title: str = ""
    version: str = ""
    calls: tuple[Call, ...] = ()
    messages: tuple[Sent, ...] = ()
    shapes: Mapping[str, Shape] = field(factory=dict)
    codes: tuple[Named, ...] = ()  # values of the status member
    channels: tuple[Named, ...] = ()
    features: tuple[Named, ...] = ()
    roles: tuple[Named, ...] = ()
    servers: tuple[Named, ...] = ()
    schemes: tuple[Named, ...] = ()  # ways to log in
    unread: tuple[str, ...] = ()

    def refs(self) -> set[str]:
        """The names of shared shapes that calls, messages or other shared shapes refer to."""
        ahead = [*self.shapes.values(), *(one.shape for one in self.messages)]
        for call in self.calls:
            ahead += [*call.sends(), *call.receives()]
        found = set()
        while ahead:
            shape = ahead.pop()
            found.add(shape.ref)
            ahead += shape.within()
        return found - {""}
