"""Does a caller without a key hold the public answer already? Then no view need be asked.

Most requests of a public API come from caches that ask whether anything has changed. Those are
counted and answered at the door, for a fraction of what a view costs; all others pass.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from claims.api import answers, authentication, conditional, throttling
from claims.api.refusals import TooFast

OPEN = "/api/v1/"


class KnownAnswersMiddleware:
    """Answer 304 (RFC 9110, section 15.4.5) to whoever holds the state that stands."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Say that nothing has changed, or pass the request on."""
        tag = _known_tag(request)
        if tag is None:
            return self.get_response(request)
        response = HttpResponse(status=304)
        try:
            budget = throttling.spend(authentication.address(request), known=False)
        except TooFast as refusal:
            return answers.answer(request, refusal)
        throttling.write(budget, response)
        del response["Content-Type"]
        patch_vary_headers(response, ["Accept-Language"])  # as on the answers of views
        return conditional.label(response, tag, is_public=True)


def _known_tag(request: HttpRequest) -> str | None:
    """Return the tag of the public answer, if the caller holds it; None if a view has to look."""
    given = request.META
    if request.method not in ("GET", "HEAD") or not request.path_info.startswith(OPEN):
        return None
    if "HTTP_IF_NONE_MATCH" not in given or "HTTP_AUTHORIZATION" in given:
        return None
    with suppress(DatabaseError, InterfaceError):  # the view has words for it
        tag = conditional.tag(request)
        return tag if conditional.is_known(request, tag) else None
    return None
