"""What does the API's description say of every operation alike?"""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

from drf_spectacular.openapi import AutoSchema

from claims.api import errors
from claims.api.throttling import WINDOW

# Under which heading an address is shown, by the word after its version.
HEADINGS = {
    "lookup": "Lookup",
    "claims": "Claims and verdicts",
    "verdicts": "Claims and verdicts",
    "articles": "Texts",
    "stories": "Texts",
    "sources": "Sources",
    "derivations": "Comparisons",
    "compare": "Comparisons",
    "claims:search": "For clients of Google's Fact Check Tools",
}
PROBLEM = "#/components/schemas/Problem"


class Described(AutoSchema):
    """Describe an operation by the sentences that stand at its view."""

    def get_summary(self) -> str:
        """Give the first sentence of the operation."""
        return self._said()[0].rstrip(".")

    def get_description(self) -> str:  # type: ignore[override]  # as drf-spectacular has it
        """Give what the first sentence leaves unsaid."""
        return "\n".join(self._said()[1:]).strip()

    def get_tags(self) -> list[str]:
        """Group the operations by what they are about."""
        return [HEADINGS[self.path.strip("/").split("/")[-1 if "alpha" in self.path else 2]]]

    def _said(self) -> list[str]:
        name = "read" if self.method == "GET" else self.method.lower()
        return cleandoc(getattr(self.view, name).__doc__).splitlines()


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
