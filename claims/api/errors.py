"""How is a refusal or a fault told to the client?

A kind of refusal knows its HTTP status, and one table lists them all; faults of the database are
told apart by their SQLSTATE. A fault of ours is logged and says nothing about its inside.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import psycopg_pool
from django.conf import settings
from django.core.exceptions import (
    BadRequest,
    PermissionDenied,
    RequestDataTooBig,
    SuspiciousOperation,
)
from django.db import DatabaseError, DataError, InterfaceError, OperationalError
from django.http import Http404, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from rest_framework import exceptions as drf

from claims import exceptions as own
from claims.api import refusals

LOG = logging.getLogger(__name__)
MEDIA_TYPE = "application/problem+json"
# Where the kinds of problems are listed.
PROBLEMS = "/api/problems"


def _every(kind: type[own.Refused]) -> Iterator[type[own.Refused]]:
    for each in kind.__subclasses__():
        yield each
        yield from _every(each)


# Every kind of refusal there is, the mildest status first.
STATUS: dict[type[own.Refused], int] = {
    kind: kind.status
    for kind in sorted(_every(own.Refused), key=lambda kind: (kind.status, kind.__name__))
}

# Source: RFC 9110, section 15, in its own capitals.
TITLES = {
    400: "Bad request",
    401: "Not signed in",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed",
    409: "Conflict",
    411: "Length required",
    412: "Changed since you read it",
    413: "Too large",
    415: "Unsupported media type",
    422: "Cannot be processed",
    428: "Revision required",
    429: "Too many requests",
    500: "Internal error",
    503: "Not available just now",
}

# Seconds a client should wait before it asks again; own choice.
RETRY_AFTER = {own.StillRunning: 1, refusals.Unavailable: 5}

# Our own SQLSTATEs, raised by triggers; PostgreSQL's, by their first characters.
OWN_STATES: dict[str, own.Refused] = {
    "FC001": own.WrongState(what="record", state="kept for good", act="changed"),
    "FC002": own.Invalid(problem="The words do not stand at that place of the text."),
    "FC003": refusals.Conflict(),
    "FC004": refusals.Conflict(),
    "FC005": own.WrongState(what="piece of evidence", state="cited", act="changed"),
    "FC006": own.Invalid(problem="This verdict does not fit its review or its scale."),
    "FC007": own.Invalid(problem="This decision does not fit the difference or the one before."),
}
# Source: PostgreSQL, Appendix A: unique and exclusion violations, where somebody else was first.
# Other violations of constraints are faults of ours: a value reached the table unchecked.
TAKEN = frozenset({"23505", "23P01"})
# Source: PostgreSQL, Appendix A: connection, resources, shutdown, cancelled, lock, rollback.
PASSING = ("08", "53", "57", "58", "55P03", "40")

# Where DRF puts what is wrong with several values together.
WHOLE = "non_field_errors"


@dataclass(frozen=True, slots=True)
class Problem:
    """A refusal as it is told: status, kind, words, and the places in the request that are wrong.

    Source: RFC 9457.
    """

    status: int
    kind: str
    detail: str
    errors: tuple[dict[str, str], ...] = ()
    headers: dict[str, str] = field(default_factory=dict)

    def document(self) -> dict[str, Any]:
        """Give the members of the problem document."""
        told: dict[str, Any] = {
            "type": f"{PROBLEMS}#{self.kind}",
            "title": TITLES[self.status],
            "status": self.status,
            "detail": self.detail,
        }
        return told | {"errors": list(self.errors)} if self.errors else told


def problem(error: BaseException) -> Problem:
    """Turn any exception into what the client is told; logs what is our own fault."""
    if isinstance(error, drf.ValidationError):
        return _validation(error)
    refusal = error if isinstance(error, own.Refused) else _refusal(error)
    if isinstance(refusal, refusals.Fault | refusals.Unavailable):
        LOG.error("%s: %s", type(refusal).__name__, error, exc_info=error)
    return _told(refusal)


def _told(refusal: own.Refused) -> Problem:
    kind = type(refusal)
    headers: dict[str, str] = {}
    wait = refusal.wait if isinstance(refusal, refusals.TooFast) else RETRY_AFTER.get(kind)
    if wait is not None:
        headers["Retry-After"] = str(wait)
    if STATUS[kind] == 401:
        headers["WWW-Authenticate"] = "Bearer"
    pointer = refusal.pointer if isinstance(refusal, own.Invalid) else ""
    at = ({"pointer": pointer, "detail": str(refusal)},) if pointer else ()
    return Problem(STATUS[kind], code(kind), str(refusal), at, headers)


def code(kind: type[own.Refused]) -> str:
    """Name a kind of refusal in a problem document.

    >>> code(own.StaleRevision)
    'stale-revision'
    """
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", kind.__name__).lower()


def _refusal(error: BaseException) -> own.Refused:
    """Find the refusal that another library's exception stands for."""
    match error:
        case Http404() | drf.NotFound():
            return refusals.NoSuchPage()
        case drf.MethodNotAllowed():
            return refusals.MethodRefused(method=str(error.detail).split('"')[1])
        case drf.NotAuthenticated() | drf.AuthenticationFailed():
            return refusals.WrongKey()
        case PermissionDenied() | drf.PermissionDenied():
            return own.NotAllowed(act="do this to", what="page", state="closed")
        case drf.UnsupportedMediaType():
            return refusals.WrongMediaType(detail="Send application/json in UTF-8.")
        case RequestDataTooBig():
            limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE or 0
            return own.TooLong(what="The form", limit=limit, unit="bytes")
        case SuspiciousOperation() | BadRequest() | MultiPartParserError() | UnreadablePostError():
            return refusals.Malformed()
        case drf.APIException() if error.status_code < 500:
            return refusals.Malformed()
        case psycopg_pool.PoolTimeout():
            return refusals.Unavailable()
        case DatabaseError() | InterfaceError():
            return _database(error)
    return refusals.Fault()


def _database(error: BaseException) -> own.Refused:
    state = getattr(error.__cause__, "sqlstate", None) or ""
    if state in OWN_STATES:
        return OWN_STATES[state]
    if isinstance(error, DataError):
        return refusals.Unstorable()
    if state in TAKEN:
        return refusals.Conflict()
    if isinstance(error, OperationalError | InterfaceError) or state.startswith(PASSING):
        return refusals.Unavailable()
    return refusals.Fault()


def _validation(error: drf.ValidationError) -> Problem:
    found = tuple(_pointed("", error.detail))
    detail = found[0]["detail"] if len(found) == 1 else f"{len(found)} values are not acceptable."
    return Problem(400, "invalid", detail, found)


def _pointed(pointer: str, detail: Any) -> list[dict[str, str]]:
    """Flatten DRF's nested messages into JSON pointers."""
    if isinstance(detail, dict):
        steps = [
            (pointer if key == WHOLE else f"{pointer}/{key}", item) for key, item in detail.items()
        ]
        return [entry for place, item in steps for entry in _pointed(place, item)]
    if isinstance(detail, list):
        return [
            entry
            for index, item in enumerate(detail)
            for entry in _pointed(f"{pointer}/{index}" if isinstance(item, dict) else pointer, item)
        ]
    return [{"pointer": pointer, "detail": str(detail)}] if detail else []
