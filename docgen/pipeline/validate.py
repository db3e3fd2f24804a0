"""What an outside validator says of the documents that were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.base.errors import OutputRejected
from docgen.base.json import step
from docgen.render.files import OutputFile

if TYPE_CHECKING:
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator


def validate(files: tuple[OutputFile, ...]) -> None:
    """Raises OutputRejected, with the JSON pointer, if openapi-spec-validator refuses a document.

    Its import alone takes half a second; most builds don't ask for it.
    """
    import yaml  # noqa: PLC0415
    from openapi_spec_validator import (  # noqa: PLC0415
        OpenAPIV30SpecValidator,
        OpenAPIV31SpecValidator,
    )

    from docgen.base.yaml_text import LOADER  # noqa: PLC0415

    validators: dict[str, type[OpenAPIV30SpecValidator | OpenAPIV31SpecValidator]] = {
        "openapi.yaml": OpenAPIV31SpecValidator,
        "openapi-3.0.yaml": OpenAPIV30SpecValidator,
        "openapi-operations.yaml": OpenAPIV31SpecValidator,
        "openapi-operations-3.0.yaml": OpenAPIV30SpecValidator,
    }
    for file in files:
        if file.path in validators:
            document = yaml.load(file.data, Loader=LOADER)
            _refuse(file.path, _first_fault(validators[file.path](document)))


def _first_fault(
    validator: OpenAPIV30SpecValidator | OpenAPIV31SpecValidator,
) -> tuple[str, str] | None:
    """JSON pointer and message of the first fault by pointer, None if there is none."""
    try:
        faults = [("".join(map(step, one.path)), one.message) for one in validator.iter_errors()]
    except Exception as error:  # noqa: BLE001 - it trips over some documents that it would refuse
        return "", f"{type(error).__name__}: {error}"
    return min(faults, default=None)


def _refuse(path: str, fault: tuple[str, str] | None) -> None:
    if fault is not None:
        pointer, message = fault
        told = " ".join(message.split())[:300]
        raise OutputRejected(
            f"openapi-spec-validator refuses {path} at #{pointer}: {told}",
            hint="This is a fault of docgen or of your overlay: look there, or please report it.",
        )
