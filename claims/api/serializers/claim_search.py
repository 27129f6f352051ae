"""What does Google's claim search send and get?

Source: https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search
"""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from claims.api.fields import NumberField, Strict, WordsField
from claims.api.pagination import MAX_CURSOR_CHARACTERS

Plain = serializers.Serializer[Any]
DEFAULT_PAGE = 10
# What Google allows in any request and this service has no use for; read and left alone, `key`
# among them, since a key of Google's says nothing here.
SYSTEM = ("key", "alt", "prettyPrint", "quotaUser", "access_token", "oauth_token", "callback")


class ClaimSearchQuery(Strict):
    """Google's parameters. One of `query` and `reviewPublisherSiteFilter` is needed."""

    query = WordsField(required=False, max_length=5000)
    languageCode = serializers.CharField(required=False, max_length=35)  # noqa: N815
    reviewPublisherSiteFilter = serializers.CharField(required=False, max_length=253)  # noqa: N815
    maxAgeDays = NumberField(required=False, max_value=36_500)  # noqa: N815
    pageSize = NumberField(default=DEFAULT_PAGE, max_value=10_000)  # noqa: N815
    pageToken = serializers.CharField(required=False, max_length=MAX_CURSOR_CHARACTERS)  # noqa: N815
    offset = NumberField(default=0, max_value=10_000)
    fields_ = serializers.CharField(required=False, max_length=1000)

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        """Take `fields` and the system parameters, whose names Python code cannot carry."""
        known = super().get_fields()
        known["fields"] = known.pop("fields_")
        for name in SYSTEM:
            known[name] = serializers.CharField(required=False, allow_blank=True, max_length=1000)
        return known

    def validate_alt(self, value: str) -> str:
        """Answer in JSON only."""
        if value not in ("", "json"):
            raise serializers.ValidationError("Only alt=json is answered.")
        return value

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Ask for a question, as Google does."""
        if not attrs.get("query", "").strip() and not attrs.get("reviewPublisherSiteFilter"):
            raise serializers.ValidationError({"query": "Send a query."})
        return attrs


class PublisherSerializer(Plain):
    """Who checked."""

    name = serializers.CharField()
    site = serializers.CharField()


class GoogleReviewSerializer(Plain):
    """One check."""

    publisher = PublisherSerializer()
    url = serializers.URLField()
    title = serializers.CharField()
    reviewDate = serializers.DateTimeField()  # noqa: N815
    textualRating = serializers.CharField()  # noqa: N815
    languageCode = serializers.CharField()  # noqa: N815


class GoogleClaimSerializer(Plain):
    """One claim with its checks."""

    text = serializers.CharField()
    claimant = serializers.CharField(required=False)
    claimDate = serializers.DateTimeField(required=False)  # noqa: N815
    claimReview = GoogleReviewSerializer(many=True)  # noqa: N815


class ClaimSearchSerializer(Plain):
    """Google's answer; members without a value are left out."""

    claims = GoogleClaimSerializer(many=True, required=False)
    nextPageToken = serializers.CharField(required=False)  # noqa: N815
