"""The tokens of a sample that is almost JSON: marks, scalars, placeholders, ellipses, words."""

from __future__ import annotations

import re
from typing import NamedTuple

from docgen.base.json.strings import QUOTES, Closings, joined, read_quoted
from docgen.base.json.text import MAX_DIGITS, Mend, quoted, unescaped, unquoted


class Token(NamedTuple):
    """A piece of the text. `json` is the JSON text of a scalar, or why a value is not known.

    Kinds: the marks themselves, s(tring), n(umber), l(iteral), e(llipsis), p(laceholder),
    w(ords without quotes).
    """

    kind: str
    start: int
    end: int
    json: str = ""


class Tokens(NamedTuple):
    """A text as tokens, with what was mended on the way."""

    tokens: list[Token]
    mends: list[Mend]


# Words that stand for a JSON literal, with the rule that says so.
LITERALS = {
    "FALSE": ("false", "literal-case"),
    "False": ("false", "python-literal"),
    "NULL": ("null", "literal-case"),
    "None": ("null", "python-literal"),
    "Null": ("null", "literal-case"),
    "TRUE": ("true", "literal-case"),
    "True": ("true", "python-literal"),
}

# What strict JSON has, in one step. Everything else goes the slow way.
_FAST = re.compile(
    r"""[ \t\r\n]*(?:
        (?P<s>"[^"\\\x00-\x1f\ud800-\udfff]*")(?=[ \t]*(?:[,:}\]]|\r?\n|\Z))
      | (?P<mark>[}\],:])
      | (?P<n>-?(?:0|[1-9][0-9]{0,999}+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?+)
        (?=[\s,}\]]|\Z)(?!,[0-9]{3}(?![0-9]))
      | (?P<l>true|false|null)(?=[\s,}\]]|\Z)
    )""",
    re.X,
)
_INK = re.compile(r"[^ \t\r\n]")
_ODD_SPACE = re.compile(
    "[\u200b-\u200d\u2060\ufeff\x0b\x0c\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+"
)
_AFTER = r"(?=[\s,}\]]|\Z|//|/\*|\.\.|…|;[ \t]*(?:\r?\n|\Z))"
# No quantifier gives back what it took: a number that is none is not tried digit by digit.
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+" + _AFTER)
_SUFFIXED = re.compile(r"(-?(?:0|[1-9][0-9]*+)[lL]|-?(?:0|[1-9][0-9]*+)\.[0-9]++[fFdD])" + _AFTER)
_ODD_NUMBER = re.compile(
    r"(?:0[xX][0-9a-fA-F]++|[+-]?(?:[0-9]++\.?+[0-9]*+|\.[0-9]++)(?:[eE][+-]?[0-9]++)?+)" + _AFTER
)
_JSON5_NUMBER = re.compile(
    r"[+-]?(?P<whole>0|[1-9][0-9]*)?(?P<point>\.(?P<part>[0-9]*))?(?P<power>[eE][+-]?[0-9]+)?"
)
_CODE_NUMBER = re.compile(r"[+-]?0[0-9]+|\+[0-9]{7,15}")  # 007, +12025550167
_PHONE = re.compile(r"\+[0-9]{7,15}")
_TRIPLE = re.compile(r"(?P<quote>\"{3}|'{3})(?:[ \t]*\r?\n)?")
_LONGEST_TRIPLE = 20_000
_LOST_OPENING_OF_TEXT = re.compile(
    r"(?P<body>[^\s\"'{}\[\],:<-][^\"\n{}\[\]]{0,2000})\"(?=[ \t]*+(?:,[ \t]*+)?(?:\r?$|\Z|\}))",
    re.MULTILINE,
)
_KEY_WITHIN = re.compile(r",\s*[\w$-]{1,60}\s*:")
_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?(?=[ \t]*(?:[,}]|\r?\n|\Z))")
_PREFIXED = re.compile(r"[uUbBrR](?=[\"'])")
_ANGLED = re.compile(r"<[^<>\"\n]{1,120}>")
# Placeholders in brackets: {id}, {{id}}, {..user..}; [true or false], [on | off].
_BRACED = re.compile(
    r"\{\{[^{}\n]{1,80}\}\}"
    r"|\{[ \t]*+(?:(?:\.\.++|…)[ \t]*+)?(?!etc\b)[A-Za-z_][\w .-]{0,80}(?:\.\.+|…)?[ \t]*\}"
)
_CHOICE = re.compile(r"\[[^\[\]{}\"',\n]{0,80}(?:\bor\b|\|)[^\[\]{}\"',\n]{0,80}\]")
_ELLIPSIS = re.compile(
    r"(?:\.{2,}|…)[ \t]*(?:(?:etc|and so on)\b)?[ \t]*(?:\.+|…)?(?![\w/.])|etc\b\.*…?(?![\w/])"
)
_MORE_WORDS = re.compile(r"(?:\.{2,9}|…)[ \t]{0,9}[\w ]{0,99}[ \t]{0,9}(?:\.{2,9}|…)\Z")
_RUN = re.compile(r"[^,{}\[\]\"\n\r]{1,400}")
_REMARK = re.compile(r"[ \t](?://|/\*|#)|<!--")
_NAME = re.compile(r"[A-Za-z_$][\w$.@ -]*\Z")
_NUMBERED_KEY = re.compile(r"[0-9]+:(?=[ \t\"'{\[])")
# The end of a string whose opening quote is lost or misread (`>Id"`, `u>Id'`).
_LOST_OPENING = re.compile(
    r"(?:[uU](?=[^\w\s]))?[^\w\s,{}\[\]\"':$@/]?(?P<body>[\w$@/-][\w $.@/:?&=%+-]{0,200}?)[\"'”’]"
)
_AFTER_LOST = re.compile(r"[ \t]*(?:[,:}\]]|\r?$|\Z)", re.M)
# A line that may stand in JSON; any other line after a comment goes on with the comment.
_JSON_LINE = re.compile(
    r"[ \t]*(?:\r?$|\Z|[\"'“‘{}\[\],<…]|\.\.|//|/\*|\#"
    r"|-?[0-9][0-9.eE+-]*[lL]?[ \t]*+(?:,[ \t]*+)?\r?$"
    r"|(?:true|false|null|None|True|False|etc)\b|u[\"']|[\w$.-]{1,60}[\"']?[ \t]*:(?!//))",
    re.M,
)
_LINE_BREAK = re.compile(r"[ \t]*\r?\n\s*")
_COLON = re.compile(r"[ \t]*:")
# What other languages print between a key and its value.
_ARROW = re.compile(r"=>?(?=[ \t]*[\"'{\[\w-])")
_DAMAGED_COMMA = re.compile(r"[Il|;.](?=[ \t]*(?:\r?$|\Z))", re.M)


class _Lexer:
    """Reads tokens one after the other; each step goes forward, so the work is linear."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.at = start
        self.tokens: list[Token] = []
        self.mends: list[Mend] = []
        self.closings = Closings(text)
        self.python = bool(re.search(r"\bu[\"']", text))

    @property
    def before(self) -> str:
        """The kind of the last token."""
        return self.tokens[-1].kind if self.tokens else ""

    def put(self, kind: str, end: int, json_text: str = "") -> bool:
        """Add the token that ends at `end`; the slow readers return what this returns."""
        self.tokens.append(Token(kind, self.at, end, json_text))
        self.at = end
        return True

    def mend(self, code: str, end: int, after: str) -> None:
        """Note that the text up to `end` was read as `after`."""
        self.mends.append(Mend(code, self.at, self.text[self.at : end], after))

    def run(self) -> Tokens:
        """All tokens of the text."""
        fast, text, put = _FAST.match, self.text, self.tokens.append
        while True:
            match = fast(text, self.at)
            if match:
                kind = match.lastgroup or ""
                start, end = match.span(kind)
                piece = match[kind]
                put(Token(piece if kind == "mark" else kind, start, end, piece))
                self.at = end
                continue
            ink = _INK.search(text, self.at)
            if not ink:
                return Tokens(self.tokens, self.mends)
            self.at = ink.start()
            for reader in _SLOW:
                if reader(self):
                    break


def tokenise(text: str, start: int = 0) -> Tokens:
    """The tokens of `text` from `start` on."""
    return _Lexer(text, start).run()


def _bracket(lexer: _Lexer) -> bool:
    """An opening bracket, or a placeholder in brackets where a value may stand."""
    char = lexer.text[lexer.at]
    if char not in "{[":
        return False
    placeholder = (_BRACED if char == "{" else _CHOICE).match(lexer.text, lexer.at)
    if placeholder and lexer.before in (":", "[", ",", "p", "w"):
        return lexer.put("p", placeholder.end())
    return lexer.put(char, lexer.at + 1, char)


def _odd_space(lexer: _Lexer) -> bool:
    match = _ODD_SPACE.match(lexer.text, lexer.at)
    if match:
        lexer.mend("odd-space", match.end(), " ")
        lexer.at = match.end()
    return bool(match)


def _string(lexer: _Lexer) -> bool:
    text, at = lexer.text, lexer.at
    prefix = _PREFIXED.match(text, at)
    if not prefix and text[at] not in QUOTES:
        return False
    string = read_quoted(text, at + bool(prefix), lexer.before, lexer.closings)
    if prefix and string.json is not None:
        lexer.mend("string-prefix", at + 1, "")
    lexer.mends += string.mends
    if string.json is None:
        lexer.at = string.end
        return True
    return lexer.put("s", string.end, string.json)


def _triple(lexer: _Lexer) -> bool:
    """A string between three quotes, as Python and others have it: its line ends are its own."""
    opened = _TRIPLE.match(lexer.text, lexer.at)
    if not opened or lexer.before not in (":", "[", ","):
        return False
    close = lexer.text.find(opened["quote"], opened.end())
    if close < 0 or close - opened.end() > _LONGEST_TRIPLE:
        return False
    end = close + len(opened["quote"])
    json_text = quoted(unescaped(lexer.text[opened.end() : close], opened["quote"][0])[0])
    lexer.mend("triple-quotes", end, json_text)
    return lexer.put("s", end, json_text)


def _lost_opening_of_text(lexer: _Lexer) -> bool:
    """A value with commas that lost its opening quote: a quote ends it, and so does the line."""
    if lexer.before != ":":
        return False
    match = _LOST_OPENING_OF_TEXT.match(lexer.text, lexer.at)
    if not match or "," not in match["body"] or _KEY_WITHIN.search(match["body"]):
        return False
    json_text = quoted(unescaped(match["body"], '"')[0])
    lexer.mend("missing-quote", match.end(), json_text)
    return lexer.put("s", match.end(), json_text)


def _block_comment(lexer: _Lexer) -> bool:
    text, at = lexer.text, lexer.at
    for opener, closer in (("/*", "*/"), ("<!--", "-->")):
        if text.startswith(opener, at):
            close = text.find(closer, at + len(opener))
            end = len(text) if close < 0 else close + len(closer)
            lexer.mend("json-comment", end, "")
            lexer.at = end
            return True
    return False


def _line_comment(lexer: _Lexer) -> bool:
    """A comment to the end of its line, with the lines that can only be more of it."""
    text, at = lexer.text, lexer.at
    if not text.startswith("//", at) and not (text[at] == "#" and lexer.before != ":"):
        return False
    line_end = end = lexer.closings.line_end(at)
    while end < len(text) and not _JSON_LINE.match(text, end + 1):
        end = lexer.closings.line_end(end + 1)
    lexer.mend("json-comment" if end == line_end else "wrapped-comment", end, "")
    lexer.at = end
    return True


def _marker(lexer: _Lexer) -> bool:
    """Ellipses, <placeholders>, and what an eye or a scanner misread for a comma."""
    text, at = lexer.text, lexer.at
    ellipsis = _ELLIPSIS.match(text, at)
    if ellipsis:
        return lexer.put("e", ellipsis.end())
    angled = _ANGLED.match(text, at)
    if angled:
        return lexer.put("p", angled.end())
    touches = bool(lexer.tokens) and lexer.tokens[-1].end == at and lexer.before in "}]snl"
    if touches and _DAMAGED_COMMA.match(text, at):
        lexer.mend("damaged-comma", at + 1, ",")
        return lexer.put(",", at + 1, ",")
    return False


def _number(lexer: _Lexer) -> bool:
    text, at = lexer.text, lexer.at
    thousands = _THOUSANDS.match(text, at) if lexer.before == ":" else None
    plain = None if thousands else _NUMBER.match(text, at)
    if plain and len(plain[0]) <= MAX_DIGITS:
        return lexer.put("n", plain.end(), plain[0])
    suffixed = _SUFFIXED.match(text, at)
    if suffixed and len(suffixed[0]) <= MAX_DIGITS:
        lexer.mend("number-suffix", suffixed.end(), suffixed[0][:-1])
        return lexer.put("n", suffixed.end(), suffixed[0][:-1])
    odd = thousands or _ODD_NUMBER.match(text, at)
    if not odd:
        return False
    sure = _json_number(odd[0])
    if sure and len(sure) <= MAX_DIGITS:
        lexer.mend("json5-number", odd.end(), sure)
        return lexer.put("n", odd.end(), sure)
    if lexer.before == ":" and not _CODE_NUMBER.fullmatch(odd[0]):
        return lexer.put("p", odd.end(), "odd-number")
    lexer.mend("odd-number", odd.end(), quoted(odd[0]))
    return lexer.put("s", odd.end(), quoted(odd[0]))


def _json_number(text: str) -> str:
    """A number of JSON5 (6.1) as JSON writes it; "" for what may be no number in base ten.

    `.5`, `5.` and `+1` are numbers beyond doubt; `007` may be a code, `+12025550167` a telephone.
    """
    found = _JSON5_NUMBER.fullmatch(text)
    if not found or not (found["whole"] or found["part"]) or _PHONE.fullmatch(text):
        return ""
    part = f".{found['part'] or '0'}" if found["point"] else ""
    sign = "-" if text.startswith("-") else ""
    return f"{sign}{found['whole'] or '0'}{part}{found['power'] or ''}"


def _cut_in_two(lexer: _Lexer) -> bool:
    """The rest of a string that a quote at the end of its line cut in two."""
    text, at = lexer.text, lexer.at
    if len(lexer.tokens) < 2 or lexer.before != "s" or lexer.tokens[-2].kind != ":":
        return False
    first = lexer.tokens[-1]
    if not _LINE_BREAK.fullmatch(text, first.end, at) or _JSON_LINE.match(text, at):
        return False
    close = lexer.closings.find('"', at, lexer.closings.line_end(at))
    if close < 0 or _COLON.match(text, close + 1):
        return False
    more = text[at:close]
    # An odd number of quotes: the one at the end of the line is a part of the text.
    head = unquoted(first.json)
    mark = '"' * ((head + more).count('"') % 2)
    value = quoted(joined([head + mark, unescaped(more, '"')[0]]))
    lexer.tokens.pop()
    lexer.at = first.start
    lexer.mend("wrapped-string", close + 1, value)
    return lexer.put("s", close + 1, value)


def _lost_opening(lexer: _Lexer) -> bool:
    """A string without its opening quote."""
    match = _LOST_OPENING.match(lexer.text, lexer.at)
    if not match or not _AFTER_LOST.match(lexer.text, match.end()):
        return False
    json_text = quoted(match["body"])
    lexer.mend("missing-quote", match.end(), json_text)
    return lexer.put("s", match.end(), json_text)


def _words(lexer: _Lexer) -> bool:
    """Words without quotes: up to a mark, a remark, or the colon that makes a key of them."""
    text, at = lexer.text, lexer.at
    run = _RUN.match(text, at)
    if not run:
        return lexer.put("w", at + 1)
    arrow = _ARROW.match(text, at) if lexer.before == "s" else None
    words = arrow[0] if arrow else run[0]
    remark = _REMARK.search(words, 1)
    words = words[: remark.start()] if remark else words
    words = words[: _key_length(words + text[run.end() : run.end() + 1])].rstrip() or words[0]
    end = at + len(words)
    if words in ("true", "false", "null"):
        return lexer.put("l", end, words)
    if words in LITERALS:
        value, code = LITERALS[words]
        lexer.mend(code, end, value)
        return lexer.put("l", end, value)
    if words == "u" and lexer.python and lexer.before in (":", "[", ","):
        lexer.mend("bare-prefix", end, '""')
        return lexer.put("s", end, '""')
    return lexer.put("e" if _MORE_WORDS.match(words) else "w", end)


def _key_length(words: str) -> int:
    """How much of `words` stands before the colon that ends a key; all of it if none does."""
    colon = words.find(":")
    named = colon > 0 and not words.startswith("://", colon) and _NAME.match(words[:colon])
    if named or _NUMBERED_KEY.match(words):
        return colon
    return len(words) if colon else 1


# In this order: a reader may count on those before it having said no.
_SLOW = (
    _bracket,
    _odd_space,
    _triple,
    _string,
    _lost_opening_of_text,
    _block_comment,
    _line_comment,
    _marker,
    _number,
    _cut_in_two,
    _lost_opening,
    _words,
)
