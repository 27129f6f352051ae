"""How do tests name places in a text? By drawing bars around them.

`"He said |it fell 3%| today"` is the text without the bars and the span between them. Several pairs
give several spans, in order; pairs do not nest. A bar or backslash that is part of the text has a
backslash before it.
"""

from __future__ import annotations

from typing import NamedTuple

from claims.analysis.spans import Span


class Marked(NamedTuple):
    """A text and the spans that were drawn in it."""

    text: str
    spans: tuple[Span, ...]

    @property
    def span(self) -> Span:
        """The only span; more or fewer are a mistake in the test."""
        (only,) = self.spans
        return only

    @property
    def cuts(self) -> tuple[str, ...]:
        """The words of all spans."""
        return tuple(span.cut(self.text) for span in self.spans)


def marked(drawn: str) -> Marked:
    """Read the notation.

    Raises: ValueError when a bar has no partner.

    >>> marked("He said |it fell 3%| today")
    Marked(text='He said it fell 3% today', spans=(Span(start=8, end=18),))
    """
    text: list[str] = []
    edges: list[int] = []
    i = 0
    while i < len(drawn):
        if drawn[i] == "\\" and i + 1 < len(drawn):
            text.append(drawn[i + 1])
            i += 2
        elif drawn[i] == "|":
            edges.append(len(text))
            i += 1
        else:
            text.append(drawn[i])
            i += 1
    if len(edges) % 2:
        raise ValueError(f"a bar without partner in {drawn!r}")
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return Marked("".join(text), tuple(Span(start, end) for start, end in pairs))


def draw(text: str, spans: tuple[Span, ...] | list[Span]) -> str:
    """Write a text with bars around spans that do not overlap, so that failures can be read.

    >>> draw("He said it fell", [Span(8, 15)])
    'He said |it fell|'
    """
    drawn: list[str] = []
    place = 0
    for span in sorted(spans):
        drawn += [_escaped(text[place : span.start]), "|", _escaped(span.cut(text)), "|"]
        place = span.end
    return "".join(drawn) + _escaped(text[place:])


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("|", "\\|")
