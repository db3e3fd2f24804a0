"""Every operation, called with the values of a documented sample: what is sent, and what is made of the answer.

    python -m unittest discover -s tests
"""

from __future__ import annotations

import asyncio
import json
import unittest
from pathlib import Path
from typing import Any

import httpx

from ships_client import (
    Content,
    Model,
    ShipsClient,
)

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("samples.json").read_text(encoding="utf-8")
)


class Server:
    """Answers in this process; keeps the last request."""

    def __init__(self) -> None:
        self.request = httpx.Request("GET", "http://server.example.com")
        self.answer: object = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        return httpx.Response(200, json=self.answer)


class TestOperations(unittest.IsolatedAsyncioTestCase):
    """Each sample of `samples.json`."""

    async def asyncSetUp(self) -> None:
        """Have no word of tests that take a while."""
        asyncio.get_running_loop().set_debug(False)

    async def test_every_operation(self) -> None:
        """The request is the documented one, and the answer loses nothing."""
        server = Server()
        transport = httpx.MockTransport(server)
        async with (
            httpx.AsyncClient(transport=transport) as http,
            ShipsClient("http://server.example.com", http=http) as client,
        ):
            for case in CASES:
                with self.subTest(case["call"], documented=case["source"]):
                    server.answer = {} if case["response"] is None else case["response"]
                    section, method = case["call"].split(".")
                    given = {**case["arguments"], **{one: b"file" for one in case["files"]}}
                    result = await getattr(getattr(client, section), method)(**given)
                    self.check(case, server.request, result)

    def check(self, case: dict[str, Any], request: httpx.Request, result: object) -> None:
        """Compare what was sent, and what came back, with the sample."""
        self.assertEqual(request.method, case["method"])
        self.assertEqual(request.url.raw_path.decode().partition("?")[0], case["path"])
        self.assertEqual(list(request.url.params.multi_items()), [tuple(one) for one in case["query"]])
        if case["body"] is not None:
            self.assertEqual(json.loads(request.content), case["body"])
        if isinstance(result, Content):
            result = result.json()
        elif isinstance(result, Model):
            result = result.to_wire()
        elif isinstance(result, list):
            result = [one.to_wire() if isinstance(one, Model) else one for one in result]
        if case["response"] is not None:
            self.assertEqual(result, case["response"])


if __name__ == "__main__":
    unittest.main()
