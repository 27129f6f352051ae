"""Does the address of a page lead to the claims on it, however it is written, and to no others?"""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from claims import models
from claims.ingest import addresses, review_members
from claims.services import imports, lookup_entries
from claims.services.acts import Operator
from tests import casework

pytestmark = pytest.mark.django_db

PAGE = "https://www.news.example/bridge/"
BRIDGE = "The city closed the bridge over the river for two years"
WAGES = "Wages in the public sector rose by 5% in May 2021"
PUENTE = "El puente sobre el río está cerrado desde hace dos años"
TANKS = "Germany will send 14 tanks to Ukraine"


def found(api: Client, url: str, **how: Any) -> list[dict[str, Any]]:
    """Return what an address leads to."""
    answer = api.get("/api/v1/lookup", {"url": url} | how)
    assert answer.status_code == 200, answer.content
    matches: list[dict[str, Any]] = answer.json()["results"][0]["matches"]
    return matches


def texts(matches: list[dict[str, Any]]) -> list[str]:
    """Return the claims of matches, in their order."""
    return [match["claim"]["text"] for match in matches]


def filed(article: models.Article, url: str = PAGE) -> None:
    """File an article under an address."""
    models.ArticleUrl.everything.create(article=article, url=url, sha256=addresses.key(url))


def carried(
    verdict: models.Verdict, place: models.ArticleVersion, words: str, relation: str = "same"
) -> None:
    """Let the claim of a verdict appear in a text that the verdict judges."""
    if not verdict.texts.filter(version=place).exists():
        casework.judged(verdict, place)
    claim = models.Claim.objects.get(pk=verdict.review.claim_id)
    shown = casework.statement(place, words)
    fidelity = "exact" if relation == "same" else "altered"
    casework.appearance(claim, shown, by=casework.person(), relation=relation, fidelity=fidelity)
    lookup_entries.refresh(claim=claim, at=casework.T0)


def imported(
    words: str,
    *urls: str,
    review: str = "https://checkers.example/1",
    language: str = "en",
    day: str = "2020-05-02",
) -> tuple[str, ...]:
    """Take in another publisher's review of a claim that appeared at some addresses."""
    record = {
        "@context": "http://schema.org",
        "@type": "ClaimReview",
        "url": review,
        "claimReviewed": words,
        "datePublished": day,
        "inLanguage": language,
        "author": {"@type": "Organization", "name": "Checkers"},
        "reviewRating": {"@type": "Rating", "alternateName": "Hoax"},
        "itemReviewed": {"@type": "Claim", "appearance": list(urls)},
    }
    read = [review_members.read(record)]
    return imports.take(by=Operator("ash"), reviews=read, source_name="f.json").fates


@pytest.mark.parametrize(
    "url",
    [
        PAGE,
        "http://news.example/bridge#comments",
        "https://m.news.example/bridge?utm_source=mail&fbclid=x",
        "https://www.news.example/bridge/amp/",
        "https://www.google.com/amp/s/www.news.example/bridge/",
        "https://web.archive.org/web/20240102030405/https://news.example/bridge",
    ],
)
def test_any_form_of_an_address_leads_to_the_claims_of_the_page(api: Client, url: str) -> None:
    casework.published(BRIDGE)
    filed(models.Article.objects.get())
    (match,) = found(api, url)
    assert (match["claim"]["text"], match["relation"]) == (BRIDGE, "same")
    assert match["appearance"]["exact"] == f"{BRIDGE}."


@pytest.mark.parametrize(
    "url",
    [
        "https://www.news.example/bridges/",
        "https://www.news.example/bridge/?page=2",
        "https://sport.news.example/bridge/",
        "https://www.news.example/",
    ],
)
def test_another_page_of_the_site_leads_nowhere(api: Client, url: str) -> None:
    casework.published(BRIDGE)
    filed(models.Article.objects.get())
    assert found(api, url) == []


def test_all_versions_count_the_latest_first_each_claim_once(api: Client) -> None:
    """The first version has bridge and wages; the second tanks, and the bridge, twice."""
    bridge, wages, tanks = (casework.published(text) for text in (BRIDGE, WAGES, TANKS))
    first = casework.version(f"{BRIDGE}. {WAGES}.")
    second = casework.version(
        f"It rained. {TANKS}. {BRIDGE}, they say. {BRIDGE}.", of=first.article, at=casework.days(1)
    )
    filed(first.article)
    carried(bridge, first, f"{BRIDGE}.")
    carried(wages, first, f"{WAGES}.")
    carried(tanks, second, f"{TANKS}.")
    carried(bridge, second, f"{BRIDGE},", "stronger")
    carried(bridge, second, f"{BRIDGE}.")
    matches = found(api, PAGE)
    assert texts(matches) == [TANKS, BRIDGE, WAGES]
    assert [match["appearance"]["version"] for match in matches] == [2, 2, 1]
    assert [match["relation"] for match in matches] == ["same"] * 3
    assert texts(found(api, PAGE, limit=2)) == [TANKS, BRIDGE]


def test_a_language_narrows_what_a_page_leads_to(api: Client) -> None:
    casework.published(BRIDGE, language="en-GB")
    filed(models.Article.objects.get())
    imported(PUENTE, PAGE, language="es")
    assert texts(found(api, PAGE)) == [BRIDGE, PUENTE]
    assert texts(found(api, PAGE, language="es-MX")) == [PUENTE]
    assert texts(found(api, PAGE, language="en")) == [BRIDGE]
    assert found(api, PAGE, language="fr") == []


def test_an_altered_copy_is_what_a_page_says_now(api: Client) -> None:
    bridge = casework.published(BRIDGE)
    first = casework.version(f"{BRIDGE}.")
    second = casework.version(
        f"{BRIDGE.replace('two', 'nine')}.", of=first.article, at=casework.days(1)
    )
    filed(first.article)
    carried(bridge, first, f"{BRIDGE}.")
    carried(bridge, second, second.text, "stronger")
    (match,) = found(api, PAGE)
    assert (match["relation"], match["verdict_applies"]) == ("altered", False)
    assert match["appearance"]["version"] == 2


def test_a_page_that_a_review_names_leads_to_its_claim(api: Client) -> None:
    assert imported(WAGES, "https://post.example/7", "https://post.example/8") == ("new",)
    for url in ("https://post.example/7", "http://www.post.example/8/?utm_source=x"):
        (match,) = found(api, url)
        assert (match["claim"]["text"], match["appearance"]) == (WAGES, None)
        assert match["verdict"]["label"] == "Hoax"
    assert found(api, "https://post.example/9") == []


def test_articles_come_before_what_reviews_name_and_each_claim_once(api: Client) -> None:
    imported(WAGES, PAGE)
    imported(TANKS, PAGE, review="https://checkers.example/2")
    bridge = casework.published(BRIDGE)
    place = casework.version(f"{WAGES}. {BRIDGE}.")
    filed(place.article)
    carried(bridge, place, f"{BRIDGE}.")
    assert texts(found(api, PAGE)) == [BRIDGE, TANKS, WAGES]


def test_an_address_that_a_review_takes_back_leads_nowhere_from_then_on(api: Client) -> None:
    imported(WAGES, "https://post.example/7")
    (before,) = models.AppearanceUrl.objects.all()
    imported(WAGES, "https://post.example/8")
    before.refresh_from_db()
    assert before.withdrawn_at is not None
    assert found(api, "https://post.example/7") == []
    assert texts(found(api, "https://post.example/8")) == [WAGES]


def test_what_is_not_public_is_not_told(api: Client) -> None:
    review = casework.ready(BRIDGE)
    filed(models.Article.everything.get())
    claim = models.Claim.everything.get(pk=review.claim_id)
    row = {"url": "https://post.example/1", "sha256": addresses.key("https://post.example/1")}
    models.AppearanceUrl.everything.create(claim=claim, position=0, **row)
    assert found(api, PAGE) == found(api, row["url"]) == []


def test_a_page_is_answered_as_it_was(api: Client) -> None:
    first = casework.published(BRIDGE, at=casework.days(0))
    filed(models.Article.objects.get())
    casework.followed(first, "correction", at=casework.days(4), code="true")
    then = found(api, PAGE, as_of="2022-04-15T00:00:00Z")
    assert [match["verdict"]["label"] for match in then] == ["False"]
    assert [match["verdict"]["label"] for match in found(api, PAGE)] == ["True"]
    assert found(api, PAGE, as_of="2022-04-01T00:00:00Z") == []


def test_a_page_has_no_score_to_explain(api: Client) -> None:
    casework.published(BRIDGE)
    filed(models.Article.objects.get())
    (match,) = found(api, PAGE, explain="1")
    assert (match["score"], match["explanation"]) == (1, None)


def test_the_version_that_stood_on_a_day_comes_first(api: Client) -> None:
    """Versions of April 14, 16 and 18; the bridge is closed in all, otherwise in the last."""
    bridge, wages, tanks = (casework.published(text) for text in (BRIDGE, WAGES, TANKS))
    first = casework.version(f"{BRIDGE}. {WAGES}.")
    second = casework.version(f"{TANKS}. {BRIDGE}!", of=first.article, at=casework.days(2))
    third = casework.version(
        f"{BRIDGE.replace('two', 'nine')}.", of=first.article, at=casework.days(4)
    )
    filed(first.article)
    carried(bridge, first, f"{BRIDGE}.")
    carried(wages, first, f"{WAGES}.")
    carried(tanks, second, f"{TANKS}.")
    carried(bridge, second, f"{BRIDGE}!")
    carried(bridge, third, third.text, "stronger")
    seen = {
        day: [(m["claim"]["text"], m["appearance"]["version"]) for m in found(api, PAGE, date=day)]
        for day in ("2022-04-13", "2022-04-14", "2022-04-17", "2022-04-18")
    }
    assert seen == {
        "2022-04-13": [(BRIDGE, 1), (WAGES, 1), (TANKS, 2)],
        "2022-04-14": [(BRIDGE, 1), (WAGES, 1), (TANKS, 2)],
        "2022-04-17": [(TANKS, 2), (BRIDGE, 2), (WAGES, 1)],
        "2022-04-18": [(BRIDGE, 3), (TANKS, 2), (WAGES, 1)],
    }


def test_what_reviews_place_on_a_page_follows_by_nearness_to_the_day(api: Client) -> None:
    imported(WAGES, PAGE)
    imported(TANKS, PAGE, review="https://checkers.example/2", day="2021-05-02")
    assert texts(found(api, PAGE)) == [TANKS, WAGES]
    assert texts(found(api, PAGE, date="2020-06-01")) == [WAGES, TANKS]
    assert texts(found(api, PAGE, date="2021-01-01")) == [TANKS, WAGES]


@pytest.mark.parametrize(
    ("speaker", "named", "relation"),
    [
        ("", "", "same"),
        ("Jane Roe", "", "same"),
        ("The mayor", "", "altered"),
        ("The mayor", "Jane Roe", "same"),  # the page says so itself
    ],
)
def test_a_speaker_has_said_what_a_page_has_nobody_say(
    api: Client, speaker: str, named: str, relation: str
) -> None:
    cent = "I never took a cent from the tobacco companies of this state"
    roe = casework.source("Jane Roe", "person")
    casework.published(cent, claimant=roe)
    if named:
        models.Statement.everything.update(speaker=roe, speaker_name=named, revision=2)
    filed(models.Article.objects.get())
    (match,) = found(api, PAGE, **({"speaker": speaker} if speaker else {}))
    assert (match["relation"], match["verdict_applies"]) == (relation, relation == "same")
    types = {one["type"] for one in match["differences"]}
    assert ("attribution_changed" in types) == (relation == "altered")


def test_a_speaker_changes_nothing_of_a_claim_about_the_thing_itself(api: Client) -> None:
    casework.published(BRIDGE)
    filed(models.Article.objects.get())
    (match,) = found(api, PAGE, speaker="The mayor")
    assert (match["relation"], match["verdict_applies"]) == ("same", True)
