"""How is a passage shown with several things marked in it, some of them overlapping?

The passage is cut wherever a mark starts or ends. Each stretch carries all marks that cover it, and
one tone, the gravest of theirs, so that a template can print it as one element and escape its
words. Nothing is ever dropped: the stretches joined are the passage.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from claims.analysis.spans import Span

# From the lightest to the gravest; a mark of a later tone shows through one of an earlier.
TONES = ("cosmetic", "substantive", "reverses-meaning", "carried", "apart", "contradicts")


class Mark(NamedTuple):
    """A place in a text, the tone it is shown in, and what it stands for."""

    span: Span
    tone: str
    of: Any


class Stretch(NamedTuple):
    """Words under the same marks, `of` what they are; `tone` is '' where there are none.

    `opens` and `closes` name the marks that begin or end here, where a note about them can stand.
    """

    text: str
    tone: str
    of: tuple[Any, ...]
    opens: tuple[Any, ...]
    closes: tuple[Any, ...]


def cut(text: str, passage: Span, marks: Iterable[Mark]) -> tuple[Stretch, ...]:
    """Cut the passage of `text` into stretches, in order.

    Spans index `text` in code points, half-open; of a mark that reaches beyond the passage, the
    part inside is shown. Cost: marks times stretches.

    >>> [s.text for s in cut("He said no.", Span(0, 11), [Mark(Span(3, 7), "apart", 1)])]
    ['He ', 'said', ' no.']
    """
    held = [
        mark._replace(
            span=Span(max(mark.span.start, passage.start), min(mark.span.end, passage.end))
        )
        for mark in marks
        if mark.span.overlaps(passage)
    ]
    edges = {passage.start, passage.end}
    for mark in held:
        edges |= {mark.span.start, mark.span.end}
    places = sorted(edges)
    return tuple(_stretch(text, Span(start, end), held) for start, end in pairwise(places))


def _stretch(text: str, place: Span, marks: Sequence[Mark]) -> Stretch:
    over = [mark for mark in marks if mark.span.overlaps(place)]
    return Stretch(
        place.cut(text),
        max((mark.tone for mark in over), key=TONES.index, default=""),
        tuple(mark.of for mark in over),
        tuple(mark.of for mark in over if mark.span.start == place.start),
        tuple(mark.of for mark in over if mark.span.end == place.end),
    )
