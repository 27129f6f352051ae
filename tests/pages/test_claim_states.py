"""Does the page of a claim tell every state of its verdict, and survive whatever was stored?"""

import json
import re
from html import unescape
from typing import Any

import pytest
from django.test import Client, override_settings

from claims import models
from claims.services import reviews
from tests import casework
from tests.casework import T0, days

pytestmark = pytest.mark.django_db

HOSTILE = "</h1><script>alert('x')</script>\"'><img src=x onerror=alert(1)>&amp;{{ 7|add:7 }}"


def page_of(client: Client, claim: models.Claim) -> str:
    response = client.get(f"/claims/{claim.pk}")
    assert response.status_code == 200
    return response.content.decode()


def words(page: str) -> str:
    body = re.sub(r"<[^>]+>", " ", page[page.index("<body") :])
    return re.sub(r"\s+", " ", unescape(body))


def document(page: str) -> dict[str, Any]:
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    found: dict[str, Any] = json.loads(script)
    return found


def test_a_correction_is_told_at_the_top_with_its_reason_and_the_old_verdict_stays(
    client: Client,
) -> None:
    first = casework.published(code="false")
    casework.followed(first, "correction", at=days(1), code="true")
    page = page_of(client, first.review.claim)
    top, history = words(page).split("Nothing published is overwritten.")
    assert "Verdict on the claim True" in top
    assert "Corrected. It was wrong." in top
    assert "First verdict : False" in history
    assert "Because." in history
    assert "Corrected : True" in history
    found = document(page)
    assert found["reviewRating"]["alternateName"] == "True"
    assert found["reviewBody"] == "Looked at again."


def test_a_retraction_leaves_no_rating_standing_and_hides_nothing(client: Client) -> None:
    first = casework.published(code="false")
    casework.followed(first, "retraction", at=days(1))
    page = page_of(client, first.review.claim)
    top, history = words(page).split("Nothing published is overwritten.")
    assert "Retracted It was wrong." in top
    assert "False" not in top
    assert "First verdict : False" in history
    assert "so the verdict is a verdict on them" not in top
    assert "application/ld+json" not in page


def test_a_newer_text_makes_the_page_ask_for_re_affirmation(client: Client) -> None:
    verdict = casework.published()
    claim = verdict.review.claim
    assert "Needs re-affirmation" not in words(page_of(client, claim))
    judged = models.VerdictText.objects.get(verdict=verdict).version
    casework.version("Quite another text.", of=judged.article, at=days(2))
    seen = words(page_of(client, claim))
    assert "Needs re-affirmation." in seen
    assert f"{judged.title} : judged in version 1" in seen
    assert "needs re-affirmation" in words(client.get("/").content.decode())


@override_settings(FACTCHECK_SECOND_READER="off")
def test_a_verdict_without_a_second_reader_says_so(client: Client) -> None:
    author = casework.person("Publisher")
    review = casework.ready(author=author)
    reviews.publish(by=author, review=review, revision=review.revision, at=T0)
    seen = words(page_of(client, review.claim))
    assert "single-handed: no second person read it before publication" in seen
    assert "read and published by" not in seen


def test_a_rating_outside_the_order_has_no_place_on_the_scale(client: Client) -> None:
    verdict = casework.published(code="unproven")
    page = page_of(client, verdict.review.claim)
    assert "Outside the order of the scale." in words(page)
    assert 'class="scale"' not in page
    assert "ratingValue" not in document(page)["reviewRating"]


def test_stored_words_are_shown_and_never_run(client: Client) -> None:
    verdict = casework.published(HOSTILE, claimant=casework.source(HOSTILE, "person"))
    claim = verdict.review.claim
    page = page_of(client, claim)
    assert HOSTILE in unescape(page)
    assert document(page)["claimReviewed"] == HOSTILE
    article = models.Article.objects.get()
    source = models.Source.objects.get()
    for address in ("/", f"/claims/{claim.pk}", f"/articles/{article.pk}", f"/sources/{source.pk}"):
        sent = client.get(address).content.decode()
        assert "<script>alert" not in sent, address
        assert "<img" not in sent, address


def test_texts_of_any_direction_carry_their_language(client: Client) -> None:
    arabic = "قال الناطق إن الجسر سيفتح يوم الاثنين"
    verdict = casework.published(arabic, language="ar")
    page = page_of(client, verdict.review.claim)
    assert f'lang="ar" dir="auto">{arabic}</h1>' in page
    article = models.Article.objects.get()
    sent = client.get(f"/articles/{article.pk}").content.decode()
    assert '<article class="text" lang="ar" dir="auto">' in sent


def test_a_claim_without_claimant_and_date_says_so(client: Client) -> None:
    author = casework.person("Editor")
    review = casework.ready(author=author, claimant=None)
    review = reviews.send_back(
        by=author, review=review, revision=review.revision, reason="Say why nobody is named."
    )
    review = reviews.write(
        by=author,
        review=review,
        revision=review.revision,
        rating=casework.rating(),
        rationale="Because.",
        reason="It has gone round without a name.",
    )
    review = reviews.submit(by=author, review=review, revision=review.revision)
    reviews.publish(by=casework.person(), review=review, revision=review.revision, at=T0)
    seen = words(page_of(client, review.claim))
    assert "Claimed by not known On not known" in seen
    assert "Why something is not known: It has gone round without a name." in seen


def test_the_number_of_queries_does_not_grow_with_the_appearances(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    author = casework.person("Editor")
    verdict = casework.published(author=author)
    claim = verdict.review.claim
    for number in range(6):
        relation, fidelity = ("same", "exact") if number % 2 else ("weaker", "altered")
        place = casework.version(f"A text that says it, number {number}.")
        casework.judged(verdict, place)
        casework.appearance(
            claim, casework.statement(place), by=author, relation=relation, fidelity=fidelity
        )
    with django_assert_max_num_queries(16):
        page = page_of(client, claim)
    assert page.count('class="card') >= 7
