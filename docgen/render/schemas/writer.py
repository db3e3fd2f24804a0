"""JSON Schemas of notifications (2020-12): a file for each message type and what differs from it.

A schema accepts a message in every form that is documented: as Bayeux delivers it (an array of
envelopes), one envelope, the payload alone, and samples whose members are out of place. It is whole
in itself: what it refers to stands in its `$defs`. One file more has the payloads of all messages.
"""

from __future__ import annotations

from docgen.render.components import schemas_of
from docgen.render.context import Object
from docgen.render.files import OutputFile, render_template
from docgen.render.openapi import Work
from docgen.render.schemas.messages import file_of_all, message_schemas, schema_of_all

_TEMPLATE = "schemas/message.schema.json.j2"


def write_message_schemas(work: Work) -> tuple[OutputFile, ...]:
    """`schemas/*.schema.json`: one for each message type and variant of it, and one of all."""
    rendering, components = work.rendering, schemas_of(work.openapi)
    typed = [one for one in rendering.deliveries.messages if one.message is not None]
    if not rendering.api.members.message_type:
        return ()  # nothing would tell one message from another
    made: dict[str, Object] = {}
    for one in typed:
        made |= message_schemas(one, components, rendering)
    if typed:
        made[file_of_all(typed)] = schema_of_all(typed, components, rendering)
    return tuple(_file(path, schema, work) for path, schema in made.items())


def _file(path: str, schema: Object, work: Work) -> OutputFile:
    text = render_template(_TEMPLATE, {"schema": schema}, work.options.templates)
    return OutputFile(path=path, data=text.encode())
