"""What can go wrong.

    GwsError
    +- TransportError       no answer came: no connection, or it broke
    |  +- TimedOut          not in time
    +- HttpError            an HTTP status of an error, without a status code of the API
    |  +- BadRequest (400), Unauthorized (401), Forbidden (403), NotFound (404), Conflict (409),
    |  +- UnprocessableContent (422), TooManyRequests (429), ServerFailure (5xx)
    +- StatusError          the API says that it could not do what was asked
    |  +- PartialSuccessError  it did a part of it: see `succeeded` and `failed`
    +- DecodeError          the answer is no JSON
    +- NotificationError    notifications can't be received, or not any more
    |  +- NoEvent           the event that a call waits for did not come
    |  +- FailureEvent      an event came that tells of a failure instead
    +- ClientClosed         the client is closed
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

MEANINGS: Mapping[int, str] = {
    0: "All went well; there is no message.",
    1: "Something that must be sent was not sent.",
    2: "A value does not fit the state of things.",
    3: "This is not allowed.",
    4: "The service broke down, or one of the servers behind it (the database, for instance).",
    5: "This person may not do it.",
    6: "There is no such thing.",
    7: "Some of several steps went well. See Partial Success below.",
    8: "A new password is due.",
    9: "Still at work",
    10: "Value out of range",
    11: "Attempt to change what can only be read",
    12: "Reading failed",
    13: "Creating failed",
    14: "Deleting failed",
    15: "Updating failed",
    16: "Assigning failed",
    17: "Taking back an assignment failed",
    18: "It is there already",
    19: "It is in use",
    20: "Nobody is logged in. Send name and password with the next request",
}
"""What the documentation says of each status code."""


class GwsError(Exception):
    """Anything that goes wrong in this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.args, self.__dict__)  # other processes can be told


def _again(kind: type[GwsError], args: tuple[Any, ...], members: dict[str, Any]) -> GwsError:
    made = kind.__new__(kind)
    made.args = args
    made.__dict__.update(members)
    return made


class TransportError(GwsError):
    """No answer came. Whether the server did what was asked is not known."""

    def __init__(self, message: str, *, operation: str) -> None:
        super().__init__(f"{operation}: {message}")
        self.operation = operation


class TimedOut(TransportError):
    """No answer came in time."""


class HttpError(GwsError):
    """An answer with an HTTP status of an error (or a redirection) and no status code of the API."""

    def __init__(
        self, status: int, *, operation: str, headers: Mapping[str, str], body: bytes
    ) -> None:
        shown = body[:200].decode("utf-8", "replace").strip()
        super().__init__(f"{operation}: HTTP {status}" + (f": {shown}" if shown else ""))
        self.operation = operation
        self.status = status
        self.headers = dict(headers)
        self.body = body

    @property
    def request_id(self) -> str | None:
        """The name that the server gives the request, for its logs; None where it gives none."""
        return request_id(self.headers)


class BadRequest(HttpError):
    """HTTP 400."""


class Unauthorized(HttpError):
    """HTTP 401: the server does not know who we are."""


class Forbidden(HttpError):
    """HTTP 403: the server knows who we are, and refuses."""


class NotFound(HttpError):
    """HTTP 404."""


class Conflict(HttpError):
    """HTTP 409."""


class UnprocessableContent(HttpError):
    """HTTP 422."""


class TooManyRequests(HttpError):
    """HTTP 429: `headers["retry-after"]` may say when to come back."""


class ServerFailure(HttpError):
    """HTTP 5xx."""


_BY_STATUS: Mapping[int, type[HttpError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: UnprocessableContent,
    429: TooManyRequests,
}


def http_error(status: int, *, operation: str, headers: Mapping[str, str], body: bytes) -> HttpError:
    """The error of an HTTP status."""
    kind = _BY_STATUS.get(status, ServerFailure if status >= 500 else HttpError)
    return kind(status, operation=operation, headers=headers, body=body)


def request_id(headers: Mapping[str, str]) -> str | None:
    """The name of a request as headers tell it."""
    lower = {name.lower(): value for name, value in headers.items()}
    names = ("x-request-id", "request-id", "x-correlation-id", "x-trace-id")
    return next((lower[name] for name in names if name in lower), None)


class DecodeError(GwsError):
    """The answer is not JSON, though the documentation shows JSON."""

    def __init__(self, message: str, *, operation: str, body: bytes) -> None:
        super().__init__(f"{operation}: {message}")
        self.operation = operation
        self.body = body


class StatusError(GwsError):
    """The API answers that the operation failed.

    `code` and `message` are what it says, `meaning` is what the documentation says of the code.
    `response` is the whole answer, `reference_id` the number that it has in common with events;
    `http_status` and `headers` are those of HTTP.
    """

    def __init__(
        self,
        code: int,
        *,
        message: str,
        operation: str,
        http_status: int,
        headers: Mapping[str, str],
        response: Any,
    ) -> None:
        self.code = code
        self.message = message
        self.meaning = MEANINGS.get(code, "")
        self.operation = operation
        self.http_status = http_status
        self.headers = dict(headers)
        self.response = response
        said = message or self.meaning
        super().__init__(f"{operation}: status code {code}" + (f": {said}" if said else ""))

    @property
    def request_id(self) -> str | None:
        """The name that the server gives the request, for its logs; None where it gives none."""
        return request_id(self.headers)

    @property
    def reference_id(self) -> Any:
        """The reference of the answer; None where it has none."""
        return _member(self.response, "reference_id", "referenceId")


class PartialSuccessError(StatusError):
    """The API did a part of what was asked."""

    @property
    def succeeded(self) -> Any:
        """What succeeded, as the answer lists it."""
        return _member(self.response, "succeeded", "succeeded") or []

    @property
    def failed(self) -> Any:
        """What failed, as the answer lists it: each with a status code of its own."""
        return _member(self.response, "failed", "failed") or []


class NotificationError(GwsError):
    """Notifications can't be received, or not any more."""


class NoEvent(NotificationError):
    """The event that a call waits for did not come. The call itself went well: see `response`."""

    def __init__(self, message: str, *, operation: str, response: Any) -> None:
        super().__init__(f"{operation}: {message}")
        self.operation = operation
        self.response = response


class FailureEvent(NotificationError):
    """The event of a failure came, not the one that a call waits for. `event` tells of it."""

    def __init__(self, event: Any, *, operation: str, response: Any) -> None:
        super().__init__(f"{operation}: {type(event).__name__} came: {event.to_wire()}")
        self.event = event
        self.operation = operation
        self.response = response


class ClientClosed(GwsError):
    """The client is closed, or was closed during the call."""


def _member(answer: Any, name: str, wire: str) -> Any:
    """A member of an answer, also where the documentation does not know that it is there."""
    told = getattr(answer, name, None) if name else None
    return told if told is not None else (getattr(answer, "model_extra", None) or {}).get(wire)
