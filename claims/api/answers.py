"""Who is told of a refusal, and in which form?

Programs get a problem document, people at a browser a page with the same words. The API's views,
the other rooms' views, the edge and Django's own handlers all answer from here.
"""

from __future__ import annotations

import sys
from typing import Any

import psycopg_pool
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template import TemplateDoesNotExist
from django.template.loader import render_to_string
from django.utils.html import escape
from rest_framework.response import Response

from claims import exceptions as own
from claims.api import errors, google_errors, refusals

# What is refused today may be answered tomorrow.
UNKEPT = {"Cache-Control": "no-store"}
# Everything under these addresses is for programs.
PROGRAMS = ("/api/", "/v1alpha1/", "/healthz", "/readyz", "/metrics")


def answer(request: HttpRequest, error: BaseException) -> HttpResponse:
    """Answer a request with what went wrong, in the form its sender reads."""
    told = errors.problem(error)
    return respond(request, told)


def respond(request: HttpRequest, told: errors.Problem) -> HttpResponse:
    """Write a problem as a document for programs, or as a page for people."""
    response: HttpResponse
    if is_for_program(request):
        document, kind = google_errors.document(request, told), google_errors.media_type(request)
        response = JsonResponse(document, status=told.status, content_type=kind)
    else:
        response = HttpResponse(_page(told), status=told.status)
    for name, value in {**told.headers, **UNKEPT}.items():
        response[name] = value
    return response


def is_for_program(request: HttpRequest) -> bool:
    """Say whether a problem document is wanted: under the API's addresses, or where asked for."""
    if request.path_info.startswith(PROGRAMS):
        return True
    wanted = request.META.get("HTTP_ACCEPT", "")
    return "json" in wanted and "text/html" not in wanted


def _page(told: errors.Problem) -> str:
    title = errors.TITLES[told.status]
    try:
        return render_to_string(
            f"{told.status}.html", {"status": told.status, "title": title, "detail": told.detail}
        )
    except TemplateDoesNotExist:
        return (
            f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
            f"<h1>{title}</h1><p>{escape(told.detail)}</p></html>"
        )


def exception_handler(error: Exception, context: dict[str, Any]) -> Response:
    """Answer for a view of the API (DRF's EXCEPTION_HANDLER)."""
    request, told = context["request"], errors.problem(error)
    document, kind = google_errors.document(request, told), google_errors.media_type(request)
    headers = {**told.headers, **UNKEPT}
    return Response(document, told.status, headers=headers, content_type=kind)


class ErrorsMiddleware:
    """Answer refusals and database faults of views that are not the API's."""

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on."""
        response: HttpResponse = self.get_response(request)
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Answer what we have words for, and leave the rest to the handlers below."""
        expected = (own.Refused, DatabaseError, InterfaceError, psycopg_pool.PoolTimeout)
        return answer(request, error) if isinstance(error, expected) else None


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer Django's own 400 (a wrong Host header, a broken form, too large a form)."""
    return answer(request, exception)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer Django's own 403."""
    return answer(request, exception)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """Answer a form that did not come from our own page, or came too late."""
    return answer(request, PermissionDenied())


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """Answer Django's own 404; the address asked for is not repeated."""
    return answer(request, refusals.NoSuchPage())


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer Django's own 500, which is a 503 if it was the database that could not answer."""
    return answer(request, sys.exc_info()[1] or refusals.Fault())
