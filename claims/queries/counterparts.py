"""Which statement of a copy goes back to this statement of the original?

The stored alignment leads from a statement's words to the sentences that continue them; of the
statements found there, the likeliest in words is the counterpart. The differences stored for those
words come with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Q

from claims.analysis.similarity import similarity
from claims.analysis.spans import Span
from claims.models import Appearance, Claim, Derivation, Difference, Edge, Relation, Statement
from claims.queries import findings
from claims.queries.reading import WORDS

# Own choices: how alike words must be to be a counterpart, and what an equal form adds.
FLOOR = 0.35
SAME_FORM = 0.1
STANDING = (Edge.Status.SUGGESTED, Edge.Status.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A statement of the other text, how alike its words are (0..1), and what was changed.

    `is_derived`: the counterpart stands on the derived side. `changes` lie in the words of either
    and carry what holds of them (`type_now`, `severity_now`).
    """

    carrier: Statement
    statement: Statement
    derivation: Derivation
    score: float
    is_derived: bool
    changes: tuple[Difference, ...]


def of_claim(claim: Claim) -> tuple[Counterpart, ...]:
    """Return the counterparts of the statements that carry a claim's verdict.

    Only confirmed appearances with the same truth conditions lead on, over derivations that are
    compared and not rejected or withdrawn. Six queries, whatever the number of texts.
    """
    carriers = _carriers(claim)
    versions = {statement.version_id for statement in carriers}
    edges = list(
        Derivation.everything.filter(
            Q(original__in=versions) | Q(derived__in=versions),
            status__in=STANDING,
            compared_at__isnull=False,
        ).select_related("original", "derived")
    )
    if not edges:
        return ()
    others = {edge.original_id for edge in edges} | {edge.derived_id for edge in edges}
    statements = _by_version(others)
    changes = _by_derivation(edges)
    return tuple(
        found
        for carrier in carriers
        for edge in edges
        for found in _across(carrier, edge, statements, changes.get(edge.pk, ()))
    )


def claims_near(version_id: int) -> list[int]:
    """Return the ids of claims that are carried in a version or in one it is connected with."""
    near = Derivation.everything.filter(
        Q(original=version_id) | Q(derived=version_id), status__in=STANDING
    ).values_list("original_id", "derived_id")
    versions = {version_id} | {id for pair in near for id in pair}
    return list(
        Appearance.everything.filter(
            statement__version__in=versions,
            status=Edge.Status.CONFIRMED,
            relation=Relation.SAME,
        )
        .order_by("claim_id")
        .values_list("claim_id", flat=True)
        .distinct()
    )


def spans_of(statement: Statement) -> list[Span]:
    """Return the places of a statement's contents. Needs the contents prefetched."""
    return [Span(c.anchor.start, c.anchor.end) for c in statement.contents.all()]


def _carriers(claim: Claim) -> list[Statement]:
    carrying = Appearance.everything.filter(
        claim=claim, status=Edge.Status.CONFIRMED, relation=Relation.SAME
    )
    return _with_words(Q(pk__in=carrying.values("statement")))


def _with_words(which: Q) -> list[Statement]:
    return list(
        Statement.everything.filter(which)
        .select_related("cue", "mention", "version")
        .prefetch_related(WORDS)
        .order_by("pk")
    )


def _by_version(ids: Iterable[int]) -> dict[int, list[Statement]]:
    found: dict[int, list[Statement]] = {}
    for statement in _with_words(Q(version__in=set(ids))):
        found.setdefault(statement.version_id, []).append(statement)
    return found


def _by_derivation(edges: Iterable[Derivation]) -> dict[int, list[Difference]]:
    """Return what was changed over each edge, without what editors dismissed."""
    ids = [edge.pk for edge in edges]
    rows = findings.standing(Difference.everything.filter(derivation__in=ids))
    found: dict[int, list[Difference]] = {}
    for row in rows.select_related("original", "derived").order_by("derivation_id", "position"):
        found.setdefault(row.derivation_id, []).append(row)
    return found


def _across(
    carrier: Statement,
    edge: Derivation,
    statements: dict[int, list[Statement]],
    changes: Sequence[Difference],
) -> Iterable[Counterpart]:
    for here, there, sides, is_derived in (
        (edge.original_id, edge.derived_id, ("a", "b"), True),
        (edge.derived_id, edge.original_id, ("b", "a"), False),
    ):
        if carrier.version_id != here:
            continue
        places = _continued(edge.alignment, spans_of(carrier), sides)
        best = _likeliest(carrier, statements.get(there, ()), places)
        if best is not None:
            statement, score = best
            pair = (carrier, statement) if is_derived else (statement, carrier)
            inside = tuple(change for change in changes if _lies_in(change, *pair))
            yield Counterpart(carrier, statement, edge, score, is_derived, inside)


def _continued(
    units: Iterable[dict[str, list[list[int]]]], spans: Sequence[Span], sides: tuple[str, str]
) -> list[Span]:
    here, there = sides
    return [
        Span(*place)
        for unit in units
        if any(Span(*one).overlaps(span) for one in unit[here] for span in spans)
        for place in unit[there]
    ]


def _likeliest(
    carrier: Statement, statements: Iterable[Statement], places: Sequence[Span]
) -> tuple[Statement, float] | None:
    scored = []
    for statement in statements:
        if not any(span.overlaps(place) for span in spans_of(statement) for place in places):
            continue
        alike = similarity(carrier.words, statement.words, carrier.version.language)
        bonus = SAME_FORM if statement.form == carrier.form else 0.0
        scored.append((alike + bonus, -statement.pk, statement, alike))
    if not scored:
        return None
    *_, statement, alike = max(scored, key=lambda row: row[:2])
    return (statement, alike) if alike >= FLOOR else None


def _lies_in(change: Difference, original: Statement, derived: Statement) -> bool:
    for anchor, statement in ((change.original, original), (change.derived, derived)):
        if anchor is None:
            continue
        place = Span(anchor.start, anchor.end)
        around = spans_of(statement)
        if change.type_now.startswith("attribution_"):
            around += [Span(a.start, a.end) for a in (statement.cue, statement.mention) if a]
        if any(place.overlaps(span) for span in around):
            return True
    return False
