"""Where is the API?"""

from __future__ import annotations

from django.urls import path, register_converter

from claims.api.views import (
    articles,
    claim_search,
    claims,
    comparisons,
    documentation,
    lookup,
    operation,
    stories,
    verdicts,
)


class IdConverter:
    """An id: ASCII digits, no zero in front, within PostgreSQL's bigint."""

    regex = "[1-9][0-9]{0,17}"

    def to_python(self, value: str) -> int:
        """Read an id."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Write an id."""
        return str(value)


register_converter(IdConverter, "id")

app_name = "api"
urlpatterns = [
    path("api/v1/lookup", lookup.Lookup.as_view(), name="lookup"),
    path("api/v1/claims", claims.Claims.as_view(), name="claims"),
    path("api/v1/claims/<id:id>", claims.Claim.as_view(), name="claim"),
    path("api/v1/claims/<id:id>/history", claims.History.as_view(), name="history"),
    path("api/v1/claims/<id:id>/appearances", claims.Appearances.as_view(), name="appearances"),
    path("api/v1/claims/<id:id>/relations", claims.Relations.as_view(), name="relations"),
    path("api/v1/articles", articles.Articles.as_view(), name="articles"),
    path("api/v1/articles/<id:id>", articles.Article.as_view(), name="article"),
    path(
        "api/v1/articles/<id:id>/versions/<id:number>", articles.Version.as_view(), name="version"
    ),
    path(
        "api/v1/articles/<id:id>/versions/<id:number>/statements",
        articles.Statements.as_view(),
        name="statements",
    ),
    path("api/v1/derivations/<id:id>", comparisons.Derivation.as_view(), name="derivation"),
    path("api/v1/compare", comparisons.Compare.as_view(), name="compare"),
    path("api/v1/stories/<id:id>", stories.Story.as_view(), name="story"),
    path("api/v1/sources", stories.Sources.as_view(), name="sources"),
    path("api/v1/sources/<id:id>", stories.Source.as_view(), name="source"),
    path("api/v1/verdicts", verdicts.Verdicts.as_view(), name="verdicts"),
    path("v1alpha1/claims:search", claim_search.ClaimSearch.as_view(), name="claim_search"),
    path("api/v1/schema", documentation.schema, name="schema"),
    path("api/docs", documentation.docs, name="docs"),
    path("api/problems", documentation.problems, name="problems"),
    path("healthz", operation.alive, name="alive"),
    path("readyz", operation.ready, name="ready"),
    path("metrics", operation.metrics, name="metrics"),
]
