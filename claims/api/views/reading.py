"""What does every view of the API do before and after its own work?

It counts the request, answers 304 where the client is up to date, and reads as the person whose key
came with the request. A view adds the one call that is its own.
"""

from __future__ import annotations

from typing import Any, ClassVar

from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims.api import authentication, conditional, throttling


class ReadView(APIView):
    """A view that anyone may read. `keeps` says whether its answers carry an ETag."""

    keeps: ClassVar[bool] = True

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Count the request."""
        super().initial(request, *args, **kwargs)
        self.charge(request, 1)

    def charge(self, request: Request, cost: int) -> None:
        """Take what the request costs from its caller's budget.

        Raises: TooFast.
        """
        request.budget = throttling.spend(  # type: ignore[attr-defined]
            authentication.principal(request), known=bool(request.auth), cost=cost
        )

    def get(self, request: Request, **asked: Any) -> Response:
        """Answer from `read`, or say that nothing has changed."""
        if not self.keeps:
            response = self.read(request, **asked)
            response["Cache-Control"] = "no-store"
            return response
        tag = conditional.tag(request)
        known = conditional.is_known(request, tag)
        response = Response(status=304) if known else self.read(request, **asked)
        is_public = authentication.reader(request) is None
        return conditional.label(response, tag, is_public=is_public)

    def read(self, request: Request, *args: Any, **asked: Any) -> Response:
        """Give the answer; each view its own."""
        raise NotImplementedError

    def finalize_response(
        self, request: Request, response: Any, *args: Any, **kwargs: Any
    ) -> Response:
        """Tell the caller what is left of its budget."""
        finished = super().finalize_response(request, response, *args, **kwargs)
        throttling.tell(request, finished)
        return finished
