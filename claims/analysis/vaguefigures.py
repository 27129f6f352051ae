"""What stands for a figure where the other side has none: "early", "within minutes", "his son"?"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.sides import has_tag
from claims.analysis.values import TIME_KINDS, Measure

REACH = 2  # lexemes from a figure to the word that told as much vaguely; own choice


def told_vaguely(figures: Sequence[Lexeme], change: Change, unit: Unit) -> Judgement | None:
    """Judge a figure for which the other side has no more than "early" or "within minutes"."""
    if any(x.is_fact for x in unit.one[change.o1 : change.o2]):
        counting, vague, across, start, stop = unit.one, unit.other, 1, change.d1, change.d2
    else:
        counting, vague, across, start, stop = unit.other, unit.one, 0, change.o1, change.o2
    words, kept = words_of(unit.lexicon.code), unit.kept_places()[across]
    places = range(max(0, start - REACH), min(len(vague), stop + REACH))
    near = [vague[k] for k in places]
    if any(x.kind == "clock" for x in figures) and has_tag(near, "day_part"):
        return judged("date_changed", "time-for-part-of-day")
    changed = [k for k in places if k not in kept]
    if figures[0].kind == "number":
        counted = _next_content(counting, counting.index(figures[0]))
        articles = [k for k in changed if vague[k].norm in words.articles]
        if counted and any(_next_content(vague, k) == counted for k in articles):
            return judged("number_changed", "figure-for-article")  # a man, two men
        if _is_of_many(figures[0], counting, unit):
            return judged("number_changed", "figure-for-singular")  # his son, his two sons
    deictic = has_tag([vague[k] for k in changed], "deictic")
    if deictic and all(x.kind in TIME_KINDS for x in figures):
        return judged("date_changed", "date-for-words")  # by Friday, this week
    units = [words.units[x.norm] for x in near if not x.is_fact and x.norm in words.units]
    if any((unit.kind, unit.size) == (x.kind, _size(x)) for x in figures for unit in units):
        return judged("paraphrase", "figure")  # ten years, the decade
    if any(x.kind == unit.kind for x in figures for unit in units):
        return judged("specificity_changed", "figure-for-unit")
    return None


def _is_of_many(figure: Lexeme, counting: Sequence[Lexeme], unit: Unit) -> bool:
    """Say whether what a figure counts stands on the other side as the only one: the driver."""
    place = counting.index(figure)
    counted = next((k for k in range(place + 1, len(counting)) if counting[k].is_content), None)
    pairs = dict(unit.diff.kept) if counting is unit.one else {d: o for o, d in unit.diff.kept}
    if counted is None or counted not in pairs or not unit.lexicon.inflected:
        return False
    here, there = counting[counted], (unit.other if counting is unit.one else unit.one)
    other = there[pairs[counted]]
    return here.key == other.key and len(here.norm) > len(other.norm)


def _size(piece: Lexeme) -> float | None:
    return piece.value.size if isinstance(piece.value, Measure) else None


def _next_content(side: Sequence[Lexeme], place: int) -> str | None:
    """Return the key of the first weighty word behind a place."""
    return next((x.key for x in side[place + 1 :] if x.is_content), None)
