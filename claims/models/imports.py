"""Which reviews of other publishers were taken in, by whom and from where?

An `ImportBatch` is one act of the operator: some records of one file, sealed by a hash that the
ledger holds. An `ImportKey` says under which names another publisher's review is known here, so
that a record that comes again is found again. An `AppearanceUrl` is an address at which, as such a
review says, the claim appeared; the text there is not held.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.claims import Claim
from claims.models.publicity import Publishable
from claims.models.reviews import ClaimReview

HASH = r"^[0-9a-f]{64}$"


class ImportBatch(models.Model):
    """Records taken in at once (append-only); `sha256` is of the verdicts that came of them."""

    source_name = models.CharField(max_length=300, help_text="The file, as the operator named it.")
    records = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    imported_at = models.DateTimeField()
    imported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    imported_by_name = models.CharField(max_length=300)

    class Meta:
        ordering = ["id"]
        verbose_name_plural = "import batches"
        constraints = [
            models.CheckConstraint(
                condition=Q(sha256__regex=HASH), name="%(app_label)s_%(class)s_is_hashed"
            ),
            models.CheckConstraint(
                condition=~Q(imported_by_name=""), name="%(app_label)s_%(class)s_names_who"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source_name}: {self.records}"


class ImportKey(models.Model):
    """A name of another publisher's review (append-only): its address and words, or its id.

    `origin` is the publisher's site, `external_id` the SHA-256 of the name.
    """

    origin = models.CharField(max_length=253)
    external_id = models.CharField(max_length=64)
    review = models.ForeignKey(ClaimReview, on_delete=models.PROTECT, related_name="import_keys")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["origin", "external_id"], name="%(app_label)s_%(class)s_is_one_review"
            ),
            models.CheckConstraint(
                condition=Q(external_id__regex=HASH) & ~Q(origin=""),
                name="%(app_label)s_%(class)s_is_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.origin} {self.external_id[:12]}"


class AppearanceUrl(Publishable):
    """An address at which a claim appeared, as the imported review says; its text is not held."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="appearance_urls")
    url = models.TextField()
    sha256 = models.CharField(max_length=64)
    position = models.PositiveSmallIntegerField()
    is_first = models.BooleanField(default=False, help_text="Where it appeared first, it says.")
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta(Publishable.Meta):
        ordering = ["claim_id", "position", "id"]
        indexes = [models.Index(fields=["sha256"], name="%(app_label)s_%(class)s_by_hash")]
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "sha256"],
                condition=Q(withdrawn_at__isnull=True),
                name="%(app_label)s_%(class)s_is_said_once",
            ),
            models.CheckConstraint(
                condition=Q(url__regex=r"^https?://"), name="%(app_label)s_%(class)s_is_http"
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(claim__public_at__isnull=False, withdrawn_at__isnull=True)

    def __str__(self) -> str:
        return self.url
