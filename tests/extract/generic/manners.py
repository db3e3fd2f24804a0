"""One invented API in many manners: each page says the same, and what it says is known."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple


class Name(NamedTuple):
    """A parameter of the invented API."""

    name: str
    where: str
    type: str
    must: str  # "required" or "optional"
    text: str


class Request(NamedTuple):
    """A request of the invented API; its path has `{name}` for placeholders."""

    title: str
    method: str
    path: str
    names: tuple[Name, ...]


_HARBOUR = Name("harbour_id", "path", "string", "required", "The harbour.")
_BERTH = Name("berth_id", "path", "string", "required", "The berth.")
_SHIP = Name("ship_id", "path", "integer", "required", "Number of the ship.")

API = (
    Request(
        "List berths",
        "GET",
        "/harbours/{harbour_id}/berths",
        (
            _HARBOUR,
            Name("limit", "query", "integer", "optional", "How many to give back. Default is 20."),
            Name("after", "query", "string", "optional", "Where to go on."),
        ),
    ),
    Request(
        "Create a berth",
        "POST",
        "/harbours/{harbour_id}/berths",
        (
            _HARBOUR,
            Name("label", "body", "string", "required", "What is painted on the pier."),
            Name("length", "body", "number", "required", "Length in metres."),
            Name("depth", "body", "number", "optional", "Depth at low water."),
            Name("tags", "body", "array", "optional", "Words to find it by."),
        ),
    ),
    Request(
        "Get a berth",
        "GET",
        "/harbours/{harbour_id}/berths/{berth_id}",
        (_HARBOUR, _BERTH),
    ),
    Request(
        "Update a berth",
        "PUT",
        "/harbours/{harbour_id}/berths/{berth_id}",
        (
            _HARBOUR,
            _BERTH,
            Name("label", "body", "string", "optional", "A new label."),
            Name("depth", "body", "number", "optional", "A new depth."),
        ),
    ),
    Request(
        "Delete a berth",
        "DELETE",
        "/harbours/{harbour_id}/berths/{berth_id}",
        (
            _HARBOUR,
            _BERTH,
            Name("force", "query", "boolean", "optional", "Also where a ship lies."),
        ),
    ),
    Request(
        "List ships",
        "GET",
        "/ships",
        (
            Name("flag", "query", "string", "optional", "Two letters of the country."),
            Name("sort", "query", "string", "optional", "What comes first."),
        ),
    ),
    Request(
        "Register a ship",
        "POST",
        "/ships",
        (
            Name("name", "body", "string", "required", "The name at the bow."),
            Name("imo", "body", "string", "required", "Seven digits."),
            Name("tonnage", "body", "integer", "optional", "Gross tonnage."),
        ),
    ),
    Request(
        "Get a ship",
        "GET",
        "/ships/{ship_id}",
        (_SHIP, Name("expand", "query", "string", "optional", "What else to give.")),
    ),
    Request("Retire a ship", "DELETE", "/ships/{ship_id}", (_SHIP,)),
)

_BASE = "https://api.harbour.example/v1"
_ID = "a7f3c2d91b"

Manner = Mapping[str, str]


def page(manner: Manner) -> str:
    """The page that tells of the API in one manner: a value of `MANNERS` for each of its keys."""
    parts = ["<h1>Harbour API</h1><p>This is what the harbour offers to programs.</p>"]
    parts += [_AROUND[manner["around"]], _INDEX[manner["index"]](manner)]
    resource = ""
    for number, request in enumerate(API):
        own = request.path.split("/")[1]
        if manner["group"] == "by resource" and own != resource:
            parts.append(f"<h2>{own.title()}</h2><p>All about {own}.</p>")
        resource = own
        parts.append(f'<a id="r{number}"></a>{_request(request, manner)}')
    body = "".join(parts)
    return f"<html><head><title>Harbour API</title></head><body>{body}</body></html>"


def _request(request: Request, manner: Manner) -> str:
    path = _placed(request.path, manner)
    declared = _DECLARED[manner["declared"]](request.title, request.method, path)
    told = f"<p>{request.title} of the harbour, with all that belongs to it.</p>"
    names, sample = _names(request, manner), _sample(request, manner)
    answer = _ANSWERS[manner["answers"]](manner)
    order = {
        "as usual": (names, sample, answer),
        "samples first": (sample, names, answer),
        "answers first": (answer, names, sample),
    }[manner["order"]]
    return _WRAPPED[manner["wrapped"]](declared, told + _NOTES[manner["notes"]] + "".join(order))


def _placed(path: str, manner: Manner) -> str:
    return re.sub(r"\{(\w+)\}", lambda m: _PLACEHOLDERS[manner["placeholders"]](m[1]), path)


def _names(request: Request, manner: Manner) -> str:
    if not request.names:
        return ""
    label = _LABELS[manner["labels"]]
    carrier = _CARRIERS[manner["carriers"]]
    if manner["places"] == "by label":
        words = _WORDS[manner["words"]]
        return "".join(
            label(words[where]) + carrier(own)
            for where in ("path", "query", "body")
            if (own := [one for one in request.names if one.where == where])
        )
    if manner["places"] == "in a column":
        rows = [
            (n.name, n.where, n.type, "true" if _is_must(n) else "false", n.text)
            for n in request.names
        ]
        return label("Parameters") + _table(("Name", "In", "Type", "Required", "Text"), rows)
    said = [n._replace(text=f"{n.where.title()} parameter. {n.text}") for n in request.names]
    return label("Parameters") + carrier(said if manner["places"] == "in words" else request.names)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], cell: str = "th") -> str:
    shown = "".join(f"<{cell}>{one}</{cell}>" for one in head)
    lines = ("".join(f"<td>{one}</td>" for one in row) for row in rows)
    return f"<table><tr>{shown}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _sample(request: Request, manner: Manner) -> str:
    label = _LABELS[manner["labels"]]
    body = {n.name: "x" if n.type == "string" else 1 for n in request.names if n.where == "body"}
    path = re.sub(r"\{\w+\}", _ID, request.path)
    shown = json.dumps(body, indent=2) if body else ""
    match manner["samples"]:
        case "JSON":
            return f"{label('Example request')}<pre>{shown}</pre>" if body else ""
        case "cURL":
            sent = f" -d '{json.dumps(body)}'" if body else ""
            return f"{label('Example')}<pre>curl -X {request.method} {_BASE}{path}{sent}</pre>"
        case "HTTP":
            first = f"{request.method} /v1{path} HTTP/1.1"
            head = "Host: api.harbour.example\nContent-Type: application/json"
            return f"{label('Sample request')}<pre>{first}\n{head}\n\n{shown}</pre>"
    return ""


def _is_must(name: Name) -> bool:
    return name.must == "required"


_PLACEHOLDERS: Mapping[str, Callable[[str], str]] = {
    "{name}": lambda n: f"{{{n}}}",
    "{{name}}": lambda n: f"{{{{{n}}}}}",
    "${name}": lambda n: f"${{{n}}}",
    ":name": lambda n: f":{n}",
    "<name>": lambda n: f"&lt;{n}&gt;",
    "[name]": lambda n: f"[{n}]",
    "(name)": lambda n: f"({n})",
    "in italics": lambda n: f"<em>{n}</em>",
    "by its class": lambda n: f'<span class="param">{n}</span>',
    "in capitals": str.upper,
}

_DECLARED: Mapping[str, Callable[[str, str, str], str]] = {
    "code": lambda t, m, p: f"<h2>{t}</h2><pre>{m} {p}</pre>",
    "title": lambda t, m, p: f"<h2>{m} {p}</h2><p>{t}.</p>",
    "code in the title": lambda t, m, p: f"<h3>{t} <code>{m} {p}</code></h3>",
    "bold and code": lambda t, m, p: f"<h3>{t}</h3><p><b>{m}</b> <code>{p}</code></p>",
    "rows": lambda t, m, p: (
        f"<h3>{t}</h3><table><tr><td>Method</td><td>{m}</td></tr>"
        f"<tr><td>URL</td><td>{p}</td></tr></table>"
    ),
    "a row": lambda t, m, p: f"<h3>{t}</h3>{_table(('Method', 'URI'), [(m, p)])}",
    "definitions": lambda t, m, p: (
        f"<h3>{t}</h3><dl><dt>Method</dt><dd>{m}</dd><dt>URL</dt><dd>{p}</dd></dl>"
    ),
    "badge": lambda t, m, p: f"<h3>{t}</h3><div><span>{m}</span><span>{p}</span></div>",
    "above the title": lambda t, m, p: f"<div>{m}</div><div>{p}</div><h4>{t}</h4>",
    "lines": lambda t, m, p: f"<h3>{t}</h3><p>Request URL: {_BASE}{p}</p><p>Method: {m}</p>",
    "lines of a paragraph": lambda t, m, p: (
        f"<h3>{t}</h3><p><b>URL:</b> {p}<br/><b>Method:</b> {m}</p>"
    ),
    "items": lambda t, m, p: f"<h3>{t}</h3><ul><li>Method: {m}</li><li>Path: {p}</li></ul>",
    "sentence": lambda t, m, p: (
        f"<h3>{t}</h3><p>Send a <code>{m}</code> request to <code>{p}</code>.</p>"
    ),
    "no slash": lambda t, m, p: f"<h3>{t}</h3><p><code>{m} {p[1:]}</code></p>",
    "command": lambda t, m, p: f'<h3>{t}</h3><pre>curl -X {m} "{_BASE}{p}"</pre>',
    "method behind the title": lambda t, m, p: f"<h3>{t} [{m}]</h3><p>{p}</p>",
    "no titles": lambda t, m, p: f"<div><span>{m}</span><span>{p}</span><div>{t}</div></div>",
    "a host": lambda t, m, p: f"<h3>{t}</h3><pre>{m} https://&lt;host&gt;/api/v1{p}</pre>",
    "path above methods": lambda t, m, p: f"<h3>{p}</h3><h4>{m}</h4><p>{t}.</p>",
    "labels": lambda t, m, p: (
        f"<h3>{t}</h3><p>Endpoint</p><pre>{p}</pre><p>Method</p><pre>{m}</pre>"
    ),
}

_LABELS: Mapping[str, Callable[[str], str]] = {
    "title": lambda text: f"<h4>{text}</h4>",
    "bold": lambda text: f"<p><strong>{text}</strong></p>",
    "colon": lambda text: f"<p>{text}:</p>",
    "block": lambda text: f"<div>{text}</div>",
}

_WORDS: Mapping[str, Mapping[str, str]] = {
    name: dict(zip(("path", "query", "body"), words, strict=True))
    for name, words in {
        "parameters": ("Path parameters", "Query parameters", "Body parameters"),
        "short": ("URL Params", "Query string", "Request body"),
        "variables": ("Path variables", "Optional query fields", "JSON body attributes"),
        "requests": ("URI parameters", "Request query parameters", "Request JSON object"),
        "methods": ("URL parameters", "GET parameters", "POST parameters"),
        "one word": ("Path", "Query", "Body"),
    }.items()
}

_CARRIERS: Mapping[str, Callable[[Sequence[Name]], str]] = {
    "four columns": lambda names: _table(
        ("Name", "Type", "Required", "Description"),
        [(n.name, n.type, "yes" if _is_must(n) else "no", n.text) for n in names],
    ),
    "two columns": lambda names: _table(
        ("Field", "Description"), [(n.name, f"{n.text} ({n.must})") for n in names]
    ),
    "no header": lambda names: _table(
        ("<b>Name</b>", "<b>Type</b>", "<b>Notes</b>"),
        [(n.name, n.type, n.text) for n in names],
        "td",
    ),
    "stars": lambda names: _table(
        ("Property", "Format", "Explanation"),
        [(n.name + "*" * _is_must(n), n.type, n.text) for n in names],
    ),
    "items": lambda names: (
        "<ul>"
        + "".join(f"<li><code>{n.name}</code> ({n.type}, {n.must}) - {n.text}</li>" for n in names)
        + "</ul>"
    ),
    "plain items": lambda names: (
        "<ul>" + "".join(f"<li>{n.name} - {n.text} ({n.must})</li>" for n in names) + "</ul>"
    ),
    "definitions": lambda names: (
        "<dl>"
        + "".join(f"<dt>{n.name} <i>({n.must})</i></dt><dd>{n.text}</dd>" for n in names)
        + "</dl>"
    ),
    "blocks": lambda names: "".join(
        f"<div><div>{n.name} {n.type} {n.must}</div><div>{n.text}</div></div>" for n in names
    ),
    "stacked blocks": lambda names: "".join(
        f"<div><div>{n.name}</div><div>{n.type}</div><div>{n.text}</div></div>" for n in names
    ),
    "paragraphs": lambda names: "".join(f"<p><code>{n.name}</code> - {n.text}</p>" for n in names),
    "lines": lambda names: (
        "<p>" + "<br/>".join(f"{n.name} : {n.type} - {n.text}" for n in names) + "</p>"
    ),
    "titles": lambda names: "".join(
        f"<h5>{n.name} <small>{n.type}</small></h5><p>{n.text}</p>" for n in names
    ),
}

_BACK = '<pre>{\n  "id": "a7",\n  "created_at": "2024-01-01"\n}</pre>'
_ANSWERS: Mapping[str, Callable[[Manner], str]] = {
    "none": lambda _: "",
    "JSON": lambda manner: _LABELS[manner["labels"]]("Response") + _BACK,
    "fields": lambda manner: (
        _LABELS[manner["labels"]]("Response fields")
        + _table(
            ("Name", "Type", "Description"), [("id", "string", "Its id."), ("at", "string", "-")]
        )
        + _LABELS[manner["labels"]]("Status codes")
        + _table(("Code", "Meaning"), [("200", "Fine."), ("404", "No such thing.")])
    ),
}

_INDEX: Mapping[str, Callable[[Manner], str]] = {
    "none": lambda _: "",
    "links": lambda _: (
        "<ul>"
        + "".join(f'<li><a href="#r{i}">{one.title}</a></li>' for i, one in enumerate(API))
        + "</ul>"
    ),
    "requests": lambda manner: (
        "<h2>Overview</h2><ul>"
        + "".join(
            f'<li><a href="#r{i}">{one.method} {_placed(one.path, manner)}</a></li>'
            for i, one in enumerate(API)
        )
        + "</ul>"
    ),
}

_AROUND: Mapping[str, str] = {
    "none": "",
    "a guide": "<h2>Authentication</h2><p>Send your key in the header X-Key:</p>"
    '<pre>curl -H "X-Key: k" https://api.harbour.example/v1/ships</pre>'
    "<h2>Errors</h2><table><tr><th>Code</th><th>Name</th></tr><tr><td>400</td>"
    "<td>bad_request</td></tr><tr><td>404</td><td>not_found</td></tr></table>"
    "<h2>Words</h2><ul><li><b>Berth</b>: a place for a ship.</li>"
    "<li><b>Quay</b>: where ships lie.</li></ul>",
    "a history": "<h2>Change history</h2><table><tr><th>Date</th><th>Change</th></tr>"
    "<tr><td>2024-01-02</td><td>Added GET /tides.</td></tr></table>",
}

_NOTES: Mapping[str, str] = {
    "none": "",
    "note": '<div class="note"><p>Note: this takes a while.</p></div>',
    "list": "<p>Keep in mind:</p><ul><li>Only owners may do this.</li><li>It takes long.</li></ul>",
    "permissions": "<p><b>Permissions:</b> harbour.write</p>",
}

_WRAPPED: Mapping[str, Callable[[str, str], str]] = {
    "section": lambda head, rest: f"<section>{head}{rest}</section>",
    "flat": lambda head, rest: head + rest,
    "blocks": lambda head, rest: f"<div><div>{head}</div><div><div>{rest}</div></div></div>",
    "article": lambda head, rest: f"<article><header>{head}</header><div>{rest}</div></article>",
}

MANNERS: Mapping[str, Sequence[str]] = {
    "declared": tuple(_DECLARED),
    "placeholders": tuple(_PLACEHOLDERS),
    "labels": tuple(_LABELS),
    "words": tuple(_WORDS),
    "places": ("by label", "in a column", "in words", "nowhere"),
    "carriers": tuple(_CARRIERS),
    "samples": ("none", "JSON", "cURL", "HTTP"),
    "answers": tuple(_ANSWERS),
    "index": tuple(_INDEX),
    "around": tuple(_AROUND),
    "notes": tuple(_NOTES),
    "wrapped": tuple(_WRAPPED),
    "group": ("flat", "by resource"),
    "order": ("as usual", "samples first", "answers first"),
}

USUAL: Manner = {key: values[0] for key, values in MANNERS.items()} | {
    "samples": "JSON",
    "answers": "JSON",
}
