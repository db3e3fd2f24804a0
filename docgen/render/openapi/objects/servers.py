"""Server Objects (OpenAPI 3.1, 4.8.5): documented addresses as one template with variables."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from attrs import frozen

from docgen.render.context import Object


@frozen
class Address:
    """A documented address, cut into what may differ between installations."""

    scheme: str
    host: str
    path: str


def server_objects(servers: Iterable[str], base_path: str) -> list[Object]:
    """One server for each path in front of the base path; the paths carry the base path."""
    by_path: dict[str, list[Address]] = {}
    for server in servers:
        if address := address_of(server, base_path):
            by_path.setdefault(address.path, []).append(address)
    return [_server(path, addresses) for path, addresses in by_path.items()] or [{"url": "/"}]


def _server(path: str, addresses: list[Address]) -> Object:
    schemes = list(dict.fromkeys(address.scheme for address in addresses))
    scheme: Object = {"enum": schemes, "default": schemes[0]}
    return {
        "url": f"{{scheme}}://{{host}}{path}",
        "variables": {"scheme": scheme, "host": host_variable(addresses)},
    }


def host_variable(addresses: Iterable[Address]) -> Object:
    """A Server Variable Object for the documented hosts; any other may stand there."""
    hosts = list(dict.fromkeys(address.host for address in addresses))
    host: Object = {"default": hosts[0]}
    if len(hosts) > 1:
        host["description"] = f"Documented hosts: {', '.join(hosts)}."
    return host


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
