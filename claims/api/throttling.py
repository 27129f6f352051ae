"""How much may one caller ask for in a minute?

Each request costs one, a lookup more if there is much to look up. The count is kept in Django's
cache, so it is per web process unless a shared cache is configured: it keeps one caller from taking
the service from the others, it is not an account.
"""

from __future__ import annotations

import time
from typing import Any, NamedTuple

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponseBase

from claims.api.refusals import TooFast

WINDOW = 60  # seconds


class Budget(NamedTuple):
    """What a caller has in this minute, what is left of it, and when it is filled again."""

    limit: int
    left: int
    seconds: int


def spend(principal: str, *, known: bool, cost: int = 1) -> Budget:
    """Take `cost` from a caller's budget of this minute.

    Raises: TooFast once it is used up.
    """
    limit = settings.FACTCHECK_API_RATES["key" if known else "anonymous"]
    now = time.time()
    window = int(now // WINDOW)
    entry = f"api-rate:{window}:{principal}"
    cache.add(entry, 0, timeout=2 * WINDOW)
    try:
        used = cache.incr(entry, cost)
    except ValueError:  # the cache dropped the entry between the two calls
        used = cost
    seconds = max(1, round((window + 1) * WINDOW - now))
    if used > limit:
        raise TooFast(limit=limit, wait=seconds)
    return Budget(limit, limit - used, seconds)


def tell(request: HttpRequest | Any, response: HttpResponseBase) -> None:
    """Write the caller's budget into the answer, if it was counted."""
    budget: Budget | None = getattr(request, "budget", None)
    if budget is not None:
        write(budget, response)


def write(budget: Budget, response: HttpResponseBase) -> None:
    """Write a budget into an answer.

    Source: draft-ietf-httpapi-ratelimit-headers (RateLimit, RateLimit-Policy).
    """
    response["RateLimit-Policy"] = f'"minute";q={budget.limit};w={WINDOW}'
    response["RateLimit"] = f'"minute";r={budget.left};t={budget.seconds}'
