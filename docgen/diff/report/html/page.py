"""The page: what was compared, the editions in time, the changes, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from docgen.base.escapes import in_html
from docgen.base.place import PdfSpot, Place
from docgen.diff.change import Change
from docgen.diff.report.html.style import policy, style
from docgen.diff.report.html.timeline import timeline
from docgen.diff.report.html.tree import Node, tree_of
from docgen.diff.report.parts import (
    Group,
    Heading,
    ReportOptions,
    Step,
    counted,
    grouped,
    in_a_sentence,
    left_out,
    plural,
    remarks,
    rules_of,
    value_change,
)


def html_report(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> str:
    """Both sides, the counts, a filter, the changes by level, and what to do for each rule."""
    return html_history([Step(changes=changes, old=old, new=new, options=options)])


def html_history(steps: Sequence[Step]) -> str:
    """The same of several editions, each beside the one before, with a timeline first.

    `steps`: at least one, in the order of the editions.
    """
    changes = [one for step in steps for one in step.changes]
    lines = [*_head(steps), *_compared(steps), *_filter(changes)]
    lines += timeline(steps) if len(steps) > 1 else []
    for number, step in enumerate(steps, 1):
        lines += _step(step, number, alone=len(steps) == 1)
    lines += _advice(changes, steps[0].options)
    end = ("</main>", "<footer><p>Made by docgen.</p></footer>", "</body>", "</html>", "")
    return "\n".join([*lines, *end])


def _head(steps: Sequence[Step]) -> Iterator[str]:
    named = steps[-1].new.title or steps[0].old.title
    title = in_html(f"Changes of {named}" if named else "API changes")
    editions = [in_html(steps[0].old.short), *(in_html(step.new.short) for step in steps)]
    versions = " → ".join(editions)
    sheet = style(steps[0].options.style)
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy(sheet)}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}, {versions}</title>"
    yield f"<style>{sheet}</style>"
    yield "</head>"
    yield "<body>"
    yield '<a class="skip" href="#content">To the content</a>'
    yield "<header>"
    yield f'<p class="api"><bdi>{title}</bdi></p>'
    yield from _menu(steps)
    yield "</header>"
    yield '<main id="content" tabindex="-1">'
    yield f"<h1><bdi>{title}</bdi>, <bdi>{versions}</bdi></h1>"


def _menu(steps: Sequence[Step]) -> Iterator[str]:
    """What every part of the page is called, as the website of a build has it."""
    yield '<nav aria-label="Report"><ul>'
    if len(steps) > 1:
        yield '<li><a href="#timeline">Timeline</a></li>'
        for number, step in enumerate(steps, 1):
            yield f'<li><a href="#step-{number}"><bdi>{_between(step)}</bdi></a></li>'
    elif steps[0].changes:
        for level, count in counted(steps[0].changes).items():
            if count:
                yield f'<li><a href="#{level}">{level.capitalize()}</a> {count}</li>'
    if any(step.changes for step in steps):
        yield '<li><a href="#what-to-do">What to do</a></li>'
    yield "</ul></nav>"


def _compared(steps: Sequence[Step]) -> Iterator[str]:
    words = ("Old", *("Between" for _ in steps[1:]), "New")
    sides = (steps[0].old, *(step.new for step in steps))
    yield '<div class="wide">'
    yield "<table>"
    yield "<caption>What was compared</caption>"
    yield (
        '<tr><th scope="col">Side</th><th scope="col">Title</th><th scope="col">Version</th>'
        '<th scope="col">Read from</th></tr>'
    )
    for word, side in zip(words, sides, strict=True):
        cells = "".join(f"<td>{_code(one)}</td>" for one in (side.title, side.version, side.label))
        yield f'<tr><th scope="row">{word}</th>{cells}</tr>'
    yield "</table>"
    yield "</div>"


def _filter(changes: Sequence[Change]) -> Iterator[str]:
    if not changes:
        return
    yield "<fieldset>"
    yield "<legend>Show</legend>"
    for level, count in counted(changes).items():
        box = f'<input type="checkbox" id="show-{level}" checked>'
        yield f"<label>{box} {level} ({count})</label>"
    yield "</fieldset>"


def _step(step: Step, number: int, *, alone: bool) -> Iterator[str]:
    """The changes from one edition to the next; headings below that of the step, if it has one."""
    depth, mark = (2, "") if alone else (3, f"step-{number}-")
    if not alone:
        yield f'<h2 id="step-{number}"><bdi>{_between(step)}</bdi></h2>'
    yield from _summary(step)
    yield from _contents(step, mark)
    for level, groups in grouped(step.changes):
        count = plural(sum(len(named) for _, named in groups), "change")
        yield f'<section class="level {level}" aria-labelledby="{mark}{level}">'
        told = f"{level.capitalize()}: {count}"
        yield f'<h{depth} class="count" id="{mark}{level}">{told}</h{depth}>'
        for place, group in enumerate(groups):
            yield from _group(group, f"{mark}{level}-{place}", mark, depth + 1, step.options)
        yield "</section>"


def _between(step: Step) -> str:
    return f"{in_html(step.old.short)} → {in_html(step.new.short)}"


def _summary(step: Step) -> Iterator[str]:
    if step.changes:
        yield f"<p>{in_html(in_a_sentence(step.changes, step.options))}.</p>"
    else:
        yield "<p>No changes.</p>"
    if said := remarks(step.options):
        yield "<ul>"
        yield from (f"<li>{in_html(one)}</li>" for one in said)
        yield "</ul>"
    if rest := left_out(step.options):
        yield f"<p>Beside these: {', '.join(rest)}.</p>"


def _contents(step: Step, mark: str) -> Iterator[str]:
    """Whose changes there are, level by level and section by section."""
    if not step.changes:
        return
    yield f'<nav aria-label="Contents of {_between(step)}">'
    for level, groups in grouped(step.changes):
        yield f'<details class="{level}"><summary>{level}: {len(groups)}</summary><ul class="part">'
        sections: dict[str, list[str]] = {}
        for number, (about, named) in enumerate(groups):
            link = f'<a href="#{mark}{level}-{number}">{_code(about)}</a>'
            section = step.options.sections.get(about, "")
            sections.setdefault(section, []).append(f"<li>{link} {len(named)}</li>")
        for section, items in sorted(sections.items()):
            told = in_html(section) or "Of no section"
            yield f'<li>{told}<ul class="part">{"".join(items)}</ul></li>'
        yield "</ul></details>"
    yield "</nav>"


def _group(group: Group, spot: str, mark: str, depth: int, options: ReportOptions) -> Iterator[str]:
    """An operation, or another thing, and the tree of its changes."""
    about, named = group
    yield f'<h{depth} class="about" id="{spot}">{_code(about)}</h{depth}>'
    yield '<ul class="changes">'
    yield from _node(tree_of(named), mark, options)
    yield "</ul>"


def _node(node: Node, mark: str, options: ReportOptions) -> Iterator[str]:
    for name, change in node.changes:
        yield from _item(f"{mark}change-{name}", change, options)
    for part in node.parts.values():
        yield f'<li><p class="node">{_code(part.name)}</p><ul class="part">'
        yield from _node(part, mark, options)
        yield "</ul></li>"


def _item(spot: str, change: Change, options: ReportOptions) -> Iterator[str]:
    title = in_html(options.told(change.rule)[0])
    yield f'<li class="change {change.level}" id="{spot}">'
    yield f'<p><a href="#{_rule_link(change.rule)}"><strong>{title}</strong></a></p>'
    if told := value_change(change, options.longest, _code):
        yield f"<p>{told}</p>"
    if places := _places(change, options):
        yield f'<p class="places">Read at {places}</p>'
    if change.note:
        yield f"<p>{in_html(change.note)}</p>"
    mark = f"{_code(change.rule)} {_code(change.fingerprint)}"
    yield f'<p class="mark">{mark}</p>'
    yield "</li>"


def _places(change: Change, options: ReportOptions) -> str:
    """Where both sides were read; places in files that lie here are links."""
    sides = ((change.old_place, options.old_folder), (change.new_place, options.new_folder))
    if not any(place for place, _ in sides):
        return ""
    return " → ".join(_place(*side) for side in sides)


def _place(place: Place | None, folder: str) -> str:
    if place is None:
        return "nowhere"
    if not folder:
        return _code(str(place))
    spot = place.spot
    anchor = f"page={spot.page}" if isinstance(spot, PdfSpot) else quote(place.anchor, safe="")
    href = quote(f"{folder.rstrip('/')}/{place.file}", safe="/", errors="replace")
    end = f"#{anchor}" if anchor else ""
    return f'<a href="{href}{end}">{_code(str(place))}</a>'


def _advice(changes: Sequence[Change], options: ReportOptions) -> Iterator[str]:
    if not changes:
        return
    yield '<section aria-labelledby="what-to-do">'
    yield '<h2 id="what-to-do">What to do</h2>'
    yield "<dl>"
    for rule in rules_of(changes):
        title, advice = options.told(rule)
        yield f'<dt id="{in_html(f"rule-{rule}")}">{in_html(title)}</dt>'
        yield f"<dd>{in_html(advice)}</dd>"
    yield "</dl>"
    yield "</section>"


def _rule_link(rule: str) -> str:
    return f"rule-{quote(rule, safe='', errors='replace')}"


def _code(text: str) -> str:
    return f"<code>{in_html(text)}</code>" if text else ""
