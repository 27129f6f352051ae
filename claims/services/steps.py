"""How does a connection move from one status to another, and what is kept of the move?

The row takes its new status at the revision it was read at, and the step stays as a `Decision` with
the keys of the words on both sides. One step or many at once: the rows are locked, each revision is
checked, and nothing moves unless all may. A step is part of an act that is recorded by its caller.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Max, Model, prefetch_related_objects
from django.utils import timezone

from claims.models import Appearance, ClaimRelation, Decision, Derivation, Edge, User
from claims.queries import rejections
from claims.queries.reading import WORDS
from claims.services import wording
from claims.services.revisions import change, change_many

Connection = Appearance | ClaimRelation | Derivation
E = TypeVar("E", bound=Connection)

KINDS: dict[type[Model], str] = {
    Appearance: Decision.Kind.APPEARANCE,
    ClaimRelation: Decision.Kind.CLAIM_RELATION,
    Derivation: Decision.Kind.DERIVATION,
}


def take(
    edge: Connection,
    *,
    to: str,
    by: User,
    revision: int | None,
    reason: str,
    at: datetime | None,
    undone: Decision | None = None,
) -> Decision:
    """Move an edge to a status and keep the step; `undone` is the decision that it takes back.

    Raises: RevisionRequired, StaleRevision, HasNul, HasSurrogate.
    """
    now = at or timezone.now()
    before = edge.status
    wording.storable(reason, "The reason")
    change(edge, revision=revision, **_moved(to, by, reason, now))
    last = Decision.objects.filter(**of(edge)).aggregate(Max("number"))["number__max"]
    step = _step(edge, before, last or 0, by=by, at=now)
    step.undoes = undone
    step.save(force_insert=True)
    return step


def take_many(
    edges: Sequence[tuple[Connection, int]], *, to: str, by: User, at: datetime | None
) -> list[Decision]:
    """Move several edges, each at its revision, and keep each step, in the order given.

    The number of queries does not grow with the edges.

    Raises: RevisionRequired, StaleRevision.
    """
    now = at or timezone.now()
    several = [edge for edge, _ in edges]
    before = [str(edge.status) for edge in several]
    load_words(several)
    fields = _moved(to, by, "", now)
    for kind in KINDS:
        change_many([pair for pair in edges if type(pair[0]) is kind], **fields)
    last = _last_numbers(several)
    return Decision.objects.bulk_create(
        _step(edge, status, last.get((KINDS[type(edge)], edge.pk), 0), by=by, at=now)
        for edge, status in zip(several, before, strict=True)
    )


def keys(edge: Connection) -> rejections.Pair:
    """Return the keys of the words on the two sides of an edge."""
    if isinstance(edge, Derivation):
        return edge.original.sha256, edge.derived.sha256
    if isinstance(edge, ClaimRelation):
        return rejections.key(edge.subject.text), rejections.key(edge.object.text)
    load_words([edge])
    return rejections.key(edge.statement.words), rejections.key(edge.claim.text)


def load_words(edges: Iterable[Connection]) -> None:
    """Load what `keys` reads of several edges, in a fixed number of queries."""
    several = list(edges)
    appearances = [edge for edge in several if isinstance(edge, Appearance)]
    prefetch_related_objects(appearances, "statement")
    prefetch_related_objects([edge.statement for edge in appearances], WORDS)
    pairs = [edge for edge in several if isinstance(edge, Derivation)]
    prefetch_related_objects(pairs, "original", "derived")


def of(edge: Connection) -> dict[str, object]:
    """Return the columns by which a decision names its edge."""
    return {"edge_kind": KINDS[type(edge)], "edge_id": edge.pk}


def shown(step: Decision) -> dict[str, object]:
    """Return a step as the ledger shows it."""
    return {
        "from": step.from_status,
        "to": step.to_status,
        "left": step.left_key,
        "right": step.right_key,
        "reason": step.reason,
        "undoes": step.undoes_id,
    }


def _moved(to: str, by: User, reason: str, at: datetime) -> dict[str, Any]:
    """Return the columns of an edge that stands at a status."""
    is_decided = to != Edge.Status.SUGGESTED
    return {
        "status": to,
        "reason": reason,
        "decided_at": at if is_decided else None,
        "decided_by": by if is_decided else None,
        "decided_by_name": by.shown_name if is_decided else "",
    }


def _step(edge: Connection, before: str, last: int, *, by: User, at: datetime) -> Decision:
    left, right = keys(edge)
    return Decision(
        **of(edge),
        number=last + 1,
        from_status=before,
        to_status=edge.status,
        left_key=left,
        right_key=right,
        reason=edge.reason,
        at=at,
        by=by,
        by_name=by.shown_name,
    )


def _last_numbers(edges: Iterable[Connection]) -> dict[tuple[str, int], int]:
    """Return the number of the last decision on each edge that has one."""
    ids: dict[str, list[int]] = {}
    for edge in edges:
        ids.setdefault(KINDS[type(edge)], []).append(edge.pk)
    found: dict[tuple[str, int], int] = {}
    for kind, some in ids.items():
        rows = Decision.objects.filter(edge_kind=kind, edge_id__in=some).order_by()
        numbers = rows.values_list("edge_id").annotate(Max("number"))
        found |= {(kind, edge): number for edge, number in numbers}
    return found
