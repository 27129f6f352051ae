"""What do all connections have in common?

A connection (statement to claim, claim to claim, original to derived text) is a row with who, when,
why, score and status. It is suggested, then a person confirms or rejects it, or withdraws it later;
every step is a `Decision` that stays, so that a rejection is remembered and any step can be undone.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.publicity import Publishable, Revised


class Edge(Publishable, Revised):
    """A connection. `rule` names the rule or model that suggested it, or 'editor'."""

    class Status(models.TextChoices):
        SUGGESTED = "suggested"
        CONFIRMED = "confirmed"
        REJECTED = "rejected"
        WITHDRAWN = "withdrawn"

    status = models.CharField(max_length=10, choices=Status.choices, default=Status.SUGGESTED)
    score = models.FloatField(null=True, blank=True)
    rule = models.CharField(max_length=60)
    analysis_version = models.CharField(max_length=20, blank=True)
    reason = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    created_by_name = models.CharField(max_length=300)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    decided_by_name = models.CharField(max_length=300, blank=True)

    class Meta(Publishable.Meta):
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=["suggested", "confirmed", "rejected", "withdrawn"]),
                name="%(app_label)s_%(class)s_status_is_known",
            ),
            models.CheckConstraint(
                condition=Q(score__isnull=True) | Q(score__gte=0, score__lte=1),
                name="%(app_label)s_%(class)s_score_in_0_1",
            ),
            models.CheckConstraint(
                condition=Q(
                    status="suggested",
                    decided_at__isnull=True,
                    decided_by__isnull=True,
                    decided_by_name="",
                )
                | (
                    ~Q(status="suggested")
                    & Q(decided_at__isnull=False, decided_by__isnull=False)
                    & ~Q(decided_by_name="")
                ),
                name="%(app_label)s_%(class)s_decision_is_whole",
            ),
        ]


class Decision(models.Model):
    """One step of a connection from one status to another (append-only).

    `left_key` and `right_key` are SHA-256 of the words on the two sides: a rejection holds for the
    words, not for the row, and ends when one of the two texts changes.
    """

    class Kind(models.TextChoices):
        APPEARANCE = "appearance"
        CLAIM_RELATION = "claim_relation"
        DERIVATION = "derivation"

    edge_kind = models.CharField(max_length=14, choices=Kind.choices)
    edge_id = models.BigIntegerField()
    number = models.PositiveIntegerField()
    from_status = models.CharField(max_length=10, choices=Edge.Status.choices)
    to_status = models.CharField(max_length=10, choices=Edge.Status.choices)
    undoes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, related_name="undone_by"
    )
    left_key = models.CharField(max_length=64)
    right_key = models.CharField(max_length=64)
    reason = models.TextField(blank=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    by_name = models.CharField(max_length=300)

    class Meta:
        ordering = ["edge_kind", "edge_id", "number"]
        indexes = [
            models.Index(
                fields=["edge_kind", "left_key", "right_key", "-id"],
                name="%(app_label)s_%(class)s_by_words",
            )
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["edge_kind", "edge_id", "number"],
                name="%(app_label)s_%(class)s_number_is_used_once",
            ),
            models.CheckConstraint(
                condition=~Q(from_status=models.F("to_status")),
                name="%(app_label)s_%(class)s_changes_something",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.edge_kind} {self.edge_id}: {self.from_status} to {self.to_status}"
