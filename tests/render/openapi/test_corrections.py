"""An overlay and a document in, the corrected document out; every fault with its line."""

from __future__ import annotations

import pytest
import yaml

from docgen.base.errors import ConfigError
from docgen.ingest.source.overlay import read_overlay
from docgen.render.openapi.corrections.apply import apply_overlay, unmatched
from tests.cases import Case, load_cases

HEAD = 'overlay: 1.0.0\ninfo: {title: T, version: "1"}\n'
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Pier", "version": "1", "contact": {"name": "A"}},
    "tags": [{"name": "a"}],
    "paths": {},
}


@pytest.mark.parametrize("case", load_cases("render/overlay"), ids=str)
def test_actions_correct_the_document(case: Case, accept: bool) -> None:
    overlay = read_overlay("o.yaml", "o.yaml", case.inputs["overlay"].encode())
    given = yaml.safe_load(case.inputs["document"])
    applied = apply_overlay(given, overlay)
    assert given == yaml.safe_load(case.inputs["document"])
    case.check({"matches": applied.matches, "document": applied.document}, accept=accept)


def test_what_the_document_shares_is_corrected_at_one_place() -> None:
    shared: dict[str, object] = {"name": "a"}
    document = {**DOCUMENT, "tags": (shared, shared)}
    text = f"{HEAD}actions:\n- target: $.tags[0]\n  update: {{name: b}}\n"
    applied = apply_overlay(document, read_overlay("o", "o", text.encode()))
    assert applied.document["tags"] == [{"name": "b"}, {"name": "a"}]


def test_a_target_without_a_match_is_found_with_its_line() -> None:
    text = f"{HEAD}actions:\n- target: $.info\n  update: {{}}\n- target: $.no\n  remove: true\n"
    overlay = read_overlay("sources/o.yaml", "o.yaml", text.encode())
    (finding,) = unmatched(overlay, apply_overlay(DOCUMENT, overlay).matches)
    assert finding.code == "overlay-without-target"
    assert str(finding.place) == "o.yaml:6"


def test_scalars_are_what_openapi_means_and_not_what_yaml_1_1_says() -> None:
    values = "[on, 2024-01-01, 1:30, 012, 1e3, 0x1F, ~, 'true', true, 3.1.0]"
    text = f"{HEAD}actions:\n- target: $\n  update: {{200: {values}}}\n"
    (action,) = read_overlay("o", "o", text.encode()).actions
    assert action.update == {
        "200": ["on", "2024-01-01", "1:30", 12, 1000.0, 31, None, "true", True, "3.1.0"]
    }


def action(body: str) -> str:
    return f"{HEAD}actions:\n- target: $.info\n  {body}\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "o:1: is empty"),
        ("- a", "o:1: an overlay must be an object"),
        ("openapi: 3.1.0", "o:1: unknown key 'openapi'"),
        ("info: {}\nactions: []", "o:1: is no overlay"),
        ("overlay: 2.0.0", "o:1: overlay must be 1.0.0, not '2.0.0'"),
        ("overlay: 1.0.0", "o:1: has no info"),
        ("overlay: 1.0.0\ninfo: {title: T}", "o:2: info has no version"),
        ("overlay: 1.0.0\ninfo: {title: T, version: 1.0}", "o:2: version must be text"),
        (HEAD, "o:1: has no actions"),
        (f"{HEAD}actions: []", "o:3: actions must be a list that is not empty"),
        (f"{HEAD}extends: 3\nactions: []", "o:3: extends must be text"),
        (f"{HEAD}actions: [$.info]", "o:3: an action must be an object"),
        (f"{HEAD}actions:\n- remove: true", "o:4: the action has no target"),
        (f"{HEAD}actions:\n- target: 5\n  remove: true", "o:4: target must be text"),
        (action("description: x"), "o:4: the action does nothing"),
        (action("updates: {}"), "o:5: unknown key 'updates' in an action. Did you mean 'update'?"),
        (action("remove: 'true'"), "o:5: remove must be true or false"),
        (action("update:"), "o:5: update is empty"),
        (action("update: {a: &x 1, b: *x}"), "o:5: an alias"),
        (action("update: !!python/object:os.system {}"), "o:5: a tag"),
        (action("update: {a: !!str 1}"), "o:5: a tag"),
        (action("update: {a: 1, a: 2}"), "o:5: the key 'a' is given twice"),
        (action("update: {[a]: 1}"), "o:5: a key must be one text"),
        (action("update: {a: .inf}"), "o:5: '.inf' is no number of JSON"),
        (action("update: {a: 1e999}"), "o:5: a number is too large"),
        (action("update: " + "[" * 200 + "]" * 200), "o:5: is nested deeper than 100"),
        (action("update: {a: [}"), "o:5: is not YAML"),
        (f"{HEAD}actions: \x07", "o:3: is not YAML"),
        (f"{action('remove: false')}---\na: 1", "o:6: holds a second document"),
        (action("update: text"), "o:5: the target selects an object"),
        (action("update: {contact: text}"), "o:5: 'contact' is an object, and update makes it a"),
        (action("update: {title: [a]}"), "o:5: 'title' is a value, and update makes it an array"),
        (action("remove: true"), "o:1: leaves the document without a text at $.info.title"),
        (action("update: {title: 5}"), "o:1: leaves the document without a text at $.info.title"),
    ],
)
def test_a_fault_of_the_overlay_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(ConfigError) as error:
        apply_overlay(DOCUMENT, read_overlay("o", "o", text.encode()))
    message = str(error.value)
    assert message.startswith(told)
    assert error.value.hint
    assert "\n" not in message


@pytest.mark.parametrize(
    "target",
    [
        "info",
        "$.",
        "$.info.",
        "$..[?@.x",
        "$.info.~",
        "$[?foo(@)]",
        "$.info | $",
        "$[?" + "(" * 9999,
    ],
)
def test_a_target_is_a_jsonpath_of_the_rfc(target: str) -> None:
    text = f"{HEAD}actions:\n- target: '{target}'\n  remove: true\n"
    with pytest.raises(ConfigError, match=r"^o:4: the target '.* is no JSONPath"):
        apply_overlay(DOCUMENT, read_overlay("o", "o", text.encode()))


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("$", "o:4: the target is the whole document"),
        ("$.openapi", "o:1: leaves the document without a text at $.openapi"),
    ],
)
def test_what_a_document_needs_is_not_removed(target: str, told: str) -> None:
    text = f"{HEAD}actions:\n- target: {target}\n  remove: true\n"
    with pytest.raises(ConfigError) as error:
        apply_overlay(DOCUMENT, read_overlay("o", "o", text.encode()))
    assert str(error.value).startswith(told)


def test_a_text_has_no_place_for_an_update() -> None:
    text = f"{HEAD}actions:\n- target: $.info.title\n  update: Other\n"
    with pytest.raises(ConfigError, match=r"^o:5: the target selects neither"):
        apply_overlay(DOCUMENT, read_overlay("o", "o", text.encode()))


def test_bytes_are_bounded_and_utf_8() -> None:
    with pytest.raises(ConfigError, match=r"^o:1: is larger than 1 MB"):
        read_overlay("o", "o", b"#" * (1024 * 1024 + 1))
    with pytest.raises(ConfigError, match=r"^o:2: is not UTF-8"):
        read_overlay("o", "o", b"a: 1\nb: \xff")


def test_a_library_that_is_missing_is_no_fault_of_the_target(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing() -> None:
        raise ImportError("no jsonpath")

    monkeypatch.setattr("docgen.render.openapi.corrections.apply._environment", missing)
    text = f"{HEAD}actions:\n- target: $.info\n  update: {{}}\n"
    with pytest.raises(ImportError, match="no jsonpath"):
        apply_overlay(DOCUMENT, read_overlay("o", "o", text.encode()))
