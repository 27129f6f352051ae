"""What do claims, verdicts, appearances and relations look like in JSON?"""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from claims.api.fields import AddressField, PublicIdField
from claims.api.serializers.texts import PlaceSerializer, SideSerializer
from claims.models import Appearance, ClaimReview, Relation, Statement
from claims.queries.timelines import TEXT_CHANGED

Plain = serializers.Serializer[Any]
# What may happen to a claim in public.
MOMENTS = (*ClaimReview.Kind.values, TEXT_CHANGED)


class ReviewPublisherSerializer(Plain):
    """Whose verdict an imported one is, and where it was published."""

    name = serializers.CharField(source="publisher_name")
    site = serializers.CharField(source="publisher_site")
    url = serializers.CharField()
    reviewed_at = serializers.DateTimeField(allow_null=True)


class VerdictSerializer(Plain):
    """How a claim stands: the latest verdict. `rating` is null after a retraction,
    and where another publisher rated on a scale of its own."""

    rating = serializers.CharField(source="rating.code", default=None, allow_null=True)
    label = serializers.CharField()  # type: ignore[assignment]  # a field, not a field's label
    value = serializers.IntegerField(allow_null=True)
    best = serializers.IntegerField(allow_null=True)
    worst = serializers.IntegerField(allow_null=True)
    kind = serializers.ChoiceField(choices=ClaimReview.Kind.choices)
    published_at = serializers.DateTimeField()
    url = AddressField("claims", source="review.claim_id")
    publisher = serializers.SerializerMethodField(
        help_text="Another publisher's name, site and review, if it was imported; null: ours."
    )

    @extend_schema_field(ReviewPublisherSerializer(allow_null=True))
    def get_publisher(self, verdict: Any) -> Any:
        """Say whose verdict it is."""
        return ReviewPublisherSerializer(verdict).data if verdict.is_imported else None


class StandingSerializer(VerdictSerializer):
    """The standing verdict; `needs_reaffirmation` once a text it judged has changed."""

    needs_reaffirmation = serializers.BooleanField()


class VerdictActSerializer(VerdictSerializer):
    """One verdict in full: what was judged, why, and by whom."""

    id = serializers.IntegerField()
    claim = serializers.IntegerField(source="review.claim_id")
    number = serializers.IntegerField()
    claim_text = serializers.CharField()
    claimant = serializers.SerializerMethodField(help_text="As it was published; null: none named.")
    claim_date = serializers.DateField(allow_null=True)
    language = serializers.CharField()
    rationale = serializers.CharField()
    reason = serializers.CharField()
    author = serializers.CharField(source="author_name")
    second_reader = serializers.CharField(source="second_reader_name")
    is_single_handed = serializers.BooleanField()

    @extend_schema_field(serializers.CharField(allow_null=True))
    def get_claimant(self, verdict: Any) -> str | None:
        """Give the name kept with the verdict, whatever the source is called since."""
        return verdict.claimant_name or None


class ClaimShortSerializer(Plain):
    """A claim in a few words."""

    id = serializers.IntegerField()
    url = AddressField("claims")
    text = serializers.CharField()
    claimant = serializers.CharField(source="claimant.name", default=None, allow_null=True)
    claim_date = serializers.DateField(allow_null=True)
    language = serializers.CharField()


class ClaimSerializer(ClaimShortSerializer):
    """A claim and where it stands."""

    claimant_id = PublicIdField(source="claimant")
    story = PublicIdField()
    tags = serializers.ListField(child=serializers.CharField())
    is_sample = serializers.BooleanField()
    published_at = serializers.DateTimeField(source="public_at", allow_null=True)
    verdict = serializers.SerializerMethodField()

    @extend_schema_field(StandingSerializer(allow_null=True))
    def get_verdict(self, claim: Any) -> Any:
        """Take the verdict from the page's standings, read in one go."""
        standing = self.context["standings"].get(claim.pk)
        return StandingSerializer(standing.verdict).data if standing else None


class AppearanceSerializer(Plain):
    """A statement that carries the claim, or a changed form of it.

    `carries_verdict`: whether the claim's verdict is also one on this statement.
    """

    id = serializers.IntegerField()
    relation = serializers.ChoiceField(choices=Relation.choices)
    fidelity = serializers.ChoiceField(choices=Appearance.Fidelity.choices)
    carries_verdict = serializers.BooleanField()
    status = serializers.ChoiceField(choices=Appearance.Status.choices)
    statement = serializers.IntegerField(source="statement_id")
    form = serializers.ChoiceField(source="statement.form", choices=Statement.Form.choices)
    article = serializers.IntegerField(source="statement.version.article_id")
    version = serializers.IntegerField(source="statement.version.number")
    title = serializers.CharField(source="statement.version.title")
    speaker_name = serializers.CharField(source="statement.speaker_name")
    contents = serializers.SerializerMethodField()

    @extend_schema_field(PlaceSerializer(many=True))
    def get_contents(self, appearance: Any) -> Any:
        """Give the words, one place or several in reading order."""
        places = [content.anchor for content in appearance.statement.contents.all()]
        return PlaceSerializer(places, many=True).data


class RelationSerializer(Plain):
    """How the truth conditions of `subject` stand to those of `object`."""

    id = serializers.IntegerField()
    subject = ClaimShortSerializer()
    relation = serializers.ChoiceField(choices=Relation.choices)
    object = ClaimShortSerializer()
    status = serializers.ChoiceField(choices=Appearance.Status.choices)


class MomentSerializer(Plain):
    """One public event: a verdict, or `text_changed` with the version that came."""

    at = serializers.DateTimeField()
    kind = serializers.ChoiceField(choices=MOMENTS)
    verdict = VerdictActSerializer(allow_null=True)
    version = SideSerializer(allow_null=True)


class HistorySerializer(Plain):
    """All public events of a claim, oldest first."""

    results = MomentSerializer(many=True)
