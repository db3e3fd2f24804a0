"""A server that answers as the documentation says, for those who have no other yet.

In: a Work. `mock_api_of` has what is played, `Engine` plays it without any I/O, `server` (extra
`docgen[mock]`) serves it.
"""

from __future__ import annotations

from docgen.mock.api import MockApi
from docgen.mock.contract import Contract, Difference
from docgen.mock.engine import Engine
from docgen.mock.options import MockOptions
from docgen.mock.reading import mock_api_of
from docgen.mock.requests import Answer, Request
from docgen.mock.states import Machine, drawn, machines_of

__all__ = [
    "Answer",
    "Contract",
    "Difference",
    "Engine",
    "Machine",
    "MockApi",
    "MockOptions",
    "Request",
    "drawn",
    "machines_of",
    "mock_api_of",
]
