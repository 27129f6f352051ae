"""Who is "I" in a text of questions and answers without labels? Whom its first lines present.

Paragraphs of the body that only ask show an interview; who answers is named in the headline, or
alone before the first question. Where that leaves a doubt, "I" stays "I".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from claims.analysis.capitals import capital_runs, joined_words
from claims.analysis.frames import Frame
from claims.analysis.languages import Language
from claims.analysis.names import Names, Words

FEWEST_QUESTIONS = 3  # paragraphs that ask, from which a text is an interview; own choices
LEAST_SHARE = 0.2  # of its paragraphs
QUESTION_MARKS = frozenset({"?", "？", "؟"})


class Interview(NamedTuple):
    """Who answers, by his full name, and the numbers of the paragraphs that ask, in order."""

    name: str
    asking: tuple[int, ...]

    def answers(self, paragraph: int) -> bool:
        """Say whether a paragraph answers: it stands behind a question and is none."""
        return self.asking[0] < paragraph and paragraph not in self.asking


def interview_in(framed: Sequence[Frame], names: Names, language: Language) -> Interview | None:
    """Return who answers the questions of an interview, None in other texts."""
    last = {frame.paragraph: frame for frame in framed if frame.role == "body"}
    asking = [frame for frame in last.values() if _asks(frame)]
    if len(asking) < FEWEST_QUESTIONS or len(asking) < LEAST_SHARE * len(last):
        return None
    words = next(_in_headlines(framed, names, language), None)
    words = words or _alone_before(asking[0].start, last.values(), names, language)
    if words is None:
        return None
    return Interview(" ".join(words), tuple(frame.paragraph for frame in asking))


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
