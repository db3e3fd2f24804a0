"""dialect.toml: every key with its example, what it adds to its parent, faults with their line."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from docgen.base.codec.converter import dumps
from docgen.base.errors import ConfigError, DialectError
from docgen.blocks.types import Document
from docgen.extract import DIALECTS, KEYS, dialect_schema, read_dialect, shipped_text
from docgen.extract.dialect import Dialect, Label
from docgen.extract.dialect_file import Key
from docgen.ingest.markup import read_markdown
from docgen.pipeline.build import BuildOptions, load_model


def read(text: str) -> Dialect:
    return read_dialect("dialect.toml", text.encode(), DIALECTS, "own")


def line_of(key: Key) -> str:
    """The example of a key, in its table, in a file that may have it."""
    parent = 'extends = "gws"\n' if key.of == "pages" else ""
    table = key.path.rpartition(".")[0]
    return f"{parent}[{table}]\n{key.example}\n" if table else f"{parent}{key.example}\n"


@pytest.mark.parametrize("key", KEYS, ids=[f"{one.of}-{one.path}" for one in KEYS])
def test_the_example_of_each_key_is_read(key: Key) -> None:
    text = line_of(key)
    if key.path in {"extends", "name"}:
        text += 'selector = "action"\n'
    parent = DIALECTS["gws" if key.of == "pages" else "generic"]
    made = read(text)
    assert made.digest != parent.digest
    assert (made.words, made) != (parent.words, parent)
    Draft202012Validator(dialect_schema()).validate(tomllib.loads(text))


def test_a_dialect_says_only_what_differs_from_its_parent() -> None:
    made = read('extends = "gws"\nname-columns = ["ship"]\n[labels]\nrequest = ["call sent"]\n')
    parent = DIALECTS["gws"]
    assert made.name_columns == parent.name_columns | {"ship"}
    assert made.labels == {**parent.labels, "call sent": Label.REQUEST}
    assert made.base_path == parent.base_path
    assert made.name == "own"


def test_the_published_schema_is_that_of_the_keys(root: Path, accept: bool) -> None:
    path = root / "docs/dialect.schema.json"
    if accept:
        path.write_text(dumps(dialect_schema()), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == dumps(dialect_schema())
    Draft202012Validator.check_schema(dialect_schema())
    Draft202012Validator(dialect_schema()).validate(tomllib.loads(shipped_text("gws")))


def test_the_page_of_keys_is_what_the_keys_say(root: Path, accept: bool) -> None:
    path = root / "docs/dialect.md"
    text = path.read_text(encoding="utf-8")
    head, mark, _ = text.partition("## Every key\n")
    wanted = f"{head}{mark}{keys_page()}"
    if accept:
        path.write_text(wanted, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == wanted, "run: make accept"


def keys_page() -> str:
    titles = {
        "all": "Of every dialect:",
        "generic": 'Of one that extends `"generic"`:',
        "pages": 'Of one that extends `"gws"`, whose pages are read each by itself:',
    }
    lines: list[str] = []
    for of, title in titles.items():
        lines += ["", title, "", "| key | says | example |", "|---|---|---|"]
        for key in (one for one in KEYS if one.of == of):
            example = key.example.replace("|", "\\|")
            lines.append(f"| `{key.path}` | {key.told} | `{example}` |")
    return "\n".join([*lines, ""])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[labels\n", r"dialect.toml:1: is not TOML"),
        ('extends = "nobody"\n', r"dialect.toml:1: extends unknown dialect 'nobody'. Known"),
        ("labls = 1\n", r"dialect.toml:1: unknown key 'labls'. Did you mean 'labels'\?"),
        ('[labels]\n\nqery = ["x"]\n', r"toml:3: unknown key 'qery' of \[labels\]. Did you mean"),
        ('[labels]\nquery = "x"\n', r"toml:2: query must be a list of strings, not a string"),
        ("[labels]\nquery = [1]\n", r"toml:2: a member of query must be a string"),
        (
            '[labels]\nquery = [" "]\n',
            r"toml:2: query has an empty string, which would match every",
        ),
        ('[words]\ntypes = {"" = "string"}\n', "toml:2: types has an empty word"),
        ('[words]\ntypes = {"Zahl" = "nummer"}\n', "toml:2: 'Zahl' of types must be one of array"),
        ('labels = "x"\n', "toml:1: labels must be a table"),
        ('mark = "x"\n', "toml:1: unknown key 'mark'"),  # a key of pages, and this has none
        ('extends = "gws"\nmark = "("\n', "toml:2: mark is no regular expression"),
        ('extends = "gws"\nmark = ".*"\n', "toml:2: mark matches everything"),
        (
            'extends = "gws"\nmark = "x(a+)+y"\n',
            "toml:2: mark could take for ever. Write it without",
        ),
        ('extends = "gws"\nmark = "x(?:a.|ab)*y"\n', "toml:2: mark could take for ever"),
        ('extends = "gws"\nmark = "x(?:a|b*)*y"\n', "toml:2: mark could take for ever"),
        ('[requests]\nplaceholders = ["name"]\n', "toml:2: placeholders must be like '%name%'"),
        (f'extends = "gws"\nmark = "{"x" * 1001}"\n', "toml:2: mark is longer than 1,000"),
    ],
)
def test_a_fault_is_told_with_its_line(text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        read(text)


PAGE = """\
# Pegel

## Pegel auflisten

LESEN /pegel

**Suchfelder**

| Feld | Art | Muss | Ort | Bedeutung |
|---|---|---|---|---|
| fluss | Zeichen | ja | Suche | Name |
| seite | Ganzzahl | nein | Suche | Seite LESEN |

## Pegel anlegen

`ANLEGEN /pegel`

**Inhalt**

- `nummer` (Zeichen, ja) - Nummer
- `hoehe` (Kommazahl, nein) - in Metern

## Verlauf

`LESEN /alt`

Hilft das?
"""
DIALECT = """\
[requests]
methods = {LESEN = "GET", ANLEGEN = "POST"}
leave-out = ["Verlauf"]
[text]
leave-out = ["Hilft das?"]
[labels]
query = ["Suchfelder"]
body = ["Inhalt"]
[columns]
name = ["Feld"]
type = ["Art"]
required = ["Muss"]
in = ["Ort"]
meaning = ["Bedeutung"]
[words]
required = ["ja"]
optional = ["nein"]
types = {Zeichen = "string", Ganzzahl = "integer", Kommazahl = "number"}
locations = {Suche = "query"}
"""


def written(folder: Path, dialect: str = DIALECT, page: str = PAGE) -> Path:
    (folder / "pegel").mkdir()
    (folder / "pegel/a.md").write_text(page, encoding="utf-8")
    (folder / "pegel/dialect.toml").write_text(dialect, encoding="utf-8")
    return folder / "pegel"


def test_the_words_of_a_reference_are_those_of_its_dialect(tmp_path: Path) -> None:
    api = load_model(written(tmp_path), BuildOptions())
    told = {
        str(one.key): [(p.name, p.where, p.required, p.type_text) for p in one.parameters]
        for one in api.operations
    }
    assert told == {
        "GET /pegel": [("fluss", "query", True, "string"), ("seite", "query", False, "integer")],
        "POST /pegel": [("nummer", "body", True, "string"), ("hoehe", "body", False, "number")],
    }
    assert [one.title for one in api.operations] == ["Pegel auflisten", "Pegel anlegen"]
    assert api.operations[0].parameters[1].description == "Seite LESEN"
    assert api.dialect == "generic"


def test_placeholders_may_be_written_in_any_way(tmp_path: Path) -> None:
    dialect = '[requests]\nplaceholders = ["%name%", "#name"]\n'
    page = "# A\n\n## One\n\n`GET /buoys/%buoy%`\n\n## Two\n\n`PUT /buoys/#buoy/lights/%no%`\n"
    api = load_model(written(tmp_path, dialect, page), BuildOptions())
    assert [str(one.key) for one in api.operations] == [
        *("GET /buoys/{buoy}", "PUT /buoys/{buoy}/lights/{no}"),
    ]


def test_a_form_declares_or_does_not_as_the_dialect_says(tmp_path: Path) -> None:
    page = "# A\n\nSee GET /one/{id} first.\n\nThen GET /two/{id} next.\n\nAnd GET /three too.\n"
    source = written(tmp_path, '[requests]\ndeclare = ["text, inside"]\n', page)
    api = load_model(source, BuildOptions(force=True))
    assert {one.key.path for one in api.operations} == {"/one/{id}", "/two/{id}", "/three"}
    (source / "dialect.toml").write_text('[requests]\nignore = ["text, inside"]\n')
    with pytest.raises(DialectError):
        load_model(source, BuildOptions())


def test_a_dialect_of_which_nothing_is_met_is_an_error(tmp_path: Path) -> None:
    source = written(tmp_path, '[labels]\nquery = ["Champs"]\n')
    with pytest.raises(
        DialectError, match=r"dialect.toml: nothing of what it says is in the source"
    ):
        load_model(source, BuildOptions())


def test_words_that_stand_nowhere_are_told(tmp_path: Path) -> None:
    told: list[str] = []
    more = DIALECT.replace('body = ["Inhalt"]', 'body = ["Inhalt", "Rumpf"]')
    load_model(written(tmp_path, more), BuildOptions(note=told.append))
    assert [one.rpartition("toml: ")[2] for one in told] == [
        "1 of its 18 words stand nowhere in the source: 'rumpf'"
    ]


def test_an_option_and_source_toml_may_name_the_file(tmp_path: Path) -> None:
    source = written(tmp_path)
    (source / "dialect.toml").rename(tmp_path / "other.toml")
    options: list[Any] = [BuildOptions(dialect=str(tmp_path / "other.toml"))]
    (source / "source.toml").write_text('dialect = "words.toml"\n')
    (source / "words.toml").write_text(DIALECT, encoding="utf-8")
    options.append(BuildOptions())
    for one in options:
        assert len(load_model(source, one).operations) == 2
    (source / "source.toml").write_text('dialect = "../other.toml"\n')
    with pytest.raises(ConfigError, match="leaves the folder"):
        load_model(source, BuildOptions())


def test_places_stay_as_they_are() -> None:
    document = read_markdown("a.md", PAGE.encode())
    assert isinstance(document, Document)
    assert str(document.blocks[1].place) == "a.md:5"
