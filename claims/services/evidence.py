"""On what does a verdict rest?

Evidence is gathered while a review is written. What a published verdict cites keeps its words: it
can be withdrawn from the next verdict, not changed, and better evidence is added beside it.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from django.utils import timezone

from claims.exceptions import Invalid, WrongState
from claims.models import ClaimReview, Evidence, Source, TextAnchor, User
from claims.queries import access
from claims.services import acts, wording
from claims.services.revisions import change
from claims.services.transactions import service

EDITABLE = ("stance", "title", "source", "url", "locator", "excerpt", "anchor")
# Code points; the first two are the columns', the others own choices.
TITLE_LENGTH = 500
LOCATOR_LENGTH = 300
ADDRESS_LENGTH = 2_000
PASSAGE = 100_000
WEB_ADDRESS = re.compile(r"https?://[^\s/?#]+[^\s]*")


@service
def add(
    *,
    by: User,
    review: ClaimReview,
    stance: str,
    title: str,
    source: Source | None = None,
    url: str = "",
    locator: str = "",
    excerpt: str = "",
    anchor: TextAnchor | None = None,
) -> Evidence:
    """Add a piece of evidence with the place where it is found: address, locator, words or anchor.

    Raises: NotAllowed, WrongState while the verdict is read by the second person, Invalid.
    """
    review = _open(by, review)
    fields = {
        "stance": stance,
        "title": title,
        "source": source,
        "url": url,
        "locator": locator,
        "excerpt": excerpt,
        "anchor": anchor,
    }
    _check(fields)
    thing: Evidence = Evidence.everything.create(review=review, created_by=by, **fields)
    acts.record(act="evidence.add", on=thing, by=by, payload=_shown(thing))
    return thing


@service
def edit(*, by: User, evidence: Evidence, revision: int | None, **fields: Any) -> Evidence:
    """Change some of `EDITABLE` of evidence that no published verdict cites.

    Raises: NotAllowed, RevisionRequired, StaleRevision, WrongState, Invalid.
    """
    if unknown := sorted(set(fields) - set(EDITABLE)):
        raise Invalid(problem=f"Evidence has no {unknown[0]} to edit.", pointer=f"/{unknown[0]}")
    _open(by, evidence.review)
    evidence = Evidence.everything.select_for_update().get(pk=evidence.pk)
    if evidence.cited_at:
        raise WrongState(what="piece of evidence", state="cited by a verdict", act="edited")
    before = _shown(evidence)
    _check({name: getattr(evidence, name) for name in EDITABLE} | fields)
    change(evidence, revision=revision, **fields)
    payload = {"before": before, "after": _shown(evidence)}
    acts.record(act="evidence.edit", on=evidence, by=by, payload=payload)
    return evidence


@service
def withdraw(
    *,
    by: User,
    evidence: Evidence,
    revision: int | None,
    reason: str,
    at: datetime | None = None,
) -> Evidence:
    """Leave a piece of evidence out of the next verdict; one that cites it already still does.

    Raises: NotAllowed, NoText without a reason, RevisionRequired, StaleRevision, WrongState.
    """
    wording.storable(reason, "The reason", limit=PASSAGE, needed=True)
    _open(by, evidence.review)
    evidence = Evidence.everything.select_for_update().get(pk=evidence.pk)
    if evidence.withdrawn_at:
        raise WrongState(what="piece of evidence", state="withdrawn", act="withdrawn again")
    change(evidence, revision=revision, withdrawn_at=at or timezone.now())
    acts.record(
        act="evidence.withdraw",
        on=evidence,
        by=by,
        payload={"review": evidence.review_id, "reason": reason},
    )
    return evidence


def _open(by: User, review: ClaimReview) -> ClaimReview:
    """Return the review, locked, if `by` may change its evidence now."""
    review = ClaimReview.everything.select_for_update().get(pk=review.pk)
    access.require(by, "evidence.write", what="claim review", state=review.state)
    if review.submitted_at:
        raise WrongState(what="claim review", state="being read", act="given other evidence")
    return review


def _check(fields: dict[str, Any]) -> None:
    wording.storable(fields["title"], "The title", limit=TITLE_LENGTH, needed=True)
    wording.storable(fields["locator"], "The locator", limit=LOCATOR_LENGTH)
    wording.storable(fields["excerpt"], "The excerpt", limit=PASSAGE)
    wording.storable(fields["url"], "The address", limit=ADDRESS_LENGTH)
    if fields["url"] and not WEB_ADDRESS.fullmatch(fields["url"]):
        raise Invalid(problem="The address must begin with http:// or https://.", pointer="/url")
    if fields["stance"] not in Evidence.Stance.values:
        raise Invalid(problem=f"Stance is one of {Evidence.Stance.values}.", pointer="/stance")
    if not (fields["url"] or fields["locator"] or fields["excerpt"] or fields["anchor"]):
        raise Invalid(
            problem="Say where it can be found: an address, a place, its words or an anchor.",
            pointer="/url",
        )


def _shown(evidence: Evidence) -> dict[str, Any]:
    names = ("stance", "title", "source_id", "url", "locator", "excerpt", "anchor_id")
    return {"review": evidence.review_id} | {name: getattr(evidence, name) for name in names}
