"""Methods and paths in running text, and what their parts are."""

from __future__ import annotations

import re
from collections.abc import Collection

from attrs import frozen

from docgen.extract.reading import METHODS, braced_of_any, is_placeholder, segments

_VERB = "|".join(METHODS)
_SERVER = r"(?:https?://(?:[^\s/\"'<>`]|<[^<>\s/]{1,40}>){1,200}|(?:\{\{?[\w.-]+\}?\}|<[\w-]*host>|\.\.\.|…)(?=/))?"
_PART = (
    r"(?:[\w.~%!$&*+=:;,@-]|\{\{?(?![?&])[^{}\n]{1,60}\}?\}|<[^<>\n/]{1,60}>|\([^()\n/]{1,60}\)"
    r"|\[[^\[\]\n]{1,60}\]|\|(?=\w))"
)
_PATH = rf"(?:/{_PART}*)+"
_QUERY = r"(?:\{?\?[^\s\"'`]*|\[\?[^\s\"'`]*)?"
_URL = rf"(?P<server>{_SERVER})(?P<path>{_PATH})(?P<query>{_QUERY})"
_GLUE = r"[`*]{0,9}\s{0,99}(?:[:–—|→-]\s{0,99})?[`*]{0,9}"
_REQUEST = re.compile(rf"(?<![\w/.-])(?P<method>{_VERB})(?![\w-]){_GLUE}{_URL}")
# What a sentence says to send, as in "send a GET request to /berths".
_SENT = re.compile(
    rf"\b(?P<method>{_VERB})`?\s+(?:request|call|operation)s?\s+(?:to|on|at|against)\s+(?:the\s+)?"
    rf"(?:endpoint\s+|ur[il]\s+|path\s+|resource\s+)?[`\"'*]*{_URL}"
)
_GLUED = re.compile(rf"(?<![\w/.-])(?P<method>{_VERB})(?=/){_URL}")
_GLUED_WHOLE = re.compile(rf"(?P<method>{_VERB})(?=/|https?://){_URL}", re.IGNORECASE)
# What may stand before a method and a path, as in "Request URL: GET /x".
_LABEL = re.compile(
    r"^(?:(?:http|request|api|method|service)\s+)*(?:ur[il]s?|paths?|endpoints?|routes?|requests?"
    r"|address|resource|operation|call|syntax)\s*[:=]\s*(?=\S)",
    re.IGNORECASE,
)
_NAMED_VERB = re.compile(rf"(?P<method>{_VERB})\s+(?P<title>[A-Z][\w' -]{{2,60}})")
_ANY_CASE = re.compile(rf"(?P<method>{_VERB})\s+{_URL}", re.IGNORECASE)
_NAMED = re.compile(rf"(?P<method>{_VERB})\s+(?:[\w-]+\s+){{1,5}}{_URL}", re.IGNORECASE)
_WORDS = (
    r"(?:ur[il]s?|paths?|endpoints?|routes?|resources?|request(?: ur[il])?|http request|address)"
)
_ALONE = re.compile(rf"(?:{_WORDS}\s*[:=]\s*)?{_URL}", re.IGNORECASE)
_BOXED = re.compile(rf"^\[\s*(?P<method>{_VERB})\s*\]\s*", re.IGNORECASE)
_VERB_ALONE = re.compile(
    rf"(?:(?:http )?(?:verbs?|methods?|request type)\s*[:=]\s*)?(?P<method>{_VERB})"
    r"(?:\s*\(.{1,80}\)|\s+(?:method|request))?",
    re.IGNORECASE,
)
LABELLED_VERB = re.compile(
    rf"(?:http )?(?:verbs?|methods?|request type)\s*[:=]\s*(?P<method>{_VERB})\b", re.IGNORECASE
)
_HTTP = re.compile(r"\s{1,9}HTTP/\d(?:\.\d)?\s*$")
_CUT = re.compile(r"^\.{3}(?=[A-Za-z])")  # "...api/v2/berths": what is left out ends in a slash
_VALUE = re.compile(r"^[{<(\[:$]|^$|^\*$|[}>\])]$|^(?:true|false|value|string|int)$")
_NAME = re.compile(r"[?&,;{}\[\]<>]*([A-Za-z_$][\w.$-]*(?:\[\w*\])?)")
_BRACKETED_QUERY = re.compile(r"\([^()?]{0,40}(?P<query>\?[^()\s]+)\s*\)")
_MOST_COMPARED = 5_000
_LONGEST = 400
_ID = re.compile(
    r"^(?:\d+|[a-z]{1,5}_[A-Za-z_]*+\d\w*|[0-9a-f]{8,}|[0-9a-fA-F]{8}-[0-9a-fA-F-]{20,}|(?=.*\d.*\d.*\d)[0-9A-Za-z_-]{12,})$"
)
_VERSION = re.compile(r"\d{1,2}$")
_BEFORE = frozenset({"", "api", "rest", "v", "version"})
# A method before a path that begins with no slash: "GET v1/leases/{id}"; no words as "and/or".
_RELATIVE = rf"(?P<server>)(?P<path>[A-Za-z][\w.-]*(?:/{_PART}+)+/?)(?P<query>{_QUERY})"
_NO_SLASH = re.compile(rf"(?P<method>{_VERB})\s+{_RELATIVE}")
_WORD = re.compile(rf"(?P<method>{_VERB})\s+(?P<server>)(?P<path>[a-z][\w-]*)(?P<query>{_QUERY})")
NO_SLASH = "no slash"
ONE_WORD = "one word"  # "GET ships": only among paths of that manner
_ALONE_NO_SLASH = re.compile(_RELATIVE)
_LOCAL = re.compile(r"localhost|127\.0\.0\.1|\bexample\.(?:com|org|net)|:\d{4}")


@frozen(kw_only=True)
class Address:
    """Method and path as printed, path with placeholders as `{name}`.

    `query` are the names behind "?". `concrete`: it has values where a template has placeholders.
    """

    method: str
    path: str
    printed: str
    query: tuple[str, ...] = ()
    server: str = ""
    concrete: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Equal for addresses whose placeholders only have other names."""
        return self.method, shape_of(self.path)


def shape_of(path: str) -> str:
    """Equal for paths whose placeholders only have other names."""
    return "/" + "/".join("{}" if "{" in part else part.lower() for part in segments(path))


def address_in(text: str) -> tuple[Address, re.Match[str]] | None:
    """The first method with a path in a text."""
    found = _REQUEST.search(text[:_LONGEST]) or _GLUED.search(text[:_LONGEST])
    return _address(found) if found else None


def sent_address(text: str) -> Address | None:
    """The request that a sentence says to send."""
    found = _SENT.search(text[:_LONGEST])
    made = _address(found) if found else None
    return made[0] if made else None


def whole_address(text: str) -> tuple[Address, str] | None:
    """A text that is a method and a path, and how they stand: "plain", "HTTP/1.1", "named", …."""
    if len(text) > _LONGEST:
        return None
    shown = _BOXED.sub(r"\g<method> ", _LABEL.sub("", text.strip()))
    bare = _HTTP.sub("", shown)
    how = "plain" if bare == shown else "HTTP/1.1"
    for pattern in (_REQUEST, _GLUED, _ANY_CASE, _GLUED_WHOLE):
        found = pattern.fullmatch(bare)
        if found and (made := _address(found)):
            return made[0], how
    for pattern, manner in ((_NAMED, "named"), (_NO_SLASH, NO_SLASH), (_WORD, ONE_WORD)):
        found = pattern.fullmatch(bare)
        if found and (made := _address(found)):
            return made[0], manner
    return None


def path_alone(text: str) -> Address | None:
    """A text that is nothing but a path, or a label and a path; its method is not told."""
    whole = _CUT.sub(r"\g<0>/", text.strip()) if "/" in text and len(text) <= _LONGEST else ""
    found = _ALONE.fullmatch(whole)
    made = _address(found) if found else None
    return made[0] if made else None


def relative_alone(text: str) -> Address | None:
    """A text that is a path without its first slash: only next to a method is it one."""
    found = _ALONE_NO_SLASH.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    made = _address(found) if found else None
    return made[0] if made else None


def verb_alone(text: str) -> str | None:
    """The method, where a text is nothing else, or a label and a method."""
    found = _VERB_ALONE.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    return found["method"].upper() if found else None


def is_address(text: str) -> bool:
    """Whether a text is nothing but a method, a path, or both."""
    return bool(path_alone(text) or verb_alone(text) or whole_address(text))


def verb_with_title(text: str) -> str | None:
    """The method of a text that is a method and what the request is called: "POST Make berth"."""
    found = _NAMED_VERB.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    return found["method"] if found else None


def query_behind(text: str) -> tuple[str, ...]:
    """The names of a query in brackets behind a method: "POST (optional ?target=<member>)"."""
    found = _BRACKETED_QUERY.search(text[:_LONGEST])
    return _query(found["query"])[0] if found else ()


def _address(found: re.Match[str]) -> tuple[Address, re.Match[str]] | None:
    groups = found.groupdict()
    path = _path(groups["path"])
    if path is None:
        return None
    names, valued = _query(groups["query"] or "")
    server = groups["server"] or ""
    return (
        Address(
            method=(groups.get("method") or "").upper(),
            path=path,
            printed=(server + groups["path"] + (groups["query"] or "")).rstrip(".,;"),
            query=names,
            server=server if server.startswith("http") else "",
            concrete=valued or with_ids_named(path) != path,
        ),
        found,
    )


def with_ids_named(path: str) -> str:
    """The path with `{id}` in place of ids of examples; a number behind "api" is a version."""
    parts = segments(path)
    named = [
        "{id}" if _ID.match(part) and not (_VERSION.match(part) and before in _BEFORE) else part
        for before, part in zip(["", *parts], parts, strict=False)
    ]
    return "/" + "/".join(named)


def _path(printed: str) -> str | None:
    """The path with placeholders as `{name}`; None where it is a lone slash or too odd."""
    text = braced_of_any(printed.rstrip(".,;:"))
    text = re.sub(r"/{2,}", "/", text if text.startswith("/") else f"/{text}")
    text = text.rstrip("/") or "/"
    return text if re.search(r"\w", text) or text == "/" else None


def _query(text: str) -> tuple[tuple[str, ...], bool]:
    """The names of a query string, and whether one of them has a value of an example."""
    names, valued = [], False
    for piece in re.split(r"[&,]|\]\[|\}\{", text.lstrip("{[?")):
        name, mark, value = piece.partition("=")
        found = _NAME.match(name)
        if found:
            names.append(found[1])
            valued = valued or (bool(mark) and _VALUE.search(value) is None)
    return tuple(dict.fromkeys(names)), valued


def is_local(server: str) -> bool:
    """Whether a server is one of an example."""
    return _LOCAL.search(server) is not None


def fits(template: str, path: str) -> bool:
    """Whether a path is the template with values in its placeholders, and has no own."""
    left, right = segments(template), segments(path)
    return len(left) == len(right) and all(
        a.lower() == b.lower() or (is_placeholder(a) and not is_placeholder(b))
        for a, b in zip(left, right, strict=True)
    )


def fits_end(template: str, path: str) -> bool:
    """Whether a path ends in what fits a template: a server may have more before its paths."""
    tail = path
    while tail and not fits(template, tail):
        _, _, tail = tail[1:].partition("/")
        tail = f"/{tail}" if tail else ""
    return bool(tail) and template != "/"


def is_among(address: Address, declared: Collection[tuple[str, str]]) -> bool:
    """Whether a request is one of those (method, path), perhaps told with more before its path."""
    path = address.path
    if (address.method, path) in declared or len(declared) > _MOST_COMPARED:
        return (address.method, path) in declared
    return any(
        method == address.method
        and (fits(one, path) or fits(path, one) or _ends_in(path, one) or _ends_in(one, path))
        for method, one in declared
    )


def _ends_in(path: str, end: str) -> bool:
    return len(end) > 1 and shape_of(path).endswith(shape_of(end))


_CURL = re.compile(r"^\s*(?:[$#>]\s*)?curl\b")
_CURL_METHOD = re.compile(r"(?:-X\s*|--request[ =])[\"']?(?P<method>[A-Z]+)")
_CURL_SENDS = re.compile(r"\s(?:-d|-F|--data[\w-]*|--form|--json)\b")
_CURL_GET = re.compile(r"\s(?:-G|--get)\b")
_CURL_URL = re.compile(rf"[\"']?(?P<url>https?://[^\s\"']+|{_PATH}[^\s\"']*)")


def curl_address(text: str) -> Address | None:
    """What a cURL command asks for, with `{id}` in place of ids; POST where it sends (curl(1)).

    None where the text is no such command.
    """
    if not _CURL.match(text):
        return None
    line = re.sub(r"\\\s*\n", " ", text)[:2_000]
    urls = [found["url"] for found in _CURL_URL.finditer(line)]
    urls = [url for url in urls if "://" in url] or urls[-1:]
    shown = path_alone(urls[0].rstrip("'\"")) if urls else None
    if shown is None or shown.path == "/":
        return None
    method = _CURL_METHOD.search(line)
    sends = _CURL_SENDS.search(line) and not _CURL_GET.search(line)
    name = method["method"] if method else "POST" if sends else "GET"
    path = with_ids_named(shown.path)
    return Address(
        method=name, path=path, printed=shown.printed, query=shown.query, server=shown.server
    )
