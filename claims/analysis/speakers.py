"""Which words of a sentence name the one who speaks? Noun phrases left or right of a cue.

Without a parser, the subject is found by what bounds it: commas, brackets, the words that lead into
a clause, and verbs that belong to another one.
"""

from __future__ import annotations

from claims.analysis.capitals import JOINTS
from claims.analysis.clauses import (
    COMMA,
    HARD_BREAKS,
    LONGEST_LEAD,
    MARKS,
    STOPS,
    FrameReader,
    Range,
)
from claims.analysis.cues import is_gerund, verb_start

LONGEST_SPEAKER = 16  # items
LONGEST_TIME = 3  # items: "Friday night", "late last week"
LONGEST_NICKNAME = 3  # words


def left_speaker(reader: FrameReader, cue: int, low: int) -> Range | None:
    """Return the noun phrase before a cue, not reaching below item `low`."""
    j = _before_adverbial(reader, verb_start(reader, cue, low), low)
    if reader.norm(j - 1) == ")":
        j = _opening(reader, j - 1, low)
    if j <= low:
        return None
    start = _clause_start(reader, j, low)
    parts = _comma_parts(reader, start, j)
    part = _subject_part(reader, parts)
    phrase = _noun_phrase(reader, *part) if part is not None else None
    return _with_name(reader, phrase) if phrase is not None else None


def _with_name(reader: FrameReader, phrase: Range) -> Range:
    """Add the name set behind a description: "the coach, Ann Ash"."""
    low, high = phrase
    described = (
        reader.norm(low) in reader.language.determiners and not reader.items[low + 1].is_name
    )
    if not described or reader.items[high - 1].is_name or reader.norm(high) != COMMA:
        return phrase
    end = high + 1
    while end < len(reader.items) and (reader.items[end].is_name or reader.norm(end) in JOINTS):
        end += 1
    closed = end >= len(reader.items) or not reader.items[end].is_word or reader.is_quote(end)
    return (low, end) if end > high + 2 and closed else phrase


def _before_adverbial(reader: FrameReader, end: int, low: int) -> int:
    """Go back over the time between subject and cue: "Ash on Friday said", "Ash, on Friday, said"."""
    language = reader.language
    j = end - (reader.norm(end - 1) == COMMA)
    start = j
    while start > max(low, j - LONGEST_TIME) and _tells_time(reader, start - 1):
        start -= 1
    if start == j:
        return end
    if start > low and reader.norm(start - 1) in language.prepositions:
        start -= 1
    return start - (reader.norm(start - 1) == COMMA) if start > low else end


def _tells_time(reader: FrameReader, i: int) -> bool:
    norm, language = reader.norm(i), reader.language
    return norm in language.weekdays or norm in language.day_times or norm in language.time_words


def _opening(reader: FrameReader, closing: int, low: int) -> int:
    """Return where the bracket opens that closes at `closing`; behind it where there is none."""
    for i in range(closing - 1, max(low, closing - LONGEST_LEAD) - 1, -1):
        if reader.norm(i) == "(":
            return i
    return closing + 1


def _clause_start(reader: FrameReader, end: int, low: int) -> int:
    """Go back from a cue to where its clause may begin; brackets are passed over."""
    start = end
    while start > low:
        item = reader.items[start - 1]
        if item.norm == ")":
            opening = _opening(reader, start - 1, low)
            if opening < start - 1:
                start = opening
                continue
        if reader.is_quote(start - 1) or item.norm in HARD_BREAKS or item.norm in STOPS:
            dotted = item.norm == "." and start - 2 >= low and _may_be_dotted(reader, start - 2)
            if not dotted and not _is_nickname(reader, start - 1, low):
                break
        start -= 1
    return start


def _may_be_dotted(reader: FrameReader, i: int) -> bool:
    item = reader.items[i]
    return item.is_name or item.norm in reader.language.abbreviations


def _is_nickname(reader: FrameReader, i: int, low: int) -> bool:
    """Say whether a quotation stands inside a name or a noun phrase: Sal “The Shark” Marchetti."""
    if not reader.items[i].is_quote or i <= low or i + 1 >= len(reader.items):
        return False
    inside = reader.items[i].text.strip(MARKS)
    if len(inside.split()) > LONGEST_NICKNAME or not inside[-1:].isalnum():
        return False
    return reader.items[i - 1].is_name and reader.items[i + 1].is_name


def _comma_parts(reader: FrameReader, start: int, end: int) -> list[Range]:
    """Return the stretches between commas, those in brackets left out."""
    parts: list[Range] = []
    low = start
    i = start
    while i < end:
        if reader.norm(i) == COMMA:
            parts.append((low, i))
            low = i + 1
        elif reader.norm(i) == "(":
            while i < end and reader.norm(i) != ")":
                i += 1
        i += 1
    parts.append((low, end))
    return parts


def _subject_part(reader: FrameReader, parts: list[Range]) -> Range | None:
    """Choose among the parts between commas the one that holds the subject.

    Before a comma at the end stand the subject and what is said of it ("Ash, 45, a baker from
    Rome, said"): the first part of that chain is the subject. Without such a comma the last part
    is, save where it only goes on with the one before ("Ash, who said").
    """
    closes_apposition = parts[-1][0] == parts[-1][1]
    filled = [part for part in parts if part[0] < part[1]]
    if not filled:
        return None
    if not closes_apposition:
        last = filled[-1]
        return last
    return _chain_start(reader, filled)


def _chain_start(reader: FrameReader, filled: list[Range]) -> Range | None:
    """Return the first part of the chain of appositions that ends with the last part."""
    k = len(filled) - 1
    while k > 0 and not _is_clause(reader, filled[k - 1]):
        k -= 1
    while k < len(filled) - 1 and (_leads_in(reader, filled[k]) or _describes(reader, filled[k])):
        k += 1
    while k < len(filled) - 1 and _is_clause(reader, filled[k]):
        k += 1
    chosen = filled[k]
    alone = len(filled) == 1 and _leads_in(reader, chosen)
    return None if alone or _is_clause(reader, chosen) else chosen


def _is_clause(reader: FrameReader, part: Range) -> bool:
    """Say whether a part has a verb of its own, not only in a clause that describes a noun."""
    if _describes(reader, part) or _leads_in(reader, part):
        return False
    low, high = part
    indefinite = reader.norm(low) in reader.language.comment_articles
    for i in range(low, high):
        if reader.norm(i) in reader.language.relatives and i > low:
            return False
        strict = reader.norm(i) in reader.language.finite
        if reader.is_finite(i) and (strict or not (indefinite or _is_reduced(reader, i, high))):
            return True
    return False


def _is_reduced(reader: FrameReader, i: int, high: int) -> bool:
    """Say whether a form in "-ed" only describes the noun: "an audit commissioned by Ash"."""
    if reader.norm(i) in reader.language.finite or i + 1 >= high:
        return False
    language = reader.language
    after_article = reader.norm(i - 1) in language.determiners
    return reader.norm(i + 1) in language.prepositions or after_article


def _leads_in(reader: FrameReader, part: Range) -> bool:
    """Say whether a part ("In May", "Writing in a blog") only leads into the clause."""
    low, high = part
    while low < high and reader.norm(low) in reader.language.conjunctions:
        low += 1
    if low == high:
        return True
    first = reader.norm(low)
    return (
        first in reader.language.prepositions
        or (
            first in reader.language.openers
            and (high - low == 1 or first not in reader.language.leading_adjectives)
        )
        or is_gerund(reader, first)
        or first in reader.language.infinitives
    )


def _describes(reader: FrameReader, part: Range) -> bool:
    """Say whether a part ("who is 45", "45", "of Rome") describes a name further left."""
    norm = reader.norm(part[0])
    language = reader.language
    figure = part[1] - part[0] <= 2 and reader.items[part[0]].text[:1].isdigit()
    return norm in language.relatives or norm in language.belonging or figure


def _noun_phrase(reader: FrameReader, low: int, high: int) -> Range | None:
    """Strip what leads into the clause; keep the last noun phrase when a verb is in between."""
    language = reader.language
    while low < high - 1 and reader.norm(low) in language.openers - language.leading_adjectives:
        low += 1
    last = high - 1
    if low >= high:
        return None
    if reader.norm(last) in language.pronouns:
        return (last, high) if reader.norm(last) not in language.complementizers else None
    leads = reader.norm(low) in language.prepositions
    verbal = _is_clause(reader, (low, high - 1)) if high - low > 1 else False
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
            high = high + 1 if high == low and not is_gerund(reader, reader.norm(cue)) else high
            break
        if norm in reader.language.complementizers:
            break
        if norm in reader.language.infinitives and (
            _names_done(reader, high) or reader.norm(high + 1) not in reader.language.determiners
        ):
            break
        if high > low and norm in reader.language.finite:
            break
        if norm in reader.language.weekdays or _is_adverb_of_time(reader, norm):
            break
        high += 1
    if high == low or not _may_speak(reader, low, high):
        return None
    return _with_name(reader, (low, high))


def _names_done(reader: FrameReader, i: int) -> bool:
    """Say whether a name stands before a small word that may lead away from it."""
    language = reader.language
    small = language.prepositions | language.belonging | language.infinitives
    return reader.items[i - 1].is_name and reader.norm(i) in small


def _is_adverb_of_time(reader: FrameReader, norm: str) -> bool:
    return norm in reader.language.time_words
