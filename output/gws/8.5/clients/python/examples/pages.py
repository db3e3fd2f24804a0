"""Reads a list to its end, page by page: first its items, then its pages.

    GWS_BASE_URL=https://server.example.com python pages.py
"""

from __future__ import annotations

from gws_client import SyncGwsClient


def main() -> None:
    with SyncGwsClient() as client:
        for item in client.users.list():
            print(item)
        for number, page in enumerate(client.users.list().pages(), 1):
            print(number, page)


main()
