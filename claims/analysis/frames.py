"""What does a sentence look like when each quotation in it is one piece?

Attribution stands around quotations, never inside. A frame is a sentence of the narrator: its words
in order, with every outermost quotation, however many sentences it holds, as a single item. All
rules about cues and speakers read frames.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims.analysis.markpairs import MarkedPair
from claims.analysis.segmentation import Segment
from claims.analysis.tokens import Token

DASH = "—"  # the norm of a dash between clauses, however it is written
LONG_DASHES = ("—", "–", "―", "‒")


class Item(NamedTuple):
    """One word or mark of the narrator, or one whole quotation (`quote` is its number, else -1).

    `norm` is the folded word; a quotation's is empty.
    """

    start: int
    end: int
    norm: str
    text: str
    quote: int = -1

    @property
    def is_quote(self) -> bool:
        """Say whether this is a quotation."""
        return self.quote >= 0

    @property
    def is_word(self) -> bool:
        """Say whether this is a word or a number of the narrator."""
        return self.quote < 0 and self.text[:1].isalnum()

    @property
    def is_name(self) -> bool:
        """Say whether this is written with a capital."""
        return self.quote < 0 and self.text[:1].isupper()


class Frame(NamedTuple):
    """A narrator's sentence: where it stands, its items, its paragraph and role."""

    start: int
    end: int
    items: tuple[Item, ...]
    paragraph: int
    role: str


def frames(
    text: str,
    segments: Sequence[Segment],
    pairs: Sequence[MarkedPair],
    tokens: Sequence[Token],
) -> tuple[Frame, ...]:
    """Join segments that one quotation runs through and collapse each quotation to an item.

    `pairs` are the outermost quotations in order of their start, without overlap; items refer to
    them by their place in it. `tokens` are those of the whole text; a segment without any makes no
    frame. Linear in their number.
    """
    starts = [pair.start for pair in pairs]
    lexer = _Lexer(tokens)
    found: list[Frame] = []
    group: list[Segment] = []
    for i, part in enumerate(segments):
        group.append(part)
        following = segments[i + 1] if i + 1 < len(segments) else None
        if following is None or not _held_together(part, following, pairs, starts):
            frame = _frame(text, group, pairs, starts, lexer)
            if frame.items:
                found.append(frame)
            group = []
    return tuple(found)


def _held_together(
    part: Segment, following: Segment, pairs: Sequence[MarkedPair], starts: Sequence[int]
) -> bool:
    if part.paragraph != following.paragraph:
        return False
    i = bisect_right(starts, part.end - 1) - 1
    return i >= 0 and pairs[i].end > following.start


class _Lexer:
    """The items of the narrator's words between two places."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.next = 0

    def items(self, low: int, high: int) -> Iterator[Item]:
        """Yield them in order; a token that reaches into a quotation is none of them.

        Places must be asked for in rising order: each token is looked at once.
        """
        while self.next < len(self.tokens):
            start, end, written, norm, _ = self.tokens[self.next]
            if start >= high:
                break
            if start >= low and end <= high:
                yield Item(start, end, DASH if self._is_dash(norm) else norm, written)
            self.next += 1

    def _is_dash(self, norm: str) -> bool:
        """Say whether the next token is a dash between clauses, and no hyphen inside a word."""
        if norm != "-":
            return False
        here = self.tokens[self.next]
        before = self.tokens[self.next - 1] if self.next else here
        after = self.tokens[min(self.next + 1, len(self.tokens) - 1)]
        glued = before.end == here.start and after.start == here.end
        return here.text in LONG_DASHES or not glued


def _frame(
    text: str,
    group: Sequence[Segment],
    pairs: Sequence[MarkedPair],
    starts: Sequence[int],
    lexer: _Lexer,
) -> Frame:
    start, end = group[0].start, group[-1].end
    items: list[Item] = []
    place = start
    i = max(0, bisect_right(starts, start) - 1)
    while i < len(pairs) and pairs[i].start < end:
        pair = pairs[i]
        low, high = max(pair.start, place), min(pair.end, end)
        if low < high:
            items.extend(lexer.items(place, low))
            items.append(Item(low, high, "", text[low:high], i))
            place = high
        i += 1
    items.extend(lexer.items(place, end))
    return Frame(start, end, tuple(items), group[0].paragraph, group[0].role)
