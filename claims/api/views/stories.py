"""Which texts belong together, and who is named in them?"""

from __future__ import annotations

from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import authentication
from claims.api.fields import Listed, Nothing, WordsField, query
from claims.api.pagination import page
from claims.api.serializers.pages import page_of, shown
from claims.api.serializers.stories import SourceSerializer, StorySerializer
from claims.api.views.reading import ReadView
from claims.models import Source as SourceRow
from claims.queries import access, resources


@extend_schema_view(get=extend_schema(operation_id="story", responses=StorySerializer))
class Story(ReadView):
    """One story."""

    def read(self, request: Request, id: int) -> Response:
        """Show a story with its articles, claims and derivations."""
        query(Nothing, request)
        by = authentication.reader(request)
        found = resources.story(id, by=by)
        return Response(StorySerializer(found, context={"is_desk": access.is_desk(by)}).data)


class SourcesQuery(Listed):
    """Which sources are listed."""

    kind = serializers.ChoiceField(choices=SourceRow.Kind.choices, required=False)
    domain = serializers.CharField(required=False, max_length=253)
    text = WordsField(required=False, max_length=300, help_text="Words in the name.")


@extend_schema_view(
    get=extend_schema(
        operation_id="sources", parameters=[SourcesQuery], responses=page_of(SourceSerializer)
    )
)
class Sources(ReadView):
    """Who speaks, claims and publishes."""

    def read(self, request: Request) -> Response:
        """List sources, newest first."""
        asked = query(SourcesQuery, request)
        which = {name: asked[name] for name in asked if name not in ("limit", "cursor")}
        rows = resources.sources(by=authentication.reader(request), **which)
        return Response(shown(page(rows, request.path, asked), SourceSerializer))


@extend_schema_view(get=extend_schema(operation_id="source", responses=SourceSerializer))
class Source(ReadView):
    """One source."""

    def read(self, request: Request, id: int) -> Response:
        """Show a source."""
        query(Nothing, request)
        found = resources.source(id, by=authentication.reader(request))
        return Response(SourceSerializer(found).data)
