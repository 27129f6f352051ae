"""Whom does a sentence name as its source without a verb of its own for it?

"According to Ash it fell", "as Ash put it", and the clause that such an aside, or "she said",
interrupts and that goes on behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from claims.analysis.clauses import (
    COMMA,
    LONGEST_BARE,
    LONGEST_LEAD,
    Attribution,
    FrameReader,
    Range,
)
from claims.analysis.cues import is_gerund, is_passive
from claims.analysis.endings import clause_end
from claims.analysis.languages.language import either
from claims.analysis.preceding import after_dateline, after_openers, content_before
from claims.analysis.speakers import left_speaker

LONGEST_OPENING = 8  # items before an attribution that interrupts its clause


def put_by(reader: FrameReader, cue: int, _strength: int) -> Attribution | None:
    """Read "as Ash put it, it fell" and "as Ash told the court, it fell"."""
    start = next(
        (i for i in range(cue - 1, max(-1, cue - LONGEST_BARE), -1) if _leads_as(reader, i)), None
    )
    if start is None or is_passive(reader, cue):
        return None
    end = reader.sentence_end()
    comma = next((i for i in range(cue + 1, end) if reader.norm(i) == COMMA), None)
    speaker = left_speaker(reader, cue, start + 1)
    if speaker is None or any(reader.is_quote(i) for i in range(start, comma or end)):
        return None
    if start == 0 and comma is not None and comma + 1 < end:
        content: Range | None = (comma + 1, end)
    elif comma is not None and (quote := _quote_soon(reader, comma + 1)) is not None:
        content = (quote, quote + 1)
    else:
        content = content_before(reader, start) if start > 0 else None
    if content is None or not reader.free(content):
        return None
    return Attribution((cue, cue + 1), speaker, (content,), "as-speaker-cue")


def _quote_soon(reader: FrameReader, low: int) -> int | None:
    """Return the quotation that goes on behind an aside: ", as Ash puts it, is “math”"."""
    return next((i for i in (low, low + 1) if reader.is_quote(i)), None)


def _leads_as(reader: FrameReader, i: int) -> bool:
    """Say whether "as" stands at a place and begins the sentence or follows a comma."""
    if reader.norm(i) not in reader.language.as_leads:
        return False
    return i == 0 or reader.norm(i - 1) == COMMA or reader.is_ended_quote(i - 1)


def resumed_after(reader: FrameReader, content: Range, after: int, end: int) -> Range | None:
    """Return the rest of a clause that its attribution interrupts: "It is, she said, a shame"."""
    low, high = content
    if reader.norm(after) != COMMA or end - after < 2 or high - low > LONGEST_OPENING:
        return None
    language = reader.language
    if reader.norm(low) in either(language.prepositions, language.openers, language.belonging):
        if reader.is_quote(after + 1):
            return None
    elif reader.has_finite((low, high - 1)) and not reader.is_finite(after + 1):
        return None
    first = reader.norm(after + 1)
    cut_off = first in reader.language.relatives or is_gerund(reader, first)
    if (
        cut_off
        or first in reader.language.openers
        or (first in reader.language.determiners and first != "the")
    ):
        return None
    return after + 1, clause_end(reader, after + 1, end, after)


def according_to(reader: FrameReader) -> list[Attribution]:
    """Return what a sentence takes from a source named by a phrase, in order."""
    found: list[Attribution] = []
    items = reader.items
    firsts = _by_first_word(reader.language.according_to)
    for i in [i for i, item in enumerate(items) if item.norm in firsts]:
        size = _phrase_at(reader, i)
        if not size:
            continue
        end = reader.sentence_end()
        high = i + size
        while (
            high < end and not items[high].is_quote and reader.norm(high) not in (COMMA, ";", ":")
        ):
            high += 1
        if reader.norm(i - 1) in reader.language.complementizers:
            continue
        if high >= end:
            high = _end_of_name(reader, i + size, high)
        speaker = (i + size, high)
        if speaker[0] >= speaker[1]:
            continue
        content = _told_by_source(reader, i, high, end)
        if content is not None:
            resumed = resumed_after(reader, content, high, end) if content[1] <= i else None
            contents = (content,) if resumed is None else (content, resumed)
            reader.taken.extend((*contents, (i, high)))
            found.append(Attribution((i, i + size), speaker, contents, "according-to"))
    return found


def _phrase_at(reader: FrameReader, i: int) -> int:
    """Return how many items the phrase has that stands at a place, 0 for none."""
    for phrase in _by_first_word(reader.language.according_to).get(reader.items[i].norm, ()):
        if all(reader.norm(i + k) == word for k, word in enumerate(phrase)):
            return len(phrase)
    return 0


@lru_cache(maxsize=16)
def _by_first_word(phrases: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases, longest first, by their first words."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in map(str.split, phrases):
        found[phrase[0]] = (*found.get(phrase[0], ()), tuple(phrase))
    return found


def _end_of_name(reader: FrameReader, low: int, high: int) -> int:
    """Cut "according to Ash it fell" after the name when a clause follows without a comma."""
    end = low
    while end < high and reader.items[end].is_name:
        end += 1
    return end if low < end and reader.has_finite((end, high)) else high


def _told_by_source(reader: FrameReader, cue: int, speaker_end: int, end: int) -> Range | None:
    low = after_openers(reader, after_dateline(reader))
    if cue - low <= 1:
        start = speaker_end + (reader.norm(speaker_end) == COMMA)
        # "According to the coach, Alireza Mehraban, they ...": a name between commas is no content
        first = reader.norm(start)
        if first in reader.language.relatives or is_gerund(reader, first):
            closing = next((i for i in range(start, end) if reader.norm(i) == COMMA), end)
            start = min(end, closing + 1)
        second = next((i for i in range(start, end) if reader.norm(i) == COMMA), None)
        told = not reader.items[speaker_end - 1].is_name  # whom an apposition may name
        if told and second is not None and 0 < second - start <= LONGEST_LEAD:
            named = all(reader.items[i].is_name for i in range(start, min(start + 2, second)))
            if named and second - start <= 4 and second + 1 < end:
                start = second + 1
        return (start, end) if end - start >= 2 else None
    high = cue
    while high > low and reader.norm(high - 1) == COMMA:
        high -= 1
    return (low, high) if high - low >= 2 else None
