"""Was this connection rejected before?

A rejection is a decision about words: it holds for any rows that say the same on both sides, and
ends when one of the two texts changes, as its key is then another. An undone rejection is none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from claims.models import Decision, Edge

Pair = tuple[str, str]  # the keys of the two sides


def key(words: str) -> str:
    """Return the key of one side: the SHA-256 of its words.

    >>> key("It fell.")[:12]
    'be7a87e7f8a7'
    """
    return hashlib.sha256(words.encode()).hexdigest()


def is_rejected(kind: str, left_key: str, right_key: str) -> bool:
    """Say whether the last decision on these words was a rejection. One query."""
    return (left_key, right_key) in among(kind, [(left_key, right_key)])


def among(kind: str, pairs: Iterable[Pair]) -> set[Pair]:
    """Return those of `pairs` whose last decision was a rejection. One query for any number."""
    wanted = set(pairs)
    if not wanted:
        return set()
    last = (
        Decision.objects.filter(
            edge_kind=kind,
            left_key__in={left for left, _ in wanted},
            right_key__in={right for _, right in wanted},
        )
        .order_by("left_key", "right_key", "-id")
        .distinct("left_key", "right_key")
        .values_list("left_key", "right_key", "to_status")
    )
    return {
        (left, right)
        for left, right, status in last
        if status == Edge.Status.REJECTED and (left, right) in wanted
    }
