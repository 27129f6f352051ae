"""What happened to a claim, in which order?

The public history: every verdict with its reason and the people who stand for it, and every change
of a text that a verdict had judged. The desk's history is the ledger itself.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from django.db.models import BooleanField, ExpressionWrapper, F, QuerySet

from claims.models import Appearance, ArticleVersion, Claim, ClaimReview, Ledger, Verdict

TEXT_CHANGED = "text_changed"


class Moment(NamedTuple):
    """One public event. `kind` is a verdict's kind, or `text_changed`.

    A changed text names its new version once a verdict has judged it, until then only the time.
    """

    at: datetime
    kind: str
    verdict: Verdict | None = None
    version: ArticleVersion | None = None


def of_claim(claim: Claim) -> tuple[Moment, ...]:
    """Return what happened in public to a claim, oldest first; two queries.

    Versions count from the first verdict that was pinned to their article.
    """
    rows = Verdict.objects.filter(review__claim=claim).select_related("review", "rating__scale")
    verdicts = [Moment(row.published_at, row.kind, verdict=row) for row in rows]
    changed = (
        ArticleVersion.everything.filter(
            article__public_at__isnull=False,
            article__versions__verdicts__verdict__review__claim=claim,
            seen_at__gt=F("article__versions__verdicts__verdict__published_at"),
            number__gt=F("article__versions__number"),
        )
        .annotate(is_seen=ExpressionWrapper(ArticleVersion.public_rule(), BooleanField()))
        .select_related("article__publisher")
        .distinct()
    )
    texts = [
        Moment(row.seen_at, TEXT_CHANGED, version=row if row.is_seen else None) for row in changed
    ]
    return tuple(sorted([*verdicts, *texts], key=_order))


def acts_on(claim: Claim) -> QuerySet[Ledger]:
    """Return the desk's acts on a claim, its checks, their evidence and its appearances, in order.

    With payloads; for the desk only, since drafts and refusals are among them.
    """
    reviews = ClaimReview.everything.filter(claim=claim).values_list("pk", flat=True)
    pieces = ClaimReview.everything.filter(claim=claim).values_list("evidence__pk", flat=True)
    edges = Appearance.everything.filter(claim=claim).values_list("pk", flat=True)
    names = [
        f"claim:{claim.pk}",
        *(f"claimreview:{pk}" for pk in reviews),
        *(f"evidence:{pk}" for pk in pieces if pk),
        *(f"appearance:{pk}" for pk in edges),
    ]
    return Ledger.objects.filter(object__in=names).select_related("payload").order_by("seq")


def _order(moment: Moment) -> tuple[datetime, int]:
    thing = moment.verdict or moment.version
    return (moment.at, thing.pk if thing else 0)
