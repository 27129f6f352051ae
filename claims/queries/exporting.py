"""What is everything that the public may have?

Every public claim with the verdict that stands on it, oldest claim first, a page at a time, so that
memory does not grow with how many there are. Retracted claims have no verdict to hand on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from claims.models import Appearance, AppearanceUrl, Claim, Verdict
from claims.queries import verdicts

PAGE = 500  # claims; own choice


class Exported(NamedTuple):
    """A public claim and what its ClaimReview is made of."""

    claim: Claim
    verdict: Verdict
    appearances: tuple[Appearance, ...]
    addresses: tuple[AppearanceUrl, ...]


def everything() -> Iterator[Exported]:
    """Yield every public claim whose verdict stands; seven queries for each page."""
    last = 0
    while True:
        rows = Claim.objects.filter(pk__gt=last).select_related("claimant").order_by("pk")
        page = list(rows[:PAGE])
        if not page:
            return
        last = page[-1].pk
        standing = verdicts.standing_of(page)
        carried, seen = _appearances(page), _addresses(page)
        for claim in page:
            stands = standing.get(claim.pk)
            if stands is not None and not stands.is_retracted:
                yield Exported(
                    claim, stands.verdict, tuple(carried[claim.pk]), tuple(seen[claim.pk])
                )


def _appearances(claims: list[Claim]) -> dict[int, list[Appearance]]:
    found = defaultdict(list)
    rows = Appearance.objects.filter(claim__in=claims).select_related(
        "statement__version__article__publisher"
    )
    for row in rows.prefetch_related("statement__version__article__urls"):
        found[row.claim_id].append(row)
    return found


def _addresses(claims: list[Claim]) -> dict[int, list[AppearanceUrl]]:
    found = defaultdict(list)
    for row in AppearanceUrl.objects.filter(claim__in=claims):
        found[row.claim_id].append(row)
    return found
