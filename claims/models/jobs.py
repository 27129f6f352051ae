"""Why did a job fail?

The queue keeps its own tables; this one keeps the reason for each failed attempt, for the desk to
see. A job that killed its worker has one, too.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now


class JobFault(models.Model):
    """One failed attempt of a queued job. `is_final`: it was the last, the job stays failed."""

    job_id = models.BigIntegerField()
    task = models.CharField(max_length=128)
    attempt = models.PositiveSmallIntegerField()
    is_final = models.BooleanField()
    reason = models.TextField()
    at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ["-id"]
        indexes = [models.Index(fields=["job_id"], name="%(app_label)s_%(class)s_of_job")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(attempt__gte=1) & ~models.Q(reason=""),
                name="%(app_label)s_%(class)s_says_why",
            )
        ]

    def __str__(self) -> str:
        return f"{self.task} {self.job_id}, attempt {self.attempt}: {self.reason}"
