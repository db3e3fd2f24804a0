"""The states of things as a drawing (SVG 1.1): circles, and what leads from one to another."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from html import escape

from docgen.mock.states.machines import Machine

_RADIUS, _NODE = 220, 46
_WIDTH, _HEIGHT = 1_200, 680
_MOST_NAMES = 5  # on one arrow
_STYLE = (
    "text{font:14px system-ui,sans-serif;fill:#222;stroke:#fff;stroke-width:4px;"
    "paint-order:stroke}"
    "circle{fill:#eef3fb;stroke:#3a5f9e}path{fill:none;stroke:#777}"
)


def drawn(machines: Mapping[str, Machine]) -> str:
    """All machines, one below the other."""
    height = _HEIGHT * max(len(machines), 1)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}"><style>{_STYLE}</style><defs><marker id="tip" '
        'viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M0 0L8 4L0 8z" style="fill:#777"/></marker></defs>'
    ]
    for number, machine in enumerate(machines.values()):
        parts += [f'<g transform="translate(0 {number * _HEIGHT})">', *_machine(machine), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _machine(machine: Machine) -> Iterator[str]:
    yield f'<text x="20" y="30" font-weight="bold">{escape(machine.path)}</text>'
    states = sorted(machine.states)
    at = {state: _place(n, len(states)) for n, state in enumerate(states)}
    held: dict[tuple[str, str], list[str]] = {}
    for state, request, after in machine.edges():
        held.setdefault((state, after if after in at else state), []).append(request)
    for (state, after), names in held.items():
        yield from _arrow(at[state], at[after], names)
    for state, (x, y) in at.items():
        yield f'<circle cx="{x}" cy="{y}" r="{_NODE}"/>'
        yield f'<text x="{x}" y="{y + 5}" text-anchor="middle">{escape(state)}</text>'


def _place(number: int, count: int) -> tuple[int, int]:
    angle = 2 * math.pi * number / count - math.pi / 2
    middle = (_WIDTH / 2, _HEIGHT / 2 + 20)
    return (
        round(middle[0] + 1.4 * _RADIUS * math.cos(angle)),
        round(middle[1] + _RADIUS * math.sin(angle)),
    )


def _arrow(begin: tuple[int, int], end: tuple[int, int], names: list[str]) -> Iterator[str]:
    shown = names[:_MOST_NAMES]
    more = [f"and {len(names) - len(shown)} more"] if len(names) > len(shown) else []
    if begin == end:
        x, y = begin
        yield f'<path d="M{x - 20} {y - 41}c-20 -40 60 -40 40 0" marker-end="url(#tip)"/>'
        is_left = x < _WIDTH / 2
        spot = (x - _NODE - 4 if is_left else x + _NODE + 4, y - 24)
        yield from _names(spot, [*shown, *more], names, "end" if is_left else "start")
        return
    dx, dy = end[0] - begin[0], end[1] - begin[1]
    length = math.hypot(dx, dy) or 1
    bend = (round((begin[0] + end[0]) / 2 - dy / 6), round((begin[1] + end[1]) / 2 + dx / 6))
    tip = (round(end[0] - dx / length * _NODE), round(end[1] - dy / length * _NODE))
    yield (
        f'<path d="M{begin[0]} {begin[1]}Q{bend[0]} {bend[1]} {tip[0]} {tip[1]}" '
        'marker-end="url(#tip)"/>'
    )
    middle = tuple((a + 2 * c + b) // 4 for a, c, b in zip(begin, bend, tip, strict=True))
    spot = (middle[0], middle[1] - 8 * len(shown) + 12)
    yield from _names(spot, [*shown, *more], names, "middle")


def _names(spot: tuple[int, int], shown: list[str], names: list[str], anchor: str) -> Iterator[str]:
    """The names beside an arrow; who points at them reads all."""
    yield f"<g><title>{escape(', '.join(names))}</title>"
    for number, name in enumerate(shown):
        y = spot[1] + 16 * number
        yield f'<text x="{spot[0]}" y="{y}" text-anchor="{anchor}">{escape(name)}</text>'
    yield "</g>"
