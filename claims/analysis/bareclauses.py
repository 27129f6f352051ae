"""Is what follows a cue a clause of its own, without "that": "she said it fell"?

A clause has a subject and a verb; a noun that the cue merely has for its object ("claimed victory")
has none. In front of it may stand who is told, and when.
"""

from __future__ import annotations

from claims.analysis.clauses import COMMA, FEWEST_CLAUSE_WORDS, FrameReader, Range
from claims.analysis.endings import clause_end
from claims.analysis.languages.language import either

LONGEST_SUBJECT = 7  # items of the subject of a bare clause under a weaker cue


def takes_clause(reader: FrameReader, cue: int, end: int) -> bool:
    """Say whether a weaker cue governs a bare clause: subject and helping verb follow at once."""
    language = reader.language
    low = cue + 1
    subject = reader.items[low] if low < end else None
    if subject is None or not subject.is_word or reader.norm(cue) in language.wishes:
        return False
    begins = subject.norm in language.determiners or subject.norm in language.pronouns
    if not (begins or subject.is_name):
        return False
    if language.pronouns.get(subject.norm, "r") not in ("r", "n") and reader.is_finite(low + 1):
        return True  # "found he died"
    for i in range(low + 1, min(end, low + LONGEST_SUBJECT)):
        if reader.norm(i) in language.helping and not reader.items[i].is_name:
            return True
        if not reader.items[i].is_word or reader.is_finite(i) or reader.norm(i) in language.openers:
            return False
    return False


def is_adverbial(reader: FrameReader, i: int) -> bool:
    """Say whether a word leads into time or place, not into a clause: "on", "Monday", "how"."""
    norm = reader.norm(i)
    return (
        norm in reader.language.prepositions
        or norm in reader.language.weekdays
        or norm in reader.language.time_words
        or norm in reader.language.not_clauses
    )


def bare_clause(reader: FrameReader, cue: int, end: int) -> Range | None:
    """Return the clause without "that" behind a cue, if it is one."""
    low = cue + 1
    if reader.norm(cue) in reader.language.addressing:
        low = after_listener(reader, low, end)
    low = after_adverbial(reader, low, end)
    if reader.language.verb_second and reader.norm(low + 1) == COMMA:
        low += 1  # "kündigte an, es"
    if reader.norm(low) == COMMA and (
        reader.language.verb_second or _is_condition(reader, low + 1, end)
    ):
        low += 1
    if low >= end or (
        reader.norm(low) == COMMA
        or reader.norm(low) in either(reader.language.conjunctions, reader.language.not_clauses)
    ):
        return None
    if is_adverbial(reader, low) and reader.norm(cue) not in reader.language.quoting_only:
        comma = next((i for i in range(low, min(end, low + 6)) if reader.norm(i) == COMMA), end)
        lead = reader.norm(low)
        leads = lead in reader.language.prepositions and lead not in reader.language.topics
        if not leads or comma + 1 >= end or reader.is_finite(comma + 1):
            return None
        if reader.norm(cue - 1) == COMMA:
            return None
    if _is_question(reader, cue, low):
        return None
    high = clause_end(reader, low, end, cue)
    span = range(low, high)
    counted = sum(reader.items[i].is_word or reader.items[i].is_quote for i in span)
    if reader.norm(cue) in reader.language.quoting_only:
        return (low, high) if counted >= 2 else None
    if counted < FEWEST_CLAUSE_WORDS:
        brief = high - low == 2 and reader.language.pronouns.get(reader.norm(low), "r") != "r"
        return (low, high) if brief and reader.norm(low + 1) in reader.language.helping else None
    return (low, high) if _has_verb(reader, low + 1, high) else None


def _is_question(reader: FrameReader, cue: int, low: int) -> bool:
    """Say whether a mere question follows what puts forward: "suggest what it should mean"."""
    language = reader.language
    asks = reader.norm(low) in either(language.question_words, language.open_questions)
    return asks and reader.norm(cue) in language.hedged_cues


def _is_condition(reader: FrameReader, low: int, end: int) -> bool:
    """Say whether a short condition between commas opens a clause: ", if elected, she"."""
    if reader.norm(low) not in reader.language.conditions:
        return False
    comma = next((i for i in range(low, min(end, low + 6)) if reader.norm(i) == COMMA), end)
    return reader.norm(comma + 1) in reader.language.pronouns


def _has_verb(reader: FrameReader, low: int, high: int) -> bool:
    """Say whether a finite verb comes before any relative or other subordinate clause."""
    for i in range(low, high):
        norm = reader.norm(i)
        if reader.is_finite(i) and not _is_participle(reader, i):
            return True
        if _is_third_person(reader, i):
            return True
        if reader.is_quote(i):
            return True
        if norm in reader.language.conjunctions and (
            reader.norm(i - 1) == COMMA or reader.is_finite(i + 1)
        ):
            return False
        subordinate = norm in reader.language.openers and norm not in reader.language.coordinators
        if norm in reader.language.leading_adjectives:  # "the first letter"
            plain = reader.is_finite(i + 1)  # "she once threw"
            named = reader.norm(i - 1) in reader.language.determiners
            subordinate = subordinate and not (plain or named)
        if norm in reader.language.relatives or subordinate:
            return False
    return False


def _is_third_person(reader: FrameReader, i: int) -> bool:
    """Say whether a form in "-s" before an article or pronoun is a verb: "predates the state"."""
    norm, language = reader.norm(i), reader.language
    if len(norm) < 4 or not language.third_endings or not norm.endswith(language.third_endings):
        return False
    following = reader.norm(i + 1)
    return following in language.determiners and norm not in language.function_words


def _is_participle(reader: FrameReader, i: int) -> bool:
    """Say whether a form in "-ed" stands before a noun: "the increased losses"."""
    before = reader.norm(i - 1)
    return reader.norm(i) not in reader.language.finite and (
        before in reader.language.determiners or before in reader.language.prepositions
    )


def after_listener(reader: FrameReader, low: int, end: int) -> int:
    """Skip whom it was told to: a pronoun, a name, "the court"."""
    if low < end and reader.norm(low) in reader.language.function_words:
        if reader.norm(low) not in reader.language.determiners:
            return low + 1
        named = low + 1
        while named < end and reader.items[named].is_name:
            named += 1
        return min(end, max(named, low + 2))
    high = low
    if low < end and reader.items[low].is_name:
        while high < end and (
            reader.items[high].is_name
            or (reader.norm(high) in ("'s", "-", ".") and reader.items[high + 1].is_name)
        ):
            high += 1
        return high
    return min(end, low + 1)


def after_adverbial(reader: FrameReader, low: int, end: int) -> int:
    """Return where a clause begins behind "on Monday", "in a statement", "yesterday"."""
    if low < end and reader.norm(low) in reader.language.time_words:
        low += 1
    if low < end and reader.norm(low) in reader.language.weekdays:
        low += 1 + (reader.norm(low + 1) in reader.language.day_times)
    if low + 1 < end and reader.norm(low) in reader.language.prepositions:
        day = low + 1
        if reader.norm(day) in reader.language.weekdays:
            return day + 1 + (reader.norm(day + 1) in reader.language.day_times)
        noun = next(
            (
                i
                for i in range(low, min(end, low + 5))
                if reader.norm(i) in reader.language.cue_nouns
            ),
            None,
        )
        if noun is not None:
            return noun + 1
    return low
