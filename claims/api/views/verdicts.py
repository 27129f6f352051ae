"""Which verdicts were published, corrected or retracted, and when?"""

from __future__ import annotations

from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import authentication
from claims.api.fields import IdField, Listed, query
from claims.api.pagination import page
from claims.api.serializers.claims import VerdictActSerializer
from claims.api.serializers.pages import page_of, shown
from claims.api.views.reading import ReadView
from claims.models import ClaimReview
from claims.queries import resources


class VerdictsQuery(Listed):
    """Which verdicts are listed."""

    claim = IdField(required=False)
    kind = serializers.ChoiceField(choices=ClaimReview.Kind.choices, required=False)
    rating = serializers.CharField(required=False, max_length=40, help_text="A rating's code.")
    after = serializers.DateTimeField(required=False, help_text="Published then or later.")
    before = serializers.DateTimeField(required=False, help_text="Published earlier.")


@extend_schema_view(
    get=extend_schema(
        operation_id="verdicts", parameters=[VerdictsQuery], responses=page_of(VerdictActSerializer)
    )
)
class Verdicts(ReadView):
    """Every verdict ever published; none is ever taken out."""

    def read(self, request: Request) -> Response:
        """List verdicts, latest first."""
        asked = query(VerdictsQuery, request)
        which = {name: asked[name] for name in asked if name not in ("limit", "cursor")}
        rows = resources.verdicts(by=authentication.reader(request), **which)
        found = page(rows, request.path, asked, order=("-published_at", "-pk"))
        return Response(shown(found, VerdictActSerializer))
