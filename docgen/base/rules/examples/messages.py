"""An example of each fault of notifications: a part of a page, as text."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.base.rules.types import Example

_NEWS = (
    "CometD notifications\n\n- **/v2/ships** — whatever a ship does. Message types:\n"
    " - **ShipMessage**\n\nShipMessage\n\nProperty\tDescription\ndata\tThe body\n"
    "data.messageType\tAlways `ShipMessage`\ndata.ship\tThe ship\n"
)
_MOOR = (
    "Moor\n\nRequest URL\t/ships/{id}\nHTTP Method\tPOST\n\nParameter\tValue\noperationName\tMoor\n"
    '\nRequest\n\n```\nPOST /ships/7\n{"operationName": "Moor"}\n```\n'
)


def _pages(*pages: str) -> str:
    return "\n---\n".join(pages)


def _shown(*messages: str) -> str:
    return "".join(f"\nCometD notification\n\n```\n{one}\n```\n" for one in messages)


MESSAGES: Mapping[str, Example] = {
    "channel-contradicted": Example(
        bad=_pages(
            _NEWS,
            _MOOR.replace("Moor\n", "Moor\n\nThe answer comes on the topic /v2/harbours.\n", 1)
            + _shown('{"messageType": "ShipMessage", "ship": {"id": "s1"}}'),
        ),
        good=_pages(
            _NEWS,
            _MOOR.replace("Moor\n", "Moor\n\nThe answer comes on the topic /v2/ships.\n", 1)
            + _shown('{"messageType": "ShipMessage", "ship": {"id": "s1"}}'),
        ),
    ),
    "channel-spelled-differently": Example(
        bad=_pages(_NEWS, "Storm notification\n\nA storm comes in over /v2/ship.\n"),
        good=_pages(_NEWS, "Storm notification\n\nA storm comes in over /v2/ships.\n"),
    ),
    "message-type-spelled-differently": Example(
        bad=_pages(_NEWS, _MOOR + _shown('{"messageType": "shipMessage", "ship": {"id": "s1"}}')),
        good=_pages(_NEWS, _MOOR + _shown('{"messageType": "ShipMessage", "ship": {"id": "s1"}}')),
    ),
    "message-type-unknown": Example(
        bad=_pages(_NEWS, _MOOR + _shown('{"messageType": "HarbourStats", "ships": 4}')),
        good=_pages(_NEWS, _MOOR + _shown('{"messageType": "ShipMessage", "ship": {"id": "s1"}}')),
    ),
    "message-without-channel": Example(
        bad=_MOOR + _shown('{"messageType": "LadderMessage", "steps": 12}'),
        good=_MOOR
        + _shown(
            '{"data": {"messageType": "LadderMessage", "steps": 12}, "channel": "/v2/ladders"}'
        ),
    ),
    "notification-not-shown": Example(
        bad=_MOOR + "\nCometD notification\n",
        good=_MOOR + _shown('{"messageType": "ShipMessage", "ship": {"id": "s1"}}'),
    ),
    "notification-without-type": Example(
        bad=_MOOR + _shown('{"data": {"referenceId": 5, "answer": "yes"}, "channel": "/v2/ships"}'),
        good=_MOOR
        + _shown(
            '{"data": {"messageType": "ShipMessage", "referenceId": 5}, "channel": "/v2/ships"}'
        ),
    ),
    "payload-misplaced": Example(
        bad=_MOOR
        + _shown(
            '{"data": {"messageType": "ShipMessage", "ship": {"id": "b1"}}}',
            '{"data": {"ship": {"id": "b1"}}, "messageType": "ShipMessage"}',
        ),
        good=_MOOR + _shown('{"data": {"messageType": "ShipMessage", "ship": {"id": "b1"}}}'),
    ),
}
