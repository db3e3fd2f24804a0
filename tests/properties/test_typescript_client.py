"""Whatever the documentation holds, the files of the TypeScript client are whole and in place.

That they compile is for tests/acceptance: a compiler takes seconds for each.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings

from docgen.infer import infer
from docgen.model.api import Api
from docgen.render.clients.outline import client_of
from docgen.render.clients.typescript.names import names_of
from docgen.render.clients.typescript.writer import write_typescript_client
from docgen.render.files.folder import refused
from docgen.render.openapi.work import Work
from tests.acceptance.client_cases import requests_of
from tests.properties.strategies import apis

pytestmark = pytest.mark.slow

slowly = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# What is code, what is a comment and what a string: nothing else may hold text of a documentation.
TOKEN = re.compile(
    r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'", re.S
)
IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


def written(api: Api) -> dict[str, str]:
    files = write_typescript_client(Work(infer(api)))
    return {file.path: file.data.decode() for file in files}


@slowly
@given(apis)
def test_no_file_leaves_the_folder(api: Api) -> None:
    files = [*written(api)]
    assert not [path for path in files if refused(path)]
    assert len({path.lower() for path in files}) == len(files)


@slowly
@given(apis)
def test_what_is_no_comment_and_no_string_is_ascii(api: Api) -> None:
    for path, text in written(api).items():
        if path.endswith(".ts"):
            code = TOKEN.sub("", text)
            assert code.isascii(), path
            assert "canary" not in code
            assert '"' not in code, path


@slowly
@given(apis)
def test_every_operation_has_a_method_of_its_own(api: Api) -> None:
    work = Work(infer(api))
    names = names_of(client_of(work))
    documented = len(requests_of(work))  # that of several pages is one
    methods = [(section.property, one) for section in names.sections for one in section.methods]
    assert len({*methods}) == len(methods) == documented
    assert all(IDENTIFIER.fullmatch(part) for name in methods for part in name)


@slowly
@given(apis)
def test_two_builds_give_the_same_bytes(api: Api) -> None:
    assert written(api) == written(api)
