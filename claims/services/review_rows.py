"""At which revision does the review stand, once nobody else can move it?"""

from __future__ import annotations

from claims.exceptions import RevisionRequired, StaleRevision
from claims.models import ClaimReview


def at_revision(review: ClaimReview, revision: int | None) -> ClaimReview:
    """Lock a review and return it as it stands now, if that is at `revision`.

    Raises: RevisionRequired, StaleRevision.
    """
    if revision is None:
        raise RevisionRequired()
    rows = ClaimReview.everything.select_for_update(of=("self",))
    locked: ClaimReview = rows.select_related(
        "claim__claimant", "claimant", "author", "rating__scale"
    ).get(pk=review.pk)
    if locked.revision != revision:
        raise StaleRevision(what="claim review", current=locked.revision)
    return locked
