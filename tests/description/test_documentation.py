"""`docs/api.md` says what `/openapi.json` says: every route is there and no other, and every example fits a schema."""

import json
import re
from pathlib import Path

import httpx2
import jsonschema_rs
import pytest

PAGE = (Path(__file__).parents[2] / "docs/api.md").read_text()
ROUTE = re.compile(r"`(GET|POST|PUT|DELETE) ((?:/|\.\.\.)[^`\s]*)`")
EXAMPLE = re.compile(r"```json\n(.*?)```", re.DOTALL)
# Not of the API, but for who watches the server, and for OAuth libraries.
ELSEWHERE = ("/livez", "/readyz", "/openapi.json", "/oauth/", "/.well-known/")


def examples() -> list:
    """Every JSON value of the page, also where one block has several."""
    found = []
    for block in EXAMPLE.findall(PAGE):
        rest = block.strip()
        while rest:
            value, end = json.JSONDecoder().raw_decode(rest)
            found.append(value)
            rest = rest[end:].strip()
    return found


@pytest.fixture(scope="module")
def description(unlimited_admit) -> dict:
    return httpx2.get(f"{unlimited_admit.url}/openapi.json", trust_env=False).json()


def test_the_page_has_every_route_and_no_other(description):
    served = {
        (method.upper(), path)
        for path, methods in description["paths"].items()
        for method in methods
        if not path.startswith(ELSEWHERE)
    }
    written = {(method, path.removeprefix("...")) for method, path in ROUTE.findall(PAGE)}
    written = {(method, path) for method, path in written if not path.startswith(ELSEWHERE)}

    def is_about(row: tuple[str, str], route: tuple[str, str]) -> bool:
        return row[0] == route[0] and (row[1] == route[1] or route[1].endswith("/" + row[1].lstrip("/")))

    assert sorted(route for route in served if not any(is_about(row, route) for row in written)) == []
    assert sorted(row for row in written if not any(is_about(row, route) for route in served)) == []


@pytest.mark.parametrize("example", [pytest.param(one, id=one.get("type", "page")) for one in examples()])
def test_every_example_fits_a_schema(description, example):
    schemas = description["components"]["schemas"]

    def fits(name: str, schema: dict) -> bool:
        properties = schema.get("properties", {})
        unknown = set(example) - set(properties)
        if set(schema.get("required", [])) - set(example) or (unknown and "additionalProperties" not in schema):
            return False
        examples_of_type = properties.get("type", {}).get("example")
        if examples_of_type and example.get("type") != examples_of_type:
            return False
        reference = {"$ref": f"#/components/schemas/{name}", "components": description["components"]}
        return jsonschema_rs.is_valid(reference, example)

    assert [name for name, schema in schemas.items() if fits(name, schema)] != []
