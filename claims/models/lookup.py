"""Which words lead to a published claim?

One row for each published claim's own words and for each confirmed appearance's. Only what is
public is ever here, so that neither counts nor timing can tell of a draft. A row is added in the
transaction that publishes its words and marked as withdrawn, not removed, in the one that takes
them back, so that a lookup can be answered as of any time.

The index beside them holds for each term the entries with it, packed: `LookupTerm` in long rows,
`LookupTail` what came since a job last packed it. Both are written in the transaction of the entry.
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
    also = models.TextField(
        blank=True, default="", help_text="What else leads here: the headline of the check."
    )
    dated = models.DateField(
        null=True, help_text="When it was claimed or else checked, for nearness in time."
    )
    terms = SearchVectorField()
    is_indexed = models.BooleanField(
        default=False, help_text="Whether the index holds its terms; if not, a job will see to it."
    )
    added_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            GinIndex(fields=["terms"], name="%(app_label)s_%(class)s_terms"),
            models.Index(
                fields=["id"], condition=Q(is_indexed=False), name="%(app_label)s_%(class)s_due"
            ),
        ]
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


class LookupTerm(models.Model):
    """A part of the entries that hold a term: 32-bit ids, and a byte of weight for each."""

    term = models.CharField(max_length=64, db_collation="C")
    part = models.IntegerField()
    size = models.IntegerField()
    entries = models.BinaryField()
    weights = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["term", "part"], name="%(app_label)s_%(class)s_part_is_one"
            ),
            models.CheckConstraint(
                condition=Q(size__gt=0), name="%(app_label)s_%(class)s_holds_entries"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.term} {self.part}"


class LookupTail(models.Model):
    """One term of an entry that is not packed yet."""

    term = models.CharField(max_length=64, db_collation="C")
    # No entry is ever deleted, so that checking each of its terms would only cost.
    entry = models.ForeignKey(
        LookupEntry,
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )
    weight = models.SmallIntegerField()

    class Meta:
        indexes = [models.Index(fields=["term"], name="%(app_label)s_%(class)s_term")]

    def __str__(self) -> str:
        return f"{self.term} {self.entry_id}"


class LookupTally(models.Model):
    """How many entries and claims came or went; the sum of all rows is what stands.

    Rows are only added, so that no publication waits for another; a job sums them up.
    """

    entries = models.BigIntegerField()
    claims = models.BigIntegerField()

    def __str__(self) -> str:
        return f"{self.entries} {self.claims}"
