"""Silver: what a session does beside sending a request, against a server in this process.

    python -m unittest discover -s tests
"""

from __future__ import annotations

import asyncio
import unittest
from collections.abc import Callable

import httpx

from gws_client import GwsClient

Answer = Callable[[httpx.Request], httpx.Response]


class TestSession(unittest.IsolatedAsyncioTestCase):
    """Each test answers as it likes."""

    async def asyncSetUp(self) -> None:
        """Have no word of tests that take a while."""
        asyncio.get_running_loop().set_debug(False)
        self.came: list[httpx.Request] = []

    def client(self, *answers: Answer) -> GwsClient:
        """A client whose server gives these answers one after the other, the last for ever."""
        left = list(answers)

        def answer(request: httpx.Request) -> httpx.Response:
            self.came.append(request)
            return (left.pop(0) if len(left) > 1 else left[0])(request)

        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        return GwsClient("http://server.example.com", http=http)

    async def test_what_may_go_well_the_next_time_is_tried_again(self) -> None:
        """A server that is busy says when to come back."""
        busy = httpx.Response(503, headers={"Retry-After": "0"})
        client = self.client(lambda _: busy, lambda _: httpx.Response(200, json={}))
        await client.voice.get_me()
        self.assertEqual(len(self.came), 2)

    async def test_an_answer_has_status_and_headers(self) -> None:
        """Nothing that HTTP says is lost."""
        told = httpx.Response(203, json={}, headers={"X-Told": "1"})
        client = self.client(lambda _: told)
        answer = await client.with_raw_response(client.voice.get_me)
        self.assertEqual((answer.status, answer.headers["X-Told"]), (203, "1"))

    async def test_a_client_with_other_options(self) -> None:
        """It sends what it is told; the one that it was made of does not."""
        client = self.client(lambda _: httpx.Response(200, json={}))
        other = client.with_options(headers={"X-Told": "1"})
        for one in (client, other):
            await one.voice.get_me()
        self.assertEqual([one.headers.get("X-Told") for one in self.came], [None, "1"])

    async def test_the_log_has_no_secret(self) -> None:
        """Neither of a header, nor of the query, nor of an answer."""
        client = self.client(lambda _: httpx.Response(200, json={"password": "hush"}))
        with self.assertLogs("gws_client", "DEBUG") as log:
            await client.voice.get_me(
                options={"headers": {"Authorization": "hush"}, "query": {"token": "hush"}},
            )
        self.assertNotIn("hush", "".join(log.output))

    async def test_a_list_is_read_to_its_end(self) -> None:
        """Page by page, as the documentation says."""

        def page(*items: str, **more: object) -> Answer:
            told = {"users": [{'id': one} for one in items], **more}
            return lambda _: httpx.Response(200, json=told)

        client = self.client(page("a", "b"), page("c", "d"), page())
        found = [one async for one in client.users.list(options={"query": {"limit": 2}})]
        self.assertEqual((len(found), len(self.came)), (4, 3))


if __name__ == "__main__":
    unittest.main()
