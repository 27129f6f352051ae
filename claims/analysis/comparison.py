"""What does a rule get to see of an aligned unit, and what does it answer?

A rule looks at one change in its unit and returns a `Judgement` or None. Rules stand in ordered
tables; the first that answers decides, so precedence is the order of the tables.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple, TypeVar

from claims.analysis.changes import Change, Diff, diff
from claims.analysis.findings import SEVERITY_OF
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon
from claims.analysis.moving import moved_pieces, restated_figures
from claims.analysis.reading import Reading
from claims.analysis.spans import Span, hull

Part = TypeVar("Part")


class Judgement(NamedTuple):
    """The type, weight and rule given to a change."""

    type: str
    severity: str
    rule: str


Judged = tuple[Change, Judgement]


def judged(kind: str, rule: str, severity: str | None = None) -> Judgement:
    """Return a judgement with the weight its type has by default."""
    return Judgement(kind, severity or SEVERITY_OF[kind], rule)


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """An aligned unit as rules see it; each is only equal to itself.

    `one` and `other` are its lexemes, `quoted_o` and `quoted_d` the quotations around each (-1 for
    none), `places_o` and `places_d` their numbers in the whole text; `hull_o`
    and `hull_d` the stretch of text the unit takes up. `moved` pairs lexemes of the
    original with equal ones at another place of the derived side, `restated` its figures with
    others that stand for the same thing there. `familiar` are the keys of names that both whole
    texts have, `years` the years that either tells.
    """

    one: tuple[Lexeme, ...]
    other: tuple[Lexeme, ...]
    quoted_o: tuple[int, ...]
    quoted_d: tuple[int, ...]
    places_o: tuple[int, ...]
    places_d: tuple[int, ...]
    lexicon: Lexicon
    diff: Diff
    hull_o: Span
    hull_d: Span
    moved: dict[int, int] = field(default_factory=dict)
    moved_back: dict[int, int] = field(default_factory=dict)
    movers: frozenset[Lexeme] = frozenset()
    restated: dict[int, int] = field(default_factory=dict)
    familiar: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()

    def sides(self, change: Change) -> tuple[tuple[Lexeme, ...], tuple[Lexeme, ...]]:
        """Return the lexemes of a change."""
        return self.one[change.o1 : change.o2], self.other[change.d1 : change.d2]

    def counterparts(self) -> tuple[frozenset[int], frozenset[int]]:
        """Return the numbers of the lexemes that go on as others, for each side."""
        kept_o, kept_d = self.kept_places()
        single = [c for c in self.diff.changes if c.o2 - c.o1 == 1 == c.d2 - c.d1]
        return kept_o | {c.o1 for c in single}, kept_d | {c.d1 for c in single}

    def kept_places(self) -> tuple[frozenset[int], frozenset[int]]:
        """Return the numbers of the lexemes that stand on the other side too, for each side."""
        pairs = (*self.diff.kept, *self.moved.items())
        return frozenset(o for o, _ in pairs), frozenset(d for _, d in pairs)

    def around(self, change: Change) -> tuple[tuple[Lexeme, ...], tuple[Lexeme, ...]]:
        """Return the lexemes of a change and of all that touch it on both sides."""
        return self.sides(self.block(change))

    def block(self, change: Change) -> Change:
        """Return a change together with all that touch it on both sides."""
        o1, o2, d1, d2 = change
        changes = self.diff.changes
        here = bisect_left(changes, change)
        for step in (-1, 1):
            k = here + step
            while 0 <= k < len(changes):
                c = changes[k]
                if c.o1 > o2 or o1 > c.o2 or c.d1 > d2 or d1 > c.d2:
                    break
                o1, o2, d1, d2 = min(o1, c.o1), max(o2, c.o2), min(d1, c.d1), max(d2, c.d2)
                k += step
        return Change(o1, o2, d1, d2)

    def near(self, change: Change, reach: int) -> Iterator[Change]:
        """Yield the changes before and after one with at most so many lexemes kept between."""
        changes = self.diff.changes
        here = bisect_left(changes, change)
        for step in (-1, 1):
            k = here + step
            while 0 <= k < len(changes) and _gap_o(change, changes[k]) <= reach:
                if _gap_d(change, changes[k]) <= reach:
                    yield changes[k]
                k += step

    def neighbourhood(
        self, change: Change, reach: int
    ) -> tuple[tuple[Lexeme, ...], tuple[Lexeme, ...]]:
        """Return the lexemes from the first to the last change near one, what stayed included."""
        o1, o2, d1, d2 = change
        for near in self.near(change, reach):
            o1, o2, d1, d2 = min(o1, near.o1), max(o2, near.o2), min(d1, near.d1), max(d2, near.d2)
        return self.one[o1:o2], self.other[d1:d2]

    def is_moved(self, piece: Lexeme) -> bool:
        """Say whether a lexeme of either side stands at another place on the other."""
        return piece in self.movers

    def moves_any(self, change: Change) -> bool:
        """Say whether a lexeme of a change stands at another place on the other side."""
        return any(o in self.moved for o in range(change.o1, change.o2)) or any(
            d in self.moved_back for d in range(change.d1, change.d2)
        )

    def change_at(self, o: int, d: int) -> Change | None:
        """Return the change that holds both lexemes, if one does."""
        changes = self.diff.changes
        k = bisect_right(changes, o, key=_first) - 1
        while k >= 0 and changes[k].o2 <= o and changes[k].o1 == changes[k].o2:
            k -= 1
        if k >= 0 and changes[k].o1 <= o < changes[k].o2:
            return changes[k] if changes[k].d1 <= d < changes[k].d2 else None
        return None


def _gap_o(one: Change, other: Change) -> int:
    """Return how many lexemes of the original stand between two changes."""
    return max(other.o1 - one.o2, one.o1 - other.o2)


def _gap_d(one: Change, other: Change) -> int:
    """Return how many lexemes of the derived text stand between two changes."""
    return max(other.d1 - one.d2, one.d1 - other.d2)


def _first(change: Change) -> int:
    return change.o1


Rule = Callable[[Change, Unit], Judgement | None]


def unit_of(
    one: Reading,
    other: Reading,
    segments_o: Sequence[int],
    segments_d: Sequence[int],
    lexicon: Lexicon,
    familiar: frozenset[str] = frozenset(),
    years: frozenset[int] = frozenset(),
) -> Unit:
    """Put together what rules need about the given segments of two readings."""
    bounds_o = [slice(*one.bounds[i]) for i in segments_o]
    bounds_d = [slice(*other.bounds[j]) for j in segments_d]
    here, there = _cut(one.lexemes, bounds_o), _cut(other.lexemes, bounds_d)
    quoted = _cut(one.quoted, bounds_o), _cut(other.quoted, bounds_d)
    found = diff(here, there, lexicon, quoted)
    moved = moved_pieces(here, there, found, lexicon)
    changes = sorted(_separated(found.changes, here, there, moved))
    found = found._replace(changes=tuple(changes))
    return Unit(
        here,
        there,
        *quoted,
        _cut(range(len(one.lexemes)), bounds_o),
        _cut(range(len(other.lexemes)), bounds_d),
        lexicon,
        found,
        hull(one.segments[i].span for i in segments_o),
        hull(other.segments[j].span for j in segments_d),
        moved,
        {d: o for o, d in moved.items()},
        frozenset(here[o] for o in moved) | frozenset(there[d] for d in moved.values()),
        restated_figures(here, there, found, moved),
        familiar,
        years,
    )


def shared_names(one: Reading, other: Reading) -> frozenset[str]:
    """Return the keys of the names that stand in both texts."""
    here, there = (
        frozenset(x.key for x in text.lexemes if x.kind == "name") for text in (one, other)
    )
    return here & there


def _cut(whole: Sequence[Part], bounds: Sequence[slice]) -> tuple[Part, ...]:
    """Return what stands within several bounds, joined."""
    return tuple(chain.from_iterable(whole[place] for place in bounds))


def _separated(
    changes: Sequence[Change],
    one: Sequence[Lexeme],
    other: Sequence[Lexeme],
    moved: Mapping[int, int],
) -> Iterator[Change]:
    """Part a change whose words went elsewhere from those that came from elsewhere.

    What stands in the place of words that only moved is not what they became.
    """
    back = {d: o for o, d in moved.items()}
    for change in changes:
        gone = _mostly(change.o1, change.o2, one, moved)
        came = _mostly(change.d1, change.d2, other, back)
        inside = any(change.d1 <= moved.get(o, -1) < change.d2 for o in range(change.o1, change.o2))
        if change.o1 == change.o2 or change.d1 == change.d2 or gone == came or inside:
            yield change
        else:
            yield Change(change.o1, change.o2, change.d1, change.d1)
            yield Change(change.o2, change.o2, change.d1, change.d2)


def _mostly(start: int, stop: int, side: Sequence[Lexeme], moved: Mapping[int, int]) -> bool:
    content = [k for k in range(start, stop) if side[k].is_content]
    return bool(content) and sum(k in moved for k in content) * 2 > len(content)
