"""Who says what in a whole text? Every attributed passage with its speaker, in order.

Attributions tell who speaks in a sentence. A quotation that stands free takes the last attribution
before it, which is how news prose continues a speaker, and the next one where none came before.
Names, nouns and pronouns are followed back to the fullest name the text gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claims.analysis.attribution import Attribution, attributions, bare_cue, lead_in
from claims.analysis.clauses import Range, is_title
from claims.analysis.frames import Frame, frames
from claims.analysis.languages import Language
from claims.analysis.names import Names, name_in
from claims.analysis.quotemarks import MarkedPair, Marks
from claims.analysis.segmentation import Segment
from claims.analysis.spans import Span
from claims.analysis.tokens import Token, words

DIRECT_SHARE = 0.9  # of the characters inside marks; the boundary the quotation data set uses
FREE_WORDS = 2  # words of the narrator a sentence may have beside a free-standing quotation
MORE_WORDS = 4  # words inside the marks from which a second quotation is no mere term
SENTENCE_WORDS = 6  # words inside the marks from which a quotation counts as a sentence
NEAR = 2  # paragraphs back to the speaker a pronoun may mean
REACH = 3  # paragraphs a free-standing quotation may be away from its attribution
READ_ROLES = frozenset({"body", "caption", "correction_note"})


@dataclass(frozen=True, slots=True)
class Report:
    """Words attributed to somebody: `contents` in order, the `form`, and by which rule."""

    form: str
    contents: tuple[Span, ...]
    cue: Span | None
    cue_norm: str
    speaker: Span | None
    speaker_name: str | None
    closed: bool
    rule: str
    quotes: tuple[int, ...]


class Reading(NamedTuple):
    """The outermost quotations by their marks, and the reports in order of their contents."""

    outer: tuple[MarkedPair, ...]
    reports: tuple[Report, ...]


class _Source(NamedTuple):
    """The last attribution read: who spoke, where that stands."""

    cue: Span
    cue_norm: str
    speaker: Span | None
    name: str | None
    paragraph: int


def read_reports(
    text: str,
    segments: Sequence[Segment],
    language: Language,
    marks: Marks,
    tokens: Sequence[Token],
) -> Reading:
    """Find everything a text attributes to somebody; `tokens` are those of the whole text.

    A report's `quotes` number the outermost quotations it consists of or holds.
    """
    outer = outermost(marks.pairs)
    reader = _Reader(text, frames(text, segments, outer, tokens), outer, language)
    return Reading(outer, reader.run())


def outermost(pairs: Sequence[MarkedPair]) -> tuple[MarkedPair, ...]:
    """Keep the pairs that stand in no other; `pairs` in order of their start, longest first."""
    found: list[MarkedPair] = []
    end = -1
    for pair in pairs:
        if pair.start >= end:
            found.append(pair)
            end = pair.end
    return tuple(found)


class _Reader:
    """Walks the sentences in order and remembers who spoke last."""

    def __init__(
        self,
        text: str,
        framed: Sequence[Frame],
        outer: Sequence[MarkedPair],
        language: Language,
    ) -> None:
        self.text = text
        self.framed = framed
        self.outer = outer
        self.language = language
        self.names = Names(framed, language)
        self.found = [
            attributions(frame, language) if frame.role in READ_ROLES else () for frame in framed
        ]
        self.reports: list[Report] = []
        self.by_quote: dict[int, int] = {}  # quotation -> its report
        self.last: _Source | None = None
        self.ordinals = _ordinals(framed)

    def run(self) -> tuple[Report, ...]:
        """Read all sentences; return the reports in order of their first words."""
        for number, frame in enumerate(self.framed):
            if frame.role not in READ_ROLES:
                continue
            for attribution in self.found[number]:
                self._add(frame, attribution)
            if frame.items[-1].norm == ":" and not self.found[number]:
                self._remember(frame, lead_in(frame, len(frame.items) - 1, self.language))
            elif not self.found[number]:
                self._remember(frame, bare_cue(frame, self.language))
            self._add_more_of(frame, self.found[number])
            narrated = sum(item.is_word for item in frame.items)
            for place, item in enumerate(frame.items):
                if item.is_quote and item.quote not in self.by_quote:
                    self._add_free(number, place, narrated)
        return tuple(sorted(self.reports, key=lambda report: report.contents))

    # Attributed words

    def _add(self, frame: Frame, attribution: Attribution) -> None:
        quotes = self._quotes_in(frame, attribution.contents)
        pieces = [piece for part in attribution.contents for piece in self._pieces(frame, part)]
        if not pieces:
            return
        cue = _span(frame, attribution.cue)
        speaker = _span(frame, attribution.speaker) if attribution.speaker else None
        name = self._name(frame, attribution.speaker)
        report = Report(
            self._form(pieces, quotes),
            tuple(pieces),
            cue,
            attribution.cue_norm,
            speaker,
            name,
            all(self.outer[quote].closed for quote in quotes),
            attribution.rule,
            tuple(quotes),
        )
        for quote in quotes:
            self.by_quote[quote] = len(self.reports)
        self.reports.append(report)
        self.last = _Source(cue, attribution.cue_norm, speaker, name, frame.paragraph)

    def _add_more_of(self, frame: Frame, several: Sequence[Attribution]) -> None:
        """Give a further longer quotation of a sentence to the cue that quoted before it."""
        quoting = [a for a in several if a.rule in ("cue-quotation", "cue-far-quotation")]
        if len(several) != 1 or not quoting or self.last is None:
            return
        after = quoting[0].contents[-1][1]
        for place in range(after, len(frame.items)):
            item = frame.items[place]
            if not item.is_quote or item.quote in self.by_quote:
                continue
            before = frame.items[place - 1].norm
            inside = item.text[1:-1]
            pair = self.outer[item.quote]
            if len(inside.split()) >= MORE_WORDS and not is_title(inside, before, self.language):
                self.by_quote[item.quote] = len(self.reports)
                self.reports.append(self._direct(pair, (item.quote,), self.last, "same-cue"))

    def _direct(
        self, pair: MarkedPair, quotes: tuple[int, ...], source: _Source | None, rule: str
    ) -> Report:
        pieces = [piece.trimmed(self.text) for piece in pair.pieces]
        return Report(
            "direct_quote",
            tuple(piece for piece in pieces if piece.start < piece.end),
            source.cue if source else None,
            source.cue_norm if source else "",
            source.speaker if source else None,
            source.name if source else None,
            pair.closed,
            rule,
            quotes,
        )

    def _remember(self, frame: Frame, lead: tuple[Range, Range] | None) -> None:
        """Make who leads into what follows the last source."""
        if lead is not None:
            speaker, cue = lead
            name = self._name(frame, speaker)
            norm = frame.items[cue[0]].norm
            self.last = _Source(
                _span(frame, cue), norm, _span(frame, speaker), name, frame.paragraph
            )

    def _quotes_in(self, frame: Frame, parts: Sequence[Range]) -> list[int]:
        return [
            frame.items[i].quote
            for low, high in parts
            for i in range(low, high)
            if frame.items[i].is_quote
        ]

    def _pieces(self, frame: Frame, part: Range) -> list[Span]:
        """Return where a content stands: inside the marks if it is nothing but one quotation."""
        low, high = part
        while low < high and frame.items[low].norm in (",", ":"):
            low += 1
        while low < high and frame.items[high - 1].norm in (",", ":", ";"):
            high -= 1
        if low >= high:
            return []
        if high - low == 1 and frame.items[low].is_quote:
            pieces = [
                piece.trimmed(self.text) for piece in self.outer[frame.items[low].quote].pieces
            ]
            return [piece for piece in pieces if piece.start < piece.end]
        return [Span(frame.items[low].start, frame.items[high - 1].end)]

    def _form(self, pieces: Sequence[Span], quotes: Sequence[int]) -> str:
        if not quotes:
            return "indirect_quote"
        total = sum(piece.end - piece.start for piece in pieces)
        quoted = sum(
            max(
                0, min(piece.end, self.outer[quote].end) - max(piece.start, self.outer[quote].start)
            )
            for piece in pieces
            for quote in quotes
        )
        return "direct_quote" if quoted >= DIRECT_SHARE * total else "mixed_quote"

    # Whose words

    def _name(self, frame: Frame, speaker: Range | None) -> str | None:
        if speaker is None:
            return None
        low, high = speaker
        items = frame.items[low:high]
        place = items[0].start
        pronoun = self.language.pronouns.get(items[-1].norm)
        if pronoun is not None and len(items) == 1:
            return self._antecedent(frame, place, pronoun) or items[-1].text
        words = name_in(items, self.language)
        if words and items[-1].is_name:
            return self.names.fullest(words, place) or " ".join(words)
        apposed = self._apposed_name(frame, high)
        if apposed:
            return self.names.fullest(apposed, place) or " ".join(apposed)
        if items[0].norm in self.language.determiners and not words:
            known = self.names.described_by(items[-1].norm, place)
            if known is not None:
                return known
        return " ".join(Span(items[0].start, items[-1].end).cut(self.text).split())

    def _apposed_name(self, frame: Frame, high: int) -> tuple[str, ...]:
        """Read the name in "the coach, Ann Ash, said"."""
        if high >= len(frame.items) or frame.items[high].norm != ",":
            return ()
        end = high + 1
        while end < len(frame.items) and (frame.items[end].is_name or frame.items[end].norm == "."):
            end += 1
        return name_in(frame.items[high + 1 : end], self.language)

    def _antecedent(self, frame: Frame, place: int, kind: str) -> str | None:
        last = self.last
        near = last is not None and self._away(frame, last) <= NEAR
        if kind in ("m", "f"):
            here = self.names.person_between(frame.start, place)
            if here is not None:
                return here
            if near and last is not None and last.name and self._is_person(last.name):
                return last.name
            return self.names.person_before(place)
        if kind in ("p", "n") and near and last is not None:
            return last.name
        return None

    def _away(self, frame: Frame, source: _Source) -> int:
        """Count the body paragraphs from a source to a sentence."""
        return self.ordinals[frame.paragraph] - self.ordinals[source.paragraph]

    def _is_person(self, name: str) -> bool:
        return name[:1].isupper() and name.split()[0].lower() not in self.language.determiners

    # Free-standing quotations

    def _add_free(self, number: int, place: int, narrated: int) -> None:
        """Take a quotation without attribution, in a frame with so many words of the narrator."""
        frame = self.framed[number]
        quote = frame.items[place].quote
        if not self._stands_free(frame, place, narrated):
            return
        leads_in = place > 0 and frame.items[place - 1].norm == ":"
        if leads_in and not self.found[number]:
            self._remember(frame, lead_in(frame, place - 1, self.language))
        source, rule = self._source_for(number)
        if leads_in and (source is None or source.paragraph != frame.paragraph):
            source, rule = None, "after-colon"
        report = self._direct(self.outer[quote], (quote,), source, rule)
        inside = sum(len(piece.cut(self.text).split()) for piece in report.contents)
        if not report.contents or (rule == "free-standing" and inside < SENTENCE_WORDS):
            return
        self.by_quote[quote] = len(self.reports)
        self.reports.append(report)
        if source is not None:
            self.last = source._replace(paragraph=frame.paragraph)

    def _stands_free(self, frame: Frame, place: int, narrated: int) -> bool:
        """Say whether a quotation is a sentence of its own, not a word in the narrator's."""
        tokens = words(self.outer[frame.items[place].quote].pieces[0].cut(self.text))
        count = sum(token.kind != "sign" for token in tokens)
        first = next((token.text[0] for token in tokens if token.kind != "sign"), "")
        if narrated <= FREE_WORDS:
            return count >= 2
        before = frame.items[place - 1] if place else None
        if before is not None and before.norm == ":":
            return count >= 2
        leads = before is None or before.norm in (",", "—", "–", "-")
        return leads and count >= SENTENCE_WORDS and bool(first) and not first.islower()

    def _said_beside(self, number: int) -> _Source | None:
        """Return the source that the sentence right after a quotation names."""
        if number + 1 >= len(self.framed):
            return None
        frame, following = self.framed[number], self.framed[number + 1]
        if following.paragraph != frame.paragraph or self.found[number + 1]:
            return None
        lead = bare_cue(following, self.language)
        if lead is None:
            return None
        before, self.last = self.last, None
        self._remember(following, lead)
        source, self.last = self.last, before
        return source

    def _source_for(self, number: int) -> tuple[_Source | None, str]:
        frame = self.framed[number]
        beside = self._said_beside(number)
        if beside is not None:
            return beside, "free-standing-beside"
        if self.last is not None and self._away(frame, self.last) <= REACH:
            return self.last, "free-standing-after"
        for following in range(number + 1, min(number + 3, len(self.framed))):
            later = self.framed[following]
            if later.paragraph > frame.paragraph + 1:
                break
            for attribution in self.found[following]:
                speaker = _span(later, attribution.speaker) if attribution.speaker else None
                source = _Source(
                    _span(later, attribution.cue),
                    attribution.cue_norm,
                    speaker,
                    self._name(later, attribution.speaker),
                    frame.paragraph,
                )
                return source, "free-standing-before"
        return None, "free-standing"


def _ordinals(framed: Sequence[Frame]) -> dict[int, int]:
    """Number the paragraphs by how many of the body come before, so that captions count nothing."""
    numbers: dict[int, int] = {}
    bodies = 0
    for frame in framed:
        if frame.paragraph not in numbers:
            bodies += frame.role == "body"
            numbers[frame.paragraph] = bodies
    return numbers


def _span(frame: Frame, part: Range) -> Span:
    return Span(frame.items[part[0]].start, frame.items[part[1] - 1].end)
