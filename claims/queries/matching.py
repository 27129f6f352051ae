"""What may a match be called, and is the verdict one on the words asked for?

Words that differ from the checked ones in looks only are `same`; else the match is `altered`,
`contradicts` or only `related`. Reversals count inside the words both sides share, denials where
they govern them, and two cancel each other. What somebody is claimed to have said is judged with
who said it: the words in another mouth are altered, and in nobody's the verdict stays away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.analysis import languages
from claims.analysis.differences import Difference, compare_passages
from claims.analysis.findings import COSMETIC, REVERSES, SUBSTANTIVE
from claims.analysis.languages.language import Language
from claims.analysis.normalization import fold
from claims.analysis.spans import Span, hull
from claims.models import Relation, Verdict
from claims.queries import claimants, denying, speaking, voices
from claims.queries.closeness import common
from claims.queries.matches import (
    ALTERED,
    CONTRADICTS,
    RELATED,
    SAME,
    Found,
    Match,
    Place,
    Question,
    WordDifference,
)
from claims.queries.verdicts import Standing

# The scale whose verdicts say whether somebody said something.
QUOTATION_SCALE = "quotation"
# Pairs of marks around a whole question, folded.
ENCLOSING = frozenset({'""', "''"})
WORD = re.compile(r"[\w'’-]+")


def match(
    question: Question, found: Found, standing: Standing | None, *, is_attributed: bool = False
) -> Match:
    """Say how a question stands to the entry found for it, and to its claim's verdict.

    With `is_attributed` it is known that somebody is quoted, whatever the words show.
    """
    verdict = standing.verdict if standing else None
    reader = _Reader(question, found, verdict)
    reader.is_attributed = reader.is_attributed or is_attributed
    relation, stored, differences = reader.read()
    is_lost = relation == SAME and reader.is_bare
    if is_lost:
        stored, differences = reader.claim, reader.without_speaker()
    return Match(
        score=found.score,
        relation=relation,
        claim=found.entry.claim,
        claim_text=reader.claim,
        verdict=verdict,
        needs_reaffirmation=bool(standing and standing.needs_reaffirmation),
        verdict_applies=(
            relation == SAME and not is_lost and standing is not None and not standing.is_retracted
        ),
        is_report=reader.is_report,
        is_attributed=reader.is_attributed,
        appearance=found.entry.appearance,
        text=stored,
        query=reader.query,
        differences=tuple(reader.shown(one, stored) for one in differences),
    )


class _Reader:
    """Reads one question beside one entry."""

    def __init__(self, question: Question, found: Found, verdict: Verdict | None) -> None:
        self.question = question
        self.entry, (window, _), *_ = found
        self.is_near = found.is_near
        self.window = _inside_marks(question.text, window)
        self.words = self.window.cut(question.text)
        self.language = self.entry.language
        self.table = languages.get(self.language)
        self.claim = verdict.claim_text if verdict else self.entry.claim.text
        self.claimant = claimants.names(self.entry.claim, verdict)
        self.report = voices.report_in(self.claim, self.language)
        self.core, self.stored_core = self._common()
        self.voice = voices.voice_of(question.text, self.core, self.language)
        self.is_report = self.report is not None or _is_on_quotation(verdict)
        self.known = voices.names_in(" ".join(self._names()), self.language)
        self.speaker = self._speaker()
        self.is_attributed = self._is_attributed()

    @property
    def query(self) -> Place:
        return _place(self.words, Span(0, len(self.words)), self.window.start)

    @property
    def is_bare(self) -> bool:
        """Whether nobody is made to say what the claim says somebody said."""
        return self.report is not None and not self.is_attributed

    def read(self) -> tuple[str, str, Sequence[Difference]]:
        """Return the relation, the words that the differences are from, and these."""
        differences = self._compared(self.entry.text)
        beside, comment = self._beside()
        relation = self._relation(differences, beside)
        if comment:
            self.window = hull((self.window, comment))
            self.words = self.window.cut(self.question.text)
            differences = self._compared(self.entry.text)
        if self.entry.relation != Relation.SAME:
            # What parts the words from the claim is what a reader needs, not where they stand.
            return relation, self.claim, self._compared(self.claim)
        is_strange, stranger = self._stranger()
        is_told = self.report is not None and self.is_attributed
        if not is_strange and (not is_told or (relation == SAME and self._is_plainly_told)):
            return relation, self.entry.text, differences
        whole: Sequence[Difference] = self._compared(self.claim)
        if relation in (SAME, ALTERED) and not beside:
            relation = SAME if _is_cosmetic(whole) else ALTERED
        if is_strange:
            relation = RELATED if relation == RELATED else ALTERED
            whole = self._with_stranger(whole, stranger)
        return relation, self.claim, whole

    def without_speaker(self) -> list[Difference]:
        """Return what parts the bare words from the claim: nobody is said to have said them."""
        assert self.report is not None
        looks = [one for one in self._compared(self.claim) if one.severity == COSMETIC]
        there = self.report.attribution
        apart = [one for one in looks if not (one.original and there.overlaps(one.original))]
        return [Difference(speaking.LOST, there, None, SUBSTANTIVE, "bare-words"), *apart]

    def shown(self, one: Difference, stored: str) -> WordDifference:
        """Give a difference its places in question and stored words."""
        return WordDifference(
            type=one.type,
            severity=one.severity,
            query=_place(self.words, one.derived, self.window.start) if one.derived else None,
            claim=_place(stored, one.original, 0) if one.original else None,
        )

    def _compared(self, stored: str) -> tuple[Difference, ...]:
        """Compare the words with stored ones; with a speaker, as his after the stored cue."""
        report = voices.report_in(stored, self.language) if self.speaker else None
        if report and (self._is_enclosed or not self.voice.is_reported):
            told = speaking.compared(stored, report, self.words, self.language)
            if told is not None:
                return told
        return compare_passages(stored, self.words, self.language).differences

    @property
    def _is_plainly_told(self) -> bool:
        """Whether the claim has its speaker say no less than a named speaker does."""
        assert self.report is not None
        return not self.speaker or speaking.is_plain(self.claim, self.report, self.language)

    def _relation(self, differences: Sequence[Difference], beside: str) -> str:
        is_changed = not _is_cosmetic(differences)
        if is_changed and not self.is_near:
            return RELATED
        governing = self._governing() if is_changed else 0
        reversals = (
            self.entry.relation == Relation.CONTRADICTS,
            governing % 2 == 1,
            beside == denying.DENIED,
            is_changed and self._is_reversed(differences, bool(governing)),
        )
        if sum(reversals) % 2:
            return CONTRADICTS
        is_plain = self.entry.relation == Relation.SAME and not is_changed
        return SAME if is_plain and not beside else ALTERED

    def _beside(self) -> tuple[str, Span | None]:
        """Return what a neighbouring sentence says of the words, and where it stands."""
        found: tuple[str, Span | None] = ("", None)
        for place in self.question.beside(self.window):
            stance = denying.comment(place.cut(self.question.text), self.table)
            if stance == denying.DENIED or (stance and not found[0]):
                found = (stance, place)
        return found

    def _governing(self) -> int:
        text, window, core = self.question.text, self.window, self.core
        return denying.around(
            text[window.start : core.start], text[core.end : window.end], self.table
        )

    def _is_reversed(self, differences: Sequence[Difference], is_governed: bool) -> bool:
        """Say whether a reversal stands among the shared words; elsewhere it reverses others."""
        core = self.core.shift(-self.window.start)
        here = _reach(self.words, core, self.table)
        if is_governed:
            here = Span(core.start, here.end)
        there = _reach(self.entry.text, self.stored_core, self.table)
        is_piece = fold(self.words).strip(" \"'.,;:!?") in fold(self.entry.text)
        for one in differences:
            if one.severity != REVERSES:
                continue
            if one.derived is not None:
                counts = here.overlaps(one.derived)
            else:
                counts = not is_piece and one.original is not None and there.overlaps(one.original)
            if counts:
                return True
        return False

    def _common(self) -> tuple[Span, Span]:
        """Return what is shared; of a report, what is said, so that who says it stays outside."""
        report = voices.report_in(self.entry.text, self.language)
        said = report.contents if report else Span(0, len(self.entry.text))
        found = common(self.question.text, self.window, said.cut(self.entry.text), self.language)
        if found is None:
            return self.window, said
        return found[0], found[1].shift(said.start)

    def _names(self) -> list[str]:
        """Return under which names the claim knows whoever says its words."""
        names = list(self.claimant)
        if self.entry.appearance:
            names.append(self.entry.appearance.statement.speaker_name)
        if self.report:
            names.append(self.report.attribution.cut(self.claim))
        return [name for name in names if name]

    def _speaker(self) -> str:
        """Return who is said to speak beside the text, unless an article has somebody else do."""
        has_other = self.question.is_article and self.voice.speaker is not None
        return "" if has_other or not self._names() else self.question.speaker

    @property
    def _is_enclosed(self) -> bool:
        """Whether the whole question stands in marks, which are the asker's."""
        whole = self.question.text.strip()
        return len(whole) > 1 and fold(whole[0] + whole[-1]) in ENCLOSING

    def _is_attributed(self) -> bool:
        if self.speaker or self.voice.is_reported or self._is_enclosed:
            return True
        text, window, core = self.question.text, self.window, self.core
        frame = text[window.start : core.start] + " " + text[core.end : window.end]
        return bool(self.known & voices.names_in(frame, self.language))

    def _stranger(self) -> tuple[bool, Span | None]:
        """Say whether our words are said by nobody whom the claim knows, and where that is told.

        It matters where the claim is about who said something, or the words about who says them.
        """
        who = self.voice.speaker
        if who and self.report and self.is_attributed:
            name = who.cut(self.question.text)
            if voices.is_other(name, " ".join(self._names()), self.language):
                return True, who
        is_personal = self.is_report or speaking.is_of_himself(self.claim, self.language)
        if not self.speaker or not is_personal:
            return False, None
        return not speaking.is_known(self.speaker, self._names(), self.language), None

    def _with_stranger(self, found: Sequence[Difference], who: Span | None) -> list[Difference]:
        here = who.shift(-self.window.start) if who and self.window.contains(who) else None
        return speaking.by_another(found, self.report.attribution if self.report else None, here)


def _inside_marks(text: str, window: Span) -> Span:
    """Leave out quotation marks around the whole question: they are the asker's, not the text's."""
    words = window.cut(text)
    if len(words) < 3 or words != text.strip() or fold(words[0] + words[-1]) not in ENCLOSING:
        return window
    return Span(window.start + 1, window.end - 1)


def _reach(text: str, core: Span, table: Language) -> Span:
    """Return some words with the small words and negations that lead up to or follow them."""
    small = table.function_words | table.determiners | table.auxiliaries | table.negations
    start, end = core
    for word in reversed(list(WORD.finditer(text, 0, start))):
        if fold(word[0]) not in small or text[word.end() : start].strip():
            break
        start = word.start()
    for word in WORD.finditer(text, end):
        if fold(word[0]) not in small or text[end : word.start()].strip():
            break
        end = word.end()
    return Span(start, end)


def _is_on_quotation(verdict: Verdict | None) -> bool:
    return bool(verdict and verdict.rating and verdict.rating.scale.code == QUOTATION_SCALE)


def _is_cosmetic(differences: Sequence[Difference]) -> bool:
    return all(one.severity == COSMETIC for one in differences)


def _place(text: str, span: Span, offset: int) -> Place:
    return Place(span.start + offset, span.end + offset, span.cut(text))
