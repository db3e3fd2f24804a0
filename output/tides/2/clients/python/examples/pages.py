"""Reads a list to its end, page by page: first its items, then its pages.

    TIDES_BASE_URL=https://server.example.com python pages.py
"""

from __future__ import annotations

from tides_client import SyncTidesClient


def main() -> None:
    with SyncTidesClient() as client:
        for item in client.alarms.list():
            print(item)
        for number, page in enumerate(client.alarms.list().pages(), 1):
            print(number, page)


main()
