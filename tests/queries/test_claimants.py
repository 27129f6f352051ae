"""Who claimed it, and when, is told as the verdict of that time was published."""

from __future__ import annotations

import json
from datetime import date
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from claims import models
from claims.queries import claimants, lookup
from claims.services import sources
from tests import casework

pytestmark = pytest.mark.django_db
SAID = "The minister said that wages rose by 5% in May"
DAY, OTHER_DAY = date(2022, 4, 1), date(2022, 4, 2)


@pytest.fixture
def corrected() -> models.Claim:
    """Publish a claim of Ann Ash's, correct it to one of Ben Oak's, and give him another name."""
    ann, ben = casework.source("Ann Ash", "person"), casework.source("Ben Oak", "person")
    first = casework.published(SAID, claimant=ann, claim_date=DAY)
    casework.followed(first, "correction", at=casework.days(2), claimant=ben, claim_date=OTHER_DAY)
    ben.refresh_from_db()
    sources.edit(by=casework.person(), source=ben, revision=ben.revision, name="Benedict Oak")
    return models.Claim.objects.get(pk=first.review.claim_id)


def test_a_lookup_names_who_was_published_at_that_time(
    corrected: models.Claim, client: Client
) -> None:
    def told(**as_of: str) -> tuple[str, str]:
        found = client.get("/api/v1/lookup", {"q": SAID, **as_of}).json()["results"][0]["matches"]
        return found[0]["claim"]["claimant"], found[0]["claim"]["claim_date"]

    assert told(as_of="2022-04-15T00:00:00Z") == ("Ann Ash", "2022-04-01")
    assert told() == ("Ben Oak", "2022-04-02")


def test_history_and_verdicts_name_whom_each_verdict_named(
    corrected: models.Claim, client: Client
) -> None:
    expected = [("Ann Ash", "2022-04-01"), ("Ben Oak", "2022-04-02")]
    moments = client.get(f"/api/v1/claims/{corrected.pk}/history").json()["results"]
    acts = [one["verdict"] for one in moments]
    assert [(one["claimant"], one["claim_date"]) for one in acts] == expected
    listed = client.get("/api/v1/verdicts").json()["results"]
    assert [(one["claimant"], one["claim_date"]) for one in reversed(listed)] == expected


def test_the_page_and_its_mark_up_agree_and_keep_what_was_said_before(
    corrected: models.Claim, client: Client
) -> None:
    page = client.get(f"/claims/{corrected.pk}").content.decode()
    data = page.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    item = json.loads(data)["itemReviewed"]
    assert item["author"] == {"@type": "Person", "name": "Ben Oak"}
    assert item["datePublished"] == "2022-04-02"
    top, _, history = page.partition('id="history"')
    assert "<bdi>Ben Oak</bdi>" in top
    assert 'datetime="2022-04-02"' in top
    assert "Ann Ash" not in top
    assert "Benedict" not in page
    assert "as it was then published: <bdi>Ann Ash</bdi>" in history
    assert 'as it was then published: <time datetime="2022-04-01">' in history
    assert history.count("as it was then published") == 2
    assert "<bdi>Ben Oak</bdi>" in client.get("/").content.decode()


def test_google_s_answer_names_whom_the_verdict_named(
    corrected: models.Claim, client: Client
) -> None:
    (found,) = client.get("/v1alpha1/claims:search", {"query": "the minister said"}).json()[
        "claims"
    ]
    assert (found["claimant"], found["claimDate"]) == ("Ben Oak", "2022-04-02T00:00:00Z")


def test_the_names_of_a_claimant_are_those_of_the_time(corrected: models.Claim) -> None:
    first, second = models.Verdict.objects.order_by("pk")
    assert claimants.names(corrected, first) == ["Ann Ash"]
    assert sorted(claimants.names(corrected, second)) == ["Ben Oak", "Benedict Oak"]
    assert sorted(claimants.names(corrected, None)) == ["Ben Oak", "Benedict Oak"]
    second.claimant_name = ""
    assert claimants.names(corrected, second) == []
    assert claimants.names(models.Claim(text="x"), None) == []


@pytest.mark.parametrize(
    ("who", "before", "now"),
    [("Ann Ash", True, False), ("Ben Oak", False, True), ("Benedict Oak", False, True)],
)
def test_words_are_another_s_only_beside_whom_the_verdict_named(
    corrected: models.Claim, who: str, before: bool, now: bool
) -> None:
    question = f"Wages rose by 5% in May, {who} said."
    for at, is_known in ((casework.days(1), before), (timezone.now(), now)):
        (match,) = lookup.by_text(question, as_of=at)
        types = [one.type for one in match.differences]
        assert ("attribution_changed" not in types) == is_known, (at, types)


def test_the_command_tells_what_the_api_tells(corrected: models.Claim) -> None:
    def told(question: str) -> dict[str, Any]:
        out = StringIO()
        call_command("lookup", question, stdout=out)
        (match,) = json.loads(out.getvalue())["matches"]
        return dict(match)

    named = told(SAID)
    assert (named["text"], named["claimant"]) == (SAID, "Ben Oak")
    assert (named["verdict_on"], named["attributed"]) == ("attribution", True)
    assert named["note"] == "The verdict is on who said these words, not on whether they are true."
    bare = told("wages rose by 5% in May")
    assert (bare["verdict_on"], bare["attributed"]) == ("attribution", False)


def test_the_command_says_when_a_verdict_is_on_the_thing_itself() -> None:
    casework.published("Wages rose by 5% in May")
    out = StringIO()
    call_command("lookup", "Wages rose by 5% in May", stdout=out)
    (match,) = json.loads(out.getvalue())["matches"]
    assert (match["verdict_on"], match["note"]) == ("content", None)
