"""Server Objects and Security Scheme Objects (AsyncAPI 3.0.0): where and as whom to subscribe."""

from __future__ import annotations

from docgen.base.words import squash
from docgen.model.api import Described
from docgen.render.context import Object, Rendering, filled
from docgen.render.openapi_security import BASIC, COOKIE
from docgen.render.openapi_security import security_schemes as openapi_schemes
from docgen.render.openapi_servers import Address, address_of

# Bayeux 1.0: its messages go by HTTP POST, the first of them to this channel.
BAYEUX = "1.0"
HANDSHAKE = "/meta/handshake"
_SCHEMES = ("https", "http", "wss", "ws")


def servers_object(rendering: Rendering) -> Object:
    """One server for each scheme and path of the documented addresses."""
    api = rendering.api
    by_key: dict[tuple[str, str], list[Address]] = {}
    for server in api.servers:
        address = address_of(server, api.base_path)
        if address is not None and address.scheme in _SCHEMES:
            by_key.setdefault((address.scheme, address.path), []).append(address)
    made: Object = {}
    for (scheme, path), addresses in by_key.items():
        name, number = scheme, 2
        while name in made:
            name, number = f"{scheme}{number}", number + 1
        made[name] = _server(scheme, path, addresses, rendering)
    return made


def _server(scheme: str, path: str, addresses: list[Address], rendering: Rendering) -> Object:
    hosts = list(dict.fromkeys(address.host for address in addresses))
    host: Object = {"default": hosts[0]}
    if len(hosts) > 1:
        host["description"] = f"Documented hosts: {', '.join(hosts)}."
    endpoint = rendering.api.cometd.endpoint
    where = path + (squash(endpoint.name) if endpoint else "")
    return {
        "host": "{host}",
        **filled(pathname=where),
        "protocol": scheme,
        "description": "CometD: the Bayeux protocol, which AsyncAPI has no binding for.",
        "variables": {"host": host},
        **filled(security=_security(rendering)),
        "x-cometd": cometd_server(rendering),
        **rendering.source(endpoint.place if endpoint else None),
    }


def _security(rendering: Rendering) -> list[Object]:
    """Either of the ways to prove who one is; the token beside the cookie is told in x-cometd."""
    known = openapi_schemes(rendering)
    return [
        {"$ref": f"#/components/securitySchemes/{name}"}
        for name in (BASIC, COOKIE)
        if name in known
    ]


def cometd_server(rendering: Rendering) -> Object:
    """What a binding for CometD would say of the server; names are those of Bayeux and CometD."""
    api = rendering.api
    cometd, security = api.cometd, api.security
    handshake = filled(
        method="POST",
        channel=HANDSHAKE,
        headers=[security.csrf_header.name] if security.csrf_header else [],
        cookies=[security.session_cookie.name] if security.session_cookie else [],
    )
    return {
        "protocol": "bayeux",
        "protocolVersion": BAYEUX,
        **filled(
            endpoint=_named(cometd.endpoint, rendering) if cometd.endpoint else None,
            transports=[_named(one, rendering) for one in cometd.transports],
            transportsSwitchedOff=[_named(one, rendering) for one in cometd.switched_off],
            subscriptions=[_named(one, rendering) for one in cometd.subscriptions],
        ),
        "handshake": handshake,
    }


def _named(one: Described, rendering: Rendering) -> Object:
    return {"name": one.name, **rendering.source(one.place)}


def security_schemes(rendering: Rendering) -> Object:
    """The schemes of the OpenAPI document; what it calls `apiKey` is `httpApiKey` here."""
    made: Object = {}
    for name, scheme in openapi_schemes(rendering).items():
        if isinstance(scheme, dict):
            kind = "httpApiKey" if scheme.get("type") == "apiKey" else scheme.get("type")
            made[name] = {**scheme, "type": kind}
    return made
