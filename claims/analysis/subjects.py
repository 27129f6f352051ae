"""Which part of the words before a cue is its subject? Between commas, brackets and asides.

"Ash, 45, a baker from Rome (Italy), on Friday said": the first part of that chain is the subject.
"""

from __future__ import annotations

from claims.analysis.clauses import (
    COMMA,
    HARD_BREAKS,
    LONGEST_LEAD,
    MARKS,
    STOPS,
    FrameReader,
    Range,
)
from claims.analysis.cues import POSSESSIVES, is_gerund
from claims.analysis.languages.language import either

LONGEST_TIME = 3  # items: "Friday night", "late last week"
LONGEST_NICKNAME = 3  # words


def before_adverbial(reader: FrameReader, end: int, low: int) -> int:
    """Go back over the time between subject and cue: "Ash on Friday said"."""
    language = reader.language
    j = end - (reader.norm(end - 1) == COMMA)
    start = j
    while start > max(low, j - LONGEST_TIME) and _tells_time(reader, start - 1):
        start -= 1
    if start == j:
        return end
    if start > low and reader.norm(start - 1) in language.prepositions:
        start -= 1
    if j < end and _ends_description(reader, start, low):
        return end
    return start - (reader.norm(start - 1) == COMMA) if start > low else end


def _ends_description(reader: FrameReader, time: int, low: int) -> bool:
    """Say whether a time belongs to what is said of the subject: ", released last year, said"."""
    start = time
    while start > low and reader.norm(start - 1) != COMMA:
        start -= 1
    described = _describes(reader, (start, time)) or is_gerund(reader, reader.norm(start))
    return low < start < time and described


def _tells_time(reader: FrameReader, i: int) -> bool:
    norm, language = reader.norm(i), reader.language
    return norm in language.weekdays or norm in language.day_times or norm in language.time_words


def opening_of(reader: FrameReader, closing: int, low: int) -> int:
    """Return where the bracket opens that closes at `closing`; behind it where there is none."""
    for i in range(closing - 1, max(low, closing - LONGEST_LEAD) - 1, -1):
        if reader.norm(i) == "(":
            return i
    return closing + 1


def clause_start(reader: FrameReader, end: int, low: int) -> int:
    """Go back from a cue to where its clause may begin; brackets are passed over."""
    start = end
    while start > low:
        item = reader.items[start - 1]
        if item.norm == ")":
            opening = opening_of(reader, start - 1, low)
            if opening < start - 1:
                start = opening
                continue
        if reader.is_quote(start - 1) or item.norm in HARD_BREAKS or item.norm in STOPS:
            dotted = item.norm == "." and start - 2 >= low and _may_be_dotted(reader, start - 2)
            if not dotted and not is_nickname(reader, start - 1, low):
                break
        start -= 1
    return start


def _may_be_dotted(reader: FrameReader, i: int) -> bool:
    item = reader.items[i]
    return item.is_name or item.norm in reader.language.abbreviations


def is_nickname(reader: FrameReader, i: int, low: int) -> bool:
    """Say whether a quotation stands inside a name or a noun phrase: Sal “The Shark” Marchetti."""
    if not reader.items[i].is_quote or i <= low or i + 1 >= len(reader.items):
        return False
    inside = reader.items[i].text.strip(MARKS)
    if len(inside.split()) > LONGEST_NICKNAME or not inside[-1:].isalnum():
        return False
    before, after = reader.items[i - 1], reader.items[i + 1]
    if before.norm in reader.language.determiners and after.is_word:
        small = either(reader.language.function_words, reader.language.prepositions)
        return after.norm not in small and not reader.is_finite(i + 1)
    return (before.is_word or before.norm in POSSESSIVES) and after.is_name


def comma_parts(reader: FrameReader, start: int, end: int) -> list[Range]:
    """Return the stretches between commas, those in brackets left out."""
    parts: list[Range] = []
    low = start
    i = start
    while i < end:
        if reader.norm(i) == COMMA or reader.breaks_off(i):
            parts.append((low, i))
            low = i + 1
        elif reader.norm(i) == "(":
            while i < end and reader.norm(i) != ")":
                i += 1
        i += 1
    parts.append((low, end))
    return parts


def subject_part(reader: FrameReader, parts: list[Range]) -> Range | None:
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
    while k > 0 and not is_clause(reader, filled[k - 1]):
        k -= 1
    while k < len(filled) - 1 and (_leads_in(reader, filled[k]) or _describes(reader, filled[k])):
        k += 1
    while k < len(filled) - 1 and is_clause(reader, filled[k]):
        k += 1
    chosen = filled[k]
    alone = len(filled) == 1 and _leads_in(reader, chosen)
    return None if alone or is_clause(reader, chosen) else chosen


def is_clause(reader: FrameReader, part: Range) -> bool:
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
        or (high - low == 1 and first in reader.language.alone)
        or (
            first in reader.language.openers
            and (high - low == 1 or first not in reader.language.leading_adjectives)
        )
        or is_gerund(reader, first)
        or first in reader.language.infinitives
        or _is_told_of(reader, low)
    )


def _is_told_of(reader: FrameReader, i: int) -> bool:
    """Say whether a sentence begins with what was done to its subject: "Asked by the Post"."""
    language, norm = reader.language, reader.norm(i)
    if i > 0 or reader.norm(i + 1) not in either(language.prepositions, language.origins):
        return False
    return language.is_participle(norm) and norm not in either(
        language.speaker_nouns, language.writings
    )


def _describes(reader: FrameReader, part: Range) -> bool:
    """Say whether a part ("who is 45", "45", "of Rome") describes a name further left."""
    norm = reader.norm(part[0])
    language = reader.language
    ending = language.finite_endings
    reduced = bool(ending) and len(norm) > 4 and norm.endswith(ending) and part[0] > 0
    if reduced and norm not in language.finite and not reader.items[part[0]].is_name:
        return True  # ", released last year,"
    figure = part[1] - part[0] <= 2 and reader.items[part[0]].text[:1].isdigit()
    return norm in language.relatives or norm in language.belonging or figure
