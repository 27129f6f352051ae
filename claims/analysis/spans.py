"""Which stretch of a text is meant? The one way of naming a place that all of the analysis uses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open, 0-based stretch of code points.

    >>> Span(3, 5).cut("He fell")
    'fe'
    """

    start: int
    end: int

    def cut(self, text: str) -> str:
        """Return the words at this place of `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Say whether the two share at least one code point; touching is not sharing."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside; a span contains itself."""
        return self.start <= other.start and other.end <= self.end

    def shift(self, n: int) -> Span:
        """Return the same length of text `n` code points further on."""
        return Span(self.start + n, self.end + n)

    def trimmed(self, text: str) -> Span:
        """Return the span without the white space at its edges; empty at its end if all blank.

        Only the edges are looked at, so that it costs no more in a long span.

        >>> Span(0, 6).trimmed(" fell ")
        Span(start=1, end=5)
        """
        start, end = self
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        return self if (start, end) == self else Span(start, end)


def hull(spans: Iterable[Span]) -> Span:
    """Return the smallest span that contains all of `spans`.

    Raises: ValueError when there are none.

    >>> hull([Span(4, 6), Span(1, 2)])
    Span(start=1, end=6)
    """
    several = list(spans)
    if not several:
        raise ValueError("the hull of no spans is not defined")
    return Span(min(span.start for span in several), max(span.end for span in several))
