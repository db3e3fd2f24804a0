"""Security Scheme and Security Requirement Objects (OpenAPI 3.1, 4.8.27 and 4.8.30)."""

from __future__ import annotations

from docgen.model.api import Described, OAuth, OperationKey
from docgen.render.context import Object, Rendering, filled
from docgen.render.openapi.groups import Group

BASIC = "basicAuth"
BEARER = "bearerAuth"
KEY = "apiKey"
KEY_IN_QUERY = "apiKeyInQuery"
OAUTH = "oauth2"
COOKIE = "sessionCookie"
CSRF = "csrfToken"

# Requests that change nothing need no token against forgery.
_SAFE = ("get", "head", "options", "trace")


def security_schemes(rendering: Rendering) -> Object:
    """The schemes that the guide chapters tell of, and only those."""
    security = rendering.api.security
    done: Object = {}
    if security.basic:
        done[BASIC] = _scheme(rendering, security.basic, type="http", scheme="basic")
    if security.bearer:
        done[BEARER] = _scheme(rendering, security.bearer, type="http", scheme="bearer")
    for name, where, told in (
        (KEY, "header", security.key_header),
        (KEY_IN_QUERY, "query", security.key_query),
        (COOKIE, "cookie", security.session_cookie),
        (CSRF, "header", security.csrf_header),
    ):
        if told:
            named = {"name": told.name, "in": where}
            done[name] = _scheme(rendering, told, type="apiKey", **named)
    if security.oauth2:
        done[OAUTH] = _oauth_scheme(rendering, security.oauth2)
    return done


def _oauth_scheme(rendering: Rendering, told: OAuth) -> Object:
    """The flow that the told endpoints make up (OpenAPI 3.1, 4.8.29)."""
    scopes = {one.name: rendering.prose(one.description) for one in told.scopes}
    if told.authorization_url and told.token_url:
        flow = "authorizationCode"
    elif told.authorization_url:
        flow = "implicit"
    else:
        flow = "password" if told.grant == "password" else "clientCredentials"
    urls = filled(authorizationUrl=told.authorization_url, tokenUrl=told.token_url)
    scheme: Object = {"type": "oauth2", **rendering.described(told.description)}
    return {**scheme, "flows": {flow: {**urls, "scopes": scopes}}, **rendering.source(told.place)}


def _scheme(rendering: Rendering, told: Described, **scheme: str) -> Object:
    return {**scheme, **rendering.described(told.description), **rendering.source(told.place)}


def security_requirements(rendering: Rendering) -> list[Object]:
    """The alternatives for a request that changes something; the default of the document."""
    return _alternatives(rendering, safe=False)


def operation_security(group: Group, rendering: Rendering) -> Object:
    """The alternatives of one operation, where they differ from those of the document.

    None at all (4.8.10, `security: []`) where the documentation says that no login is sent; where
    it says so of some of the requests alone, to send none is one of the alternatives (`{}`).
    """
    opened = open_requests(group)
    if opened and all(one.key in opened for one in group.operations):
        return {"security": []}
    mine = _alternatives(rendering, safe=group.method in _SAFE)
    if opened:
        return {"security": [{}, *mine]}
    return {} if mine == security_requirements(rendering) else {"security": mine}


def open_requests(group: Group) -> set[OperationKey]:
    """The requests of a group that are sent without a login, as the documentation says."""
    return {one.key for one in group.operations if one.no_login}


def _alternatives(rendering: Rendering, *, safe: bool) -> list[Object]:
    """Basic alone or the session; the token goes with the session, as it is kept in it."""
    security = rendering.api.security
    ways = (
        (BASIC, security.basic),
        (BEARER, security.bearer),
        (KEY, security.key_header),
        (KEY_IN_QUERY, security.key_query),
        (OAUTH, security.oauth2),
    )
    alone: list[Object] = [{name: []} for name, told in ways if told]
    session: Object = {COOKIE: []} if security.session_cookie else {}
    if security.csrf_header and not safe:
        if session or not alone:
            session[CSRF] = []
        else:
            alone = [{**one, CSRF: []} for one in alone]
    return [*alone, session] if session else alone
