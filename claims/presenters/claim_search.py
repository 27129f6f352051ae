"""How would Google's Fact Check Tools API answer with our claims?

In its own words and its own shape, so that a program written for it works with this service by
changing the host. Members without a value are left out, as Google leaves them out.
"""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlsplit

from claims.models import Claim, Verdict
from claims.presenters.claim_review import moment

# What an answer may hold, as a tree of names.
SHAPE: dict[str, Any] = {
    "claims": {
        "text": {},
        "claimant": {},
        "claimDate": {},
        "claimReview": {
            "publisher": {"name": {}, "site": {}},
            "url": {},
            "title": {},
            "reviewDate": {},
            "textualRating": {},
            "languageCode": {},
        },
    },
    "nextPageToken": {},
}


def document(claim: Claim, verdict: Verdict, base_url: str, site_name: str) -> dict[str, Any]:
    """Describe one claim with its standing verdict, as that was published.

    Source: https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims
    """
    review: dict[str, Any] = {
        "publisher": {"name": site_name, "site": urlsplit(base_url).hostname or ""},
        "url": f"{base_url}/claims/{claim.pk}",
        "title": verdict.claim_text,
        "reviewDate": moment(verdict.published_at),
        "textualRating": verdict.label,
        "languageCode": verdict.language,
    }
    if verdict.is_imported:
        review |= {
            "publisher": {"name": verdict.publisher_name, "site": verdict.publisher_site},
            "url": verdict.url,
            "title": verdict.title or verdict.claim_text,
            "reviewDate": moment(verdict.reviewed_at) if verdict.reviewed_at else None,
            "languageCode": None if verdict.language == "und" else verdict.language,
        }
    described = {
        "text": verdict.claim_text,
        "claimant": verdict.claimant_name or None,
        "claimDate": day(verdict.claim_date) if verdict.claim_date else None,
        "claimReview": [{name: value for name, value in review.items() if value}],
    }
    return {name: value for name, value in described.items() if value is not None}


def day(on: date) -> str:
    """Write a date as protocol buffers write a timestamp in JSON.

    >>> day(date(2022, 4, 9))
    '2022-04-09T00:00:00Z'
    """
    return f"{on.isoformat()}T00:00:00Z"
