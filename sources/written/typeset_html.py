"""Typesets the written sources as a web site: a wiki, one page for each printed contents entry.

Run `python sources/written/typeset_html.py`. It writes `sources/gws/8.6/html/` from
`sources/written/gws-8.6/` and `sources/gws/8.5/html/` from `sources/written/gws-8.5/`; the same
source gives the same bytes. The sites have the structure of MediaWiki 1.35 and a skin of their own.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from string import Template

from attrs import frozen
from page_html import Anchor, Look, depths, page_content, target
from written import Book, Fence, Page, read_book

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
EDITIONS = {  # where each is written: its site
    HERE / "gws-8.6": Path("sources/gws/8.6/html"),
    HERE / "gws-8.5": Path("sources/gws/8.5/html"),
}
INDEX = "index.html"

NAME = "docgen sample documentation"
HOME = "https://docs.docgen.example"
SPACE = "Documentation/GWS/API"  # where the wiki keeps the pages
ENTRIES_FOR_TOC = 4  # MediaWiki shows the contents of a page that has as many headings
PLAIN_LANGUAGES = {"shell", "ini", ""}  # samples whose author did not ask for colours
PLAIN_SECTIONS = {"Contacts API", "User Settings API", "Outbound API"}  # nor whose author did here

SHELL = Template("""\
<!DOCTYPE html>
<html class="client-nojs" lang="en" dir="ltr">
<head>
<meta charset="UTF-8"/>
<title>$path - $name</title>
<script>document.documentElement.className="client-js";RLCONF=$settings;</script>
<meta name="ResourceLoaderDynamicStyles" content=""/>
<link rel="stylesheet" href="/load.php?lang=en&amp;modules=ext.pygments%7Cskins.quay"/>
<meta name="generator" content="MediaWiki 1.35.3"/>
<meta name="description" content="$description"/>
<link rel="shortcut icon" href="/favicon.ico"/>
<link rel="canonical" href="$home/$path"/>
</head>
<body class="mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-100 ns-subject skin-quay action-view">
<div id="mw-page-base" class="noprint"></div>
<div id="mw-head-base" class="noprint"></div>
<div id="quay-header" class="noprint" role="banner">
<a class="logo" href="index.html"><span>$name</span></a>
<div id="p-search" role="search"><h3><label for="searchInput">Search</label></h3>
<form action="/index.php" id="searchform"><input type="search" name="search" id="searchInput"/>\
<input type="hidden" name="title" value="Special:Search"/>\
<input type="submit" name="go" value="Go" id="searchButton"/></form></div>
</div>
<div id="quay-breadcrumbs" class="breadcrumbs noprint">$crumbs</div>
<div id="mw-panel" class="sidebar noprint">
<div class="portal" role="navigation" id="p-manual" aria-labelledby="p-manual-label">\
<h3 id="p-manual-label">$book</h3><div class="body">
<ul class="manual-toc">
$sidebar</ul></div></div>
<div class="portal" role="navigation" id="p-tb" aria-labelledby="p-tb-label">\
<h3 id="p-tb-label">Tools</h3><div class="body"><ul>\
<li id="t-whatlinkshere"><a href="/Special:WhatLinksHere/$path">What links here</a></li>\
<li id="t-print"><a href="javascript:print();" rel="alternate">Printable version</a></li>\
</ul></div></div>
</div>
<div id="content" class="mw-body" role="main">
<a id="top"></a>
<div id="siteNotice" class="mw-body-content"></div>
<div class="mw-indicators mw-body-content">
</div>
<h1 id="firstHeading" class="firstHeading" lang="en">$title</h1>
<div id="bodyContent" class="mw-body-content">
<div id="siteSub" class="noprint">From $name</div>
<div id="contentSub"><span class="subpages">&lt; <a href="index.html" title="$space">$space</a>\
&lrm;</span></div>
<div id="jump-to-nav"></div>
<a class="mw-jump-link" href="#mw-head">Jump to navigation</a>
<a class="mw-jump-link" href="#searchInput">Jump to search</a>
<div id="mw-content-text" lang="en" dir="ltr" class="mw-content-ltr"><div class="mw-parser-output">\
$content<!--
NewPP limit report
Cached time: 20240603080000
Cache expiry: 86400
Dynamic content: false
Preprocessor visited node count: $nodes/1000000
-->
</div></div><div class="printfooter">Retrieved from "\
<a dir="ltr" href="$home/$path">$home/$path</a>"</div>
<div id="catlinks" class="catlinks" data-mw="interface">\
<div id="mw-normal-catlinks" class="mw-normal-catlinks">\
<a href="/Special:Categories" title="Special:Categories">Category</a>: \
<ul><li><a href="/Category:$category" title="Category:$category">$category</a></li></ul></div></div>
</div>
</div>
<div id="mw-navigation" class="noprint">
<h2>Navigation menu</h2>
<div id="p-views" role="navigation"><ul>\
<li id="ca-view" class="collapsible selected"><a href="$file">Read</a></li>\
<li id="ca-history" class="collapsible"><a href="/index.php?title=$path&amp;action=history">\
View history</a></li></ul></div>
</div>
<div id="footer" class="mw-footer" role="contentinfo">
<ul id="footer-info"><li id="footer-info-lastmod"> This page was last edited on June 3, 2024, \
at 08:00.</li></ul>
<div class="feedback">Something wrong on this page? Tell the people who keep docgen.</div>
</div>
<script>(RLQ=window.RLQ||[]).push(function(){mw.config.set({"wgBackendResponseTime":120});});</script>
</body></html>
""")

# --- names of files -----------------------------------------------------------------------------


def camel(text: str) -> str:
    """Give the words of a title as one: `What are operations?` as `WhatAreOperations`."""
    ascii_text = text.encode("ascii", "ignore").decode().replace("'", "")
    return "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", ascii_text))


def file_name(page: Page) -> str:
    """Give the file of a page: that of an API's page begins with the name of the API."""
    title = camel(page.title)
    prefix = camel(page.section.removesuffix(" API"))
    own = not page.section.endswith(" API") or page.title == page.section
    named = own or title.casefold().startswith(prefix.casefold())
    return title if named else prefix + title


@frozen
class Site:
    """The book and the file of each printed entry of its contents, in their order."""

    book: Book
    entries: tuple[tuple[Page, int], ...]
    files: tuple[str, ...]  # empty where the entry is not printed

    def file(self, page: Page) -> str:
        """Give the file of a page; of one that is printed again, the first."""
        return next(
            f for f, (other, _) in zip(self.files, self.entries, strict=True) if other == page
        )

    def rows(self) -> Iterator[tuple[Page, int, str]]:
        """Give each entry with its depth and file."""
        for (page, depth), file in zip(self.entries, self.files, strict=True):
            yield page, depth, file


def site_of(book: Book) -> Site:
    """Give each entry a file; no two names are alike, in small letters either."""
    entries = tuple(depths(book.sections))
    taken = {INDEX}
    files: list[str] = []
    for page, _ in entries:
        count = 1
        name = f"{file_name(page)}.html"
        while page.printed and name.casefold() in taken:
            count += 1
            name = f"{file_name(page)}{count}.html"
        taken.add(name.casefold())
        files.append(name if page.printed else "")
    return Site(book, entries, tuple(files))


# --- parts of a page ----------------------------------------------------------------------------


def link_from(site: Site, page: Page) -> Look:
    """Give the look of a page: where its links lead, which of its samples are coloured."""

    def link(name: str) -> str:
        found = target(site.book, page, name)
        if found is None:
            return 'href="#"'
        return f'href="{site.file(found)}" title="{escape(found.title)}"'

    def spans(fence: Fence) -> bool:
        return fence.language not in PLAIN_LANGUAGES and page.section not in PLAIN_SECTIONS

    return Look(link=link, spans=spans)


def toc(anchors: Sequence[Anchor]) -> str:
    """Set the box with the headings of a page, if it has enough of them."""
    if len(anchors) < ENTRIES_FOR_TOC:
        return ""
    out = (
        '<div id="toc" class="toc" role="navigation" aria-labelledby="mw-toc-heading">'
        '<div class="toctitle" lang="en" dir="ltr"><h2 id="mw-toc-heading">Contents</h2></div>'
    )
    numbers: list[int] = []
    open_depths: list[int] = []
    for count, anchor in enumerate(anchors, start=1):
        while open_depths and anchor.depth < open_depths[-1]:
            out += "</li>\n</ul>\n"
            open_depths.pop()
            numbers.pop()
        if not open_depths or anchor.depth > open_depths[-1]:
            out += "\n<ul>\n"
            open_depths.append(anchor.depth)
            numbers.append(1)
        else:
            out += "</li>\n"
            numbers[-1] += 1
        number = ".".join(map(str, numbers))
        out += (
            f'<li class="toclevel-{len(numbers)} tocsection-{count}">'
            f'<a href="#{escape(anchor.name)}"><span class="tocnumber">{number}</span> '
            f'<span class="toctext">{escape(anchor.text, quote=False)}</span></a>'
        )
    return out + "</li>\n</ul>\n" * len(open_depths) + "</div>\n\n"


def nested(rows: Iterable[tuple[str, int]]) -> str:
    """Set items, each with its depth, as lists within lists."""
    out = ""
    depth = 0
    for item, wanted in rows:
        if wanted > depth:
            out += "\n<ul>\n" * (wanted - depth) if depth else ""
        else:
            out += "</li>\n" + "</ul></li>\n" * (depth - wanted)
        out += f"<li>{item}"
        depth = wanted
    return out + "</li>\n" + "</ul></li>\n" * (depth - 1)


def sidebar(site: Site, here: Page | None, here_file: str) -> str:
    """Set the entries of the book: sections, and the pages of the section one reads."""

    def item(page: Page, file: str) -> str:
        if file == here_file:
            return f'<strong class="selflink">{escape(page.title, quote=False)}</strong>'
        return f'<a href="{file}">{escape(page.title, quote=False)}</a>'

    return nested(
        (item(page, file), depth)
        for page, depth, file in site.rows()
        if file and (page.title == page.section or (here and page.section == here.section))
    )


def crumbs(site: Site, page: Page | None) -> str:
    """Set the way to a page: product, book, sections above it."""
    steps = [(NAME, INDEX), (site.book.product.rpartition(" ")[0], INDEX)]
    if page:
        first = site.book.sections[0].pages[0]
        steps.append((site.book.title, site.file(first)))
        parents = {section.title: section.parent for section in site.book.sections}
        tops = {section.title: section.pages[0] for section in site.book.sections}
        above: list[str] = []
        name = page.section if page != tops[page.section] else parents[page.section]
        while name:
            above.insert(0, name)
            name = parents[name]
        steps += [(name, site.file(tops[name])) for name in above]
    links = [f'<a href="{file}">{escape(name, quote=False)}</a>' for name, file in steps]
    last = page.title if page else site.book.title
    return " &gt; ".join([*links, f"<span>{escape(last, quote=False)}</span>"])


# --- pages --------------------------------------------------------------------------------------


def shell(site: Site, page: Page | None, file: str, content: str) -> str:
    """Put content into the page of the wiki around it."""
    title = page.title if page else site.book.title
    path = f"{SPACE}/{file.removesuffix('.html')}"
    version = site.book.product.rpartition(" ")[2].rpartition(".")[0]  # 8.6 of 8.6.0
    category = f"V:GWS:{version}"
    settings = {
        "wgCanonicalNamespace": "Documentation",
        "wgNamespaceNumber": 100,
        "wgPageName": path.replace("/", ":", 1),
        "wgIsArticle": True,
        "wgAction": "view",
        "wgCategories": [category],
        "wgPageContentModel": "wikitext",
    }
    return SHELL.substitute(
        path=escape(path),
        name=NAME,
        settings=json.dumps(settings, separators=(",", ":")),
        description=escape(title),
        home=HOME,
        crumbs=crumbs(site, page),
        book=escape(site.book.title, quote=False),
        sidebar=sidebar(site, page, file),
        title=escape(title, quote=False),
        space=SPACE,
        content=content,
        nodes=content.count("<"),
        category=category,
        file=file,
    )


def index(site: Site) -> str:
    """Set the contents: a link to each page, nested; an entry without a page leads nowhere."""

    def item(page: Page, file: str) -> str:
        title = escape(page.title, quote=False)
        wiki = escape(f"{SPACE}/{(file or file_name(page)).removesuffix('.html')}")
        if not file:
            return f'<a href="#" class="new" title="{wiki} (page does not exist)">{title}</a>'
        return f'<a href="{file}" title="{wiki}">{title}</a>'

    rows = nested((item(page, file), depth) for page, depth, file in site.rows())
    return (
        f"<p><b>{escape(site.book.product, quote=False)}</b>\n</p>\n"
        '<h2><span class="mw-headline" id="Table_of_Contents">Table of Contents</span></h2>\n'
        f"<ul>\n{rows}</ul>\n"
    )


def typeset(book: Book, folder: Path) -> dict[Path, str]:
    """Give every file of a site, by its path in the repository; `folder` is that of the site."""
    site = site_of(book)
    files = {folder / INDEX: shell(site, None, INDEX, index(site))}
    for page, _, file in site.rows():
        if file:
            content = page_content(page, link_from(site, page))
            text = content.lead + toc(content.anchors) + content.rest
            files[folder / file] = shell(site, page, file, text)
    return files


def write(files: dict[Path, str], root: Path, folder: Path) -> Iterable[Path]:
    """Write the files below `root`, take away pages that are no more; give those that changed."""
    for path, text in files.items():
        where = root / path
        data = text.encode("utf-8")
        if not where.exists() or where.read_bytes() != data:
            where.parent.mkdir(parents=True, exist_ok=True)
            where.write_bytes(data)
            yield path
    for path in sorted((root / folder).glob("*.html")):
        if path.relative_to(root) not in files:
            path.unlink()
            yield path.relative_to(root)


def main() -> int:
    """Write the files, into the repository or, for the tests, somewhere else."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--root", type=Path, default=ROOT, help="write below this folder")
    args = parser.parse_args()
    for source, folder in EDITIONS.items():
        for path in write(typeset(read_book(source), folder), args.root, folder):
            sys.stdout.write(f"wrote {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
