"""What holds of a difference: what the machine found, or what an editor made of it?

The last decision on a difference holds, or else the one it remembers from an earlier comparison of
the same two texts. A place is the two spans of a difference; a decision goes on to the difference
of the next comparison that stands at its place, whatever type that one has. Where no difference
stands there, the decision stands on no finding any more, and is listed, not lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.db.models import F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from claims.analysis.spans import Span
from claims.models import Derivation, Difference, DifferenceDecision, TextAnchor

Status = DifferenceDecision.Status
# Differences of the comparison that is shown, not of an earlier one.
CURRENT = Q(analysis_version=F("derivation__analysis_version"))


class Place(NamedTuple):
    """The two spans of a difference, in code points of their texts; None where a side has none."""

    original: Span | None
    derived: Span | None


class Kind(NamedTuple):
    """A type at a place, before or after it has a row."""

    place: Place
    type: str


def with_status(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Give differences what holds of them now, in the same query.

    `decision_id` (None: nobody decided yet), `status`, and `type_now` with `severity_now`: those of
    the decision, or those found.
    """
    last = DifferenceDecision.everything.filter(difference=OuterRef("pk")).order_by("-number")
    holding = DifferenceDecision.everything.filter(pk=OuterRef("decision_id")).exclude(
        status=Status.FOUND
    )
    decided = rows.annotate(
        decision_id=Coalesce(Subquery(last.values("pk")[:1]), F("remembers_id"))
    )
    found: QuerySet[Any] = decided.annotate(
        status=Coalesce(Subquery(holding.values("status")), Value(Status.FOUND.value)),
        type_now=Coalesce(Subquery(holding.values("type")), F("type")),
        severity_now=Coalesce(Subquery(holding.values("severity")), F("severity")),
    )
    return found


def standing(rows: QuerySet[Difference]) -> QuerySet[Any]:
    """Return the differences of the comparisons shown, without those an editor dismissed."""
    return with_status(rows.filter(CURRENT)).exclude(status=Status.DISMISSED)


def heads(derivation: Derivation) -> list[DifferenceDecision]:
    """Return the last decision of each place of a derivation, with its difference; one query."""
    return list(
        DifferenceDecision.everything.filter(derivation=derivation, next__isnull=True)
        .select_related("difference__original", "difference__derived")
        .order_by("pk")
    )


def without_finding(
    decisions: Iterable[DifferenceDecision], held: Iterable[int | None]
) -> tuple[DifferenceDecision, ...]:
    """Return those of the last decisions that stand on no difference any more.

    `held` are the `decision_id` of the differences of the comparison that is shown.
    """
    known = set(held)
    return tuple(one for one in decisions if one.status != Status.FOUND and one.pk not in known)


def recall(
    found: Sequence[Kind], decisions: Iterable[DifferenceDecision]
) -> dict[int, DifferenceDecision]:
    """Say which decision each of the differences just found remembers, by its number in `found`.

    A decision goes to the difference at its place of the type it was made on, or else to another
    one there that remembers none. Each goes to one difference at most.
    """
    free: dict[Place, list[int]] = {}
    for number, one in enumerate(found):
        free.setdefault(one.place, []).append(number)
    waiting = sorted(decisions, key=lambda one: (one.status == Status.FOUND, one.pk))
    recalled: dict[int, DifferenceDecision] = {}
    for is_same_type in (True, False):
        left = []
        for decision in waiting:
            there = free.get(place_of(decision.difference), [])
            fitting = [
                n for n in there if not is_same_type or found[n].type == decision.difference.type
            ]
            if fitting:
                recalled[fitting[0]] = decision
                there.remove(fitting[0])
            else:
                left.append(decision)
        waiting = left
    return recalled


def place_of(difference: Difference) -> Place:
    """Return where a difference stands. Needs both anchors loaded."""
    return Place(_span(difference.original), _span(difference.derived))


def _span(anchor: TextAnchor | None) -> Span | None:
    return Span(anchor.start, anchor.end) if anchor else None
