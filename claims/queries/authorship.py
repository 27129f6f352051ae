"""Who has had a hand in the verdict being prepared?

The author is whoever wrote last; but nobody who wrote any of it can be its second reader. The
ledger knows all of them.
"""

from __future__ import annotations

from django.db.models import Max

from claims.models import ClaimReview, Ledger

WRITE = "review.write"
PUBLISH = "review.publish"


def writers(review: ClaimReview) -> set[int]:
    """Return the ids of the users who wrote on a review since its last verdict; two queries."""
    acts = Ledger.objects.filter(object=f"claimreview:{review.pk}")
    last = acts.filter(act=PUBLISH).aggregate(seq=Max("seq"))["seq"] or 0
    wrote = acts.filter(act=WRITE, seq__gt=last, user__isnull=False)
    return set(wrote.values_list("user_id", flat=True))
