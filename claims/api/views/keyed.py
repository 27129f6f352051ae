"""What if a client lost our answer and sends its request again?

With the same Idempotency-Key it gets the same answer, and nothing is done twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import authentication
from claims.services import idempotency

# Source: draft-ietf-httpapi-idempotency-key-header.
IDEMPOTENCY_KEY = OpenApiParameter(
    "Idempotency-Key",
    str,
    OpenApiParameter.HEADER,
    description="Your own name for this request: 1 to 255 printable ASCII characters. Sent again "
    "with the same body within 7 days, it gets the same answer.",
)


def once(
    request: Request, route: str, raw: bytes, act: Callable[[], tuple[int, dict[str, Any]]]
) -> Response:
    """Do `act`, or repeat its answer if this caller has sent this key before.

    `raw` is the body as it came, to tell a repeated request from another one under the same key.

    Raises: Invalid for no usable key, KeyReused, StillRunning.
    """
    key = request.META.get("HTTP_IDEMPOTENCY_KEY")
    if key is None:
        status, answer = act()
        return Response(answer, status=status)
    status, answer, replayed = idempotency.run(
        principal=authentication.principal(request),
        route=route,
        key=key,
        request=raw,
        act=act,
    )
    response = Response(answer, status=status)
    if replayed:
        response["Idempotency-Replayed"] = "true"
    return response
