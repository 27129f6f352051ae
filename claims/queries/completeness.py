"""What is still missing before this verdict can be published?

A draft may lack anything; a published verdict may not. The list names each thing in words for the
person who has to supply it, in the order of the form. A retraction takes back and needs only to say
why.
"""

from __future__ import annotations

from typing import cast

from django.db.models import QuerySet

from claims.models import Appearance, ClaimReview, Evidence


def missing(review: ClaimReview) -> tuple[str, ...]:
    """Return what the verdict in preparation lacks, in words; empty if it is complete.

    At most three queries.
    """
    gaps = []
    is_retraction = review.kind == ClaimReview.Kind.RETRACTION
    if not is_retraction and review.rating_id is None:
        gaps.append("a rating")
    if not review.rationale.strip():
        gaps.append("a rationale")
    if review.kind != ClaimReview.Kind.FIRST and not review.reason.strip():
        gaps.append("the reason for the change")
    return tuple(gaps if is_retraction else gaps + _about_the_claim(review) + _grounds(review))


def _about_the_claim(review: ClaimReview) -> list[str]:
    if review.reason.strip():
        return []
    gaps = []
    if review.claim.claimant_id is None and review.claimant_id is None:
        gaps.append("the claimant, or the reason why none can be named")
    dates = (review.claim.claim_date, review.claim_date)
    if not any(dates) and not _confirmed(review).filter(
        statement__version__article__published_at__isnull=False
    ):
        gaps.append("the date of the claim or of a text it appears in, or the reason why none is")
    return gaps


def _grounds(review: ClaimReview) -> list[str]:
    gaps = []
    if not Evidence.everything.filter(review=review, withdrawn_at=None).exists():
        gaps.append("at least one piece of evidence")
    if not _confirmed(review).exists():
        gaps.append("at least one confirmed appearance")
    return gaps


def _confirmed(review: ClaimReview) -> QuerySet[Appearance]:
    found = Appearance.everything.filter(
        claim_id=review.claim_id, status=Appearance.Status.CONFIRMED
    )
    return cast("QuerySet[Appearance]", found)
