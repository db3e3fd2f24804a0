"""A member that tells objects apart, also by a correction by hand (OpenAPI 3.1, 4.8.25)."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from docgen.pipeline.build import BuildOptions, build
from tests.acceptance.toolchain import TOOLS, need, run

pytestmark = pytest.mark.slow

PAGE = """Get Boat

This operation is part of the Boat API section of the Web Services API.

Request URL\t/api/v2/boats/{id}
HTTP method\tGET

HTTP Response

{"statusCode": 0, "boat": {"id": 9007199254740993, "crew": 5}}
"""
OVERLAY = """
overlay: 1.0.0
info: {title: t, version: 1.0.0}
actions:
- target: $.components.schemas
  update:
    Ferry:
      type: object
      required: [kind]
      properties: {kind: {const: ferry}, cars: {type: integer}}
    Tug:
      type: object
      required: [kind]
      properties: {kind: {const: tug}, pulls: {type: boolean}}
    Raft:
      type: object
      properties: {kind: {type: string}, logs: {enum: [3, 5]}, dry: {const: false}}
- target: $.components.schemas.BoatGetResponse.properties
  update:
    boat:
      oneOf:
      - {$ref: '#/components/schemas/Ferry'}
      - {$ref: '#/components/schemas/Tug'}
      - {$ref: '#/components/schemas/Raft'}
      discriminator:
        propertyName: kind
        mapping:
          ferry: '#/components/schemas/Ferry'
          tug: Tug
          timber: '#/components/schemas/Raft'
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the clients."""
    folder = tmp_path_factory.mktemp("boats")
    (folder / "in").mkdir()
    (folder / "in/get.txt").write_text(PAGE, encoding="utf-8")
    (folder / "in/overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    toml = 'name = "boats"\nversion = "1"\ndialect = "gws"\n'
    (folder / "in/source.toml").write_text(toml, encoding="utf-8")
    return build(folder / "in", BuildOptions(), folder / "out").folder / "clients"


@pytest.fixture(scope="module")
def boats(made: Path) -> Iterator[ModuleType]:
    home = str(made / "python")
    sys.path.insert(0, home)
    try:
        yield importlib.import_module("boats_client._base")
    finally:
        sys.path.remove(home)
        for module in [one for one in sys.modules if one.partition(".")[0] == "boats_client"]:
            del sys.modules[module]


@pytest.mark.parametrize(
    ("boat", "kind"),
    [
        ({"kind": "tug"}, "Tug"),
        ({"kind": "tug", "pulls": "yes"}, "Tug"),
        ({"kind": "tug", "cars": 3}, "Tug"),
        ({"kind": "ferry"}, "Ferry"),
        ({"kind": "timber", "logs": 3}, "Raft"),
        ({"kind": "barge", "cars": 3}, "Raft"),
        ({"kind": 7}, "Model"),
        ({"logs": 5}, "Raft"),
    ],
)
def test_the_class_that_an_object_says_it_is(
    boats: ModuleType, boat: dict[str, object], kind: str
) -> None:
    models = importlib.import_module("boats_client.models")
    told = {"statusCode": 0, "boat": boat}
    found = boats.decode(models.BoatGetResponse, told)
    assert type(found.boat).__name__ == kind
    assert found.to_wire() == told


def test_a_model_and_a_dictionary_are_sent_alike(boats: ModuleType) -> None:
    models = importlib.import_module("boats_client.models")
    shape = models.BoatGetResponse
    told = {"statusCode": 0, "boat": {"kind": "tug", "pulls": True}}
    for given in (told, {"status_code": 0, "boat": models.Tug(pulls=True)}):
        sent = boats.wire(given, shape)
        assert sent["boat"]["pulls"] is True


def test_both_are_typed(made: Path, tmp_path: Path) -> None:
    need("node")
    (tmp_path / "told.py").write_text(
        "from boats_client import BoatGetResponse, Ferry, Raft\n"
        "def told(answer: BoatGetResponse, raft: Raft) -> int | None:\n"
        "    logs: int | None = raft.logs\n"
        "    return answer.boat.cars if isinstance(answer.boat, Ferry) else logs\n",
        encoding="utf-8",
    )
    home = f"MYPYPATH={made / 'python'}"
    run(
        tmp_path, "env", home, sys.executable, "-m", "mypy", "--strict", "--config-file=", "told.py"
    )
    home_ts = made / "typescript"
    (home_ts / "node_modules").symlink_to(TOOLS / "node/node_modules")
    (home_ts / "src/told.ts").write_text(
        'import type { BoatGetResponse, Raft } from "./models.js";\n'
        "export function told({ boat }: BoatGetResponse): number | boolean | undefined {\n"
        "  switch (boat?.kind) {\n"
        '    case "ferry": return boat.cars;\n'
        '    case "tug": return boat.pulls;\n'
        "    default: return boat?.logs;\n"
        "  }\n"
        "}\n"
        "export const raft: Raft = { logs: 3, dry: false };\n"
        "// @ts-expect-error no raft has four\n"
        "export const wrong: Raft = { logs: 4 };\n",
        encoding="utf-8",
    )
    run(home_ts, "tsc", "--noEmit", "-p", ".")


def test_the_document_has_what_the_correction_says(made: Path) -> None:
    told = json.loads((made.parent / "openapi.json").read_text(encoding="utf-8"))
    boat = told["components"]["schemas"]["BoatGetResponse"]["properties"]["boat"]
    assert boat["discriminator"]["propertyName"] == "kind"
