"""What does a reader see of a claim at once?

One frozen view of a published claim: its standing verdict and every earlier one, the evidence, the
texts that carry it, and, kept apart from those, the texts that say something else. It shows what is
public and nothing more, whoever asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db.models import OuterRef, Q, QuerySet, Subquery

from claims import models
from claims.queries import access, passages, verdicts

SUMMARY_LENGTH = 300  # code points; own choice, about two lines in a search result


class Related(NamedTuple):
    """A published claim whose truth conditions are known to stand in `relation` to this one's."""

    relation: str
    claim: models.Claim
    is_from_here: bool


@dataclass(frozen=True, slots=True)
class ClaimDossier:
    """Everything the public page of a claim shows. `history` is oldest first."""

    claim: models.Claim
    verdict: models.Verdict | None
    needs_reaffirmation: bool
    moved: tuple[models.ArticleVersion, ...]
    history: tuple[models.Verdict, ...]
    scale: tuple[models.Rating, ...]
    evidence: tuple[models.Evidence, ...]
    carried: tuple[passages.Shown, ...]
    apart: tuple[passages.Shown, ...]
    relations: tuple[Related, ...]
    addresses: tuple[models.AppearanceUrl, ...] = ()

    @property
    def is_standing(self) -> bool:
        """Whether a verdict stands that was not taken back."""
        return self.verdict is not None and self.verdict.kind != models.ClaimReview.Kind.RETRACTION

    @property
    def claimant(self) -> str:
        """Who claimed it, as the standing verdict was published; '' if nobody was named."""
        if self.verdict is not None:
            return self.verdict.claimant_name
        return self.claim.claimant.name if self.claim.claimant else ""

    @property
    def claim_date(self) -> date | None:
        """When it was claimed, as the standing verdict was published."""
        return (self.verdict or self.claim).claim_date

    @property
    def summary(self) -> str:
        """The verdict in a line, for search results."""
        if self.verdict is None:
            return ""
        whose = f"{self.verdict.publisher_name}: " if self.verdict.is_imported else ""
        return f"{whose}{self.verdict.label}. {self.verdict.rationale}"[:SUMMARY_LENGTH]

    @property
    def appearances(self) -> tuple[models.Appearance, ...]:
        """All public appearances, those that carry the verdict first."""
        return tuple(shown.appearance for shown in (*self.carried, *self.apart))


def of_claim(id: int) -> ClaimDossier:
    """Return the public view of a claim. The number of queries does not grow with what it holds.

    Raises: NotFound, also for a claim that is not published.
    """
    claim = access.claim(id, by=None)
    standing = verdicts.standing(claim)
    verdict = standing.verdict if standing else None
    appearances = passages.of_claim(claim)
    carried = [appearance for appearance in appearances if appearance.carries_verdict]
    changed = [appearance for appearance in appearances if not appearance.carries_verdict]
    return ClaimDossier(
        claim=claim,
        verdict=verdict,
        needs_reaffirmation=bool(standing and standing.needs_reaffirmation),
        moved=_moved(verdict) if standing and standing.needs_reaffirmation else (),
        history=tuple(_history(claim)),
        scale=_scale(verdict),
        evidence=_evidence(verdict),
        carried=tuple(passages.plain(appearance) for appearance in carried),
        apart=passages.beside_their_originals(changed, carried),
        relations=_relations(claim),
        addresses=tuple(models.AppearanceUrl.objects.filter(claim=claim)),
    )


def _history(claim: models.Claim) -> QuerySet[models.Verdict]:
    rows = models.Verdict.objects.filter(review__claim=claim).select_related("rating")
    return rows.order_by("published_at", "id")


def _moved(verdict: models.Verdict | None) -> tuple[models.ArticleVersion, ...]:
    """Return the newest versions the verdict judged of texts that have changed since.

    `changed_at` says since when; what they say now is shown once it has been judged.
    """
    judged = (
        models.ArticleVersion.objects.filter(verdicts__verdict=verdict)
        .order_by("article_id", "-number")
        .distinct("article_id")
    )
    rows = models.ArticleVersion.objects.filter(pk__in=judged.values("pk"))
    moved = with_change(rows).order_by("article_id")
    return tuple(row for row in moved if row.changed_at)  # type: ignore[attr-defined]


def with_change(
    versions: QuerySet[models.ArticleVersion],
) -> QuerySet[models.ArticleVersion]:
    """Give each version `changed_at`: when the version after it was seen, public or not."""
    later = models.ArticleVersion.everything.filter(
        article=OuterRef("article"), number__gt=OuterRef("number")
    )
    return versions.annotate(changed_at=Subquery(later.order_by("number").values("seen_at")[:1]))


def _scale(verdict: models.Verdict | None) -> tuple[models.Rating, ...]:
    if verdict is None or verdict.rating is None:
        return ()
    steps = models.Rating.objects.filter(scale=verdict.rating.scale, value__isnull=False)
    return tuple(steps.order_by("value"))


def _evidence(verdict: models.Verdict | None) -> tuple[models.Evidence, ...]:
    if verdict is None:
        return ()
    rows = models.Evidence.objects.filter(citations__verdict=verdict).select_related(
        "source", "anchor__version__article"
    )
    return tuple(rows.order_by("citations__position"))


def _relations(claim: models.Claim) -> tuple[Related, ...]:
    rows = models.ClaimRelation.objects.filter(Q(subject=claim) | Q(object=claim))
    return tuple(
        Related(row.relation, row.object, is_from_here=True)
        if row.subject_id == claim.pk
        else Related(row.relation, row.subject, is_from_here=False)
        for row in rows.select_related("subject", "object")
    )
