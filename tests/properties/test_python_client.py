"""Whatever the documentation holds, the Python client is a package that runs nothing of it."""

from __future__ import annotations

import ast
import keyword
from pathlib import PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings

from docgen.infer import infer
from docgen.model.api import Api
from docgen.render.clients.outline import client_of
from docgen.render.clients.python.writer import PythonPackage, write_python_client
from docgen.render.files.folder import OutputFile, refused
from docgen.render.openapi.work import Work
from tests.acceptance.client_cases import requests_of
from tests.properties.strategies import apis

pytestmark = pytest.mark.slow

slowly = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# What a module of a section, of models or of the client calls; all else in it is data.
CALLED = {
    *("Call", "Field", "TypeVar", "isinstance", "wire", "repr", "_events"),
    *("ClientClosed", "SyncStream", "get", "suppress", "joined", "named"),
    *("ParamSpec", "RawAnswer", "CallOptions", "TypedDict", "KnownBy", "Pages", "Paging"),
    *("Login", "SyncPages", "TypeError", "ValueError", "__new__", "_raw", "_given", "_options"),
    *("_login_of_environment", "first", "keeping", "method", "object", "type", "with_options"),
    *("run", "send", "call", "close", "aclose", "__aenter__", "__anext__", "notifications"),
}


def written(api: Api) -> dict[str, OutputFile]:
    return {file.path: file for file in write_python_client(Work(infer(api)))}


@slowly
@given(apis)
def test_every_module_is_python_that_calls_nothing_else(api: Api) -> None:
    work = Work(infer(api))
    package = PythonPackage(client_of(work))
    made = {one.class_name for one in package.sections} | {package.client_class}
    made |= {"Session", "Notifications", "Portal"}
    names = {one.name for section in package.sections for one in section.methods}
    for file in write_python_client(work):
        if not file.path.endswith(".py") or "/tests/" in file.path or "/examples/" in file.path:
            continue
        tree = ast.parse(file.data)
        if PurePosixPath(file.path).name.startswith("_") or "errors" in file.path:
            continue  # these are ours but for literals and docstrings
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or file.path.endswith("/events.py"):
                continue
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else ast.unparse(called)
            assert name in CALLED | made | names, f"{file.path}: {ast.unparse(node)[:80]}"


@slowly
@given(apis)
def test_no_file_leaves_the_folder(api: Api) -> None:
    files = [*written(api)]
    assert not [path for path in files if refused(path)]
    assert len({path.lower() for path in files}) == len(files)


@slowly
@given(apis)
def test_every_operation_has_a_method_of_its_own(api: Api) -> None:
    work = Work(infer(api))
    package = PythonPackage(client_of(work))
    documented = len(requests_of(work))  # that of several pages is one
    names = [
        (section.attribute, one.name) for section in package.sections for one in section.methods
    ]
    assert len(set(names)) == len(names) == documented
    assert all(
        part.isidentifier() and not keyword.iskeyword(part) for name in names for part in name
    )


@slowly
@given(apis)
def test_two_builds_give_the_same_bytes(api: Api) -> None:
    assert written(api) == written(api)
