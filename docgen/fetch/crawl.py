"""The crawl: from the start page outwards, level by level, whatever answers first."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from attrs import evolve

from docgen.base.errors import FetchError
from docgen.fetch.address import Queries, Scope, start_address
from docgen.fetch.asked import published
from docgen.fetch.kept import Entry, digest_of, kept_in
from docgen.fetch.options import FetchOptions
from docgen.fetch.outcome import Outcome
from docgen.fetch.page import Page, page_of
from docgen.fetch.robots import Robots, robots_of
from docgen.fetch.verdict import Verdict, judged
from docgen.fetch.web import Answer, Known, Web

_AHEAD = 4  # answers for each request at a time that wait until the ones before are read
_OFTEN = 50  # pages after which the manifest is written, so that little is asked for twice
_HTML = frozenset({"text/html", "application/xhtml+xml"})
_LONGEST_DELAY = 60.0  # seconds, whatever robots.txt asks for


def fetch(options: FetchOptions, wait: Callable[[float], None] = time.sleep) -> Outcome:
    """Saves a site below the folder of the options, and says what came of it.

    Raises FetchError where the start page can't be had, ConfigError where the options can't be.
    """
    start = start_address(options.start)
    with Web(options, wait) as web:
        crawl = _Crawl(web, start, options)
        crawl.run()
        crawl.outcome.requests = web.requests
    return crawl.outcome


class _Crawl:
    """One fetch: what is known of the site so far."""

    def __init__(self, web: Web, start: str, options: FetchOptions) -> None:
        self.outcome = Outcome()
        self._web = web
        self._start = start
        self._options = options
        self._scope = Scope.of(start, options.include, options.exclude)
        self._kept = kept_in(options.folder, start)
        self._before = dict(self._kept.entries)
        self._resumed = frozenset(self._kept.done or ())
        self._robots = Robots()
        self._queries = Queries()
        self._seen = {start}
        self._met: set[str] = set()  # pages of this fetch
        self._read = 0
        self._bytes = 0
        self._start_text = ""

    def run(self) -> None:
        """Fetches, and settles what is left over; an interrupted one can be resumed."""
        self._robots = self._ask_robots()
        if not self._robots.let(self._start):
            hint = "Ask the vendor for the pages."
            raise FetchError(f"{self._start}: robots.txt of the site does not let it", hint=hint)
        self._web.pace.delay = max(self._web.pace.delay, min(self._robots.delay, _LONGEST_DELAY))
        found = published(self._start, self._robots, self._ask)
        self.outcome.told += found.told
        self.outcome.asked += found.asked
        self._kept.done = set(self._resumed)
        try:
            self._levels(found.pages)
        except BaseException:
            self._write()
            raise
        self._settle()

    def _ask_robots(self) -> Robots:
        answer = self._web.get(f"{self._scope.scheme}://{self._scope.place}/robots.txt", self._own)
        if answer.status == 0 and answer.error:
            raise FetchError(f"{self._start}: {answer.error}", hint="Check the address.")
        return robots_of(404 if answer.outside else answer.status, answer.data)

    def _ask(self, address: str) -> Answer:
        """The answer of an address of the host that is no page; it must be let as any other."""
        own = self._own(address)
        if not own or not self._robots.let(own):
            return Answer(status=0, address=address, error="may not be asked")
        return self._web.get(own, self._own)

    def _own(self, address: str) -> str:
        return self._scope.own(address)

    def _wanted(self, address: str) -> str:
        """The address as it is asked, empty where it is no page of the site or may not be."""
        own = self._scope.own(address)
        return own if own and self._scope.has(own) and self._robots.let(own) else ""

    def _levels(self, listed: Iterable[str]) -> None:
        level, more = [self._start], [*self._unseen(sorted({*listed}))]
        with ThreadPoolExecutor(self._options.concurrency) as pool:
            for _ in range(self._options.depth + 1):
                room = max(self._options.pages - self._read, 0)
                self.outcome.more += len(level[room:])
                following: list[str] = []
                for address, answer in self._answers(pool, level[:room]):
                    following += self._take(address, answer)
                    found = len(self._seen)
                    self._options.progress(found, self._read, found - self._read)
                level, more = [*more, *following], []
                if not level:
                    return
        self.outcome.more += len(level)

    def _answers(
        self, pool: ThreadPoolExecutor, addresses: Sequence[str]
    ) -> Iterator[tuple[str, Answer]]:
        """The answers in order, some at a time: more would have to be held in memory."""
        some = self._options.concurrency * _AHEAD
        for start in range(0, len(addresses), some):
            part = addresses[start : start + some]
            yield from zip(part, pool.map(self._get, part), strict=True)

    def _get(self, address: str) -> Answer:
        entry = self._saved_before(address)
        if entry is None or self._kept.data(entry) is None:
            return self._web.get(address, self._wanted)
        if entry.address in self._resumed:
            return Answer(status=304, address=entry.address)
        known = Known(etag=entry.etag, last_modified=entry.last_modified)
        return self._web.get(address, self._wanted, known)

    def _saved_before(self, address: str) -> Entry | None:
        """The page of an address as it was saved, where it may have been redirected to."""
        return self._before.get(self._kept.redirects.get(address, address))

    def _take(self, address: str, answer: Answer) -> Iterator[str]:
        """Keeps what is a page; gives the addresses that it leads to."""
        self._read += 1
        verdict, why = judged(address, answer, self._saved_before(address) is not None)
        if verdict is not Verdict.PAGE:
            self._refuse(address, verdict, why)
            return
        if answer.address != address:
            self._kept.redirects[address] = answer.address
            address = answer.address
        if address in self._met:  # another address led there
            return
        self._seen.add(address)
        entry, data = self._entry(address, answer)
        page = page_of(data, answer.address) if entry.content_type in _HTML else None
        if page is not None and self._is_start_again(page):
            self.outcome.left_out[address] = "shows what the start page shows"
            return
        self._keep(entry, data)
        if page is not None:
            self._tell(address, page)
            yield from self._unseen(page.links)

    def _refuse(self, address: str, verdict: Verdict, why: str) -> None:
        if address == self._start:
            raise FetchError(f"{address}: {why}", hint="Give another address to begin with.")
        match verdict:
            case Verdict.GONE if self._saved_before(address) is not None:
                pass  # told at the end, with all that the site has no longer
            case Verdict.LEFT_OUT | Verdict.GONE:  # links that lead nowhere are no fault of ours
                self.outcome.left_out[address] = why
            case _:
                self.outcome.wrong[address] = why
        before = self._saved_before(address)
        if verdict is not Verdict.GONE and before is not None:
            self._note_kept(before.address)

    def _note_kept(self, address: str) -> None:
        """A page that can't be had today is the one of last time, and has not gone."""
        if self._kept.done is not None:
            self._kept.done.add(address)

    def _entry(self, address: str, answer: Answer) -> tuple[Entry, bytes]:
        """The entry of a page and its bytes: those that are kept, if it has not changed."""
        before = self._before.get(address)
        if answer.status == 304 and before is not None:
            return before, self._kept.data(before) or b""
        entry = Entry(
            address=address,
            file=self._kept.file_of(address, answer.content_type),
            digest=digest_of(answer.data),
            content_type=answer.content_type,
            etag=answer.etag,
            last_modified=answer.last_modified,
        )
        return entry, answer.data

    def _is_start_again(self, page: Page) -> bool:
        """Whether a host answers with its start page for what it has not (a soft 404)."""
        if not self._start_text:
            self._start_text = page.text
            return False
        return page.text == self._start_text

    def _keep(self, entry: Entry, data: bytes) -> None:
        self._met.add(entry.address)
        before = self._before.get(entry.address)
        self._bytes += len(data)
        if self._bytes > self._options.total_bytes:
            megabytes = self._options.total_bytes // 1_000_000
            raise FetchError(f"{self._start}: is larger than {megabytes} MB", hint="Exclude paths.")
        same = before is not None and before.digest == entry.digest
        self.outcome.add(entry.address, is_known=before is not None, is_same=same)
        if self._options.dry_run:
            return
        if same and self._kept.data(entry) is not None:
            self._kept.entries[entry.address] = evolve(entry, gone=False)
        else:
            self._kept.save(entry, data)
        self._note_kept(entry.address)
        if self._read % _OFTEN == 0:
            self._write()

    def _tell(self, address: str, page: Page) -> None:
        if page.by_script:
            self.outcome.by_script.append(address)
        for one in page.descriptions:
            told = f"{one}: a description of the API, which {address} shows"
            if one and not any(line.startswith(f"{one}:") for line in self.outcome.told):
                self.outcome.told.append(told)

    def _unseen(self, addresses: Iterable[str]) -> Iterator[str]:
        for one in addresses:
            wanted = self._wanted(one)
            if wanted and wanted not in self._seen and self._queries.takes(wanted):
                self._seen.add(wanted)
                yield wanted

    def _settle(self) -> None:
        """What was there and was not found again: kept and told, or removed where that is asked."""
        met = self._met | (self._kept.done or set())
        for address in sorted({*self._before} - met):
            entry = self._before[address]
            if self._options.prune and not self._options.dry_run:
                self._kept.remove(entry)
                self.outcome.pruned.append(address)
            else:
                self._kept.entries[address] = evolve(entry, gone=True)
                self.outcome.gone.append(address)
        self._kept.done = None
        self._write()

    def _write(self) -> None:
        if not self._options.dry_run:
            self._kept.write()
