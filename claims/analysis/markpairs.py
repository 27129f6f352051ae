"""What is a pair of quotation marks, once it is found?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.analysis.spans import Span


class MarkedPair(NamedTuple):
    """One quotation by its marks, which `start` and `end` include.

    `pieces` are the words inside, one span for each paragraph it runs through. `closed` is false
    where the closing mark is missing. `depth` counts the quotations around it.
    """

    start: int
    end: int
    pieces: tuple[Span, ...]
    closed: bool
    single: bool
    depth: int

    @property
    def span(self) -> Span:
        """Return where it stands, marks included."""
        return Span(self.start, self.end)


class Marks(NamedTuple):
    """All pairs in order of their start, and the marks that belong to no pair, in order."""

    pairs: tuple[MarkedPair, ...]
    strays: tuple[Span, ...]


def outermost(pairs: Sequence[MarkedPair]) -> tuple[MarkedPair, ...]:
    """Keep the pairs that stand in no other; `pairs` in order of their start, longest first."""
    found: list[MarkedPair] = []
    end = -1
    for pair in pairs:
        if pair.start >= end:
            found.append(pair)
            end = pair.end
    return tuple(found)
