"""A site that misbehaves on purpose: what is saved, what is told, and what it was asked for."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from attrs import evolve

from docgen.base.errors import ConfigError, FetchError, SourceError
from docgen.fetch import MANIFEST, FetchOptions, Outcome, fetch
from tests.fetch.server import Page, Served, Site, html, moved, packed

ROBOTS = Page(b"User-agent: *\nDisallow: /docs/secret\n", content_type="text/plain")


def a_site() -> dict[str, Served]:
    return {
        "/robots.txt": ROBOTS,
        "/docs/": html("Start", "one.html", "two.html", "secret/key.html", "/blog/", "logo.png"),
        "/docs/one.html": html("One", "two.html", "deep/three.html"),
        "/docs/two.html": html("Two", "one.html#top", "./"),
        "/docs/deep/three.html": html("Three", "../one.html"),
        "/blog/": html("Blog"),
    }


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def site() -> Iterator[Site]:
    with Site(a_site()) as made:
        yield made


def run(site: Site, folder: Path, waits: list[float] | None = None, **more: object) -> Outcome:
    start = str(more.pop("start", f"{site.address}/docs/"))
    options = FetchOptions(start=start, folder=folder, delay=0)
    return fetch(evolve(options, **more), (waits if waits is not None else []).append)


def names(folder: Path) -> list[str]:
    pages = folder / "pages"
    return sorted(one.relative_to(pages).as_posix() for one in pages.rglob("*") if one.is_file())


def paths(site: Site, addresses: list[str]) -> list[str]:
    return [one.removeprefix(site.address) for one in addresses]


def test_a_site_is_saved_and_nothing_else_is_asked_for(site: Site, tmp_path: Path) -> None:
    done = run(site, tmp_path)
    assert names(tmp_path) == [
        "docs/deep/three.html",
        "docs/index.html",
        "docs/one.html",
        "docs/two.html",
    ]
    assert (done.pages, done.wrong, done.left_out) == (4, {}, {})
    beside = {"/docs/openapi.json", "/docs/openapi.yaml", "/docs/llms.txt", "/docs/index.md"}
    asked_before = {"/robots.txt", "/.well-known/api-catalog", "/sitemap.xml", *beside}
    assert {*site.asked} == asked_before | {
        *("/docs/", "/docs/one.html", "/docs/two.html", "/docs/deep/three.html")
    }
    assert len(done.asked) == 6
    assert max(site.asked.values()) == 1
    agents = {headers["user-agent"].partition("/")[0] for _, headers in site.seen}
    assert agents == {"docgen"}


def test_the_manifest_is_the_same_for_the_same_site(site: Site, tmp_path: Path) -> None:
    run(site, tmp_path / "a")
    run(site, tmp_path / "b", concurrency=8)
    texts = [(tmp_path / one / MANIFEST).read_text() for one in "ab"]
    assert texts[0] == texts[1]
    told = json.loads(texts[0])
    assert told["complete"] is True
    assert [one["file"] for one in told["pages"]] == [
        *("pages/docs/index.html", "pages/docs/deep/three.html"),
        *("pages/docs/one.html", "pages/docs/two.html"),
    ]


def test_an_update_transfers_only_what_changed(site: Site, tmp_path: Path) -> None:
    run(site, tmp_path)
    site.pages["/docs/two.html"] = html("Two", "one.html", words="changed words here")
    site.full.clear()
    done = run(site, tmp_path)
    assert paths(site, done.changed) == ["/docs/two.html"]
    assert len(done.same) == 3
    assert {one for one in site.full if one.startswith("/docs/")} == {"/docs/two.html"}
    assert b"changed words" in (tmp_path / "pages/docs/two.html").read_bytes()


def test_links_of_a_page_that_has_not_changed_are_followed(site: Site, tmp_path: Path) -> None:
    run(site, tmp_path)
    (tmp_path / "pages/docs/deep/three.html").unlink()
    done = run(site, tmp_path)
    assert done.pages == 4
    assert (tmp_path / "pages/docs/deep/three.html").is_file()


def test_a_page_that_vanished_is_kept_and_told_until_prune(site: Site, tmp_path: Path) -> None:
    run(site, tmp_path)
    del site.pages["/docs/deep/three.html"]
    for _ in range(2):
        done = run(site, tmp_path)
        assert paths(site, done.gone) == ["/docs/deep/three.html"]
        assert (tmp_path / "pages/docs/deep/three.html").is_file()
    done = run(site, tmp_path, prune=True)
    assert paths(site, done.pruned) == ["/docs/deep/three.html"]
    assert not (tmp_path / "pages/docs/deep/three.html").exists()
    assert run(site, tmp_path).gone == []


def test_a_dry_run_writes_nothing(site: Site, tmp_path: Path) -> None:
    assert run(site, tmp_path / "none", dry_run=True).pages == 4
    assert not (tmp_path / "none").exists()


def test_an_interrupted_fetch_goes_on_where_it_stopped(site: Site, tmp_path: Path) -> None:
    def stop(count: int) -> Page:
        if count == 1:
            raise_in_crawl.append(1)
        return html("Three", "../one.html", words="the third of all pages")

    raise_in_crawl: list[int] = []
    site.pages["/docs/deep/three.html"] = stop

    def progress(_: int, __: int, ___: int) -> None:
        if raise_in_crawl:
            raise_in_crawl.clear()
            raise KeyboardInterrupt

    for page in a_site():
        found = site.pages[page]
        if isinstance(found, Page):
            found.validators = False  # only what was noted can save a request
    with pytest.raises(KeyboardInterrupt):
        run(site, tmp_path, progress=progress)
    assert json.loads((tmp_path / MANIFEST).read_text())["complete"] is False
    site.asked.clear()
    done = run(site, tmp_path)
    assert done.pages == 4
    assert site.asked["/docs/one.html"] == 0
    assert json.loads((tmp_path / MANIFEST).read_text())["complete"] is True


def test_it_waits_as_long_as_it_is_asked_to(site: Site, tmp_path: Path, waits: list[float]) -> None:
    busy = Page(b"", status=429, headers={"Retry-After": "7"})
    site.pages["/docs/one.html"] = lambda count: html("One") if count > 2 else busy
    site.pages["/docs/two.html"] = lambda count: html("Two") if count > 2 else Page(status=503)
    done = run(site, tmp_path, waits, concurrency=1)
    assert done.wrong == {}
    assert waits == [7.0, 7.0, 0.5, 1.0]


def test_a_date_in_retry_after_is_one(site: Site, tmp_path: Path, waits: list[float]) -> None:
    busy = Page(b"", status=429, headers={"Retry-After": "Fri, 01 Jan 2021 00:00:00 GMT"})
    site.pages["/docs/one.html"] = lambda count: html("One") if count > 1 else busy
    run(site, tmp_path, waits)
    assert waits == [0.0]


def wrong_with(site: Site, folder: Path, page: Served, **more: object) -> str:
    site.pages["/docs/one.html"] = page
    done = run(site, folder, **more)
    found = {**done.wrong, **done.left_out}
    assert {one.removeprefix(site.address) for one in found} <= {"/docs/one.html"}
    assert (folder / "pages/docs/two.html").is_file()
    assert not (folder / "pages/docs/one.html").exists()
    return next(iter(found.values()), "")


BOMB = packed(b"<p>" + b"a" * 5_000_000)


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (Page(status=500), "answers 500"),
        (Page(status=404), "answers 404"),
        (Page(status=403), "answers 403"),
        (Page(status=429, headers={"Retry-After": "86400"}), "asks to wait for 86400 seconds"),
        (moved("one.html"), "is redirected in a circle"),
        (moved("https://other.example/docs/one.html"), "which is not of the site"),
        (moved("/blog/"), "which is not of the site"),
        (moved("/docs/secret/key.html"), "which is not of the site"),
        (moved("javascript:alert(1)"), "no web address"),
        (Page(b"\x89PNG", content_type="image/png"), "is image/png"),
        (Page(b"{}", content_type="application/json"), "is application/json"),
        (Page(b"", content_type="text/html"), "is empty"),
        (BOMB, "is larger than 1 MB"),
        (Page(b"<p>" + b"a" * 2_000_000), "is larger than 1 MB"),
        (Page(b"no gzip", headers={"Content-Encoding": "gzip"}), "can't be decompressed"),
        (
            html("Start", "one.html", "two.html", "secret/key.html", "/blog/", "logo.png"),
            "start page",
        ),
    ],
)
def test_a_page_that_can_not_be_had_is_told_and_costs_no_other(
    site: Site, tmp_path: Path, page: Served, said: str
) -> None:
    assert said in wrong_with(site, tmp_path, page, page_bytes=1_000_000, retries=1)
    assert site.asked["/blog/"] == 0
    assert site.asked["/docs/secret/key.html"] == 0


def test_a_redirect_to_another_version_is_no_silent_swap(tmp_path: Path) -> None:
    pages: dict[str, Served] = {
        "/docs/8.5/": html("Start", "one.html"),
        "/docs/8.5/one.html": moved("/docs/8.6/one.html"),
        "/docs/8.6/one.html": html("One"),
    }
    with Site(pages) as site:
        start = f"{site.address}/docs/8.5/"
        done = run(site, tmp_path, start=start)
        assert list(done.wrong.values()) == [
            f"is redirected to another version, {site.address}/docs/8.6/one.html"
        ]
        again = run(site, tmp_path / "b", start=start, include=("/docs/",))
        assert "another version" in next(iter(again.wrong.values()))


def test_a_page_to_which_several_addresses_lead_is_saved_once(tmp_path: Path) -> None:
    pages: dict[str, Served] = {
        "/docs": moved("/docs/"),
        "/docs/": html("Start", "old.html", "new.html"),
        "/docs/old.html": moved("new.html"),
        "/docs/new.html": html("New"),
    }
    with Site(pages) as site:
        start = f"{site.address}/docs"
        done = run(site, tmp_path, start=start)
        assert names(tmp_path) == ["docs/index.html", "docs/new.html"]
        assert (done.pages, done.wrong, done.left_out) == (2, {}, {})
        told = json.loads((tmp_path / MANIFEST).read_text())["redirects"]
        assert {one.removeprefix(site.address) for one in told} == {"/docs", "/docs/old.html"}
        site.full.clear()
        again = run(site, tmp_path, start=start)
        assert (len(again.same), again.gone) == (2, [])
        assert not any(one.startswith("/docs") for one in site.full)


@pytest.mark.slow
def test_links_without_end_come_to_one(tmp_path: Path) -> None:
    pages: dict[str, Served] = {"/cal/": html("Start", "2026/1", "?month=1", "round/")}
    for n in range(1, 400):
        pages[f"/cal/2026/{n}"] = html(f"Month {n}", f"/cal/2026/{n + 1}")
        pages[f"/cal/?month={n}"] = html(f"Query {n}", f"/cal/?month={n + 1}")
        pages["/cal/" + "round/" * n] = html(f"Round {n}", "round/")
    with Site(pages) as site:
        done = run(site, tmp_path, start=f"{site.address}/cal/", depth=60)
        counted = [one for one in site.asked if one.startswith("/cal/2026")]
        assert len(counted) == 60
        assert len([one for one in site.asked if "?month" in one]) == 50
        assert len([one for one in site.asked if "round" in one]) == 3
        assert done.more == 1
        few = run(site, tmp_path / "few", start=f"{site.address}/cal/", pages=5)
        assert few.pages == 5


def test_no_cookie_is_kept(site: Site, tmp_path: Path) -> None:
    site.pages["/docs/"] = evolve(a_site()["/docs/"], headers={"Set-Cookie": "a=b"})
    run(site, tmp_path)
    assert not any("cookie" in headers for _, headers in site.seen)


def test_credentials_go_to_the_site(site: Site, tmp_path: Path) -> None:
    run(site, tmp_path, authorization="Bearer x")
    assert {headers["authorization"] for _, headers in site.seen} == {"Bearer x"}


@pytest.mark.parametrize(
    ("robots", "said"),
    [
        (Page(b"User-agent: docgen\nDisallow: /", content_type="text/plain"), "robots.txt"),
        (Page(status=500), "robots.txt"),
    ],
)
def test_robots_that_let_nobody_are_obeyed(
    site: Site, tmp_path: Path, robots: Page, said: str
) -> None:
    site.pages["/robots.txt"] = robots
    with pytest.raises(FetchError, match=said):
        run(site, tmp_path, retries=0)
    assert not any(one.startswith("/docs") for one in site.asked)


def test_the_delay_that_robots_ask_for_is_kept(
    site: Site, tmp_path: Path, waits: list[float]
) -> None:
    site.pages["/robots.txt"] = Page(b"User-agent: *\nCrawl-delay: 5", content_type="text/plain")
    run(site, tmp_path, waits)
    assert max(waits) > 5  # the waits are told, not waited


def test_what_the_vendor_publishes_is_told(site: Site, tmp_path: Path) -> None:
    shell = html("Shell")
    site.pages |= {
        "/.well-known/api-catalog": Page(b'{"linkset": []}', content_type="application/json"),
        "/docs/openapi.json": Page(b'{\n"openapi": "3.1.0"}', content_type="application/json"),
        "/docs/openapi.yaml": shell,
        "/docs/llms.txt": shell,
        "/docs/index.md": Page(b"# Start", content_type="text/markdown"),
        "/sitemap.xml": Page(
            f"<urlset><url><loc>{site.address}/docs/lone.html</loc></url></urlset>".encode(),
            content_type="application/xml",
        ),
        "/docs/lone.html": html("Lone", words="nobody links here"),
        "/docs/one.html": Page(
            b'<p>One</p><redoc spec-url="/spec/v1.yaml"></redoc><a href="/x/openapi-2.json">x</a>'
        ),
        "/docs/two.html": Page(b'<p>Two</p><script>const a = {"openapi": "3.0.1"}</script>'),
    }
    done = run(site, tmp_path)
    told = [one.removeprefix(site.address).partition(":")[0] for one in done.told]
    assert told == [
        "/.well-known/api-catalog",
        "/docs/openapi.json",
        "/docs/index.md",
        "/spec/v1.yaml",
        "/x/openapi-2.json",
        "/docs/two.html",
    ]
    assert (tmp_path / "pages/docs/lone.html").is_file()
    assert site.asked["/spec/v1.yaml"] == 0


def test_pages_that_scripts_make_are_told(site: Site, tmp_path: Path) -> None:
    site.pages["/docs/one.html"] = Page(b'<div id="root"></div><script src="app.js"></script>')
    assert paths(site, run(site, tmp_path).by_script) == ["/docs/one.html"]


def test_a_start_page_that_can_not_be_had_is_an_error(site: Site, tmp_path: Path) -> None:
    with pytest.raises(FetchError, match="answers 404"):
        run(site, tmp_path, start=f"{site.address}/nothing")
    with pytest.raises(ConfigError, match="no web address"):
        run(site, tmp_path, start="ftp://x")
    with pytest.raises(FetchError, match="no answer"):
        run(site, tmp_path, start="http://127.0.0.1:1/", retries=0)
    assert not (tmp_path / "pages").exists()


def test_a_certificate_that_is_not_valid_is_an_error(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    site = Site(a_site())
    site.with_certificate(context)
    with site, pytest.raises(FetchError, match="certificate is not valid"):
        run(site, tmp_path, retries=0)
    assert not site.asked


def test_a_name_that_leads_to_this_machine_is_not_asked(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = [(2, 1, 6, "", ("10.0.0.7", 0))]
    monkeypatch.setattr("docgen.fetch.web.socket.getaddrinfo", lambda *_: private)
    with pytest.raises(FetchError, match=r"private address 10\.0\.0\.7"):
        run(site, tmp_path, start="http://docs.vendor.example/")


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"docgen-fetch": 9}', '{"docgen-fetch": 1, "pages": [1, {"file": "../x"}]}'],
)
def test_a_manifest_that_is_none_is_refused_or_read_as_far_as_it_goes(
    site: Site, tmp_path: Path, text: str
) -> None:
    (tmp_path / MANIFEST).write_text(text)
    if '"docgen-fetch": 1,' in text:
        assert run(site, tmp_path).pages == 4
    else:
        with pytest.raises(SourceError, match=MANIFEST):
            run(site, tmp_path)


def test_names_of_files_are_harmless_and_differ(tmp_path: Path) -> None:
    wild = ["a.html", "A.html", "a.html?x=1", "%2e%2e%2f%2e%2e%2fetc", "con", "b%00c", "d%0ae.html"]
    pages: dict[str, Served] = {"/docs/": html("Start", *wild)}
    pages |= {f"/docs/{one}": html(one, words=f"{n} is its number") for n, one in enumerate(wild)}
    pages |= {"/docs/d%0Ae.html": html("De"), "/docs/../../etc": html("Etc")}
    with Site(pages) as site:
        run(site, tmp_path)
    found = names(tmp_path)
    assert len({one.lower() for one in found}) == len(found)
    assert all(".." not in one and "\n" not in one and "\0" not in one for one in found)
    assert {one.name for one in tmp_path.iterdir()} == {MANIFEST, "pages"}


@pytest.mark.slow
@pytest.mark.shared
def test_a_reference_is_fetched_byte_by_byte(shared: Path, tmp_path: Path) -> None:
    source = shared / "sources/gws-8.6/html"
    files = {one.name: one for one in source.glob("*.html")}
    pages: dict[str, Served] = {
        f"/ref/{name}": Page(one.read_bytes()) for name, one in files.items()
    }
    pages["/sitemap.xml"] = Page(
        "".join(
            ["<urlset>", *(f"<url><loc>/ref/{name}</loc></url>" for name in files), "</urlset>"]
        ).encode(),
        content_type="application/xml",
    )
    with Site(pages) as site:
        start = f"{site.address}/ref/{min(files)}"
        done = run(site, tmp_path, start=start, concurrency=8)
        assert (done.pages, done.wrong) == (len(files), {})
        assert {one for one in site.asked if one.startswith("/ref/")} <= {
            *(f"/ref/{name}" for name in files),
            *("/ref/openapi.json", "/ref/openapi.yaml", "/ref/llms.txt"),
            f"/ref/{min(files).removesuffix('.html')}.md",
        }
        site.full.clear()
        again = run(site, tmp_path, start=start, concurrency=8)
        assert len(again.same) == len(files)
        assert not any(one.startswith("/ref/") for one in site.full)
    for name, one in files.items():
        assert (tmp_path / "pages/ref" / name).read_bytes() == one.read_bytes()
