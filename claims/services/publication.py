"""What happens when a verdict is published?

A row that never changes is appended, pinned to the newest versions of the texts that carry the
claim and to the evidence it cites; everything it speaks of becomes public; the words that lead to
it are found from then on. If the claim gets other words, its connections have to be confirmed for
them. All of it at once or nothing, and by a person who did not write it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import F, Max
from django.utils import timezone

from claims.exceptions import (
    ChangedSinceSubmitted,
    Incomplete,
    Invalid,
    NotByMachine,
    SecondReaderNeeded,
    WrongState,
)
from claims.models import (
    Appearance,
    Article,
    ArticleVersion,
    Claim,
    ClaimReview,
    Evidence,
    Rating,
    Story,
    User,
    Verdict,
    VerdictEvidence,
    VerdictText,
)
from claims.queries import access, authorship, completeness, submissions
from claims.services import acts, lookup_entries, publicity, reopening
from claims.services.review_rows import at_revision
from claims.services.revisions import change
from claims.services.transactions import service

Kind = ClaimReview.Kind
State = ClaimReview.State


@service
def publish(
    *, by: User, review: ClaimReview, revision: int | None, at: datetime | None = None
) -> Verdict:
    """Publish the submitted verdict of a review; `by` is its second reader, and wrote none of it.

    Raises: NotByMachine, NotAllowed, WrongState unless submitted, SecondReaderNeeded,
    ChangedSinceSubmitted, Incomplete, RevisionRequired, StaleRevision (of two publications at once,
    one).
    """
    now = at or timezone.now()
    if not isinstance(by, User) or by.is_machine:
        raise NotByMachine()
    review = _locked(review, revision)
    access.require(by, "review.publish", what="claim review", state=review.state)
    wrote = by.pk in authorship.writers(review)
    _refuse_unless_ready(review, wrote)
    verdict = _append(review, by, now, is_single_handed=wrote)
    texts, evidence = _pin(verdict, review, now)
    reopened = _move_on(review, verdict, by, now)
    lookup_entries.refresh_in(versions=_read(texts, evidence), at=now)
    payload = _shown(verdict, texts, evidence) | ({"reopened": reopened} if reopened else {})
    acts.record(act="review.publish", on=review, by=by, payload=payload)
    return verdict


def _locked(review: ClaimReview, revision: int | None) -> ClaimReview:
    """Lock what a publication changes in the house's order: stories, articles, claims, review.

    The claims are its own and those which appear in the same articles: a text that becomes public
    leads to them, too. None is connected there meanwhile, as that waits for the article.
    """
    claim = Claim.everything.get(reviews=review.pk)
    found = publicity.reach(claim, review)
    _lock(Story, found.stories)
    _lock(Article, found.articles)
    _lock(Claim, {claim.pk} | lookup_entries.standing_in(found.articles))
    return at_revision(review, revision)


def _lock(kind: type[Story | Article | Claim], ids: Collection[int]) -> None:
    list(kind.everything.select_for_update().filter(pk__in=ids).order_by("pk").values("pk"))


def _refuse_unless_ready(review: ClaimReview, wrote: bool) -> None:
    author = review.author
    if review.submitted_at is None or author is None:
        raise WrongState(what="claim review", state="not submitted", act="published")
    if author.is_machine:
        raise NotByMachine()
    if wrote and settings.FACTCHECK_SECOND_READER != "off":
        raise SecondReaderNeeded()
    if submissions.digest(review) != review.submitted_sha256:
        raise ChangedSinceSubmitted()
    if gaps := completeness.missing(review):
        raise Incomplete(missing="; ".join(gaps))


def _append(review: ClaimReview, by: User, at: datetime, *, is_single_handed: bool) -> Verdict:
    previous = Verdict.objects.filter(review=review).order_by("-number").first()
    if previous and at < previous.published_at:
        raise Invalid(problem="A verdict is not older than the one before it.", pointer="/at")
    author, claim = review.author, review.claim
    assert author is not None  # submitted reviews have one; the database says so, too
    claimant = review.claimant or claim.claimant
    verdict: Verdict = Verdict.objects.create(
        review=review,
        number=previous.number + 1 if previous else 1,
        previous=previous,
        kind=review.kind,
        **_rating(review.rating),
        claim_text=review.claim_text or claim.text,
        language=review.language or claim.language,
        claimant_name=claimant.name if claimant else "",
        claim_date=review.claim_date or claim.claim_date,
        rationale=review.rationale,
        reason=review.reason,
        author=author,
        author_name=author.shown_name,
        second_reader=None if is_single_handed else by,
        second_reader_name="" if is_single_handed else by.shown_name,
        is_single_handed=is_single_handed,
        published_at=at,
    )
    return verdict


def _rating(rating: Rating | None) -> dict[str, Any]:
    if rating is None:
        return {"rating": None}
    if rating.value is None:
        return {"rating": rating, "label": rating.label}
    scale = {"best": rating.scale.best, "worst": rating.scale.worst}
    return {"rating": rating, "label": rating.label, "value": rating.value, **scale}


def _pin(
    verdict: Verdict, review: ClaimReview, at: datetime
) -> tuple[list[VerdictText], list[VerdictEvidence]]:
    """Tie a verdict to what it judged: versions (the newest, too) and evidence.

    A retraction judges nothing.
    """
    if verdict.kind == Kind.RETRACTION:
        return [], []
    carried = Appearance.everything.filter(
        claim_id=review.claim_id, status=Appearance.Status.CONFIRMED
    ).values_list("pk", "statement__version_id", "statement__version__article_id")
    newest = dict(
        ArticleVersion.everything.filter(article_id__in=[article for _, _, article in carried])
        .values_list("article_id")
        .annotate(Max("id"))
        .values_list("article_id", "id__max")
    )
    pairs = {(version, id) for id, version, _ in carried}
    pairs |= {(newest[article], id) for id, _, article in carried}
    texts = VerdictText.objects.bulk_create(
        VerdictText(verdict=verdict, version_id=version, appearance_id=appearance)
        for version, appearance in sorted(pairs)
    )
    cited = Evidence.everything.filter(review=review, withdrawn_at=None).order_by("pk")
    evidence = VerdictEvidence.objects.bulk_create(
        VerdictEvidence(verdict=verdict, evidence=one, position=position)
        for position, one in enumerate(cited)
    )
    Evidence.everything.filter(pk__in=[one.evidence_id for one in evidence], cited_at=None).update(
        cited_at=at, revision=F("revision") + 1
    )
    return texts, evidence


def _read(texts: Iterable[VerdictText], evidence: Iterable[VerdictEvidence]) -> set[int]:
    """Return the versions that a verdict judged or cites, which it makes public."""
    cited = Evidence.everything.filter(pk__in=[one.evidence_id for one in evidence])
    anchored = cited.exclude(anchor=None).values_list("anchor__version_id", flat=True)
    return {text.version_id for text in texts} | set(anchored)


def _move_on(review: ClaimReview, verdict: Verdict, by: User, at: datetime) -> list[str]:
    """Leave the review ready for its next verdict, and let everybody see and find this one.

    Returns the connections that other words of the claim made suggestions again.
    """
    is_retraction = verdict.kind == Kind.RETRACTION
    claim, before = review.claim, review.claim.text
    known = {
        "text": verdict.claim_text,
        "language": verdict.language,
        "claimant": review.claimant or claim.claimant,
        "claim_date": verdict.claim_date,
        "public_at": claim.public_at or at,
    }
    change(
        review,
        revision=review.revision,
        state=State.RETRACTED if is_retraction else State.PUBLISHED,
        published_at=review.published_at or at,
        author=None,
        submitted_at=None,
        submitted_sha256="",
        reason="",
        claim_text="",
        claimant=None,
        claim_date=None,
        language="",
    )
    if any(getattr(claim, name) != value for name, value in known.items()):
        change(claim, revision=claim.revision, **known)
    reached = publicity.reach(claim, review)
    reopened = reopening.reopen(claim, before=before, by=by, at=at)
    publicity.open_to_all(reached, at=at)
    lookup_entries.refresh(claim=claim, at=at)
    return reopened


def _shown(
    verdict: Verdict, texts: list[VerdictText], evidence: list[VerdictEvidence]
) -> dict[str, Any]:
    versions = ArticleVersion.everything.filter(pk__in=[text.version_id for text in texts])
    columns = (
        *("number", "kind", "label", "value", "best", "worst"),
        *("claim_text", "language", "claimant_name", "claim_date"),
    )
    people = ("rationale", "reason", "author_name", "second_reader_name", "is_single_handed")
    return {
        "claim": verdict.review.claim_id,
        "verdict": verdict.pk,
        **{name: getattr(verdict, name) for name in (*columns, *people)},
        "published_at": verdict.published_at.isoformat(),
        "texts": {str(pk): sha256 for pk, sha256 in versions.values_list("pk", "sha256")},
        "evidence": [one.evidence_id for one in evidence],
    }
