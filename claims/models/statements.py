"""What does a text say, and at exactly which place?

A `TextAnchor` ties words to a place of one version: the database refuses it unless the words stand
there. A `Statement` is a quote or an assertion found in a version, built of anchors: one or several
contents, perhaps a cue ("said") and the words that name the speaker.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from django.conf import settings
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import MD5, Length

from claims.models.articles import ArticleVersion, public_version
from claims.models.publicity import Publishable, Revised

# Code points from which the same words in two texts hint that one came from the other; own choice.
TELLING_LENGTH = 40


class TextAnchor(Publishable):
    """Words at a place: half-open, 0-based, in Unicode code points (append-only).

    Source: W3C Web Annotation Data Model, TextPositionSelector and TextQuoteSelector.
    """

    version = models.ForeignKey(ArticleVersion, on_delete=models.PROTECT, related_name="anchors")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.TextField()
    prefix = models.TextField(blank=True)
    suffix = models.TextField(blank=True)

    class Meta(Publishable.Meta):
        ordering = ["version_id", "start", "end"]
        indexes = [
            models.Index(
                MD5("exact"),
                name="%(app_label)s_%(class)s_by_words",
                condition=Q(end__gte=F("start") + TELLING_LENGTH),
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(end=F("start") + Length("exact")) & ~Q(exact=""),
                name="%(app_label)s_%(class)s_end_is_start_plus_length",
            )
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return public_version("version")

    def __str__(self) -> str:
        return f"{self.start}:{self.end} {self.exact[:60]}"


class Hinge(NamedTuple):
    """A figure, date, place or name that a statement hangs on: kind, place, words and worth.

    Kinds and values: `claims.analysis.facets.Facet`.
    """

    kind: str
    start: int
    end: int
    exact: str
    value: str | None


class Statement(Publishable, Revised):
    """A quote or an assertion found in a version. `start` and `end` span all its contents."""

    class Form(models.TextChoices):
        DIRECT_QUOTE = "direct_quote"
        INDIRECT_QUOTE = "indirect_quote"
        MIXED_QUOTE = "mixed_quote"
        ASSERTION = "assertion"

    class Modality(models.TextChoices):
        ASSERTED = "asserted"
        HEDGED = "hedged"
        DENIED = "denied"

    version = models.ForeignKey(ArticleVersion, on_delete=models.PROTECT, related_name="statements")
    form = models.CharField(max_length=14, choices=Form.choices)
    modality = models.CharField(max_length=8, choices=Modality.choices, default=Modality.ASSERTED)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    cue = models.ForeignKey(
        TextAnchor, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    mention = models.ForeignKey(
        TextAnchor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="The words that name the speaker here.",
    )
    speaker_name = models.CharField(max_length=300, blank=True)
    speaker = models.ForeignKey(
        "claims.Source", on_delete=models.PROTECT, null=True, blank=True, related_name="statements"
    )
    checkworthiness = models.FloatField(default=0)
    facets = models.JSONField(
        default=list,
        db_default=Value([], models.JSONField()),
        blank=True,
        help_text="Figures, dates, places and names that it hangs on: `kind`, `span` and `value`.",
    )
    is_closed = models.BooleanField(default=True, help_text="The closing mark is there.")
    rule = models.CharField(max_length=60, help_text="The rule that found it, or 'editor'.")
    analysis_version = models.CharField(max_length=20, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta(Publishable.Meta):
        ordering = ["version_id", "start", "end"]
        indexes = [
            models.Index(
                fields=["version", "-checkworthiness"], name="%(app_label)s_%(class)s_ranked"
            )
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "form", "start", "end"],
                name="%(app_label)s_%(class)s_is_found_once",
            ),
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="%(app_label)s_%(class)s_span_is_not_empty"
            ),
            models.CheckConstraint(
                condition=Q(checkworthiness__gte=0, checkworthiness__lte=1),
                name="%(app_label)s_%(class)s_checkworthiness_in_0_1",
            ),
            models.CheckConstraint(
                condition=Q(
                    form__in=["direct_quote", "indirect_quote", "mixed_quote", "assertion"]
                ),
                name="%(app_label)s_%(class)s_form_is_known",
            ),
            models.CheckConstraint(
                condition=Q(modality__in=["asserted", "hedged", "denied"]),
                name="%(app_label)s_%(class)s_modality_is_known",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return public_version("version")

    @property
    def words(self) -> str:
        """The contents in reading order, gaps shown as ' … '. Lists prefetch `contents__anchor`."""
        contents = self.contents(manager="everything").all()
        return " … ".join(content.anchor.exact for content in contents)

    @property
    def hinges(self) -> list[Hinge]:
        """What it hangs on, in reading order, with its words. Lists prefetch `contents__anchor`."""
        anchors = [content.anchor for content in self.contents(manager="everything").all()]
        found = []
        for facet in self.facets:
            start, end = facet["span"]
            if exact := _cut(anchors, start, end):
                found.append(Hinge(facet["kind"], start, end, exact, facet["value"]))
        return found

    @property
    def proposal(self) -> str:
        """The same as an editor would begin a claim with: a gap of no words is none.

        Paragraphs of one quotation are joined by a blank; only where the narrator's words stand
        between is the gap shown.
        """
        told = ""
        end = 0
        for content in self.contents(manager="everything").all():
            anchor = content.anchor
            gap = anchor.start - end
            between = anchor.prefix[-gap:] if gap <= len(anchor.prefix) else anchor.prefix
            is_gap = gap > len(anchor.prefix) or any(sign.isalnum() for sign in between)
            told += (" … " if is_gap else " ") * bool(told) + anchor.exact
            end = anchor.end
        return told

    def __str__(self) -> str:
        return self.words[:120]


class StatementContent(Publishable):
    """One span of a statement's contents, in reading order (append-only)."""

    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="contents")
    position = models.PositiveSmallIntegerField()
    anchor = models.ForeignKey(TextAnchor, on_delete=models.PROTECT, related_name="+")

    class Meta(Publishable.Meta):
        ordering = ["statement_id", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["statement", "position"],
                name="%(app_label)s_%(class)s_position_is_used_once",
            )
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return public_version("statement__version")

    def __str__(self) -> str:
        return str(self.anchor)


def _cut(anchors: Iterable[TextAnchor], start: int, end: int) -> str:
    """Return the words at a place inside one of some anchors; '' if it is in none."""
    for anchor in anchors:
        if anchor.start <= start < end <= anchor.end:
            return anchor.exact[start - anchor.start : end - anchor.start]
    return ""
