"""Security Scheme and Security Requirement Objects (OpenAPI 3.1, 4.8.27 and 4.8.30)."""

from __future__ import annotations

from docgen.render.context import Object, Rendering

BASIC = "basicAuth"
COOKIE = "sessionCookie"
CSRF = "csrfToken"

# Requests that change nothing need no token against forgery.
_SAFE = ("get", "head", "options", "trace")


def security_schemes(rendering: Rendering) -> Object:
    """The schemes that the guide chapters tell of, and only those."""
    security = rendering.api.security
    schemes: list[tuple[str, Object]] = []
    if security.basic:
        schemes.append((BASIC, {"type": "http", "scheme": "basic"}))
    if security.session_cookie:
        cookie: Object = {"type": "apiKey", "name": security.session_cookie, "in": "cookie"}
        schemes.append((COOKIE, cookie))
    if security.csrf_header:
        header: Object = {"type": "apiKey", "name": security.csrf_header, "in": "header"}
        schemes.append((CSRF, header))
    place = security.places[0] if security.places else None
    said = rendering.described(security.description)
    return {name: {**scheme, **said, **rendering.source(place)} for name, scheme in schemes}


def security_requirements(rendering: Rendering) -> list[Object]:
    """The alternatives for a request that changes something; the default of the document."""
    return _alternatives(rendering, safe=False)


def operation_security(method: str, rendering: Rendering) -> Object:
    """The alternatives of one operation, where they differ from those of the document."""
    mine = _alternatives(rendering, safe=method in _SAFE)
    return {} if mine == security_requirements(rendering) else {"security": mine}


def _alternatives(rendering: Rendering, *, safe: bool) -> list[Object]:
    """Basic alone or the session; the token goes with the session, as it is kept in it."""
    security = rendering.api.security
    alone: list[Object] = [{BASIC: []}] if security.basic else []
    session: Object = {COOKIE: []} if security.session_cookie else {}
    if security.csrf_header and not safe:
        if session or not alone:
            session[CSRF] = []
        else:
            alone = [{BASIC: [], CSRF: []}]
    return [*alone, session] if session else alone
