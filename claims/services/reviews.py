"""How does a check go from first draft to the second reader?

One person writes the verdict on the review and submits it; another reads it and either sends it
back or publishes it (`publish`, in `claims.services.publication`, is offered here, too). The same
path leads every later verdict, a correction say, of a review that is published already.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.utils import timezone

from claims.exceptions import AlreadyThere, Invalid, NotByMachine, WrongState
from claims.models import Claim, ClaimReview, Rating, Source, User, Verdict
from claims.queries import access, submissions
from claims.services import acts, wording
from claims.services.claims import TEXT_LENGTH
from claims.services.publication import publish
from claims.services.review_rows import at_revision
from claims.services.revisions import change
from claims.services.transactions import service

__all__ = ["assign", "open", "publish", "send_back", "submit", "write"]

# Code points; own choices.
PASSAGE = 100_000

Kind = ClaimReview.Kind
State = ClaimReview.State


@service
def open(
    *,
    by: User,
    claim: Claim,
    assignee: User | None = None,
    deadline_at: datetime | None = None,
) -> ClaimReview:
    """Begin the check of a claim.

    Raises: NotAllowed; AlreadyThere while another check of it stands (one retracted does not).
    """
    access.require(by, "review.write", what="claim review", state=State.DRAFT)
    claim = Claim.everything.select_for_update().get(pk=claim.pk)
    if ClaimReview.everything.filter(claim=claim).exclude(state=State.RETRACTED).exists():
        raise AlreadyThere(what="claim review")
    review: ClaimReview = ClaimReview.everything.create(
        claim=claim, assignee=assignee, deadline_at=deadline_at, created_by=by
    )
    payload = {"claim": claim.pk, "assignee": assignee.pk if assignee else None}
    acts.record(act="review.open", on=review, by=by, payload=payload)
    return review


@service
def write(
    *,
    by: User,
    review: ClaimReview,
    revision: int | None,
    rating: Rating | None,
    rationale: str,
    kind: str = Kind.FIRST,
    reason: str = "",
    claim_text: str = "",
    claimant: Source | None = None,
    claim_date: date | None = None,
    language: str = "",
) -> ClaimReview:
    """Write the verdict in preparation; whoever writes last is its author.

    `kind` is `first` until the review is published and one of the others afterwards. `claim_text`
    gives a public claim other words together with this verdict, for which its connections are then
    confirmed anew; `claimant`, `claim_date` and `language` do the like. Left out, each stays.

    Raises: NotAllowed, WrongState while it is being read, Invalid, RevisionRequired, StaleRevision.
    """
    review = at_revision(review, revision)
    access.require(by, "review.write", what="claim review", state=review.state)
    _refuse_if_submitted(review, "written")
    _check_kind(review, kind, rating)
    wording.storable(rationale, "The rationale", limit=PASSAGE)
    wording.storable(reason, "The reason", limit=PASSAGE)
    wording.storable(claim_text, "The claim", limit=TEXT_LENGTH)
    about = {
        "claim_text": claim_text,
        "claimant": claimant,
        "claim_date": claim_date,
        "language": language and wording.language(language),
    }
    _check_about(review, about)
    change(
        review,
        revision=revision,
        rating=rating,
        rationale=rationale,
        kind=kind,
        reason=reason,
        author=by,
        **about,
    )
    acts.record(act="review.write", on=review, by=by, payload=_shown(review))
    return review


@service
def submit(
    *, by: User, review: ClaimReview, revision: int | None, at: datetime | None = None
) -> ClaimReview:
    """Hand the verdict in preparation to the second reader; until it comes back it stays as it is.

    A digest of all it is read with is kept, so that `publish` can tell whether any of it moved.

    Raises: NotAllowed, WrongState if nothing was written or it is being read, NotByMachine.
    """
    review = at_revision(review, revision)
    access.require(by, "review.submit", what="claim review", state=review.state)
    _refuse_if_submitted(review, "submitted")
    if review.author is None:
        raise WrongState(what="claim review", state="without a new verdict", act="submitted")
    if review.author.is_machine:
        raise NotByMachine()
    state = State.IN_REVIEW if review.state == State.DRAFT else review.state
    sha256 = submissions.digest(review)
    change(
        review,
        revision=revision,
        state=state,
        submitted_at=at or timezone.now(),
        submitted_sha256=sha256,
    )
    payload = _shown(review) | {"submitted_sha256": sha256}
    acts.record(act="review.submit", on=review, by=by, payload=payload)
    return review


@service
def send_back(*, by: User, review: ClaimReview, revision: int | None, reason: str) -> ClaimReview:
    """Give the verdict back to its author, with what should be mended.

    Raises: NotAllowed, NoText without a reason, WrongState unless it is submitted, StaleRevision.
    """
    wording.storable(reason, "The reason", limit=PASSAGE, needed=True)
    review = at_revision(review, revision)
    access.require(by, "review.return", what="claim review", state=review.state)
    if review.submitted_at is None:
        raise WrongState(what="claim review", state="not submitted", act="sent back")
    state = State.DRAFT if review.state == State.IN_REVIEW else review.state
    change(review, revision=revision, state=state, submitted_at=None, submitted_sha256="")
    acts.record(act="review.return", on=review, by=by, payload={"reason": reason})
    return review


@service
def assign(
    *,
    by: User,
    review: ClaimReview,
    revision: int | None,
    assignee: User | None,
    deadline_at: datetime | None = None,
) -> ClaimReview:
    """Say who does the check, and until when.

    Raises: NotAllowed, RevisionRequired, StaleRevision.
    """
    review = at_revision(review, revision)
    access.require(by, "review.assign", what="claim review", state=review.state)
    change(review, revision=revision, assignee=assignee, deadline_at=deadline_at)
    payload = {"assignee": assignee.pk if assignee else None, "deadline_at": deadline_at}
    acts.record(act="review.assign", on=review, by=by, payload=payload)
    return review


def _refuse_if_submitted(review: ClaimReview, act: str) -> None:
    if review.submitted_at is not None:
        raise WrongState(what="claim review", state="being read by a second person", act=act)


def _check_about(review: ClaimReview, about: dict[str, Any]) -> None:
    """Refuse to keep for a verdict what a draft of a claim takes by itself."""
    if review.claim.public_at is None and (given := [name for name in about if about[name]]):
        raise Invalid(
            problem="This claim is not public yet: change it in the claim itself.",
            pointer=f"/{given[0]}",
        )


def _check_kind(review: ClaimReview, kind: str, rating: Rating | None) -> None:
    if review.publisher_id is not None and kind != Kind.RETRACTION:
        raise WrongState(
            what="claim review",
            state="another publisher's",
            act="written here; draft a claim of your own and relate the two, or retract it",
        )
    """Refuse a kind of verdict that cannot come next, or that its rating belies."""
    if kind not in Kind.values:
        raise Invalid(problem=f"The kind is one of {', '.join(Kind.values)}.", pointer="/kind")
    if (kind == Kind.FIRST) != (review.state in (State.DRAFT, State.IN_REVIEW)):
        raise WrongState(what="claim review", state=review.state, act=f"given a {kind} verdict")
    if kind == Kind.RETRACTION and rating is not None:
        raise Invalid(
            problem="A retraction rates nothing; leave the rating out.", pointer="/rating"
        )
    if kind in (Kind.REFILE, Kind.UPDATE):
        latest = Verdict.objects.filter(review=review).order_by("-number").first()
        if latest and latest.rating_id != (rating.pk if rating else None):
            raise Invalid(
                problem=f"A {kind} leaves the rating as it is; another rating is a correction.",
                pointer="/rating",
            )


def _shown(review: ClaimReview) -> dict[str, Any]:
    return {
        "claim": review.claim_id,
        "kind": review.kind,
        "rating": review.rating.code if review.rating else None,
        "rationale": review.rationale,
        "reason": review.reason,
        "claim_text": review.claim_text,
        "claimant": review.claimant_id,
        "claim_date": review.claim_date,
        "language": review.language,
        "author": review.author_id,
    }
