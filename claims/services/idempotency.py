"""Was this request made before? Then give the same answer again, and do nothing.

The key is written in the transaction of the effect, so that both are there or neither. Who comes
while the first request is still running is told so at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.db import connection
from django.utils import timezone

from claims.exceptions import Invalid, KeyReused, StillRunning
from claims.models import IdempotencyKey
from claims.services.transactions import service

# How long an answer is replayed, and the longest key (the column's). Source: own choice.
KEPT_FOR = timedelta(days=7)
KEY_LENGTH = 255


class Answer(NamedTuple):
    """A status and a body; `replayed` says that they come from the first request."""

    status: int
    body: dict[str, Any]
    replayed: bool


@service
def run(
    *,
    principal: str,
    route: str,
    key: str,
    request: bytes,
    act: Callable[[], tuple[int, dict[str, Any]]],
    at: datetime | None = None,
) -> Answer:
    """Do `act` once for this key of this principal on this route, and keep its answer.

    `request` is what must be equal for it to be the same request. If `act` raises, nothing is kept
    and the key is free again.

    Raises: KeyReused for another request under the key, StillRunning, Invalid for no usable key.
    """
    now = at or timezone.now()
    _check(key)
    _lock(principal, route, key)
    where = {"principal": principal, "route": route, "key": key}
    digest = hashlib.sha256(request).hexdigest()
    IdempotencyKey.objects.filter(**where, created_at__lte=now - KEPT_FOR).delete()
    known = IdempotencyKey.objects.filter(**where).first()
    if known is not None:
        if known.request_sha256 != digest:
            raise KeyReused()
        if known.status is None or known.answer is None:
            raise StillRunning()
        return Answer(known.status, known.answer, replayed=True)
    status, body = act()
    IdempotencyKey.objects.create(**where, request_sha256=digest, status=status, answer=body)
    return Answer(status, body, replayed=False)


def forget(*, at: datetime | None = None) -> int:
    """Remove the answers that are no longer replayed; returns how many."""
    old = IdempotencyKey.objects.filter(created_at__lte=(at or timezone.now()) - KEPT_FOR)
    return old.delete()[0]


def _check(key: str) -> None:
    if not 1 <= len(key) <= KEY_LENGTH or not (key.isascii() and key.isprintable()):
        raise Invalid(
            problem=f"An Idempotency-Key is 1 to {KEY_LENGTH} printable ASCII characters.",
            pointer="/Idempotency-Key",
        )


def _lock(principal: str, route: str, key: str) -> None:
    """Hold the key until the end of the transaction, or say that somebody else does."""
    name = hashlib.sha256("\n".join((principal, route, key)).encode()).digest()
    number = int.from_bytes(name[:8], "big", signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [number])
        if not cursor.fetchone()[0]:
            raise StillRunning()
