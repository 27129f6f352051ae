"""Which stretches of the text are the words reported, and how much of them is quoted?

An attribution names items of a sentence; here they become spans of the text, and the quotations
among them decide whether they are direct, indirect or mixed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claims.analysis.clauses import MARKS, STOPS, Range
from claims.analysis.frames import DASH, Frame
from claims.analysis.markpairs import MarkedPair
from claims.analysis.spans import Span
from claims.analysis.tokens import words

BULLETS = ("•", "·", "▪", "◦", "‣", "*")
DIRECT_SHARE = 0.9  # of the characters inside marks; the boundary the quotation data set uses
FREE_WORDS = 2  # words of the narrator a sentence may have beside a free-standing quotation
LOOK_AHEAD = 200  # code points of a quotation among which its words are counted
UNKNOWN_WORDS = 3  # the same where a language has no table; own choice
SENTENCE_WORDS = 6  # words inside the marks from which a quotation counts as a sentence


def span_of(frame: Frame, part: Range) -> Span:
    """Return where a range of items stands in the text."""
    return Span(frame.items[part[0]].start, frame.items[part[1] - 1].end)


def quotes_in(frame: Frame, parts: Sequence[Range]) -> list[int]:
    """Return the numbers of the quotations among ranges of items."""
    return [
        frame.items[i].quote
        for low, high in parts
        for i in range(low, high)
        if frame.items[i].is_quote
    ]


class Via(NamedTuple):
    """Somebody through whom reported words came: the inner cue and speaker."""

    cue: Span
    speaker: Span
    speaker_name: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """Words attributed to somebody: `contents` in order, the `form`, and by which rule.

    `via` are those from whom the speaker has them, the nearest to him first.
    """

    form: str
    contents: tuple[Span, ...]
    cue: Span | None
    cue_norm: str
    speaker: Span | None
    speaker_name: str | None
    closed: bool
    rule: str
    quotes: tuple[int, ...]
    via: tuple[Via, ...] = ()


class Passages:
    """A text and its outermost quotations, by number."""

    def __init__(self, text: str, outer: Sequence[MarkedPair]) -> None:
        self.text = text
        self.outer = outer

    def inside(self, quote: int) -> tuple[Span, ...]:
        """Return what stands inside the marks of a quotation, without the white space there."""
        pieces = [piece.trimmed(self.text) for piece in self.outer[quote].pieces]
        return tuple(piece for piece in pieces if piece.start < piece.end)

    def direct(
        self,
        quote: int,
        rule: str,
        cue: Span | None = None,
        cue_norm: str = "",
        speaker: Span | None = None,
        name: str | None = None,
    ) -> Report:
        """Return a quotation by its number as a report of its own."""
        inside, closed = self.inside(quote), self.outer[quote].closed
        return Report("direct_quote", inside, cue, cue_norm, speaker, name, closed, rule, (quote,))

    def pieces(self, frame: Frame, part: Range) -> tuple[Span, ...]:
        """Return where a content stands: inside the marks if it is nothing but one quotation."""
        low, high = part
        while low < high and frame.items[low].norm in (",", ":", DASH, *BULLETS):
            low += 1
        while low < high and frame.items[high - 1].norm in (",", ":", ";"):
            high -= 1
        if low >= high:
            return ()
        if high - low == 1 and frame.items[low].is_quote:
            return self.inside(frame.items[low].quote)
        return (Span(frame.items[low].start, frame.items[high - 1].end),)

    def form(self, pieces: Sequence[Span], quotes: Sequence[int]) -> str:
        """Return the form of words that hold these quotations, by how much of them is quoted."""
        if not quotes:
            return "indirect_quote"
        total = sum(piece.end - piece.start for piece in pieces)
        quoted = sum(
            max(
                0, min(piece.end, self.outer[quote].end) - max(piece.start, self.outer[quote].start)
            )
            for piece in pieces
            for quote in quotes
        )
        return "direct_quote" if quoted >= DIRECT_SHARE * total else "mixed_quote"

    def is_long(self, frame: Frame, place: int, _narrated: int) -> bool:
        """Say whether a quotation has words enough to be no term, where no word tells more."""
        text = frame.items[place].text[: LOOK_AHEAD + 1]
        return sum(token.kind != "sign" for token in words(text)) >= UNKNOWN_WORDS

    def is_sentence(self, frame: Frame) -> bool:
        """Say whether a word in marks, with its own stop, is all of a sentence: “Period.”"""
        inside = frame.items[0].text.strip(MARKS)
        return len(frame.items) == 1 and inside[:1].isupper() and inside.endswith(tuple(STOPS))

    def stands_free(self, frame: Frame, place: int, narrated: int) -> bool:
        """Say whether a quotation is a sentence of its own, not a word in the narrator's.

        It stands at `place` among the items; `narrated` counts the narrator's words beside it.
        """
        piece = self.outer[frame.items[place].quote].pieces[0]
        tokens = words(self.text[piece.start : min(piece.end, piece.start + LOOK_AHEAD)])
        count = sum(token.kind != "sign" for token in tokens)
        first = next((token.text[0] for token in tokens if token.kind != "sign"), "")
        if narrated <= FREE_WORDS:
            return count >= 2
        before = frame.items[place - 1] if place else None
        if before is not None and before.norm == ":":
            written = frame.items[place].text.strip(MARKS)
            enough = count >= 2 or written.endswith(tuple(STOPS))
            return enough and not (count >= 2 and written.isupper())  # a sign
        leads = before is None or before.norm in (",", "—", "–", "-")
        return leads and count >= SENTENCE_WORDS and bool(first) and not first.islower()
