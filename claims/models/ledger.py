"""Who did what, in which order, and can it be proved?

One row per editorial act, chained by hashes. The database numbers and chains the rows itself, under
a lock on the one head row, so that there is one line without gaps in the order of commits. What an
act was about stands in a side table with a salt, so that a lawful removal leaves the chain whole.

    payload_sha256 = sha256(salt || payload)
    hash = sha256("fcl1\\n" seq "\\n" prev "\\n" at "\\n" actor "\\n" act "\\n" object "\\n"
                  payload_sha256 "\\n")         at: microseconds since 1970-01-01 UTC
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

# The hash before the first act.
GENESIS = "0" * 64


class LedgerHead(models.Model):
    """The last act's number, hash and time: one row, moved by the database only."""

    seq = models.BigIntegerField()
    hash = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(id=1), name="%(app_label)s_%(class)s_is_one_row")
        ]

    def __str__(self) -> str:
        return f"{self.seq} {self.hash}"


class Ledger(models.Model):
    """One editorial act (append-only). `seq`, `prev`, `hash` and `at` are the database's."""

    seq = models.BigIntegerField(primary_key=True, db_default=0)
    prev = models.CharField(max_length=64, unique=True, db_default="")
    hash = models.CharField(max_length=64, unique=True, db_default="")
    at = models.DateTimeField(db_default=models.functions.Now())
    actor = models.CharField(max_length=100)
    actor_name = models.CharField(max_length=300)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    act = models.CharField(max_length=60)
    object = models.CharField(max_length=100)
    payload_sha256 = models.CharField(max_length=64)

    class Meta:
        ordering = ["seq"]
        verbose_name = "ledger act"
        indexes = [models.Index(fields=["object", "seq"], name="%(app_label)s_%(class)s_of_object")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(actor__contains="\n")
                & ~Q(act__contains="\n")
                & ~Q(object__contains="\n"),
                name="%(app_label)s_%(class)s_fields_hold_no_newline",
            ),
            models.CheckConstraint(
                condition=Q(payload_sha256__regex=r"^[0-9a-f]{64}$"),
                name="%(app_label)s_%(class)s_payload_is_hashed",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.seq} {self.act} {self.object}"


class LedgerPayload(models.Model):
    """What an act was about: canonical JSON and its salt (append-only; must match the hash)."""

    entry = models.OneToOneField(
        Ledger, on_delete=models.PROTECT, primary_key=True, related_name="payload"
    )
    salt = models.BinaryField()
    text = models.TextField()

    def __str__(self) -> str:
        return self.text[:80]
