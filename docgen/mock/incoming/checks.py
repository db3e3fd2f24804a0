"""Whether a request is as documented: its parameters, and its body by its schema."""

from __future__ import annotations

from collections.abc import Mapping

from jsonschema.exceptions import ValidationError

from docgen.mock.answers import Responses
from docgen.mock.api import MockApi, Played
from docgen.mock.incoming.parameters import Parameters
from docgen.mock.requests import Fault, Request, value_of

_DEEPEST = 100  # levels of a body; no documented one has ten
MOST_BYTES = 1_000_000  # of a body that is JSON


class Checks:
    """Checks requests with the schemas of the document."""

    def __init__(self, api: MockApi, responses: Responses) -> None:
        self._validators = responses.validators
        self._parameters = Parameters(api, responses)

    def fault(self, played: Played, request: Request, body: Mapping[str, object]) -> Fault | None:
        """The first fault: of a parameter, else of the body."""
        return self._parameters.fault(played, request) or self._of_body(played, body)

    def _of_body(self, played: Played, body: Mapping[str, object]) -> Fault | None:
        if not played.schema:
            return None
        errors = sorted(self._validators.errors(played.schema, body), key=_order)
        return next(map(fault_of, errors), None)


def _order(error: ValidationError) -> tuple[bool, int, str]:
    """What is missing first, then what stands highest."""
    return error.validator != "required", len(error.absolute_path), str(error.json_path)


def fault_of(error: ValidationError) -> Fault:
    """A fault that a validator found, in a sentence for a developer."""
    where = ".".join(map(str, error.absolute_path))
    if error.validator == "required" and isinstance(error.instance, dict):
        needed = error.validator_value if isinstance(error.validator_value, list) else []
        lost = next((one for one in needed if one not in error.instance), "")
        name = ".".join(filter(None, [where, str(lost)]))
        return Fault(kind="missing", field=name, said=f"{name} is missing")
    said = error.message if len(error.message) <= 200 else f"{error.message[:200]}…"
    return Fault(kind="invalid", field=where, said=f"{where or 'body'}: {said}")


def parsed(request: Request) -> dict[str, object]:
    """The body as a JSON object. Raises ValueError, with a sentence, where it is none."""
    if len(request.body) > MOST_BYTES:
        raise ValueError(f"the body has more than {MOST_BYTES:,} bytes")
    try:
        value = value_of(request.body) if request.body.strip() else {}
    except ValueError as error:
        raise ValueError(f"the body is no JSON ({str(error)[:100]})") from None
    if not isinstance(value, dict):
        raise ValueError("the body must be a JSON object")  # noqa: TRY004 - a fault of the sender
    if _depth(value) > _DEEPEST:
        raise ValueError(f"the body is nested more than {_DEEPEST} levels deep")
    return value


def _depth(value: object) -> int:
    """How deep a value is nested; counted without recursion."""
    waiting, deepest = [(value, 1)], 0
    while waiting:
        one, depth = waiting.pop()
        deepest = max(deepest, depth)
        held = one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
        waiting += [(each, depth + 1) for each in held if isinstance(each, dict | list)]
    return deepest
