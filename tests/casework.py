"""People, texts and checked claims, for tests of what comes after a text is stored."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import F

from claims import models
from claims.services import claims, evidence, reviews

NUMBERS = count(1)
T0 = datetime(2022, 4, 14, 8, 0, tzinfo=UTC)
ORIGINAL = "NATO countries hurriedly joined Washington to obstruct a political settlement"
COPY = "NATO nations urgently need to work with Washington to prevent a political solution"


def days(n: float) -> datetime:
    """Return T0 and `n` days."""
    return T0 + timedelta(days=n)


def person(role: str = "Publisher", **fields: Any) -> models.User:
    """Make somebody with one role ('' for none)."""
    user = models.User.objects.create(
        username=f"colleague{next(NUMBERS)}",
        first_name="Person",
        last_name=str(next(NUMBERS)),
        **fields,
    )
    if role:
        user.groups.add(Group.objects.get(name=role))
    return user


def source(name: str = "Xinhua", kind: str = "organization") -> models.Source:
    """Make a source nobody has seen yet."""
    made: models.Source = models.Source.everything.create(name=name, kind=kind)
    return made


def article(title: str = "A text", **fields: Any) -> models.Article:
    """Make an article without any version."""
    made: models.Article = models.Article.everything.create(title=title, **fields)
    return made


@transaction.atomic
def version(
    text: str, *, of: models.Article | None = None, language: str = "en", at: datetime = T0
) -> models.ArticleVersion:
    """Make the next version of an article (a new one by default)."""
    of = of or article(language=language, published_at=T0)
    raw, _ = models.RawDocument.objects.get_or_create(
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        defaults={"content": text.encode(), "media_type": "text/plain"},
    )
    made: models.ArticleVersion = models.ArticleVersion.everything.create(
        article=of,
        number=models.ArticleVersion.everything.filter(article=of).count() + 1,
        title=of.title,
        language=language,
        sha256=raw.sha256,
        length=len(text),
        raw=raw,
        seen_at=at,
        created_by_name="test",
    )
    models.VersionText.everything.create(version=made, text=text)
    return made


def anchor(place: models.ArticleVersion, words: str) -> models.TextAnchor:
    """Anchor the first place of `words`."""
    start = place.text.index(words)
    made: models.TextAnchor = models.TextAnchor.everything.create(
        version=place, start=start, end=start + len(words), exact=words
    )
    return made


def statement(
    place: models.ArticleVersion, words: str = "", speaker: models.Source | None = None
) -> models.Statement:
    """Mark `words` (all of the text by default) as an assertion."""
    spot = anchor(place, words or place.text)
    made: models.Statement = models.Statement.everything.create(
        version=place,
        form="assertion",
        start=spot.start,
        end=spot.end,
        speaker=speaker,
        rule="editor",
    )
    models.StatementContent.everything.create(statement=made, position=0, anchor=spot)
    return made


def appearance(
    claim: models.Claim,
    of: models.Statement,
    *,
    by: models.User,
    relation: str = "same",
    fidelity: str = "exact",
    status: str = "confirmed",
) -> models.Appearance:
    """Tie a statement to a claim, as decided by `by` unless it is only suggested."""
    decided = (
        {}
        if status == "suggested"
        else {"decided_at": T0, "decided_by": by, "decided_by_name": by.shown_name}
    )
    made: models.Appearance = models.Appearance.everything.create(
        statement=of,
        claim=claim,
        relation=relation,
        fidelity=fidelity,
        status=status,
        rule="editor",
        created_by=by,
        created_by_name=by.shown_name,
        **decided,
    )
    return made


def rating(code: str = "false") -> models.Rating:
    """Return a step of the scales that come with the service."""
    return models.Rating.objects.select_related("scale").get(code=code)


def ready(
    text: str = ORIGINAL,
    *,
    author: models.User | None = None,
    code: str = "false",
    language: str = "en",
    **fields: Any,
) -> models.ClaimReview:
    """Bring a claim with one appearance and one piece of evidence to the second reader."""
    author = author or person("Editor")
    fields = {"claimant": source("A speaker", "person")} | fields
    claim = claims.draft(by=author, text=text, language=language, **fields)
    appearance(claim, statement(version(f"{text}.", language=language)), by=author)
    review = reviews.open(by=author, claim=claim)
    evidence.add(
        by=author, review=review, stance="undermines", title="A table", url="https://a.example/"
    )
    review = reviews.write(
        by=author,
        review=review,
        revision=review.revision,
        rating=rating(code),
        rationale="Because.",
    )
    return reviews.submit(by=author, review=review, revision=review.revision)


def published(
    text: str = ORIGINAL, *, at: datetime = T0, reader: models.User | None = None, **fields: Any
) -> models.Verdict:
    """Publish a verdict on a new claim."""
    review = ready(text, **fields)
    reader = reader or person()
    return reviews.publish(by=reader, review=review, revision=review.revision, at=at)


def followed(
    verdict: models.Verdict,
    kind: str,
    *,
    at: datetime,
    code: str = "false",
    reader: models.User | None = None,
    **fields: Any,
) -> models.Verdict:
    """Publish another verdict after one, by a new author and, unless named, a new reader."""
    author, reader = person("Editor"), reader or person()
    review = models.ClaimReview.everything.get(pk=verdict.review_id)
    review = reviews.write(
        by=author,
        review=review,
        revision=review.revision,
        rating=None if kind == "retraction" else rating(code),
        rationale="Looked at again.",
        kind=kind,
        reason="It was wrong.",
        **fields,
    )
    review = reviews.submit(by=author, review=review, revision=review.revision)
    return reviews.publish(by=reader, review=review, revision=review.revision, at=at)


def judged(verdict: models.Verdict, place: models.ArticleVersion) -> None:
    """Pin a published verdict to another version, which makes that text public."""
    models.VerdictText.objects.create(verdict=verdict, version=place)
    models.Article.everything.filter(pk=place.article_id, public_at=None).update(
        public_at=verdict.published_at, revision=F("revision") + 1
    )
