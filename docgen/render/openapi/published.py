"""The document as it is written: without what no request needs, each place told once.

Other outputs are made of the whole document: the AsyncAPI document has the schemas of messages, the
clients tell the line of each member. `model.json` has every place in full.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from docgen.render.components import SCHEMAS, closure, schemas_of
from docgen.render.context import SOURCE, Object, object_in
from docgen.render.notification_files import schema_pointer
from docgen.render.openapi.objects import DOCUMENTED, schema_object
from docgen.render.openapi.parameters import with_shared_parameters
from docgen.render.openapi.work import Work

# What tells of the documentation and is no part of the API: a reference from there needs nothing.
_BESIDE = "x-docgen-"
_IN_SITE = re.compile(r"(?P<file>.+):\d+:\d+(?= #|$)")  # see Place.__str__
_ASYNCAPI = "asyncapi"
_VALUES = frozenset(["value", "default", "const", "enum", "example"])


def published(document: Object, work: Work) -> Object:
    """A document of a work without the schemas that it does not need, places and parameters once.

    A schema that corrections by hand add stays.
    """
    components, schemas = object_in(document, "components"), schemas_of(document)
    known = schemas_of(work.uncorrected)
    roots = [
        {name: one for name, one in document.items() if name != "components"},
        {name: one for name, one in components.items() if name != "schemas"},
        {name: one for name, one in schemas.items() if name not in known},
    ]
    needed = {*closure(_without_beside(roots), schemas), *roots[2]}
    kept = {name: one for name, one in schemas.items() if name in needed}
    dropped = {name: one for name, one in schemas.items() if name not in needed}
    dropped |= {name: _elsewhere(name) for name in work.once(_carried) if name in dropped}
    rest = {name: one for name, one in components.items() if name != "schemas"}
    parts = {**({"schemas": kept} if kept else {}), **rest}
    whole = {**document, **({"components": parts} if components else {})}
    short = _shortened(_linked(whole, dropped), frozenset())
    return with_shared_parameters(short) if isinstance(short, dict) else {}


def _carried(work: Work) -> Object:
    """The schemas that messages need: the AsyncAPI document has them."""
    payloads = [schema_object(m.schema, work.rendering) for m in work.rendering.deliveries.messages]
    return closure(payloads, schemas_of(work.openapi))


def _elsewhere(name: str) -> Object:
    return {_ASYNCAPI: schema_pointer(name)}


def _without_beside(value: object) -> object:
    """The value without what stands beside the API."""
    if isinstance(value, list):
        return [_without_beside(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        name: one if _is_sent(name, one) else _without_beside(one)
        for name, one in value.items()
        if not name.startswith(_BESIDE)
    }


def _linked(value: object, dropped: Mapping[str, object]) -> object:
    """The value, each schema that is no component any more where it is told of.

    What such a schema refers to in turn is left out, for it may be itself.
    """
    if isinstance(value, list):
        return [_linked(one, dropped) for one in value]
    if not isinstance(value, dict):
        return value
    made: Object = {}
    for name, one in value.items():
        gone = _gone(one, dropped)
        if gone is not None and len(one) == 1:
            held = dropped[gone]
            if isinstance(held, dict) and _ASYNCAPI in held:
                made |= held
            elif held is not None:
                made[name] = _linked(held, dict.fromkeys(dropped))
        elif gone is not None:  # what stands beside a reference says something by itself
            rest = {member: told for member, told in one.items() if member != "$ref"}
            made[name] = _linked(rest, dropped)
        else:
            made[name] = one if _is_sent(name, one) else _linked(one, dropped)
    return made


def _gone(value: object, dropped: Mapping[str, object]) -> str | None:
    """The name of the dropped schema that the value is a reference to."""
    target = value.get("$ref") if isinstance(value, dict) else None
    if not isinstance(target, str) or not target.startswith(SCHEMAS):
        return None
    name = target.removeprefix(SCHEMAS)
    return name if name in dropped else None


def _is_sent(name: str, value: object) -> bool:
    """Whether a member holds values as they are sent: what stands in them is the API's own."""
    return name in _VALUES or (name == "examples" and isinstance(value, list))


def _shortened(value: object, pages: frozenset[str]) -> object:
    """The value, its places without anchors; none where it is on one of the `pages` around."""
    if isinstance(value, list):
        return [_shortened(one, pages) for one in value]
    if not isinstance(value, dict):
        return value
    told = value.get(SOURCE)
    own = frozenset([_page(told)]) if isinstance(told, str) else pages
    known = own | _documented_on(value.get(DOCUMENTED))
    made: Object = {}
    for name, one in value.items():
        if name == SOURCE and isinstance(one, str):
            made |= {} if own <= pages else {name: one.partition(" #")[0]}
        else:
            around = own if name == DOCUMENTED else known
            made[name] = one if _is_sent(name, one) else _shortened(one, around)
    return made


def _documented_on(entries: object) -> frozenset[str]:
    """The pages of the documented operations of an OpenAPI operation."""
    given = entries if isinstance(entries, list) else []
    places = (one.get(SOURCE) for one in given if isinstance(one, dict))
    return frozenset(_page(place) for place in places if isinstance(place, str))


def _page(place: str) -> str:
    """The page of a place: a file of a site, a page of a PDF, the lines themselves of a text."""
    found = _IN_SITE.match(place)
    return found["file"] if found else place
