"""What is wrong with a request, and how the documentation says so."""

from __future__ import annotations

from docgen.mock.answers import Responses
from docgen.mock.api import MockApi, Played
from docgen.mock.requests import Answer, Fault

_MESSAGES = ("message", "error", "detail", "msg", "error_message", "errorMessage", "description")
_STATUSES = {"missing": (400, 422), "invalid": (400, 422), "unknown": (404,), "state": (409, 400)}


class Failures:
    """Answers that say that something is wrong, in the documented form."""

    def __init__(self, api: MockApi, responses: Responses) -> None:
        self._api = api
        self._responses = responses

    def of(self, fault: Fault, played: Played | None = None) -> Answer:
        """The answer to a request with a fault: a documented status code, or status of HTTP."""
        codes = {
            "missing": self._api.missing,
            "invalid": self._api.invalid,
            "state": self._api.invalid if self._api.state is None else self._api.state,
            "unknown": self._api.unknown,
        }
        code = codes[fault.kind]
        name = played.name if played is not None else ""
        if self._api.status and code is not None:
            value = self.told(code, fault.said, played)
            status = 200 if self._may_be_success(value, played) else _status(fault, played)
            return Answer(status=status, value=value, operation=name, fault=fault.said)
        status = _status(fault, played)
        value = self.shown(status, fault.said, played)
        return Answer(status=status, value=value, operation=name, fault=fault.said)

    def with_status(self, status: int, played: Played) -> Answer:
        """The answer that a client asks for: an HTTP status, or a status code of the API."""
        if status in self._api.meanings:
            value = self.told(status, self._api.meanings[status], played)
            told = f"code {status}, as asked for"
            http = 200 if self._may_be_success(value, played) else 400
            return Answer(status=http, value=value, operation=played.name, fault=told)
        said = f"HTTP {status}, as asked for"
        value = self.shown(status, self._api.refusals.get(status, said), played)
        return Answer(status=status, value=value, operation=played.name, fault=said)

    def _may_be_success(self, value: object, played: Played | None) -> bool:
        """Whether the document lets a status code of the API come with HTTP 200.

        It does, but for the few whose answers have to have other members.
        """
        schema = self._responses.schema(played) if played is not None and played.gives_json else {}
        return not schema or next(self._responses.validators.errors_by(schema, value), None) is None

    def shown(self, status: int, said: str, played: Played | None) -> object:
        """What the page of a request shows for a status of HTTP, with the sentence in it."""
        for failure in played.failures if played is not None else ():
            if failure.status == status and isinstance(failure.value, dict):
                texts = {one for one in _MESSAGES if isinstance(failure.value.get(one), str)}
                return {**failure.value, **dict.fromkeys(sorted(texts)[:1], said)}
        return self.told(None, said)

    def told(self, code: int | None, said: str, played: Played | None = None) -> object:
        """What the documentation says of any failure; the code of the type that a page shows."""
        name = self._api.status
        if not name or code is None:
            return {"message": said}
        message = {self._api.status_message: said} if self._api.status_message else {}
        shown = played.shown if played is not None else ()
        is_text = any(isinstance(one, dict) and isinstance(one.get(name), str) for one in shown)
        return {name: str(code) if is_text else code, **message}


def _status(fault: Fault, played: Played | None) -> int:
    """The status of HTTP for a fault: the documented one of those that are usual for it."""
    usual = _STATUSES[fault.kind]
    documented = [one for one in usual if played is not None and one in played.statuses]
    return documented[0] if documented else usual[0]
