"""cURL commands -> requests."""

from __future__ import annotations

import json
import re

from docgen.base.json import read_json
from docgen.blocks.types import Code
from docgen.extract.dialect import Dialect
from docgen.extract.reading.piece import Piece
from docgen.extract.reading.urls import read_url
from docgen.model.api import Header, Sample

_CURL = re.compile(r"^\s*(?:\$\s*)?curl\s+(?P<rest>.+)", re.DOTALL)
_CURL_METHOD = re.compile(r"-X\s*(?P<method>[A-Z]+)|--request[ =](?P<long>[A-Z]+)")
_CURL_BODY = re.compile(r"(?:-d|--data(?:-\w+)?)[ =]?\s*'(?P<body>[^']*)'", re.DOTALL)
_CURL_HEADER = re.compile(r"(?:-H|--header)\s+[\"'](?P<name>[\w-]+):\s*+(?P<value>[^\"']*)[\"']")
# Options whose values may hold URLs that are not the request's.
_CURL_VALUE = re.compile(
    r"(?:-[HdAebu]|--(?:header|data[\w-]*|user-agent|referer|cookie|user))[ =]?\s*"
    r"(?:'[^']*'|\"[^\"]*\"|[^\s'\"]+)"
)
_CURL_URL = re.compile(r"(?P<url>https?://\S+(?:(?<=/)\s+\w[\w/-]*$)?)")


def read_curl(dialect: Dialect, code: Code) -> Piece | None:
    """The request that a cURL command sends, None where the code is no such command.

    Without `-X` it is a GET, with `-d` a POST (curl(1)).
    """
    found = _CURL.match(code.text)
    if found is None:
        return None
    rest = re.sub(r"\\\s*\n", " ", found["rest"])
    url_text = _CURL_URL.search(_CURL_VALUE.sub(" ", rest))
    url = read_url(url_text["url"], dialect.base_path) if url_text else None
    if url is None:
        return None
    method = _CURL_METHOD.search(rest)
    body = _CURL_BODY.search(rest)
    reading = read_json(body["body"]) if body else None
    read = reading.documents[0] if reading and reading.documents else None
    name = (method["method"] or method["long"]) if method else ("POST" if body else "GET")
    sample = Sample(
        role="request",
        raw=code.text.strip(),
        json=read.json if read else None,
        has_body=body is not None,
        repairs=read.repairs if read else (),
        unknown=read.unknown if read else (),
        more=read.more if read else (),
        method=name,
        url=url.printed,
        headers=tuple(
            Header(name=h["name"], value=h["value"]) for h in _CURL_HEADER.finditer(rest)
        ),
        place=code.place,
    )
    return Piece(sample=sample, url=url, data=json.loads(read.json) if read else None)
