"""What would Google's Fact Check Tools API answer here?

Its `claims:search`, request and response, errors included: a client written for Google works by
changing the host.

Source: https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from django.conf import settings
from django.http import QueryDict
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.exceptions import MethodNotAllowed
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import pagination
from claims.api.fields import query
from claims.api.google_errors import sent
from claims.api.refusals import MalformedText, WrongMediaType
from claims.api.serializers.claim_search import (
    FORM,
    UNUSED,
    ClaimSearchQuery,
    ClaimSearchSerializer,
)
from claims.api.views import lookup
from claims.api.views.reading import ReadView
from claims.presenters import claim_search as document
from claims.presenters import field_masks
from claims.queries import claim_search

# What may change from one page to the next.
FREE = {"pageToken", "offset", "pageSize", "fields", "$fields", "xgafv", *FORM, *UNUSED}
FORM_TYPE = "application/x-www-form-urlencoded"
INDENT = 2  # spaces, as Google's answers have


@extend_schema_view(
    get=extend_schema(
        operation_id="claims_search",
        parameters=[ClaimSearchQuery],
        responses=ClaimSearchSerializer,
    )
)
class ClaimSearch(ReadView):
    """Search published claims as Google's API does."""

    def get(self, request: Request, **asked: Any) -> Response:
        """Answer afresh where the age counts: it grows without any act in the ledger."""
        if request.query_params.get("maxAgeDays"):
            response = self.read(request)
            response["Cache-Control"] = "no-store"
            return response
        return super().get(request, **asked)

    @extend_schema(exclude=True)
    def post(self, request: Request) -> Response:
        """Answer a question too long for an address, which Google's libraries send as a form."""
        if request.META.get("HTTP_X_HTTP_METHOD_OVERRIDE") != "GET":
            raise MethodNotAllowed("POST")
        if request._request.content_type != FORM_TYPE:
            raise WrongMediaType(detail=f"Send {FORM_TYPE}.")
        form = request._request.body
        try:
            unquote_to_bytes(form).decode()
        except UnicodeDecodeError as error:
            raise MalformedText(what="The form") from error
        address = request.META.get("QUERY_STRING", "").encode("latin-1", "replace")
        request._request.GET = QueryDict(b"&".join(filter(None, (address, form))))
        response = self.read(request)
        response["Cache-Control"] = "no-store"
        return response

    def get_renderer_context(self) -> dict[str, Any]:
        """Write the answer in lines unless told not to, as Google does."""
        context: dict[str, Any] = super().get_renderer_context()
        names = ("prettyPrint", "$prettyPrint")
        if not any(sent(self.request, name) == "false" for name in names):
            context["indent"] = INDENT
        return context

    def read(self, request: Request) -> Response:
        """Give one page of claims with their standing verdicts."""
        asked = query(ClaimSearchQuery, request)
        wanted = asked["fields"] or asked["$fields"]
        mask = field_masks.read(wanted, document.SHAPE) if wanted else {}
        bound = {name: value for name, value in asked.items() if name not in FREE}
        token = asked["pageToken"]
        after = _place(pagination.read(token, request.path, bound, "/pageToken")) if token else None
        site = _site(asked["reviewPublisherSiteFilter"])
        if asked["reviewPublisherSiteFilter"] and not site:
            return Response({})
        if after is None:  # a later page looks nothing up
            self.charge(request, lookup.cost({"text": asked["query"]}) - 1)
        found = claim_search.search(
            asked["query"],
            language=asked["languageCode"],
            max_age_days=asked["maxAgeDays"],
            site=site,
            is_ours=site == _site(settings.FACTCHECK_BASE_URL),
            after=after,
            start=asked["offset"],
            size=asked["pageSize"],
        )
        answer: dict[str, Any] = {}
        if found.results:
            answer["claims"] = [
                document.document(
                    one.claim,
                    one.verdict,
                    settings.FACTCHECK_BASE_URL,
                    settings.FACTCHECK_SITE_NAME,
                )
                for one in found.results
            ]
        if found.next:
            answer["nextPageToken"] = pagination.cursor(_plain(found.next), request.path, bound)
        return Response(field_masks.apply(mask, answer))


def _plain(place: claim_search.Place) -> list[Any]:
    """Write a place as a list for a cursor."""
    return [place.found, place.claim, place.at, *place.opposite]


def _place(plain: list[Any]) -> claim_search.Place:
    """Read what `_plain` wrote."""
    found, claim, at, *opposite = plain
    return claim_search.Place(found, claim, datetime.fromisoformat(at), tuple(opposite))


def _site(given: str) -> str:
    """Return the host of a site that is given as host or address; '' if it names none."""
    try:
        host = urlsplit(given if "//" in given else f"//{given}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
