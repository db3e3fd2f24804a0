"""Names that look like slips: a path, a feature, a parameter that is nearly another one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from docgen.audit.frequent import MANY, SHORTEST, Frequent
from docgen.base.findings import Finding
from docgen.base.words import loose, slips
from docgen.model.api import Api, Operation


def name_findings(api: Api) -> Iterator[Finding]:
    """The findings of this file."""
    yield from _paths(api)
    yield from _features(api)
    yield from _headers(api)
    yield from _spellings(api)


def _paths(api: Api) -> Iterator[Finding]:
    """A segment that one operation has where several others have nearly the same."""
    users: dict[str, dict[str, list[Operation]]] = defaultdict(lambda: defaultdict(list))
    for operation in api.operations:
        before = ""
        for segment in operation.key.path.split("/"):
            users[before][segment].append(operation)
            before = f"{before}/{segment}"
    everywhere = Counter(
        segment for operation in api.operations for segment in {*operation.key.path.split("/")}
    )
    frequent = Frequent(everywhere)
    for below in users.values():
        for segment, mine in below.items():
            near = frequent.near(segment) if len(mine) == everywhere[segment] == 1 else ""
            if near:
                yield Finding(
                    code="name-misspelt",
                    message=f"{mine[0].key.path} has {segment!r}, other paths have {near!r}",
                    place=mine[0].place,
                )


# Fields of requests and responses that samples print (RFC 9110; RFC 6265 for cookies).
HEADERS = (
    *("Accept", "Accept-Encoding", "Accept-Language", "Allow", "Authorization", "Cache-Control"),
    *("Connection", "Content-Disposition", "Content-Encoding", "Content-Length", "Content-Type"),
    *("Cookie", "Date", "ETag", "Expires", "Host", "If-Match", "If-Modified-Since"),
    *("If-None-Match", "Last-Modified", "Location", "Origin", "Referer", "Retry-After", "Server"),
    *("Set-Cookie", "Transfer-Encoding", "User-Agent", "Vary", "WWW-Authenticate"),
)


def _headers(api: Api) -> Iterator[Finding]:
    """A header of a sample that is nearly one that everybody knows, or that the chapters name."""
    security = (api.security.csrf_header, api.security.csrf_header_name, api.security.key_header)
    names = (*HEADERS, *(one.name for one in security if one is not None))
    known = {name.lower(): name for name in names}
    seen: set[str] = set()
    for operation in api.operations:
        for sample in operation.samples:
            for header in sample.headers:
                name = header.name.lower()
                if name in known or name in seen or len(name) < SHORTEST:
                    continue
                seen.add(name)
                near = next((known[one] for one in known if slips(one) & slips(name)), "")
                if near:
                    yield Finding(
                        code="name-misspelt",
                        message=f"a sample of {operation.title!r} sends the header "
                        f"{header.name!r}, known is {near!r}",
                        place=sample.place,
                    )


def _features(api: Api) -> Iterator[Finding]:
    """A feature that the list of features lacks, and that is nearly one of it."""
    known = {one.name: slips(one.name) for one in api.features}
    for operation in api.operations:
        for name in operation.features:
            plain = name.replace("-", "")
            if name in known or len(plain) < SHORTEST:
                continue
            mine = slips(name)
            near = next((one for one, theirs in known.items() if theirs & mine), "")
            if near:
                yield Finding(
                    code="name-misspelt",
                    message=f"{operation.title!r} requires the feature {name!r}, "
                    f"the list has {near!r}",
                    place=operation.place,
                )


def _spellings(api: Api) -> Iterator[Finding]:
    """Parameters that a few pages spell in another case, or with other marks, than the rest."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for operation in api.operations:
        for parameter in operation.parameters:
            if parameter.where in {"body", "query"} and parameter.source == "table":
                found[loose(parameter.name)][parameter.name] += 1
    for operation in api.operations:
        for parameter in operation.parameters:
            spelled = found.get(loose(parameter.name), Counter())
            usual, count = spelled.most_common(1)[0] if spelled else ("", 0)
            mine = spelled[parameter.name]
            if mine and parameter.name != usual and count >= MANY and count >= 3 * mine:
                yield Finding(
                    code="name-spelled-differently",
                    message=f"{parameter.name!r} of {operation.title!r} is spelled {usual!r} "
                    f"on {count} other pages",
                    place=parameter.place,
                )
