"""Which sentences of a derived text continue which of the original?

Every pair is scored, pairs that are each other's best are taken, then weaker ones that stand in
order between taken ones, then leftovers that hold just the words their neighbour's partner lacks:
so one sentence may go on as two, two as one, and any sentence may have moved. A sentence that fits
nowhere stays alone; a bad pair misleads more than a missing one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from claims.analysis import lexicons
from claims.analysis.languages import get as language_for
from claims.analysis.lexicons import Lexicon
from claims.analysis.normalization import fold
from claims.analysis.reading import Reading, read_pair
from claims.analysis.segmentation import Segment
from claims.analysis.similarity import Bag, Matrix, bag_of, cosines, rarity, vectors
from claims.analysis.spans import Span

# Own choices, cosines of weighted words unless said otherwise.
CERTAIN = 0.42  # enough by itself
PLAUSIBLE = 0.2  # enough between two neighbours that are aligned in order
ATTACHED = 0.5  # share of a leftover's weight that must be missing in the partner it would join
FURNITURE = 0.6  # factor where one side is page furniture and the other is not
NEARNESS = 0.05  # bonus for standing at the same relative place; parts equal candidates
FURNITURE_ROLES = frozenset({"boilerplate", "credit"})


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
    the number of sentences by one matrix product only, linear in everything else.
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
    bags_o, bags_d = _bags(one, lexicon), _bags(other, lexicon)
    weights = rarity([*bags_o, *bags_d])
    scores = _scores(one, other, *vectors(bags_o, bags_d, weights))
    partners = _mutual(scores)
    _fill_gaps(partners, scores)
    groups = _attach(partners, _weighted(bags_o, weights), _weighted(bags_d, weights))
    return _with_moves(groups, scores)


def _bags(reading: Reading, lexicon: Lexicon) -> list[dict[str, float]]:
    return [bag_of(reading.lexemes[start:stop], lexicon) for start, stop in reading.bounds]


def _weighted(bags: Sequence[Bag], weights: Bag) -> list[dict[str, float]]:
    return [{feature: w * weights[feature] for feature, w in bag.items()} for bag in bags]


def _scores(one: Reading, other: Reading, rows: Matrix, columns: Matrix) -> Matrix:
    scores = cosines(rows, columns)
    furniture_o = np.array([part.role in FURNITURE_ROLES for part in one.segments])
    furniture_d = np.array([part.role in FURNITURE_ROLES for part in other.segments])
    scores[furniture_o[:, None] != furniture_d[None, :]] *= FURNITURE
    folded: dict[str, list[int]] = {}
    for j, part in enumerate(other.segments):
        folded.setdefault(fold(part.span.cut(other.text)), []).append(j)
    for i, part in enumerate(one.segments):
        scores[i, folded.get(fold(part.span.cut(one.text)), [])] = 1.0
    places_o = np.linspace(0, 1, len(one.segments), dtype=np.float32)
    places_d = np.linspace(0, 1, len(other.segments), dtype=np.float32)
    distance = np.abs(places_o[:, None] - places_d[None, :])
    scores += np.float32(NEARNESS) * (1 - distance) * (scores > 0)
    return scores


def _mutual(scores: Matrix) -> dict[int, int]:
    """Take pairs that are each other's best and certain, until none is left."""
    left = scores.copy()
    partners: dict[int, int] = {}
    while True:
        best_d, best_o = left.argmax(axis=1), left.argmax(axis=0)
        rows = np.arange(len(left))
        taken = rows[(best_o[best_d] == rows) & (left[rows, best_d] >= CERTAIN)]
        if not len(taken):
            return partners
        for i in taken:
            partners[int(i)] = int(best_d[i])
        left[taken, :] = 0
        left[:, best_d[taken]] = 0


def _fill_gaps(partners: dict[int, int], scores: Matrix) -> None:
    """Take plausible pairs that stand between aligned neighbours on both sides, best first."""
    taken_d = set(partners.values())
    candidates = []
    for i in range(len(scores)):
        if i in partners:
            continue
        before = max((k for k in partners if k < i), default=-1)
        after = min((k for k in partners if k > i), default=len(scores))
        first = partners[before] if before >= 0 else -1
        last = partners[after] if after < len(scores) else scores.shape[1]
        candidates += [
            (-float(scores[i, j]), i, j)
            for j in range(first + 1, last)
            if j not in taken_d and scores[i, j] >= PLAUSIBLE
        ]
    for _, i, j in sorted(candidates):
        if i not in partners and j not in taken_d:
            partners[i] = j
            taken_d.add(j)


def _attach(
    partners: dict[int, int], bags_o: Sequence[Bag], bags_d: Sequence[Bag]
) -> list[tuple[list[int], list[int]]]:
    """Let leftovers join the unit beside them that lacks their words."""
    groups = [([i], [j]) for i, j in sorted(partners.items())]
    bags = (bags_o, bags_d)
    while True:
        best: tuple[float, int, int, int] | None = None
        for side in (0, 1):
            owner = {x: g for g, group in enumerate(groups) for x in group[side]}
            for x in range(len(bags[side])):
                if x in owner:
                    continue
                for g in sorted({owner[y] for y in (x - 1, x + 1) if y in owner}):
                    share = _missing_share(bags[side][x], groups[g], side, bags)
                    if share >= ATTACHED and (best is None or (share, -side) > best[:2]):
                        best = (share, -side, x, g)
        if best is None:
            return groups
        _, negative_side, x, g = best
        groups[g][-negative_side].append(x)
        groups[g][-negative_side].sort()


def _missing_share(
    leftover: Bag,
    group: tuple[list[int], list[int]],
    side: int,
    bags: tuple[Sequence[Bag], Sequence[Bag]],
) -> float:
    """Return the share of the leftover's weight that only the other side of the group has."""
    here = {feature for x in group[side] for feature in bags[side][x]}
    there = {feature for x in group[1 - side] for feature in bags[1 - side][x]}
    whole = sum(leftover.values())
    fits = sum(w for feature, w in leftover.items() if feature in there and feature not in here)
    return fits / whole if whole else 0.0


def _with_moves(groups: list[tuple[list[int], list[int]]], scores: Matrix) -> tuple[Unit, ...]:
    """Mark the units outside the heaviest sequence that keeps its order."""
    ordered = sorted((tuple(o), tuple(d)) for o, d in groups)
    weight = [1 + len(o) + len(d) for o, d in ordered]
    best, before = list(weight), [-1] * len(ordered)
    for k, (_, derived) in enumerate(ordered):
        for p in range(k):
            if ordered[p][1] < derived and best[p] + weight[k] > best[k]:
                best[k], before[k] = best[p] + weight[k], p
    kept: set[int] = set()
    k = max(range(len(ordered)), key=lambda n: (best[n], -n), default=-1)
    while k >= 0:
        kept.add(k)
        k = before[k]
    return tuple(
        Unit(
            o, d, round(min(1.0, float(max(scores[i, j] for i in o for j in d))), 4), n not in kept
        )
        for n, (o, d) in enumerate(ordered)
    )
