"""What an outside validator says of the document that was made."""

from __future__ import annotations

from docgen.base.errors import OutputRejected
from docgen.render.output import OutputFile

DOCUMENT = "openapi.yaml"


def validate(files: tuple[OutputFile, ...]) -> None:
    """Raises OutputRejected, with the JSON pointer, if openapi-spec-validator refuses openapi.yaml.

    Its import alone takes half a second; most builds don't ask for it.
    """
    import yaml  # noqa: PLC0415
    from openapi_spec_validator import OpenAPIV31SpecValidator  # noqa: PLC0415

    for file in files:
        if file.path != DOCUMENT:
            continue
        document = yaml.load(file.data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        errors = OpenAPIV31SpecValidator(document).iter_errors()
        first = min(errors, key=lambda error: [str(step) for step in error.path], default=None)
        if first is not None:
            pointer = "".join(f"/{_escaped(str(step))}" for step in first.path)
            message = " ".join(str(first.message).split())[:300]
            hint = "This is a fault of docgen: please report it."
            raise OutputRejected(
                f"openapi-spec-validator refuses {DOCUMENT} at #{pointer}: {message}", hint=hint
            )


def _escaped(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")
