"""Is what search engines read of a check complete, in their words, and true?

Source: https://schema.org/ClaimReview and
https://developers.google.com/search/docs/appearance/structured-data/factcheck, whose tables of
required and recommended properties are copied here by name.
"""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import models
from claims.presenters import claim_review, claim_search
from tests import casework

BASE = "https://desk.example"
SITE = "The Desk"

pytestmark = pytest.mark.django_db

REQUIRED = {"claimReviewed", "reviewRating", "url"}
RECOMMENDED = {"author", "datePublished", "itemReviewed"}
# All properties we use, by the type that schema.org gives them to (Thing's included).
SCHEMA_ORG = {
    "ClaimReview": REQUIRED
    | RECOMMENDED
    | {"@context", "@id", "inLanguage", "dateModified", "reviewBody"},
    "Rating": {"ratingValue", "bestRating", "worstRating", "alternateName"},
    "Claim": {"author", "datePublished", "appearance", "firstAppearance"},
    "CreativeWork": {"headline", "url", "datePublished", "publisher"},
    "Organization": {"name", "url", "sameAs"},
    "Person": {"name", "sameAs"},
}


def described(verdict: models.Verdict) -> dict[str, Any]:
    """Describe a verdict as the claim page does, with everything loaded."""
    claim = models.Claim.objects.select_related("claimant").get(pk=verdict.review.claim_id)
    appearances = models.Appearance.objects.filter(claim=claim).select_related(
        "statement__version__article__publisher"
    )
    loaded = list(appearances.prefetch_related("statement__version__article__urls"))
    verdict = models.Verdict.objects.select_related("review", "rating").get(pk=verdict.pk)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        document = claim_review.document(claim, verdict, BASE, SITE, loaded)
    assert not queries.captured_queries
    return document


def things(document: Any) -> list[dict[str, Any]]:
    """Yield every typed object in a document."""
    if isinstance(document, list):
        return [thing for item in document for thing in things(item)]
    if not isinstance(document, dict):
        return []
    return [document, *(thing for item in document.values() for thing in things(item))]


def test_has_every_property_that_google_asks_for_and_none_that_schema_org_lacks() -> None:
    document = described(casework.published(claim_date=date(2022, 4, 9)))
    assert set(document) >= REQUIRED | RECOMMENDED
    for thing in things(document):
        assert set(thing) - {"@type"} <= SCHEMA_ORG[thing["@type"]]


def test_says_what_was_checked_and_what_came_out() -> None:
    verdict = casework.published(claim_date=date(2022, 4, 9))
    document = described(verdict)
    assert document["claimReviewed"] == casework.ORIGINAL
    assert document["url"] == f"{BASE}/claims/{verdict.review.claim_id}"
    assert document["author"] == {"@type": "Organization", "name": SITE, "url": BASE}
    assert document["datePublished"] == "2022-04-14T08:00:00Z"
    assert document["reviewRating"] == {
        "@type": "Rating",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
        "alternateName": "False",
    }
    assert document["itemReviewed"]["author"] == {"@type": "Person", "name": "A speaker"}
    assert document["itemReviewed"]["datePublished"] == "2022-04-09"


def test_a_rating_outside_the_order_has_no_number() -> None:
    rating = described(casework.published(code="unproven"))["reviewRating"]
    assert rating == {"@type": "Rating", "alternateName": "Unproven"}


def test_a_distorted_copy_is_no_appearance_of_the_claim() -> None:
    verdict = casework.published()
    claim = models.Claim.objects.get(pk=verdict.review.claim_id)
    faithful = models.Appearance.objects.get(claim=claim)
    copy = casework.version(
        f"{casework.COPY}.", of=casework.article("The copy", public_at=casework.T0)
    )
    casework.appearance(
        claim,
        casework.statement(copy),
        by=casework.person(),
        relation="contradicts",
        fidelity="altered",
    )
    works = described(verdict)["itemReviewed"]["appearance"]
    assert [work["headline"] for work in works] == [faithful.statement.version.article.title]


def test_the_first_appearance_is_the_earliest_by_the_outlets_date() -> None:
    verdict = casework.published()
    claim = models.Claim.objects.get(pk=verdict.review.claim_id)
    earlier = casework.article("Earlier", public_at=casework.T0, published_at=casework.days(-3))
    models.ArticleUrl.everything.create(article=earlier, url="https://a.example/1", sha256="0" * 64)
    place = casework.version("Somebody else said it first.", of=earlier, at=casework.days(5))
    casework.judged(verdict, place)
    casework.appearance(claim, casework.statement(place), by=casework.person())
    item = described(verdict)["itemReviewed"]
    assert item["firstAppearance"]["headline"] == "Earlier"
    assert item["firstAppearance"]["url"] == "https://a.example/1"
    assert len(item["appearance"]) == 2


def test_a_correction_keeps_the_first_date_and_adds_its_own() -> None:
    first = casework.published()
    correction = casework.followed(first, "correction", at=casework.days(2), code="true")
    document = described(correction)
    assert document["datePublished"] == "2022-04-14T08:00:00Z"
    assert document["dateModified"] == "2022-04-16T08:00:00Z"
    assert document["reviewRating"]["alternateName"] == "True"


def test_a_retraction_is_not_described() -> None:
    first = casework.published()
    assert described(casework.followed(first, "retraction", at=casework.days(2))) == {}


def test_google_s_claim_search_gets_google_s_members() -> None:
    """Source: https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims"""
    verdict = casework.published(claim_date=date(2022, 4, 9))
    claim = models.Claim.objects.select_related("claimant").get(pk=verdict.review.claim_id)
    assert claim_search.document(claim, verdict, BASE, SITE) == {
        "text": casework.ORIGINAL,
        "claimant": "A speaker",
        "claimDate": "2022-04-09T00:00:00Z",
        "claimReview": [
            {
                "publisher": {"name": SITE, "site": "desk.example"},
                "url": f"{BASE}/claims/{claim.pk}",
                "title": casework.ORIGINAL,
                "reviewDate": "2022-04-14T08:00:00Z",
                "textualRating": "False",
                "languageCode": "en",
            }
        ],
    }


def test_google_s_members_without_a_value_are_left_out() -> None:
    verdict = casework.published()
    verdict.claimant_name, verdict.claim_date = "", None
    claim = models.Claim.objects.get(pk=verdict.review.claim_id)
    assert not {"claimant", "claimDate"} & set(claim_search.document(claim, verdict, BASE, SITE))
