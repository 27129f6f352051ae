"""What is asked of a lookup, and what does its answer look like in JSON?"""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from claims.api.fields import AddressField, FlagField, NumberField, Strict, WordsField
from claims.api.pagination import MAX_LIMIT
from claims.api.serializers.claims import ClaimShortSerializer, StandingSerializer
from claims.api.serializers.texts import PlaceSerializer
from claims.ingest import language_tags
from claims.models import Difference
from claims.queries.lookup import LIMIT, Match
from claims.queries.matches import JUDGED

Plain = serializers.Serializer[Any]
# Own choices: a long post, and an article of 8,000 words, which takes seconds; in code points.
LONGEST_TEXT = 10_000
LONGEST_PASSAGE = 50_000
LONGEST_URL = 8_000
LONGEST_NAME = 300  # as long as that of a source
MOST_TEXTS = 100
RELATIONS = ("same", "altered", "contradicts", "related")


class HowSerializer(Strict):
    """How a lookup is made, whatever is asked."""

    language = serializers.CharField(
        required=False, help_text="Search only words written in it (BCP 47)."
    )
    limit = NumberField(min_value=1, max_value=MAX_LIMIT, default=LIMIT, help_text="Matches each.")
    as_of = serializers.DateTimeField(
        required=False, help_text="Answer with what was public at that time."
    )
    date = serializers.DateField(
        required=False,
        help_text="Day of the post asked about; checks near it come first. Of an address, the "
        "version of the page that stood on that day.",
    )
    speaker = WordsField(
        required=False,
        max_length=LONGEST_NAME,
        help_text="Who is said to have said the words, or what a page has nobody else say.",
    )
    explain = FlagField(
        default=False, help_text="Whether each match says why it ranks where it does."
    )

    def validate_language(self, value: str) -> str:
        """Take well-formed tags only."""
        if not language_tags.is_well_formed(value):
            raise serializers.ValidationError(
                "This is no language tag. Use one such as en or pt-BR."
            )
        return value

    def validate_speaker(self, value: str) -> str:
        """Take a name that has letters or figures in it."""
        if not any(map(str.isalnum, value)):
            raise serializers.ValidationError("There is no name in it.")
        return value

    def validate_as_of(self, value: Any) -> Any:
        """Nobody knows what will be public."""
        if value > timezone.now():
            raise serializers.ValidationError("This time has not come yet.")
        return value

    def one_of(self, attrs: dict[str, Any], *names: str) -> dict[str, Any]:
        """Ask for exactly one of some questions, and for words in it."""
        given = [name for name in names if name in attrs]
        if len(given) != 1:
            raise serializers.ValidationError(f"Send one of: {', '.join(names)}.")
        asked, fault = attrs[given[0]], "There are no words in it."
        faults: str | dict[str, str]
        if isinstance(asked, str):
            faults = "" if asked.strip() else fault
        else:
            faults = {str(n): fault for n, words in enumerate(asked) if not words.strip()}
        if faults:
            raise serializers.ValidationError({given[0]: faults})
        return attrs


class LookupQuery(HowSerializer):
    """A question in the address: words or an address."""

    q = WordsField(required=False, max_length=LONGEST_TEXT, help_text="A sentence or a post.")
    url = WordsField(required=False, max_length=LONGEST_URL, help_text="Where a text was seen.")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Take one question."""
        return self.one_of(attrs, "q", "url")


class LookupBody(HowSerializer):
    """A question in a body: a text, several, a whole article, or an address."""

    text = WordsField(required=False, max_length=LONGEST_TEXT)
    texts = serializers.ListField(
        child=WordsField(max_length=LONGEST_TEXT),
        required=False,
        min_length=1,
        max_length=MOST_TEXTS,
    )
    passage = WordsField(required=False, max_length=LONGEST_PASSAGE)
    url = WordsField(required=False, max_length=LONGEST_URL)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Take one question."""
        return self.one_of(attrs, "text", "texts", "passage", "url")


class QueryEchoSerializer(Plain):
    """The question, as it was sent."""

    text = serializers.CharField(required=False)
    passage = serializers.CharField(required=False)
    url = serializers.CharField(required=False)


class FoundInSerializer(Plain):
    """The text whose words were found; `version` is its number within the article."""

    article = serializers.IntegerField()
    version = serializers.IntegerField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    exact = serializers.CharField()


class WordDifferenceSerializer(Plain):
    """One typed change between the words asked for and those checked.

    `query` points into the question, `claim` into the match's `text`; null where that side has
    nothing.
    """

    type = serializers.CharField()
    severity = serializers.ChoiceField(choices=Difference.Severity.choices)
    query = PlaceSerializer(allow_null=True)
    claim = PlaceSerializer(allow_null=True)


class ClaimAsJudgedSerializer(ClaimShortSerializer):
    """A claim in a few words, as the verdict that stood at the time asked about has them."""

    id = serializers.IntegerField(source="claim.pk")
    url = AddressField("claims", source="claim.pk")
    text = serializers.CharField(source="claim_text")
    claimant = serializers.CharField(allow_null=True)
    claim_date = serializers.DateField(allow_null=True)
    language = serializers.CharField()


class TermShareSerializer(Plain):
    """A term of both sides, and what it adds to `words`: its worth times its weight."""

    term = serializers.CharField()
    worth = serializers.FloatField(help_text="How much it tells, by how rare it is.")
    weight = serializers.FloatField(help_text="How much of the stored words it is, 0 to 2.2.")
    adds = serializers.FloatField()


class ExplanationSerializer(Plain):
    """Why a match has its score: 1 / (1 + exp(-sum of measure times weight)).

    A measure that is not known is null and has no weight; `docs/lookup.md` says what each is.
    """

    words = serializers.FloatField(help_text="The sum of what the terms add (BM25).")
    terms = TermShareSerializer(many=True)
    measures = serializers.DictField(child=serializers.FloatField(allow_null=True))
    weights = serializers.DictField(child=serializers.FloatField())
    score = serializers.FloatField(min_value=0, max_value=1, help_text="What comes out of these.")
    words_equal = serializers.BooleanField(
        help_text="Whether the words are those asked for but for looks: then `score` is 1."
    )


class MatchSerializer(Plain):
    """A published claim that the question comes near to.

    Only where `verdict_applies` is the verdict one on the words asked for. A claim that somebody
    said something is judged on that, not on whether it is true: `verdict_on` tells, and `note`
    says it in a sentence.
    """

    score = serializers.FloatField(
        min_value=0, max_value=1, help_text="The chance that this claim is the one meant."
    )
    relation = serializers.ChoiceField(choices=RELATIONS)
    claim = ClaimAsJudgedSerializer(source="*")
    verdict = serializers.SerializerMethodField()
    verdict_applies = serializers.BooleanField()
    verdict_on = serializers.SerializerMethodField(
        help_text="What a verdict is on: who said what (attribution), or the thing itself."
    )
    attributed = serializers.BooleanField(
        source="is_attributed", help_text="Whether the question has somebody say the words."
    )
    note = serializers.SerializerMethodField(help_text="What to tell a reader; null: nothing.")
    appearance = serializers.SerializerMethodField()
    text = serializers.CharField(help_text="The checked words that the differences point into.")
    query = PlaceSerializer(help_text="The part of the question that is meant.")
    differences = WordDifferenceSerializer(many=True)
    explanation = ExplanationSerializer(
        required=False,
        allow_null=True,
        help_text="Sent when asked for; null for an address, which leads to its claims directly.",
    )

    def to_representation(self, match: Match) -> Any:
        """Leave the explanation out unless it was asked for."""
        shown = super().to_representation(match)
        if not self.context.get("explain"):
            del shown["explanation"]
        return shown

    @extend_schema_field(StandingSerializer(allow_null=True))
    def get_verdict(self, match: Match) -> Any:
        """Give the standing verdict; null before the first."""
        return StandingSerializer(match.verdict).data if match.verdict else None

    @extend_schema_field(serializers.ChoiceField(choices=JUDGED))
    def get_verdict_on(self, match: Match) -> str:
        """Name what is judged."""
        return match.verdict_on

    @extend_schema_field(serializers.CharField(allow_null=True))
    def get_note(self, match: Match) -> str | None:
        """Keep a verdict on a quotation from being read as one on what was quoted."""
        return match.note

    @extend_schema_field(FoundInSerializer(allow_null=True))
    def get_appearance(self, match: Match) -> Any:
        """Give the text whose words were found; null for the claim's own words."""
        if match.appearance is None:
            return None
        statement = match.appearance.statement
        return {
            "article": statement.version.article_id,
            "version": statement.version.number,
            "start": statement.start,
            "end": statement.end,
            "exact": self.context["words"][statement.pk],
        }


class ResultSerializer(Plain):
    """One question with its matches, best first; none says only that none was found."""

    query = QueryEchoSerializer()
    matches = MatchSerializer(many=True)


class SearchedSerializer(Plain):
    """How many claims could have been found, and when they were searched."""

    claims = serializers.IntegerField()
    at = serializers.DateTimeField()


class LookupSerializer(Plain):
    """The answer to a lookup, a result for each question in its order."""

    results = ResultSerializer(many=True)
    searched = SearchedSerializer()
