"""What was left out of a quotation, told as one loss however it was cut up?"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judged, Judgement, Unit, judged
from claims.analysis.findings import heavier
from claims.analysis.lexemes import Lexeme
from claims.analysis.sides import has_tag

TRUNCATED_WORDS = 3  # words that must be gone for a loss that is more than another wording
LOSSES = frozenset({"quote_altered", "quote_truncated"})


def truncations(changes: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Join words gone from inside one pair of marks in one stroke, however they were cut up."""
    found: list[Judged] = []
    for change, judgement in _whole_losses(changes, unit):
        last = found[-1] if found else None
        goes_on = last and last[0].o2 == change.o1 and last[0].d2 == change.d1
        if last and goes_on and _is_loss(last, unit) and _is_loss((change, judgement), unit):
            found[-1] = _one_loss([last, (change, judgement)])
            continue
        found.append((change, judgement))
    return [(change, _truncated(change, judgement, unit)) for change, judgement in found]


def _whole_losses(changes: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Join touching changes inside the marks of which only the first or last words are left.

    A phrase or a figure may have been cut in two: "nine million pounds", "million pounds".
    """
    found: list[Judged] = []
    start = 0
    for k, (change, _) in enumerate(changes):
        after = changes[k + 1][0] if k + 1 < len(changes) else None
        if after and change.o2 == after.o1 and change.d2 == after.d1:
            continue
        run = changes[start : k + 1]
        start = k + 1
        whole = _one_loss(run)
        if all(j.type in LOSSES for _, j in run) and _is_left_of(whole[0], unit):
            found.append(whole)
        else:
            found += run
    return found


def _one_loss(run: Sequence[Judged]) -> Judged:
    """Return a run of touching changes as one, with the gravest weight among them."""
    first, last = run[0][0], run[-1][0]
    judgement = run[0][1]
    for _, other in run[1:]:
        judgement = judgement._replace(severity=heavier(judgement.severity, other.severity))
    return Change(first.o1, last.o2, first.d1, last.d2), judgement


def _is_left_of(change: Change, unit: Unit) -> bool:
    """Say whether the derived words are the first or the last of several the original has."""
    here, there = unit.sides(change)
    mine, yours = _written(here), _written(there)
    if not yours or len(mine) < len(yours) + TRUNCATED_WORDS:
        return False
    return yours in (mine[: len(yours)], mine[-len(yours) :])


def _written(side: Sequence[Lexeme]) -> list[str]:
    return [word for x in side for word in x.surface.casefold().split()]


def _is_loss(item: Judged, unit: Unit) -> bool:
    change, judgement = item
    return judgement.type in LOSSES and (
        _is_left_of(change, unit)
        or not any(x.is_content for x in unit.other[change.d1 : change.d2])
    )


def _truncated(change: Change, judgement: Judgement, unit: Unit) -> Judgement:
    """Call a loss of words from inside the marks what it is, once."""
    if judgement.type not in LOSSES:
        return judgement
    if _is_cut_off(change, unit):
        return judged("quote_truncated", "words-cut-off", judgement.severity)
    if _is_left_of(change, unit):
        return judged("quote_truncated", "words-left-out", judgement.severity)
    here = unit.sides(change)[0]
    lost = [x for x in here if x.is_content]
    negated = has_tag(here, "negation")
    replaced = change.d1 < change.d2 or unit.around(change)[1]
    least = TRUNCATED_WORDS if replaced else 1
    if negated and not replaced:  # more than a "not" is gone
        least = 2 if len(_written(here)) > TRUNCATED_WORDS else TRUNCATED_WORDS
    if len(lost) >= least and _is_loss((change, judgement), unit):
        return judged("quote_truncated", "words-left-out", judgement.severity)
    return judgement


def _is_cut_off(change: Change, unit: Unit) -> bool:
    """Say whether nothing stands now for the first or last words of a quotation that goes on."""
    o1, o2 = change.o1, change.o2
    around = unit.around(change)
    if o2 - o1 < 2 or len(around[0]) > o2 - o1 or around[1]:
        return False
    mine = unit.quoted_o[o1]
    before = unit.quoted_o[o1 - 1] if o1 else -1
    behind = unit.quoted_o[o2] if o2 < len(unit.quoted_o) else -1
    return (before == mine) != (behind == mine)
