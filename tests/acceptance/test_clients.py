"""Clients that outside tools make from a document are whole: they compile, or import."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.acceptance.toolchain import (
    JAVA,
    fail,
    import_all,
    javac,
    need,
    openapi_generator,
    reads,
    run,
)

pytestmark = [pytest.mark.slow, reads("sample 3.1", "sample 3.0", "reference 3.1")]

TSC = ("tsc", "--noEmit", "--strict")
# What generated TypeScript runs on; it comes without a configuration of its own.
BROWSER = ("--target", "es2020", "--lib", "es2020,dom", "--moduleResolution", "node")

# These tools exit with 0 where they leave something out or write one file over another.
LEFT_OUT = re.compile(r"unable to|could not|cannot|skipping|warning|error|FILEPATH_COLLISION", re.I)


def test_python_of_openapi_generator_imports(document: Path, tmp_path: Path) -> None:
    need("python", "java")
    openapi_generator(document, tmp_path, "python")
    import_all("openapi_client", tmp_path / "python")


def test_typescript_of_openapi_generator_compiles(document: Path, tmp_path: Path) -> None:
    need("python", "java", "node")
    openapi_generator(document, tmp_path, "typescript-fetch")
    run(tmp_path, *TSC, *BROWSER, "typescript-fetch/index.ts")


def test_java_of_openapi_generator_compiles(document: Path, tmp_path: Path) -> None:
    need("python", "java", "javac")
    openapi_generator(document, tmp_path, "java", *JAVA)
    javac(tmp_path)


def test_types_of_openapi_typescript_compile(document: Path, tmp_path: Path) -> None:
    need("node")
    run(tmp_path, "openapi-typescript", document, "-o", "types.ts")
    run(tmp_path, *TSC, "types.ts")


def test_models_of_datamodel_codegen_import(document: Path, tmp_path: Path) -> None:
    need("python")
    kinds = ("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel")
    run(tmp_path, "datamodel-codegen", "--input", document, *kinds, "--output", "models.py")
    import_all("models", tmp_path)


def test_client_of_openapi_python_client_imports(document: Path, tmp_path: Path) -> None:
    need("python")
    command = ("openapi-python-client", "generate", "--meta", "none", "--output-path", "client")
    told = run(tmp_path, *command, "--path", document)
    if LEFT_OUT.search(told.replace(str(document), "")):
        fail("openapi-python-client leaves something out", told)
    import_all("client", tmp_path)
