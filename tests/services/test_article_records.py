"""Who published an article, and when: changed by those who may, each change in the ledger."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from claims import models
from claims.exceptions import Invalid, NotAllowed, RevisionRequired, StaleRevision
from claims.services import articles
from tests import casework, factories

pytestmark = pytest.mark.django_db
WHEN = datetime(2026, 11, 21, 20, 45, 30, tzinfo=UTC)
URL = "https://news.example/bridge"


def public_article(**fields: Any) -> models.Article:
    """Bring a text in that a published verdict has judged."""
    added = factories.article("It fell.", url=URL, **fields)
    casework.judged(casework.published(), added.version)
    added.article.refresh_from_db()
    assert added.article.public_at
    return added.article


def payload() -> str:
    """Return what the last act was about."""
    return str(models.Ledger.objects.latest("seq").payload.text)


@pytest.mark.parametrize("role", ["Reporter", "Editor", "Publisher"])
def test_the_record_of_a_draft_is_changed_by_whoever_writes(role: str) -> None:
    paper, article = factories.source(name="The Paper"), factories.article("It fell.").article
    by = factories.user(role)
    edited = articles.edit(by=by, article=article, revision=1, publisher=paper, published_at=WHEN)
    article.refresh_from_db()
    assert (article.publisher, article.published_at, article.revision) == (paper, WHEN, 2)
    assert edited.revision == 2
    act = models.Ledger.objects.latest("seq")
    assert (act.act, act.object, act.actor_name) == (
        "article.edit",
        f"article:{article.pk}",
        by.shown_name,
    )
    assert f'"after":{{"published_at":"{WHEN}","publisher":{paper.pk}}}' in payload()
    assert '"before":{"published_at":null,"publisher":null}' in payload()
    assert not models.Source.objects.filter(pk=paper.pk).exists()


@pytest.mark.parametrize("role", ["Reporter", "Editor", "Administrator", None])
def test_the_record_of_a_public_article_is_changed_by_those_who_publish(role: str | None) -> None:
    article, paper = public_article(), factories.source(name="The Paper")
    with pytest.raises(NotAllowed):
        articles.edit(
            by=factories.user(role), article=article, revision=article.revision, publisher=paper
        )
    publisher = factories.user("Publisher")
    articles.edit(by=publisher, article=article, revision=article.revision, publisher=paper)
    article.refresh_from_db()
    assert article.publisher == paper
    assert models.Source.objects.filter(pk=paper.pk).exists(), "its publisher is public with it"


def test_a_change_names_the_revision_it_was_based_on() -> None:
    article, by = factories.article("It fell.").article, factories.user()
    with pytest.raises(RevisionRequired):
        articles.edit(by=by, article=article, revision=None, published_at=WHEN)
    articles.edit(by=by, article=article, revision=1, published_at=WHEN)
    with pytest.raises(StaleRevision):
        articles.edit(by=by, article=article, revision=1, published_at=None)
    article.refresh_from_db()
    assert article.published_at == WHEN


@pytest.mark.parametrize("name", ["title", "public_at", "language", "story", "revision_"])
def test_nothing_else_of_an_article_is_edited(name: str) -> None:
    article = factories.article("It fell.").article
    with pytest.raises(Invalid) as refused:
        articles.edit(by=factories.user(), article=article, revision=1, **{name: "x"})
    assert refused.value.pointer == f"/{name}"


@pytest.mark.parametrize("name", ["publisher", "published_at"])
@pytest.mark.parametrize("by", ["key", "Reporter", "Editor", "a command"])
def test_a_sender_fills_in_nothing_of_a_public_article(by: str, name: str) -> None:
    article = public_article()
    value = factories.source() if name == "publisher" else WHEN
    sender: Any = by
    if by == "key":
        sender = factories.user("Publisher", is_machine=True)
    elif by != "a command":
        sender = factories.user(by)
    acts = models.Ledger.objects.count()
    with pytest.raises(NotAllowed):
        articles.add(by=sender, document=factories.document("It rose."), url=URL, **{name: value})
    article.refresh_from_db()
    assert getattr(article, name) is None
    assert article.versions(manager="everything").count() == 1
    assert models.Ledger.objects.count() == acts
    # Without it, the text is kept.
    assert articles.add(by=sender, document=factories.document("It rose."), url=URL).is_new


def test_a_sender_fills_in_the_record_of_a_draft_and_a_publisher_that_of_a_public_one() -> None:
    paper, reporter = factories.source(), factories.user("Reporter")
    draft = factories.article("It fell.", url=URL).article
    articles.add(by=reporter, document=factories.document("It fell."), url=URL, publisher=paper)
    draft.refresh_from_db()
    assert draft.publisher == paper
    other = "https://news.example/other"
    known = factories.article("It stood.", url=other)
    casework.judged(casework.published(), known.version)
    text, by = factories.document("It stood."), factories.user("Publisher")
    articles.add(by=by, document=text, url=other, published_at=WHEN)
    known.article.refresh_from_db()
    assert known.article.published_at == WHEN


def test_what_a_sender_says_again_of_a_public_article_changes_nothing() -> None:
    paper = factories.source()
    public_article(publisher=paper, published_at=WHEN)
    again = articles.add(
        by=factories.user("Reporter"),
        document=factories.document("It fell."),
        url=URL,
        publisher=paper,
        published_at=WHEN,
    )
    assert not again.is_new
