"""What does the API's description say of every operation alike?"""

from __future__ import annotations

from typing import Any

from claims.api import errors
from claims.api.throttling import WINDOW

PROBLEM = "#/components/schemas/Problem"


def tell_problems(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Add the problem document, which any operation may answer with (a spectacular hook)."""
    result["components"]["schemas"] |= PROBLEM_SCHEMAS
    described = {
        "description": f"A problem document. 429 comes with Retry-After: the budgets are counted "
        f"in windows of {WINDOW} seconds.",
        "content": {errors.MEDIA_TYPE: {"schema": {"$ref": PROBLEM}}},
    }
    for operations in result["paths"].values():
        for operation in operations.values():
            operation["responses"]["default"] = described
    return result


PLACE = {
    "type": "object",
    "description": "One value of the request that is wrong.",
    "required": ["pointer", "detail"],
    "properties": {
        "pointer": {"type": "string", "description": "A JSON pointer (RFC 6901)."},
        "detail": {"type": "string"},
    },
}
PROBLEM_SCHEMAS = {
    "PlaceOfProblem": PLACE,
    "Problem": {
        "type": "object",
        "description": "A problem document (RFC 9457). Its kinds are listed at /api/problems.",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": {"type": "string", "format": "uri-reference"},
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "detail": {"type": "string"},
            "errors": {"type": "array", "items": {"$ref": "#/components/schemas/PlaceOfProblem"}},
        },
    },
}
