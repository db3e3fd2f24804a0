"""Names that the packages have anyway: no section, method or member takes one of them."""

from __future__ import annotations

import ast

import pytest
from attrs import evolve
from pydantic import BaseModel

from docgen.infer import infer
from docgen.render import Work
from docgen.render.clients import write_python_client, write_typescript_client
from docgen.render.clients.kept import kept_client_of
from docgen.render.clients.names import constant_names, environment_name
from docgen.render.clients.python.names import member_name, section_names
from docgen.render.clients.types import Member
from docgen.render.clients.typescript.names import names_of
from tests.render.small_api import small_api, written_api


def python_file(end: str) -> ast.Module:
    (found,) = [one for one in write_python_client(Work(small_api())) if one.path.endswith(end)]
    return ast.parse(found.data)


def own_names() -> set[str]:
    """What client.py has: what it imports, its classes, and what these have but for sections."""
    tree = python_file("/client.py")
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    classes = [one for one in tree.body if isinstance(one, ast.ClassDef)]
    members = {
        node.name
        for one in classes
        for node in ast.walk(one)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    given = section_names(kept_client_of(Work(small_api())).sections, ())
    sections = {name for pair in given.values() for name in pair}
    modules = {attribute for attribute, _ in given.values()}
    aliases = {f"_sync_{one}_" for one in modules}
    return {one for one in names | members if one not in sections | modules | aliases}


def test_no_section_takes_a_name_of_the_client() -> None:
    """Read from the template itself: what is added there is looked at here."""
    own = {name for name in own_names() if not name.startswith("_") and name.isascii()}
    assert {"with_options", "Portal", "Session", "os", "overload"} <= own
    api = written_api()
    (first, *_) = [one for one in api.operations if not one.guide]
    sections = tuple(sorted({f"{name.replace('_', ' ')} API" for name in own}))
    operations = tuple(evolve(first, section=one) for one in sections)
    client = kept_client_of(Work(infer(evolve(api, operations=operations))))
    for attribute, class_name in section_names(client.sections, ()).values():
        assert attribute not in own, attribute
        assert class_name not in own, class_name


def test_no_section_takes_a_name_of_the_client_in_typescript() -> None:
    api = written_api()
    (first, *_) = [one for one in api.operations if not one.guide]
    own = ("call", "pages", "with options", "notifications", "close", "caller", "constructor")
    operations = tuple(evolve(first, section=f"{one} API") for one in own)
    names = names_of(kept_client_of(Work(infer(evolve(api, operations=operations)))))
    taken = {"call", "pages", "withOptions", "notifications", "close", "caller", "constructor"}
    assert not taken & {one.property for one in names.sections}


def test_no_member_takes_a_name_of_pydantic() -> None:
    theirs = {one for one in (*dir(BaseModel), *dir(type(BaseModel))) if not one.startswith("_")}
    assert {"register", "mro", "model_fields"} <= theirs
    for name in theirs:
        assert member_name(name) not in theirs, name


@pytest.mark.parametrize(
    ("name", "constant"),
    [
        ("CallState", "KNOWN_CALL_STATES"),
        ("CallCapability", "KNOWN_CALL_CAPABILITIES"),
        ("ChatStatus", "KNOWN_CHAT_STATUSES"),
        ("ContactRoles", "KNOWN_CONTACT_ROLES"),
        ("Day", "KNOWN_DAYS"),
        ("Switch", "KNOWN_SWITCHES"),
    ],
)
def test_the_constant_of_an_enumeration(name: str, constant: str) -> None:
    assert constant_names([name]) == {name: constant}


def test_two_enumerations_have_two_constants() -> None:
    assert len({*constant_names(["CallState", "CallStates"]).values()}) == 2


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("gws",), "GWS"),
        (("web", "services"), "WEB_SERVICES"),
        (("3", "scale"), "API_3_SCALE"),
        (("ü",), "API"),
    ],
)
def test_variables_of_the_environment(words: tuple[str, ...], name: str) -> None:
    assert environment_name(words) == name


def test_both_packages_are_written_for_each_member_name() -> None:
    """A member of each odd name is a class attribute that Python can have."""
    told = [Member(name=one, type=None) for one in ("class", "register", "__x", "a-b")]  # type: ignore[arg-type]
    assert all(member_name(one.name).isidentifier() for one in told)
    assert write_typescript_client(Work(small_api()))
