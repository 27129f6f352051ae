"""How is one page of a list wrapped, and how is that described?"""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import inline_serializer
from rest_framework import serializers

from claims.api.pagination import Page


def page_of(kind: type[serializers.Serializer[Any]]) -> serializers.Serializer[Any]:
    """Describe a page of rows of one kind."""
    name = kind.__name__.removesuffix("Serializer") + "Page"
    rows = {
        "results": kind(many=True),
        "next": serializers.URLField(allow_null=True, help_text="The next page; null at the end."),
    }
    return inline_serializer(name, rows)


def shown(page: Page, kind: type[serializers.Serializer[Any]], **options: Any) -> dict[str, Any]:
    """Write a page."""
    return {"results": kind(page.rows, many=True, **options).data, "next": page.next}
