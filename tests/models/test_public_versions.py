"""Is a text seen by strangers only once a published verdict has judged or cited it?"""

from typing import Any

import pytest
from django.db import connection
from django.test import Client

from claims import models
from claims.services import articles, connections, evidence, reviews
from tests import casework, factories

pytestmark = pytest.mark.django_db

SECRET = "Unread words about the bridge that no second person has seen."


def newer(verdict: models.Verdict) -> models.ArticleVersion:
    """Bring in another body of the text a verdict judged, by a Reporter, and mark its words."""
    article = verdict.texts.get().version.article
    by = casework.person("Reporter")
    version: models.ArticleVersion = articles.add_version(
        by=by, article=article, document=factories.document(SECRET), title="An unread title"
    ).version
    casework.statement(version)
    return version


def seen_in_views() -> set[int]:
    """Return the versions that the views for strangers' tools show."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM public_versions")
        return {id for (id,) in cursor.fetchall()}


def test_a_new_version_of_a_public_article_stays_at_the_desk(client: Client) -> None:
    verdict = casework.published()
    judged = verdict.texts.get().version
    version = newer(verdict)
    statement = models.Statement.everything.get(version=version)
    assert list(models.ArticleVersion.objects.all()) == [judged]
    assert not models.VersionText.objects.filter(version=version).exists()
    assert not models.TextAnchor.objects.filter(version=version).exists()
    assert not models.Statement.objects.filter(pk=statement.pk).exists()
    assert not models.StatementContent.objects.filter(statement=statement).exists()
    here, claim = f"articles/{version.article_id}", f"claims/{verdict.review.claim_id}"
    for address in (
        "/",
        f"/{here}",
        f"/{here}?version=2",
        f"/{claim}",
        f"/api/v1/{here}",
        f"/api/v1/{here}/versions/2",
        f"/api/v1/{here}/versions/2/statements",
        f"/api/v1/{claim}/history",
        "/api/v1/articles",
    ):
        page = client.get(address).content.decode()
        assert "Unread" not in page, address
        assert "unread" not in page, address
    assert client.get(f"/{here}?version=2").status_code == 404
    assert client.get(f"/api/v1/{here}/versions/2").status_code == 404


def test_strangers_learn_when_a_text_has_changed_and_nothing_else(client: Client) -> None:
    verdict = casework.published()
    article = verdict.texts.get().version.article
    casework.version(SECRET, of=article, at=casework.days(1))
    page = client.get(f"/articles/{article.pk}").content.decode()
    assert "The text has changed since" in page
    assert 'datetime="2022-04-15T08:00:00+00:00"' in page
    page = client.get(f"/claims/{verdict.review.claim_id}").content.decode()
    assert "Needs re-affirmation" in page
    assert "the text has changed since" in page


def test_the_verdict_that_judges_a_version_makes_it_public(client: Client) -> None:
    verdict = casework.published(at=casework.T0)
    version = newer(verdict)
    assert version.pk not in seen_in_views()
    casework.followed(verdict, "update", at=casework.days(30_000))
    assert version in models.ArticleVersion.objects.all()
    assert version.pk in seen_in_views()
    page = client.get(f"/articles/{version.article_id}").content.decode()
    assert SECRET in page
    assert "The text has changed since" not in page


def test_an_appearance_in_an_unread_version_waits_for_it() -> None:
    verdict = casework.published()
    version = newer(verdict)
    statement = models.Statement.everything.get(version=version)
    claim = models.Claim.objects.get()
    appearance = factories.appearance(statement, claim, by=casework.person())
    assert appearance.status == models.Appearance.Status.CONFIRMED
    assert not models.Appearance.objects.filter(pk=appearance.pk).exists()
    assert not models.LookupEntry.objects.filter(appearance=appearance).exists()
    casework.followed(verdict, "update", at=casework.days(30_000))
    assert models.Appearance.objects.filter(pk=appearance.pk).exists()
    assert models.LookupEntry.objects.filter(appearance=appearance).exists()


def test_a_comparison_is_public_when_both_of_its_texts_are() -> None:
    verdict = casework.published()
    judged = verdict.texts.get().version
    version = newer(verdict)
    edge = factories.derivation(judged, version)
    by = casework.person()
    edge = connections.confirm(by=by, edge=edge, revision=edge.revision)
    assert edge.differences(manager="everything").exists()
    assert not models.Derivation.objects.exists()
    assert not models.Difference.objects.exists()
    casework.judged(verdict, version)
    assert models.Derivation.objects.get() == edge
    assert models.Difference.objects.exists()


def test_a_text_that_evidence_cites_is_public_in_the_version_it_cites() -> None:
    place = casework.version("A table of figures.")
    later = casework.version("Another table.", of=place.article)
    author, review = casework.person("Editor"), casework.ready()
    review = reviews.send_back(by=author, review=review, revision=review.revision, reason="More.")
    evidence.add(
        by=author,
        review=review,
        stance="context",
        title="The table",
        anchor=casework.anchor(place, "A table"),
    )
    review = reviews.submit(by=author, review=review, revision=review.revision)
    assert place not in models.ArticleVersion.objects.all()
    reviews.publish(by=casework.person(), review=review, revision=review.revision)
    assert place in models.ArticleVersion.objects.all()
    assert later not in models.ArticleVersion.objects.all()
    assert {place.pk} == seen_in_views() & {place.pk, later.pk}


def test_a_version_is_listed_once_however_many_verdicts_judged_it(
    django_assert_num_queries: Any,
) -> None:
    verdict = casework.published()
    place = verdict.texts.get().version
    for number in range(3):
        casework.judged(casework.published(f"Claim {number}"), place)
    with django_assert_num_queries(1):
        rows = models.ArticleVersion.objects.filter(article=place.article_id)
        assert list(rows) == [place]
