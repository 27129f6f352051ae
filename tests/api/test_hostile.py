"""Can anything a stranger sends make the service fail?

No answer may be 500 or more, whatever is sent where; every refusal of the API is a problem document
with its status in it.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern

from claims.api import urls
from tests.api import hostile

pytestmark = [pytest.mark.usefixtures("sample_site")]

LISTS = {
    "/api/v1/lookup": ("q", "url", "language", "limit", "as_of", "date", "speaker", "explain"),
    "/api/v1/claims": (
        *("text", "claimant", "publisher", "rating", "language", "tag", "story", "limit"),
        *("claimed_after", "claimed_before", "published_after", "published_before", "cursor"),
    ),
    "/api/v1/claims/1": ("a",),
    "/api/v1/claims/1/history": ("limit", "cursor"),
    "/api/v1/claims/1/appearances": ("limit", "cursor"),
    "/api/v1/claims/1/relations": ("limit", "cursor"),
    "/api/v1/articles": ("language", "publisher", "story", "text", "url", "limit", "cursor"),
    "/api/v1/articles/1/versions/1/statements": ("limit", "cursor"),
    "/api/v1/compare": ("original", "derived"),
    "/api/v1/sources": ("kind", "domain", "text", "limit", "cursor"),
    "/api/v1/verdicts": ("claim", "kind", "rating", "after", "before", "limit", "cursor"),
    "/v1alpha1/claims:search": (
        *("query", "languageCode", "reviewPublisherSiteFilter", "maxAgeDays", "pageSize"),
        *("pageToken", "offset", "key", "fields", "alt"),
    ),
    "/lookup": ("q",),
}
POSTS = ("/api/v1/lookup", "/api/v1/articles")


def judged(response: HttpResponse, path: str) -> HttpResponse:
    """Check one answer: no fault, and a refusal in the form of a problem."""
    assert response.status_code < 500, (path, response.content[:300])
    if response.status_code >= 400 and path.startswith(("/api/v1/", "/v1alpha1/")):
        assert response["Content-Type"] == "application/problem+json", path
        assert response.json()["status"] == response.status_code
    return response


@pytest.mark.parametrize("path", LISTS)
def test_any_value_of_any_parameter(api: Client, path: str) -> None:
    for name in LISTS[path]:
        for value in hostile.VALUES.values():
            judged(api.get(path, {name: value}), path)


def test_any_speaker_of_words_that_are_found(api: Client) -> None:
    words = "NATO countries hurriedly joined Washington to obstruct a political settlement"
    for value in hostile.VALUES.values():
        judged(
            api.get("/api/v1/lookup", {"q": words, "speaker": value, "explain": "1"}), "/api/v1/"
        )


@pytest.mark.parametrize("path", LISTS)
def test_any_query(api: Client, path: str) -> None:
    for query in hostile.RAW_QUERIES:
        judged(api.get(path, QUERY_STRING=query), path)


@pytest.mark.parametrize("path", hostile.PATHS, ids=lambda path: path[:40])
def test_any_path(api: Client, path: str) -> None:
    assert judged(api.get(path), path).status_code in (301, 400, 404)


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize("scopes", [(), ("lookup", "ingest", "editorial")], ids=["stranger", "key"])
def test_any_body(api: Client, key, path: str, scopes: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    headers = key(*scopes) if scopes else {}
    for raw in hostile.BODIES.values():
        judged(api.post(path, raw, content_type="application/json", **headers), path)


@pytest.mark.parametrize("path", POSTS)
def test_any_media_type(api: Client, key, path: str) -> None:  # type: ignore[no-untyped-def]
    headers = key("ingest")
    for kind in hostile.TYPES:
        for raw in (b'{"text": "a"}', b"text=%ff", b"\x00\xff" * 100, b""):
            judged(api.generic("POST", path, raw, content_type=kind, **headers), path)


@pytest.mark.parametrize("headers", hostile.HEADERS.values(), ids=hostile.HEADERS)
def test_any_header(api: Client, headers: dict[str, str]) -> None:
    for path in LISTS:
        judged(api.get(path, **headers), "" if "HTTP_HOST" in headers else path)
    judged(api.post("/api/v1/lookup", b"{}", content_type="application/json", **headers), "")


@pytest.mark.parametrize("path", ["/admin/login/", "/", "/lookup"])
def test_any_form(api: Client, path: str, settings: Any) -> None:
    # What takes time for Django's own reasons, and is not what is tried here.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    for value in hostile.VALUES.values():
        judged(api.post(path, {"username": value, "password": value, "next": value}), path)
    for query in hostile.RAW_QUERIES:
        kind = "application/x-www-form-urlencoded"
        judged(api.generic("POST", path, query.encode(), content_type=kind), path)


def routes() -> Iterator[str]:
    """Yield an address for every route of the API."""
    for pattern in urls.urlpatterns:
        assert isinstance(pattern, URLPattern)
        yield "/" + str(pattern.pattern).replace("<id:id>", "1").replace("<id:number>", "1")


@pytest.mark.parametrize("path", tuple(routes()))
def test_any_method(api: Client, path: str) -> None:
    for method in ("PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PROPFIND", "A"):
        response = api.generic(method, path, b"{}", content_type="application/json")
        assert judged(response, "").status_code == 405, method


def test_a_body_of_50_megabytes(api: Client) -> None:
    raw = b'{"text": "' + b"a" * 50_000_000 + b'"}'
    response = judged(api.post("/api/v1/lookup", raw, content_type="application/json"), "/api/v1/")
    assert response.status_code == 413
    assert "1048576" in response.json()["detail"]
