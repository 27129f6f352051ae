"""May a page of another site read our answers?

Yes: everything public is meant to be read from anywhere, lookups by POST included. No cookie is
ever looked at here, so nothing is given away by it.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

OPEN = ("/api/v1/", "/v1alpha1/")
LOOKUP = "/api/v1/lookup"
DAY = 86_400  # seconds a browser may remember the answer
# The last are what Google's library for browsers sends.
ASKED = (
    "Authorization, Content-Type, If-None-Match, "
    "X-Goog-Api-Client, X-Goog-Api-Key, X-JavaScript-User-Agent, X-Requested-With"
)
EXPOSED = "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After"


class CorsMiddleware:
    """Let other sites' pages read, and answer the question that browsers ask before.

    Source: WHATWG Fetch, section 3.3 (CORS protocol).
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Add the headers, or answer a preflight without a view."""
        if not request.path_info.startswith(OPEN):
            return self.get_response(request)
        if request.method == "OPTIONS" and "HTTP_ACCESS_CONTROL_REQUEST_METHOD" in request.META:
            response = HttpResponse(status=204)
            response["Access-Control-Allow-Methods"] = methods(request.path_info)
            response["Access-Control-Allow-Headers"] = ASKED
            response["Access-Control-Max-Age"] = str(DAY)
        else:
            response = self.get_response(request)
            response["Access-Control-Expose-Headers"] = EXPOSED
        response["Access-Control-Allow-Origin"] = "*"
        return response


def methods(path: str) -> str:
    """Say what pages of other sites may do at an address.

    >>> methods("/api/v1/lookup"), methods("/api/v1/articles")
    ('GET, HEAD, POST', 'GET, HEAD')
    """
    return "GET, HEAD, POST" if path == LOOKUP else "GET, HEAD"
