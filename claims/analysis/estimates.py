"""Who says how much in words that put a figure: "Ash put the toll at 40"?

Such a verb is no verb of saying by itself. It is one where something to be counted follows it, a
number or a price, and a figure or a quotation behind its small word.
"""

from __future__ import annotations

from claims.analysis.clauses import COMMA, LONGEST_LEAD, Attribution, FrameReader
from claims.analysis.cues import is_passive
from claims.analysis.languages.language import either
from claims.analysis.speakers import left_speaker, right_speaker

FARTHEST = 12  # items from the verb to the small word before its figure
BEFORE_FIGURE = 3  # words between: "at about", "at more than"
STOPS = frozenset({".", ",", ";", ":"})


def by_estimate(reader: FrameReader) -> list[Attribution]:
    """Return the figures somebody puts, each with the words for what it counts. Linear."""
    found: list[Attribution] = []
    verbs = reader.language.estimating
    for cue in reader.places(verbs):
        if not 0 < cue < len(reader.items) - 2 or not reader.free((cue, cue + 1)):
            continue
        made = _estimate_at(reader, cue)
        if made is not None and all(reader.free(part) for part in made.contents):
            found.append(made)
            reader.taken.extend((*made.contents, made.cue))
    return found


def _estimate_at(reader: FrameReader, cue: int) -> Attribution | None:
    language = reader.language
    if reader.norm(cue - 1) in language.determiners or is_passive(reader, cue):
        return None
    end = reader.sentence_end()
    places = range(cue + 1, min(end - 1, cue + FARTHEST))
    at = next((i for i in places if _puts(reader, i, end)), 0)
    if not at or not any(reader.norm(i) in language.measured for i in range(cue + 1, at)):
        return None
    speaker = left_speaker(reader, cue, 0)
    if speaker is None:
        return None
    if reader.is_quote(at + 1):
        return Attribution((cue, cue + 1), speaker, ((at + 1, at + 2),), "cue-figure")
    stop = next((i for i in range(at + 1, end) if reader.norm(i) in STOPS), end)
    return Attribution((cue, cue + 1), speaker, ((cue + 1, stop),), "cue-figure")


def _puts(reader: FrameReader, i: int, end: int) -> bool:
    """Say whether the small word at a place stands before a figure or a quotation."""
    if reader.norm(i) not in reader.language.estimated_at:
        return False
    for j in range(i + 1, min(end, i + 1 + BEFORE_FIGURE)):
        norm = reader.norm(j)
        figure = norm[:1].isdigit() or norm in reader.language.number_words
        if figure or reader.items[j].text in "$€£¥" or (j == i + 1 and reader.is_quote(j)):
            return True
        leads = norm in reader.language.prepositions
        if leads and norm not in reader.language.approximators:
            return False
    return False


def told_by(reader: FrameReader) -> list[Attribution]:
    """Return what somebody was told: "was told by Ash that it fell", "we were told that".

    Who was told is no speaker; without "by" nobody is known to speak, and only what the writer or
    speaker himself was told counts.
    """
    found: list[Attribution] = []
    language = reader.language
    for cue in reader.places(language.addressing):
        if not is_passive(reader, cue) or not reader.free((cue, cue + 1)):
            continue
        end = reader.sentence_end()
        speaker = None
        if reader.norm(cue + 1) in language.origins:
            speaker = right_speaker(reader, cue + 1)
        that = speaker[1] if speaker else cue + 1
        if speaker and reader.norm(that) == COMMA:  # "by the mayor, Ann Ash, that"
            places = range(that + 1, min(end, that + LONGEST_LEAD))
            closing = next((i for i in places if reader.norm(i) == COMMA), that)
            that = closing + 1
        if reader.norm(that) not in language.complementizers or that + 2 >= end:
            continue
        selves = either(language.first_person, language.auxiliaries)
        if speaker is None and not all(norm in selves for norm in reader.norms[:cue]):
            continue
        content = (that, end)
        if reader.free(content):
            found.append(Attribution((cue, cue + 1), speaker, (content,), "told-by"))
            reader.taken.extend((content, (cue, cue + 1)))
    return found
