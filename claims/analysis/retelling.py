"""What can be said of a unit that tells the same in quite other words?

Word against word means nothing there: which word stands where another stood is chance. So the unit
as a whole is one paraphrase, and only what can be told without the order of its words is told
apart: figures and dates that are not worth the same or stand on one side only, caution that is gone
or new, a name spelt otherwise, a word whose opposite stands on the other side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from statistics import median
from typing import NamedTuple

from rapidfuzz import fuzz

from claims.analysis.comparison import Unit
from claims.analysis.findings import COSMETIC, REVERSES, SUBSTANTIVE, Difference
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon
from claims.analysis.noes import count_noes
from claims.analysis.pairing import is_judged
from claims.analysis.reckoning import reckoned
from claims.analysis.sides import has_tag
from claims.analysis.standins import is_told_by_weight
from claims.analysis.values import Date, Measure, same_worth

# Own choices. Shares are of the content words of both sides.
FEWEST_WORDS = 4  # content words a side must have to be judged at all
STORY = 0.55  # median of the kept shares below which the whole story is told again
KEPT = (0.25, 0.8)  # kept share below which a unit is: in a story reworded, in one told again
PLACED = (0.45, 0.85)  # the same of the words that stand, or have a partner, in order
WHOLE = 0.8  # share of one side from which that side is kept, and the other only says more
ROUNDED = 0.1  # share of a figure by which another may differ and be the same, rounded
ONE_NAME = 75  # percent of shared characters from which two names are one spelt otherwise
LARGEST = 40_000  # pairs of words beyond which no opposites are looked for
DATES = frozenset({"date", "weekday", "duration", "month", "time"})
PLAIN = frozenset({"number", "figure", "ordinal"})


class _Likeness(NamedTuple):
    kept: float
    placed: float
    within: float  # share of the shorter side that stayed in order


def which_are_retold(units: Sequence[Unit]) -> tuple[bool, ...]:
    """Say of each unit whether too few of its words stayed for comparing word with word.

    Where the story as a whole is told again, less is enough to say so of one unit.
    """
    found = [_likeness(unit) for unit in units]
    known = [likeness.kept for likeness in found if likeness]
    row = int(bool(known) and median(known) < STORY)
    return tuple(
        bool(
            likeness
            and likeness.kept < KEPT[row]
            and likeness.placed < PLACED[row]
            and likeness.within < WHOLE
        )
        for likeness in found
    )


def _likeness(unit: Unit) -> _Likeness | None:
    """Return which share of a unit stayed, anywhere and in order; None for one too short to say."""
    counts = [sum([x.is_content for x in side]) for side in (unit.one, unit.other)]
    if min(counts) < FEWEST_WORDS:
        return None
    kept = sum([unit.one[o].is_content for o, _ in unit.diff.kept])
    couples = [
        (unit.one[c.o1], unit.other[c.d1])
        for c in unit.diff.changes
        if c.o2 - c.o1 == 1 == c.d2 - c.d1
    ]
    placed = [(x, y) for x, y in couples if x.is_content and y.is_content]
    same = sum(unit.lexicon.are_synonyms(x.key, y.key) for x, y in placed)
    half = sum(counts) / 2
    return _Likeness(
        (kept + len(unit.moved) + same) / half, (kept + len(placed)) / half, kept / min(counts)
    )


def retold(unit: Unit, told: tuple[Set[str], Set[str]]) -> Iterator[Difference]:
    """Yield what differs in a unit told again, and the unit itself as a paraphrase.

    `told` are the keys of the figures of each whole text: one that the other text tells in another
    sentence is not gone. Linear in the number of words but for the figures, names and opposites
    among them.
    """
    left, right = _unmatched(unit)
    found = [
        *_figures(left, right, told, unit.lexicon),
        *_hedges(unit),
        *_names(left, right),
        *_opposites(left, right, unit),
    ]
    yield from found
    yield Difference("paraphrase", unit.hull_o, unit.hull_d, COSMETIC, "retold")


def _unmatched(unit: Unit) -> tuple[list[Lexeme], list[Lexeme]]:
    """Return the words of each side that the other has not, nor tells in another form."""
    keys = Counter(map(_identity, unit.one)), Counter(map(_identity, unit.other))
    known = reckoned(unit)
    one, other = (
        [x for k, x in enumerate(pieces) if (side, k) not in known]
        for side, pieces in enumerate((unit.one, unit.other))
    )
    return _without(one, keys[1], unit.lexicon), _without(other, keys[0], unit.lexicon)


def _identity(piece: Lexeme) -> str:
    """Return what makes two pieces one: the letters of a name, the key of all else."""
    return piece.norm if piece.kind == "name" else piece.key


def _without(side: Sequence[Lexeme], keys: Counter[str], lexicon: Lexicon) -> list[Lexeme]:
    left = []
    waiting = Counter(keys)
    for piece in side:
        identity = _identity(piece)
        if waiting[identity]:
            waiting[identity] -= 1
        elif piece.kind != "name" or not any(lexicon.are_one_name(piece.key, k) for k in keys):
            left.append(piece)
    return left


def _figures(
    left: Sequence[Lexeme],
    right: Sequence[Lexeme],
    told: tuple[Set[str], Set[str]],
    lexicon: Lexicon,
) -> Iterator[Difference]:
    """Pair figures of one kind in their order, after those that count the same."""
    here, there = ([x for x in side if x.is_fact] for side in (left, right))
    for one in list(here):
        same = [y for y in there if _are_equal(one, y, lexicon)]
        if same:
            here.remove(one)
            there.remove(same[0])
    for one in list(here):
        like = [y for y in there if _family(y) == _family(one)]
        if like:
            here.remove(one)
            there.remove(like[0])
            yield _changed(one, like[0])
    gone = [(x.span, None) for x in here if _is_told_by_figures(x) and x.key not in told[1]]
    new = [(None, x.span) for x in there if _is_told_by_figures(x) and x.key not in told[0]]
    for places in (*gone, *new):
        yield Difference("specificity_changed", *places, SUBSTANTIVE, "figure-not-retold")


def _are_equal(one: Lexeme, other: Lexeme, lexicon: Lexicon) -> bool:
    """Say whether two figures are worth the same, or begin with the same number."""
    mine, yours = one.value, other.value
    if same_worth(mine, yours) or _count(one, lexicon) == _count(other, lexicon) is not None:
        return True
    if isinstance(mine, Date) and isinstance(yours, Date):
        return mine.agrees_with(yours)
    sizes = [x.size if isinstance(x, Measure) else x for x in (mine, yours)]
    kinds = {_family(one), _family(other)}
    return sizes[0] == sizes[1] and len(kinds) == 1  # a quarter more, 25 percent; second, No. 2


def _family(piece: Lexeme) -> str:
    return "plain" if piece.kind in PLAIN else piece.kind


def _is_told_by_figures(piece: Lexeme) -> bool:
    """Say whether a figure is more than a word: "two men" are often just the men later on."""
    return piece.kind in DATES or any(c.isnumeric() for c in piece.surface)


def _count(piece: Lexeme, lexicon: Lexicon) -> float | None:
    """Return the number a figure begins with, whatever it counts; None for a date."""
    if piece.kind in DATES - {"duration"}:
        return None
    first = piece.norm.split(" ")[0].replace(",", "")
    return float(first) if first.isdecimal() else lexicon.numbers.get(first)


def _changed(one: Lexeme, other: Lexeme) -> Difference:
    kind = "date_changed" if one.kind in DATES else "number_changed"
    if isinstance(one.value, int | float) and isinstance(other.value, int | float):
        near = abs(one.value - other.value) <= ROUNDED * max(abs(one.value), abs(other.value))
        exact = one.kind in PLAIN
        kind = "specificity_changed" if near and not exact else kind
    return Difference(kind, one.span, other.span, SUBSTANTIVE, "figure-retold")


def _hedges(unit: Unit) -> Iterator[Difference]:
    """Tell of caution only where one side has some and the other none at all."""
    here, there = _cautious(unit.one), _cautious(unit.other)
    if bool(here) == bool(there) or is_told_by_weight(("hedge",), bool(here), unit):
        return
    if here:
        yield Difference("hedge_removed", here[0].span, None, SUBSTANTIVE, "hedge-not-retold")
    else:
        yield Difference("hedge_added", None, there[0].span, SUBSTANTIVE, "hedge-not-retold")


def _cautious(side: Sequence[Lexeme]) -> list[Lexeme]:
    """Return the words of caution, but for "would", which may tell a time, and "could not"."""
    return [
        x
        for k, x in enumerate(side)
        if "hedge" in x.tags
        and "conditional" not in x.tags
        and not x.is_fact
        and not ("ability" in x.tags and has_tag(side[k + 1 : k + 2], "negation"))
    ]


def _names(left: Sequence[Lexeme], right: Sequence[Lexeme]) -> Iterator[Difference]:
    here, there = ([x for x in side if x.kind == "name"] for side in (left, right))
    for one in here:
        for other in there:
            if fuzz.ratio(one.norm, other.norm) >= ONE_NAME:
                yield Difference("name_changed", one.span, other.span, SUBSTANTIVE, "name-retold")


def _opposites(left: Sequence[Lexeme], right: Sequence[Lexeme], unit: Unit) -> Iterator[Difference]:
    """Tell of the one pair of opposites, where neither side denies more than the other."""
    here, there = (
        [x for x in side if x.is_content and x.kind == "word" and not is_judged(x)]
        for side in (left, right)
    )
    if len(here) * len(there) > LARGEST or count_noes(unit.one) != count_noes(unit.other):
        return
    pairs = [(x, y) for x in here for y in there if unit.lexicon.are_listed_opposites(x.key, y.key)]
    if len(pairs) == 1:
        ((one, other),) = pairs
        yield Difference("meaning_reversed", one.span, other.span, REVERSES, "opposite-retold")
