"""What does Google's claim search send and get?

Source: https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search
"""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from claims.api.fields import NumberField, Strict, WordsField
from claims.api.pagination import MAX_CURSOR_CHARACTERS
from claims.ingest import language_tags

Plain = serializers.Serializer[Any]
# Claims on a page: Google's own default, and the most we give; who asks for more gets these.
DEFAULT_PAGE = 10
MAX_PAGE = 100
MAX_INT32 = 2**31 - 1
MAX_DAYS = 36_500  # no claim is older
# What Google takes in any request.
# Source: https://cloud.google.com/apis/docs/system-parameters; the API's discovery document.
FORM = ("alt", "$alt", "prettyPrint", "$prettyPrint", "callback", "$callback")
# Read and left alone: a key of Google's says nothing here, and nothing is uploaded.
UNUSED = ("key", "access_token", "oauth_token", "quotaUser", "uploadType", "upload_protocol")
BOOLEAN = ("", "true", "false")


class ClaimSearchQuery(Strict):
    """Google's parameters. One of `query` and `reviewPublisherSiteFilter` is needed.

    An empty value, and a zero, are as if the parameter were not sent, as Google has it.
    """

    query = WordsField(default="", max_length=5000)
    languageCode = serializers.CharField(  # noqa: N815
        default="",
        allow_blank=True,
        max_length=language_tags.MAX_LENGTH,
        help_text="A BCP 47 tag; its region is not considered.",
    )
    reviewPublisherSiteFilter = serializers.CharField(  # noqa: N815
        default="", allow_blank=True, max_length=253, help_text="Such as nytimes.com."
    )
    maxAgeDays = NumberField(  # noqa: N815
        default=0,
        max_value=MAX_INT32,
        help_text="Days since the claim or its review, whichever is newer.",
    )
    pageSize = NumberField(  # noqa: N815
        default=DEFAULT_PAGE,
        max_value=MAX_INT32,
        help_text=f"At most {MAX_PAGE} claims are given.",
    )
    pageToken = serializers.CharField(  # noqa: N815
        default="",
        allow_blank=True,
        max_length=MAX_CURSOR_CHARACTERS,
        help_text="Taken from `nextPageToken`; all that says what is asked must be the same.",
    )
    offset = NumberField(
        default=0, max_value=MAX_INT32, help_text="Claims to skip; only without `pageToken`."
    )

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        """Take `fields` and the system parameters, whose names Python code cannot carry."""
        known = super().get_fields()
        for name in ("fields", "$fields", *FORM, *UNUSED):
            known[name] = serializers.CharField(default="", allow_blank=True, max_length=1000)
        # In the value read, a dot would be a step into a nested one.
        known["$.xgafv"] = serializers.CharField(source="xgafv", default="", allow_blank=True)
        return known

    def validate_languageCode(self, value: str) -> str:  # noqa: N802
        """Take tags only."""
        if value and not language_tags.is_well_formed(value.replace("_", "-")):
            raise serializers.ValidationError("This is no language tag. Use one such as en-US.")
        return value

    def validate_maxAgeDays(self, value: int) -> int:  # noqa: N802
        """Count no further than there are claims."""
        return min(value, MAX_DAYS)

    def validate_pageSize(self, value: int) -> int:  # noqa: N802
        """Give no more than a page holds."""
        return min(value, MAX_PAGE) or DEFAULT_PAGE

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Ask for a question, as Google does, and refuse forms of answer that there are not."""
        faults = {}
        if not attrs["query"].strip() and not attrs["reviewPublisherSiteFilter"]:
            faults["query"] = "Send a query."
        for name in ("alt", "$alt"):
            if attrs[name] not in ("", "json"):
                faults[name] = "Only alt=json is answered."
        for name in ("prettyPrint", "$prettyPrint"):
            if attrs[name] not in BOOLEAN:
                faults[name] = "Send true or false."
        if attrs["xgafv"] not in ("", "1", "2"):
            faults["$.xgafv"] = "Send 1 or 2."
        for name in ("callback", "$callback"):
            if attrs[name]:
                faults[name] = "There is no JSONP here; any site may read the answer by fetch()."
        if faults:
            raise serializers.ValidationError(faults)
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
