"""Who does what a verb says that has no subject of its own? "Ash likes to say", "with Ash saying".

The subject stands before the verb that governs it, or between that verb and "to".
"""

from __future__ import annotations

from claims.analysis.clauses import COMMA, FrameReader, Range
from claims.analysis.speakers import left_speaker

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
    return _own_subject(reader, gerund, low, reader.language.absolutes)


def _own_subject(reader: FrameReader, end: int, low: int, leads: frozenset[str]) -> Range | None:
    for i in range(end - 1, max(low, end - LONGEST_OWN) - 1, -1):
        if reader.norm(i) in leads:
            return (i + 1, end) if i + 1 < end else None
        if reader.norm(i) == COMMA or reader.is_quote(i) or reader.is_finite(i):
            return None
    return None
