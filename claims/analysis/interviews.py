"""Whose voice is a paragraph of an interview or transcript, where no marks stand around it?

Names in capitals before a colon label the turns of a transcript. Without labels, paragraphs that
only ask show an interview; who answers is named in the headline, or alone before the first
question. Where that leaves a doubt, nobody is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from claims.analysis.capitals import capital_runs, joined_words
from claims.analysis.frames import Frame
from claims.analysis.languages import Language
from claims.analysis.names import Names, Words

FEWEST_QUESTIONS = 3  # paragraphs that ask, from which a text is an interview; own choices
LEAST_SHARE = 0.2  # of its paragraphs
FEWEST_TURNS, FEWEST_VOICES = 3, 2  # with labels, from which a text is a transcript
LONGEST_LABEL = 12  # items of a name and an office before the colon
QUESTION_MARKS = frozenset({"?", "？", "؟"})


class Interview(NamedTuple):
    """Who speaks in which paragraph, by full name, and which paragraphs only ask."""

    voices: Mapping[int, str]
    asking: frozenset[int]


NO_INTERVIEW = Interview({}, frozenset())


def interview_in(framed: Sequence[Frame], names: Names, language: Language) -> Interview:
    """Return who speaks where in an interview or transcript, nobody in other texts. Linear."""
    labelled = _labelled(framed, names)
    if len(labelled) >= FEWEST_TURNS and len(set(labelled.values())) >= FEWEST_VOICES:
        return Interview(_until_the_next(framed, labelled), frozenset())
    last = {frame.paragraph: frame for frame in framed if frame.role == "body"}
    asking = [frame for frame in last.values() if _asks(frame)]
    if len(asking) < FEWEST_QUESTIONS or len(asking) < LEAST_SHARE * len(last):
        return NO_INTERVIEW
    words = next(_in_headlines(framed, names, language), None)
    words = words or _alone_before(asking[0].start, last.values(), names, language)
    if words is None:
        return NO_INTERVIEW
    asks = frozenset(frame.paragraph for frame in asking)
    answers = (number for number in last if number > asking[0].paragraph and number not in asks)
    return Interview(dict.fromkeys(answers, " ".join(words)), asks)


def _labelled(framed: Sequence[Frame], names: Names) -> dict[int, str]:
    """Return the paragraphs that a name in capitals labels, and whose name it is."""
    found: dict[int, str] = {}
    seen = -1
    for frame in framed:
        if frame.paragraph != seen and frame.role == "body":
            label = _label(frame)
            if label:
                full = names.fullest(label, frame.start) or label
                words = (word.title() if word.isupper() else word for word in full)
                found[frame.paragraph] = " ".join(words)
        seen = frame.paragraph
    return found


def _label(frame: Frame) -> Words:
    """Return the words in capitals that begin a line, where a colon follows them or an office."""
    norms = [item.norm for item in frame.items[:LONGEST_LABEL]]
    if ":" not in norms or frame.items[0].is_quote:
        return ()
    ends = (k for k, item in enumerate(frame.items) if not item.is_word)
    told = frame.items[: next(ends)]
    capitals = all(item.text.isupper() and len(item.text) > 1 for item in told)
    closed = norms[len(told)] in (":", ",") and norms.index(":") >= len(told)
    return tuple(item.text for item in told) if told and capitals and closed else ()


def _until_the_next(framed: Sequence[Frame], labelled: Mapping[int, str]) -> dict[int, str]:
    """Return whose turn each paragraph belongs to, from the first label on."""
    voices: dict[int, str] = {}
    name = ""
    for frame in framed:
        name = labelled.get(frame.paragraph, name)
        if name and frame.role == "body":
            voices[frame.paragraph] = name
    return voices


def _alone_before(
    question: int, ends: Iterable[Frame], names: Names, language: Language
) -> Words | None:
    """Return the only person named before the first question and before anybody says "I"."""
    selves = (frame.start for frame in ends if _speaks(frame, language))
    first = min(question, next(selves, question))
    before = {_full(names, name.words, name.start) for name in names.names if name.start < first}
    told = [words for words in before if names.is_person(words) and names.gender(words)]
    return told[0] if len(told) == 1 else None


def _asks(frame: Frame) -> bool:
    """Say whether a paragraph ends with a question that nobody is quoted with."""
    return frame.items[-1].norm in QUESTION_MARKS and not any(i.is_quote for i in frame.items)


def _speaks(frame: Frame, language: Language) -> bool:
    """Say whether somebody speaks of himself in a sentence: "I"."""
    return any(language.pronouns.get(item.norm) == "s" for item in frame.items)


def _full(names: Names, words: Words, place: int) -> Words:
    return names.fullest(words, place) or words


def _in_headlines(framed: Sequence[Frame], names: Names, language: Language) -> Iterator[Words]:
    """Yield the persons the headlines name whose given name is known."""
    for frame in framed:
        runs = capital_runs(frame.items, language) if frame.role == "headline" else ()
        for low, high in runs:
            words = joined_words(frame.items[low:high])
            if names.is_person(words) and names.gender(words):
                yield words
