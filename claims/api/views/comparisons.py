"""How do two versions differ?"""

from __future__ import annotations

from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import authentication
from claims.api.fields import IdField, Nothing, Strict, query
from claims.api.serializers.texts import DerivationSerializer
from claims.api.views.reading import ReadView
from claims.queries import resources


class Pair(Strict):
    """The ids of two versions."""

    original = IdField(help_text="The id of the version that was there first.")
    derived = IdField(help_text="The id of the version that came from it.")


@extend_schema_view(get=extend_schema(operation_id="derivation", responses=DerivationSerializer))
class Derivation(ReadView):
    """One derivation."""

    def read(self, request: Request, id: int) -> Response:
        """Show a derivation with its alignment and differences."""
        query(Nothing, request)
        found = resources.derivation(id, by=authentication.reader(request))
        return Response(DerivationSerializer(found).data)


@extend_schema_view(
    get=extend_schema(operation_id="compare", parameters=[Pair], responses=DerivationSerializer)
)
class Compare(ReadView):
    """Two versions side by side."""

    def read(self, request: Request) -> Response:
        """Show the stored comparison of two versions; none is made for the asking."""
        pair = query(Pair, request)
        found = resources.comparison(**pair, by=authentication.reader(request))
        return Response(DerivationSerializer(found).data)
