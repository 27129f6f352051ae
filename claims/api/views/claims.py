"""What has been checked, where does it appear, and how does it stand to other claims?"""

from __future__ import annotations

from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import authentication
from claims.api.fields import IdField, Listed, Nothing, WordsField, query
from claims.api.pagination import page
from claims.api.serializers.claims import (
    AppearanceSerializer,
    ClaimSerializer,
    HistorySerializer,
    RelationSerializer,
)
from claims.api.serializers.pages import page_of, shown
from claims.api.views.reading import ReadView
from claims.queries import claims, resources, timelines, verdicts


class ClaimsQuery(Listed):
    """Which claims are listed."""

    text = WordsField(required=False, max_length=500, help_text="Words in the claim.")
    claimant = IdField(required=False, help_text="The id of a source.")
    publisher = IdField(required=False, help_text="The id of the source of a text it appears in.")
    rating = serializers.CharField(required=False, max_length=40, help_text="A rating's code.")
    language = serializers.CharField(required=False, max_length=35)
    tag = serializers.CharField(required=False, max_length=60)
    since = serializers.DateField(required=False, help_text="Its verdict is of that day or later.")
    until = serializers.DateField(
        required=False, help_text="Its verdict is of that day or earlier."
    )


@extend_schema_view(
    get=extend_schema(
        operation_id="claims", parameters=[ClaimsQuery], responses=page_of(ClaimSerializer)
    )
)
class Claims(ReadView):
    """Published claims with their standing verdicts."""

    def read(self, request: Request) -> Response:
        """List claims, newest first."""
        asked = query(ClaimsQuery, request)
        which = {name: asked[name] for name in asked if name not in ("limit", "cursor")}
        found = page(claims.published(**which), request.path, asked)
        standings = verdicts.standing_of(found.rows)
        return Response(shown(found, ClaimSerializer, context={"standings": standings}))


@extend_schema_view(get=extend_schema(operation_id="claim", responses=ClaimSerializer))
class Claim(ReadView):
    """One claim."""

    def read(self, request: Request, id: int) -> Response:
        """Show a claim with its standing verdict."""
        query(Nothing, request)
        found = resources.claim(id, by=authentication.reader(request))
        standings = verdicts.standing_of([found])
        return Response(ClaimSerializer(found, context={"standings": standings}).data)


@extend_schema_view(get=extend_schema(operation_id="claim_history", responses=HistorySerializer))
class History(ReadView):
    """What happened to a claim in public."""

    def read(self, request: Request, id: int) -> Response:
        """List verdicts and changes of the texts they judged, oldest first."""
        query(Nothing, request)
        found = resources.claim(id, by=authentication.reader(request))
        return Response(HistorySerializer({"results": timelines.of_claim(found)}).data)


@extend_schema_view(
    get=extend_schema(
        operation_id="claim_appearances",
        parameters=[Listed],
        responses=page_of(AppearanceSerializer),
    )
)
class Appearances(ReadView):
    """Where a claim appears, faithfully or not."""

    def read(self, request: Request, id: int) -> Response:
        """List appearances, newest first."""
        asked = query(Listed, request)
        rows = resources.appearances(id, by=authentication.reader(request))
        return Response(shown(page(rows, request.path, asked), AppearanceSerializer))


@extend_schema_view(
    get=extend_schema(
        operation_id="claim_relations", parameters=[Listed], responses=page_of(RelationSerializer)
    )
)
class Relations(ReadView):
    """How a claim stands to other claims."""

    def read(self, request: Request, id: int) -> Response:
        """List relations, newest first."""
        asked = query(Listed, request)
        rows = resources.relations(id, by=authentication.reader(request))
        return Response(shown(page(rows, request.path, asked), RelationSerializer))
