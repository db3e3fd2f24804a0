"""What the README of the TypeScript client shows: calls of its own methods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from docgen.render.clients.outline import Client, followed_calls, paged_calls, plain_calls
from docgen.render.clients.parts import Method
from docgen.render.clients.typescript.names import Names, argument_keys
from docgen.render.clients.typescript.sections import SectionView
from docgen.render.clients.typescript.text import literal

_MOST_SHOWN = 4  # arguments of a call that is read at a glance
_LONGEST_VALUE = 30


@frozen(kw_only=True)
class Readme:
    """Texts of code for the README; empty where the API has nothing of the kind."""

    methods: int
    call: str
    waiting: str
    paged: str
    sized: str  # the same with two items on a page
    event: str
    channel: str
    header: str


def readme_of(client: Client, sections: Sequence[SectionView], names: Names) -> Readme:
    """The first call in documented order that shows each thing."""
    calls = [
        (method, view, f"client.{section.property}.{view.name}")
        for told, section in zip(client.sections, sections, strict=True)
        for method, view in zip(told.methods, section.methods, strict=True)
    ]
    first = next(((n, method) for n, method in plain_calls(client)), None)
    shown = next((one for one in calls if first and one[0] is first[1]), calls[0])
    followed = next(followed_calls(client), None)
    sent = next((one for one in calls if followed and one[0] is followed[1]), None)
    paged = next((one for one in paged_calls(client) if one[1].response is not None), None)
    listed = next((one for one in calls if paged and one[0] is paged[1]), None)
    waiting = ""
    if sent and followed:
        told = f"{{ waitFor: {literal(names.events[followed[2].message])} }}"
        waiting = f"{sent[2]}({_given(sent[0], told)})"
    event = client.events[0] if client.events else None
    channels = [one.channels[0] for one in client.events if one.channels] or [*client.patterns]
    return Readme(
        methods=len(calls),
        call=f"{shown[2]}({_given(shown[0])})",
        waiting=waiting,
        paged=f"{listed[2]}({_given(listed[0])})" if listed else "",
        sized=f"{listed[2]}({_given(listed[0], _two(listed[0]))})" if listed else "",
        event=names.events[event.key] if event else "",
        channel=channels[0] if channels else "",
        header=_header(client),
    )


def _two(method: Method) -> str:
    size = method.paging.size if method.paging else ""
    return f"{{ query: {{ {literal(size)}: 2 }} }}"


def _given(method: Method, options: str = "") -> str:
    pairs = [*_pairs(method)][:_MOST_SHOWN]
    args = f"{{ {', '.join(pairs)} }}" if pairs else "{}" if options and method.arguments else ""
    return ", ".join(filter(None, [args, options]))


def _pairs(method: Method) -> Iterator[str]:
    """The arguments of a sample, as far as a reader wants to see them."""
    keys, _ = argument_keys(method)
    value = method.requests[0].value if method.requests else {}
    sample = value if isinstance(value, Mapping) else {}
    for argument, key in zip(method.arguments, keys, strict=True):
        if not key.isidentifier() or not key.isascii() or argument.upload:
            continue
        if argument.where == "path":
            yield f'{key}: "..."'
        elif argument.where == "body" and argument.member.name in sample:
            told = literal(sample[argument.member.name])
            if len(told) <= _LONGEST_VALUE or argument.must_be_given:
                yield f"{key}: {told if len(told) <= _LONGEST_VALUE else 'undefined'}"


def _header(client: Client) -> str:
    """A header that several methods take: it may be set for the whole client."""
    found: dict[str, int] = {}
    for section in client.sections:
        for method in section.methods:
            for one in method.arguments:
                if one.where == "header":
                    found[one.member.name] = found.get(one.member.name, 0) + 1
    return max(found, key=lambda name: (found[name], name), default="")
