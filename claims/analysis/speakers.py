"""Which words of a sentence name the one who speaks? Noun phrases left or right of a cue.

Without a parser, the subject is found by what bounds it: commas, brackets, the words that lead into
a clause, and verbs that belong to another one.
"""

from __future__ import annotations

from claims.analysis.clauses import (
    COMMA,
    HARD_BREAKS,
    LONGEST_LEAD,
    STOPS,
    FrameReader,
    Range,
)
from claims.analysis.cues import is_gerund, verb_start

LONGEST_SPEAKER = 16  # items


def left_speaker(reader: FrameReader, cue: int, low: int) -> Range | None:
    """Return the noun phrase before a cue, not reaching below item `low`."""
    j = verb_start(reader, cue, low)
    if reader.norm(j - 1) == ")":
        j = _before_bracket(reader, j - 1, low)
    if j <= low:
        return None
    start = _clause_start(reader, j, low)
    parts = _comma_parts(reader, start, j)
    part = _subject_part(reader, parts)
    if part is None:
        return None
    return _noun_phrase(reader, *part)


def _before_bracket(reader: FrameReader, closing: int, low: int) -> int:
    for i in range(closing - 1, max(low, closing - LONGEST_LEAD) - 1, -1):
        if reader.norm(i) == "(":
            return i
    return closing + 1


def _clause_start(reader: FrameReader, end: int, low: int) -> int:
    start = end
    while start > low:
        item = reader.items[start - 1]
        if item.is_quote or item.norm in HARD_BREAKS or item.norm in STOPS:
            dotted = item.norm == "." and start - 2 >= low and reader.items[start - 2].is_name
            if not dotted:
                break
        start -= 1
    return start


def _comma_parts(reader: FrameReader, start: int, end: int) -> list[Range]:
    parts: list[Range] = []
    low = start
    for i in range(start, end):
        if reader.norm(i) == COMMA:
            parts.append((low, i))
            low = i + 1
    parts.append((low, end))
    return parts


def _subject_part(reader: FrameReader, parts: list[Range]) -> Range | None:
    """Choose among the parts between commas the one that holds the subject."""
    filled = [part for part in parts if part[0] < part[1]]
    if not filled:
        return None
    closes_apposition = parts[-1][0] == parts[-1][1]
    if closes_apposition and len(filled) >= 2:
        k = len(filled) - 2
        while k > 0 and _goes_on_apposition(reader, filled[k]):
            k -= 1
        chosen = filled[k + 1] if _leads_in(reader, filled[k]) else filled[k]
        return None if any(reader.is_finite(i) for i in range(*chosen)) else chosen
    if closes_apposition:
        low, high = filled[0]
        verbal = any(reader.is_finite(i) for i in range(low, high))
        return None if verbal or _leads_in(reader, filled[0]) else filled[0]
    last = filled[-1]
    if reader.language.pronouns.get(reader.norm(last[0])) == "r" and len(filled) >= 2:
        return filled[-2]
    return last


def _leads_in(reader: FrameReader, part: Range) -> bool:
    """Say whether a part ("In May", "Writing in a blog") only leads into the clause."""
    first = reader.norm(part[0])
    return (
        first in reader.language.prepositions
        or first in reader.language.openers
        or is_gerund(reader, first)
    )


def _goes_on_apposition(reader: FrameReader, part: Range) -> bool:
    """Say whether a part ("a mother of two") describes a name further left."""
    low, high = part
    return reader.norm(low) in reader.language.determiners | reader.language.relatives or (
        high - low <= 2 and reader.items[low].text[:1].isdigit()
    )


def _noun_phrase(reader: FrameReader, low: int, high: int) -> Range | None:
    """Strip what leads into the clause; keep the last noun phrase when a verb is in between."""
    language = reader.language
    while low < high and reader.norm(low) in language.openers:
        low += 1
    last = high - 1
    if low >= high:
        return None
    if reader.norm(last) in language.pronouns:
        return (last, high)
    leads = reader.norm(low) in language.prepositions
    verbal = any(reader.is_finite(i) for i in range(low, high - 1))
    if leads or verbal or high - low > LONGEST_SPEAKER:
        low = _last_phrase(reader, low, high)
    return (low, high) if _may_speak(reader, low, high) else None


def _last_phrase(reader: FrameReader, low: int, high: int) -> int:
    start = high - 1
    while start > low:
        before = reader.norm(start - 1)
        item = reader.items[start - 1]
        inner = before in reader.language.inner_prepositions
        if before in reader.language.openers or before in reader.language.complementizers:
            break
        if before in reader.language.prepositions and not inner:
            break
        if before in reader.language.pronouns or reader.is_finite(start - 1):
            break
        if not (item.is_word or before in ("-", "'s", "’s", ".", "&")):
            break
        start -= 1
    while start < high - 1 and reader.norm(start) in reader.language.inner_prepositions:
        if reader.norm(start) in reader.language.determiners:
            break
        start += 1
    return start


def _may_speak(reader: FrameReader, low: int, high: int) -> bool:
    """Refuse what is no noun phrase: a bare function word, a number, an adverb."""
    if high - low > LONGEST_SPEAKER or low >= high:
        return False
    last = reader.items[high - 1]
    if last.norm in reader.language.pronouns:
        return True
    if last.is_name and last.norm not in reader.language.function_words:
        return True
    if not last.is_word:
        return last.norm in (")", ".") and high - low > 1
    return last.norm not in reader.language.function_words and not last.text[0].isdigit()


def tells_findings(reader: FrameReader, speaker: Range) -> bool:
    """Say whether results speak, after which "show" takes a bare clause."""
    return any(reader.norm(i) in reader.language.findings for i in range(*speaker))


def right_speaker(reader: FrameReader, cue: int) -> Range | None:
    """Return the noun phrase that follows an inverted cue: "said the mayor, ..."."""
    low = cue + 1
    high = low
    limit = min(reader.sentence_end(), low + LONGEST_SPEAKER)
    while high < limit:
        item = reader.items[high]
        norm = item.norm
        inner = norm in reader.language.inner_prepositions and high > low
        if item.is_quote or not (item.is_word or norm in ("-", "'s", "’s", ".", "&", "/")):
            break
        if norm in reader.language.openers:
            if (
                norm in reader.language.conjunctions
                and high + 1 < limit
                and reader.items[high + 1].is_name
            ):
                high += 1
                continue
            break
        if norm in reader.language.prepositions and not (
            inner and norm in reader.language.belonging and not _names_done(reader, high)
        ):
            break
        if norm in reader.language.pronouns:
            high = high + 1 if high == low else high
            break
        if norm in reader.language.complementizers:
            break
        if high > low and norm in reader.language.finite:
            break
        if norm in reader.language.weekdays or _is_adverb_of_time(reader, norm):
            break
        high += 1
    return (low, high) if high > low and _may_speak(reader, low, high) else None


def _names_done(reader: FrameReader, i: int) -> bool:
    return (
        reader.items[i - 1].is_name
        and reader.norm(i) in reader.language.prepositions | reader.language.belonging
    )


def _is_adverb_of_time(reader: FrameReader, norm: str) -> bool:
    return norm in reader.language.time_words
