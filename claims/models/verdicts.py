"""Was it checked, and what came out?

A `Verdict` is a row that never changes, pinned to the texts and the evidence it judged. It keeps
what it was about: the claim's words, language, claimant and date as they were. Later verdicts of
the same review point to the one before, in one line. Another publisher's verdict names its `batch`
and publisher instead of an author and a second reader of this newsroom.
"""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models.articles import LANGUAGE_LENGTH, ArticleVersion
from claims.models.claims import Appearance
from claims.models.imports import HASH, ImportBatch
from claims.models.publicity import Publishable
from claims.models.reviews import ClaimReview, Evidence, Rating
from claims.models.sources import Source

# Code points; other publishers rate in whole sentences. Own choice.
LABEL_LENGTH = 5_000


class Verdict(Publishable):
    """One dated rating of a claim with its rationale (append-only).

    `author` is never `second_reader`. A newsroom of one may publish without a second reader; such
    a row says so (`is_single_handed`) for good. A row with a `batch` was imported: it was written,
    read and published by `publisher_name` at `url`, and by nobody here.
    """

    review = models.ForeignKey(ClaimReview, on_delete=models.PROTECT, related_name="verdicts")
    number = models.PositiveIntegerField()
    previous = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, related_name="next"
    )
    kind = models.CharField(max_length=10, choices=ClaimReview.Kind.choices)
    rating = models.ForeignKey(Rating, on_delete=models.PROTECT, null=True, related_name="verdicts")
    label = models.CharField(max_length=LABEL_LENGTH, blank=True)
    value = models.SmallIntegerField(null=True)
    best = models.SmallIntegerField(null=True)
    worst = models.SmallIntegerField(null=True)
    claim_text = models.TextField()
    language = models.CharField(max_length=LANGUAGE_LENGTH)
    claimant_name = models.CharField(max_length=300, blank=True)
    claim_date = models.DateField(null=True)
    rationale = models.TextField(blank=True)
    reason = models.TextField(blank=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    author_name = models.CharField(max_length=300)
    second_reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    second_reader_name = models.CharField(max_length=300, blank=True)
    is_single_handed = models.BooleanField(default=False)
    published_at = models.DateTimeField()
    batch = models.ForeignKey(
        ImportBatch, on_delete=models.PROTECT, null=True, related_name="verdicts"
    )
    publisher = models.ForeignKey(
        Source, on_delete=models.PROTECT, null=True, related_name="published_verdicts"
    )
    publisher_name = models.CharField(max_length=300, blank=True)
    publisher_site = models.CharField(max_length=253, blank=True)
    url = models.TextField(blank=True)
    title = models.TextField(blank=True)
    reviewed_at = models.DateTimeField(null=True)
    rating_given = models.JSONField(null=True)
    record_sha256 = models.CharField(max_length=64, blank=True)

    class Meta(Publishable.Meta):
        ordering = ["review_id", "number"]
        indexes = [
            models.Index(fields=["-published_at", "-id"], name="%(app_label)s_%(class)s_latest"),
            models.Index(
                fields=["publisher_site"],
                condition=Q(batch__isnull=False),
                name="%(app_label)s_%(class)s_by_site",
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["review", "number"], name="%(app_label)s_%(class)s_number_is_used_once"
            ),
            models.UniqueConstraint(
                fields=["review", "id"], name="%(app_label)s_%(class)s_id_belongs_to_review"
            ),
            models.UniqueConstraint(
                fields=["review"],
                condition=Q(previous__isnull=True),
                name="%(app_label)s_%(class)s_one_is_first",
            ),
            models.CheckConstraint(
                condition=Q(kind="first", previous__isnull=True, number=1)
                | (~Q(kind="first") & Q(previous__isnull=False, number__gt=1)),
                name="%(app_label)s_%(class)s_follows_another_or_is_first",
            ),
            models.CheckConstraint(
                condition=Q(kind__in=["first", "refile", "update", "correction", "retraction"]),
                name="%(app_label)s_%(class)s_kind_is_known",
            ),
            models.CheckConstraint(
                condition=Q(kind="first") | ~Q(reason=""),
                name="%(app_label)s_%(class)s_change_has_a_reason",
            ),
            models.CheckConstraint(
                condition=~Q(author=F("second_reader")),
                name="%(app_label)s_%(class)s_author_is_not_second_reader",
            ),
            models.CheckConstraint(
                condition=(
                    Q(batch__isnull=True, is_single_handed=False, second_reader__isnull=False)
                    & ~Q(second_reader_name="")
                )
                | Q(
                    batch__isnull=True,
                    is_single_handed=True,
                    second_reader__isnull=True,
                    second_reader_name="",
                )
                | Q(
                    batch__isnull=False,
                    is_single_handed=False,
                    second_reader__isnull=True,
                    second_reader_name="",
                ),
                name="%(app_label)s_%(class)s_second_reader_or_single_handed",
            ),
            models.CheckConstraint(
                condition=(Q(kind="retraction", rating__isnull=True, label="", value__isnull=True))
                | (
                    ~Q(kind="retraction")
                    & (
                        Q(batch__isnull=True, rating__isnull=False)
                        | Q(batch__isnull=False, rating__isnull=True)
                    )
                    & ~Q(label="")
                ),
                name="%(app_label)s_%(class)s_has_a_rating_unless_retracted",
            ),
            models.CheckConstraint(
                condition=Q(
                    batch__isnull=True,
                    publisher__isnull=True,
                    publisher_name="",
                    publisher_site="",
                    url="",
                    title="",
                    reviewed_at__isnull=True,
                    rating_given__isnull=True,
                    record_sha256="",
                    author__isnull=False,
                )
                | (
                    Q(
                        batch__isnull=False,
                        publisher__isnull=False,
                        url__regex=r"^https?://",
                        record_sha256__regex=HASH,
                        author__isnull=True,
                    )
                    & ~Q(publisher_name="")
                    & ~Q(publisher_site="")
                    & ~Q(kind="retraction")
                ),
                name="%(app_label)s_%(class)s_is_ours_or_imported",
            ),
            models.CheckConstraint(
                condition=Q(value__isnull=True, best__isnull=True, worst__isnull=True)
                | Q(value__gte=F("worst"), value__lte=F("best")),
                name="%(app_label)s_%(class)s_value_is_inside_its_scale",
            ),
            models.CheckConstraint(
                condition=~Q(claim_text="") & (~Q(rationale="") | Q(batch__isnull=False)),
                name="%(app_label)s_%(class)s_says_what_and_why",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q()

    @property
    def is_imported(self) -> bool:
        """Whether it is another publisher's verdict, taken in from there."""
        return self.batch_id is not None

    @property
    def given_at(self) -> datetime:
        """When its publisher published it: for an imported one, the review's own date if known."""
        return self.reviewed_at or self.published_at

    def __str__(self) -> str:
        return f"{self.label or self.kind} ({self.published_at:%Y-%m-%d})"


class VerdictText(models.Model):
    """A text a verdict judged: the version, and the appearance it stands for (append-only)."""

    verdict = models.ForeignKey(Verdict, on_delete=models.PROTECT, related_name="texts")
    version = models.ForeignKey(ArticleVersion, on_delete=models.PROTECT, related_name="verdicts")
    appearance = models.ForeignKey(
        Appearance, on_delete=models.PROTECT, null=True, related_name="verdicts"
    )

    class Meta:
        ordering = ["verdict_id", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["verdict", "version", "appearance"],
                nulls_distinct=False,
                name="%(app_label)s_%(class)s_is_pinned_once",
            )
        ]

    def __str__(self) -> str:
        return f"verdict {self.verdict_id} judged version {self.version_id}"


class VerdictEvidence(models.Model):
    """A piece of evidence a verdict cites (append-only)."""

    verdict = models.ForeignKey(Verdict, on_delete=models.PROTECT, related_name="citations")
    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="citations")
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["verdict_id", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["verdict", "evidence"], name="%(app_label)s_%(class)s_is_cited_once"
            )
        ]

    def __str__(self) -> str:
        return str(self.evidence)
