"""Where a damaged string of a sample ends, and what it says."""

from __future__ import annotations

import re
from typing import NamedTuple

from docgen.base.json.text import Mend, quoted, unescaped

QUOTES = "\"'“”„‟‘’‚‛`"

# Opening quote -> the quotes that close it, then those that close it by mistake.
_CLOSERS = {
    '"': ('"', "”“'’"),
    "'": ("'", '’‘"'),
    "`": ("`'", '"'),
    **dict.fromkeys("“”„‟", ('”“„‟"', "'’")),
    **dict.fromkeys("‘’‚‛", ("’‘‚‛'`", '"”')),
}
_STYLE = {'"': "", "'": "single-quotes", "`": "single-quotes"}

_STRICT = re.compile(r'"[^"\\\x00-\x1f]*(?:\\["\\/bfnrtu][^"\\\x00-\x1f]*)*"')
# A quote closes its string where one of these follows: the end of the line, a mark, a comma and
# the beginning of what may come next, a second string or number (a comma or colon is missing), a
# remark or a comment. Anything else is text with an unescaped quote in it.
_CLOSES = re.compile(
    r"""[ \t]*(?:
        (?:[.;][ \t]*)?(?:\r?$|\Z)
      | [:}\]]
      | \)+[ \t]*(?:[,}\]]|\r?$|\Z)
      | ,[ \t]*(?:\r?$|\Z|[,"'“”‘’`{}\[\]<.…/\#+0-9-]
                 |(?:true|false|null|None|True|False|etc)\b
                 |u["']
                 |[\w$.-]{1,60}["']?[ \t]*:)
      | //|/\*|<!--
      | =>?[ \t]*(?:["'{\[0-9-]|(?:true|false|null|None|True|False)\b)
      | [ \t](?:["“](?:[^"“”\\\n]|\\.){0,200}["”][ \t]*(?:[,:}\]]|\r?$|\Z)
               |[{\[(\#]
               |-?[0-9][0-9.]*[ \t]*(?:[,}\]]|\r?$|\Z)
               |(?:true|false|null|None|True|False)\b[ \t]*(?:[,}\]]|\r?$|\Z)
               |(?:or|and)[ ]+["'<0-9])
      | \|
    )""",
    re.X | re.M,
)
_FOLLOWED_BY_COLON = re.compile(r"[ \t]*:")
_KEY_FOLLOWS = re.compile(r"[ \t]*,[ \t]*[\"'][^\"'\n]{1,80}[\"'][ \t]*:")
_UNCLOSED_KEY = re.compile(r"[\w$.-]{1,60}(?=:(?:[ \t]|[0-9\"'\[{]))")
_STRAY_AT_END = re.compile(r"[ \t]*\r?\n[ \t\r\n]*(?=[\"'“{}\[\]])")
_STRAY_BEFORE_KEY = re.compile(r"[ \t]+(?=\"[^\"\\\n]{1,60}\"[ \t]*:)")
_NEXT_IS_JSON = re.compile(
    r"[ \t]*(?:\Z|[{}\[\],]|u?[\"'“][^\"'”\n]*[\"'”][ \t]*+(?::|(?:,[ \t]*+)?\r?$)|//|/\*"
    r"|(?:\.{2,}|…)[ \t]*+(?:,[ \t]*+)?\r?$)",
    re.M,
)
_LINE_END_MARKS = " \t\r\n,}]"
_CONTINUES = re.compile(r"(?<!\\)(?:\\\\)*\\\r?\Z")
_CONTROL = re.compile(r"[\x00-\x1f]")

MAX_WRAPS = 20  # lines that one string may run over; 3 is the most met in real samples


class Quoted(NamedTuple):
    """A string as read: where it ends, its JSON text (None: a stray quote), what was mended."""

    end: int
    json: str | None
    mends: tuple[Mend, ...]


class Closings:
    """Where lines end and strings close in a text. Remembers, so that reading stays linear."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._content_end = len(text.rstrip())
        self._line = (0, -1)
        self._known: dict[tuple[str, int], tuple[int, int]] = {}

    def line_end(self, at: int) -> int:
        """Where the line of the offset `at` ends."""
        low, high = self._line
        if not low <= at <= high:
            end = self._text.find("\n", at)
            self._line = (at, len(self._text) if end < 0 else end)
        return self._line[1]

    def is_last(self, line_end: int) -> bool:
        """Whether nothing but blanks follows the line that ends at `line_end`."""
        return line_end >= self._content_end

    def find(self, quotes: str, start: int, line_end: int) -> int:
        """The first quote of `quotes` from `start` to `line_end` that closes a string, or -1."""
        low, found = self._known.get((quotes, line_end), (line_end + 1, -1))
        if low <= start and (found < 0 or start <= found):
            return found
        candidates = re.compile(f"[{quotes}]").finditer(self._text, start, line_end)
        found = next((match.start() for match in candidates if self._closes(match.start())), -1)
        self._known[quotes, line_end] = (start, found)
        return found

    def _closes(self, at: int) -> bool:
        backslashes = 0
        while backslashes < 9 and self._text[at - 1 - backslashes] == "\\":
            backslashes += 1
        return not backslashes % 2 and bool(_CLOSES.match(self._text, at + 1))


def read_quoted(text: str, at: int, before: str, closings: Closings) -> Quoted:
    """The string that the quote at `at` opens; `before` is the kind of the token before it."""
    plain = _STRICT.match(text, at)
    if plain and _CLOSES.match(text, plain.end()):
        body = plain[0][1:-1]
        if before != ":" or _value_before_key(text, body, plain.end()) is None:
            return Quoted(plain.end(), quoted(unescaped(body, '"')[0]), ())
    stray = _stray(text, at, before)
    if stray:
        return stray
    right, wrong = _CLOSERS[text[at]]
    line_end = closings.line_end(at)
    close = closings.find(right, at + 1, line_end)
    if close >= 0:
        sooner = closings.find(wrong, at + 1, line_end)
        if 0 <= sooner < close and _KEY_FOLLOWS.match(text, sooner + 1):
            return _read(text, at, sooner, "mismatched-quotes")
        return _closed(text, at, close, before)
    key = _UNCLOSED_KEY.match(text, at + 1)
    if key and before != ":":
        return _without_end(text, at, key.end())
    close = closings.find(wrong, at + 1, line_end)
    if close >= 0:
        return _read(text, at, close, "mismatched-quotes")
    return _wrapped(text, at, line_end, closings) or _to_line_end(text, at, line_end, closings)


def joined(parts: list[str]) -> str:
    """The lines of a wrapped string as one: a blank where words meet, nothing inside of a token."""
    text = parts[0].rstrip()
    for part in parts[1:]:
        more = part.strip()
        glue = "" if _breaks_a_token(text, more) else " "
        text = f"{text}{glue}{more}" if more else text
    return text


def _breaks_a_token(text: str, more: str) -> bool:
    """Whether a line break stands inside of a URL, an id or another text without blanks."""
    if not text or not more or text[-1] in "/-":
        return True
    marks = any(mark in text for mark in "/_.:=@%&0123456789")
    return marks and " " not in text and " " not in more


def _stray(text: str, at: int, before: str) -> Quoted | None:
    """A quote too many: nothing but the end of the line or a whole key follows it."""
    match = _STRAY_AT_END.match(text, at + 1)
    if not match and before in ("{", ","):
        match = _STRAY_BEFORE_KEY.match(text, at + 1)
    if not match:
        return None
    shown = before if before in ("{", "[", ",", ":") else ""
    return Quoted(at + 1, None, (Mend("stray-quote", at, shown + text[at], shown),))


def _value_before_key(text: str, body: str, end: int) -> str | None:
    """What a value says before its `closing` quote, if that quote is one of the next key's."""
    if not _FOLLOWED_BY_COLON.match(text, end):
        return None
    value = body[: max(body.rfind('"'), body.rfind("'"), 0)].rstrip()
    return value[:-1].rstrip() if value.endswith(",") else None


def _closed(text: str, at: int, close: int, before: str) -> Quoted:
    """A string that closes on its line, with or without quotes inside."""
    opener = text[at]
    inner = text.find(opener, at + 1, close) >= 0
    key = _UNCLOSED_KEY.match(text, at + 1) if inner and before != ":" else None
    if key:
        return _without_end(text, at, key.end())
    body = text[at + 1 : close]
    if not inner or not _bare_quotes(body, opener):
        return _read(text, at, close, _STYLE.get(opener, "smart-quotes"))
    value = _value_before_key(text, body, close + 1) if before == ":" else None
    if value is not None:
        return _without_end(text, at, at + 1 + len(value))
    trimmed = _without_doubles(body, opener)
    if trimmed != body and opener not in trimmed:
        return _read(text, at, close, "doubled-quote", trimmed)
    return _read(text, at, close, "inner-quote")


def _without_doubles(body: str, quote: str) -> str:
    """A string's body without the quotes that only double those around it."""
    odd = _bare_quotes(body, quote) % 2
    first, last = body.startswith(quote), body.endswith(quote) and len(body) > 1
    if first and (odd or last):
        body = body[1:]
    if last and (odd or first):
        body = body[:-1]
    return body


def _bare_quotes(body: str, quote: str) -> int:
    """How many quotes of a string's body have no backslash before them."""
    return body.replace("\\\\", "").replace("\\" + quote, "").count(quote)


def _read(text: str, at: int, close: int, code: str, body: str | None = None) -> Quoted:
    """The string between two quotes, mended by the rule `code` ("": by none)."""
    raw = text[at : close + 1]
    value, odd = unescaped(raw[1:-1] if body is None else body, text[at])
    json_text = quoted(value)
    codes = [code] if code else []
    if odd:
        codes.append("bad-escape")
    if _CONTROL.search(raw):
        codes.append("control-character")
    return Quoted(close + 1, json_text, tuple(Mend(c, at, raw, json_text) for c in codes))


def _without_end(text: str, at: int, end: int) -> Quoted:
    """A string whose closing quote is missing: it ends at `end`."""
    json_text = quoted(unescaped(text[at + 1 : end].rstrip(), text[at])[0])
    return Quoted(end, json_text, (Mend("missing-quote", at, text[at:end], json_text),))


def _wrapped(text: str, at: int, line_end: int, closings: Closings) -> Quoted | None:
    """A string that runs over the end of the line, if a later line closes it."""
    right = _CLOSERS[text[at]][0]
    parts = [text[at + 1 : line_end]]
    start = line_end + 1
    for _ in range(MAX_WRAPS):
        if start > len(text):
            return None
        if _NEXT_IS_JSON.match(text, start):
            return _unclosed_lines(text, at, start, parts)
        end = closings.line_end(start)
        close = closings.find(right, start, end)
        if close >= 0:
            parts.append(text[start:close])
            code, value = _over_lines(parts, text[at])
            raw, json_text = text[at : close + 1], quoted(value)
            return Quoted(close + 1, json_text, (Mend(code, at, raw, json_text),))
        parts.append(text[start:end])
        start = end + 1
    return None


def _over_lines(parts: list[str], quote: str) -> tuple[str, str]:
    """The value of a string over several lines, and by which rule it is one.

    A backslash at the end of each line says that it goes on (JSON5, 5.1): nothing is lost there.
    """
    if all(_CONTINUES.search(part) for part in parts[:-1]):
        lines = [part.rstrip("\r")[:-1] for part in parts[:-1]]
        return "line-continuation", unescaped("".join([*lines, parts[-1]]), quote)[0]
    return "wrapped-string", joined([unescaped(part, quote)[0] for part in parts])


def _unclosed_lines(text: str, at: int, start: int, parts: list[str]) -> Quoted | None:
    """A string that runs over lines and whose closing quote is missing: JSON goes on at `start`."""
    if len(parts) == 1:
        return None
    raw = text[at:start].rstrip()
    value = joined([unescaped(part, text[at])[0] for part in parts])
    json_text = quoted(value.rstrip(" ,"))
    codes = ("wrapped-string", "missing-quote")
    return Quoted(at + len(raw), json_text, tuple(Mend(c, at, raw, json_text) for c in codes))


def _to_line_end(text: str, at: int, line_end: int, closings: Closings) -> Quoted:
    """A string that nothing closes: it ends with its line, or the sample ends inside of it."""
    line = text[at:line_end]
    end = at + max(len(line.rstrip(_LINE_END_MARKS)), 1)
    closers = "}" in text[end:line_end] or "]" in text[end:line_end]
    if closers or not closings.is_last(line_end):
        return _without_end(text, at, end)
    json_text = quoted(unescaped(line[1:].rstrip(), text[at])[0])
    return Quoted(len(text), json_text, (Mend("cut-off", at, line, json_text),))
