"""Was it checked, and what came out?

A `Verdict` is a row that never changes, pinned to the texts and the evidence it judged. It keeps
what it was about: the claim's words, language, claimant and date as they were. Later verdicts of
the same review point to the one before, in one line.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models.articles import LANGUAGE_LENGTH, ArticleVersion
from claims.models.claims import Appearance
from claims.models.publicity import Publishable
from claims.models.reviews import ClaimReview, Evidence, Rating


class Verdict(Publishable):
    """One dated rating of a claim with its rationale (append-only).

    `author` is never `second_reader`. A newsroom of one may publish without a second reader; such
    a row says so (`is_single_handed`) for good.
    """

    review = models.ForeignKey(ClaimReview, on_delete=models.PROTECT, related_name="verdicts")
    number = models.PositiveIntegerField()
    previous = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, related_name="next"
    )
    kind = models.CharField(max_length=10, choices=ClaimReview.Kind.choices)
    rating = models.ForeignKey(Rating, on_delete=models.PROTECT, null=True, related_name="verdicts")
    label = models.CharField(max_length=100, blank=True)
    value = models.SmallIntegerField(null=True)
    best = models.SmallIntegerField(null=True)
    worst = models.SmallIntegerField(null=True)
    claim_text = models.TextField()
    language = models.CharField(max_length=LANGUAGE_LENGTH)
    claimant_name = models.CharField(max_length=300, blank=True)
    claim_date = models.DateField(null=True)
    rationale = models.TextField()
    reason = models.TextField(blank=True)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    author_name = models.CharField(max_length=300)
    second_reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    second_reader_name = models.CharField(max_length=300, blank=True)
    is_single_handed = models.BooleanField(default=False)
    published_at = models.DateTimeField()

    class Meta(Publishable.Meta):
        ordering = ["review_id", "number"]
        indexes = [
            models.Index(fields=["-published_at", "-id"], name="%(app_label)s_%(class)s_latest")
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
                    Q(is_single_handed=False, second_reader__isnull=False)
                    & ~Q(second_reader_name="")
                )
                | Q(is_single_handed=True, second_reader__isnull=True, second_reader_name=""),
                name="%(app_label)s_%(class)s_second_reader_or_single_handed",
            ),
            models.CheckConstraint(
                condition=(Q(kind="retraction", rating__isnull=True, label="", value__isnull=True))
                | (~Q(kind="retraction") & Q(rating__isnull=False) & ~Q(label="")),
                name="%(app_label)s_%(class)s_has_a_rating_unless_retracted",
            ),
            models.CheckConstraint(
                condition=Q(value__isnull=True, best__isnull=True, worst__isnull=True)
                | Q(value__gte=F("worst"), value__lte=F("best")),
                name="%(app_label)s_%(class)s_value_is_inside_its_scale",
            ),
            models.CheckConstraint(
                condition=~Q(rationale="") & ~Q(claim_text=""),
                name="%(app_label)s_%(class)s_says_what_and_why",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q()

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
