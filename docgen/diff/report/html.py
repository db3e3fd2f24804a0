"""Changes as one HTML file that needs nothing beside it: no script, no font, no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from docgen.base.escapes import in_html
from docgen.base.place import PdfSpot, Place
from docgen.diff.change import Change
from docgen.diff.report.html_style import STYLE
from docgen.diff.report.parts import (
    Heading,
    ReportOptions,
    counted,
    grouped,
    in_a_sentence,
    left_out,
    plural,
    remarks,
    rules_of,
    value_change,
)

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def html_report(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> str:
    """Both sides, the counts, a filter, the changes by level, and what to do for each rule."""
    lines = [*_head(old, new), *_summary(changes, old, new, options)]
    lines += _contents(changes, options)
    for level, groups in grouped(changes):
        count = sum(len(named) for _, named in groups)
        lines += [
            f'<section class="level {level}" aria-labelledby="{level}">',
            f'<h2 id="{level}">{level.capitalize()}: {plural(count, "change")}</h2>',
        ]
        for number, (about, named) in enumerate(groups):
            lines += [f'<h3 id="{level}-{number}">{_code(about)}</h3>', '<ul class="changes">']
            for name, change in named:
                lines += _item(name, change, options)
            lines.append("</ul>")
        lines.append("</section>")
    lines += _advice(changes, options)
    return "\n".join([*lines, "</main>", "</body>", "</html>", ""])


def _head(old: Heading, new: Heading) -> Iterator[str]:
    named = new.title or old.title
    title = in_html(f"Changes of {named}" if named else "API changes")
    versions = f"{in_html(old.short)} → {in_html(new.short)}"
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}, {versions}</title>"
    yield f"<style>\n{STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    yield f"<h1><bdi>{title}</bdi>, <bdi>{versions}</bdi></h1>"


def _summary(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> Iterator[str]:
    yield "<table>"
    yield "<caption>What was compared</caption>"
    yield (
        '<tr><th scope="col">Side</th><th scope="col">Title</th><th scope="col">Version</th>'
        '<th scope="col">Read from</th></tr>'
    )
    for word, side in (("Old", old), ("New", new)):
        cells = "".join(f"<td>{_code(one)}</td>" for one in (side.title, side.version, side.label))
        yield f'<tr><th scope="row">{word}</th>{cells}</tr>'
    yield "</table>"
    if changes:
        yield f"<p>{in_html(in_a_sentence(changes, options))}.</p>"
        yield "<fieldset>"
        yield "<legend>Show</legend>"
        for level, count in counted(changes).items():
            box = f'<input type="checkbox" id="show-{level}" checked>'
            yield f"<label>{box} {level} ({count})</label>"
        yield "</fieldset>"
    else:
        yield "<p>No changes.</p>"
    if said := remarks(options):
        yield "<ul>"
        yield from (f"<li>{in_html(one)}</li>" for one in said)
        yield "</ul>"
    if rest := left_out(options):
        yield f"<p>Beside these: {', '.join(rest)}.</p>"


def _contents(changes: Sequence[Change], options: ReportOptions) -> Iterator[str]:
    """Whose changes there are, level by level and section by section."""
    if not changes:
        return
    yield '<nav aria-label="Contents">'
    for level, groups in grouped(changes):
        link = f'<a href="#{level}">{level}</a>'
        yield f'<details class="{level}"><summary>{link}: {len(groups)}</summary><ul>'
        sections: dict[str, list[str]] = {}
        for number, (about, named) in enumerate(groups):
            link = f'<a href="#{level}-{number}">{_code(about)}</a>'
            section = options.sections.get(about, "")
            sections.setdefault(section, []).append(f"<li>{link} {len(named)}</li>")
        for section, items in sorted(sections.items()):
            yield f"<li>{in_html(section) or 'Of no section'}<ul>{''.join(items)}</ul></li>"
        yield "</ul></details>"
    yield "</nav>"


def _item(name: str, change: Change, options: ReportOptions) -> Iterator[str]:
    title = in_html(options.told(change.rule)[0])
    where = f", {_code(change.where)}" if change.where else ""
    yield f'<li id="change-{name}">'
    yield f'<p><a href="#{_rule_link(change.rule)}"><strong>{title}</strong></a>{where}</p>'
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
