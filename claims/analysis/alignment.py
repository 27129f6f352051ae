"""Which sentences of a derived text continue which of the original?

Every pair is scored, then pairs that are each other's best are taken until none is left that scores
enough; a lone sentence between two that are aligned meets the lone one opposite; sentences that
hold what a unit beside them lacks join it. So one sentence may go on as two, two as one, and any
may have moved. A sentence that fits nowhere stays alone; a bad pair misleads more than a missing
one, and two texts that are no versions of one story share their quotations only.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import NamedTuple

import numpy as np

from claims.analysis import lexicons
from claims.analysis.grouping import Group, grow, joined
from claims.analysis.languages import get as language_for
from claims.analysis.lexicons import Lexicon
from claims.analysis.quoted import shared_quotations
from claims.analysis.reading import Reading, read_pair
from claims.analysis.scoring import Scores, scores_of
from claims.analysis.segmentation import Segment
from claims.analysis.similarity import Matrix
from claims.analysis.spans import Span

# Own choice: cosine a lone sentence needs for the lone one between the same neighbours.
OPPOSITE = 0.04
# Own choices: in texts of which so many sentences have a partner, and whose partners score no more
# in the middle, it needs no word in common: everything is said again, one by one, in other words.
ANSWERED, REWORDED = 0.85, 0.7


class Alignment(NamedTuple):
    """A unit: the sentences of the original that go on as those of the derived text.

    Spans are in text order. `score` is 0..1; `relation` is `verbatim`, `typography`, `paraphrase`
    or `changed`; `moved` says that the unit stands at another place in the order.
    """

    original: tuple[Span, ...]
    derived: tuple[Span, ...]
    score: float
    relation: str
    moved: bool


class Unit(NamedTuple):
    """A unit by the numbers of its segments."""

    original: tuple[int, ...]
    derived: tuple[int, ...]
    score: float
    moved: bool


def align(
    original: str,
    derived: str,
    segments_o: Sequence[Segment],
    segments_d: Sequence[Segment],
    language: str = "en",
) -> tuple[Alignment, ...]:
    """Pair the sentences of two texts, n to m, in the order of the original.

    Each segment is in at most one unit. Swapping the texts swaps the sides. Time is quadratic in
    the number of sentences by a few matrix operations only, linear in everything else.
    """
    lexicon = lexicons.get(language)
    one, other = read_pair(
        (original, derived), (segments_o, segments_d), language_for(language), lexicon
    )
    return tuple(as_alignment(unit, one, other) for unit in align_readings(one, other, lexicon))


def as_alignment(unit: Unit, one: Reading, other: Reading) -> Alignment:
    """Return a unit with the places of its sentences."""
    spans_o = tuple(one.segments[i].span for i in unit.original)
    spans_d = tuple(other.segments[j].span for j in unit.derived)
    same = [s.cut(one.text) for s in spans_o] == [s.cut(other.text) for s in spans_d]
    return Alignment(spans_o, spans_d, unit.score, "verbatim" if same else "changed", unit.moved)


def align_readings(one: Reading, other: Reading, lexicon: Lexicon) -> tuple[Unit, ...]:
    """Pair the sentences of two texts already read."""
    if (len(other.text), other.text) < (len(one.text), one.text):
        # One of the two orders is always worked on, so that swapping cannot change the outcome.
        mirrored = align_readings(other, one, lexicon)
        units = [Unit(u.derived, u.original, u.score, u.moved) for u in mirrored]
        return tuple(sorted(units))
    if not one.segments or not other.segments:
        return ()
    scores = scores_of(one, other, lexicon)
    partners = _mutual(scores, shared_quotations(one, other))
    if scores.relatedness:
        _fill_gaps(partners, scores.cosines, (_notes(one), _notes(other)), _alike(one, other))
    groups = [([i], [j]) for i, j in sorted(partners.items())]
    grow(groups, scores)
    return _with_moves(joined(groups, scores), scores.cosines)


def _mutual(scores: Scores, quotations: frozenset[tuple[int, int]]) -> dict[int, int]:
    """Take pairs that are each other's best and score enough, until none is left.

    Two sentences that share a quotation need no score.
    """
    allowed = scores.cosines >= scores.floor
    for i, j in quotations:
        allowed[i, j] = True
    none = np.float32(-np.inf)
    left = np.where(allowed, scores.fits, none)
    partners: dict[int, int] = {}
    while True:
        best_d, best_o = left.argmax(axis=1), left.argmax(axis=0)
        rows = np.arange(len(left))
        taken = rows[(best_o[best_d] == rows) & (left[rows, best_d] > none)]
        if not len(taken):
            return partners
        for i in taken:
            partners[int(i)] = int(best_d[i])
        left[taken, :] = none
        left[:, best_d[taken]] = none


def _notes(reading: Reading) -> list[bool]:
    """Say of each segment whether it speaks of the article and not of the story."""
    return [part.role in ("correction_note", "boilerplate") for part in reading.segments]


def _alike(one: Reading, other: Reading) -> Callable[[int, int], bool]:
    """Return what says whether two sentences tell as many names and figures of every kind."""
    return lambda i, j: _told(one, i) == _told(other, j)


def _told(side: Reading, number: int) -> Counter[str]:
    start, end = side.bounds[number]
    return Counter(x.kind for x in side.lexemes[start:end] if x.is_fact or x.kind == "name")


def _fill_gaps(
    partners: dict[int, int],
    cosines: Matrix,
    notes: tuple[Sequence[bool], Sequence[bool]],
    alike: Callable[[int, int], bool],
) -> None:
    """Pair the lone sentence between two neighbours in order with the lone one opposite.

    A note on the article goes on as another only if their words say so.
    """
    rows, columns = cosines.shape
    taken = set(partners.values())
    again = _is_said_again(partners, cosines)
    edges = {-1: -1, **partners, rows: columns}
    for i in range(rows):
        if i in partners or i - 1 not in edges:
            continue
        j = edges[i - 1] + 1
        if edges.get(i + 1) != j + 1 or j in taken or notes[0][i] or notes[1][j]:
            continue
        if cosines[i, j] >= OPPOSITE or (again and alike(i, j)):
            partners[i] = edges[i] = j
            taken.add(j)


def _is_said_again(partners: Mapping[int, int], cosines: Matrix) -> bool:
    """Say whether nearly every sentence has a partner, and most in other words."""
    if len(partners) < ANSWERED * max(cosines.shape):
        return False
    return median(float(cosines[i, j]) for i, j in partners.items()) < REWORDED


def _with_moves(groups: Sequence[Group], cosines: Matrix) -> tuple[Unit, ...]:
    """Mark the units outside the heaviest sequence that keeps its order."""
    ordered = sorted((tuple(o), tuple(d)) for o, d in groups)
    kept = _heaviest(ordered)
    return tuple(
        Unit(o, d, round(min(1.0, float(cosines[np.ix_(o, d)].max())), 4), n not in kept)
        for n, (o, d) in enumerate(ordered)
    )


def _heaviest(ordered: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> set[int]:
    """Return the numbers of the units in the heaviest sequence that rises on both sides.

    `front` holds ends of sequences, each further on in the derived text and heavier than the last.
    """
    front: list[tuple[int, ...]] = []
    ends: list[tuple[int, int]] = []  # weight so far and number of the unit, beside `front`
    before: list[int] = []
    for number, (original, derived) in enumerate(ordered):
        place = bisect_left(front, derived)
        weight, last = ends[place - 1] if place else (0, -1)
        weight += 1 + len(original) + len(derived)
        before.append(last)
        stop = place
        while stop < len(front) and ends[stop][0] <= weight:
            stop += 1
        if place and ends[place - 1][0] >= weight:
            continue
        front[place:stop] = [derived]
        ends[place:stop] = [(weight, number)]
    kept: set[int] = set()
    number = ends[-1][1] if ends else -1
    while number >= 0:
        kept.add(number)
        number = before[number]
    return kept
