"""The report in a browser: search, excerpts, pointing, keyboard, no script, nothing obeyed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.acceptance.toolchain import TOOLS, need
from tests.cli.test_hostile import page as hostile_page

pytestmark = pytest.mark.slow

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
AXE = TOOLS / "node/node_modules/axe-core/axe.min.js"
OPTIONS = {
    "light": "{preload: false}",
    "dark": "{preload: false, runOnly: ['color-contrast']}",
}
SERIOUS = {"serious", "critical"}
LARGEST_PAGE = 300_000
LARGEST_REPORT = 25_000_000
LARGEST_FILE = 10_000_000

REPORTS = pytest.mark.parametrize(
    "report", ["sample", pytest.param("reference", marks=pytest.mark.shared)], indirect=True
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    need("node", "browser")
    found = next(filter(None, map(shutil.which, BROWSERS)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def report(request: pytest.FixtureRequest, root: Path) -> Path:
    """The folder of a report by its name: `sample` or `reference`."""
    if request.param == "sample":
        return root / "output/gws/8.6/report"
    return Path(request.getfixturevalue("reference")) / "report"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context
    context.close()


@pytest.fixture
def told(context: BrowserContext) -> list[str]:
    """What pages say on the console, and the errors of their scripts."""
    found: list[str] = []

    def listen(page: Page) -> None:
        page.on("console", lambda message: found.append(message.text))
        page.on("pageerror", lambda error: found.append(str(error)))

    context.on("page", listen)
    return found


def opened(context: BrowserContext, report: Path, path: str = "index.html") -> Page:
    page = context.new_page()
    page.goto((report / path).as_uri())
    return page


def an_operation(report: Path) -> str:
    """The page of an operation with parameters of a table and an excerpt."""
    for path in sorted((report / "operations").iterdir()):
        text = path.read_text(encoding="utf-8")
        if 'data-facts="p' in text and 'data-fact="p1"' in text:
            return f"operations/{path.name}"
    pytest.fail("no operation has parameters in a table")


@REPORTS
def test_search_finds_an_operation_and_shows_where_it_is_said(
    report: Path, context: BrowserContext, told: list[str]
) -> None:
    wanted = an_operation(report)
    page = opened(context, report, wanted)
    title = page.locator("h1").inner_text()
    key = page.locator(".key code").inner_text()

    page.goto((report / "index.html").as_uri())
    page.keyboard.press("/")
    page.keyboard.type(f"{title} {key.split()[-1]}", delay=1)
    page.locator("#found a").first.wait_for()
    assert "page" in page.locator("#count").inner_text()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/operations/*")
    assert page.locator("h1").inner_text() == title
    assert page.locator(".excerpt .block").count() > 0
    page.go_back()
    page.wait_for_url("**/index.html")
    assert told == []


@REPORTS
def test_pointing_at_a_parameter_shows_its_words_and_the_reverse(
    report: Path, context: BrowserContext, told: list[str]
) -> None:
    page = opened(context, report, an_operation(report))
    row = page.locator("tr[data-fact=p1]")
    row.hover()
    words = page.locator(".excerpt .pointed")
    assert row.locator("code").first.inner_text() in words.all_inner_texts()[-1]
    page.locator("h1").hover()
    assert page.locator(".pointed").count() == 0
    page.locator(".excerpt mark[data-fact=p1]").first.hover()
    assert "pointed" in (row.get_attribute("class") or "")
    row.focus()
    assert page.locator(".excerpt .pointed").count() > 0
    assert told == []


@REPORTS
def test_a_link_to_a_place_leads_into_the_excerpt(report: Path, context: BrowserContext) -> None:
    page = opened(context, report, an_operation(report))
    page.locator("tr[data-fact=p1] .place a").click()
    target = page.url.partition("#")[2]
    assert page.locator(f"[id='{target}']:target").is_visible()
    again = context.new_page()
    again.goto(page.url)
    assert again.locator(f"[id='{target}']:target").is_visible()


@REPORTS
def test_all_text_is_there_without_a_script(report: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((report / an_operation(report)).as_uri())
    shown = page.locator("body").inner_text()
    assert page.locator(".search").is_hidden()
    for row in page.locator("tr[data-fact]").all():
        assert row.is_visible()
    assert "What the documentation says" in shown
    context.close()


@REPORTS
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(report: Path, browser: Browser, scheme: str, root: Path) -> None:
    context = browser.new_context(bypass_csp=True)
    context.set_default_timeout(60_000)
    page = context.new_page()
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    paths = ["index.html", "findings.html", an_operation(report)]
    own = report.is_relative_to(root)
    if own and scheme == "light":  # in the dark, colours alone are others
        paths.append("understood.html")
        folders = ("messages", "resources", "schemas", "sections", "findings", "pages")
        paths += [f"{one}/{min((report / one).iterdir()).name}" for one in folders]
    found = []
    for path in paths:
        page.goto((report / path).as_uri())
        found += [(path, *one) for one in faults_of(page, OPTIONS[scheme])]
    assert found == []
    context.close()


def faults_of(page: Page, options: str) -> list[tuple[str, str]]:
    """The rules of axe that a page breaks seriously, with the first element that does."""
    page.add_script_tag(path=AXE)
    told = page.evaluate(f"async () => await axe.run(document, {options})")
    return [
        (one["id"], one["nodes"][0]["html"][:200])
        for one in told["violations"]
        if one["impact"] in SERIOUS
    ]


@REPORTS
@pytest.mark.parametrize("width", [1280, 768, 420])
def test_no_page_is_wider_than_the_window(
    report: Path, context: BrowserContext, width: int
) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": 900})
    for path in ("index.html", "findings.html", "understood.html", an_operation(report)):
        page.goto((report / path).as_uri())
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert (path, wide) == (path, min(wide, width))


@REPORTS
def test_it_is_small(report: Path) -> None:
    files = [one for one in report.rglob("*") if one.is_file()]
    assert sum(one.stat().st_size for one in files) <= LARGEST_REPORT
    assert [
        one for one in files if one.suffix == ".html" and one.stat().st_size > LARGEST_PAGE
    ] == []


@REPORTS
def test_every_link_leads_somewhere(report: Path) -> None:
    anchors = {
        one: {*re.findall(r'<[^<>]* id="([^"]+)"', one.read_text(encoding="utf-8"))}
        for one in report.rglob("*.html")
    }
    lost = []
    for path in anchors:
        for href in re.findall(r'<a href="([^"]+)"', path.read_text(encoding="utf-8")):
            target, _, anchor = href.partition("#")
            file = (path.parent / target).resolve() if target else path
            if not file.is_file() or (anchor and anchor not in anchors[file]):
                lost.append((path.name, href))
    assert lost == []


def test_pages_of_a_pdf_are_cut_to_what_is_documented(
    context: BrowserContext, told: list[str], tmp_path: Path, root: Path
) -> None:
    source = root / "sources/gws/8.6/pdf/sms-update-user-data.pdf"
    command = [sys.executable, "-m", "docgen", "build", "-q", "--name", "x", "--page-images"]
    subprocess.run([*command, "-o", str(tmp_path), str(source)], check=True)
    (report,) = tmp_path.glob("*/*/report")
    page = opened(context, report, an_operation(report))
    assert page.locator("svg.scan").count() > 0
    drawn = "Promise.all([...document.querySelectorAll('.scan image')].map(one => one.decode()))"
    page.evaluate(drawn)
    page.locator("tr[data-fact=p1]").hover()
    assert page.locator(".scan rect.pointed").count() == 1
    assert told == []


def test_the_document_is_seen_beside_the_report_and_leads_back(
    context: BrowserContext, told: list[str], tmp_path: Path, root: Path
) -> None:
    source = root / "sources/tides/2"
    command = [sys.executable, "-m", "docgen", "build", "-q", "--viewer", "-o", str(tmp_path)]
    subprocess.run([*command, str(source)], check=True)
    (report,) = tmp_path.glob("*/*/report")
    page = opened(context, report, f"operations/{min((report / 'operations').iterdir()).name}")
    title = page.locator("h1").inner_text()
    page.locator(".place a", has_text="openapi.yaml").click()
    page.locator(".opblock.is-open").wait_for()
    with context.expect_page() as tab:
        page.locator(".opblock.is-open .opblock-external-docs-wrapper a").click()
    back = tab.value
    back.wait_for_load_state()
    assert back.locator("h1").inner_text() == title
    assert told == []


@pytest.fixture(scope="module")
def changes(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The changes of three editions, as a file."""
    editions = [str(root / "output/gws" / one) for one in ("8.5.0", "8.5", "8.6")]
    command = [sys.executable, "-m", "docgen", "diff", *editions, "--format", "html"]
    file = tmp_path_factory.mktemp("changes") / "changes.html"
    file.write_bytes(subprocess.run(command, check=True, capture_output=True).stdout)
    return file


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_changes_are_in_the_frame_of_the_report(
    changes: Path, browser: Browser, scheme: str
) -> None:
    context = browser.new_context(bypass_csp=True)
    context.set_default_timeout(60_000)
    page = context.new_page()
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(changes.as_uri())
    assert faults_of(page, OPTIONS[scheme]) == []
    page.set_viewport_size({"width": 420, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= 420
    page.locator("#show-info").uncheck()
    assert page.locator("section.info:visible").count() == 0
    assert page.locator("section.breaking:visible").count() == 2
    page.locator("summary", has_text="What changed when").click()
    page.locator("details a[href^='#step-2-breaking']").first.click()
    assert page.locator(":target").is_visible()
    context.close()


CANARY = (
    '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>'
    '<svg onload="window.pwned=1">'
)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of pages that mean harm, as a folder and as one file."""
    source = tmp_path_factory.mktemp("hostile")
    escaped = "".join(f"&#{ord(one)};" for one in CANARY)
    for number in range(3):
        text = hostile_page(number).replace("<h2>", f"<p>{escaped}</p><h2>")
        text = text.replace(
            "<td>operationName", f"<td>{escaped}</td><td>x</td></tr><tr><td>operationName"
        )
        (source / f"{number}.html").write_text(text, encoding="utf-8")
    folder = tmp_path_factory.mktemp("output")
    run = [sys.executable, "-m", "docgen"]
    told = ["--name", "x", "--dialect", "gws", str(source)]
    subprocess.run([*run, "build", "-q", "-o", str(folder), *told], check=True)
    (report,) = folder.glob("*/*/report")
    subprocess.run([*run, "report", *told, "--single-file", str(report / "one.html")], check=True)
    return report


def test_nothing_of_a_hostile_source_runs(hostile: Path, context: BrowserContext) -> None:
    page = context.new_page()
    for path in sorted(hostile.rglob("*.html")):
        page.goto(path.as_uri())
        page.locator("#search").fill("pwned")
        page.wait_for_timeout(20)
        assert page.evaluate("window.pwned") is None, path
        assert page.locator("main script, main img, main [onerror], main [onload]").count() == 0
        assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", page.content())
    assert "onerror" in page.locator("body").inner_text()  # it is shown, as the text that it is


@pytest.mark.parametrize("name", ["sample", pytest.param("reference", marks=pytest.mark.shared)])
def test_one_file_is_the_whole_report(
    name: str, context: BrowserContext, told: list[str], tmp_path: Path, root: Path
) -> None:
    reference = root.parent / "shared/sources/gws-8.6/html"
    source = root / "sources/gws/8.6" if name == "sample" else reference
    target = tmp_path / "report.html"
    command = [sys.executable, "-m", "docgen", "report", str(source), "--single-file", str(target)]
    subprocess.run(command, check=True)
    assert target.stat().st_size <= LARGEST_FILE
    page = context.new_page()
    page.goto(target.as_uri())
    assert page.locator(".page:visible").count() == 1
    page.keyboard.press("/")
    page.keyboard.type("parameter", delay=1)
    page.locator("#found a").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#."))
    assert page.locator(".page:visible").count() == 1
    text = target.read_text(encoding="utf-8")
    names = [*re.findall(r'<[^<>]* id="([^"]+)"', text)]
    assert len(names) == len({*names})
    assert {*re.findall(r'<a href="#([^"]+)"', text)} <= {*names}
    assert told == []
