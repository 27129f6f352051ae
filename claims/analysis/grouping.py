"""Which sentences beside a pair belong to it too: one told as two, two told as one?

A sentence that is left over joins the unit next to it when the two sides of that unit then fit
better than before: what it holds is just what was missing. Two units beside each other are one
where their sentences share what they tell between them.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.scoring import Scores
from claims.analysis.similarity import length_of

# Own choices.
GAIN = 1.01  # factor by which a cosine must grow for a sentence to join
JOINED = 1.35  # factor by which two units together must fit better than the better of them
FIRM = 0.7  # cosine from which a unit needs no other
MOST = 5  # sentences a side of a unit may have
SHARE = 0.5  # of the floor that the one that joins must score with a sentence of the other side

Group = tuple[list[int], list[int]]


def grow(groups: Sequence[Group], scores: Scores) -> None:
    """Let leftovers join the units they stand beside, the greatest gain first.

    Each round asks every leftover once; a unit that has grown is asked again in the next. Rounds
    are bounded by `MOST`, so that time is linear in the number of sentences.
    """
    fits = [_cosine(group, scores) for group in groups]
    for _ in range(2 * MOST):
        grown: set[int] = set()
        for gain, side, x, number in sorted(_offers(groups, fits, scores)):
            group = groups[number]
            if number in grown or any(x in groups[g][side] for g in grown):
                continue
            group[side].append(x)
            group[side].sort()
            fits[number] *= -gain
            grown.add(number)
        if not grown:
            return


def joined(groups: Sequence[Group], scores: Scores) -> list[Group]:
    """Return the units with those made one that stand side by side and fit far better together."""
    owners: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for number, group in enumerate(groups):
        for owner, side in zip(owners, group, strict=True):
            owner.update(dict.fromkeys(side, number))
    taken: set[int] = set()
    found = []
    for number, group in enumerate(groups):
        after = owners[0].get(max(group[0]) + 1, number)
        beside = {owners[1].get(min(group[1]) - 1), owners[1].get(max(group[1]) + 1)}
        if after != number and after in beside and not {after, number} & taken:
            whole = sorted(group[0] + groups[after][0]), sorted(group[1] + groups[after][1])
            alone = max(_cosine(group, scores), _cosine(groups[after], scores))
            if alone < FIRM and _cosine(whole, scores) >= JOINED * alone > 0:
                taken |= {after, number}
                found.append(whole)
    return [group for number, group in enumerate(groups) if number not in taken] + found


def _offers(
    groups: Sequence[Group], fits: Sequence[float], scores: Scores
) -> list[tuple[float, int, int, int]]:
    """Return (negative gain, side, leftover, group) for everything that may join."""
    found = []
    for side in (0, 1):
        owner = {x: number for number, group in enumerate(groups) for x in group[side]}
        places = {y for x in owner for y in (x - 1, x + 1)}
        for x in sorted(places - owner.keys()):
            if not 0 <= x < scores.cosines.shape[side]:
                continue
            for number in sorted({owner[y] for y in (x - 1, x + 1) if y in owner}):
                gain = _gain(x, side, groups[number], fits[number], scores)
                if gain >= GAIN:
                    found.append((-gain, side, x, number))
    return found


def _gain(x: int, side: int, group: Group, before: float, scores: Scores) -> float:
    """Return by which factor the cosine of a unit grows with a sentence, 0 if it may not join."""
    opposite = group[1 - side]
    row = scores.cosines[x] if side == 0 else scores.cosines[:, x]
    if len(group[side]) >= MOST or before <= 0 or max(row[opposite]) < SHARE * scores.floor:
        return 0.0
    joined = ([*group[0], x], group[1]) if side == 0 else (group[0], [*group[1], x])
    return _cosine(joined, scores) / before


def _cosine(group: Group, scores: Scores) -> float:
    product = sum(float(scores.products[i, j]) for i in group[0] for j in group[1])
    return product / (_length(group[0], 0, scores) * _length(group[1], 1, scores))


def _length(numbers: Sequence[int], side: int, scores: Scores) -> float:
    if len(numbers) == 1:
        return float(scores.lengths[side][numbers[0]])
    return length_of([scores.bags[side][x] for x in numbers], scores.weights)
