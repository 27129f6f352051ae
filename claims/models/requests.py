"""Was this request made before, and what was answered?

A client that lost the answer repeats the request with the same Idempotency-Key and gets the same
answer. The row is written in the transaction of the effect itself.
"""

from __future__ import annotations

from django.db import models


class IdempotencyKey(models.Model):
    """One keyed request of one principal to one route, with its answer."""

    principal = models.CharField(max_length=100)
    route = models.CharField(max_length=100)
    key = models.CharField(max_length=255)
    request_sha256 = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(null=True)
    answer = models.JSONField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["created_at"], name="%(app_label)s_%(class)s_by_age")]
        constraints = [
            models.UniqueConstraint(
                fields=["principal", "route", "key"], name="%(app_label)s_%(class)s_is_used_once"
            ),
            models.CheckConstraint(
                condition=models.Q(status__isnull=True, answer__isnull=True)
                | models.Q(status__isnull=False, answer__isnull=False),
                name="%(app_label)s_%(class)s_answer_is_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.route} {self.key}"
