"""What can be asked of one sentence of the narrator, whatever the rule that asks?

A reader holds the items of a frame with the language's words, tells real quotations from titles in
marks, and remembers which items are attributed already.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from claims.analysis.frames import DASH, Frame, quotes_of
from claims.analysis.languages import Language
from claims.analysis.languages.language import Words, either
from claims.analysis.normalization import fold

Range = tuple[int, int]  # of items in a frame, half-open

COMMA, STOPS = ",", frozenset({".", "!", "?", "…", "..."})
HARD_BREAKS = frozenset({";", ":", DASH, "(", ")", "[", "]", "..."})
LONGEST_LEAD = 9  # items between a cue and its content: "told reporters in Paris on Monday that"
FEWEST_CLAUSE_WORDS = 3
LONGEST_BARE = 14  # items of a sentence that only says who speaks
LONGEST_SENTENCE = 300  # items; longer ones are no prose, and work grows with the square
MARKS = "“”\"‘’'«»„‟‹›「」『』 \u00a0\u202f"


class Attribution(NamedTuple):
    """One cue with what belongs to it, as ranges of items of its frame.

    `contents` are in order. `inner` are the cues with their speakers by whom the words themselves
    are taken from somebody else, the outermost first: "Ash said that Bell knew it".
    """

    cue: Range
    speaker: Range | None
    contents: tuple[Range, ...]
    rule: str
    inner: tuple[tuple[Range, Range], ...] = ()


class _Norms(dict[int, str]):
    """Folded words by their places; none stands anywhere else."""

    def __missing__(self, place: int) -> str:
        return ""


class FrameReader:
    """Reads one frame; keeps what is already taken so that no words are attributed twice."""

    def __init__(self, frame: Frame, language: Language) -> None:
        self.items = frame.items
        self.norms = frame.norms
        # The folded word at a place, empty outside and for quotations; nothing is asked so often.
        self.norm = _Norms(enumerate(frame.norms)).__getitem__
        self.quotes = frozenset(quotes_of(frame))
        self.language = language
        self.headline = frame.role == "headline"
        self.strengths = strengths_in(language)
        self.taken: list[Range] = []
        self.trailed: list[tuple[int, Range]] = []  # cues behind what is said, and who speaks
        self.spoke: dict[int, Range | None] = {}  # whose reported words end at a place
        self.titles: dict[int, bool] = {}  # of the quotations asked for so far
        self.examples: dict[int, bool] = {}

    def places(self, words: Words | Mapping[str, object]) -> list[int]:
        """Return where one of some words stands, in order."""
        if (words if isinstance(words, frozenset) else words.keys()).isdisjoint(self.norms):
            return []
        return [i for i, norm in enumerate(self.norms) if norm in words]

    def is_quote(self, i: int) -> bool:
        """Say whether a quotation stands at a place, and no title or name in marks."""
        return i in self.quotes and not self._is_title(i)

    def _is_title(self, i: int) -> bool:
        known = self.titles.get(i)
        if known is None:
            inside = self.items[i].text.strip(MARKS)
            placed = either(self.language.prepositions, self.language.belonging)
            said = i >= 2 and may_call(self.items[i - 2].text, self.language)
            said = said and self.norm(i - 3) not in placed  # "in Boston called"
            said = said or (inside[:1].islower() and self._are_many(i - 2))
            known = self._is_example(i) or is_title(
                inside, self.norm(i - 1), self.language, said=said
            )
            known = known and not self._is_judged(i, inside)
            self.titles[i] = known
        return known

    def _are_many(self, i: int) -> bool:
        """Say whether several who may speak stand at a place: "(what) critics (called)"."""
        norm, ending = self.norm(i), self.language.third_endings
        return norm in self.language.speaker_nouns and norm.endswith(ending)

    def _is_judged(self, i: int, inside: str) -> bool:
        """Say whether marks say what somebody holds of a work: "called the film “a mess”"."""
        judged = self.norm(i - 3) in self.language.name_cues
        return judged and self.norm(i - 2) in self.language.determiners and inside[:1].islower()

    def _is_example(self, i: int) -> bool:
        """Say whether marks hold one of some words: "words such as “one,” “two” and “three”"."""
        known = self.examples.get(i)
        if known is None:
            known = self._begins_examples(i) or self._joins_examples(i)
            self.examples[i] = known
        return known

    def _begins_examples(self, i: int) -> bool:
        return f"{self.norm(i - 2)} {self.norm(i - 1)}" in self.language.examples

    def _joins_examples(self, i: int) -> bool:
        before = i - 1
        joints = (COMMA, *self.language.conjunctions)
        while before > max(0, i - LONGEST_LEAD) and self.norm(before) in joints:
            before -= 1
        joined = before < i - 1 or (before >= 0 and self.breaks_off(before))
        return joined and self.items[before].is_quote and self._is_example(before)

    def is_sign(self, i: int) -> bool:
        """Say whether marks hold what is written somewhere in capitals: “KEEP OUT”."""
        written = self.items[i].text if 0 <= i < len(self.items) else ""
        return self.is_quote(i) and len(written.split()) > 1 and written.isupper()

    def is_ended_quote(self, i: int) -> bool:
        """Say whether a quotation ends with a stop or comma of its own, so a cue may follow."""
        if not self.is_quote(i):
            return False
        inside = self.items[i].text.rstrip(MARKS)
        return bool(inside) and not (inside[-1].isalnum())

    def ends_with_comma(self, i: int) -> bool:
        """Say whether a quotation ends with a comma inside its marks."""
        return self.is_quote(i) and self.breaks_off(i)

    def breaks_off(self, i: int) -> bool:
        """Say whether marks, a title's as well, hold the comma of the sentence around them."""
        return self.items[i].is_quote and self.items[i].text.rstrip(MARKS).endswith(COMMA)

    def sentence_end(self) -> int:
        """Return where the last words end, final stop left out."""
        end = len(self.items)
        while end > 0 and not self.items[end - 1].is_quote and self.norm(end - 1) in STOPS:
            end -= 1
        return end

    def free(self, content: Range) -> bool:
        """Say whether none of the content is attributed yet."""
        return all(content[1] <= low or high <= content[0] for low, high in self.taken)

    def is_finite(self, i: int) -> bool:
        """Say whether a finite verb stands at a place, by its form."""
        if not 0 <= i < len(self.items):
            return False
        item = self.items[i]
        if not item.is_word or item.is_name:
            return False
        norm = item.norm
        return norm in self.language.finite or (
            len(norm) > 4 and norm.endswith(self.language.finite_endings)
        )

    def has_strict_finite(self, content: Range) -> bool:
        """Say whether one of the verbs known as finite stands in a content."""
        return any(self.norm(i) in self.language.finite for i in range(*content))

    def has_finite(self, content: Range) -> bool:
        """Say whether a content has a verb, where the language's verbs are known."""
        known = bool(self.language.finite)
        return not known or any(self.is_finite(i) for i in range(*content))


@lru_cache(maxsize=64)
def strengths_in(language: Language) -> Mapping[str, int]:
    """Return what each cue may govern: 3 a bare clause, 2 a clause with "that", 1 only marks."""
    found = dict.fromkeys((*language.name_cues, *language.voice_cues), 1)
    found |= dict.fromkeys((*language.back_cues, *language.claim_cues), 2)
    return found | dict.fromkeys(language.speech_cues, 3)


def is_title(inside: str, before: str, language: Language, *, said: bool) -> bool:
    """Say whether marks hold a title or name: after a word that announces one, or in title case.

    `before` is the word before the marks, folded; `said` tells that somebody stands before it who
    calls things so. A comma or stop inside the marks belongs to the sentence, if a word leads
    straight into them.

    >>> from claims.analysis.languages import get
    >>> english = get("en")
    >>> is_title("Gone With the Wind,", "film", english, said=False)
    True
    >>> is_title("So It Is.", "", english, said=False)
    False
    """
    words = inside.split()
    before = before.strip(",;:()")
    if before in language.naming and not (before in language.name_cues and said):
        return True
    if inside[-1:] in ".," and before and before not in language.speech_cues:
        inside = inside[:-1]
    if language.capital_nouns or len(words) < 2:
        return False
    if inside[-1:] in ".,!?…" or not inside[:1].isupper():
        return False
    long = [word for word in words if len(word) > 3]
    return len(long) >= 1 and all(not word[0].islower() for word in long)


def may_call(word: str, language: Language) -> bool:
    """Say whether a word before "called" is who calls: "what he called", "Ash has called"."""
    norm = fold(word)
    called = language.pronouns.get(norm, "r") != "r" or norm in language.auxiliaries
    return called or (word[:1].isupper() and norm not in language.function_words)
