"""Examples of the reference are true: answers and bodies fit the description, and Java at least compiles."""

import json
import re
import shutil
import subprocess

import jsonschema_rs
import pytest

from reference.operations import operations

COMPILE_SECONDS = 120


@pytest.fixture(scope="module")
def described(unlimited_admit):
    return operations(unlimited_admit.url)


def schema_of(description: dict, content: dict) -> dict:
    schema = next(iter(content.values()))["schema"]
    return schema | {"components": description["components"]}


def test_every_example_answer_fits_the_description(described):
    description, found = described
    wrong = []
    for operation in found:
        content = operation.content["responses"]["200"]["content"]
        if "application/json" in content:
            schema = schema_of(description, {"json": content["application/json"]})
            faults = [error.message for error in jsonschema_rs.iter_errors(schema, json.loads(operation.answer))]
            wrong += [(operation.id, faults)] if faults else []
    assert wrong == []


def test_every_example_body_fits_the_description(described):
    description, found = described
    checked, wrong = 0, []
    for operation in found:
        content = operation.content.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            body = re.search(r"-d '(.*)'$", operation.samples["curl"], re.DOTALL)[1].replace("'\\''", "'")
            schema = schema_of(description, {"json": content["application/json"]})
            faults = [error.message for error in jsonschema_rs.iter_errors(schema, json.loads(body))]
            wrong += [(operation.id, faults)] if faults else []
            checked += 1
    assert wrong == []
    assert checked > 30


@pytest.mark.skipif(not shutil.which("javac"), reason="there is no Java compiler here")
def test_every_sample_in_java_compiles(described, tmp_path):
    _, found = described
    for number, operation in enumerate(found):
        code = operation.samples["java"].replace("class Example", f"class Example{number}")
        (tmp_path / f"Example{number}.java").write_text(code)
    command = ["javac", "-proc:none", "-d", str(tmp_path), *map(str, sorted(tmp_path.glob("*.java")))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=COMPILE_SECONDS)
    assert done.returncode == 0, done.stderr
