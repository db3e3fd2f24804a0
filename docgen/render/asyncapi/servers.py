"""Server Objects and Security Scheme Objects (AsyncAPI 3.0.0): where and as whom to subscribe."""

from __future__ import annotations

from docgen.base.words import squash
from docgen.model.api import Cometd, Described
from docgen.render.context import Object, Rendering, filled
from docgen.render.openapi import BASIC, COOKIE, Address, address_of, host_variable
from docgen.render.openapi import security_schemes as openapi_schemes

# Bayeux 1.0: the first message goes to this channel, by HTTP POST as all that follow.
BAYEUX = "1.0"
HANDSHAKE = "/meta/handshake"
_SCHEMES = ("https", "http")  # what CometD is reached by; a web socket begins as a request


def servers_object(rendering: Rendering) -> Object:
    """The server that the user names; then one for each scheme and path of documented addresses."""
    api = rendering.api
    named = address_of(api.base_url, api.base_path)
    made: Object = {}
    if named is not None:
        made[named.scheme] = _server(named.scheme, named.path, named.host, rendering)
    by_key: dict[tuple[str, str], list[Address]] = {}
    for server in api.servers:
        address = address_of(server, api.base_path)
        if address is not None and address.scheme in _SCHEMES:
            by_key.setdefault((address.scheme, address.path), []).append(address)
    ordered = sorted(by_key.items(), key=lambda one: _SCHEMES.index(one[0][0]))
    for (scheme, path), addresses in ordered:
        name, number = scheme, 2
        while name in made:
            name, number = f"{scheme}-{number}", number + 1
        made[name] = _server(scheme, path, host_variable(addresses), rendering)
    return made


def _server(scheme: str, path: str, host: str | Object, rendering: Rendering) -> Object:
    """A Server Object; `host`: its name, or the variable for it."""
    cometd = rendering.api.cometd
    where = path + (squash(cometd.path.name) if cometd.path else "")
    told = cometd != Cometd()
    return {
        "host": host if isinstance(host, str) else "{host}",
        **filled(pathname=where),
        "protocol": scheme,
        **({"description": _description(rendering)} if told else {}),
        **({} if isinstance(host, str) else {"variables": {"host": host}}),
        **filled(security=_security(rendering)),
        **({"x-cometd": _cometd(rendering)} if told else {}),
        **rendering.source(cometd.path.place if cometd.path else None),
    }


def _description(rendering: Rendering) -> str:
    """How a client comes to its messages, in words of docgen's own."""
    cometd, security = rendering.api.cometd, rendering.api.security
    session = [
        f"the {kind} {squash(one.name)}"
        for kind, one in (("cookie", security.session_cookie), ("header", security.csrf_header))
        if one is not None
    ]
    proof = f" with {' and '.join(session)}, both of one session" if len(session) > 1 else ""
    steps = [
        "CometD, the Bayeux protocol, which AsyncAPI has no binding for.",
        f"A client shakes hands first ({HANDSHAKE}{proof}), then subscribes to channels.",
    ]
    patterns = ", ".join(squash(one.name) for one in cometd.subscriptions)
    return " ".join(
        [*steps, *([f"The documentation subscribes to {patterns}."] if patterns else [])]
    )


def _security(rendering: Rendering) -> list[Object]:
    """Either of the ways to prove who one is; the token beside the cookie is told in `x-cometd`.

    AsyncAPI can say that one scheme of several suffices, not that two go together.
    """
    known = openapi_schemes(rendering)
    return [
        {"$ref": f"#/components/securitySchemes/{name}"}
        for name in (BASIC, COOKIE)
        if name in known
    ]


def _cometd(rendering: Rendering) -> Object:
    """What a binding for CometD would say of the server; names are those of Bayeux and CometD.

    `example` is what the programs of the documentation do, which need not be all that can be done.
    """
    api = rendering.api
    cometd, security = api.cometd, api.security
    return {
        "protocol": "bayeux",
        "protocolVersion": BAYEUX,
        **filled(
            path=_named(cometd.path, rendering),
            transports=[_named(one, rendering) for one in cometd.transports],
        ),
        "handshake": {
            "channel": HANDSHAKE,
            "method": "POST",
            **filled(
                headers=_needed(security.csrf_header, rendering),
                cookies=_needed(security.session_cookie, rendering),
            ),
        },
        **filled(
            example=filled(
                subscriptions=[_named(one, rendering) for one in cometd.subscriptions],
                transportsUnregistered=[_named(one, rendering) for one in cometd.switched_off],
            )
        ),
    }


def _needed(one: Described | None, rendering: Rendering) -> list[Object]:
    if one is None:
        return []
    told = rendering.described(one.description)
    return [{"name": one.name, **told, **rendering.source(one.place)}]


def _named(one: Described | None, rendering: Rendering) -> Object:
    return {} if one is None else {"name": one.name, **rendering.source(one.place)}


def security_schemes(rendering: Rendering) -> Object:
    """The schemes that servers refer to; what OpenAPI calls `apiKey` is `httpApiKey` here."""
    made: Object = {}
    for name, scheme in openapi_schemes(rendering).items():
        if name in (BASIC, COOKIE) and isinstance(scheme, dict):
            kind = "httpApiKey" if scheme.get("type") == "apiKey" else scheme.get("type")
            made[name] = {**scheme, "type": kind}
    return made
