"""Which texts does the service hold, what do they state, and how does a new one come in?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.conf import settings
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import authentication
from claims.api.fields import IdField, Listed, Nothing, WordsField, body, query
from claims.api.pagination import page
from claims.api.serializers.pages import page_of, shown
from claims.api.serializers.texts import (
    AddedSerializer,
    ArticleSerializer,
    ArticleWriteSerializer,
    StatementSerializer,
    VersionSerializer,
)
from claims.api.views.keyed import IDEMPOTENCY_KEY, once
from claims.api.views.reading import ReadView
from claims.exceptions import Invalid, NotFound
from claims.ingest.decoding import Document
from claims.models import ApiKey, User
from claims.queries import access, resources
from claims.services import articles, documents

T = TypeVar("T")
HTML_TYPE = "text/html; charset=utf-8"


class ArticlesQuery(Listed):
    """Which articles are listed."""

    language = serializers.CharField(required=False, max_length=35)
    publisher = IdField(required=False)
    story = IdField(required=False)
    text = WordsField(required=False, max_length=500, help_text="Words in the title.")
    url = WordsField(required=False, max_length=8000, help_text="An address it was seen at.")


@extend_schema_view(
    get=extend_schema(
        operation_id="articles",
        parameters=[ArticlesQuery],
        responses=page_of(ArticleSerializer),
    )
)
class Articles(ReadView):
    """List articles, and keep new ones."""

    def read(self, request: Request) -> Response:
        """List articles, newest first."""
        asked = query(ArticlesQuery, request)
        which = {name: asked[name] for name in asked if name not in ("limit", "cursor")}
        by = authentication.reader(request)
        found = page(resources.articles(by=by, **which), request.path, asked)
        return Response(shown(found, ArticleSerializer, context={"is_desk": access.is_desk(by)}))

    @extend_schema(
        operation_id="add_article",
        parameters=[IDEMPOTENCY_KEY],
        request=ArticleWriteSerializer,
        responses={201: AddedSerializer, 200: AddedSerializer},
    )
    def post(self, request: Request) -> Response:
        """Keep a text: 201 if it is new, 200 if the same body is here already."""
        by = authentication.writer(request, ApiKey.Scope.INGEST)
        query(Nothing, request)
        raw = request._request.body  # before it is parsed, which uses it up
        sent = body(ArticleWriteSerializer, request)
        document = _document(sent)  # before any transaction, as reading a page may take a while
        response = once(request, "articles", raw, lambda: _add(by, sent, document))
        response["Location"] = response.data["url"]
        return response


def _document(sent: dict[str, Any]) -> Document:
    if "text" in sent:
        return documents.from_text(sent["text"])
    return documents.from_html(sent["html"], HTML_TYPE)


def _add(by: User, sent: dict[str, Any], document: Document) -> tuple[int, dict[str, Any]]:
    added = articles.add(
        by=by,
        document=document,
        title=sent.get("title", ""),
        url=sent.get("url", ""),
        language=sent.get("language", ""),
        published_at=sent.get("published_at"),
        publisher=_named(access.source, sent, "publisher", by),
        story=_named(access.story, sent, "story", by),
        derived_from=_named(access.version, sent, "derived_from", by),
    )
    version = added.version
    place = f"/api/v1/articles/{added.article.pk}/versions/{version.number}"
    return 201 if added.is_new else 200, {
        "article": added.article.pk,
        "version": version.number,
        "version_id": version.pk,
        "sha256": version.sha256,
        "length": version.length,
        "is_new": added.is_new,
        "url": settings.FACTCHECK_BASE_URL + place,
    }


def _named(find: Callable[..., T], sent: dict[str, Any], name: str, by: User) -> T | None:
    """Find the row that a value of the request names by its id."""
    if sent.get(name) is None:
        return None
    try:
        return find(sent[name], by=by)
    except NotFound as missing:
        raise Invalid(problem=str(missing), pointer=f"/{name}") from missing


@extend_schema_view(get=extend_schema(operation_id="article", responses=ArticleSerializer))
class Article(ReadView):
    """One article."""

    def read(self, request: Request, id: int) -> Response:
        """Show an article with its addresses and versions."""
        query(Nothing, request)
        by = authentication.reader(request)
        found = resources.article(id, by=by)
        return Response(ArticleSerializer(found, context={"is_desk": access.is_desk(by)}).data)


@extend_schema_view(get=extend_schema(operation_id="version", responses=VersionSerializer))
class Version(ReadView):
    """One text as seen at one time."""

    def read(self, request: Request, id: int, number: int) -> Response:
        """Show a version with its words."""
        query(Nothing, request)
        found = resources.version(id, number, by=authentication.reader(request))
        return Response(VersionSerializer(found).data)


@extend_schema_view(
    get=extend_schema(
        operation_id="statements", parameters=[Listed], responses=page_of(StatementSerializer)
    )
)
class Statements(ReadView):
    """What a text states."""

    def read(self, request: Request, id: int, number: int) -> Response:
        """List the statements found in a version, in reading order."""
        asked = query(Listed, request)
        rows = resources.statements(id, number, by=authentication.reader(request))
        found = page(rows, request.path, asked, order=("start", "pk"))
        return Response(shown(found, StatementSerializer))
