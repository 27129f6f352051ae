"""Which words did somebody say who is named behind them? The content before a trailing cue.

"It fell, she said": the clause from its beginning, or the quotation with the narrator's words that
belong to it.
"""

from __future__ import annotations

from claims.analysis.clauses import (
    COMMA,
    FEWEST_CLAUSE_WORDS,
    HARD_BREAKS,
    LONGEST_LEAD,
    STOPS,
    FrameReader,
    Range,
)
from claims.analysis.frames import DASH


def content_before(
    reader: FrameReader, speaker_low: int, fewest: int = FEWEST_CLAUSE_WORDS
) -> Range | None:
    """Return the words said before a trailing "..., she said", if there are so many."""
    high = speaker_low
    while high > 0 and reader.norm(high - 1) == COMMA:
        high -= 1
    if high == 0:
        return None
    if reader.items[high - 1].is_quote:
        low = high - 1
        inner = _lead_in(reader, low)
        return (inner, high) if inner < low else (low, high)
    if reader.norm(speaker_low - 1) != COMMA:
        return None
    low = max((end for _, end in reader.taken if end <= high), default=after_dateline(reader))
    low = after_openers(reader, low)
    counted = sum(reader.items[i].is_word for i in range(low, high))
    return (low, high) if counted >= fewest else None


def after_dateline(reader: FrameReader) -> int:
    """Return where a sentence begins behind "BRANTLEY —", which opens a story."""
    if not reader.items[0].text.isupper():
        return 0
    dashes = (i for i in range(1, min(len(reader.items), LONGEST_LEAD)) if reader.norm(i) == DASH)
    return next(dashes, -1) + 1


def _lead_in(reader: FrameReader, quote: int) -> int:
    """Go back from a quotation over the narrator's words that belong to the same clause."""
    low = quote
    while low > 0:
        item = reader.items[low - 1]
        if reader.is_ended_quote(low - 1) or item.norm in HARD_BREAKS or item.norm in STOPS:
            break
        if not reader.free((low - 1, low)):
            break
        low -= 1
    words = sum(reader.items[i].is_word for i in range(low, quote))
    if words == 0 or reader.norm(quote - 1) in (COMMA, ":"):
        return quote
    return after_openers(reader, low)


def after_openers(reader: FrameReader, low: int) -> int:
    """Return where a clause begins behind the commas and conjunctions at `low`."""
    while low < len(reader.items) and (
        (reader.norm(low) == COMMA or reader.norm(low) in reader.language.conjunctions)
        and not reader.is_quote(low)
    ):
        low += 1
    return low
