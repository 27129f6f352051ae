"""May a browser keep a public page, and how does it learn that it has changed?

Pages are the same for everybody and may be kept for a minute. Their tag names the last act in the
ledger beside the page's own content, so that no cache can hide a correction. What somebody asked is
nobody else's business: answers are kept nowhere.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from claims.exceptions import Invalid
from claims.queries import freshness

# Seconds; own choice: a correction is seen by everybody within a minute.
KEPT = "public, max-age=60, stale-if-error=86400"
View = Callable[..., HttpResponse]
# Names that networks and mailers append to links; own list of the common ones.
TRACKER = re.compile(r"utm_[a-z_]{1,20}|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_[ce]id")


def public_page(*known: str) -> Callable[[View], View]:
    """Answer GET and HEAD with the page and its tag, or with 304 to whoever has it already.

    `known` are the names its query may hold.
    """
    return lambda view: _kept(view, known)


def answer_page(*known: str) -> Callable[[View], View]:
    """Answer GET and HEAD with a page that no browser and no cache on the way keeps.

    `known` are the names its query may hold.
    """
    return lambda view: _unkept(view, known)


def refuse_unknown(request: HttpRequest, known: tuple[str, ...]) -> None:
    """Refuse a query with a name that means nothing here, or with one name twice.

    What other sites append to every link they show is passed over: a reader who follows one wants
    the page.

    Raises: Invalid.
    """
    for name, given in request.GET.lists():
        if TRACKER.fullmatch(name):
            continue
        if name not in known:
            raise Invalid("This address does not know all of what it was asked.", f"/{name}")
        if len(given) > 1:
            raise Invalid("This address was asked for one thing twice.", f"/{name}")


def _kept(view: View, known: tuple[str, ...]) -> View:
    @require_safe
    @wraps(view)
    def kept(request: HttpRequest, **places: Any) -> HttpResponse:
        refuse_unknown(request, known)
        last = freshness.last_act()
        response = view(request, **places)
        content = hashlib.sha256(response.content).hexdigest()[:16]
        tag = f'W/"{last}-{content}"'
        response["ETag"] = tag
        response["Cache-Control"] = KEPT
        answer = get_conditional_response(request, etag=tag, response=response) or response
        is_head = request.method == "HEAD" and answer.status_code == 200
        return _without_body(answer) if is_head else answer

    return kept


def _unkept(view: View, known: tuple[str, ...]) -> View:
    @require_safe
    @wraps(view)
    def unkept(request: HttpRequest, **places: Any) -> HttpResponse:
        refuse_unknown(request, known)
        response = view(request, **places)
        response["Cache-Control"] = "no-store"
        response["Referrer-Policy"] = "no-referrer"
        return _without_body(response) if request.method == "HEAD" else response

    return unkept


def _without_body(response: HttpResponse) -> HttpResponse:
    """Leave the head of an answer, which still says how long the page would be."""
    response["Content-Length"] = str(len(response.content))
    response.content = b""
    return response
