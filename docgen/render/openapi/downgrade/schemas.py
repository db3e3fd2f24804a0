"""Schema Objects of OpenAPI 3.1 (4.8.24) in the words of OpenAPI 3.0.3 (4.7.24).

What is valid by a schema is valid by its translation. Where 3.0 has no word for a keyword, the
keyword goes on as an extension (`x-prefixItems`), which validates nothing.
"""

from __future__ import annotations

from collections.abc import Collection

from docgen.render.components import SCHEMAS
from docgen.render.context import Object
from docgen.render.openapi.downgrade.one_type import (
    null_in_a_sibling,
    one_type_each,
)
from docgen.render.openapi.downgrade.rules import RULES, Part, Translated, note
from docgen.render.openapi.keywords import (
    BINDING,
    ORDER_30,
    SAME_IN_30,
)

_PLACES = {name: place for place, name in enumerate(ORDER_30)}


def downgrade_schema(schema: object, inexact: Collection[str] = ()) -> Translated:
    """The translation of a Schema Object; `inexact` are the components whose own is not exact."""

    def inner(member: object) -> Translated:
        return downgrade_schema(member, inexact)

    if not isinstance(schema, dict):
        # 3.0 has boolean schemas in `additionalProperties` alone.
        return Translated({"not": {}} if schema is False else {})
    whole = null_in_a_sibling(one_type_each(schema))
    parts = [_untouched(whole)]
    parts += [rule(whole, inner) for names, rule in RULES if names & whole.keys()]
    if not _is_known(whole.get("$ref"), inexact):
        parts.append(Part(exact=False))
    return _joined(parts)


def _is_known(ref: object, inexact: Collection[str]) -> bool:
    """Whether a reference leads to a schema whose translation is exact, if there is one at all."""
    if ref is None:
        return True
    name = str(ref).removeprefix(SCHEMAS)
    return name != ref and name.partition("/")[0] not in inexact


def _joined(parts: list[Part]) -> Translated:
    members = {name: value for part in parts for name, value in part.members.items()}
    also = [schema for part in parts for schema in part.also]
    if also:
        first = members.get("allOf")
        members["allOf"] = [*also, *(first if isinstance(first, list) else [])]
    if members.get("type") == "array":
        members.setdefault("items", {})  # 3.0.3: "items MUST be present if the type is array"
    order = sorted(members, key=lambda name: _PLACES.get(name, len(_PLACES)))
    exact = all(part.exact for part in parts)
    return Translated({name: members[name] for name in order}, exact)


def _untouched(schema: Object) -> Part:
    """What 3.0 takes as it is, extensions, and keywords that are in no rule."""
    ruled = {name for names, _ in RULES for name in names}
    same = {
        k: v for k, v in schema.items() if k not in ruled and (k in SAME_IN_30 or k[:2] == "x-")
    }
    other = [k for k in schema if k not in ruled and k not in same and k != "nullable"]
    return Part({**same, **note(schema, *other)}, exact=not BINDING & {*other})
