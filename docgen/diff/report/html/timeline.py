"""Several editions in time: how much changed in each, and when whose changes came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from docgen.base.escapes import in_html
from docgen.diff.change import Change
from docgen.diff.report.parts import Step, counted, grouped, in_a_sentence, plural

_WIDTH, _HEIGHT = 240, 14  # of a bar, in pixels


def timeline(steps: Sequence[Step]) -> Iterator[str]:
    """A bar for each edition, and a table of whose changes came with which."""
    yield '<section aria-labelledby="timeline">'
    yield '<h2 id="timeline">Timeline</h2>'
    yield from _editions(steps)
    yield from _histories(steps)
    yield "</section>"


def _editions(steps: Sequence[Step]) -> Iterator[str]:
    most = max(len(step.changes) for step in steps)
    levels = "".join(f'<th scope="col">{level}</th>' for level in counted(()))
    yield '<div class="wide">'
    yield "<table>"
    yield "<caption>How much changed in each edition</caption>"
    edition = '<th scope="col">Edition</th><th scope="col">Share</th>'
    yield f'<tr>{edition}{levels}<th scope="col">Changes</th></tr>'
    for number, step in enumerate(steps, 1):
        cells = "".join(f'<td class="number">{n}</td>' for n in counted(step.changes).values())
        told = in_html(in_a_sentence(step.changes, step.options)) or "No changes"
        link = f'<a href="#step-{number}"><bdi>{in_html(step.new.short)}</bdi></a>'
        yield f'<tr><th scope="row">{link}</th><td>{_bar(step.changes, most)}</td>'
        yield f"{cells}<td>{told}.</td></tr>"
    yield "</table>"
    yield "</div>"


def _bar(changes: Sequence[Change], most: int) -> str:
    """A bar of the levels, as long as there are changes; its figures stand beside it."""
    parts, start = [], 0
    for level, count in counted(changes).items():
        width = count * _WIDTH // most if most else 0
        parts.append(
            f'<rect class="bar {level}" x="{start}" y="0" width="{width}" height="{_HEIGHT}"/>'
        )
        start += width
    size = f'viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}"'
    return f'<svg {size} aria-hidden="true">{"".join(parts)}</svg>'


def _histories(steps: Sequence[Step]) -> Iterator[str]:
    """A row for whatever changed, a column for each edition that is not the first."""
    found = [_linked(step, number) for number, step in enumerate(steps, 1)]
    things = sorted({about for one in found for about in one})
    if not things:
        return
    columns = "".join(
        f'<th scope="col"><bdi>{in_html(step.new.short)}</bdi></th>' for step in steps
    )
    yield "<details>"
    yield f"<summary>What changed when: {plural(len(things), 'row')}</summary>"
    yield '<div class="wide">'
    yield "<table>"
    yield f'<tr><th scope="col">What</th>{columns}</tr>'
    for about in things:
        cells = "".join(f"<td>{one.get(about, '')}</td>" for one in found)
        yield f'<tr><th scope="row"><code>{in_html(about)}</code></th>{cells}</tr>'
    yield "</table>"
    yield "</div>"
    yield "</details>"


def _linked(step: Step, number: int) -> Mapping[str, str]:
    """What became of each thing in a step, the worst first, with links to it."""
    told: dict[str, list[str]] = {}
    for level, groups in grouped(step.changes):
        for place, (about, named) in enumerate(groups):
            first = in_html(step.options.told(named[0][1].rule)[0])
            rest = f" and {len(named) - 1} more" if len(named) > 1 else ""
            link = f'<a href="#step-{number}-{level}-{place}">{level}</a>'
            told.setdefault(about, []).append(f"{link}: {first}{rest}")
    return {about: "<br>".join(links) for about, links in told.items()}
