"""Was it checked, and what came out?

A `ClaimReview` is the check of one claim and its workflow. What is being written stands on the
review itself; publishing appends a `Verdict`, a row that never changes, pinned to the texts and the
evidence it judged. Later verdicts of the same review point to the one before, in one line.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models.articles import ArticleVersion
from claims.models.claims import Appearance, Claim
from claims.models.publicity import Publishable, Revised
from claims.models.sources import Source
from claims.models.statements import TextAnchor


class RatingScale(models.Model):
    """The newsroom's own scale, as data."""

    code = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=100)
    description = models.TextField(blank=True)
    worst = models.SmallIntegerField(default=1)
    best = models.SmallIntegerField(default=5)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(worst__lt=F("best")), name="%(app_label)s_%(class)s_has_room"
            )
        ]

    def __str__(self) -> str:
        return self.name


class Rating(models.Model):
    """One step of a scale: a code, a label and its value (null: outside the order, e.g. satire).

    Source: schema.org Rating (ratingValue, bestRating, worstRating, alternateName).
    """

    scale = models.ForeignKey(RatingScale, on_delete=models.PROTECT, related_name="ratings")
    code = models.SlugField(max_length=40)
    label = models.CharField(max_length=100)
    value = models.SmallIntegerField(null=True, blank=True)
    description = models.TextField(blank=True)

    class Meta:
        ordering = ["scale_id", "-value", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["scale", "code"], name="%(app_label)s_%(class)s_code_is_used_once"
            )
        ]

    def __str__(self) -> str:
        return self.label


class ClaimReview(Publishable, Revised):
    """The check of one claim: workflow, and the verdict being written (`rating` to `submitted_at`).

    After publication the same fields hold the next verdict (a correction, say) while it is written
    and read; `submitted_at` is set while it waits for the second reader.
    """

    class State(models.TextChoices):
        DRAFT = "draft"
        IN_REVIEW = "in_review"
        PUBLISHED = "published"
        RETRACTED = "retracted"

    class Kind(models.TextChoices):
        FIRST = "first"
        REFILE = "refile"
        UPDATE = "update"
        CORRECTION = "correction"
        RETRACTION = "retraction"

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="reviews")
    state = models.CharField(max_length=9, choices=State.choices, default=State.DRAFT)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="assigned_reviews",
    )
    deadline_at = models.DateTimeField(null=True, blank=True)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.FIRST)
    rating = models.ForeignKey(
        Rating, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    rationale = models.TextField(blank=True)
    claim_text = models.TextField(
        blank=True, help_text="The claim's words from this verdict on; blank: as they stand."
    )
    reason = models.TextField(
        blank=True,
        help_text="Why a published verdict is changed; in a first one, why claimant or date lack.",
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who wrote the verdict in preparation.",
    )
    submitted_at = models.DateTimeField(null=True, blank=True)
    submitted_sha256 = models.CharField(
        max_length=64,
        blank=True,
        editable=False,
        help_text="Of everything the second reader reads; see `claims.queries.submissions`.",
    )
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta(Publishable.Meta):
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["claim"],
                condition=~Q(state="retracted"),
                name="%(app_label)s_%(class)s_one_stands_per_claim",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "in_review", "published", "retracted"]),
                name="%(app_label)s_%(class)s_state_is_known",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "in_review"], published_at__isnull=True)
                | Q(state__in=["published", "retracted"], published_at__isnull=False),
                name="%(app_label)s_%(class)s_published_has_a_time",
            ),
            models.CheckConstraint(
                condition=Q(submitted_at__isnull=True) | Q(author__isnull=False),
                name="%(app_label)s_%(class)s_submitted_has_an_author",
            ),
            models.CheckConstraint(
                condition=Q(submitted_at__isnull=True, submitted_sha256="")
                | Q(submitted_at__isnull=False, submitted_sha256__regex=r"^[0-9a-f]{64}$"),
                name="%(app_label)s_%(class)s_submitted_is_pinned",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(state__in=["published", "retracted"])

    def __str__(self) -> str:
        return f"Check of: {self.claim_id}"


class Evidence(Publishable, Revised):
    """A source with locator or excerpt. Once a verdict cites it, its words are frozen (FC005)."""

    class Stance(models.TextChoices):
        SUPPORTS = "supports"
        UNDERMINES = "undermines"
        CONTEXT = "context"

    review = models.ForeignKey(ClaimReview, on_delete=models.PROTECT, related_name="evidence")
    stance = models.CharField(max_length=10, choices=Stance.choices)
    title = models.CharField(max_length=500)
    source = models.ForeignKey(
        Source, on_delete=models.PROTECT, null=True, blank=True, related_name="evidence"
    )
    url = models.TextField(blank=True)
    locator = models.CharField(max_length=300, blank=True)
    excerpt = models.TextField(blank=True)
    anchor = models.ForeignKey(
        TextAnchor, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    cited_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta(Publishable.Meta):
        ordering = ["review_id", "id"]
        verbose_name_plural = "evidence"
        constraints = [
            models.CheckConstraint(
                condition=Q(stance__in=["supports", "undermines", "context"]),
                name="%(app_label)s_%(class)s_stance_is_known",
            ),
            models.CheckConstraint(
                condition=Q(url="") | Q(url__regex=r"^https?://"),
                name="%(app_label)s_%(class)s_url_is_http",
            ),
            models.CheckConstraint(
                condition=~Q(url="", locator="", excerpt="", anchor__isnull=True),
                name="%(app_label)s_%(class)s_can_be_found_again",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(cited_at__isnull=False)

    def __str__(self) -> str:
        return self.title


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
    language = models.CharField(max_length=35)
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
