"""Has the client got this answer already?

Whatever is public changes only by an act in the ledger, so the number of the last act and the
address say whether an answer is still the one the client holds. The number is read before the rows:
an answer may be newer than its tag, never older.
"""

from __future__ import annotations

import hashlib
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_vary_headers
from django.utils.http import parse_etags

from claims.analysis import ANALYSIS_VERSION
from claims.queries import freshness

# Raise it when answers change their shape.
SHAPE = "2"
# Seconds, and longer if we do not answer; a correction must not hide for longer.
PUBLIC = "public, max-age=30, stale-if-error=300"
PRIVATE = "private, no-cache"

Answer = TypeVar("Answer", bound=HttpResponseBase)


def tag(request: Any) -> str:
    """Name the state in which this address would be answered now (a weak ETag).

    It is found once for a request: the door asks for it, then a view.
    """
    if (told := getattr(request, "state_tag", None)) is not None:
        return str(told)
    address = hashlib.sha256(request.get_full_path().encode()).hexdigest()[:16]
    request.state_tag = f'W/"{freshness.last_act()}-{SHAPE}.{ANALYSIS_VERSION}-{address}"'
    return str(request.state_tag)


def is_known(request: HttpRequest | Any, tag: str) -> bool:
    """Say whether the client holds that state (RFC 9110, section 13.1.2, weak comparison).

    `*` names no state: whether there is anything at all here is for the view to find out.
    """
    held = parse_etags(request.META.get("HTTP_IF_NONE_MATCH", ""))
    return tag.removeprefix("W/") in {each.removeprefix("W/") for each in held}


def label(response: Answer, tag: str, *, is_public: bool) -> Answer:
    """Write the tag into an answer and say who may keep it."""
    response["ETag"] = tag
    response["Cache-Control"] = PUBLIC if is_public else PRIVATE
    patch_vary_headers(response, ["Authorization"])
    return response
