"""A page of HTML written in other forms: Markdown, reStructuredText, Word, MHTML.

Knows the elements that the pages of `sources/tides` and `sources/ships` have.
"""

from __future__ import annotations

from email.message import EmailMessage
from io import BytesIO

import docx
from bs4 import BeautifulSoup, Tag

INLINE = {"code": "`", "strong": "**", "em": "*"}
UNDERLINES = "=-~^"


def blocks_of(html: str) -> list[Tag]:
    page = BeautifulSoup(html, "html.parser")
    main = page.main or page.find(role="main")
    assert isinstance(main, Tag)
    return [one for one in main.find_all(recursive=False) if isinstance(one, Tag)]


def inline(node: Tag, code: str = "`") -> str:
    """The text of an element; code and strong words stay marked."""
    parts = []
    for one in node.children:
        if isinstance(one, Tag):
            mark = code if one.name == "code" else INLINE.get(one.name, "")
            parts.append(f"{mark}{one.get_text()}{mark}")
        else:
            parts.append(" ".join(str(one).split("\n")))
    return "".join(parts).strip()


def rows_of(table: Tag, code: str = "`") -> list[list[str]]:
    return [[inline(cell, code) for cell in row.find_all(["th", "td"])] for row in table("tr")]


def markdown(html: str) -> str:
    found = []
    for one in blocks_of(html):
        match one.name:
            case "h1" | "h2" | "h3":
                found.append(f"{'#' * int(one.name[1])} {inline(one)}")
            case "ul":
                found.append("\n".join(f"- {inline(item)}" for item in one("li")))
            case "pre":
                found.append(f"```\n{one.get_text()}\n```")
            case "table":
                head, *rows = rows_of(one)
                lines = [head, ["---"] * len(head), *rows]
                found.append("\n".join(f"| {' | '.join(line)} |" for line in lines))
            case _:
                found.append(inline(one))
    return "\n\n".join(found) + "\n"


def rst(html: str) -> str:
    found = []
    for one in blocks_of(html):
        match one.name:
            case "h1" | "h2" | "h3":
                text = inline(one, "``")
                found.append(f"{text}\n{UNDERLINES[int(one.name[1]) - 1] * len(text)}")
            case "ul":
                found.append("\n".join(f"- {inline(item, '``')}" for item in one("li")))
            case "pre":
                code = "\n".join(f"   {line}".rstrip() for line in one.get_text().split("\n"))
                found.append(f".. code-block:: json\n\n{code}")
            case "table":
                found.append(_rst_table(rows_of(one, "``")))
            case _:
                found.append(inline(one, "``"))
    return "\n\n".join(found) + "\n"


def _rst_table(rows: list[list[str]]) -> str:
    lines = [".. list-table::", "   :header-rows: 1", ""]
    for row in rows:
        for number, cell in enumerate(row):
            lines.append(f"   {'* -' if number == 0 else '  -'} {cell}")
    return "\n".join(lines)


def word(html: str) -> bytes:
    made = docx.Document()
    made.styles.add_style("Code", 1)
    for one in blocks_of(html):
        match one.name:
            case "h1" | "h2" | "h3":
                made.add_heading(one.get_text(), int(one.name[1]))
            case "ul":
                for item in one("li"):
                    _runs(made.add_paragraph(style="List Bullet"), item)
            case "pre":
                for line in one.get_text().split("\n"):
                    made.add_paragraph(line, style="Code")
            case "table":
                rows = one("tr")
                table = made.add_table(len(rows), len(rows[0].find_all(["th", "td"])))
                for row, cells in zip(rows, table.rows, strict=True):
                    for cell, target in zip(row.find_all(["th", "td"]), cells.cells, strict=True):
                        _runs(target.paragraphs[0], cell)
            case _:
                _runs(made.add_paragraph(), one)
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def _runs(paragraph: docx.text.paragraph.Paragraph, node: Tag) -> None:
    for one in node.children:
        text = " ".join(one.get_text().split("\n"))
        run = paragraph.add_run(text)
        run.bold = (isinstance(one, Tag) and one.name == "strong") or None


def mhtml(html: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = "A page"
    message["Snapshot-Content-Location"] = "https://docs.tides.example/"
    message.make_related()
    message.add_related(html.encode(), "text", "html", cid="<page@tides>")
    message.add_related(b"body {}", "text", "css", cid="<style@tides>")
    return message.as_bytes()


# What Sphinx prints above fields -> what its HTTP domain calls them.
FIELDS = {
    "Parameters": "param",
    "Query Parameters": "query",
    "Form Parameters": "form",
    "Request JSON Object": "<json",
    "Response JSON Object": ">json",
    "Response JSON Array of Objects": ">jsonarr",
    "Request Headers": "reqheader",
    "Response Headers": "resheader",
    "Status Codes": "statuscode",
}


def sphinx(html: str) -> str:
    """A page that Sphinx's HTTP domain has made, as its source."""
    found = []
    for one in blocks_of(html):
        if one.name == "dl" and "http" in one["class"]:
            found.append(_request(one))
        elif one.name == "dl":
            items = "\n".join(f"   - {_marked(item.p)}" for item in one("li"))
            found.append(f":{one.dt.get_text().rstrip(':')}:\n{items}")
        else:
            found.append(rst(f"<main>{one}</main>").strip())
    return "\n\n".join(found) + "\n"


def _marked(node: Tag) -> str:
    return inline(node, "``")


def _request(made: Tag) -> str:
    method, path = (one.get_text() for one in made.dt.find_all("code"))
    lines = [f".. http:{method.lower()}:: {path}", ""]
    for part in made.dd.find_all(recursive=False):
        if part.name != "dl":
            lines += [*(f"   {line}" for line in rst(f"<main>{part}</main>").split("\n"))]
            continue
        for kind, rows in zip(part.find_all("dt"), part.find_all("dd"), strict=True):
            lines += _fields(kind.get_text().rstrip(":"), rows)
    return "\n".join(lines)


def _fields(kind: str, rows: Tag) -> list[str]:
    items = rows.find_all("li") or [rows]
    word = FIELDS.get(kind)
    if word is None:
        return [f"   :{kind}: {' '.join(item.get_text().split())}" for item in items]
    found = []
    for item in items:
        name, told = item.strong.get_text(), item.em.get_text() if item.em else ""
        said = item.get_text().partition("–")[2].strip()
        found.append(f"   :{word} {f'{told} ' if told else ''}{name}: {said}")
    return found
