"""Who speaks where the words around a quotation have no cue that a table knows?

A colon leads in ("Ash: “No”"), a comma inside the marks shows that the sentence goes on with who
speaks, and a short sentence beside a quotation may say nothing but who spoke.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.clauses import (
    COMMA,
    LONGEST_BARE,
    LONGEST_LEAD,
    LONGEST_SENTENCE,
    STOPS,
    Attribution,
    FrameReader,
    Range,
    strengths_in,
)
from claims.analysis.cues import POSSESSIVES, is_passive, strength_of
from claims.analysis.frames import DASH, Frame, Item
from claims.analysis.languages import Language
from claims.analysis.languages.language import either
from claims.analysis.speakers import left_speaker

LONGEST_SIGNATURE = 12  # items: a dash, a name and what the person is
LONGEST_ACRONYM = 5
LONGEST_QUALITY = 2  # items from whose words they are to the noun: "Ash’s short reply"
LONGEST_LABEL = 6  # items before the colon of "Ann Ash of the Times: It fell"


def by_unknown_verb(reader: FrameReader) -> list[Attribution]:
    """Give a quotation that ends with a comma to the subject of the words behind it.

    Such a comma shows that the sentence goes on with who speaks, whatever its verb: “No,” he
    harrumphed. A quotation behind words of the narrator may only lead into his sentence.
    """
    found: list[Attribution] = []
    for quote in range(len(reader.items) - 2 if reader.quotes else 0):
        if reader.items[quote].is_word and reader.norm(quote) not in reader.language.conjunctions:
            break
        if (
            reader.items[quote].quote < 0
            or not reader.ends_with_comma(quote)
            or not reader.free((quote, quote + 1))
        ):
            continue
        made = _unknown_verb_after(reader, quote)
        if made is not None:
            found.append(made)
            reader.taken.extend((*made.contents, made.cue))
    return found


def _unknown_verb_after(reader: FrameReader, quote: int) -> Attribution | None:
    for verb in range(quote + 2, min(len(reader.items), quote + LONGEST_LEAD)):
        if reader.norm(verb) in (COMMA, ";") or reader.items[verb].is_quote:
            return None
        if not _may_be_verb(reader, verb):
            continue
        speaker = left_speaker(reader, verb, quote + 1)
        if speaker is None or speaker[0] != quote + 1:
            return None
        return Attribution((verb, verb + 1), speaker, ((quote, quote + 1),), "content-speaker-verb")
    return None


def _may_be_verb(reader: FrameReader, i: int) -> bool:
    """Say whether a word looks like a verb of the narrator in the past or present."""
    item, language = reader.items[i], reader.language
    if not item.is_word or item.is_name or item.norm in language.function_words:
        return False
    third = bool(language.third_endings) and item.norm.endswith(language.third_endings)
    alone = reader.norm(i - 1) in language.pronouns or reader.items[i - 1].is_name
    return reader.is_finite(i) or (third and alone)


def speaker_colon(reader: FrameReader) -> Attribution | None:
    """Read "Ash: It fell" and "Ash: “It fell”", the form of interviews and headlines."""
    items = reader.items
    norms = reader.norms[:LONGEST_SIGNATURE]
    colon = norms.index(":") if ":" in norms else 0
    if colon == 0 or colon + 1 >= len(items):
        return None
    language = reader.language
    joining = either(language.belonging, language.determiners, language.conjunctions)
    high = norms.index("(") if "(" in norms[1:colon] and norms[colon - 1] == ")" else colon
    high = _before_office(reader, colon) or high
    if high > LONGEST_LABEL or not language.definite.isdisjoint(norms[1:high]):
        return None  # "Quote of the day:"
    if not all(item.is_name or item.norm in joining or item.norm == "." for item in items[:high]):
        return None
    if not reader.is_quote(colon + 1) and not (reader.headline and _may_be_said(reader, colon)):
        return None
    end = reader.sentence_end()
    return Attribution((colon, colon + 1), (0, high), ((colon + 1, end),), "speaker-colon")


def _before_office(reader: FrameReader, colon: int) -> int:
    """Return where a name ends before what somebody is and a colon: "Ann Ash, baker:"; else 0."""
    comma = next((i for i in range(colon) if reader.norm(i) == COMMA), 0)
    office = [reader.items[i] for i in range(comma + 1, colon)]
    told = any(_is_verb_or_mark(item, reader.language) for item in office)
    joined = any(item.norm in reader.language.conjunctions for item in office)
    names = comma >= 2 and office and reader.is_quote(colon + 1)
    return comma if names and not (told or joined) else 0


def _may_be_said(reader: FrameReader, colon: int) -> bool:
    """Say whether what stands before a headline's colon speaks: "Police: Two hurt", no topic."""
    language, last = reader.language, reader.items[colon - 1]
    nouns = either(
        language.speaker_nouns, language.person_nouns, language.titles, language.institutions
    )
    acronym = last.text.isupper() and 1 < len(last.text) <= LONGEST_ACRONYM and colon == 1
    return last.norm in nouns or acronym


def signature(items: Sequence[Item], low: int) -> Range | None:
    """Return the name behind a dash that signs a quotation: "“It fell.” — Ann Ash".

    `low` is the place of the dash. A figure shows a list of titles with their dates instead.
    """
    end = min(len(items), low + LONGEST_SIGNATURE)
    if not 0 <= low < len(items) - 1 or items[low].norm != DASH or end < len(items):
        return None
    name = range(low + 1, end)
    handle = next((i for i in name if items[i].norm == "("), end)
    posted = handle + 1 < end and items[handle + 1].text[0] == "@"
    dated = any(items[i].text[0].isdigit() for i in name)
    if not items[low + 1].is_name or (dated and not posted):
        return None
    last = next((i for i in name if items[i].norm in (COMMA, "(")), end)
    return (low + 1, last) if items[last - 1].is_name else None


def signature_line(items: Sequence[Item], language: Language) -> Range | None:
    """Return who signs what stands above, in a line without a stop: "Ann Ash, baker".

    What is signed may follow in marks: "A blogger, “War at last”".
    """
    comma = next((i for i, item in enumerate(items[:LONGEST_LABEL]) if item.norm == COMMA), 0)
    if not comma or len(items) > LONGEST_SIGNATURE or items[-1].norm in STOPS:
        return None
    if any(item.is_quote for item in items[: comma + 1]) or not items[0].is_name:
        return None
    shown = items[comma + 1] if items[-1].is_quote and len(items) == comma + 2 else None
    told = items[:comma] if shown is not None else items
    return None if any(_is_verb_or_mark(item, language) for item in told) else (0, comma)


def behind_colon(frame: Frame, quote: int) -> Range | None:
    """Return the words with a capital that begin a line whose colon leads into a quotation."""
    if quote < 2 or frame.items[quote - 1].norm != ":":
        return None
    ends = (k for k, item in enumerate(frame.items) if not (item.is_name or item.norm == "."))
    high = next(ends, quote)
    return (0, high) if high else None


def signed_beside(
    framed: Sequence[Frame], number: int, place: int, language: Language
) -> tuple[Frame, Range] | None:
    """Return who signs a quotation, at a place of a sentence, behind it or in the next one."""
    frame, name = framed[number], None
    low = place + 1
    if low == len(frame.items) and number + 1 < len(framed):
        ends = [one.paragraph for one in framed[number + 1 : number + 3]]
        apart = place == 0 and (ends[0] > frame.paragraph or ends[0] != ends[-1])
        frame, low = framed[number + 1], 0
        name = signature_line(frame.items, language) if apart else None
    name = name or signature(frame.items, low)
    return (frame, name) if name is not None else None


def _is_verb_or_mark(item: Item, language: Language) -> bool:
    """Say whether an item makes more of a line than a name and an office."""
    if item.is_quote or item.norm in (":", ";"):
        return True
    if item.is_name or not item.is_word:
        return False
    cues = either(language.speech_cues, language.claim_cues, language.name_cues, language.finite)
    return item.norm in cues or item.norm.endswith(language.finite_endings)


def cites(items: Sequence[Item], low: int) -> bool:
    """Say whether a dash, names and a date follow marks: a title in a list of sources."""
    rest = items[low : low + LONGEST_SIGNATURE]
    dated = any(item.text[0].isdigit() for item in rest)
    return len(rest) > 1 and rest[0].norm == DASH and rest[1].is_name and dated


def lead_in(frame: Frame, colon: int, language: Language) -> tuple[Range, Range] | None:
    """Return speaker and cue of words that lead into a quotation by a colon, if they name one.

    `colon` is the place of the colon among the items: "Ash wrote on her page:".
    """
    if not 0 < colon <= LONGEST_SENTENCE:
        return None
    reader = FrameReader(frame, language)
    low = _after_participle(reader, colon)
    owned = _owned_words(reader, low, colon)
    if owned is not None:
        return owned
    for i in range(low + 1, colon):
        if strength_of(reader, i) or reader.is_finite(i):
            speaker = left_speaker(reader, i, low)
            if speaker is not None:
                return speaker, (i, i + 1)
    return None


def _owned_words(reader: FrameReader, low: int, colon: int) -> tuple[Range, Range] | None:
    """Return whose words a noun tells, and the noun: "Ash’s advice to visitors:", "Her reply:"."""
    language = reader.language
    nouns = either(language.replies, language.cue_nouns, language.writings)
    for noun in range(low + 1, min(colon, low + LONGEST_LABEL)):
        if reader.norm(noun) not in nouns:
            continue
        for i in range(noun - 1, max(low - 1, noun - 1 - LONGEST_QUALITY), -1):
            if reader.norm(i) in POSSESSIVES and i > low:
                return (low, i), (noun, noun + 1)
            if reader.norm(i) in language.owners and i == low:
                return (i, i + 1), (noun, noun + 1)
    return None


def leading(frame: Frame, language: Language) -> tuple[Range, Range] | None:
    """Return speaker and cue of a sentence that only tells who says what stands beside it."""
    if frame.items[-1].norm == ":":
        return lead_in(frame, len(frame.items) - 1, language)
    return bare_cue(frame, language)


def _after_participle(reader: FrameReader, colon: int) -> int:
    """Return where the clause begins behind "Asked if it fell," or "Told of it,"."""
    first, language = reader.norm(0), reader.language
    begins = first in language.asking or first in language.addressing
    comma = next((i for i in range(colon) if reader.norm(i) == COMMA), -1)
    return comma + 1 if begins and reader.norm(1) != COMMA else 0


def bare_cue(frame: Frame, language: Language) -> tuple[Range, Range] | None:
    """Return speaker and cue of a short sentence that says nothing itself: "Ash told reporters."

    Such a sentence stands beside the words it attributes.
    """
    if len(frame.items) > LONGEST_BARE or any(item.is_quote for item in frame.items):
        return None
    cues = strengths_in(language)
    if cues.keys().isdisjoint(frame.norms):
        return None
    reader = FrameReader(frame, language)
    for i in range(1, len(frame.items)):
        if strength_of(reader, i) >= 2 and not is_passive(reader, i):
            speaker = left_speaker(reader, i, 0)
            if speaker is not None:
                return speaker, (i, i + 1)
    return None
