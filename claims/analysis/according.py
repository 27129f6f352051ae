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
from claims.analysis.languages.language import Words, either
from claims.analysis.preceding import after_dateline, after_openers, content_before
from claims.analysis.speakers import left_speaker

LONGEST_SOURCE = 6  # items of a source before the word for it
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
    verbal = reader.norm(high - 1) in language.helping  # "It was, she said, a shame"
    if reader.norm(low) in either(language.prepositions, language.openers, language.belonging):
        if reader.is_quote(after + 1):
            return None
    elif not verbal and reader.has_finite((low, high - 1)) and not reader.is_finite(after + 1):
        return None
    first = reader.norm(after + 1)
    cut_off = first in reader.language.relatives or is_gerund(reader, first)
    if (
        cut_off
        or first in reader.language.openers
        or (first in reader.language.determiners and first != "the" and not verbal)
    ):
        return None
    return after + 1, clause_end(reader, after + 1, end, after)


def according_to(reader: FrameReader) -> list[Attribution]:
    """Return what a sentence takes from a source named by a phrase, in order."""
    found: list[Attribution] = []
    items = reader.items
    firsts = _by_first_word(reader.language.according_to)
    for i in reader.places(firsts):
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
        high = _end_of_source(reader, i, i + size, high)
        speaker = (i + size, high)
        if speaker[0] >= speaker[1]:
            continue
        content = _told_by_source(reader, i, high, end)
        if content is not None:
            resumed = _resumed(reader, content, high, end) if content[1] <= i else None
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


def _resumed(reader: FrameReader, content: Range, after: int, end: int) -> Range | None:
    """Return the rest of a clause behind its source: "Es fiel laut Asch im Mai"."""
    if reader.language.verb_second and reader.norm(after) != COMMA:
        return (after, end) if after < end else None
    return resumed_after(reader, content, after, end)


def _end_of_source(reader: FrameReader, cue: int, low: int, high: int) -> int:
    """Cut "according to the Rome Post it fell" after the source, where no comma parts them.

    A source at the end of the sentence needs no end, but where the verb is second.
    """
    leads = cue <= after_dateline(reader) + 1
    if not (leads or reader.language.verb_second):
        return high
    end = _end_of_phrase(reader, low, high)
    if end == high or reader.language.verb_second:
        return end
    whole = high >= reader.sentence_end()
    told = reader.has_finite if whole else reader.has_strict_finite
    return end if _begins_clause(reader, end) and told((end, high)) else high


def _begins_clause(reader: FrameReader, i: int) -> bool:
    """Say whether a word behind a noun phrase does not belong to it: a subject, "over 345"."""
    language, norm = reader.language, reader.norm(i)
    if norm in either(language.relatives, language.complementizers, language.nearness):
        return False
    if norm in language.prepositions:
        return reader.norm(i + 1)[:1].isdigit()
    return not (language.is_participle(norm) or is_gerund(reader, norm))


def _end_of_phrase(reader: FrameReader, low: int, high: int) -> int:
    """Return where the noun phrase at a place ends: behind its last name or noun of a speaker."""
    language = reader.language
    nouns = either(language.speaker_nouns, language.writings, language.findings)
    end = next((i for i in range(low, high) if _is_head(reader, i, nouns)), high)
    while end < high:
        norm = reader.norm(end)
        joined = end + 1 < high and norm in (".", "-", "&", "'s", "'", "/")
        if joined or _is_head(reader, end, nouns):
            end += 1
        elif norm in either(language.belonging, language.conjunctions, language.origins):
            head = end + 1 + (reader.norm(end + 1) in language.determiners)
            if head >= high or not _is_head(reader, head, nouns):
                return end
            end = head
        elif language.capital_nouns and norm in language.determiners and _owns(reader, end):
            end += 1  # "des Landesamts"
        else:
            return end
    return high


def _owns(reader: FrameReader, article: int) -> bool:
    """Say whether an article and a noun tell whose something is: "(Gutachten) des Landes"."""
    noun = article + 1 < len(reader.items) and reader.items[article + 1].is_name
    return noun and reader.norm(article) in reader.language.belonging


def _is_head(reader: FrameReader, i: int, nouns: Words) -> bool:
    return reader.items[i].is_name or reader.norm(i) in nouns


def _begins_inside(reader: FrameReader, cue: int) -> bool:
    """Say whether a clause begins with its source: "and, according to", "which, according to"."""
    before = cue - 1 - (reader.norm(cue - 1) == COMMA)
    language = reader.language
    leads = either(language.relatives - language.definite, language.conjunctions)
    aside = before < cue - 1 and reader.norm(before) in language.relatives
    return aside or (reader.norm(before) in leads and reader.norm(before - 1) == COMMA)


def named_after(reader: FrameReader) -> list[Attribution]:
    """Return what a sentence takes from a source before the word for it: "Asch zufolge fiel es"."""
    found: list[Attribution] = []
    words = reader.language.according_after
    for i in reader.places(words):
        low = _start_of_source(reader, i)
        end = reader.sentence_end()
        before = low - (reader.norm(low - 1) == COMMA)
        contents = [part for part in ((0, before), (i + 1, end)) if part[1] - part[0] >= 2]
        if low < i and contents and all(reader.free(part) for part in contents):
            found.append(Attribution((i, i + 1), (low, i), tuple(contents), "according-to"))
            reader.taken.extend((*contents, (low, i + 1)))
    return found


def _start_of_source(reader: FrameReader, end: int) -> int:
    """Return where the phrase begins that a word behind it makes a source."""
    low = end
    while low > max(0, end - LONGEST_SOURCE) and reader.items[low - 1].is_word:
        low -= 1
        if reader.norm(low) in reader.language.determiners:
            return low
        if not reader.items[low].is_name:
            return low + 1
    return low


def by_view(reader: FrameReader) -> list[Attribution]:
    """Return the quotation that gives somebody's view: "Pour Anne Frêne, « c'est non »"."""
    if reader.norm(0) not in reader.language.views:
        return []
    comma = next((i for i, norm in enumerate(reader.norms[:LONGEST_LEAD]) if norm == COMMA), 0)
    if comma < 2 or not reader.is_quote(comma + 1):
        return []
    quote = (comma + 1, comma + 2)
    if not reader.free(quote):
        return []
    reader.taken.extend((quote, (0, comma)))
    return [Attribution((0, 1), (1, comma), (quote,), "in-view-of")]


def _behind_report(reader: FrameReader, low: int, cue: int) -> int:
    """Return where a source's own clause begins: "Ash said it fell, and it rose, according to"."""
    language = reader.language
    for i in range(cue - 2, low, -1):
        if reader.norm(i) != COMMA or reader.norm(i + 1) not in language.conjunctions:
            continue
        said = any(reader.norm(k) in language.quoting_only for k in range(low + 1, i))
        clause = reader.has_finite((i + 3, cue)) and not reader.is_finite(i + 2)
        return i + 2 if said and clause else low
    return low


def _told_by_source(reader: FrameReader, cue: int, speaker_end: int, end: int) -> Range | None:
    low = after_openers(reader, after_dateline(reader))
    if cue - low == 1 and reader.is_ended_quote(low):
        return low, cue
    if cue - low <= 1 or _begins_inside(reader, cue):
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
        quote = next((i for i in range(start, end) if reader.is_quote(i)), start)
        if reader.norm(quote - 1) == COMMA and not reader.has_finite((start, quote)):
            start = quote  # "..., Al Bell, QC, “It fell.”"
        return (start, end) if end - start >= 2 or reader.is_quote(start) else None
    low = _behind_report(reader, low, cue)
    high = cue
    while high > low and reader.norm(high - 1) == COMMA:
        high -= 1
    said = (i for i in range(low + 1, high) if reader.norm(i) in reader.strengths)
    if reader.is_ended_quote(low) and next(said, 0):
        return None  # "“It fell,” she said, according to"
    return (low, high) if high - low >= 2 else None
