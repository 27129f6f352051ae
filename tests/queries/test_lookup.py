"""A sentence as printed is found, a changed one is called changed, and nothing else is."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection

from claims import models
from claims.ingest import addresses
from claims.queries import lookup
from claims.queries.search_words import terms_of
from tests import casework
from tests.queries.test_lookup_answers import OTHERS, cuts

pytestmark = pytest.mark.django_db


def test_the_words_of_an_altered_copy_lead_to_the_claim_but_are_not_it() -> None:
    verdict = casework.published(casework.ORIGINAL)
    author = casework.person("Editor")
    review = models.ClaimReview.everything.get(pk=verdict.review_id)
    edge = casework.appearance(
        review.claim,
        casework.statement(casework.version(f"{casework.COPY}.")),
        by=author,
        relation="contradicts",
        fidelity="altered",
    )
    casework.followed(verdict, "update", at=casework.days(1))
    found = lookup.by_text(casework.COPY)[0]
    assert (found.appearance, found.relation, found.verdict_applies) == (edge, "contradicts", False)
    assert found.score > 0.9
    assert found.text == casework.ORIGINAL
    assert {"need to"} <= {d.query.exact for d in found.differences if d.query}
    assert cuts(found, casework.COPY)


def test_an_entry_that_is_stronger_never_yields_a_plain_match() -> None:
    verdict = casework.published("The minister may resign over the affair")
    claim = verdict.review.claim
    stronger = casework.statement(casework.version("The minister will resign over the affair."))
    casework.appearance(
        claim, stronger, by=casework.person(), relation="stronger", fidelity="altered"
    )
    casework.followed(verdict, "update", at=casework.days(1))
    found = lookup.by_text("The minister will resign over the affair.")[0]
    assert (found.relation, found.verdict_applies) == ("altered", False)
    assert ("will", "may") in {
        (d.query and d.query.exact, d.claim and d.claim.exact) for d in found.differences
    }


def test_drafts_are_never_found() -> None:
    casework.ready(casework.ORIGINAL)
    assert lookup.by_text(casework.ORIGINAL) == ()
    assert lookup.searched().claims == 0


def test_as_of_answers_as_it_was() -> None:
    verdict = casework.published(OTHERS[0], at=casework.days(0))
    casework.followed(verdict, "correction", at=casework.days(2), code="true")
    casework.followed(verdict, "retraction", at=casework.days(4))
    labels = {
        day: [
            m.verdict.label
            for m in lookup.by_text(OTHERS[0], as_of=casework.days(day))
            if m.verdict
        ]
        for day in (-1, 1, 3, 5)
    }
    assert labels == {-1: [], 1: ["False"], 3: ["True"], 5: []}
    assert [lookup.searched(as_of=casework.days(day)).claims for day in (-1, 1, 5)] == [0, 1, 0]
    assert lookup.by_text(OTHERS[0]) == ()


def test_as_of_compares_with_the_claim_as_the_verdict_worded_it_then() -> None:
    old, new = OTHERS[4], "The minister may resign over the harbour affair"
    verdict = casework.published(old, at=casework.days(0))
    author = casework.person("Editor")
    stronger = casework.version("The minister will resign over the affair.")
    casework.appearance(
        models.Claim.objects.get(),
        casework.statement(stronger),
        by=author,
        relation="stronger",
        fidelity="altered",
    )
    casework.followed(verdict, "update", at=casework.days(1))
    casework.followed(verdict, "correction", at=casework.days(3), claim_text=new)
    assert models.Claim.objects.get().text == new
    for day, words in ((2, old), (4, new)):
        found = lookup.by_text(
            "The minister will resign over the affair.", as_of=casework.days(day)
        )[0]
        assert found.verdict
        assert (found.claim_text, found.text, found.verdict.claim_text) == (words, words, words)
        assert cuts(found, "The minister will resign over the affair.")


def test_a_language_narrows_the_search() -> None:
    casework.published("Le pont est fermé depuis deux ans", language="fr-CA")
    casework.published("El puente está cerrado desde hace dos años", language="es")
    text = "Le pont est fermé depuis deux ans"
    assert lookup.by_text(text)[0].relation == "same"
    assert lookup.by_text(text, language="fr")[0].relation == "same"
    assert lookup.by_text(text, language="es") == ()


@pytest.mark.parametrize(
    "text",
    [
        "这座桥已经关闭两年了",
        "الجسر مغلق منذ عامين",
        "El puente está cerrado",
        "Мост закрыт два года",
    ],
)
def test_words_of_any_script_are_found(text: str) -> None:
    language = {"这": "zh", "ا": "ar", "E": "es", "М": "ru"}[text[0]]
    casework.published(text, language=language)
    assert lookup.by_text(text)[0].relation == "same"


def test_an_address_leads_to_the_claims_that_appear_there() -> None:
    casework.published(OTHERS[1])
    article = models.Article.objects.get()
    url = "https://news.example/wages?utm_source=x"
    models.ArticleUrl.everything.create(article=article, url=url, sha256=addresses.key(url))
    found = lookup.by_url("HTTPS://news.example/wages#top")
    assert [(m.relation, m.claim.text) for m in found] == [("same", OTHERS[1])]
    assert lookup.by_url("https://news.example/other") == ()
    assert lookup.by_url("not an address") == ()


@pytest.mark.parametrize(
    "text", ["it's 5 o'clock \\ in | the & morning !:*", "'; DROP TABLE x; --"]
)
def test_signs_of_the_query_language_are_only_signs(text: str) -> None:
    casework.published(text)
    assert lookup.by_text(text)[0].relation == "same"


def test_terms_are_made_alike_for_stored_words_and_questions() -> None:
    verdict = casework.published(OTHERS[3])
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tsvector_to_array(terms) FROM claims_lookupentry WHERE appearance_id IS NULL"
        )
        (stored,) = cursor.fetchone()
    assert stored == terms_of(verdict.claim_text, "en")


def test_a_check_near_the_day_of_a_post_comes_first() -> None:
    old, new = (
        casework.published(f"The mayor opened the {one} bridge.", claim_date=day)
        for one, day in (("iron", date(2012, 3, 1)), ("stone", date(2021, 3, 1)))
    )
    post = "the mayor has opened a bridge"
    for day, first in ((date(2012, 3, 3), old), (date(2021, 3, 3), new)):
        matches = lookup.by_text(post, day=day)
        assert matches[0].claim.pk == first.review.claim_id
        signed = lookup.by_text(f"{post} — Ann (@ann) {day:%B} {day.day}, {day.year}")
        assert signed[0].claim.pk == first.review.claim_id
