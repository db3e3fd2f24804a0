"""Two references of our own in no known dialect, read to the letter; documents of others."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, build, read_source

# Method and path: names in path, query, header and body, by reading the pages.
TIDES = {
    "GET /stations": "query lat lon radius kind",
    "GET /stations/{station}": "path station",
    "POST /stations": "body name lat lon zone",
    "PATCH /stations/{station}": "path station body name zone",
    "DELETE /stations/{station}": "path station",
    "GET /stations/{station}/tides": "path station query from days datum",
    "POST /compare": "body first second day",
    "GET /alarms": "query page per_page",
    "PUT /alarms/{alarm}": "path alarm body station height before",
    "POST /alarms/{alarm}/silence": "path alarm query minutes",
}
SHIPS = {
    "GET /ships/{ship}/crew": "path ship query rank",
    "PUT /ships/{ship}/crew/{sailor}": "path ship sailor body rank until",
    "DELETE /ships/{ship}/crew/{sailor}": "path ship sailor",
    "GET /ships/{ship}/papers": "path ship query valid_on",
    "POST /ships/{ship}/papers": "path ship body kind scan",
    "GET /papers/{paper}": "path paper",
    "GET /ships": "query flag built_after limit",
    "POST /ships": "header X-Api-Key body name imo flag owner",
    "GET /ships/{ship}": "path ship",
    "DELETE /ships/{ship}": "path ship query reason",
}


def names(api: Api) -> dict[str, str]:
    made = {}
    for operation in api.operations:
        told = []
        for where in ("path", "query", "header", "body"):
            here = [one.name for one in operation.parameters if one.where == where]
            told += [where, *here] if here else []
        made[str(operation.key)] = " ".join(told)
    return made


@pytest.mark.parametrize(
    ("source", "labels", "server"),
    [
        ("tides/2", TIDES, "https://api.tides.example/v2"),
        ("ships/1.4", SHIPS, "https://register.ships.example"),
    ],
)
def test_own_reference(source: str, labels: dict[str, str], server: str, root: Path) -> None:
    reading = read_source(root / "sources" / source, BuildOptions())
    api = reading.api
    assert names(api) == labels
    assert (api.dialect, api.base_url) == ("generic", server)
    assert reading.confidence is not None
    assert reading.confidence.recall == 1
    assert all(operation.answers for operation in api.operations)


@pytest.mark.parametrize(
    ("file", "labels"),
    [("tides/2/pdf/tide-tables.pdf", TIDES), ("ships/1.4/pdf/ship-register.pdf", SHIPS)],
)
def test_own_reference_as_pdf(file: str, labels: dict[str, str], root: Path) -> None:
    reading = read_source(root / "sources" / file, BuildOptions(dialect="generic"))
    assert {key: sorted(told.split()) for key, told in names(reading.api).items()} == {
        key: sorted(told.split()) for key, told in labels.items()
    }
    assert reading.confidence is not None
    assert reading.confidence.recall == 1


def test_what_own_references_tell_beside_requests(root: Path) -> None:
    tides = read_source(root / "sources" / "tides" / "2", BuildOptions()).api
    assert [str(one.key) for one in tides.operations if one.deprecated] == [
        "POST /alarms/{alarm}/silence"
    ]
    oauth = tides.security.oauth2
    assert oauth is not None
    assert oauth.authorization_url == "https://login.tides.example/oauth/authorize"
    assert oauth.token_url == "https://login.tides.example/oauth/token"
    assert [one.name for one in oauth.scopes] == ["tables:read", "alarms:write"]
    made = next(one for one in tides.operations if str(one.key) == "POST /stations")
    name = next(one for one in made.parameters if one.name == "name")
    assert (name.min_length, name.max_length) == (1, 60)
    ships = read_source(root / "sources" / "ships" / "1.4", BuildOptions()).api
    assert {one.key.path: len(one.samples) for one in ships.webhooks} == {
        "/ship.registered": 1,
        "/papers.expired": 1,
    }
    listed = next(one for one in ships.operations if str(one.key) == "GET /ships")
    assert [(one.name, one.type_text) for one in listed.returned] == [
        ("ships", "array"),
        ("next", "string"),
    ]


VENDORS = (
    "discord",
    "docker-engine",
    "flink",
    "ga4gh",
    "github-v3",
    "lxd",
    "nifi-registry",
    "nomad",
    "nsx",
    "opencast",
    "wekan",
)


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("vendor", VENDORS)
def test_documents_of_other_vendors_are_valid(vendor: str, shared: Path, tmp_path: Path) -> None:
    options = BuildOptions(name=vendor, version="1", validate=True)
    result = build(shared / "sources" / vendor / "docs", options, tmp_path)
    assert {"openapi.yaml", "openapi-3.0.yaml"} <= {*result.files}
    assert result.summary.confidence
