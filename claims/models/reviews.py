"""How is a claim checked, by which scale and on which evidence?

A `ClaimReview` is the check of one claim and its workflow. What is being written stands on the
review itself, until publishing appends a `Verdict` (`claims.models.verdicts`).
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models.articles import LANGUAGE_LENGTH
from claims.models.claims import Claim
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

    `publisher` is set, once and for good, on another publisher's check that was imported.
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
    publisher = models.ForeignKey(
        Source,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="claim_reviews",
        help_text="Whose check it is, if it was imported; null: this newsroom's own.",
    )
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
    claimant = models.ForeignKey(
        Source,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who claims it, from this verdict on; blank: as it stands.",
    )
    claim_date = models.DateField(
        null=True, blank=True, help_text="When it was claimed; blank: as it stands."
    )
    language = models.CharField(
        max_length=LANGUAGE_LENGTH, blank=True, help_text="The claim's; blank: as it stands."
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
