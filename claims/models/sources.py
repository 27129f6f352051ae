"""Who says, writes or publishes?

A source is a person or an organisation. What it is to a text is the name of the field that points
to it: `Article.publisher`, `Statement.speaker`, `Claim.claimant`, `Evidence.source`.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from claims.models.publicity import Publishable, Revised


class Source(Publishable, Revised):
    """A person or organisation, in schema.org's sense of the words."""

    class Kind(models.TextChoices):
        PERSON = "person"
        ORGANIZATION = "organization"

    kind = models.CharField(max_length=12, choices=Kind.choices)
    name = models.CharField(max_length=300)
    description = models.TextField(blank=True)
    domains = ArrayField(models.CharField(max_length=253), default=list, blank=True)
    same_as = ArrayField(models.URLField(max_length=2000), default=list, blank=True)
    import_key = models.CharField(  # noqa: DJ001  (unique: several rows may lack one)
        max_length=64,
        null=True,
        unique=True,
        editable=False,
        help_text="SHA-256 of how imported reviews name it; null for those the desk made known.",
    )
    is_sample = models.BooleanField(default=False)
    public_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta(Publishable.Meta):
        ordering = ["name", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=["person", "organization"]),
                name="%(app_label)s_%(class)s_kind_is_known",
            ),
            models.CheckConstraint(
                condition=~Q(name=""), name="%(app_label)s_%(class)s_has_a_name"
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(public_at__isnull=False)

    def __str__(self) -> str:
        return self.name


class SourceAlias(models.Model):
    """Another name under which a source appears in texts."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="aliases")
    name = models.CharField(max_length=300)
    language = models.CharField(max_length=35, blank=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "name"], name="%(app_label)s_%(class)s_is_said_once"
            )
        ]

    def __str__(self) -> str:
        return self.name
