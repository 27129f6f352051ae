"""Who does what a verb says that has no subject of its own? "Ash likes to say", "with Ash saying".

The subject stands before the verb that governs it, or between that verb and "to".
"""

from __future__ import annotations

from claims.analysis.clauses import COMMA, FrameReader, Range
from claims.analysis.languages.language import either
from claims.analysis.speakers import left_speaker, right_speaker

LONGEST_OWN = 7  # items of the subject of an infinitive or gerund


def subject_of_infinitive(reader: FrameReader, to: int, low: int) -> Range | None:
    """Return who stands straight before a verb and "to", or is led "to": "led Ash to declare"."""
    language = reader.language
    verb = to - 1
    if reader.norm(to) not in language.infinitives or verb <= low:
        return None
    led = _own_subject(reader, to, low, language.causing)
    if led is not None:
        return led
    if reader.norm(verb) in language.willing:
        return left_speaker(reader, verb, low)
    third = bool(language.third_endings) and reader.norm(verb).endswith(language.third_endings)
    subject = reader.items[verb - 1]
    alone = subject.is_name or language.pronouns.get(subject.norm, "r") != "r"
    if not alone or not (reader.is_finite(verb) or third):
        return None
    return left_speaker(reader, verb, low)


def subject_of_absolute(reader: FrameReader, gerund: int, low: int) -> Range | None:
    """Return who stands between "with" and a gerund: "with one poster writing"."""
    own = _own_subject(reader, gerund, low, reader.language.absolutes)
    return own or _joined_subject(reader, gerund)


def _joined_subject(reader: FrameReader, gerund: int) -> Range | None:
    """Return the further name in "with Ash calling it “bad” and Bell saying"."""
    start = gerund
    while start > 0 and (reader.items[start - 1].is_name or reader.norm(start - 1) == "."):
        start -= 1
    joined = reader.norm(start - 1) in reader.language.conjunctions
    return (start, gerund) if joined and start < gerund else None


def _own_subject(reader: FrameReader, end: int, low: int, leads: frozenset[str]) -> Range | None:
    for i in range(end - 1, max(low, end - LONGEST_OWN) - 1, -1):
        if reader.norm(i) in leads:
            return (i + 1, end) if i + 1 < end else None
        if reader.norm(i) == COMMA or reader.is_quote(i) or reader.is_finite(i):
            return None
    return None


def subject_of_relative(reader: FrameReader, before: int) -> Range | None:
    """Return whom "who" means in "Ash, who called it “bad,” said": the next verb is Ash's, too.

    `before` is the comma before that verb, or the marks that hold it.
    """
    parted = reader.norm(before) == COMMA
    if not parted and not reader.ends_with_comma(before):
        return None
    spoke = reader.spoke.get(before if parted else before + 1)
    if spoke is None or spoke[1] - spoke[0] > 1 or spoke[0] < 2:
        return None
    relatives = reader.language.relatives - reader.language.complementizers
    comma = spoke[0] - 1
    if reader.norm(spoke[0]) not in relatives or reader.norm(comma) != COMMA:
        return None
    return left_speaker(reader, comma, 0)


def subject_behind(reader: FrameReader, cue: int, stop: int) -> Range | None:
    """Return who speaks between the verb and his words: "dijo Ana Fresno que", "заявил мэр, что".

    Where every verb stands first, its subject is told from time and place by their words alone.
    """
    language = reader.language
    if not language.verb_first:
        speaker = right_speaker(reader, cue)
        return speaker if speaker is not None and speaker[1] <= stop else None
    ends = either(
        language.prepositions, language.time_words, language.weekdays, language.complementizers
    )
    high = cue + 1
    while high < stop and reader.items[high].is_word and reader.norm(high) not in ends:
        high += 1
    return (cue + 1, high) if high > cue + 1 else None
