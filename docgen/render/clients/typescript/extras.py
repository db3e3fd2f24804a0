"""What a package ships beside its code: examples, and tests with the samples that they use."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from attrs import frozen

from docgen.render.clients.outline import Client
from docgen.render.clients.parts import Method, Section
from docgen.render.clients.shown import (
    Case,
    MissingError,
    cases_of,
    example_templates,
    has_method,
    method_of,
    record,
)
from docgen.render.clients.typescript.names import Names, argument_keys
from docgen.render.clients.typescript.text import url_path
from docgen.render.files import OutputFile

FOLDER = "typescript_client"

Make = Callable[[str, str, Mapping[str, object]], OutputFile]


@frozen(kw_only=True)
class Extras:
    """What they are made of: the client, its names, and the values of all its templates."""

    client: Client
    names: Names
    values: Mapping[str, object]
    shown: Mapping[str, str]  # what the example of a name needs; empty where there is none of it
    templates: Path | None

    def files(self, make: Make) -> Iterator[OutputFile]:
        """Every file; those that a package has no use for are left out."""
        samples = [json.dumps(self._sample(one)) for one in cases_of(self.client)]
        yield make("tests/samples.json", "tests/samples.json", {"cases": samples})
        yield make("tests/operations.test.mjs", "tests/operations.test.mjs", self.values)
        if self.shown["first-call"]:
            yield make("tests/session.test.mjs", "tests/session.test.mjs", self.values)
        if self.values["event_spelling"]:
            yield make("tests/events.test.mjs", "tests/events.test.mjs", self.values)
        for name, needed in self.shown.items():
            if needed:
                yield make(f"examples/{name}.ts", f"examples/{name}.ts", self.values)
        told = {
            **self.values,
            "method": self._method,
            "event": self._event,
            "has": partial(has_method, self.client),
        }
        for path in example_templates(FOLDER, self.client.dialect, self.templates):
            try:
                name = path.removesuffix(".j2")
                yield make(f"examples/{Path(name).name}", name, told)
            except MissingError:
                continue  # the reference does not tell of all that the example needs

    def _sample(self, case: Case) -> dict[str, object]:
        call = self._called(case.section, case.method)
        return record(case, call, argument_keys(case.method)[0], url_path(case.path))

    def _called(self, section: Section, method: Method) -> str:
        named = self.names.sections[self.client.sections.index(section)]
        return f"{named.property}.{named.methods[section.methods.index(method)]}"

    def _method(self, http_method: str, path: str, selector: str | None) -> str:
        return self._called(*method_of(self.client, http_method, path, selector))

    def _event(self, spelling: str) -> str:
        for event in self.client.events:
            if spelling in event.spellings:
                return self.names.events[event.key]
        raise MissingError(spelling)
