"""What a package ships beside its code: a list of methods, examples, tests, a changelog."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from attrs import frozen

from docgen.render.clients.outline import Client
from docgen.render.clients.python.names import argument_names, method_name
from docgen.render.clients.shown import (
    Case,
    MissingError,
    cases_of,
    example_templates,
    has_method,
    method_of,
    record,
)
from docgen.render.files import OutputFile

FOLDER = "python_client"

Make = Callable[[str, str, Mapping[str, object]], OutputFile]


@frozen(kw_only=True)
class Extras:
    """What they are made of: the client, its names, and the values of all its templates."""

    client: Client
    attributes: Mapping[str, str]  # of sections, by title
    events: Mapping[str, str]  # classes, by spelling
    values: Mapping[str, object]
    templates: Path | None

    def files(self, make: Make) -> Iterator[OutputFile]:
        """Every file; those that a package has no use for are left out."""
        yield make("api.md", "api.md", self.values)
        yield make("CHANGELOG.md", "CHANGELOG.md", self.values)
        yield make("tests/test_operations.py", "tests/test_operations.py", self.values)
        if self.values["example"] is not None:
            yield make("tests/test_session.py", "tests/test_session.py", self.values)
        if self.values["has_events"]:
            yield make("tests/test_events.py", "tests/test_events.py", self.values)
        yield make("tests/samples.json", "tests/samples.json", {"cases": self._samples()})
        yield from self._examples(make)

    def _samples(self) -> list[str]:
        """Each case as a line of JSON."""
        return [json.dumps(self._sample(one)) for one in cases_of(self.client)]

    def _sample(self, case: Case) -> dict[str, object]:
        call = f"{self.attributes[case.section.title]}.{method_name(case.method)}"
        return record(case, call, argument_names(case.method), case.path)

    def _examples(self, make: Make) -> Iterator[OutputFile]:
        shown = {"first_call": "example", "pages": "paged", "events": "follower"}
        for name, needed in shown.items():
            if self.values[needed] is not None:
                yield make(f"examples/{name}.py", f"examples/{name}.py", self.values)
        told = {
            **self.values,
            "method": self._method,
            "event": self._event,
            "has": partial(has_method, self.client),
        }
        for path in example_templates(FOLDER, self.client.dialect, self.templates):
            try:
                yield make(f"examples/{Path(path).stem}", path.removesuffix(".j2"), told)
            except MissingError:
                continue  # the reference does not tell of all that the example needs

    def _method(self, http_method: str, path: str, selector: str | None) -> str:
        section, method = method_of(self.client, http_method, path, selector)
        return f"{self.attributes[section.title]}.{method_name(method)}"

    def _event(self, spelling: str) -> str:
        if spelling not in self.events:
            raise MissingError(spelling)
        return self.events[spelling]


def by_spelling(client: Client, classes: Mapping[str, str]) -> dict[str, str]:
    """The class of an event by each of its spellings."""
    return {
        spelling: classes[event.key]
        for event in client.events
        if event.key in classes
        for spelling in event.spellings
    }


def people(authors: Sequence[str]) -> list[tuple[str, str]]:
    """Name and mail of each author."""
    told = [one.rstrip(">").partition(" <") for one in authors]
    return [(name, mail) for name, _, mail in told]
