"""Server Objects (OpenAPI 3.1, 4.8.5): documented addresses as one template with variables."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from attrs import frozen

from docgen.render.context import Object

HOST = "server.example.com"  # that of nobody (RFC 2606, 3)


@frozen
class Address:
    """A documented address, cut into what may differ between installations."""

    scheme: str
    host: str
    path: str


def server_objects(servers: Iterable[str], base_path: str, base_url: str = "") -> list[Object]:
    """The server that the user names; then one for each path in front of the base path.

    The paths of the document carry the base path.
    """
    named = address_of(base_url, base_path)
    given: list[Object] = [{"url": f"{named.scheme}://{named.host}{named.path}"}] if named else []
    by_path: dict[str, list[Address]] = {}
    for server in servers:
        if address := address_of(server, base_path):
            by_path.setdefault(address.path, []).append(address)
    return [*given, *(_server(*one) for one in by_path.items())] or [{"url": "/"}]


def _server(path: str, addresses: list[Address]) -> Object:
    # A password must not go over http because a sample did: https first, where it is documented.
    known = {address.scheme for address in addresses}
    schemes = sorted(known, key=lambda scheme: (scheme != "https", scheme))
    scheme: Object = {"enum": schemes, "default": schemes[0]}
    return {
        "url": f"{{scheme}}://{{host}}{path}",
        "variables": {"scheme": scheme, "host": host_variable(addresses)},
    }


def host_variable(addresses: Iterable[Address]) -> Object:
    """A Server Variable Object for the host, which is the caller's own.

    Hosts of a documentation are those of its samples: none of them is a default.
    """
    hosts = dict.fromkeys(address.host for address in addresses)
    return {"default": HOST, "description": f"Your server. Samples have {', '.join(hosts)}."}


def address_of(server: str, base_path: str) -> Address | None:
    """The address that a URL names; None where it names none."""
    try:
        parts = urlsplit(server.strip())
    except ValueError:
        return None
    if not parts.scheme or not parts.netloc:
        return None
    path = parts.path.rstrip("/").removesuffix(base_path.rstrip("/"))
    # A brace would make it a variable that nobody declares.
    host = parts.netloc.rpartition("@")[2]  # whoever logged in there is nobody's business
    return Address(parts.scheme, host, path.translate({ord("{"): "%7B", ord("}"): "%7D"}))
