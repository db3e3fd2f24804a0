"""Sets the blocks of a written page as HTML: the site and the PDF are both made of this.

What a scar took or added is not there: every text is `clean`, and scars between lines or rows are
passed over. The elements are those of MediaWiki 1.35, since real references are wikis.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape

from attrs import define, field, frozen
from written import (
    CUT,
    Block,
    Book,
    Callout,
    Fence,
    Heading,
    Listing,
    Page,
    Paragraph,
    Scar,
    Section,
    Table,
    clean,
)

FOLDED = "[+] "  # a heading that stands on the bar of a folded box
FORM_LEVEL = 5  # headings from here on may be the labels of a form: a definition list

_INLINE = re.compile(
    r"`(?P<code>[^`]+)`"
    r"|\*\*(?P<bold>.+?)\*\*(?!\*)"
    r"|(?<![\w*/=\"'])\*(?P<italic>\w[^*]*?)\*(?![\w*])"
    r"|\[(?P<link>[^\]]+)\]\(#\)"
    r"|<(?P<address>https?://[^>\s]+)>"
    r"|(?P<url>https?://[^\s<>\"]*[\w/}])"
)
_TAG = re.compile(r"(</?(?:p|ul|ol|li|code|pre|div)(?: style=\"[^\"<>]*\")?>)")
_NAME = re.compile(r"\w+")
_TWO_PARAGRAPHS = re.compile(r"<p>((?:(?!</?(?:p|ul|ol|pre|div)>).)*)</p> <p>((?:(?!<p>).)*)</p>")
_TORN = re.compile(rf"(?<=\w)⟦{CUT}⟧(?=[\w\"])")  # a page break between two words took the blank
_THOUSANDS = re.compile(r"(\d,\d{3}) (?=[a-z])")

# --- what a typesetter chooses ------------------------------------------------------------------


@frozen(kw_only=True)
class Look:
    """How a typesetter wants its HTML.

    `link` gives the attributes of a link to the page of that name; `thead`: header rows stand in
    one, so that they can be printed again after a page break; `spans`: samples are highlighted.
    """

    link: Callable[[str], str]
    spans: Callable[[Fence], bool] = lambda _: False
    thead: bool = False


@frozen(kw_only=True)
class Anchor:
    """A heading of a page: `depth` 1 for a heading right below the title."""

    depth: int
    text: str
    name: str


@frozen(kw_only=True)
class Content:
    """A page below its title: what stands in front of its first heading, and the rest."""

    lead: str
    rest: str
    anchors: tuple[Anchor, ...]


def page_content(page: Page, look: Look) -> Content:
    """Set a page. Its own title is left to the typesetter."""
    blocks = page.blocks[1:]
    first = next((i for i, b in enumerate(blocks) if isinstance(b, Heading)), len(blocks))
    setter = _Setter(look)
    lead = "".join(setter.run(blocks[:first]))
    rest = "".join(setter.run(blocks[first:]))
    return Content(lead=lead, rest=rest, anchors=tuple(setter.anchors))


def depths(sections: Sequence[Section]) -> Iterator[tuple[Page, int]]:
    """Give each entry of the contents with its depth: 1, or 2 and 3 below another section."""
    of: dict[str, int] = {}
    for section in sections:
        of[section.title] = 1 + of.get(section.parent or "", 0)
        for count, page in enumerate(section.pages):
            # A page that is printed again is no page of its own section.
            own = count == 0 or page.title == section.title
            yield page, of[section.title] + (not own)


def target(book: Book, here: Page, name: str) -> Page | None:
    """Give the page that a link of that name leads to: one of the same section first."""
    wanted = name.casefold()
    if wanted in {book.title.casefold(), book.title.removesuffix(" Reference").casefold()}:
        return book.sections[0].pages[0]
    pages = [page for part in book.sections for page in part.pages if page.printed]
    pages.sort(key=lambda page: page.section != here.section)
    return next((page for page in pages if page.title.casefold() == wanted), None)


# --- blocks -------------------------------------------------------------------------------------


@define
class _Setter:
    look: Look
    anchors: list[Anchor] = field(factory=list)

    def run(self, blocks: Sequence[Block]) -> Iterator[str]:
        at = 0
        while at < len(blocks):
            block = blocks[at]
            form = _form_end(blocks, at)
            if isinstance(block, Heading) and block.text.startswith(FOLDED):
                end = _box_end(blocks, at)
                yield self._box(block, blocks[at + 1 : end], alone=_folded(blocks) == 1)
                at = end
            elif form > at:
                yield self._form(blocks[at:form])
                at = form
            else:
                yield self._block(block)
                at += 1

    def _block(self, block: Block) -> str:
        if isinstance(block, Heading):
            return self._heading(clean(block.text), block.level)
        if isinstance(block, Paragraph):
            text = f"<p>{self._inline(block.text)}\n</p>\n"
            # What a wiki's author indents with a colon.
            return f"<dl><dd>{text[3:-6]}</dd></dl>\n" if block.text.startswith("Note:") else text
        if isinstance(block, Listing):
            return self._listing(block)
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Fence):
            return fence_html(block, spans=self.look.spans(block))
        return self._callout(block)

    def _heading(self, text: str, level: int) -> str:
        base = text.replace(" ", "_")
        taken = {anchor.name.casefold() for anchor in self.anchors}
        names = (base if count == 1 else f"{base}_{count}" for count in range(1, 1000))
        name = next(name for name in names if name.casefold() not in taken)
        self.anchors.append(Anchor(depth=level - 2, text=text, name=name))
        tag = f"h{level - 1}"
        span = f'<span class="mw-headline" id="{escape(name)}">{self._inline(text)}</span>'
        return f"<{tag}>{span}</{tag}>\n"

    def _box(self, heading: Heading, inside: Sequence[Block], *, alone: bool) -> str:
        """Set a folded box; a heading that the dump shows twice stands below the bar once more.

        Where it is the only box of its page it is closed too early, as wikis have it, too.
        """
        title = clean(heading.text).removeprefix(FOLDED)
        name = escape(f"mw-customcollapsible-{title.replace(' ', '_')}")
        head = (
            f'<div class="toccolours mw-collapsible mw-collapsed" id="{name}">\n'
            '<div class="mw-collapsible-toggle-placeholder">'
            f"<b>&#91;+&#93; {self._inline(title)}</b></div>\n"
            '<div class="mw-collapsible-content">\n'
        )
        again = any(scar.name == "twice" for scar in heading.scars)
        below = self._heading(title, heading.level) if again else ""
        parts = [
            f"<p>{self._inline(block.text)}\n</p>\n"
            if isinstance(block, Heading) and block.text.endswith(":")
            else self._block(block)
            for block in inside
        ]
        content = below + "".join(parts)
        return (
            f"{head}</div></div>\n{content}"
            if again and alone
            else f"{head}{content}</div></div>\n"
        )

    def _form(self, blocks: Sequence[Block]) -> str:
        out = "<dl>"
        for block in blocks:
            tag = "dt" if isinstance(block, Heading) else "dd"
            text = block.text if isinstance(block, Heading | Paragraph) else ""
            out += f"<{tag}>{self._inline(text)}</{tag}>\n"
        return f"{out.rstrip()}</dl>\n"

    def _listing(self, block: Listing) -> str:
        columns = next((int(s.argument) for s in block.scars if s.name == "columns"), 0)
        out = ""
        indents: list[int] = []
        for line in block.lines:
            indent = len(line) - len(line.lstrip())
            while indents and indent < indents[-1]:
                out += "\n</li></ul>"
                indents.pop()
            if not indents or indent > indents[-1]:
                out += "\n<ul>\n" if indents else "<ul>\n"
                indents.append(indent)
            else:
                out += "\n</li>\n"
            out += f"<li>{self._inline(line.strip().removeprefix('-').strip())}"
        out += "\n</li></ul>" * len(indents) + "\n"
        style = f'<div style="column-count:{columns};">\n'
        return f"{style}{out}</div>\n" if columns else out

    def _table(self, table: Table) -> str:
        head = ""
        if table.header:
            cells = "".join(f"<th>{self._cell(cell)}\n</th>\n" for cell in table.header)
            head = f"<tr>\n{cells}</tr>\n"
        body = ""
        for row in table.rows:
            if isinstance(row, Scar) or not any(row):  # an empty row: only a scar made it one
                continue
            # A table without a header names what stands beside the name: URL, method, features.
            tags = ["td" if table.header or count else "th" for count in range(len(row))]
            pairs = zip(tags, row, strict=True)
            cells = "".join(f"<{tag}>{self._cell(cell)}\n</{tag}>\n" for tag, cell in pairs)
            body += f"<tr>\n{cells}</tr>\n"
        if self.look.thead and head:
            head, body = f"<thead>\n{head}</thead>\n", f"<tbody>\n{body}"
        else:
            head = f"<tbody>\n{head}"
        return f'<table class="wikitable">\n{head}{body}</tbody></table>\n'

    def _callout(self, callout: Callout) -> str:
        lines = "\n".join(self._inline(line) for line in callout.lines)
        kind = callout.label.lower()
        return (
            f'<table class="admon admon-{kind}" role="note">\n<tbody><tr>\n'
            '<td class="admon-side"><span class="admon-icon">&#160;</span></td>\n'
            f'<td><div class="admon-title"><b>{callout.label}</b></div>\n'
            f"<p>{lines}\n</p></td></tr></tbody></table>\n"
        )

    # --- texts

    def _cell(self, cell: str) -> str:
        """Set a cell: its tags are kept (what is left open is closed), all else is text."""
        text = clean(_TORN.sub(" ", cell))
        if not text:
            return "&#160;"
        if re.fullmatch(r"/\S+", text):
            return f"<code>{escape(text, quote=False)}</code>"
        two = _TWO_PARAGRAPHS.fullmatch(text)
        if two:
            return f"{self._tagged(two[1])}<br />{self._tagged(two[2])}"
        return self._tagged(text)

    def _tagged(self, text: str) -> str:
        out = ""
        still_open: list[str] = []
        for count, piece in enumerate(_TAG.split(text)):
            if count % 2 == 0:
                verbatim = still_open and still_open[-1] in {"code", "pre"}
                out += escape(piece, quote=False) if verbatim else self._inline(piece)
                continue
            name = next(iter(_NAME.findall(piece)))
            if not piece.startswith("</"):
                still_open.append(name)
            elif name in still_open:
                while still_open[-1] != name:
                    out += f"</{still_open.pop()}>"
                still_open.pop()
            else:
                continue
            out += piece
        return out.strip() + "".join(f"</{name}>" for name in reversed(still_open))

    def _inline(self, text: str) -> str:
        out, at = "", 0
        text = clean(text)
        for match in _INLINE.finditer(text):
            out += _text(text[at : match.start()]) + self._marked(match)
            at = match.end()
        return out + _text(text[at:])

    def _marked(self, match: re.Match[str]) -> str:
        kind, inner = match.lastgroup, match[match.lastgroup or 0]
        if kind == "code":
            return f"<code>{escape(inner, quote=False)}</code>"
        if kind == "link":
            attributes = self.look.link(inner)
            return f"<a {attributes}>{_text(inner)}</a>"
        if kind in {"address", "url"}:
            manner = "external text" if kind == "address" else "external free"
            href = escape(inner)
            return f'<a rel="nofollow" class="{manner}" href="{href}">{href}</a>'
        tag = "b" if kind == "bold" else "i"
        return f"<{tag}>{self._inline(inner)}</{tag}>"


def _text(text: str) -> str:
    """Escape a piece of text: a thousand is not torn from its unit, a bar makes no table."""
    safe = _THOUSANDS.sub("\\1\N{NO-BREAK SPACE}", escape(text, quote=False))
    return safe.replace("\N{NO-BREAK SPACE}", "&#160;").replace("|", "&#124;")


def _folded(blocks: Sequence[Block]) -> int:
    return sum(isinstance(b, Heading) and b.text.startswith(FOLDED) for b in blocks)


def _box_end(blocks: Sequence[Block], at: int) -> int:
    """Find where a box ends: at the next box, at a heading as high, unless that is `Request:`."""
    own = blocks[at]
    for end in range(at + 1, len(blocks)):
        block = blocks[end]
        if not (isinstance(own, Heading) and isinstance(block, Heading)):
            continue
        as_high = block.level < own.level or (
            block.level == own.level and not block.text.endswith(":")
        )
        if as_high or block.text.startswith(FOLDED):
            return end
    return len(blocks)


def _form_end(blocks: Sequence[Block], at: int) -> int:
    """Find the end of a run of labels, each alone or with a paragraph; `at` if there is none."""
    end = at
    while end < len(blocks):
        block = blocks[end]
        after = blocks[end + 1] if end + 1 < len(blocks) else None
        if not isinstance(block, Heading) or block.level < FORM_LEVEL:
            break
        if block.text.rstrip(":") in {"Request", "Response"} or block.text.startswith(FOLDED):
            break
        if not isinstance(after, Heading | Paragraph):
            break
        end += 2 if isinstance(after, Paragraph) else 1
    return end


# --- samples ------------------------------------------------------------------------------------

LANGUAGES = {"json": "javascript", "http": "javascript", "javascript": "html5"}
_TOKEN = re.compile(
    r"(?P<w>[ \t]+)"
    r'|(?P<s2>"(?:[^"\\\n]|\\.)*")'
    r"|(?P<s1>'(?:[^'\\\n]|\\.)*')"
    r"|(?P<c1>//[^\n]*)"
    r"|(?P<kc>\b(?:true|false|null)\b)"
    r"|(?P<mf>\d+(?:\.\d+)*(?:[eE][+-]?\d+)?)"
    r"|(?P<nx>[A-Za-z_$][\w$]*)"
    r"|(?P<p>[{}\[\](),;.]+)"
    r"|(?P<o>[-+*/%=<>!&|^~?:]+)"
    r"|(?P<err>[^\n])"
)
_YAML = re.compile(
    r"(?P<w>^[ \t]+)"
    r"|(?P<nt>^[A-Za-z_]\w*|(?<=[ \t])[A-Za-z_]\w*(?=:))"
    r"|(?P<p>:)(?P<gap>[ \t]*)(?P<value>[^\n]*)"
    r"|(?P<err>[^\n])",
    re.MULTILINE,
)


def sample_text(fence: Fence) -> str:
    """Give the sample as its author wrote it."""
    return "\n".join(clean(line) for line in fence.lines if isinstance(line, str))


def fence_html(fence: Fence, *, spans: bool) -> str:
    """Set a sample: plain, or with a span around each token, as Pygments would do it."""
    text = sample_text(fence)
    if not spans:
        # A newline right behind the tag is not part of the text: one that is needs a second.
        first = "\n" if text.startswith("\n") else ""
        return f"<pre>{first}{escape(text, quote=False)}\n</pre>\n"
    language = LANGUAGES.get(fence.language, fence.language or "text")
    marked = _yaml_spans(text) if language == "yaml" else _spans(text)
    return (
        f'<div class="mw-highlight mw-highlight-lang-{language} mw-content-ltr" dir="ltr">'
        f"<pre><span></span>{marked}\n</pre></div>\n"
    )


def _spans(text: str) -> str:
    return _TOKEN.sub(lambda token: _span(token.lastgroup or "", token[0]), text)


def _yaml_spans(text: str) -> str:
    def mark(token: re.Match[str]) -> str:
        if token.lastgroup != "value":
            return _span(token.lastgroup or "", token[0])
        gap = _span("w", token["gap"]) if token["gap"] else ""
        value = _span("l l-Scalar l-Scalar-Plain", token["value"]) if token["value"] else ""
        return _span("p", ":") + gap + value

    return _YAML.sub(mark, text)


def _span(kind: str, text: str) -> str:
    return f'<span class="{kind}">{escape(text, quote=False)}</span>'
