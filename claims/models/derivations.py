"""Which text came from which, and what was changed on the way?

A `Derivation` joins two versions, in the direction from `original` to `derived`, and carries their
alignment. Each `Difference` is one typed change between two aligned places, as two anchors, so that
the database itself vouches for the words it shows. What an editor makes of one is a
`DifferenceDecision`; the difference of a later comparison at the same place remembers it.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models.articles import ArticleVersion, public_version
from claims.models.edges import Edge
from claims.models.publicity import Publishable
from claims.models.statements import TextAnchor


class Derivation(Edge):
    """`derived` came from `original`.

    `alignment` is a list of units `{"a": [[start, end], …], "b": [[start, end], …]}`, a being the
    original's side.
    """

    class Kind(models.TextChoices):
        REVISION = "revision"
        SYNDICATION = "syndication"
        TRANSLATION = "translation"
        PARAPHRASE = "paraphrase"
        EXCERPT = "excerpt"
        AGGREGATION = "aggregation"

    original = models.ForeignKey(
        ArticleVersion, on_delete=models.PROTECT, related_name="derivations_from"
    )
    derived = models.ForeignKey(
        ArticleVersion, on_delete=models.PROTECT, related_name="derivations_to"
    )
    kind = models.CharField(max_length=12, choices=Kind.choices)
    alignment = models.JSONField(default=list)
    compared_at = models.DateTimeField(null=True, blank=True)

    class Meta(Edge.Meta):
        abstract = False
        ordering = ["-id"]
        constraints = [
            *Edge.Meta.constraints,
            models.UniqueConstraint(
                fields=["original", "derived"], name="%(app_label)s_%(class)s_pair_is_one_edge"
            ),
            models.CheckConstraint(
                condition=~Q(original=F("derived")), name="%(app_label)s_%(class)s_joins_two_texts"
            ),
            models.CheckConstraint(
                condition=Q(
                    kind__in=[
                        "revision",
                        "syndication",
                        "translation",
                        "paraphrase",
                        "excerpt",
                        "aggregation",
                    ]
                ),
                name="%(app_label)s_%(class)s_kind_is_known",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(status="confirmed") & public_version("original") & public_version("derived")

    def __str__(self) -> str:
        return f"{self.kind} of version {self.original_id} in version {self.derived_id}"


class Difference(Publishable):
    """One typed change; an anchor is null where that side has nothing (append-only).

    `remembers` is what was decided last on a difference of an earlier comparison that stood at the
    same place; see `claims.queries.findings`.
    """

    class Severity(models.TextChoices):
        COSMETIC = "cosmetic"
        SUBSTANTIVE = "substantive"
        REVERSES_MEANING = "reverses-meaning"

    derivation = models.ForeignKey(Derivation, on_delete=models.PROTECT, related_name="differences")
    position = models.PositiveIntegerField()
    type = models.CharField(max_length=30)
    severity = models.CharField(max_length=16, choices=Severity.choices)
    original = models.ForeignKey(TextAnchor, on_delete=models.PROTECT, null=True, related_name="+")
    derived = models.ForeignKey(TextAnchor, on_delete=models.PROTECT, null=True, related_name="+")
    rule = models.CharField(max_length=60)
    analysis_version = models.CharField(max_length=20)
    remembers = models.ForeignKey(
        "claims.DifferenceDecision",
        on_delete=models.PROTECT,
        null=True,
        db_index=False,
        related_name="remembered",
    )
    # What holds of it now, where `claims.queries.findings` has loaded it.
    decision_id: int | None
    status: str
    type_now: str
    severity_now: str

    class Meta(Publishable.Meta):
        ordering = ["derivation_id", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["remembers", "analysis_version"],
                condition=Q(remembers__isnull=False),
                name="%(app_label)s_%(class)s_decision_is_remembered_once",
            ),
            models.UniqueConstraint(
                fields=["derivation", "analysis_version", "position"],
                name="%(app_label)s_%(class)s_position_is_used_once",
            ),
            models.CheckConstraint(
                condition=Q(original__isnull=False) | Q(derived__isnull=False),
                name="%(app_label)s_%(class)s_has_a_place",
            ),
            models.CheckConstraint(
                condition=Q(severity__in=["cosmetic", "substantive", "reverses-meaning"]),
                name="%(app_label)s_%(class)s_severity_is_known",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return (
            Q(derivation__status="confirmed")
            & public_version("derivation__original")
            & public_version("derivation__derived")
        )

    def __str__(self) -> str:
        return f"{self.type} ({self.severity})"


class DifferenceDecision(Publishable):
    """What a person made of a difference, one step of a line (append-only).

    The line goes from decision to decision by `previous`, over comparisons: the first decision on a
    difference follows the one it `remembers`. `type` and `severity` are those that hold after it.
    A step back `undoes` a decision and restores what held before that.
    """

    class Status(models.TextChoices):
        FOUND = "found"
        CONFIRMED = "confirmed"
        DISMISSED = "dismissed"
        RETYPED = "retyped"

    derivation = models.ForeignKey(
        Derivation, on_delete=models.PROTECT, related_name="difference_decisions"
    )
    difference = models.ForeignKey(Difference, on_delete=models.PROTECT, related_name="decisions")
    number = models.PositiveIntegerField()
    previous = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, related_name="next"
    )
    undoes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, related_name="undone_by"
    )
    status = models.CharField(max_length=9, choices=Status.choices)
    type = models.CharField(max_length=30)
    severity = models.CharField(max_length=16, choices=Difference.Severity.choices)
    reason = models.TextField(blank=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    by_name = models.CharField(max_length=300)

    class Meta(Publishable.Meta):
        ordering = ["derivation_id", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["difference", "number"], name="%(app_label)s_%(class)s_number_is_used_once"
            ),
            models.UniqueConstraint(
                fields=["difference"],
                condition=Q(previous__isnull=True),
                name="%(app_label)s_%(class)s_one_begins_a_line",
            ),
            models.CheckConstraint(
                condition=Q(number=1, previous__isnull=True)
                | Q(number__gt=1, previous__isnull=False),
                name="%(app_label)s_%(class)s_line_begins_at_one",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["found", "confirmed", "dismissed", "retyped"]),
                name="%(app_label)s_%(class)s_status_is_known",
            ),
            models.CheckConstraint(
                condition=~Q(status="found") | Q(undoes__isnull=False),
                name="%(app_label)s_%(class)s_only_undoing_decides_nothing",
            ),
            models.CheckConstraint(
                condition=Q(severity__in=["cosmetic", "substantive", "reverses-meaning"])
                & ~Q(type=""),
                name="%(app_label)s_%(class)s_severity_is_known",
            ),
            models.CheckConstraint(
                condition=~Q(by_name=""), name="%(app_label)s_%(class)s_names_who_decided"
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return (
            Q(derivation__status="confirmed")
            & public_version("derivation__original")
            & public_version("derivation__derived")
        )

    def __str__(self) -> str:
        return f"{self.type} ({self.severity}) {self.status}"
