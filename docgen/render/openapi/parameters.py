"""Parameters that several operations take alike -> components, each told once.

Paging is one thing wherever it is: `#/components/parameters/Limit`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from docgen.base.naming import name_words, pascal
from docgen.render.context import Object, object_in, reference
from docgen.render.openapi.bodies import letters
from docgen.render.openapi.groups import METHODS


def with_shared_parameters(document: Object) -> Object:
    """The document whose equal parameters are references; those of paths stay, with their path.

    Where two parameters of a name differ, the one that more operations take is the component.
    """
    operations = [one for item in object_in(document, "paths").values() for one in _of(item)]
    given = [one for operation in operations for one in _parameters(operation)]
    counts = Counter(letters(one) for one in given if one.get("in") != "path")
    named: dict[str, str] = {}  # letters -> component
    components = dict(object_in(object_in(document, "components"), "parameters"))
    taken = {name.lower() for name in components}
    for text, count in counts.most_common():
        name = pascal(name_words(str(json.loads(text).get("name", ""))))
        if count > 1 and name.isidentifier() and name.lower() not in taken:
            taken.add(name.lower())
            named[text] = name
    for one in given:
        name = named.get(letters(one), "")
        if name:
            components.setdefault(name, one)
    if not named:
        return document
    held = {**object_in(document, "components"), "parameters": dict(sorted(components.items()))}
    paths = {path: _item(item, named) for path, item in object_in(document, "paths").items()}
    return {**document, "paths": paths, "components": held}


def _of(item: object) -> Iterator[Object]:
    for method in METHODS if isinstance(item, dict) else ():
        operation = item.get(method) if isinstance(item, dict) else None
        if isinstance(operation, dict):
            yield operation


def _parameters(operation: Object) -> list[Object]:
    told = operation.get("parameters")
    given = told if isinstance(told, list) else []
    return [one for one in given if isinstance(one, dict) and "$ref" not in one]


def _item(item: object, named: dict[str, str]) -> object:
    if not isinstance(item, dict):
        return item
    return {
        name: _operation(one, named) if name in METHODS and isinstance(one, dict) else one
        for name, one in item.items()
    }


def _operation(operation: Object, named: dict[str, str]) -> Object:
    told = operation.get("parameters")
    if not isinstance(told, list):
        return operation
    return {**operation, "parameters": [_referred(one, named) for one in told]}


def _referred(one: object, named: dict[str, str]) -> object:
    name = named.get(letters(one)) if isinstance(one, dict) else None
    return reference(name, "parameters") if name else one
