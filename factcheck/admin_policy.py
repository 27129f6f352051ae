"""Which content security policy do the admin's pages get?

The public pages run scripts of this host and such inline ones as carry a nonce, and evaluate none.
The admin theme's own scripts (Alpine.js) evaluate the expressions in its templates and set styles
on elements, so under /admin/ those two are allowed. No inline script runs there, not even with a
nonce, and nothing from another host.
"""

from collections.abc import Callable

from csp.constants import SELF, UNSAFE_EVAL, UNSAFE_INLINE
from django.http import HttpRequest, HttpResponse

ADMIN_PATH = "/admin/"
ADMIN_DIRECTIVES = {
    "script-src": [SELF, UNSAFE_EVAL],
    "style-src": [SELF, UNSAFE_INLINE],
}


class AdminPolicyMiddleware:
    """Widen the policy for the admin's own pages alone."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on and mark the answer for the policy middleware."""
        response = self.get_response(request)
        if request.path.startswith(ADMIN_PATH):
            response._csp_replace = ADMIN_DIRECTIVES  # type: ignore[attr-defined]
        return response
