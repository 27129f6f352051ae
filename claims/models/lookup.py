"""Which words lead to a published claim?

One row for each published claim's own words and for each confirmed appearance's. Only what is
public is ever here, so that neither counts nor timing can tell of a draft. A row is added in the
transaction that publishes its words and marked as withdrawn, not removed, in the one that takes
them back, so that a lookup can be answered as of any time.
"""

from __future__ import annotations

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Q

from claims.models.articles import LANGUAGE_LENGTH
from claims.models.claims import RELATIONS, Appearance, Claim, Relation


class LookupEntry(models.Model):
    """Words that lead to a claim, and how their truth conditions stand to the claim's."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="lookup_entries")
    appearance = models.ForeignKey(
        Appearance, on_delete=models.PROTECT, null=True, related_name="lookup_entries"
    )
    relation = models.CharField(max_length=11, choices=Relation.choices, default=Relation.SAME)
    language = models.CharField(max_length=LANGUAGE_LENGTH)
    text = models.TextField()
    terms = SearchVectorField()
    added_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [GinIndex(fields=["terms"], name="%(app_label)s_%(class)s_terms")]
        constraints = [
            models.UniqueConstraint(
                fields=["claim"],
                condition=Q(appearance__isnull=True, withdrawn_at__isnull=True),
                name="%(app_label)s_%(class)s_claim_has_one",
            ),
            models.UniqueConstraint(
                fields=["appearance"],
                condition=Q(withdrawn_at__isnull=True),
                name="%(app_label)s_%(class)s_appearance_has_one",
            ),
            models.CheckConstraint(
                condition=Q(relation__in=RELATIONS),
                name="%(app_label)s_%(class)s_relation_is_known",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True) | Q(withdrawn_at__gte=F("added_at")),
                name="%(app_label)s_%(class)s_is_withdrawn_after_added",
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]
