"""What do articles, versions, statements and comparisons look like in JSON?"""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from claims.api.fields import (
    AddressField,
    IdField,
    PublicIdField,
    PublicNameField,
    Strict,
    WordsField,
)
from claims.models import Derivation, Difference, DifferenceDecision, Statement

Plain = serializers.Serializer[Any]


class PlaceSerializer(Plain):
    """Words at a place of a text: half-open, 0-based, in Unicode code points."""

    start = serializers.IntegerField()
    end = serializers.IntegerField()
    exact = serializers.CharField()


class VersionShortSerializer(Plain):
    """A version without its words."""

    id = serializers.IntegerField()
    number = serializers.IntegerField()
    title = serializers.CharField()
    language = serializers.CharField()
    sha256 = serializers.CharField()
    length = serializers.IntegerField()
    seen_at = serializers.DateTimeField()


class VersionSerializer(VersionShortSerializer):
    """One text as seen at one time; `text` is null only after a lawful removal."""

    article = serializers.IntegerField(source="article_id")
    text = serializers.SerializerMethodField()

    @extend_schema_field({"type": ["string", "null"]})
    def get_text(self, version: Any) -> str | None:
        """Give the words exactly as decoding gave them."""
        return version.text if hasattr(version, "body") else None


class ArticleShortSerializer(Plain):
    """An article without its versions."""

    id = serializers.IntegerField()
    url = AddressField("articles")
    title = serializers.CharField()
    publisher = PublicNameField()
    publisher_id = PublicIdField(source="publisher")
    language = serializers.CharField()
    published_at = serializers.DateTimeField(allow_null=True)
    is_sample = serializers.BooleanField()


class ArticleSerializer(ArticleShortSerializer):
    """A text with its addresses and versions over time."""

    story = PublicIdField()
    addresses = serializers.SerializerMethodField()
    versions = VersionShortSerializer(many=True)

    def get_addresses(self, article: Any) -> list[str]:
        """Give the addresses at which the article was seen, oldest first."""
        return [seen.url for seen in article.urls.all()]


class ArticleWriteSerializer(Strict):
    """A text to keep: `text` or `html`, and what is known of it."""

    text = WordsField(required=False)
    html = WordsField(required=False)
    url = WordsField(required=False, max_length=8000)
    title = WordsField(required=False, max_length=500)
    publisher = IdField(
        required=False,
        allow_null=True,
        error_messages={"invalid": "Send the id of a source; /api/v1/sources lists them."},
    )
    published_at = serializers.DateTimeField(required=False, allow_null=True)
    language = WordsField(required=False, max_length=35)
    story = IdField(required=False, allow_null=True)
    derived_from = IdField(required=False, allow_null=True, help_text="The id of a version.")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Ask for one of the two ways to send a text."""
        if ("text" in attrs) == ("html" in attrs):
            raise serializers.ValidationError({"text": "Send either 'text' or 'html'."})
        return attrs


class AddedSerializer(Plain):
    """What a text became: the article, its version, and whether that version is new."""

    article = serializers.IntegerField()
    version = serializers.IntegerField(help_text="Its number within the article.")
    version_id = serializers.IntegerField()
    sha256 = serializers.CharField()
    length = serializers.IntegerField(help_text="Code points.")
    is_new = serializers.BooleanField()
    url = serializers.URLField(help_text="Where the version can be read.")


class FacetSerializer(PlaceSerializer):
    """A figure, date, place or name that a statement hangs on, and what it is worth."""

    kind = serializers.CharField(help_text="`number`, `date`, `place`, …; see docs/analysis.md.")
    value = serializers.CharField(allow_null=True, help_text="In basic units, ISO 8601 or codes.")


class StatementSerializer(Plain):
    """A quote or an assertion found in a version."""

    id = serializers.IntegerField()
    form = serializers.ChoiceField(choices=Statement.Form.choices)
    modality = serializers.ChoiceField(choices=Statement.Modality.choices)
    contents = serializers.SerializerMethodField()
    cue = PlaceSerializer(allow_null=True)
    mention = PlaceSerializer(allow_null=True)
    speaker_name = serializers.CharField()
    speaker = PublicIdField()
    checkworthiness = serializers.FloatField(min_value=0, max_value=1)
    facets = FacetSerializer(source="hinges", many=True)
    closed = serializers.BooleanField(source="is_closed")
    rule = serializers.CharField()

    @extend_schema_field(PlaceSerializer(many=True))
    def get_contents(self, statement: Any) -> Any:
        """Give what is stated, one place or several in reading order."""
        places = [content.anchor for content in statement.contents.all()]
        return PlaceSerializer(places, many=True).data


class SideSerializer(Plain):
    """Which version of which article."""

    id = serializers.IntegerField(help_text="The version's id.")
    article = serializers.IntegerField(source="article_id")
    version = serializers.IntegerField(source="number")
    title = serializers.CharField()


class DerivationShortSerializer(Plain):
    """That one version came from another."""

    id = serializers.IntegerField()
    kind = serializers.ChoiceField(choices=Derivation.Kind.choices)
    status = serializers.ChoiceField(choices=Derivation.Status.choices)
    score = serializers.FloatField(allow_null=True)
    rule = serializers.CharField()
    original = SideSerializer()
    derived = SideSerializer()


@extend_schema_field(
    {
        "type": "array",
        "items": {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2},
    }
)
class SpansField(serializers.ReadOnlyField):
    """Spans as pairs of numbers."""


class AlignmentSerializer(Plain):
    """Pieces of the two texts that say the same thing; [] where one side has none."""

    original = SpansField(source="a")
    derived = SpansField(source="b")


class DifferenceSerializer(Plain):
    """One typed change; null where that side has nothing.

    `type` and `severity` are those that hold: an editor's, or, where `status` is `found`, those the
    machine found. What an editor dismissed is shown to the desk only.
    """

    type = serializers.CharField(source="type_now")
    severity = serializers.ChoiceField(source="severity_now", choices=Difference.Severity.choices)
    status = serializers.ChoiceField(choices=DifferenceDecision.Status.choices)
    found_type = serializers.CharField(source="type", help_text="What the machine found.")
    found_severity = serializers.ChoiceField(source="severity", choices=Difference.Severity.choices)
    rule = serializers.CharField()
    original = PlaceSerializer(allow_null=True)
    derived = PlaceSerializer(allow_null=True)


class DerivationSerializer(DerivationShortSerializer):
    """A comparison of two versions: alignment and differences."""

    analysis_version = serializers.CharField()
    compared_at = serializers.DateTimeField(allow_null=True)
    alignments = AlignmentSerializer(many=True, source="alignment")
    differences = DifferenceSerializer(many=True)
