"""How is a refusal told to a client of Google's?

Under Google's addresses the problem document also carries the member `error`, in the shape of their
APIs. Their client libraries read it only from `application/json`, and say who they are.
"""

from __future__ import annotations

from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest

from claims.api.errors import MEDIA_TYPE, Problem

ADDRESSES = "/v1alpha1/"
# Every client library of Google's sends this header.
# Source: https://cloud.google.com/apis/docs/system-parameters
LIBRARY = "HTTP_X_GOOG_API_CLIENT"
# Source: https://google.aip.dev/193; google/rpc/code.proto, by HTTP status.
STATUS = {
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    405: "UNIMPLEMENTED",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}
OTHERWISE = "INVALID_ARGUMENT"
DETAILS = "type.googleapis.com/google.rpc.BadRequest"
# Source: error format 1, asked for by `$.xgafv=1`, as in
# https://developers.google.com/webmaster-tools/v1/errors
REASONS = {
    401: "authError",
    403: "forbidden",
    404: "notFound",
    429: "rateLimitExceeded",
    500: "internalError",
    503: "backendError",
}


def document(request: HttpRequest, told: Problem) -> dict[str, Any]:
    """Give a problem document, with Google's member under Google's addresses."""
    found = told.document()
    if request.path_info.startswith(ADDRESSES):
        found["error"] = error(told, is_format_1=sent(request, "$.xgafv") == "1")
    return found


def sent(request: HttpRequest, name: str) -> str:
    """Give a parameter of a request that may have to be refused; '' if it cannot be read."""
    try:
        return request.GET.get(name, "")
    except SuspiciousOperation:  # too many parameters
        return ""


def media_type(request: HttpRequest) -> str:
    """Name the media type in which a refusal is understood."""
    is_library = request.path_info.startswith(ADDRESSES) and LIBRARY in request.META
    return "application/json" if is_library else MEDIA_TYPE


def error(told: Problem, *, is_format_1: bool = False) -> dict[str, Any]:
    """Tell a problem as Google's APIs do.

    >>> error(Problem(404, "not-found", "There is nothing."))
    {'code': 404, 'message': 'There is nothing.', 'status': 'NOT_FOUND'}
    """
    given: dict[str, Any] = {
        "code": told.status,
        "message": told.detail,
        "status": STATUS.get(told.status, OTHERWISE),
    }
    if is_format_1:
        reason = REASONS.get(told.status, "badRequest")
        given["errors"] = [{"message": told.detail, "domain": "global", "reason": reason}]
    if told.errors:
        violations = [
            {"field": one["pointer"].removeprefix("/"), "description": one["detail"]}
            for one in told.errors
        ]
        given["details"] = [{"@type": DETAILS, "fieldViolations": violations}]
    return given
