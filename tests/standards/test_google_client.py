"""Does Google's own client library work with this service when only the host is changed?

The library is google-api-python-client, with the description of the Fact Check Tools API that it
carries. Nothing but this machine may be asked for anything.
"""

import json
import socket
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from django.core.cache import cache
from googleapiclient import discovery, discovery_cache
from googleapiclient.errors import HttpError
from googleapiclient.http import MAX_URI_LENGTH

from tests import casework

API = ("factchecktools", "v1alpha1")
BRIDGES = [f"Claim number {number} about the bridge" for number in range(5)]
NEWEST_FIRST = BRIDGES[::-1]


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Collect the hosts that are looked up or connected to."""
    hosts: set[str] = set()
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def connecting(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            hosts.add(str(address[0]))
        return connect(self, address)

    def looking_up(host: Any, *arguments: Any, **named: Any) -> Any:
        hosts.add(str(host))
        return look_up(host, *arguments, **named)

    monkeypatch.setattr(socket.socket, "connect", connecting)
    monkeypatch.setattr(socket, "getaddrinfo", looking_up)
    yield hosts
    assert hosts <= {"127.0.0.1", "localhost"}


@pytest.fixture
def tools(live_site: str, reached: set[str]) -> Iterator[Any]:
    """Publish five claims, and build the client as its manual says, with another host."""
    cache.clear()
    for text in BRIDGES:
        casework.published(text)
    with discovery.build(
        *API, developerKey="AIza", client_options={"api_endpoint": live_site}
    ) as service:
        yield service
    assert "127.0.0.1" in reached


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    """Read Google's description of the API, which the library carries."""
    document: dict[str, Any] = json.loads(discovery_cache.get_static_doc(*API))
    return document


def texts(answer: dict[str, Any]) -> list[str]:
    """Give the words of the claims in an answer."""
    return [claim["text"] for claim in answer.get("claims", [])]


def schema_of(described: dict[str, Any], name: str) -> dict[str, Any]:
    """Turn one of Google's schemas into a JSON schema that allows nothing else."""
    members = described["schemas"][name]["properties"]
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {key: value_of(described, value) for key, value in members.items()},
    }


def value_of(described: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """Turn the description of one member into a JSON schema."""
    if "$ref" in value:
        return schema_of(described, value["$ref"])
    if value["type"] == "array":
        return {"type": "array", "items": value_of(described, value["items"])}
    return {"type": value["type"]}


def test_every_page_through_search_next(tools: Any, described: dict[str, Any]) -> None:
    response = described["resources"]["claims"]["methods"]["search"]["response"]["$ref"]
    schema = schema_of(described, response)
    request, pages = tools.claims().search(query="bridge", pageSize=2), []
    while request is not None:
        answer = request.execute()
        jsonschema.validate(answer, schema)
        pages.append(texts(answer))
        casework.published(f"A newer bridge, after page {len(pages)}")
        request = tools.claims().search_next(request, answer)
    assert pages == [NEWEST_FIRST[:2], NEWEST_FIRST[2:4], NEWEST_FIRST[4:]]


# What each parameter is sent as, and how many of the five claims are found.
OWN = {
    "languageCode": [("en-US", 5), ("de", 0)],
    "maxAgeDays": [(1, 0), (36_000, 5)],
    "offset": [(3, 2), (9, 0)],
    "pageSize": [(4, 4), (0, 5), (10_000, 5)],
    "pageToken": [("", 5)],
    "query": [("the claim", 5), ("number 3", 1), ("nothing like it", 0)],
    "reviewPublisherSiteFilter": [("127.0.0.1", 5), ("elsewhere.example", 0)],
}
COMMON = {
    "access_token": [("ya29", 5)],
    "alt": [("json", 5)],
    "fields": [("claims(text,claimReview/publisher/site),nextPageToken", 5), ("*", 5)],
    "key": [("AIza", 5)],
    "oauth_token": [("ya29", 5)],
    "prettyPrint": [(True, 5), (False, 5)],
    "quotaUser": [("somebody", 5)],
    "uploadType": [("media", 5)],
    "upload_protocol": [("raw", 5)],
    "x__xgafv": [("1", 5), ("2", 5)],
}


def test_every_parameter(tools: Any, described: dict[str, Any]) -> None:
    search = tools.claims().search
    for name, cases in (OWN | COMMON).items():
        for value, found in cases:
            answer = search(**{"query": "bridge", name: value}).execute()
            assert len(texts(answer)) == found, (name, value)
    site = search(reviewPublisherSiteFilter="127.0.0.1").execute()
    assert texts(site) == NEWEST_FIRST
    known = described["resources"]["claims"]["methods"]["search"]["parameters"]
    assert set(OWN) == set(known)
    common = {name.replace("$.", "x__") for name in described["parameters"]}
    assert set(COMMON) == common - {"callback"}


def test_a_question_too_long_for_an_address(tools: Any) -> None:
    words = "The bridge, of which so much was said in so many words. " * 80
    assert MAX_URI_LENGTH < len(words) < 5_000
    request = tools.claims().search(query=words, pageSize=2, languageCode="en")
    answer = request.execute()
    assert request.method == "POST"
    assert texts(answer) == []
    request = tools.claims().search(query="bridge", pageSize=2, quotaUser="x" * MAX_URI_LENGTH)
    with pytest.raises(HttpError):  # longer than any value may be
        request.execute()
    request = tools.claims().search(query="bridge " * 400, pageSize=2)
    assert texts(request.execute()) == NEWEST_FIRST[:2]


def test_refusals_are_read_by_the_library(tools: Any) -> None:
    search = tools.claims().search
    token = search(query="bridge", pageSize=1).execute()["nextPageToken"]
    for wrong, field in (
        ({}, "query"),
        ({"query": "bridge", "callback": "show"}, "callback"),
        ({"query": "bridge", "fields": "nothing"}, "fields"),
        ({"query": "another", "pageSize": 1, "pageToken": token}, "pageToken"),
    ):
        with pytest.raises(HttpError) as refused:
            search(**wrong).execute()
        assert refused.value.status_code == 400
        (details,) = refused.value.error_details
        (violation,) = details["fieldViolations"]
        assert violation["field"] == field
        assert refused.value.reason == violation["description"]
        assert refused.value.resp["content-type"] == "application/json"


def test_what_there_is_not_is_a_404(tools: Any) -> None:
    pages = tools.pages()
    for request in (
        tools.claims().imageSearch(imageUri="https://a.example/a.png"),
        pages.list(url="https://a.example/"),
        pages.get(name="pages/1"),
        pages.create(body={}),
        pages.update(name="pages/1", body={}),
        pages.delete(name="pages/1"),
    ):
        with pytest.raises(HttpError) as refused:
            request.execute()
        assert refused.value.status_code == 404
        assert refused.value.reason == "There is nothing at this address."
