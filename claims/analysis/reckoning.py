"""Which figures and names of a sentence say what the others let one work out?

"Nine of the 18" is "half of the 18", "two thirds of the 240" is 160 of them, "all but two of the
14" is 12, and WMO is the World Meteorological Organization. Nothing is asked of the world outside
the two sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from functools import lru_cache

from claims.analysis.anchored import anchored, anchored_days, stretches
from claims.analysis.bounds import bound_among
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.growth import worked_out_growth
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.negations import has_opposites
from claims.analysis.pairing import is_judged
from claims.analysis.placed import Place, places_of
from claims.analysis.rates import periods, rates
from claims.analysis.scores import told_by_two, turned_round
from claims.analysis.tallies import negated_rest, streaks, sums
from claims.analysis.values import EXACT_SHARE, FLOAT_NOISE, Date, Measure
from claims.analysis.waiting import on

# Own choices.
WHOLE_NUMBER, CLOSE = 0.5, 0.01  # how far a part may be off, in ones, or as a share of it
LEAST_ROUNDED = 20  # a whole of which "a third" may be told of a rounded part
HALF, WHOLE = 50, 100  # percent
RECKONED = "reckoned"  # the tag of words that a figure may stand for
LIVING = range(1990, 2101)  # years in which somebody told of has an age
BESIDE = 3  # lexemes from a part to its whole, from "all" to "but two"
SHORTEST_INITIALS = 2  # letters
SURE_INITIALS = 2  # letters up to which the words must stand in the place of the initials


@on("figure", "quantity", "name", "negation", RECKONED)
def worked_out(change: Change, unit: Unit) -> Judgement | None:
    """A share for a number of its whole, or initials for what they stand for."""
    here, there = unit.sides(change)
    every = (*here, *there)
    if not any(x.is_fact or x.kind == "name" or is_judged(x) or RECKONED in x.tags for x in every):
        return None
    told = reckoned(unit)
    if not told:
        return None
    mine = [(0, k, unit.one[k]) for k in range(change.o1, change.o2)]
    mine += [(1, k, unit.other[k]) for k in range(change.d1, change.d2)]
    if not any((side, k) in told for side, k, _ in mine):
        return None
    left = [x for side, k, x in mine if (side, k) not in told]
    if any(x.is_fact or is_judged(x) or _is_new_name(x, unit) for x in left):
        return None
    return judged("paraphrase", "worked-out")


def _is_new_name(piece: Lexeme, unit: Unit) -> bool:
    return piece.kind == "name" and piece.key not in unit.familiar


@lru_cache(maxsize=1)  # asked again for each change of a unit
def reckoned(unit: Unit) -> frozenset[tuple[int, int]]:
    """Return the places of what the other side lets one work out."""
    every = places_of(unit)
    figures = [x for x in every if isinstance(x.piece.value, Measure)]
    found: set[tuple[int, int]] = set()
    for part in figures:
        for share in figures:
            if part.side != share.side and not (part.kept or share.kept):
                for whole in figures:
                    if whole not in (part, share):
                        found.update(_reckoned(share, part, whole, unit))
    found.update(_initials(unit, every))
    found.update(periods(unit, every))
    found.update(rates(unit, every))
    words = words_of(unit.lexicon.code)
    found.update(_groups(every, words.groups))
    found.update(_noughts(every, words.noughts))
    found.update(_births(unit, every, words.born))
    found.update(worked_out_growth(unit))
    found.update(told_by_two(figures, every, words.ones))
    found.update(turned_round(unit, figures))
    found.update(sums(unit, figures))
    found.update(streaks(unit, every))
    found.update(anchored(unit))
    found.update(anchored_days(unit))
    found.update(stretches(unit))
    found.update(_majorities(unit, every))
    found.update(_rests(unit, figures))
    return frozenset(found)


def _groups(every: Sequence[Place], groups: Mapping[str, float]) -> Iterator[tuple[int, int]]:
    """Yield the places of "both" or "trio" and of the "two" or "three" that stands for it."""
    for group in every:
        size = None if group.kept else groups.get(group.piece.norm)
        for count in every if size else ():
            value = count.piece.value
            same = isinstance(value, Measure) and value.family == "number" and value.size == size
            if same and count.side != group.side and not count.kept:
                yield group.side, group.number
                yield count.side, count.number


def _noughts(every: Sequence[Place], words: Container[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of "zero" and of the "no" that stands for it."""
    for zero in every:
        for no in every if not zero.kept and zero.piece.norm in words else ():
            if no.side != zero.side and not no.kept and "negation" in no.piece.tags:
                yield zero.side, zero.number
                yield no.side, no.number


def _births(unit: Unit, every: Sequence[Place], words: Container[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of an age and of the year of birth that stands for it."""
    for year in every:
        born = year.piece.value
        if year.kept or not isinstance(born, Date) or born.year is None or born.month is not None:
            continue
        side = (unit.one, unit.other)[year.side]
        near = range(max(0, year.number - BESIDE), year.number)
        leads = [k for k in near if side[k].norm in words]
        for age in every if leads else ():
            value = age.piece.value
            if age.side == year.side or age.kept or not isinstance(value, Measure):
                continue
            if value.family == "number" and born.year + value.size in LIVING:
                yield year.side, year.number
                yield from ((year.side, k) for k in leads)
                yield age.side, age.number


def _reckoned(one: Place, part: Place, whole: Place, unit: Unit) -> Iterator[tuple[int, int]]:
    """Yield the places of a share, or of the rest, and of the part that it makes of a whole."""
    mine, yours, all_of = one.piece.value, part.piece.value, whole.piece.value
    assert isinstance(mine, Measure)
    assert isinstance(yours, Measure)
    assert isinstance(all_of, Measure)
    all_of = _counted_as(all_of, yours)
    if yours.family != all_of.family or not 0 < yours.size < all_of.size:
        return
    if mine.family == yours.family == "percent":
        return
    if mine.family == "percent":
        off = abs(mine.size / 100 * all_of.size - yours.size)
        counted = yours.family == "number" and all_of.size >= LEAST_ROUNDED
        exact = mine.unit == EXACT_SHARE and counted
        if off > (WHOLE_NUMBER if exact else 0.0) and off > CLOSE * yours.size:
            return
    elif mine.family != all_of.family or mine.size + yours.size != all_of.size:
        return
    else:
        every, negated = _every(one, unit), negated_rest(unit)
        if every is None and not negated and not has_opposites(unit):
            return
        yield from ((one.side, k) for k in (every,) if k is not None)
        yield from negated if every is None else ()
        yield from _only(one, unit)
        yield from _only(part, unit)
    yield one.side, one.number
    yield part.side, part.number
    if not whole.kept and abs(whole.number - part.number) <= BESIDE and whole.side == part.side:
        yield whole.side, whole.number


def _counted_as(whole: Measure, part: Measure) -> Measure:
    """Return a whole without its unit where the part leaves it out: 15 of his 60 hectares."""
    if part.family != "number" or whole.family in ("number", "percent") or whole.unit <= 0:
        return whole
    return Measure("number", whole.size / whole.unit)


def _every(place: Place, unit: Unit) -> int | None:
    """Return the place of the "all" before "but two", if only this side has one."""
    side, kept = (unit.one, unit.other)[place.side], unit.kept_places()[place.side]
    near = range(max(0, place.number - BESIDE), place.number)
    return next((k for k in near if k not in kept and "quantity:all" in side[k].tags), None)


def _only(place: Place, unit: Unit) -> Iterator[tuple[int, int]]:
    """Yield the place of an "only" before a figure."""
    side = (unit.one, unit.other)[place.side]
    if place.number and "quantity:only" in side[place.number - 1].tags:
        yield place.side, place.number - 1


def _majorities(unit: Unit, every: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Yield the places of "most" and of the "more than half" that stands for it."""
    for half in every:
        value = half.piece.value
        if half.kept or not half.number or not isinstance(value, Measure):
            continue
        bound = (unit.one, unit.other)[half.side][half.number - 1]
        if (
            value.family != "percent"
            or value.size != HALF
            or bound_among((bound,), unit) != "above"
        ):
            continue
        for most in every:
            if most.side != half.side and not most.kept and "quantity:most" in most.piece.tags:
                yield half.side, half.number
                yield half.side, half.number - 1
                yield most.side, most.number


def _rests(unit: Unit, figures: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Yield the places of two shares that make up a whole of opposites: two thirds, a third."""
    shares = [x for x in figures if not x.kept and x.piece.kind == "percent"]
    for one in shares:
        for other in shares:
            if one.side or not other.side:
                continue
            if are_rests(one.piece.value, other.piece.value) and has_opposites(unit):
                yield from ((x.side, x.number) for x in (one, other))


def are_rests(one: object, other: object) -> bool:
    """Say whether two shares make up a whole."""
    if not isinstance(one, Measure) or not isinstance(other, Measure):
        return False
    shares = one.kind == "percent" == other.kind
    return shares and abs(one.size + other.size - WHOLE) <= FLOAT_NOISE * WHOLE


def _initials(unit: Unit, every: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Yield the places of initials that only one side has and of the words they stand for."""
    for short in every:
        written = short.piece.surface.replace(".", "")
        if short.kept or len(written) < SHORTEST_INITIALS or not written.isupper():
            continue
        across = [
            (k, part[0])
            for k, x in enumerate((unit.other, unit.one)[short.side])
            for part in (x.norm.split("_") if x.is_content else ())
        ]
        at = "".join(letter for _, letter in across).find(written.casefold())
        if at >= 0 and len(written) == len(written.casefold()):
            full = {k for k, _ in across[at : at + len(written)]}
            if len(written) > SURE_INITIALS or _are_opposite(short, full, unit):
                yield short.side, short.number
                yield from ((1 - short.side, k) for k in full)


def _are_opposite(short: Place, full: Collection[int], unit: Unit) -> bool:
    """Say whether initials and words take each other's place."""
    number, mine = short.number, short.side == 0
    return all(unit.change_at(*((number, k) if mine else (k, number))) for k in full)
