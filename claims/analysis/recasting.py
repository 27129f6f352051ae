"""Is a small word gone or new in a sentence of which little stayed as it was?

"Will", "must", "only" and "some" date or weigh the words behind them. Where most of those became
others, or stand in another order, a small word on one side only says little: the other side may say
it by a word that no table knows. Such a finding is told by a rule of its own, and `trust` looks at
the rest of the copy.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.comparison import Judged, Judgement, Unit

# Own choices: which rules tell of a small word, and the share of content words of which at most
# stayed, anywhere or in their order, in a sentence said in other words.
SMALL = frozenset({"quantifier", "status-marker", "modal-verb", "bound-new", "bound-gone"})
RECAST = 0.6
OF_OTHER_WORDS = {rule: f"{rule}-of-other-words" for rule in SMALL}


def recast_turns(found: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Give small words that only one side of a recast sentence has a rule of their own."""
    if not unit.lexicon.inflected or not any(j.rule in SMALL for _, j in found):
        return list(found)
    if not _is_recast(unit):
        return list(found)
    return [
        (change, _recast(judgement))
        if judgement.rule in SMALL and (change.o1 == change.o2 or change.d1 == change.d2)
        else (change, judgement)
        for change, judgement in found
    ]


def _recast(judgement: Judgement) -> Judgement:
    return judgement._replace(rule=OF_OTHER_WORDS[judgement.rule])


def _is_recast(unit: Unit) -> bool:
    """Say whether few content words of a unit stayed, or few of them in their order."""
    half = sum(x.is_content for side in (unit.one, unit.other) for x in side) / 2
    kept = sum(unit.one[o].is_content for o, _ in unit.diff.kept)
    alike = [
        (unit.one[c.o1], unit.other[c.d1])
        for c in unit.diff.changes
        if c.o2 - c.o1 == 1 == c.d2 - c.d1
    ]
    placed = sum(x.is_content and y.is_content for x, y in alike)
    same = sum(unit.lexicon.are_synonyms(x.key, y.key) for x, y in alike if x.is_content)
    return min(kept + len(unit.moved) + same, kept + placed) <= RECAST * half
