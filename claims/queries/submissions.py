"""What did the second reader read, and is it still the same?

A verdict is read together with what it stands on: the claim, its confirmed appearances, the newest
versions of their articles, the evidence. One digest of all of it, taken when the verdict is
submitted, tells at publication whether anything has moved since.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.db.models import Max

from claims.models import Appearance, ArticleVersion, Claim, ClaimReview, Evidence

# Columns that the digest covers.
WRITTEN = (
    "kind",
    "rating_id",
    "rationale",
    "reason",
    "claim_text",
    "claimant_id",
    "claim_date",
    "language",
    "author_id",
)
CLAIMED = ("text", "language", "claimant_id", "claim_date", "story_id")
APPEARS = ("statement_id", "relation", "fidelity", "statement__speaker_id", "statement__version_id")
EVIDENCE = ("stance", "title", "source_id", "url", "locator", "excerpt", "anchor_id")


def digest(review: ClaimReview) -> str:
    """Return the SHA-256 of everything a verdict in preparation is read with; four queries."""
    seen = {
        "review": {name: getattr(review, name) for name in WRITTEN},
        "claim": Claim.everything.values(*CLAIMED).get(pk=review.claim_id),
        "appearances": _appearances(review),
        "versions": _newest(review),
        "evidence": _evidence(review),
    }
    canonical = json.dumps(seen, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _appearances(review: ClaimReview) -> list[dict[str, Any]]:
    confirmed = Appearance.everything.filter(
        claim=review.claim_id, status=Appearance.Status.CONFIRMED
    )
    return list(confirmed.order_by("pk").values("pk", *APPEARS))


def _newest(review: ClaimReview) -> list[tuple[int, int]]:
    """Return each article that carries the claim with its newest version."""
    carrying = Appearance.everything.filter(
        claim=review.claim_id, status=Appearance.Status.CONFIRMED
    ).values("statement__version__article")
    return list(
        ArticleVersion.everything.filter(article__in=carrying)
        .order_by("article_id")
        .values_list("article_id")
        .annotate(Max("pk"))
    )


def _evidence(review: ClaimReview) -> list[dict[str, Any]]:
    used = Evidence.everything.filter(review=review, withdrawn_at=None)
    return list(used.order_by("pk").values("pk", *EVIDENCE))
