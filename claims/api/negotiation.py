"""In which format is a request answered?"""

from __future__ import annotations

from typing import Any

from rest_framework.negotiation import BaseContentNegotiation


class AlwaysJson(BaseContentNegotiation):
    """Answer in JSON whatever Accept says, rather than refuse (RFC 9110, section 12.5.1)."""

    def select_parser(self, request: Any, parsers: Any) -> Any:
        """Choose by the Content-Type of the body."""
        kind = request.content_type.partition(";")[0].strip().lower()
        return next((each for each in parsers if each.media_type == kind), None)

    def select_renderer(self, request: Any, renderers: Any, format_suffix: Any = None) -> Any:
        """Choose the first."""
        return renderers[0], renderers[0].media_type
