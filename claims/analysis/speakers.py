"""Which words of a sentence name the one who speaks? Noun phrases left or right of a cue.

Without a parser, the subject is found by what bounds it: commas, brackets, the words that lead into
a clause, and verbs that belong to another one.
"""

from __future__ import annotations

from claims.analysis.capitals import JOINTS
from claims.analysis.clauses import COMMA, FrameReader, Range
from claims.analysis.cues import is_between, is_gerund, verb_start
from claims.analysis.languages import Language
from claims.analysis.languages.language import Words, either, month_names
from claims.analysis.subjects import (
    before_adverbial,
    clause_start,
    comma_parts,
    is_clause,
    is_nickname,
    opening_of,
    subject_part,
)

LONGEST_SPEAKER = 16  # items
LONGEST_READING = 6  # items from "peut-on lire" to the preposition before the text


def left_speaker(reader: FrameReader, cue: int, low: int) -> Range | None:
    """Return the noun phrase before a cue, not reaching below item `low`."""
    j = before_adverbial(reader, verb_start(reader, cue, low), low)
    if reader.norm(j - 1) == ")":
        j = opening_of(reader, j - 1, low)
    if j <= low:
        return None
    start = clause_start(reader, j, low)
    parts = comma_parts(reader, start, j)
    part = subject_part(reader, parts)
    if part is not None and reader.norm(j - 1) in reader.language.relatives and j - part[0] > 2:
        named = _before_relative(reader, part[0], j - 1)
        if named is not None:
            return named
    phrase = _noun_phrase(reader, *part) if part is not None else None
    return _with_name(reader, phrase) if phrase is not None else None


def _before_relative(reader: FrameReader, low: int, relative: int) -> Range | None:
    """Return the noun phrase that "that" means: "hung a banner that read"."""
    if reader.norm(relative) not in reader.language.complementizers:
        return None
    start = _last_phrase(reader, low, relative)
    for i in range(relative - 1, start, -1):
        if reader.norm(i) in reader.language.determiners:
            start = i
            break
    shows = any(reader.norm(i) in reader.language.signs for i in range(start, relative))
    return (start, relative) if shows else None


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
    end -= end > high + 2 and _is_stop(reader, end - 1)
    closed = end >= len(reader.items) or not reader.items[end].is_word or reader.is_quote(end)
    return (low, end) if end > high + 2 and closed else phrase


def _noun_phrase(reader: FrameReader, low: int, high: int) -> Range | None:
    """Strip what leads into the clause; keep the last noun phrase when a verb is in between."""
    language = reader.language
    while low < high - 1 and _opens_only(reader.norm(low), language):
        low += 1
    while high - low > 1 and is_between(reader, high - 1) and not reader.items[high - 1].is_name:
        high -= 1  # "Ash recently"
    if high - low > 1 and reader.norm(low) in either(
        language.complementizers, _bare_relatives(language)
    ):
        low += 1  # "a list, which media"
    last = high - 1
    if low >= high:
        return None
    if reader.norm(last) in language.weekdays:
        return None  # "Am Montag sagte Asch"
    if reader.norm(last) in language.pronouns:
        return (last, high) if reader.norm(last) not in language.complementizers else None
    for i in range(low, last):
        norm = reader.norm(i)
        if norm in language.complementizers and norm not in language.relatives:
            low = i + 1  # "asked whether Ash"
        if reader.norm(i) in language.relatives and i > low and _begins_subject(reader, i + 1):
            low = i + 1  # "a plan that Ash"
    low = _behind_date(reader, low, high)
    leads = reader.norm(low) in language.prepositions
    verbal = is_clause(reader, (low, high - 1)) if high - low > 1 else False
    if leads or verbal or high - low > LONGEST_SPEAKER:
        low = _last_phrase(reader, low, high)
    return (low, high) if _may_speak(reader, low, high) else None


def _behind_date(reader: FrameReader, low: int, high: int) -> int:
    """Return where a subject begins behind a day without a comma: "On June 3 the council"."""
    day = low + (reader.norm(low) in reader.language.prepositions)
    dated = reader.norm(day) in month_names(reader.language.months)
    ends = day + 1 + reader.norm(day + 1)[:1].isdigit()
    return ends if dated and ends < high - 1 and day + 1 < ends else low


def _bare_relatives(language: Language) -> frozenset[str]:
    """Return the relatives that are no part of a noun phrase: "which", not "whose"."""
    return language.relatives & frozenset(language.pronouns)


def _opens_only(norm: str, language: Language) -> bool:
    """Say whether a word leads into a clause and is no part of its subject."""
    return norm in language.openers and norm not in language.leading_adjectives


def _begins_subject(reader: FrameReader, i: int) -> bool:
    """Say whether a noun phrase of its own begins at a place, not a verb."""
    return reader.items[i].is_name or reader.norm(i) in reader.language.determiners


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
    alone = high - low == 1 and last.norm in reader.language.also_subjects
    some = high - low == 3 and last.is_word and _counts(reader, low)  # "one of them"
    if last.norm in reader.language.pronouns or alone or some:
        return True
    after_name = high - low > 1 and (reader.items[high - 2].is_name or reader.norm(high - 2) == ".")
    if last.is_name and (after_name or last.norm not in reader.language.function_words):
        return True
    if not last.is_word:
        return last.norm in (")", ".") and high - low > 1
    if _is_near_somebody(reader, low, high):
        return True
    return last.norm not in reader.language.function_words and not last.text[0].isdigit()


def _counts(reader: FrameReader, i: int) -> bool:
    norm = reader.norm(i)
    return norm in reader.language.also_subjects or norm in reader.language.number_words


def _is_near_somebody(reader: FrameReader, low: int, high: int) -> bool:
    """Say whether a phrase describes by a pronoun: "a person close to her"."""
    language = reader.language
    near = any(reader.norm(i) in language.nearness for i in range(low + 1, high - 2))
    return near and reader.norm(low) in language.determiners


def right_speaker(reader: FrameReader, cue: int) -> Range | None:
    """Return the noun phrase that follows an inverted cue: "said the mayor, ..."."""
    low = high = _text_behind(reader, cue) or _behind_hyphens(reader, cue)
    limit = min(reader.sentence_end(), low + LONGEST_SPEAKER)
    while high < limit:
        item = reader.items[high]
        norm = item.norm
        inner = norm in reader.language.inner_prepositions and high > low
        if is_nickname(reader, high, low - 1):
            high += 1
            continue
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
        begins = high == low and _begins_phrase(reader, high)  # "a comerciante Ana"
        if (
            norm in reader.language.prepositions
            and not begins
            and not (inner and norm in reader.language.belonging and not _names_done(reader, high))
            and not (high == low + 1 and _hails(reader, high))
        ):
            break
        owns = high > low and _names_owner(reader, high)
        if norm in reader.language.pronouns and not (begins or owns):
            high = high + 1 if high == low and not is_gerund(reader, reader.norm(cue)) else high
            break
        if norm in reader.language.complementizers:
            break
        if norm in reader.language.infinitives and (
            _names_done(reader, high) or reader.norm(high + 1) not in reader.language.determiners
        ):
            break
        if high > low and norm in reader.language.finite and not item.is_name:
            break
        if norm in either(reader.language.weekdays, reader.language.time_words):
            break
        high += 1
    if high > low + 1 and _is_stop(reader, high - 1):
        high -= 1
    if high == low or not _may_speak(reader, low, high):
        return None
    return _with_name(reader, (low, high))


def _is_stop(reader: FrameReader, i: int) -> bool:
    """Say whether a full stop behind a word ends the sentence, and no initial or short form."""
    before = reader.items[i - 1]
    short = len(before.norm) == 1 or before.norm in _short_forms(reader.language)
    return reader.norm(i) == "." and not short


def _short_forms(language: Language) -> Words:
    return either(language.abbreviations, language.final_abbreviations)


def _names_owner(reader: FrameReader, i: int) -> bool:
    """Say whether an article of several uses tells whose the noun before it is: "der Klinik"."""
    language = reader.language
    capital = i + 1 < len(reader.items) and reader.items[i + 1].is_name
    return language.capital_nouns and capital and reader.norm(i) in language.belonging


def _text_behind(reader: FrameReader, cue: int) -> int:
    """Return where the text is named in which something reads: "heißt es in dem Brief"; else 0."""
    if reader.norm(cue) not in reader.language.reading_cues:
        return 0
    places = range(cue + 1, cue + LONGEST_READING)
    return next((i + 1 for i in places if reader.norm(i) in reader.language.reading_in), 0)


def _behind_hyphens(reader: FrameReader, cue: int) -> int:
    """Return where the subject begins behind a cue that hyphens may join to it: "ajoute-t-il"."""
    low = cue + 1 + (reader.norm(cue + 1) == "-")
    linked = low > cue + 1 and reader.norm(low) in reader.language.verb_links
    return low + 2 if linked and reader.norm(low + 1) == "-" else low


def before_hyphens(reader: FrameReader, subject: int, low: int) -> int:
    """Return where a subject begins with the verb hyphens join to it: "a-t-elle (déclaré)"."""
    if not reader.language.verb_links:
        return subject
    while subject - 1 > low and reader.norm(subject - 1) == "-":
        subject -= 2
    return subject


def _begins_phrase(reader: FrameReader, i: int) -> bool:
    """Say whether a small word of several uses is an article here: a noun or name follows it."""
    language = reader.language
    if reader.norm(i) not in language.determiners or i + 1 >= len(reader.items):
        return False
    following = reader.items[i + 1]
    small = either(language.function_words, language.prepositions, language.openers)
    return following.is_word and (following.is_name or following.norm not in small)


def _names_done(reader: FrameReader, i: int) -> bool:
    """Say whether a name stands before a small word that may lead away from it."""
    language = reader.language
    small = either(language.prepositions, language.belonging, language.infinitives)
    return reader.items[i - 1].is_name and reader.norm(i) in small


def _hails(reader: FrameReader, i: int) -> bool:
    """Say whether one name is told by another, of where he is from: "Bev from Rome"."""
    named = i + 1 < len(reader.items) and reader.items[i + 1].is_name
    return named and reader.items[i - 1].is_name and reader.norm(i) in reader.language.origins
