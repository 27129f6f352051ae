"""Who says what in this sentence? Cues of saying with the words of their speaker and their content.

A cue is a verb of saying, thinking or finding, or a phrase such as "according to". The speaker
stands left of the cue ("she said"), or right of it after the words said ("..., said Ash"). Phrases
are read first, then the verbs from left to right; words once attributed stay with their cue.

Source: the roles cue, source, content are those of the PARC 3 corpus (Pareti 2016) and of Citron
(BBC R&D); the rules are our own choice.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from claims.analysis.clauses import COMMA, LONGEST_LEAD, FrameReader, Range
from claims.analysis.contents import (
    FEWEST_CLAUSE_WORDS,
    after_listener,
    after_openers,
    clause_end,
    content_after,
    content_before,
    more_quotes,
)
from claims.analysis.cues import is_gerund, is_passive, strength_of, verb_start
from claims.analysis.frames import Frame
from claims.analysis.languages import Language
from claims.analysis.speakers import LONGEST_SPEAKER, left_speaker, right_speaker, tells_findings

LONGEST_HABIT = 4  # words of a name in use
LONGEST_OPENING = 8  # items before an attribution that interrupts its clause
LONGEST_BARE = 14  # items of a sentence that only says who speaks
FEWEST_ITEMS = 2  # a cue and its content
LONGEST_LABEL = 6  # items before the colon of "Ann Ash of the Times: It fell"
LONGEST_SENTENCE = 300  # items; longer ones are no prose, and work grows with the square


class Attribution(NamedTuple):
    """One cue with what belongs to it, as ranges of items of its frame.

    `contents` are in order; `quotes` numbers the quotations that the contents consist of or hold.
    """

    cue: Range
    speaker: Range | None
    contents: tuple[Range, ...]
    rule: str


def attributions(frame: Frame, language: Language) -> tuple[Attribution, ...]:
    """Find the cues of a sentence with their speakers and contents, in order of their cues.

    Contents of different cues do not overlap, save that a cue inside a longer reported clause is
    left to it.
    """
    if not FEWEST_ITEMS <= len(frame.items) <= LONGEST_SENTENCE:
        return ()
    reader = FrameReader(frame, language)
    said = [i for i, item in enumerate(frame.items) if item.is_word]
    found = _according_to(reader) if said else []
    cues = [(i, strength) for i in said if (strength := strength_of(reader, i))]
    for step in (_attribute_back, _put_by, _attribute):
        for i, strength in cues:
            made = step(reader, i, strength) if reader.free((i, i + 1)) else None
            if made is not None:
                found.append(made)
                reader.taken.extend(made.contents)
                reader.taken.append(made.cue)
    found.extend(_by_unknown_verb(reader))
    if not found:
        labelled = _speaker_colon(reader)
        found.extend([labelled] if labelled is not None else [])
    return tuple(sorted(found, key=lambda attribution: attribution.cue))


def _attribute_back(reader: FrameReader, cue: int, strength: int) -> Attribution | None:
    """Read a strong cue right behind a quotation, before the cues within what is quoted."""
    before = verb_start(reader, cue, 0) - 1
    if strength < 3 or not reader.is_ended_quote(before) or is_passive(reader, cue):
        return None
    if is_gerund(reader, reader.norm(cue)):
        return None
    speaker = right_speaker(reader, cue)
    if speaker is None or reader.norm(speaker[0]) in reader.language.complementizers:
        return None
    return _trailing(reader, cue, before + 1, None, strength)


def _put_by(reader: FrameReader, cue: int, strength: int) -> Attribution | None:
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
    else:
        content = content_before(reader, start) if start > 0 else None
    if content is None or not reader.free(content):
        return None
    return Attribution((cue, cue + 1), speaker, (content,), "as-speaker-cue")


def _leads_as(reader: FrameReader, i: int) -> bool:
    """Say whether "as" stands at a place and begins the sentence or follows a comma."""
    if reader.norm(i) not in reader.language.as_leads:
        return False
    return i == 0 or reader.norm(i - 1) == COMMA or reader.is_ended_quote(i - 1)


def _by_unknown_verb(reader: FrameReader) -> list[Attribution]:
    """Give a quotation that ends with a comma to the subject of the words behind it.

    Such a comma shows that the sentence goes on with who speaks, whatever its verb: “No,” he
    harrumphed.
    """
    found: list[Attribution] = []
    for quote in range(len(reader.items) - 2):
        if not reader.ends_with_comma(quote) or not reader.free((quote, quote + 1)):
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


def _attribute(reader: FrameReader, cue: int, strength: int) -> Attribution | None:
    low = max((end for _, end in reader.taken if end <= cue), default=0)
    quote_before = next((j for j in range(cue - 1, low - 1, -1) if reader.is_quote(j)), None)
    speaker = left_speaker(reader, cue, low if quote_before is None else quote_before + 1)
    norm = reader.norm(cue)
    first = verb_start(reader, cue, low)
    before = reader.norm(first - 1)
    alone = is_gerund(reader, norm) and not _is_progressive(reader, first, cue)
    if before in reader.language.infinitives or (alone and before == COMMA):
        speaker = _subject_of_sentence(reader, cue)
    elif alone:
        speaker = _subject_of_sentence(reader, cue) or speaker
    passive = is_passive(reader, cue)
    # “It fell,” she said.  /  It fell, she said.
    voiced = reader.norm(cue) in reader.language.voice_cues
    if (strength >= 2 or voiced) and not passive:
        first = speaker[0] if speaker is not None else verb_start(reader, cue, low)
        trailing = _trailing(reader, cue, first, speaker, strength)
        if trailing is not None:
            return trailing
    if passive or _names_habit(reader, cue, speaker):
        return None
    if strength == 2 and speaker is not None and tells_findings(reader, speaker):
        strength = 3
    governed = content_after(reader, cue, strength)
    if governed is None:
        return None
    content, rule = governed
    if not reader.free(content):
        return None
    if speaker is None:
        speaker = _subject_of_sentence(reader, cue)
    if speaker is None and (strength < 3 or rule == "cue-clause"):
        return None
    contents = [content]
    if content[1] - content[0] == 1 and reader.is_quote(content[0]):
        contents += [more for more in more_quotes(reader, content) if reader.free(more)]
    return Attribution((cue, cue + 1), speaker, tuple(contents), rule)


def _is_progressive(reader: FrameReader, first: int, cue: int) -> bool:
    """Say whether a gerund has its own subject: "she is saying"."""
    return any(reader.norm(i) in reader.language.passives for i in range(first, cue))


def _trailing(
    reader: FrameReader, cue: int, first: int, speaker: Range | None, strength: int
) -> Attribution | None:
    """Try the orders "content, speaker cue" and "content, cue speaker"."""
    if first == 0:
        return None
    before = first - 1
    if not (reader.norm(before) == COMMA or reader.is_ended_quote(before)):
        return None
    end = reader.sentence_end()
    inverted = speaker is None
    if inverted:
        speaker = right_speaker(reader, cue)
        if speaker is None:
            return None
    content = content_before(reader, first, 1)
    if content is None or not reader.free(content):
        return None
    has_quote = any(reader.is_quote(i) for i in range(*content))
    after = speaker[1] if inverted and speaker else cue + 1
    rule = "content-cue-speaker" if inverted else "content-speaker-cue"
    contents = [content]
    if not has_quote:
        if strength < 3:
            return None
        resumed = resumed_after(reader, content, after, end)
        if resumed is not None:
            return Attribution((cue, cue + 1), speaker, (content, resumed), rule)
        counted = sum(reader.items[i].is_word for i in range(*content))
        named = inverted and speaker is not None and reader.items[speaker[1] - 1].is_name
        if counted < FEWEST_CLAUSE_WORDS or not (named or reader.has_finite(content)):
            return None
        if not _ends_report(reader, cue, after, end):
            return None
    for j in range(after, min(end, after + LONGEST_LEAD)):
        if reader.is_quote(j) and has_quote:
            contents.append((j, j + 1))
            break
        if reader.norm(j) in (".", ";") or strength_of(reader, j):
            break
    return Attribution((cue, cue + 1), speaker, tuple(contents), rule)


def resumed_after(reader: FrameReader, content: Range, after: int, end: int) -> Range | None:
    """Return the rest of a clause that its attribution interrupts: "It is, she said, a shame"."""
    low, high = content
    if reader.norm(after) != COMMA or end - after < 2 or high - low > LONGEST_OPENING:
        return None
    language = reader.language
    if reader.norm(low) in language.prepositions | language.openers | language.belonging:
        if reader.is_quote(after + 1):
            return None
    elif reader.has_finite((low, high - 1)) and not reader.is_finite(after + 1):
        return None
    first = reader.norm(after + 1)
    cut_off = first in reader.language.relatives or is_gerund(reader, first)
    if (
        cut_off
        or first in reader.language.openers
        or first in reader.language.determiners - {"the"}
    ):
        return None
    return after + 1, clause_end(reader, after + 1, end, after)


def _ends_report(reader: FrameReader, cue: int, after: int, end: int) -> bool:
    """Say whether only time, place or company follow a trailing cue: ", Ash said on Monday"."""
    if after >= end or (reader.norm(after) == COMMA and not reader.is_quote(after + 1)):
        return True
    language = reader.language
    if reader.norm(cue) in language.addressing:
        after = after_listener(reader, after, end)
        if after >= end or reader.norm(after) == COMMA:
            return True
    tail = range(after, min(end, after + LONGEST_SPEAKER))
    if any(reader.is_quote(i) or reader.norm(i) in language.complementizers for i in tail):
        return False
    first = reader.norm(after)
    leads = language.prepositions | language.weekdays | language.time_words | language.openers
    return first in leads and not reader.has_strict_finite((after + 1, end))


def _names_habit(reader: FrameReader, cue: int, speaker: Range | None) -> bool:
    """Say whether a name in use is told, in nobody's mouth: "locals call it “the pit”"."""
    language = reader.language
    if reader.norm(cue) not in language.habits:
        return False
    quote = next((i for i in range(cue, len(reader.items)) if reader.is_quote(i)), None)
    if quote is None or len(reader.items[quote].text.split()) > LONGEST_HABIT:
        return False
    if speaker is None or not reader.norm(cue).endswith(language.third_endings or ("",)):
        return True
    last = reader.items[speaker[1] - 1]
    return not (last.is_name or language.pronouns.get(last.norm) in ("m", "f", "s"))


def _subject_of_sentence(reader: FrameReader, cue: int) -> Range | None:
    """Give a participle ("..., adding that") the subject the sentence starts with."""
    norm = reader.norm(cue)
    language = reader.language
    leads = language.conjunctions | language.infinitives | language.openers | {COMMA}
    if not (is_gerund(reader, norm) or reader.norm(cue - 1) in leads):
        return None
    for i in range(1, cue):
        if strength_of(reader, i) or reader.is_finite(i):
            speaker = left_speaker(reader, i, 0)
            if speaker is not None:
                return speaker
    return None


def _according_to(reader: FrameReader) -> list[Attribution]:
    found: list[Attribution] = []
    items = reader.items
    for i in range(len(items)):
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
        if high >= end:
            high = _end_of_name(reader, i + size, high)
        speaker = (i + size, high)
        if speaker[0] >= speaker[1]:
            continue
        content = _told_by_source(reader, i, high, end)
        if content is not None:
            resumed = resumed_after(reader, content, high, end) if content[1] <= i else None
            contents = (content,) if resumed is None else (content, resumed)
            reader.taken.extend((*contents, (i, high)))
            found.append(Attribution((i, i + size), speaker, contents, "according-to"))
    return found


def _phrase_at(reader: FrameReader, i: int) -> int:
    """Return how many items the phrase has that stands at a place, 0 for none."""
    for phrase in _in_words(reader.language.according_to):
        if reader.norm(i) == phrase[0] and all(
            reader.norm(i + k) == word for k, word in enumerate(phrase)
        ):
            return len(phrase)
    return 0


@lru_cache(maxsize=16)
def _in_words(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in phrases)


def _end_of_name(reader: FrameReader, low: int, high: int) -> int:
    """Cut "according to Ash it fell" after the name when a clause follows without a comma."""
    end = low
    while end < high and reader.items[end].is_name:
        end += 1
    return end if low < end and reader.has_finite((end, high)) else high


def _told_by_source(reader: FrameReader, cue: int, speaker_end: int, end: int) -> Range | None:
    low = after_openers(reader, 0)
    if cue - low <= 1:
        start = speaker_end + (reader.norm(speaker_end) == COMMA)
        # "According to the coach, Alireza Mehraban, they ...": a name between commas is no content
        if reader.norm(start) in reader.language.relatives:
            closing = next((i for i in range(start, end) if reader.norm(i) == COMMA), end)
            start = min(end, closing + 1)
        second = next((i for i in range(start, end) if reader.norm(i) == COMMA), None)
        if second is not None and 0 < second - start <= LONGEST_LEAD:
            named = all(reader.items[i].is_name for i in range(start, min(start + 2, second)))
            if named and second - start <= 4 and second + 1 < end:
                start = second + 1
        return (start, end) if end - start >= 2 else None
    high = cue
    while high > low and reader.norm(high - 1) == COMMA:
        high -= 1
    return (low, high) if high - low >= 2 else None


def _speaker_colon(reader: FrameReader) -> Attribution | None:
    """Read "Ash: It fell" and "Ash: “It fell”", the form of interviews and headlines."""
    items = reader.items
    norms = [item.norm for item in items[: LONGEST_LABEL + 1]]
    colon = norms.index(":") if ":" in norms else 0
    if colon == 0 or colon + 1 >= len(items):
        return None
    language = reader.language
    joining = language.belonging | language.determiners | language.conjunctions | {"."}
    if not all(item.is_name or item.norm in joining for item in items[:colon]):
        return None
    if not reader.is_quote(colon + 1) and not reader.headline:
        return None
    end = reader.sentence_end()
    return Attribution((colon, colon + 1), (0, colon), ((colon + 1, end),), "speaker-colon")


def lead_in(frame: Frame, colon: int, language: Language) -> tuple[Range, Range] | None:
    """Return speaker and cue of words that lead into a quotation by a colon, if they name one.

    `colon` is the place of the colon among the items: "Ash wrote on her page:".
    """
    if not 0 < colon <= LONGEST_SENTENCE:
        return None
    reader = FrameReader(frame, language)
    for i in range(1, colon):
        if strength_of(reader, i) or reader.is_finite(i):
            speaker = left_speaker(reader, i, 0)
            if speaker is not None:
                return speaker, (i, i + 1)
    return None


def bare_cue(frame: Frame, language: Language) -> tuple[Range, Range] | None:
    """Return speaker and cue of a short sentence that says nothing itself: "Ash told reporters."

    Such a sentence stands beside the words it attributes.
    """
    if len(frame.items) > LONGEST_BARE or any(item.is_quote for item in frame.items):
        return None
    reader = FrameReader(frame, language)
    for i in range(1, len(frame.items)):
        if strength_of(reader, i) >= 2 and not is_passive(reader, i):
            speaker = left_speaker(reader, i, 0)
            if speaker is not None:
                return speaker, (i, i + 1)
    return None
