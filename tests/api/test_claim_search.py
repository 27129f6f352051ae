"""Does `claims:search` answer as Google's Fact Check Tools API does?

Source: https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search
"""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from claims.api.serializers.claim_search import ClaimSearchQuery
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


def paths(value: Any, path: str = "") -> set[str]:
    """Name every leaf of an answer."""
    if isinstance(value, list):
        return {found for item in value for found in paths(item, path)}
    if isinstance(value, dict):
        return {found for name in value for found in paths(value[name], f"{path}/{name}")}
    return {path.lstrip("/")}


REVIEW = {
    f"claims/claimReview/{name}"
    for name in (
        *("publisher/name", "publisher/site", "url", "title", "reviewDate", "textualRating"),
        "languageCode",
    )
}
EVERYTHING = REVIEW | {"claims/text", "claims/claimant", "claims/claimDate", "nextPageToken"}
CLAIMS = EVERYTHING - {"nextPageToken"}
URL, SITE = "claims/claimReview/url", "claims/claimReview/publisher/site"
NAME = "claims/claimReview/publisher/name"


PARTS: list[tuple[str, set[str] | None]] = [
    ("*", EVERYTHING),
    ("claims", CLAIMS),
    ("claims(*)", CLAIMS),
    ("claims/*", CLAIMS),
    ("*/text", {"claims/text"}),
    ("nextPageToken", {"nextPageToken"}),
    ("claims/claimReview/url", {URL}),
    ("claims.claimReview.url", {URL}),
    ("claims(claimReview(url))", {URL}),
    ("claims/claimReview(url,publisher/site)", {URL, SITE}),
    ("claims(claimReview/publisher(name,site),text)", {SITE, NAME, "claims/text"}),
    ("claims/claimReview/url,claims/claimReview/publisher/site", {URL, SITE}),
    ("claims(claimReview/url),claims(claimReview/publisher/name)", {URL, NAME}),
    ("claims/claimReview/*/site", {SITE}),
    ("claims/*/url", {URL}),
    ("claims,claims/text", CLAIMS),
    ("claims/text,claims", CLAIMS),
    (" claims ( text , claimant ) , nextPageToken ", None),
    ("claims/text,claims/claimant,nextPageToken", None),
]


def test_parts_of_the_answer(api: Client) -> None:
    for text in BRIDGES:
        casework.published(text, claim_date=date(2022, 4, 10))
    for mask, found in PARTS:
        answer = api.get(SEARCH, {"query": "bridge", "pageSize": 2, "fields": mask}).json()
        expected = {"claims/text", "claims/claimant", "nextPageToken"} if found is None else found
        assert paths(answer) == expected, mask
        assert len(answer.get("claims", [])) in (0, 2), mask


@pytest.mark.parametrize(
    "mask",
    [
        *("claims(", "claims)", "claims(text", "claims(text))", "()", "(claims)", ",", "claims,"),
        *("claims//text", "claims/", "/claims", "claims()", "claims(,)", "claims text", "a-b"),
        *("nothing", "claims/nothing", "claims/text/more", "claims/claimReview(url,none)", "kind"),
        *("*/nothing", "*/*/nothing", "nextPageToken/*", "claims/text(*)", "Claims", "claim\u0455"),
        "claims/" + "*/" * 40 + "url",
        "(" * 900,
        "claims(" * 100 + "text" + ")" * 100,
    ],
)
def test_parts_that_there_are_not(api: Client, mask: str) -> None:
    refused = api.get(SEARCH, {"query": "bridge", "fields": mask})
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["pointer"] == "/fields"


@pytest.mark.usefixtures("bridges")
def test_empty_values_and_zeros_are_as_if_not_sent(api: Client) -> None:
    empty = dict.fromkeys(
        ("languageCode", "reviewPublisherSiteFilter", "pageToken", "fields", "key", "alt"), ""
    )
    zeros = {"pageSize": 0, "maxAgeDays": 0, "offset": 0}
    whole = api.get(SEARCH, {"query": "bridge"}).json()
    assert texts(whole) == BRIDGES
    assert api.get(SEARCH, {"query": "bridge", **empty, **zeros}).json() == whole


@pytest.mark.usefixtures("bridges")
def test_any_number_of_32_bits_is_taken(api: Client) -> None:
    for name, value, found in (
        ("pageSize", 2**31 - 1, 3),
        ("maxAgeDays", 2**31 - 1, 3),
        ("offset", 2**31 - 1, 0),
        ("maxAgeDays", 1, 0),
    ):
        answer = api.get(SEARCH, {"query": "bridge", name: value}).json()
        assert len(texts(answer)) == found, (name, value)
        for wrong in (2**31, -1, "ten", "1.0"):
            assert api.get(SEARCH, {"query": "bridge", name: wrong}).status_code == 400


def test_a_page_holds_a_hundred_claims_at_most(api: Client) -> None:
    (given,) = (
        one["schema"]
        for one in api.get("/api/v1/schema").json()["paths"][SEARCH]["get"]["parameters"]
        if one["name"] == "pageSize"
    )
    assert (given["default"], given["maximum"]) == (10, 2**31 - 1)
    read = ClaimSearchQuery(data={"query": "bridge", "pageSize": "1000"})
    read.is_valid(raise_exception=True)
    assert read.validated_data["pageSize"] == 100


def test_the_age_is_that_of_the_claim_or_of_its_check_whichever_is_newer(api: Client) -> None:
    now = timezone.now()
    old, older = now - timedelta(days=20), now - timedelta(days=40)
    casework.published("An old bridge", at=older, claim_date=old.date())
    casework.published("A bridge of old", at=old, claim_date=older.date())
    for days, found in ((30, 2), (21, 2), (10, 0)):
        answer = api.get(SEARCH, {"query": "bridge", "maxAgeDays": days})
        assert len(texts(answer.json())) == found, days
        assert "ETag" not in answer
        assert answer["Cache-Control"] == "no-store"


REGIONS: list[tuple[str, set[str] | None]] = [
    ("sr", {"sr", "sr-Latn", "sr-Cyrl-RS"}),
    ("sr-RS", {"sr", "sr-Latn", "sr-Cyrl-RS"}),
    ("SR_rs", {"sr", "sr-Latn", "sr-Cyrl-RS"}),
    ("sr-Latn", {"sr", "sr-Latn"}),
    ("sr-Latn-ME", {"sr", "sr-Latn"}),
    ("s", None),
    ("sr-", None),
    (".*", None),
    ("sro", set()),
]


def test_the_region_of_a_language_is_not_considered(api: Client) -> None:
    for language in ("sr", "sr-Latn", "sr-Cyrl-RS", "hr"):
        casework.published(f"Most {language}", language=language)
    for code, found in REGIONS:
        answer = api.get(SEARCH, {"query": "most", "languageCode": code})
        if found is None:
            assert answer.status_code == 400, code
        else:
            expected = {f"Most {language}" for language in found}
            assert set(texts(answer.json())) == expected, code


def test_the_system_parameters_of_google(api: Client) -> None:
    taken = ("alt=json", "$alt=json", "$.xgafv=1", "$.xgafv=2", "prettyPrint=true", "key=AIza")
    taken += ("access_token=ya29", "oauth_token=ya29", "quotaUser=me", "uploadType=media")
    for one in (*taken, "upload_protocol=raw", "$fields=claims", "$prettyPrint=false"):
        assert api.get(f"{SEARCH}?query=bridge&{one}").status_code == 200, one
    for one in ("alt=media", "alt=proto", "$alt=sse", "$.xgafv=3", "prettyPrint=2", "unknown=1"):
        assert api.get(f"{SEARCH}?query=bridge&{one}").status_code == 400, one
    for one in ("callback", "$callback"):
        refused = api.get(f"{SEARCH}?query=bridge&{one}=show")
        assert refused.status_code == 400
        assert refused.json()["errors"][0]["pointer"] == f"/{one}"
        assert "fetch()" in refused.json()["detail"]


@pytest.mark.usefixtures("bridges")
def test_an_answer_is_written_in_lines_unless_told_not_to(api: Client) -> None:
    pretty = api.get(f"{SEARCH}?query=bridge").content.decode()
    assert pretty.startswith('{\n  "claims": [\n    {\n      "text": ')
    plain = api.get(f"{SEARCH}?query=bridge&prettyPrint=false").content.decode()
    assert "\n" not in plain
    assert json.loads(plain) == json.loads(pretty)


LIBRARY = {"HTTP_X_GOOG_API_CLIENT": "gl-python/3.11 gdcl/2"}


def test_a_refusal_is_told_as_google_does(api: Client) -> None:
    refused = api.get(SEARCH, {"query": "bridge", "pageSize": "ten"})
    told = refused.json()
    assert told["error"]["code"] == told["status"] == refused.status_code == 400
    assert told["error"]["status"] == "INVALID_ARGUMENT"
    assert told["error"]["message"] == told["detail"]
    (details,) = told["error"]["details"]
    assert details["@type"] == "type.googleapis.com/google.rpc.BadRequest"
    assert [one["field"] for one in details["fieldViolations"]] == ["pageSize"]
    assert "errors" not in told["error"]
    legacy = api.get(SEARCH, {"$.xgafv": "1"}).json()["error"]["errors"]
    assert [(one["domain"], one["reason"]) for one in legacy] == [("global", "badRequest")]


def test_google_s_libraries_get_the_media_type_they_read(api: Client) -> None:
    for headers, kind in (({}, "application/problem+json"), (LIBRARY, "application/json")):
        for address in (SEARCH, "/v1alpha1/pages", f"{SEARCH}?query=%ff"):
            assert api.get(address, **headers)["Content-Type"] == kind
    assert api.get("/api/v1/lookup", **LIBRARY)["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("method", "address", "status", "code"),
    [
        ("GET", "/v1alpha1/claims:imageSearch?imageUri=https://a.example/a.png", 404, "NOT_FOUND"),
        ("GET", "/v1alpha1/pages?url=https://a.example/", 404, "NOT_FOUND"),
        ("POST", "/v1alpha1/pages", 404, "NOT_FOUND"),
        ("GET", "/v1alpha1/pages/1", 404, "NOT_FOUND"),
        ("PUT", "/v1alpha1/pages/1", 404, "NOT_FOUND"),
        ("DELETE", "/v1alpha1/pages/1", 404, "NOT_FOUND"),
        ("POST", SEARCH, 405, "UNIMPLEMENTED"),
        ("GET", f"{SEARCH}?query=%00", 400, "INVALID_ARGUMENT"),
        ("GET", "/v1alpha1/%ff", 400, "INVALID_ARGUMENT"),
    ],
)
def test_what_there_is_not_is_refused_in_the_same_shape(
    api: Client, method: str, address: str, status: int, code: str
) -> None:
    refused = api.generic(method, address, b"{}", content_type="application/json")
    assert refused.status_code == status
    assert refused.json()["error"]["status"] == code
    assert "error" not in api.get("/api/v1/lookup").json()


def test_too_many_parameters_are_refused_like_any_other_fault(api: Client) -> None:
    refused = api.get(SEARCH, QUERY_STRING="&".join(f"a{n}=1" for n in range(1500)))
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, 400)


def test_too_many_requests_are_told_as_google_does(api: Client, settings: Any) -> None:
    settings.FACTCHECK_API_RATES = {"anonymous": 1, "key": 1}
    assert api.get(SEARCH, {"query": "bridge"}).status_code == 200
    refused = api.get(SEARCH, {"query": "bridge"})
    assert (refused.status_code, refused.json()["error"]["status"]) == (429, "RESOURCE_EXHAUSTED")
    assert "Retry-After" in refused


FORM = "application/x-www-form-urlencoded"
OVERRIDE = {"HTTP_X_HTTP_METHOD_OVERRIDE": "GET"}


@pytest.mark.usefixtures("bridges")
def test_a_long_question_comes_as_a_form(api: Client) -> None:
    answer = api.post(SEARCH, "query=bridge&pageSize=2", content_type=FORM, **OVERRIDE)
    assert texts(answer.json()) == BRIDGES[:2]
    assert answer["Cache-Control"] == "no-store"
    for body, kind, headers, status in (
        (b"query=bridge", FORM, {}, 405),
        (b"query=bridge", FORM, {"HTTP_X_HTTP_METHOD_OVERRIDE": "DELETE"}, 405),
        (b"query=bridge", "application/json", OVERRIDE, 415),
        (b'{"query": "bridge"}', "application/json", OVERRIDE, 415),
        (b"query=%ff", FORM, OVERRIDE, 400),
        (b"query=\xff", FORM, OVERRIDE, 400),
        (b"query=%00", FORM, OVERRIDE, 400),
        (b"query=bridge&query=tunnel", FORM, OVERRIDE, 400),
        (b"&".join([b"a=1"] * 5_000), FORM, OVERRIDE, 400),
    ):
        refused = api.post(SEARCH, body, content_type=kind, **headers)
        assert refused.status_code == status, body[:40]
        assert refused.json()["error"]["code"] == status
    twice = api.post(f"{SEARCH}?query=a", b"query=b", content_type=FORM, **OVERRIDE)
    assert twice.status_code == 400


def test_google_s_library_for_browsers_may_ask(api: Client) -> None:
    asked = api.options(
        SEARCH,
        HTTP_ORIGIN="https://elsewhere.example",
        HTTP_ACCESS_CONTROL_REQUEST_METHOD="GET",
        HTTP_ACCESS_CONTROL_REQUEST_HEADERS="x-goog-api-client,x-goog-api-key",
    )
    allowed = asked["Access-Control-Allow-Headers"].lower().split(", ")
    assert {"x-goog-api-client", "x-goog-api-key"} <= set(allowed)
