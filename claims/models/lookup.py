"""Which words lead to a published claim?

One row for each published claim's own words and for each confirmed appearance's. Only what is
public is ever here, so that neither counts nor timing can tell of a draft; rows come and go in the
transaction that publishes or withdraws.
"""

from __future__ import annotations

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from claims.models.articles import LANGUAGE_LENGTH
from claims.models.claims import Appearance, Claim, Relation


class LookupEntry(models.Model):
    """Words that lead to a claim, and how their truth conditions stand to the claim's."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="lookup_entries")
    appearance = models.OneToOneField(
        Appearance, on_delete=models.PROTECT, null=True, related_name="lookup_entry"
    )
    relation = models.CharField(max_length=11, choices=Relation.choices, default=Relation.SAME)
    language = models.CharField(max_length=LANGUAGE_LENGTH)
    text = models.TextField()
    terms = SearchVectorField()

    class Meta:
        indexes = [GinIndex(fields=["terms"], name="%(app_label)s_%(class)s_terms")]
        constraints = [
            models.UniqueConstraint(
                fields=["claim"],
                condition=models.Q(appearance__isnull=True),
                name="%(app_label)s_%(class)s_claim_has_one",
            )
        ]

    def __str__(self) -> str:
        return self.text[:80]
