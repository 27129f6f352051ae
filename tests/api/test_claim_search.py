"""Does `claims:search` answer as Google's Fact Check Tools API does?

Source: https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search
"""

from typing import Any

import pytest
from django.test import Client

from tests import casework

pytestmark = pytest.mark.django_db

SEARCH = "/v1alpha1/claims:search"
BRIDGES = [f"Claim number {number} about the bridge" for number in (2, 1, 0)]


@pytest.fixture
def bridges() -> None:
    """Publish three claims, of which the newest comes first."""
    for text in reversed(BRIDGES):
        casework.published(text)


def texts(answer: dict[str, Any]) -> list[str]:
    """Give the words of the claims in an answer."""
    return [claim["text"] for claim in answer.get("claims", [])]


def test_one_verdict_is_enough_for_google_s_clients(api: Client) -> None:
    casework.published()
    found = api.get(SEARCH, {"query": "Washington", "key": "AIza", "alt": "json"}).json()
    (claim,) = found["claims"]
    assert claim["text"] == casework.ORIGINAL
    assert set(claim["claimReview"][0]) == {
        *("publisher", "url", "title", "reviewDate", "textualRating", "languageCode")
    }
    assert "nextPageToken" not in found


@pytest.mark.usefixtures("bridges")
def test_pages_follow_each_other(api: Client) -> None:
    ask = {"query": "bridge", "pageSize": 2}
    first = api.get(SEARCH, ask).json()
    token = first["nextPageToken"]
    casework.published("A bridge that is newer")
    second = api.get(SEARCH, ask | {"pageToken": token}).json()
    assert texts(first) + texts(second) == BRIDGES
    assert "nextPageToken" not in second
    # "This field is only considered if pageToken is unset."
    assert api.get(SEARCH, ask | {"pageToken": token, "offset": 1}).json() == second
    assert texts(api.get(SEARCH, ask | {"offset": 2}).json()) == BRIDGES[1:]
    # What does not change the question may change from page to page.
    free = {"pageToken": token, "pageSize": 1, "key": "AIza", "fields": "claims/text"}
    assert texts(api.get(SEARCH, ask | free).json()) == BRIDGES[2:]


@pytest.mark.usefixtures("bridges")
def test_a_token_belongs_to_its_question(api: Client) -> None:
    ask = {"query": "bridge", "pageSize": 1, "languageCode": "en"}
    token = api.get(SEARCH, ask).json()["nextPageToken"]
    for change in ({"query": "bridges"}, {"languageCode": "de"}, {"maxAgeDays": 9}):
        moved = api.get(SEARCH, ask | {"pageToken": token} | change)
        assert (moved.status_code, moved.json()["error"]["status"]) == (400, "INVALID_ARGUMENT")
        assert moved.json()["errors"][0]["pointer"] == "/pageToken"
    foreign = api.get("/api/v1/claims?limit=1").json()["next"].partition("cursor=")[2]
    for wrong in (token[:-1], token[1:], token.swapcase(), foreign, "CAoQAA", "a" * 601):
        assert api.get(SEARCH, ask | {"pageToken": wrong}).status_code == 400


@pytest.mark.usefixtures("bridges")
def test_the_site_of_the_publisher(api: Client) -> None:
    site = {"reviewPublisherSiteFilter": "elsewhere.example"}
    assert api.get(SEARCH, {"query": "bridge"} | site).json() == {}
    site = {"reviewPublisherSiteFilter": "www.127.0.0.1"}
    assert texts(api.get(SEARCH, site).json()) == BRIDGES


@pytest.mark.usefixtures("bridges")
def test_parts_of_the_answer(api: Client) -> None:
    ask = {"query": "bridge", "pageSize": 2, "fields": "claims/claimReview/url"}
    masked = api.get(SEARCH, ask).json()
    assert set(masked) == {"claims"}
    assert set(masked["claims"][0]) == {"claimReview"}
