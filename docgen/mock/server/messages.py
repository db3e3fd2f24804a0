"""Messages of Bayeux in a body or a frame: the list of them, and what the log says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from docgen.mock.requests import Answer, value_of

_MOST = 1_000  # in one request
_MOST_LOGGED = 10  # replies of one request
_LONGEST_LOGGED = 100


def messages_of(body: bytes) -> list[object] | None:
    """The messages that came; None where they are no list of any (Bayeux 1.0, 4.1)."""
    try:
        told = value_of(body)
    except ValueError:
        return None
    told = [told] if isinstance(told, Mapping) else told
    return told[:_MOST] if isinstance(told, list) and told else None


def logged(told: Iterable[object]) -> Answer:
    """What the log says of messages that go back: the channels of replies, and their errors."""
    replies = [one for one in told if isinstance(one, dict) and "successful" in one][:_MOST_LOGGED]
    channels = ", ".join(_short(one.get("channel", "")) for one in replies)
    faults = "; ".join(_short(one["error"]) for one in replies if "error" in one)
    return Answer(operation=channels, fault=faults)


def _short(told: object) -> str:
    return str(told)[:_LONGEST_LOGGED]
