"""An Api and its documents -> a website that needs no network: a folder, or one file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from attrs import frozen
from markupsafe import Markup

from docgen.base.escapes import in_policy
from docgen.render.files import OutputFile, render_template
from docgen.render.openapi import Work
from docgen.render.report.address import InOneFile
from docgen.render.report.pages import Page, all_pages
from docgen.render.report.search import search_index
from docgen.render.report.site import OVERVIEW, VIEWER, Site, picture_path, site_of
from docgen.render.report.viewer import viewer_pages

FOLDER = "report"
STYLE, SCRIPT, INDEX = "report.css", "report.js", "search-index.js"
_REST = "img-src 'self' data:; base-uri 'none'; form-action 'none'"
_IN_FILES = f"default-src 'none'; style-src 'self'; script-src 'self'; {_REST}"


@frozen(kw_only=True)
class _Laid:
    """A page and what its template made of it."""

    page: Page
    body: str


def write_report(work: Work) -> tuple[OutputFile, ...]:
    """`report/`: a page for each thing, the style, the script and the index of the search.

    Nothing where the options say so.
    """
    if not work.options.report:
        return ()
    site = site_of(work)
    laid = [*_laid_out(site)]
    files = [_file(one.page.path, _framed(one, _menu(laid), site)) for one in laid]
    hrefs = [one.page.path for one in laid]
    index = search_index([one.page for one in laid], [one.body for one in laid], hrefs)
    assets = [(INDEX, index), *((name, _asset(name, work)) for name in (STYLE, SCRIPT))]
    viewer = viewer_pages(site)
    pictures = (
        OutputFile(path=f"{FOLDER}/{picture_path(number, page)}", data=picture.png)
        for number, pages in enumerate(work.pictures.values())
        for page, picture in pages.items()
    )
    return (*files, *(_file(name, text) for name, text in assets), *pictures, *viewer)


def report_in_one_file(work: Work) -> str:
    """The whole report as one HTML file, to be sent by mail."""
    site = Site(work, InOneFile())
    laid = [*_laid_out(site)]
    hrefs = [f"#{site.addresses.spot(one.page.path, '')}" for one in laid]
    index = search_index([one.page for one in laid], [one.body for one in laid], hrefs)
    script = f"{index}\n{_asset(SCRIPT, work)}"
    style = _asset(STYLE, work)
    policy = (
        f"default-src 'none'; style-src {in_policy(style)}; script-src {in_policy(script)}; {_REST}"
    )
    body = Markup("\n").join(
        Markup('<section class="page" id="{}">{}</section>').format(
            site.addresses.spot(one.page.path, ""), Markup(one.body)
        )
        for one in laid
    )
    inline = {"style": Markup(style), "script": Markup(script)}
    return _render("frame", _frame(laid[0].page, body, _menu(laid), policy, site) | inline, site)


def _laid_out(site: Site) -> Iterator[_Laid]:
    for page in all_pages(site):
        values = {"page": page, **page.values, **_helpers(page.path, site)}
        yield _Laid(page=page, body=_render(page.template, values, site))


def _helpers(path: str, site: Site) -> dict[str, object]:
    """What each template may ask: the address of a page, the `id` of a spot, that of a schema."""
    schemas = site.schemas
    shared = site.work.rendering.shared

    def schema(name: str) -> object:
        target = schemas.get(name)
        text = shared.get(name, name)
        return site.to(path, target, text) if target else site.to(path, path, text)

    return {
        "to": partial(site.addresses.to, path),
        "spot": partial(site.addresses.spot, path),
        "section_page": lambda title: site.sections.get(title, OVERVIEW),
        "schema_link": schema,
        "prose": site.prose,
        "place_of": partial(site.place, path),
        "api": site.work.api,
    }


def _menu(laid: Sequence[_Laid]) -> list[Page]:
    """The pages that every page leads to: those that are no single thing's."""
    return [one.page for one in laid if "/" not in one.page.path]


def _framed(laid: _Laid, menu: Sequence[Page], site: Site) -> str:
    values = _frame(laid.page, Markup(laid.body), menu, _IN_FILES, site)
    return _render("frame", values, site)


def _frame(
    page: Page, body: Markup, menu: Sequence[Page], policy: str, site: Site
) -> dict[str, object]:
    return {
        "page": page,
        "body": body,
        "policy": policy,
        "menu": menu,
        "viewer": VIEWER if site.work.options.viewer and site.addresses.has_files else "",
        "style": "",
        "script": "",
        **_helpers(page.path, site),
    }


def _render(template: str, values: dict[str, object], site: Site) -> str:
    name = f"report/{template}.html.j2"
    return render_template(name, values, site.work.options.templates, is_html=True)


def _asset(name: str, work: Work) -> str:
    return render_template(f"report/{name}", {}, work.options.templates)


def _file(path: str, text: str) -> OutputFile:
    return OutputFile(path=f"{FOLDER}/{path}", data=text.encode("utf-8", "replace"))
