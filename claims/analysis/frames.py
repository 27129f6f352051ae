"""What does a sentence look like when each quotation in it is one piece?

Attribution stands around quotations, never inside. A frame is a sentence of the narrator: its words
in order, with every outermost quotation, however many sentences it holds, as a single item. All
rules about cues and speakers read frames.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import repeat
from operator import attrgetter, itemgetter
from typing import NamedTuple

from claims.analysis.markpairs import MarkedPair
from claims.analysis.segmentation import Segment
from claims.analysis.tokens import Token

DASH = "—"  # the norm of a dash between clauses, however it is written
# What stands for a sign in other scripts, too.
SIGNS = {"-": DASH, "،": ",", "؛": ";", "؟": "?"}
LONG_DASHES = ("—", "–", "―", "‒")


class Item(NamedTuple):
    """One word or mark of the narrator, or one whole quotation (`quote` is its number, else -1).

    `norm` is the folded word; a quotation's is empty. `is_word` says that it is a word or a number
    of the narrator, `is_name` that it is written with a capital; both are kept because nothing is
    asked so often.
    """

    start: int
    end: int
    norm: str
    text: str
    quote: int
    is_quote: bool
    is_word: bool
    is_name: bool


def items_of(tokens: Sequence[Token]) -> tuple[Item, ...]:
    """Return the items of all tokens of a text, as if all of it were the narrator's."""
    starts, ends, texts, norms, _ = zip(*tokens, strict=True) if tokens else ((),) * 5
    firsts = list(map(itemgetter(0), texts))
    capitals = map(str.isupper, firsts)
    fields = zip(starts, ends, norms, texts, repeat(-1), repeat(False),
                 map(str.isalnum, firsts), capitals)  # fmt: skip
    return tuple(map(tuple.__new__, repeat(Item), fields))  # made without a call for each word


def quotation(start: int, end: int, text: str, number: int) -> Item:
    """Return the item of a whole quotation."""
    return Item(start, end, "", text, number, True, False, False)


class Frame(NamedTuple):
    """A narrator's sentence: where it stands, its items, paragraph and role, and their norms."""

    start: int
    end: int
    items: tuple[Item, ...]
    paragraph: int
    role: str
    norms: tuple[str, ...]  # of the items


def frames(
    text: str,
    segments: Sequence[Segment],
    pairs: Sequence[MarkedPair],
    items: Sequence[Item],
) -> tuple[Frame, ...]:
    """Join segments that one quotation runs through and collapse each quotation to an item.

    `pairs` are the outermost quotations in order of their start, without overlap; items refer to
    them by their place in it. `items` are those of all tokens of the text; a segment without any
    makes no frame. Linear in their number.
    """
    starts = [pair.start for pair in pairs]
    words = _Narration(items)
    told = [part for part in segments if words.any_in(part) or _in_quotation(part, pairs, starts)]
    found: list[Frame] = []
    group: list[Segment] = []
    for i, part in enumerate(told):
        group.append(part)
        following = told[i + 1] if i + 1 < len(told) else None
        if following is None or not _held_together(part, following, pairs, starts):
            frame = _frame(text, group, pairs, starts, words)
            if frame.items:
                found.append(frame)
            group = []
    return tuple(found)


def _in_quotation(part: Segment, pairs: Sequence[MarkedPair], starts: Sequence[int]) -> bool:
    """Say whether a quotation reaches into a segment."""
    i = bisect_left(starts, part.end) - 1
    return i >= 0 and pairs[i].end > part.start


def _held_together(
    part: Segment, following: Segment, pairs: Sequence[MarkedPair], starts: Sequence[int]
) -> bool:
    if part.paragraph != following.paragraph:
        return False
    i = bisect_right(starts, part.end - 1) - 1
    return i >= 0 and pairs[i].end > following.start


class _Narration:
    """The words of a text outside its quotations; signs that do the same have one norm."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = list(items)
        self.starts = list(map(attrgetter("start"), items))
        norms = list(map(attrgetter("norm"), items))
        for i in [i for i, norm in enumerate(norms) if norm in SIGNS]:
            if items[i].norm != "-" or _parts_clauses(items, i):
                self.items[i] = items[i]._replace(norm=SIGNS[items[i].norm])

    def any_in(self, part: Segment) -> bool:
        """Say whether an item starts inside a segment."""
        i = bisect_left(self.starts, part.start)
        return i < len(self.starts) and self.starts[i] < part.end

    def between(self, low: int, high: int) -> Sequence[Item]:
        """Return the items between two places; one that reaches into a quotation is none."""
        found = self.items[bisect_left(self.starts, low) : bisect_left(self.starts, high)]
        return found[:-1] if found and found[-1].end > high else found


def _parts_clauses(items: Sequence[Item], i: int) -> bool:
    """Say whether a dash stands between clauses, and is no hyphen inside a word."""
    here, before, after = items[i], items[max(0, i - 1)], items[min(i + 1, len(items) - 1)]
    glued = before.end == here.start and after.start == here.end
    return here.text in LONG_DASHES or not glued


def _frame(
    text: str,
    group: Sequence[Segment],
    pairs: Sequence[MarkedPair],
    starts: Sequence[int],
    words: _Narration,
) -> Frame:
    start, end = group[0].start, group[-1].end
    items: list[Item] = []
    place = start
    i = max(0, bisect_right(starts, start) - 1)
    while i < len(pairs) and pairs[i].start < end:
        pair = pairs[i]
        low, high = max(pair.start, place), min(pair.end, end)
        if low < high:
            items.extend(words.between(place, low))
            items.append(quotation(low, high, text[low:high], i))
            place = high
        i += 1
    items.extend(words.between(place, end))
    norms = tuple(map(attrgetter("norm"), items))
    return Frame(start, end, tuple(items), group[0].paragraph, group[0].role, norms)


def quotes_of(frame: Frame) -> list[int]:
    """Return the places of the quotations among the items of a frame."""
    if "" not in frame.norms:
        return []
    return [i for i, item in enumerate(frame.items) if item.is_quote]


def body_ordinals(framed: Sequence[Frame]) -> dict[int, int]:
    """Number the paragraphs by how many of the body come before, so that captions count nothing."""
    numbers: dict[int, int] = {}
    bodies = 0
    for frame in framed:
        if frame.paragraph not in numbers:
            bodies += frame.role == "body"
            numbers[frame.paragraph] = bodies
    return numbers
