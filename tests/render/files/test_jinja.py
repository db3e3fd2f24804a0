"""Templates: ours, the user's before ours, and what happens when one is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from docgen.base.errors import RenderError
from docgen.render import WRITERS, RenderOptions
from docgen.render.files.jinja import comment, packaged, render_template, to_json
from docgen.render.openapi.work import Work
from tests.render.small_api import small_api

NAME = "openapi/openapi.yaml.j2"


def user(folder: Path, text: str) -> Path:
    path = folder / NAME
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return folder


def test_our_templates_are_found() -> None:
    assert (packaged() / NAME).is_file()


def test_a_template_of_the_user_wins(tmp_path: Path) -> None:
    folder = user(tmp_path, "{{ 'mine' | comment }}\n{{ {'info': document.info} | yaml }}")
    (file, *_) = WRITERS["openapi"](Work(small_api(), RenderOptions(templates=folder)))
    assert file.data.startswith(b"# mine\ninfo:\n  title: Pier API Reference\n")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{{ documnt.info }}", "'documnt' is undefined"),
        ("{{ document.nothing }}", "nothing"),
        ("{% if %}", NAME),
        ("{% include 'gone.j2' %}", "gone.j2"),
        ("{{ document | shout }}", "shout"),
        ("{{ document.info() }}", "not callable"),
    ],
)
def test_what_is_wrong_with_a_template_is_said_with_its_name(
    tmp_path: Path, text: str, says: str
) -> None:
    with pytest.raises(RenderError) as error:
        WRITERS["openapi"](Work(small_api(), RenderOptions(templates=user(tmp_path, text))))
    assert says in str(error.value)
    assert ".j2" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_template_is_said_by_name() -> None:
    with pytest.raises(RenderError, match=r"no/such\.j2"):
        render_template("no/such.j2", {})


def test_data_is_never_a_template(tmp_path: Path) -> None:
    folder = user(tmp_path, "{{ {'x': '{{ 7*7 }}{% raw %}'} | yaml }}")
    (file, *_) = WRITERS["openapi"](Work(small_api(), RenderOptions(templates=folder)))
    assert yaml.safe_load(file.data) == {"x": "{{ 7*7 }}{% raw %}"}


@given(st.text(st.characters(exclude_categories=())))
def test_a_comment_is_nothing_but_comment(text: str) -> None:
    made = comment(text)
    assert yaml.safe_load(f"{made}\nx: 1\n") == {"x": 1}
    assert all(line.startswith("#") for line in made.splitlines())


def test_json_ends_no_script() -> None:
    text = to_json({"a": "</script>\u2028"})
    assert "</" not in text
    assert "\u2028" not in text
    assert json.loads(text) == {"a": "</script>\u2028"}


def test_writing_needs_no_validator_and_no_terminal() -> None:
    code = (
        "import sys, docgen.render\n"
        "heavy = {'openapi_spec_validator', 'rich', 'jsonschema', 'click'} & set(sys.modules)\n"
        "sys.exit(' '.join(heavy) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0
