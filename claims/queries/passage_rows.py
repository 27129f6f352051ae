"""In which order do the passages of two texts stand beside each other?

Rows in the order of the original: an aligned unit has both sides, a paragraph that stands on one
side only has one, and what the copy added comes after the passage it follows. Pure: spans and
strings.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from claims.analysis.spans import Span

PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
Sides = tuple[tuple[Span, ...], tuple[Span, ...]]  # of one row: original, derived


class Place(NamedTuple):
    """A passage of one side and the unit it belongs to (None: unaligned)."""

    span: Span
    unit: int | None


def places(text: str, units: Sequence[Sequence[Sequence[int]]]) -> list[Place]:
    """Cut one side into passages: the units' spans, and the paragraphs that lie between them.

    White space goes with the passage before it, so that the passages joined are the text.
    """
    spans = sorted((Span(*span), number) for number, unit in enumerate(units) for span in unit)
    places: list[Place] = []
    reached = 0
    for span, number in [*spans, (Span(len(text), len(text)), None)]:
        between = text[reached : span.start]
        if between and (between.strip() or not places):
            head = between.strip() and len(between) - len(between.lstrip())
            cut_at = reached + (head or 0)
            if places and head:
                places[-1] = Place(Span(places[-1].span.start, cut_at), places[-1].unit)
                reached = cut_at
            if between.strip():
                places += [Place(part, None) for part in _paragraphs(text, reached, span.start)]
                reached = span.start
        elif between:
            places[-1] = Place(Span(places[-1].span.start, span.start), places[-1].unit)
            reached = span.start
        if span.start < span.end:
            places.append(Place(Span(reached, span.end), number))
            reached = span.end
    return places


def _paragraphs(text: str, start: int, end: int) -> list[Span]:
    """Cut a stretch after each blank line that words follow.

    >>> _paragraphs("One.\\n\\nTwo.\\n\\n", 0, 12)
    [Span(start=0, end=6), Span(start=6, end=12)]
    """
    breaks = [m.end() for m in PARAGRAPH.finditer(text, start, end) if m.start() > start]
    edges = [start, *(place for place in breaks if place < end), end]
    return [Span(*each) for each in pairwise(edges)]


def rows_of(original: Sequence[Place], derived: Sequence[Place]) -> list[Sides]:
    """Put the passages of both sides into rows, in the order of the original."""
    left, right = _by_unit(original), _by_unit(derived)
    rows: list[Sides] = []
    of_unit: dict[int, int] = {}
    for place in original:
        if place.unit is None:
            rows.append(((place.span,), ()))
        elif place.unit not in of_unit:
            of_unit[place.unit] = len(rows)
            rows.append((left[place.unit], right.get(place.unit, ())))
    return _with_added(rows, of_unit, derived, right)


def _with_added(
    rows: list[Sides],
    of_unit: dict[int, int],
    derived: Sequence[Place],
    right: dict[int, tuple[Span, ...]],
) -> list[Sides]:
    after: dict[int, list[Sides]] = {}
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


def _by_unit(places: Iterable[Place]) -> dict[int, tuple[Span, ...]]:
    found: dict[int, tuple[Span, ...]] = {}
    for span, unit in places:
        if unit is not None:
            found[unit] = (*found.get(unit, ()), span)
    return found


class Finder:
    """Finds the rows, counted from 1, in which a place of one side stands."""

    def __init__(self, rows: Sequence[Sides], side: int) -> None:
        cells = sorted((span.start, n) for n, row in enumerate(rows, 1) for span in row[side])
        self.starts = [start for start, _ in cells]
        self.numbers = [number for _, number in cells]

    def rows(self, span: Span) -> list[int]:
        """Return the rows a place reaches into, in the order of the text; one at least."""
        first = max(0, bisect_right(self.starts, span.start) - 1)
        return self.numbers[first : max(first + 1, bisect_left(self.starts, span.end))]
