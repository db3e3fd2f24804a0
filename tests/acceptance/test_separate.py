"""`openapi-operations.yaml`: the documented request goes over the wire, without a fragment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.acceptance.recorder import Answer, recording
from tests.acceptance.toolchain import JAVA, TOOLS, javac, need, openapi_generator, run

pytestmark = pytest.mark.slow

PYTHON = """
import sys
import openapi_client as peer

client = peer.ApiClient(peer.Configuration(host=sys.argv[1]))
(api,) = (one for name in dir(peer) if hasattr(one := getattr(peer, name), "answer_call"))
body = peer.VoiceAnswerRequest.from_dict({"operationName": "Answer"})
answer = api(client).answer_call(id="1 2", voice_answer_request=body)
assert answer.status_code is not None, answer
"""

TYPESCRIPT = """
import { Configuration, VoiceAPIApi } from "./typescript-fetch/index";

declare const process: { argv: string[] };
const basePath = process.argv[2];
const api = new VoiceAPIApi(new Configuration({ basePath }));
void api.answerCall({ id: "1 2", voiceAnswerRequest: { operationName: "Answer" } });
"""

JAVA_MAIN = """
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.VoiceApiApi;
import org.openapitools.client.model.VoiceAnswerRequest;

class Call {
    public static void main(String[] args) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(args[0]);
        var body = new VoiceAnswerRequest();
        body.setOperationName(VoiceAnswerRequest.OperationNameEnum.ANSWER);
        new VoiceApiApi(client).answerCall("1 2", body);
    }
}
"""
BROWSER = ("--target", "es2020", "--lib", "es2020,dom", "--module", "commonjs")


@pytest.fixture(scope="module")
def document(root: Path) -> Path:
    """The document of the sample with an entry for each documented operation."""
    return root / "output/gws/8.6/openapi-operations.yaml"


def test_every_documented_operation_has_an_entry(document: Path) -> None:
    separate, usual = (
        yaml.safe_load(path.read_bytes()) for path in (document, document.with_name("openapi.yaml"))
    )
    documented = sum(len(one["x-docgen-operations"]) for one in operations(usual))
    entries = operations(separate)
    assert sum(len(one["x-docgen-operations"]) for one in entries) == documented
    assert len({one["operationId"] for one in entries}) == len(entries) > len(operations(usual))


def test_python_of_openapi_generator_sends_no_fragment(document: Path, tmp_path: Path) -> None:
    need("python", "java")
    openapi_generator(document, tmp_path, "python")
    with recording() as server:
        server.always = Answer.of({"statusCode": 0})
        run(tmp_path / "python", TOOLS / "python/bin/python", "-c", PYTHON, server.url)
    (arrived,) = server.arrived
    assert (arrived.method, arrived.path) == ("POST", "/api/v2/me/calls/1 2")
    assert arrived.json == {"operationName": "Answer"}


def test_typescript_of_openapi_generator_sends_no_fragment(document: Path, tmp_path: Path) -> None:
    need("python", "java", "node")
    openapi_generator(document, tmp_path, "typescript-fetch")
    (tmp_path / "call.ts").write_text(TYPESCRIPT, encoding="utf-8")
    run(tmp_path, "tsc", *BROWSER, "--outDir", "js", "call.ts")
    with recording() as server:
        server.always = Answer.of({"statusCode": 0})
        run(tmp_path, "node", "js/call.js", server.url)
    (arrived,) = server.arrived
    assert (arrived.method, arrived.path) == ("POST", "/api/v2/me/calls/1 2")
    assert arrived.json == {"operationName": "Answer"}


def test_java_of_openapi_generator_sends_no_fragment(document: Path, tmp_path: Path) -> None:
    need("python", "java", "javac")
    openapi_generator(document, tmp_path, "java", *JAVA)
    (tmp_path / "Call.java").write_text(JAVA_MAIN, encoding="utf-8")
    classpath = javac(tmp_path)
    with recording() as server:
        server.always = Answer.of({"statusCode": 0})
        run(tmp_path, "java", "-cp", classpath, "Call", server.url)
    (arrived,) = server.arrived
    assert (arrived.method, arrived.path) == ("POST", "/api/v2/me/calls/1 2")
    assert arrived.json == {"operationName": "Answer"}


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The Operation Objects of a document."""
    items = document["paths"].values()
    return [one for item in items for one in item.values() if "responses" in one]
