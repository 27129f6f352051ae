"""How does the body of a request become data?

Only as JSON in UTF-8, read strictly; nothing is trimmed or normalised on the way in.
"""

from __future__ import annotations

from collections.abc import Mapping
from email.message import Message
from typing import IO, Any

from rest_framework.exceptions import UnsupportedMediaType
from rest_framework.parsers import BaseParser

from claims.api import strict_json


class StrictJSONParser(BaseParser):
    """Read `application/json`; see `strict_json.loads` for what is refused."""

    media_type = "application/json"

    def parse(
        self,
        stream: IO[bytes],
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        """Read the whole body, which the edge has measured already."""
        header = Message()
        header["Content-Type"] = media_type or self.media_type
        charset = header.get_content_charset("utf-8")
        if charset not in ("utf-8", "utf8"):
            raise UnsupportedMediaType(media_type or "", "JSON is read as UTF-8 only.")
        return strict_json.loads(stream.read())
