"""Is a headline that begins with marks somebody's words, and who says them behind it?

"‘We will rebuild’: mayor vows to stay" and "“It was chaos” – Ann Ash" quote; "‘Black Friday’: shops
open" only names. Words without a verb or a pronoun, or written like a title, are no quotation.
"""

from __future__ import annotations

from claims.analysis.clauses import COMMA, MARKS, FrameReader, Range, is_title
from claims.analysis.cues import strength_of
from claims.analysis.frames import DASH, Frame
from claims.analysis.languages import Language
from claims.analysis.languages.language import either
from claims.analysis.leads import behind_colon, lead_in
from claims.analysis.speakers import left_speaker
from claims.analysis.tokens import words

FEWEST_WORDS = 3  # of a sentence in marks; own choice
LONGEST_NAME = 6  # items of a name that stands alone behind marks
FARTHEST_VERB = 10  # items from the colon to the verb of who speaks


def told_in_headline(
    frame: Frame, place: int, language: Language
) -> tuple[Range | None, Range | None] | None:
    """Return speaker and cue of a headline's marks at an item, or None where they quote nobody."""
    if opens_with_words(frame, place, language):
        return named_behind(frame, language), None
    name = behind_colon(frame, place)
    if name is None:
        return None
    return lead_in(frame, place - 1, language) or (name, None)


def opens_with_words(frame: Frame, place: int, language: Language) -> bool:
    """Say whether a headline's first marks, at an item, hold what somebody said."""
    if place or not frame.items[0].is_quote:
        return False
    if len(frame.items) > 1 and frame.items[1].norm not in (":", DASH):
        return False
    inside = frame.items[0].text.strip(MARKS)
    norms = [token.norm for token in words(inside) if token.kind != "sign"]
    told = either(language.finite, language.first_person, frozenset(language.pronouns))
    says = len(norms) >= FEWEST_WORDS and not told.isdisjoint(norms)
    return says and not is_title(inside, "", language, said=False)


def named_behind(frame: Frame, language: Language) -> Range | None:
    """Return who speaks behind the colon or dash of such a headline, where that is told."""
    low, high = 2, len(frame.items)
    if high <= low:
        return None
    end = next((i for i in range(low, high) if frame.items[i].norm == COMMA), high)
    alone = all(item.is_name or item.norm in (".", "-", "'s") for item in frame.items[low:end])
    if alone and end - low <= LONGEST_NAME:
        return low, end
    reader = FrameReader(frame, language)
    for i in range(low + 1, min(high, low + FARTHEST_VERB)):
        if strength_of(reader, i) or reader.is_finite(i):
            speaker = left_speaker(reader, i, low)
            told = speaker is not None and speaker[0] == low
            return speaker if told and (strength_of(reader, i) or _acts(reader, low, i)) else None
    return None


def _acts(reader: FrameReader, low: int, high: int) -> bool:
    """Say whether somebody is named by office or trade before a verb that tells of no saying."""
    language = reader.language
    persons = either(language.titles, language.person_nouns, language.speaker_nouns)
    return any(reader.norm(i) in persons for i in range(low, high))
