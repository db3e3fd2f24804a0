"""All contacts with a role, page by page, in a program that is not asynchronous.

    GWS_BASE_URL=https://server.example.com GWS_USER=… GWS_PASSWORD=… python contacts.py
"""

from __future__ import annotations

from gws_client import SyncGwsClient


def main() -> None:
    with SyncGwsClient() as client:
        contacts = client.contacts.list(roles=["ROLE_AGENT"], sort_by=["userName"], limit=100)
        for page in contacts.pages():
            print(f"{len(page.contacts or [])} of {page.total_count}")
        for contact in contacts:
            print(contact.user_name, contact.id)


main()
