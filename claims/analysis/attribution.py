"""Who says what in this sentence? Cues of saying with the words of their speaker and their content.

A cue is a verb of saying, thinking or finding, or a phrase such as "according to". The speaker
stands left of the cue ("she said"), or right of it after the words said ("..., said Ash"). Phrases
are read first, then the verbs from left to right; words once attributed stay with their cue.

Source: the roles cue, source, content are those of the PARC 3 corpus (Pareti 2016) and of Citron
(BBC R&D); the rules are our own choice.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.according import according_to, by_view, named_after, put_by
from claims.analysis.clauses import (
    COMMA,
    LONGEST_SENTENCE,
    Attribution,
    FrameReader,
    Range,
)
from claims.analysis.contents import content_after, more_quotes
from claims.analysis.controls import (
    subject_behind,
    subject_of_absolute,
    subject_of_infinitive,
    subject_of_relative,
)
from claims.analysis.cues import is_gerund, is_passive, strength_of, tells_findings, verb_start
from claims.analysis.estimates import by_estimate, told_by
from claims.analysis.frames import Frame
from claims.analysis.languages import Language
from claims.analysis.languages.language import either
from claims.analysis.leads import by_unknown_verb, speaker_colon
from claims.analysis.speakers import (
    before_hyphens,
    left_speaker,
    right_speaker,
)
from claims.analysis.subjects import is_nickname
from claims.analysis.trailing import by_any_verb, by_so, trailing

LONGEST_OFFICE = 4  # words between "from" and a name
WEAKEST_INNER = 2  # strength of a cue within reported words
TRAILING = ("content-speaker-cue", "content-cue-speaker")  # the rules that read words said first
LONGEST_HABIT = 4  # words of a name in use
FEWEST_ITEMS = 2  # a cue and its content


def attributions(frame: Frame, language: Language) -> tuple[Attribution, ...]:
    """Find the cues of a sentence with their speakers and contents, in order of their cues.

    Contents of different cues do not overlap, save that a cue inside a longer reported clause is
    left to it.
    """
    if not FEWEST_ITEMS <= len(frame.items) <= LONGEST_SENTENCE:
        return ()
    reader = FrameReader(frame, language)
    found: list[Attribution] = []
    if any(item.is_word for item in frame.items):
        found = [*according_to(reader), *named_after(reader), *by_view(reader)]
    strengths = reader.strengths
    known = [i for i in reader.places(strengths) if frame.items[i].is_word]
    cues = [(i, strength) for i in known if (strength := strength_of(reader, i))]
    for step in (_attribute_back, put_by, _attribute):
        for i, strength in cues:
            made = step(reader, i, strength) if reader.free((i, i + 1)) else None
            if made is not None:
                found.append(made)
                reader.taken.extend(made.contents)
                reader.taken.append(made.cue)
                reader.spoke.update((end, made.speaker) for _, end in made.contents)
                if made.speaker and made.rule in TRAILING:
                    reader.trailed.append((i, made.speaker))
    found.extend((*told_by(reader), *by_estimate(reader)))
    found.extend((*by_so(reader), *by_any_verb(reader)))
    found.extend(by_unknown_verb(reader))
    if not found:
        labelled = speaker_colon(reader)
        found.extend([labelled] if labelled is not None else [])
    found = [made._replace(inner=_inner(reader, made, cues)) for made in found]
    return tuple(sorted(found, key=lambda attribution: attribution.cue))


def _inner(
    reader: FrameReader, made: Attribution, cues: Sequence[tuple[int, int]]
) -> tuple[tuple[Range, Range], ...]:
    """Return the cues within reported words that report words themselves, with their speakers."""
    found: list[tuple[Range, Range]] = []
    for low, high in made.contents:
        for cue, strength in cues:
            if not low < cue < high or strength < WEAKEST_INNER or is_passive(reader, cue):
                continue
            speaker = left_speaker(reader, cue, low)
            governed = content_after(reader, cue, strength) if speaker is not None else None
            if speaker is not None and governed is not None and governed[1] != "cue-far-quotation":
                found.append(((cue, cue + 1), speaker))
    return tuple(found)


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
    return trailing(reader, cue, before + 1, None, strength)


def _attribute(reader: FrameReader, cue: int, strength: int) -> Attribution | None:
    low = max((end for _, end in reader.taken if end <= cue), default=0)
    quotes = (j for j in range(cue - 1, low - 1, -1) if reader.is_quote(j))
    quote_before = next((j for j in quotes if not is_nickname(reader, j, low)), None)
    speaker = left_speaker(reader, cue, low if quote_before is None else quote_before + 1)
    norm = reader.norm(cue)
    first = verb_start(reader, cue, low)
    speaker = subject_of_relative(reader, first - 1) or speaker
    before = reader.norm(first - 1)
    alone = is_gerund(reader, norm) and not _is_progressive(reader, first, cue)
    if before in reader.language.infinitives or (alone and before == COMMA):
        speaker = subject_of_infinitive(reader, first - 1, low)
        speaker = speaker or _subject_of_sentence(reader, cue)
    elif alone:
        own = subject_of_absolute(reader, first, low)
        speaker = own or _subject_of_sentence(reader, cue) or speaker
    if strength == 3 and not alone and before == COMMA and _interrupts(reader, cue, low):
        return trailing(reader, cue, first, None, strength)
    if strength < 3 and speaker is not None and _is_what_was_told(reader, speaker):
        return None
    if strength == 2 and speaker is not None and tells_findings(reader, speaker):
        strength = 3
    passive = is_passive(reader, cue)
    # “It fell,” she said.  /  It fell, she said.
    voiced = reader.norm(cue) in reader.language.voice_cues
    if (strength >= 2 or voiced) and not passive:
        if speaker is not None:
            first = before_hyphens(reader, speaker[0], low)
        made = trailing(reader, cue, first, speaker, strength)
        if made is not None:
            return made
    if passive or _names_habit(reader, cue, speaker):
        return None
    governed = content_after(reader, cue, strength)
    if governed is None or not reader.free(governed[0]):
        return None
    content, rule = governed
    if reader.language.verb_first or (speaker is None and reader.language.inverts):
        speaker = subject_behind(reader, cue, content[0]) or speaker
    if speaker is None:
        speaker = _subject_of_sentence(reader, cue)
    if speaker is None and (strength < 3 or rule == "cue-clause"):
        return None
    if rule == "cue-colon":
        speaker = _writer_before(reader, content[0] - 1) or speaker
        speaker = right_speaker(reader, cue) if cue == 0 and speaker is None else speaker
    contents = [content]
    if content[1] - content[0] == 1 and reader.is_quote(content[0]):
        contents += [more for more in more_quotes(reader, content) if reader.free(more)]
    return Attribution((cue, cue + 1), speaker, tuple(contents), rule)


def _interrupts(reader: FrameReader, cue: int, low: int) -> bool:
    """Say whether cue and speaker cut in between commas: "The risk, said Ash, is that"."""
    others = any(reader.norm(i) == COMMA for i in range(low, cue - 1))
    if others or reader.norm(cue) in reader.language.addressing:
        return False
    behind = right_speaker(reader, cue)
    return behind is not None and behind[1] < len(reader.items) and reader.norm(behind[1]) == COMMA


def _writer_before(reader: FrameReader, colon: int) -> Range | None:
    """Return the name before the colon in "a statement from Ash: “It fell”"."""
    low = colon
    while low > 0 and (reader.items[low - 1].is_name or reader.norm(low - 1) in (".", "-")):
        low -= 1
    start = low
    while start > 0 and reader.items[start - 1].is_word and start > low - LONGEST_OFFICE:
        if reader.norm(start - 1) in reader.language.origins:
            return (start, colon) if low < colon else None
        start -= 1
    return None


def _is_progressive(reader: FrameReader, first: int, cue: int) -> bool:
    """Say whether a gerund has its own subject: "she is saying"."""
    return any(reader.norm(i) in reader.language.passives for i in range(first, cue))


def _names_habit(reader: FrameReader, cue: int, speaker: Range | None) -> bool:
    """Say whether a name in use is told, in nobody's mouth: "locals call it “the pit”"."""
    language = reader.language
    if reader.norm(cue) not in language.habits:
        return False
    quote = next((i for i in range(cue, len(reader.items)) if reader.is_quote(i)), None)
    if quote is None or len(reader.items[quote].text.split()) > LONGEST_HABIT:
        return False
    lasting = any(reader.norm(i) in language.lasting for i in range(cue))
    past = language.finite_endings and reader.norm(cue).endswith(language.finite_endings)
    if past and not lasting:
        return False
    if not past and (
        speaker is None or not reader.norm(cue).endswith(language.third_endings or ("",))
    ):
        return True
    if speaker is None:
        return lasting
    last = reader.items[speaker[1] - 1]
    many = speaker == (0, 1) and last.norm.endswith(language.third_endings)
    named = last.is_name and not many  # "Locals call it"
    return not (named or language.pronouns.get(last.norm) in ("m", "f", "s"))


def _is_what_was_told(reader: FrameReader, speaker: Range) -> bool:
    """Say whether no one but what was told is the subject: "This means that"."""
    alone = speaker[1] - speaker[0] == 1
    return alone and reader.norm(speaker[0]) in reader.language.demonstratives


def _only_led_in(reader: FrameReader, comma: int) -> bool:
    """Say whether all before a comma leads in, and a noun follows: "Since May, estimated"."""
    language = reader.language
    first = reader.norm(0)
    leads = first in either(language.prepositions, language.openers - language.conjunctions)
    return leads and all(reader.norm(i) != COMMA for i in range(comma))


def _subject_of_sentence(reader: FrameReader, cue: int) -> Range | None:
    """Give a participle ("..., adding that") the subject the sentence starts with."""
    norm = reader.norm(cue)
    language = reader.language
    leads = either(language.conjunctions, language.infinitives, language.openers)
    before = reader.norm(cue - 1)
    joined = reader.norm(verb_start(reader, cue, 0) - 1) in language.conjunctions  # "but has said"
    if not (is_gerund(reader, norm) or before == COMMA or before in leads or joined):
        return None
    if not is_gerund(reader, norm) and before == COMMA and _only_led_in(reader, cue - 1):
        return None
    if is_gerund(reader, norm):  # "It fell, Ash said, adding that"
        before_it = (who for at, who in reversed(reader.trailed) if at < cue)
        if (spoke := next(before_it, None)) is not None:
            return spoke
    for i in range(1, cue):
        if strength_of(reader, i) or reader.is_finite(i):
            speaker = left_speaker(reader, i, 0)
            if speaker is not None:
                return speaker
    return None
