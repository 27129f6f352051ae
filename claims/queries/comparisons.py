"""How do two texts look side by side, with every difference in its place?

Rows in the order of the original: an aligned unit has both sides, a passage that stands on one side
only has one, and what the copy added comes after the passage it follows. Each cell is cut into
stretches at the edges of its differences. The cells of a side, put in order, are the whole text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claims import models
from claims.analysis.spans import Span
from claims.queries.stretches import Mark, Stretch, cut


@dataclass(frozen=True, slots=True)
class Change:
    """A difference as shown: numbered from 1 in the order of the page; `row` is its row's number.

    A side's words are '' and its span None where that side has nothing.
    """

    number: int
    id: int
    row: int
    type: str
    severity: str
    rule: str
    original: Span | None
    derived: Span | None
    original_words: str
    derived_words: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A passage of one side: its place in code points and its words in stretches of `Change`."""

    start: int
    end: int
    stretches: tuple[Stretch, ...]

    @property
    def text(self) -> str:
        """The words of the passage."""
        return "".join(stretch.text for stretch in self.stretches)


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side; one side is empty where nothing continues the other."""

    number: int
    original: tuple[Cell, ...]
    derived: tuple[Cell, ...]
    changes: tuple[Change, ...]

    @property
    def is_aligned(self) -> bool:
        """Whether both sides have something."""
        return bool(self.original) and bool(self.derived)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A derivation's two texts in rows; `by_type` and `by_severity` count the changes."""

    derivation: models.Derivation
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    by_type: dict[str, int]
    by_severity: dict[str, int]


class _Place(NamedTuple):
    """A passage of one side and the unit it belongs to (None: unaligned)."""

    span: Span
    unit: int | None


def of(derivation: models.Derivation) -> Comparison:
    """Lay out a derivation's texts with the differences its last comparison stored.

    Five queries at most, whatever the number of differences; fewer where the derivation came with
    its versions and texts. Not compared yet: one row for each side, no differences.
    """
    texts = derivation.original.text, derivation.derived.text
    sides = (
        _places(texts[0], [unit["a"] for unit in derivation.alignment]),
        _places(texts[1], [unit["b"] for unit in derivation.alignment]),
    )
    rows = _rows(*sides)
    stored = list(_stored(derivation))
    changes = _numbered(stored, rows)
    return Comparison(
        derivation,
        tuple(
            _row(number, row, texts, [one for one in changes if one.row == number])
            for number, row in enumerate(rows, 1)
        ),
        changes,
        dict(Counter(change.type for change in changes)),
        dict(Counter(change.severity for change in changes)),
    )


def _stored(derivation: models.Derivation) -> Iterable[models.Difference]:
    return (
        models.Difference.everything.filter(
            derivation=derivation, analysis_version=derivation.analysis_version
        )
        .select_related("original", "derived")
        .order_by("position")
    )


def _places(text: str, units: Sequence[Sequence[Sequence[int]]]) -> list[_Place]:
    """Cut one side into passages: the units' spans, and what lies between where it has words.

    White space goes with the passage before it, so that the passages joined are the text.
    """
    spans = sorted((Span(*span), number) for number, unit in enumerate(units) for span in unit)
    places: list[_Place] = []
    reached = 0
    for span, number in [*spans, (Span(len(text), len(text)), None)]:
        between = text[reached : span.start]
        if between and (between.strip() or not places):
            head = between.strip() and len(between) - len(between.lstrip())
            cut_at = reached + (head or 0)
            if places and head:
                places[-1] = _Place(Span(places[-1].span.start, cut_at), places[-1].unit)
                reached = cut_at
            if between.strip():
                places.append(_Place(Span(reached, span.start), None))
                reached = span.start
        elif between:
            places[-1] = _Place(Span(places[-1].span.start, span.start), places[-1].unit)
            reached = span.start
        if span.start < span.end:
            places.append(_Place(Span(reached, span.end), number))
            reached = span.end
    return places


def _rows(
    original: Sequence[_Place], derived: Sequence[_Place]
) -> list[tuple[tuple[Span, ...], tuple[Span, ...]]]:
    """Put the passages of both sides into rows, in the order of the original."""
    left, right = _by_unit(original), _by_unit(derived)
    rows: list[tuple[tuple[Span, ...], tuple[Span, ...]]] = []
    of_unit: dict[int, int] = {}
    for place in original:
        if place.unit is None:
            rows.append(((place.span,), ()))
        elif place.unit not in of_unit:
            of_unit[place.unit] = len(rows)
            rows.append((left[place.unit], right.get(place.unit, ())))
    return _with_added(rows, of_unit, derived, right)


def _with_added(
    rows: list[tuple[tuple[Span, ...], tuple[Span, ...]]],
    of_unit: dict[int, int],
    derived: Sequence[_Place],
    right: dict[int, tuple[Span, ...]],
) -> list[tuple[tuple[Span, ...], tuple[Span, ...]]]:
    after: dict[int, list[tuple[tuple[Span, ...], tuple[Span, ...]]]] = {}
    last = -1
    done: set[int] = set()
    for place in derived:
        if place.unit is not None and place.unit in of_unit:
            last = of_unit[place.unit]
        elif place.unit is None:
            after.setdefault(last, []).append(((), (place.span,)))
        elif place.unit not in done:
            done.add(place.unit)
            after.setdefault(last, []).append(((), right[place.unit]))
    laid = list(after.get(-1, ()))
    for number, row in enumerate(rows):
        laid.append(row)
        laid += after.get(number, ())
    return laid


def _by_unit(places: Iterable[_Place]) -> dict[int, tuple[Span, ...]]:
    found: dict[int, tuple[Span, ...]] = {}
    for span, unit in places:
        if unit is not None:
            found[unit] = (*found.get(unit, ()), span)
    return found


def _numbered(
    stored: Iterable[models.Difference],
    rows: Sequence[tuple[tuple[Span, ...], tuple[Span, ...]]],
) -> tuple[Change, ...]:
    """Number the differences in the order of the rows they stand in."""
    finders = [_Finder(rows, side) for side in (0, 1)]
    placed = []
    for one in stored:
        spans = [_span(one.original), _span(one.derived)]
        found = [f.row(span) for f, span in zip(finders, spans, strict=True) if span]
        placed.append((min(found), one.position, one, spans))
    placed.sort(key=lambda entry: entry[:2])
    return tuple(
        Change(
            number,
            one.pk,
            row,
            one.type,
            one.severity,
            one.rule,
            spans[0],
            spans[1],
            one.original.exact if one.original else "",
            one.derived.exact if one.derived else "",
        )
        for number, (row, _, one, spans) in enumerate(placed, 1)
    )


class _Finder:
    """Finds the row, counted from 1, in which a place of one side stands."""

    def __init__(
        self, rows: Sequence[tuple[tuple[Span, ...], tuple[Span, ...]]], side: int
    ) -> None:
        cells = sorted((span.start, n) for n, row in enumerate(rows, 1) for span in row[side])
        self.starts = [start for start, _ in cells]
        self.numbers = [number for _, number in cells]

    def row(self, span: Span) -> int:
        return self.numbers[max(0, bisect_right(self.starts, span.start) - 1)]


def _row(
    number: int,
    spans: tuple[tuple[Span, ...], tuple[Span, ...]],
    texts: tuple[str, str],
    changes: Sequence[Change],
) -> Row:
    left = [Mark(c.original, c.severity, c) for c in changes if c.original]
    right = [Mark(c.derived, c.severity, c) for c in changes if c.derived]
    return Row(
        number,
        tuple(Cell(s.start, s.end, cut(texts[0], s, left)) for s in spans[0]),
        tuple(Cell(s.start, s.end, cut(texts[1], s, right)) for s in spans[1]),
        tuple(changes),
    )


def _span(anchor: models.TextAnchor | None) -> Span | None:
    return Span(anchor.start, anchor.end) if anchor else None
