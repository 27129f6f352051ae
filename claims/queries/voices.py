"""Whose words are these: the sender's own, or words the sender reports?

"Ash said: “It fell.”" is true if Ash said so, "It fell." if it fell. A claim of the first kind is
judged on who said what; words put forward without anybody to have said them are not what it is
about, though they are the very words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claims.analysis import languages
from claims.analysis.detection import Statement, analyze
from claims.analysis.normalization import fold
from claims.analysis.spans import Span, hull

# Own choice: the share of a claim that must be reported for it to be about who said so.
REPORTED_SHARE = 0.5
QUOTED = frozenset({"direct_quote", "mixed_quote"})
ACCORDING_TO = "according-to"
WORD = re.compile(r"[^\W\d_][\w'-]*")
PARAGRAPH_END = "\n"


class Report(NamedTuple):
    """A claim that somebody said something: who, with the cue, and what was said."""

    attribution: Span
    contents: Span


class Voice(NamedTuple):
    """Who is made to say some words of a question; `speaker` is None where nobody is named."""

    is_reported: bool
    speaker: Span | None


@lru_cache(maxsize=8192)
def report_in(claim: str, language: str) -> Report | None:
    """Return who is claimed to have said what; None for a claim about the thing itself.

    >>> report_in("Ann Ash said that the old bridge was closed.", "en").attribution
    Span(start=0, end=12)
    >>> report_in("Ann Ash closed the old bridge.", "en") is None
    True
    """
    table = languages.get(language)
    for one in analyze(claim, language).statements:
        if one.cue is None or one.speaker is None:
            continue
        is_said = one.form in QUOTED or one.rule == ACCORDING_TO
        if not is_said and not set(fold(one.cue.cut(claim)).split()) & table.speech_cues:
            continue
        contents = hull(one.contents)
        if contents.end - contents.start >= REPORTED_SHARE * len(claim):
            return Report(hull((one.speaker, one.cue)), contents)
    return None


def voice_of(text: str, core: Span, language: str) -> Voice:
    """Say who is made to say the words at `core`, by the paragraph they stand in.

    >>> voice_of("Ann Ash said: “It fell. It fell again.”", Span(24, 37), "en")
    Voice(is_reported=True, speaker=Span(start=0, end=7))
    >>> voice_of("It fell again.", Span(0, 13), "en")
    Voice(is_reported=False, speaker=None)
    """
    start = text.rfind(PARAGRAPH_END, 0, core.start) + 1
    end = text.find(PARAGRAPH_END, core.end)
    paragraph = text[start : end if end >= 0 else len(text)]
    here = core.shift(-start)
    holding = [one for one in _reports(paragraph, language) if _holds(one, here)]
    speaker = next((one.speaker for one in holding if one.speaker), None)
    is_marked = bool(holding) or is_open(text, core.start)
    return Voice(is_marked, speaker.shift(start) if speaker else None)


def is_open(text: str, place: int) -> bool:
    """Say whether a quotation that began in this paragraph is still open at a place.

    >>> is_open("“It fell. It fell again.”", 10), is_open("“It fell.” It did.", 11)
    (True, False)
    """
    start = text.rfind(PARAGRAPH_END, 0, place) + 1
    return fold(text[start:place]).count('"') % 2 == 1


def names_in(words: str, language: str) -> frozenset[str]:
    """Return the folded words that can tell one speaker from another: no figures, no small words.

    >>> sorted(names_in("An April 10 Xinhua editorial", "en"))
    ['editorial', 'xinhua']
    """
    table = languages.get(language)
    months = {name for month in table.months for name in month.split("|")}
    small = table.determiners | table.prepositions | table.function_words | table.weekdays
    return frozenset(WORD.findall(fold(words))) - small - months - set(table.pronouns)


def is_other(speaker: str, known: str, language: str) -> bool:
    """Say whether a speaker goes by any name that is not known, or by no known word at all.

    >>> is_other("The Xinhua editorial", "Xinhua News Agency", "en")
    False
    >>> is_other("A Reuters editorial", "An April 10 Xinhua editorial", "en")
    True
    """
    table = languages.get(language)
    here, there = names_in(speaker, language), names_in(known, language)
    names = here - table.speaker_nouns - table.cue_nouns - table.titles
    return bool(there and here) and bool(names - there if names else not here & there)


@lru_cache(maxsize=64)
def _reports(paragraph: str, language: str) -> tuple[Statement, ...]:
    found = analyze(paragraph, language).statements
    return tuple(one for one in found if one.form != "assertion")


def _holds(report: Statement, core: Span) -> bool:
    """Say whether most of the words stand in the report; a quoted term among them is none."""
    shared = sum(
        max(0, min(part.end, core.end) - max(part.start, core.start)) for part in report.contents
    )
    return 2 * shared >= core.end - core.start
