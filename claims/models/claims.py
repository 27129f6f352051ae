"""What is claimed, and where does it stand?

A `Claim` is a statement with fixed truth conditions, in the newsroom's own words. An `Appearance`
ties a statement of a text to it and keeps two judgements apart: `relation`, whether the statement
has the same truth conditions, and `fidelity`, whether this copy repeats it faithfully. Only a
confirmed appearance with relation `same` carries the claim's verdict.
"""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from claims.models.articles import LANGUAGE_LENGTH, Story, public_version
from claims.models.edges import Edge
from claims.models.publicity import Publishable, Revised
from claims.models.sources import Source
from claims.models.statements import Statement

RELATIONS = ["same", "stronger", "weaker", "narrower", "broader", "contradicts"]
FIDELITIES = [
    "exact",
    "normalised",
    "paraphrased",
    "truncated",
    "altered",
    "misattributed",
    "fabricated",
]
UNFAITHFUL = ["altered", "misattributed", "fabricated"]


class Relation(models.TextChoices):
    """How the truth conditions of one statement stand to those of another."""

    SAME = "same"
    STRONGER = "stronger"
    WEAKER = "weaker"
    NARROWER = "narrower"
    BROADER = "broader"
    CONTRADICTS = "contradicts"


class Claim(Publishable, Revised):
    """A statement with fixed truth conditions, in the newsroom's own words."""

    text = models.TextField()
    language = models.CharField(max_length=LANGUAGE_LENGTH, default="en")
    story = models.ForeignKey(
        Story, on_delete=models.PROTECT, null=True, blank=True, related_name="claims"
    )
    claimant = models.ForeignKey(
        Source, on_delete=models.PROTECT, null=True, blank=True, related_name="claims"
    )
    claim_date = models.DateField(null=True, blank=True)
    tags = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    notes = models.TextField(blank=True, help_text="For the desk; never public.")
    is_sample = models.BooleanField(default=False)
    public_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta(Publishable.Meta):
        ordering = ["-id"]
        indexes = [
            models.Index(
                fields=["-id"],
                condition=Q(public_at__isnull=False),
                name="%(app_label)s_%(class)s_public",
            )
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="%(app_label)s_%(class)s_has_words")
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(public_at__isnull=False)

    def __str__(self) -> str:
        return self.text


class Appearance(Edge):
    """A statement that carries a claim, faithfully or not."""

    class Fidelity(models.TextChoices):
        EXACT = "exact"
        NORMALISED = "normalised"
        PARAPHRASED = "paraphrased"
        TRUNCATED = "truncated"
        ALTERED = "altered"
        MISATTRIBUTED = "misattributed"
        FABRICATED = "fabricated"

    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="appearances")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="appearances")
    relation = models.CharField(max_length=11, choices=Relation.choices, default=Relation.SAME)
    fidelity = models.CharField(max_length=13, choices=Fidelity.choices)

    class Meta(Edge.Meta):
        abstract = False
        ordering = ["claim_id", "id"]
        constraints = [
            *Edge.Meta.constraints,
            models.UniqueConstraint(
                fields=["statement", "claim"], name="%(app_label)s_%(class)s_is_one_edge"
            ),
            models.CheckConstraint(
                condition=Q(relation__in=RELATIONS),
                name="%(app_label)s_%(class)s_relation_is_known",
            ),
            models.CheckConstraint(
                condition=Q(fidelity__in=FIDELITIES),
                name="%(app_label)s_%(class)s_fidelity_is_known",
            ),
            models.CheckConstraint(
                condition=~Q(relation="same", fidelity__in=UNFAITHFUL),
                name="%(app_label)s_%(class)s_same_is_faithful",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        seen = Q(status="confirmed", claim__public_at__isnull=False)
        return seen & public_version("statement__version")

    @property
    def carries_verdict(self) -> bool:
        """Whether the claim's verdict is also a verdict on this statement."""
        return self.status == self.Status.CONFIRMED and self.relation == Relation.SAME

    def __str__(self) -> str:
        return f"statement {self.statement_id} in claim {self.claim_id}: {self.fidelity}"


class ClaimRelation(Edge):
    """How one claim's truth conditions stand to another's: `subject` is `relation` to `object`."""

    subject = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="relations_from")
    object = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="relations_to")
    relation = models.CharField(max_length=11, choices=Relation.choices)

    class Meta(Edge.Meta):
        abstract = False
        ordering = ["subject_id", "object_id"]
        constraints = [
            *Edge.Meta.constraints,
            models.UniqueConstraint(
                fields=["subject", "object"], name="%(app_label)s_%(class)s_is_one_edge"
            ),
            models.CheckConstraint(
                condition=~Q(subject=F("object")), name="%(app_label)s_%(class)s_joins_two_claims"
            ),
            models.CheckConstraint(
                condition=Q(relation__in=RELATIONS),
                name="%(app_label)s_%(class)s_relation_is_known",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(
            status="confirmed",
            subject__public_at__isnull=False,
            object__public_at__isnull=False,
        )

    def __str__(self) -> str:
        return f"claim {self.subject_id} {self.relation} claim {self.object_id}"
