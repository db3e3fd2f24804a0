"""The words of references: what labels announce, what columns hold, which words say "required".

Data for every vendor. A label is compared as a whole, normalised (`normal`); the first match wins.
"""

from __future__ import annotations

import re
from enum import Enum

from docgen.blocks.plain import plain


class Tag(Enum):
    """What a label says of that which stands below it."""

    SAMPLE_RESPONSE = "sample response"
    SAMPLE_REQUEST = "sample request"
    STATUS = "status codes"
    RESPONSE_HEADERS = "response headers"
    RESPONSE = "response"
    SEARCH = "search"
    FORM = "form"
    COOKIE = "cookie"
    HEADER = "header"
    URL = "url parameters"
    PATH = "path"
    QUERY = "query"
    BODY = "body"
    REQUEST = "request"
    PARAMETERS = "parameters"
    MODEL = "model"
    OTHER = "other"


class Column(Enum):
    """What a column of a table holds."""

    NAME = "name"
    IN = "in"
    TYPE = "type"
    REQUIRED = "required"
    DEFAULT = "default"
    EXAMPLE = "example"
    LIMITS = "limits"
    MEANING = "meaning"
    STATUS = "status"
    METHOD = "method"
    PATH = "path"
    OTHER = "other"


# Below these there are names of a request.
NAMING = frozenset(
    {Tag.PATH, Tag.QUERY, Tag.BODY, Tag.FORM, Tag.HEADER, Tag.COOKIE, Tag.URL, Tag.PARAMETERS}
)

_P = (
    r"(?:param(?:eter)?s?|arg(?:ument)?s?|attributes?|fields?|variables?|options?"
    r"|propert(?:y|ies)|members?|elements?|values?|keys?|filters?|args)"
)
_SHOWN = r"(?:samples?|examples?)"
_BODY = r"(?:body|payload|data|content|entity|json|message body)"
_LABELS: tuple[tuple[Tag, str], ...] = (
    (
        Tag.SAMPLE_RESPONSE,
        rf"(?:{_SHOWN}|example of|sample of)(?: of)?(?: the)?(?: \w+)?"
        r" (?:responses?|results?|outputs?|repl(?:y|ies)|returns?|answers?)(?: \w+){0,2}"
        rf"|(?:response|result|output|reply) {_SHOWN}|example data",
    ),
    (
        Tag.SAMPLE_REQUEST,
        rf"{_SHOWN}(?: of)?(?: the)?(?: \w+)?"
        r" (?:requests?|payloads?|bod(?:y|ies)|inputs?|calls?|quer(?:y|ies)|commands?|ur[il]s?"
        rf"|usages?|{_P})(?: \w+){{0,3}}|(?:request|payload|input|call|body|usage) {_SHOWN}"
        r"|curl(?: (?:command|example|request))?|http request example|code samples?|usage",
    ),
    (
        Tag.STATUS,
        r"(?:http )?(?:status|response|error|return|result|exit)(?: status)? codes?"
        r"|(?:possible )?errors?(?: (?:responses?|codes?|list|cases))?|exceptions?|http status"
        r"|status|(?:http status code |http |code |status )?[1-5](?:\d\d|xx)\b.{0,60}",
    ),
    (Tag.RESPONSE_HEADERS, r"(?:http )?response headers?"),
    (
        Tag.RESPONSE,
        r"(?:success(?:ful)?|default|error|http|json|api|expected|server)? ?"
        r"(?:responses?|returns?|return (?:type|value)s?|results?|outputs?|reply|replies|answers?)"
        rf"(?: (?:body|schema|objects?|format|structure|content|data|model|{_P}))?(?: when .*)?"
        rf"|returned (?:{_P}|values?)|success|responses? .{{0,24}}",
    ),
    (Tag.SEARCH, r"(?:search|sort|sorting|filter|filtering) fields"),
    (Tag.FORM, rf"(?:multipart )?form(?:[- ]?data)?(?: {_P})?|multipart(?: {_P})?"),
    (Tag.COOKIE, rf"(?:request )?cookies?(?: {_P})?"),
    (Tag.HEADER, rf"(?:required |optional )?(?:http |request ){{0,9}}headers?(?: {_P})?"),
    (Tag.URL, rf"ur[il] {_P}"),
    (Tag.PATH, rf"(?:required |optional )?(?:path|route|resource|template) {_P}"),
    (
        Tag.QUERY,
        r"(?:optional |required |url |request |http ){0,9}"
        rf"quer(?:y|ies)(?:[- ]?strings?)?(?: {_P})?"
        rf"|(?:get|search) {_P}",
    ),
    (
        Tag.BODY,
        rf"(?:http |json |post |put |patch |request |api |input |required |optional ){{0,9}}{_BODY}"
        rf"(?: (?:{_P}|json|objects?|schema|constraints|format|content|structure))?"
        rf"|(?:json|post|put|patch) (?:request )?{_P}|request (?:objects?|schema|model)"
        r"|requestbody",
    ),
    (
        Tag.REQUEST,
        r"(?:http )?requests?(?: format| syntax)?|facts?|definition|signature|syntax"
        r"|(?:http )?(?:method|verb)"
        r"|(?:resource |request |method |http )?(?:ur[il]|endpoint|path|route)(?: structure)?",
    ),
    (
        Tag.PARAMETERS,
        rf"(?:(?:optional|required|request|input|output|method|supported|following|available|the"
        rf"|common|mandatory|additional|api|call|function|accepted|allowed|http|operation) ){{0,9}}"
        rf"{_P}"
        r"(?: list)?|inputs?",
    ),
    (Tag.MODEL, r"(?:\S{1,60} ){1,5}(?:objects?|structure|schemas?|models?|types?|flags|enum)"),
    (
        Tag.OTHER,
        r"permissions?|authentications?|authorization|rate limits?|notes?|see also|consumes"
        r"|produces|change (?:history|log)|changelog|pagination|overview|limitations|description"
        r"|security|tags?|examples?|remarks?|example usage",
    ),
)
_TAGS = tuple((tag, re.compile(pattern)) for tag, pattern in _LABELS)
_NUMBER = re.compile(r"^(?:\d{1,9}[.)]){0,9}\d{0,9}(?:\.\d{1,9}){0,9}[.)]?\s{1,9}(?=[a-z])")
_CHAPTER = re.compile(r"^\d+(?:\.\d+)*\.?\s+(?=[^\W\d])")
_MEDIA = re.compile(r"\s{0,9}:?\s{1,9}(?:application|text|multipart|image)/\S+$")
_MEDIA_ALONE = re.compile(
    r"(?:(?:application|text|multipart|image|audio|video|\*)/[\w.+*-]+[\s,;]*)+"
)
_TAIL = re.compile(r"\s{0,9}[(\[][^()\[\]]{0,400}[)\]]$")
# The place in brackets, as in: Parameters (query)
_IN_BRACKETS = re.compile(
    r"^\W*(?P<what>param(?:eter)?s?)\s*\((?:in )?(?P<where>query|path|header|cookie|body|form)\)",
    re.IGNORECASE,
)
_OF = re.compile(r"\s{1,9}(?:for|of|in|to|with|using|from)\s{1,9}(?P<what>.+)$")
_NAMES_RESPONSE = re.compile(r"\b(?:response|result|output)s?\b")
_LONGEST = 70

_COLUMNS: tuple[tuple[Column, str], ...] = (
    (Column.METHOD, r"(?:http |request |preferred ){0,9}(?:methods?|verbs?)|type of request"),
    (
        Column.PATH,
        r"(?:request |relative |method |resource )?(?:paths?|ur[il]s?|endpoints?|routes?)"
        r"(?: pattern| structure)?",
    ),
    (Column.STATUS, r"(?:http |status |response |return |error ){0,9}(?:codes?|status)"),
    (
        Column.IN,
        r"in|location|param(?:eter)? (?:type|location|in)|passed (?:in|as)|where|position|sent in",
    ),
    (
        Column.NAME,
        r"(?:(?:query|string|path|header|body|field|form|request|json|url|attribute|property|parameter"
        r"|argument|input|the|cookie|element) ){0,9}"
        r"(?:name|param(?:eter)?s?|fields?|attributes?|propert(?:y|ies)|keys?|arg(?:ument)?s?"
        r"|options?|members?|elements?|variables?|headers?)",
    ),
    (Column.TYPE, r"(?:(?:data|value|field|param(?:eter)?) )?types?|schema|format|data format"),
    (
        Column.REQUIRED,
        r"required\??|mandatory\??|optional\??|presence|m/o|o/m|cardinality|use|is required\??"
        r"|req\.?|necessity|requirement|optionality|required ?/ ?optional|nullable",
    ),
    (Column.DEFAULT, r"defaults?(?: values?)?"),
    (
        Column.LIMITS,
        r"restrictions?|constraints?|validations?|limits?|range|length"
        r"|(?:max|min)(?:imum)?(?: length| value)?",
    ),
    (Column.EXAMPLE, r"examples?(?: values?)?|samples?(?: values?)?"),
    (
        Column.MEANING,
        r"descriptions?|details?|meaning|notes?|comments?|values?|explanation|remarks?|info"
        r"|information|purpose|usage|summary|documentation|possible values|allowed values",
    ),
)
_KINDS = tuple((column, re.compile(pattern)) for column, pattern in _COLUMNS)

REQUIRED = re.compile(r"\b(?:required|mandatory)\b", re.IGNORECASE)
OPTIONAL = re.compile(r"\boptional\b|\bnot (?:required|mandatory)\b", re.IGNORECASE)
YES = frozenset({"*", "y", "yes", "true", "m", "1", "✓", "✔", "x", "required", "mandatory", "1..1"})
NO = frozenset({"n", "no", "false", "o", "0", "-", "–", "—", "✗", "", "optional", "0..1"})
# A word in a cell or in the text of a row that says where a parameter goes.
WHERE_WORDS = (
    ("path", re.compile(r"\bpath parameter\b|\bpart of the (?:path|url)\b", re.IGNORECASE)),
    ("query", re.compile(r"\bquery(?:[- ]?string)? parameter\b|\bin the query\b", re.IGNORECASE)),
    ("header", re.compile(r"\bheader parameter\b|\b(?:request|http) header\b", re.IGNORECASE)),
    ("body", re.compile(r"\bbody parameter\b|\bin the (?:request )?body\b", re.IGNORECASE)),
    ("body", re.compile(r"\bform parameter\b", re.IGNORECASE)),
)
PLACES = {
    "path": "path",
    "url": "path",
    "uri": "path",
    "route": "path",
    "query": "query",
    "querystring": "query",
    "header": "header",
    "cookie": "cookie",
    "body": "body",
    "form": "body",
    "formdata": "body",
    "json": "body",
    "payload": "body",
    "multipart": "body",
}
TYPES = re.compile(
    r"(?:an? )?(?:array|list|set|map|optional)?(?:<|\[| of )?\s*\??(?:string|str|text|int(?:eger)?"
    r"(?:32|64)?|long|short|number|float|double|decimal|bool(?:ean)?|arrays?|lists?|objects?|map"
    r"|hash|date(?:[- ]?time)?|time(?:stamp)?|uuid|file|binary|enum|any|snowflake|json|url|uri"
    r"|duration|byte|char)\b.*",
    re.IGNORECASE,
)

_FACT = re.compile(
    r"required|optional|(?:array of )?(?:strings?|integers?|numbers?|booleans?|objects?|arrays?)"
    r"(?: (?:[(<].{0,40}[)>]|or null))?",
    re.IGNORECASE,
)


def normal(text: str) -> str:
    """A label as the vocabulary spells it: no numbers before it, no brackets and colon behind."""
    if len(text) > _LONGEST:
        return ""
    bare = plain(text).strip().lower().rstrip(":").strip().strip("*_ ")
    bare = _MEDIA.sub("", _NUMBER.sub("", bare))
    return _TAIL.sub("", bare).strip().rstrip(":").strip()


def is_fact(text: str) -> bool:
    """Whether a text is no more than a type, or says that a name is required."""
    return _FACT.fullmatch(text) is not None


def without_number(title: str) -> str:
    """A title without the number of its chapter ("3.1. Berths")."""
    return _CHAPTER.sub("", title).strip()


def tag_of(text: str) -> Tag | None:
    """What a label announces, None where it is no label of this vocabulary."""
    label = normal(_IN_BRACKETS.sub(r"\g<where> \g<what>", text))
    if not label or label.startswith("/") or _MEDIA_ALONE.fullmatch(label):
        return None
    for part in (label, *(one.strip() for one in label.split("/") if "/" in label)):
        found = _tag(part)
        if found is not None:
            return found
    return None


def _tag(label: str) -> Tag | None:
    for tag, pattern in _TAGS:
        if pattern.fullmatch(label):
            return tag
    tail = _OF.search(label)
    if tail is None:
        return None
    named = _tag(label[: tail.start()])
    if named is not None and _NAMES_RESPONSE.search(tail["what"]):
        return Tag.RESPONSE
    return named


def column_of(title: str) -> Column:
    """What a column with this title holds."""
    label = normal(title)
    return next((column for column, p in _KINDS if p.fullmatch(label)), Column.OTHER)
