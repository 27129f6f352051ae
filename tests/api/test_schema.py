"""Does every answer look as the API's own description says, with nothing left out of it?"""

import json
import re
from typing import Any

import jsonschema
import pytest
from django.test import Client

from claims.api.views import documentation
from claims.models import Derivation, Source, Story, Verdict

pytestmark = pytest.mark.usefixtures("sample_site")

ADDRESSES = (
    "/api/v1/lookup?q=NATO countries hurriedly joined Washington to obstruct a settlement",
    "/api/v1/lookup?q=NATO countries joined Washington to obstruct a settlement&explain=1",
    "/api/v1/lookup?q=Nothing like it was ever said.",
    "/api/v1/lookup?url=https://a.example/",
    "/api/v1/claims",
    "/api/v1/claims?limit=1&language=en",
    "/api/v1/claims/{claim}",
    "/api/v1/claims/{claim}/history",
    "/api/v1/claims/{claim}/appearances",
    "/api/v1/claims/{claim}/relations",
    "/api/v1/articles",
    "/api/v1/articles/{article}",
    "/api/v1/articles/{article}/versions/1",
    "/api/v1/articles/{article}/versions/1/statements?limit=50",
    "/api/v1/derivations/{derivation}",
    "/api/v1/compare?original={original}&derived={derived}",
    "/api/v1/stories/{story}",
    "/api/v1/sources",
    "/api/v1/sources/{source}",
    "/api/v1/verdicts",
    "/v1alpha1/claims:search?query=NATO",
    "/v1alpha1/claims:search?query=nothing+of+the+kind",
)
REFUSED = (
    ("/api/v1/lookup", 400),
    ("/api/v1/lookup?q=a&limit=51", 400),
    ("/api/v1/claims?unknown=1", 400),
    ("/api/v1/claims/999999", 404),
    ("/api/v1/compare?original=1&derived=1", 404),
    ("/v1alpha1/claims:search", 400),
)


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """Read the description as a client gets it, and let no object hold more than it says."""
    made: dict[str, Any] = json.loads(json.dumps(documentation.described()))
    for component in made["components"]["schemas"].values():
        if component.get("type") == "object":
            component["additionalProperties"] = False
    return made


def template(document: dict[str, Any], address: str) -> str:
    """Find the described path that an address belongs to."""
    path = address.partition("?")[0]
    (found,) = (
        known
        for known in document["paths"]
        if re.fullmatch(re.sub(r"\{\w+\}", "[0-9]+", known), path)
    )
    return str(found)


def check(document: dict[str, Any], place: list[str], answer: Any) -> None:
    """Validate an answer against the schema at a place of the description."""
    steps = "/".join(step.replace("~", "~0").replace("/", "~1") for step in place)
    schema = document | {"$ref": f"#/{steps}"}
    jsonschema.Draft202012Validator(schema).validate(answer)


def filled(address: str) -> str:
    """Put the ids of public rows into an address."""
    derivation = Derivation.objects.get()
    ids = {
        "claim": Verdict.objects.get().review.claim_id,
        "derivation": derivation.pk,
        "original": derivation.original_id,
        "derived": derivation.derived_id,
        "article": derivation.original.article_id,
        "story": Story.objects.get().pk,
        "source": Source.objects.all()[0].pk,
    }
    return address.format(**ids)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_answer_is_as_described(api: Client, document: dict[str, Any], address: str) -> None:
    address = filled(address)
    response = api.get(address)
    assert response.status_code == 200, response.content
    path = template(document, address)
    place = ["paths", path, "get", "responses", "200", "content", "application/json", "schema"]
    check(document, place, response.json())


@pytest.mark.parametrize(
    ("address", "body", "status"),
    [
        ("/api/v1/lookup", {"texts": ["NATO countries joined Washington", "Nothing."]}, 200),
        ("/api/v1/lookup", {"passage": "NATO countries hurriedly joined Washington. No."}, 200),
        ("/api/v1/articles", {"text": "A text for the description.", "title": "A"}, 201),
        ("/api/v1/articles", {"text": "Another text for it, sent twice.", "title": "B"}, 200),
    ],
)
def test_an_answer_to_a_post_is_as_described(
    api: Client, key: Any, document: dict[str, Any], address: str, body: Any, status: int
) -> None:
    headers = key("ingest")
    if status == 200 and "text" in body:
        api.post(address, body, content_type="application/json", **headers)
    response = api.post(address, body, content_type="application/json", **headers)
    assert response.status_code == status
    content = ["responses", str(status), "content", "application/json", "schema"]
    check(document, ["paths", address, "post", *content], response.json())


@pytest.mark.parametrize(("address", "status"), REFUSED)
def test_a_refusal_is_as_described(
    api: Client, document: dict[str, Any], address: str, status: int
) -> None:
    response = api.get(address)
    assert response.status_code == status
    answer = response.json()
    answer.pop("error", None)  # Google's own member of claims:search
    check(document, ["components", "schemas", "Problem"], answer)


def test_the_check_notices_what_is_not_described(document: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        check(document, ["components", "schemas", "Problem"], {"type": "a"})
    problem = {"type": "a", "title": "b", "status": 400, "detail": "c", "more": 1}
    with pytest.raises(jsonschema.ValidationError):
        check(document, ["components", "schemas", "Problem"], problem)


def test_every_described_read_is_checked_here(document: dict[str, Any]) -> None:
    described = {path for path, operations in document["paths"].items() if "get" in operations}
    checked = {template(document, filled(address)) for address in ADDRESSES}
    assert checked == described


def test_the_description_is_openapi_3_1_and_served(api: Client) -> None:
    response = api.get("/api/v1/schema")
    assert response.status_code == 200
    assert response.json()["openapi"].startswith("3.1.")
    assert response.json() == json.loads(json.dumps(documentation.described()))


def test_the_description_is_made_without_a_warning(capsys: pytest.CaptureFixture[str]) -> None:
    documentation.described.cache_clear()
    documentation.described()
    assert capsys.readouterr().err == ""


def test_every_operation_says_what_it_does(document: dict[str, Any]) -> None:
    said = [
        (operation["summary"], operation["tags"])
        for operations in document["paths"].values()
        for operation in operations.values()
    ]
    assert len(said) == len({summary for summary, _ in said}) > 15
    assert all(summary and tags for summary, tags in said)


def test_the_docs_load_nothing_from_another_host_and_run_no_inline_script(api: Client) -> None:
    response = api.get("/api/docs")
    page = response.content.decode()
    assert response.status_code == 200
    assert not re.search(r"(?:src|href)=[\"'](?:[a-z]+:)?//", page)
    assert not re.search(r"<script(?![^>]*\bsrc=)", page)
    assert not re.search(r"<style|\bstyle=|\bon[a-z]+=", page)
    assert "'unsafe-inline'" not in response["Content-Security-Policy"]
