"""Did a figure, a date or what bounds it change, and is it still worth the same?

A figure in other words is one paraphrase, a figure of another worth is a changed number or date,
and a bound beside it ("at least", "about") that goes or comes makes it more or less exact.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from claims.analysis.bounds import bound_among, changed_bound
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Rule, Unit, judged
from claims.analysis.lexemes import NUMBER_SIGN, Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.lexicons.figure_words import DIRECTIONS
from claims.analysis.lexicons.symbols import NUMBER_WORDS
from claims.analysis.movedfigures import moved_figure
from claims.analysis.vaguefigures import told_vaguely
from claims.analysis.values import (
    FIRST_YEAR,
    LAST_YEAR,
    TIME_KINDS,
    Date,
    Measure,
    same_worth,
    step_of,
)
from claims.analysis.waiting import on

# Own choices.
ROUNDED_OFF = 0.1  # share by which an approximate figure may be off the exact one
TIGHT = 0.05  # share by which a figure lies just beyond another
BOUND_REACH = 1.5  # times by which an exact figure may lie beyond its bound
TENFOLD = 10
RANKS = frozenset({"ordinal", "times"})
WORD = regex.compile(r"\p{L}+|\p{N}+")


@on("figure")
def changed_figure(change: Change, unit: Unit) -> Judgement | None:
    """A figure, date or measure in other words, not worth the same, gone or new."""
    here, there = unit.sides(change)
    mine, yours = ([x for x in side if x.is_fact] for side in (here, there))
    if not mine and not yours:
        return None
    if mine and yours:
        return _compared(mine, yours, change, unit)
    content = [[x for x in side if x.is_content] for side in (here, there)]
    if all(content):
        return _for_words(mine or yours, there if mine else here, unit)
    around = unit.around(change)[1 if mine else 0]
    if any(tag.startswith("quantity:") for x in around for tag in x.tags):
        return judged("specificity_changed", "figure-for-quantifier")
    if _is_restated(change, unit):
        dated = all(x.kind in TIME_KINDS for x in (*mine, *yours))
        return judged("date_changed" if dated else "number_changed", "figure-restated")
    if finer := told_vaguely(mine or yours, change, unit):
        return finer
    return judged("deleted" if content[0] else "added", "figure-one-sided")


def _is_restated(change: Change, unit: Unit) -> bool:
    """Say whether another figure stands for this one elsewhere in the unit."""
    back = unit.restated.values()
    return any(o in unit.restated for o in range(change.o1, change.o2)) or any(
        d in back for d in range(change.d1, change.d2)
    )


def _for_words(figures: Sequence[Lexeme], words: Sequence[Lexeme], unit: Unit) -> Judgement | None:
    """Judge a figure that words without any stand for."""
    first = figures[0]
    value = first.value
    if isinstance(value, Measure) and value.bare:
        return None  # "a day" is told by words as often
    ones = words_of(unit.lexicon.code)
    one = isinstance(value, Measure) and value.family == "number" and value.size == 1
    if one and any(x.norm in ones.ones or x.norm in ones.articles for x in words):
        return judged("paraphrase", "figure-respelt" if len(figures) == len(words) else "figure")
    if any(tag.startswith("quantity:") for x in words for tag in x.tags):
        return judged("specificity_changed", "figure-for-quantifier")
    dated = all(x.kind in TIME_KINDS for x in figures)
    return judged("date_changed" if dated else "number_changed", "figure-for-words")


def _compared(
    mine: Sequence[Lexeme], yours: Sequence[Lexeme], change: Change, unit: Unit
) -> Judgement:
    one, other = mine[0], yours[0]
    if _all_moved(change, unit):
        return judged("paraphrase", "figure-moved")
    if len(mine) == len(yours) and all(
        same_worth(x.value, y.value) for x, y in zip(mine, yours, strict=True)
    ):
        pairs = tuple(zip(mine, yours, strict=True))
        if all(written_alike(*pair) for pair in pairs):
            return judged("typography", "figure-form")
        return judged(
            "paraphrase", "figure-respelt" if all(is_respelt(*p) for p in pairs) else "figure"
        )
    if _is_numbered(one, other, change, unit):
        return judged("paraphrase", "figure")
    if _is_tight(one, other, change, unit):
        return judged("paraphrase", "figure")
    if _is_told_in_part(one.value, other.value):
        return judged("specificity_changed", "date-told-in-part")
    if _is_rounding(one, other, change, unit):
        return judged("specificity_changed", "rounded-figure")
    kind = "date_changed" if _are_dated(one, other) else "number_changed"
    return judged(kind, "figure-of-other-kind" if _are_of_two_kinds(one, other) else "figure-value")


def _are_of_two_kinds(one: Lexeme, other: Lexeme) -> bool:
    """Say whether one figure tells when and the other how long, or one a rank or a multiple."""
    kinds = {one.kind, other.kind}
    return len(kinds) > 1 and (bool(kinds & RANKS) or (kinds <= TIME_KINDS and "duration" in kinds))


def is_respelt(one: Lexeme, other: Lexeme) -> bool:
    """Say whether two figures count the same in the same unit: twelve days, 12 days."""
    mine, yours = one.value, other.value
    if not isinstance(mine, Measure) or not isinstance(yours, Measure):
        return False
    return one.key == other.key and one.kind == other.kind and mine.unit == yours.unit


def _is_numbered(one: Lexeme, other: Lexeme, change: Change, unit: Unit) -> bool:
    """Say whether a rank is told as a number in a row: the second, number two."""
    if {one.kind, other.kind} != {"ordinal", "number"}:
        return False
    rank, number = (one, other) if one.kind == "ordinal" else (other, one)
    side, start = (unit.one, change.o1) if number is one else (unit.other, change.d1)
    before = side[max(0, start - 1) : side.index(number)]
    led = any(x.norm in NUMBER_WORDS or x.norm == NUMBER_SIGN for x in before)
    return led and isinstance(number.value, Measure) and number.value.size == rank.value


def _is_told_in_part(one: object, other: object) -> bool:
    return isinstance(one, Date) and isinstance(other, Date) and one.agrees_with(other)


def _is_tight(one: Lexeme, other: Lexeme, change: Change, unit: Unit) -> bool:
    """Say whether a figure is told as just beyond the other: just over three quarters, 76%."""
    mine, yours, tight = one.value, other.value, words_of(unit.lexicon.code).tight
    if not isinstance(mine, Measure) or not isinstance(yours, Measure):
        return False
    before = [
        side[place - 1].norm if place and side[place - 1].norm in tight else ""
        for side, place in ((unit.one, change.o1), (unit.other, change.d1))
    ]
    if mine.family != yours.family or bool(before[0]) == bool(before[1]):
        return False
    told, exact = (mine.size, yours.size) if before[0] else (yours.size, mine.size)
    way = DIRECTIONS.get(words_of(unit.lexicon.code).bounds.get(before[0] or before[1], ""), 0)
    return way != 0 and 0 < (exact - told) * way <= TIGHT * told


def _all_moved(change: Change, unit: Unit) -> bool:
    """Say whether every figure of a change stands elsewhere on the other side."""
    return all(
        not unit.one[o].is_fact or o in unit.moved for o in range(change.o1, change.o2)
    ) and all(
        not unit.other[d].is_fact or d in unit.moved_back for d in range(change.d1, change.d2)
    )


def _are_dated(one: Lexeme, other: Lexeme) -> bool:
    return all(x.kind in TIME_KINDS or _may_be_year(x) for x in (one, other)) and any(
        x.kind in TIME_KINDS for x in (one, other)
    )


def _may_be_year(piece: Lexeme) -> bool:
    value = piece.value
    return (
        isinstance(value, Measure)
        and piece.kind == "number"
        and piece.surface.isdecimal()
        and FIRST_YEAR <= value.size <= LAST_YEAR
    )


def _is_rounding(one: Lexeme, other: Lexeme, change: Change, unit: Unit) -> bool:
    """Say whether one figure is told exactly and the other as near it or beyond it."""
    mine, yours = one.value, other.value
    if not isinstance(mine, Measure) or not isinstance(yours, Measure):
        return False
    if mine.family != yours.family:
        return _is_order_of(mine, yours) or _is_order_of(yours, mine)
    if mine.extra != yours.extra and mine.size == yours.size:
        return True
    bound_o = bound_among(unit.one[max(0, change.o1 - 1) : change.o1], unit)
    bound_d = bound_among(unit.other[max(0, change.d1 - 1) : change.d1], unit)
    if bool(bound_o) == bool(bound_d):
        return False
    exact, told = (yours.size, mine.size) if bound_o else (mine.size, yours.size)
    if step_of(told) <= step_of(exact) and exact != told:
        return False  # no rounder than the other
    return _lies_within(exact, told, DIRECTIONS.get(bound_o or bound_d, 0))


def _lies_within(exact: float, told: float, way: int) -> bool:
    if way > 0:
        return told <= exact <= told * BOUND_REACH
    if way < 0:
        return told / BOUND_REACH <= exact <= told
    return abs(exact - told) <= ROUNDED_OFF * max(abs(exact), abs(told))


def _is_order_of(order: Measure, exact: Measure) -> bool:
    """Say whether one tells but the order of the other: "hundreds" for 340."""
    return (
        order.kind == "magnitude"
        and exact.family == "number"
        and order.size <= exact.size < order.size * TENFOLD
    )


def written_alike(one: Lexeme, other: Lexeme) -> bool:
    """Say whether equal figures differ in signs and blanks only, not in the words."""
    here, there = (WORD.findall(_with_sign(x.norm)) for x in (one, other))
    if "".join(here) == "".join(there):
        return True
    figures = all(any(c.isdecimal() for c in x.norm) for x in (one, other))
    return figures and "clock" in (one.kind, other.kind)


def _with_sign(norm: str) -> str:
    return norm.replace("per cent", "percent").replace("%", "percent")


@on("relative_day", "time", "deictic")
def changed_day(change: Change, unit: Unit) -> Judgement | None:
    """Yesterday became today, days became years, last year this year."""
    here, there = unit.sides(change)
    days = [{x.key for x in side if "relative_day" in x.tags} for side in (here, there)]
    if all(days) and days[0] != days[1]:
        return judged("date_changed", "relative-day")
    if len(here) != 1 or len(there) != 1 or unit.lexicon.are_chosen_synonyms(
        here[0].key, there[0].key
    ):  # fmt: skip
        return None
    if here[0].key != there[0].key and all("time" in x.tags for x in (*here, *there)):
        return judged("date_changed", "other-time")
    behind = (*unit.one[change.o2 : change.o2 + 1], *unit.other[change.d2 : change.d2 + 1])
    timed = all("time" in x.tags or x.kind in TIME_KINDS for x in behind)
    if len(behind) == 2 and timed and all("deictic" in x.tags for x in (*here, *there)):
        return judged("date_changed", "other-time")
    return None


@on("note")
def changed_note(change: Change, unit: Unit) -> Judgement | None:
    """The mark of a note came, went, or leads to another note now."""
    here, there = unit.sides(change)
    if not all("note" in x.tags for x in (*here, *there)):
        return None
    return judged("number_changed" if here and there else "typography", "note-mark")


FIGURE_RULES: tuple[Rule, ...] = (
    changed_note,
    moved_figure,
    changed_bound,
    changed_figure,
    changed_day,
)
