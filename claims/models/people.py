"""Who may act, and as what?

People sign in as users and hold roles (groups Reporter, Editor, Publisher). What a role may do is
a table of rows, `Grant`, so that it can be read, changed and audited like any other data. Programs
act through an `ApiKey`, of which only the hash is kept.
"""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from claims.models.publicity import Revised


class User(AbstractUser):
    """A person of the newsroom, or a machine account. People are deactivated, never deleted."""

    is_machine = models.BooleanField(
        default=False, help_text="A program's account. It can never publish."
    )

    @property
    def shown_name(self) -> str:
        """The name that is stored beside each act, as it is at the time."""
        return self.get_full_name() or self.get_username()

    def __str__(self) -> str:
        return self.shown_name


class Grant(models.Model):
    """One permission: members of the group `role` may do `act` on an object in `state`.

    `state` is the object's own state code, or `*` for any. Changing a row is a ledger act.
    """

    role = models.CharField(max_length=30)
    act = models.CharField(max_length=40)
    state = models.CharField(max_length=20, default="*")

    class Meta:
        ordering = ["role", "act", "state"]
        constraints = [
            models.UniqueConstraint(
                fields=["role", "act", "state"], name="%(app_label)s_%(class)s_is_said_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.role}: {self.act} ({self.state})"


class ApiKey(Revised):
    """A program's key: 256 random bits, kept as SHA-256 with a public prefix, shown once."""

    class Scope(models.TextChoices):
        LOOKUP = "lookup"
        INGEST = "ingest"
        EDITORIAL = "editorial"

    name = models.CharField(max_length=100)
    prefix = models.CharField(max_length=12, unique=True)
    sha256 = models.CharField(max_length=64, unique=True)
    scopes = ArrayField(models.CharField(max_length=20, choices=Scope.choices))
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="api_keys")
    created_at = models.DateTimeField(auto_now_add=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(sha256__regex=r"^[0-9a-f]{64}$"),
                name="%(app_label)s_%(class)s_keeps_a_hash",
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.prefix}…)"
