"""What can be asked of the API, and how does it answer and refuse?

The description is made from the views themselves, once in a process's life. The page that shows it
loads nothing from another host and runs no script written into it.
"""

from __future__ import annotations

from functools import lru_cache
from inspect import cleandoc
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from drf_spectacular.generators import SchemaGenerator

from claims.api import errors
from claims.api.fields import refuse_any

HOUR = 3600  # seconds
# Source: OpenAPI Initiative, media types registered for OpenAPI documents.
SCHEMA_TYPE = "application/vnd.oai.openapi+json;version=3.1"


@cache_control(public=True, max_age=HOUR)
@require_safe
def schema(request: HttpRequest) -> HttpResponse:
    """Give the OpenAPI 3.1 description."""
    refuse_any(request)
    return JsonResponse(described(), content_type=SCHEMA_TYPE)


@lru_cache
def described() -> dict[str, Any]:
    """Describe the API."""
    made: dict[str, Any] = SchemaGenerator().get_schema(public=True)  # type: ignore[no-untyped-call]
    return made


@require_safe
def docs(request: HttpRequest) -> HttpResponse:
    """Show the description for people."""
    refuse_any(request)
    return render(request, "api/docs.html", {"site_name": settings.FACTCHECK_SITE_NAME})


@cache_control(public=True, max_age=HOUR)
@require_safe
def problems(request: HttpRequest) -> HttpResponse:
    """List every kind of refusal: its type, its status and its words."""
    refuse_any(request)
    listed = [
        {
            "type": f"{errors.PROBLEMS}#{errors.code(kind)}",
            "title": errors.TITLES[status],
            "status": status,
            "detail": cleandoc(kind.__doc__ or "").replace("\n", " "),
        }
        for kind, status in errors.STATUS.items()
    ]
    return JsonResponse({"problems": listed})
