"""Who says what in a whole text? Every attributed passage with its speaker, in order.

Attributions tell who speaks in a sentence. A quotation that stands free takes the last attribution
before it, which is how news prose continues a speaker, and the next one where none came before.
Names, nouns and pronouns are followed back to the fullest name the text gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from claims.analysis.attribution import attributions
from claims.analysis.clauses import Attribution, Range, is_title, may_call
from claims.analysis.dialogue import AFTER, ANSWER, answering, is_turn, only_acts
from claims.analysis.frames import Frame, Item, frames, quotes_of
from claims.analysis.headlines import opens_with_words, told_in_headline
from claims.analysis.interviews import Interview
from claims.analysis.languages import Language
from claims.analysis.leads import (
    bare_cue,
    cites,
    lead_in,
    leading,
    signature_line,
    signed_beside,
)
from claims.analysis.markpairs import MarkedPair, Marks, outermost
from claims.analysis.moods import goes_on
from claims.analysis.passages import SENTENCE_WORDS, Passages, Report, Via, quotes_in, span_of
from claims.analysis.referents import Attributed, Referents
from claims.analysis.segmentation import Segment

MORE_WORDS = 4  # words inside the marks from which a second quotation is no mere term
REACH = 3  # paragraphs a free-standing quotation may be away from its attribution
Lead = tuple[Range, Range]  # speaker and cue
READ_ROLES = frozenset({"headline", "body", "caption", "correction_note"})


class Reading(NamedTuple):
    """The outermost quotations by their marks, all reports in order, and who answers questions."""

    outer: tuple[MarkedPair, ...]
    reports: tuple[Report, ...]
    interview: Interview


def read_reports(
    text: str,
    segments: Sequence[Segment],
    language: Language,
    marks: Marks,
    items: Sequence[Item],
) -> Reading:
    """Find everything a text attributes to somebody; `items` are those of the whole text.

    A report's `quotes` number the outermost quotations it consists of or holds.
    """
    outer = outermost(marks.pairs)
    reader = _Reader(text, frames(text, segments, outer, items), outer, language)
    return Reading(outer, reader.run(), reader.referents.interview)


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
        self.referents = Referents(text, framed, language)
        self.passages = Passages(text, outer)
        self.found = [
            attributions(frame, language) if frame.role in READ_ROLES else () for frame in framed
        ]
        self.reports: list[Report] = []
        self.by_quote: dict[int, int] = {}  # quotation -> its report
        self.last: Attributed | None = None

    def run(self) -> tuple[Report, ...]:
        """Read all sentences; return the reports in order of their first words."""
        for number, frame in enumerate(self.framed):
            if frame.role in READ_ROLES:
                self._read(number, frame)
        return tuple(sorted(self.reports, key=lambda report: report.contents))

    def _read(self, number: int, frame: Frame) -> None:
        """Read a sentence; who speaks in a headline does not go on in the story."""
        before = self.last
        for attribution in self.found[number]:
            self._add(frame, attribution)
        narrated = sum(map(attrgetter("is_word"), frame.items))
        if narrated and not self.found[number]:
            self._remember(frame, leading(frame, self.language))
            self._add_reported_mood(frame)
        if len(self.found[number]) == 1:
            self._add_more_of(frame, self.found[number][0])
        for place in quotes_of(frame):
            if frame.items[place].quote not in self.by_quote:
                self._add_free(number, place, narrated)
        if frame.role == "headline":
            self.last = before

    def _add(self, frame: Frame, attribution: Attribution) -> None:
        quotes = quotes_in(frame, attribution.contents)
        pieces = [
            piece for part in attribution.contents for piece in self.passages.pieces(frame, part)
        ]
        if not pieces:
            return
        source = self._source(frame, attribution, self.last)
        report = Report(
            self.passages.form(pieces, quotes),
            tuple(pieces),
            source.cue,
            source.cue_norm,
            source.speaker,
            source.name,
            all(self.outer[quote].closed for quote in quotes),
            attribution.rule,
            tuple(quotes),
            self._via(frame, attribution, source),
        )
        self._keep(report)
        self.last = source

    def _via(self, frame: Frame, made: Attribution, source: Attributed) -> tuple[Via, ...]:
        """Return whose words the source passes on, not its own."""
        named = ((cue, who, self.referents.name_of(frame, who, source)) for cue, who in made.inner)
        return tuple(
            Via(span_of(frame, cue), span_of(frame, who), name)
            for cue, who, name in named
            if name is None or name != source.name
        )

    def _keep(self, report: Report) -> None:
        """Add a report; it takes the place of one that only guessed who said the same words."""
        place = len(self.reports)
        for quote in report.quotes:
            known = self.by_quote.get(quote, place)
            if known < place and self.reports[known].rule.startswith("free-standing"):
                place = known
        for quote in report.quotes:
            self.by_quote[quote] = place
        self.reports[place : place + 1] = [report]

    def _add_more_of(self, frame: Frame, only: Attribution) -> None:
        """Give a further longer quotation of a sentence to the only cue, if it quoted before."""
        if only.rule not in ("cue-quotation", "cue-far-quotation") or self.last is None:
            return
        for place in range(only.contents[-1][1], len(frame.items)):
            item = frame.items[place]
            if not item.is_quote or item.quote in self.by_quote:
                continue
            before = frame.items[place - 1].norm
            said = place > 1 and may_call(frame.items[place - 2].text, self.language)
            inside = item.text[1:-1]
            title = is_title(inside, before, self.language, said=said)
            if len(inside.split()) >= MORE_WORDS and not title:
                self.by_quote[item.quote] = len(self.reports)
                self.reports.append(self._direct(item.quote, self.last, "same-cue"))

    def _direct(self, quote: int, source: Attributed | None, rule: str) -> Report:
        return self.passages.direct(quote, rule, *(source[:4] if source is not None else ()))

    def _source(
        self, frame: Frame, attribution: Attribution, last: Attributed | None
    ) -> Attributed:
        """Return who speaks by a cue; a pronoun may mean who spoke `last`."""
        cue, speaker = attribution.cue, attribution.speaker
        return Attributed(
            span_of(frame, cue),
            frame.items[cue[0]].norm,
            span_of(frame, speaker) if speaker else None,
            self.referents.name_of(frame, speaker, last, attribution.contents),
            frame.paragraph,
        )

    def _led_by(self, frame: Frame, lead: Lead, last: Attributed | None) -> Attributed:
        return self._source(frame, Attribution(lead[1], lead[0], (), ""), last)

    def _remember(self, frame: Frame, lead: Lead | None) -> None:
        """Make who leads into what follows the last source."""
        if lead is not None:
            self.last = self._led_by(frame, lead, self.last)

    def _add_reported_mood(self, frame: Frame) -> None:
        """Give a sentence in the mood of reports to whoever spoke just before."""
        if self.last is not None and self.referents.away(frame, self.last) <= 1:
            report = goes_on(frame, self.last, self.passages, self.language)
            if report is not None:
                self._keep(report)

    def _add_free(self, number: int, place: int, narrated: int) -> None:
        """Take a quotation without attribution, in a frame with so many words of the narrator."""
        frame = self.framed[number]
        quote = frame.items[place].quote
        cued = bool(self.language.speech_cues)
        free = self.passages.stands_free if cued else self.passages.is_long
        opens = frame.role == "headline" and opens_with_words(frame, place, self.language)
        follows = self.last is not None and self.last.paragraph == frame.paragraph
        whole = opens or (follows and self.passages.is_sentence(frame))
        if not whole and (not free(frame, place, narrated) or cites(frame.items, place + 1)):
            return
        if place and signature_line(frame.items, self.language):
            return
        if frame.role == "headline":
            self._add_headline(frame, place)
            return
        signed = self._signed(number, place)
        if signed is not None:
            self._keep(replace(self._direct(quote, signed, "signed"), cue=None))
            return
        leads_in = place > 0 and frame.items[place - 1].norm == ":"
        leads = leads_in and all(made.cue[0] > place for made in self.found[number])
        lead = lead_in(frame, place - 1, self.language) if leads else None
        self._remember(frame, lead)
        source, rule = (self.last, AFTER) if lead else self._source_for(number)
        if leads_in and (source is None or source.paragraph != frame.paragraph):
            source, rule = None, "after-colon"
        report = self._direct(quote, source, rule)
        inside = sum(len(piece.cut(self.text).split()) for piece in report.contents)
        if not report.contents or (rule == "free-standing" and inside < SENTENCE_WORDS and cued):
            return
        self.by_quote[quote] = len(self.reports)
        self.reports.append(report)
        if source is not None:
            self.last = source._replace(paragraph=frame.paragraph)

    def _add_headline(self, frame: Frame, place: int) -> None:
        """Take a quotation at a headline's head or behind its colon: "Ash on it: ‘It fell’"."""
        found = told_in_headline(frame, place, self.language)
        if found is None:
            return
        (who, cue), source = found, None
        if who and (cue or not place or self.referents.is_person(frame.items[slice(*who)])):
            source = self._source(frame, Attribution(cue or who, who, (), ""), None)
        made = self._direct(frame.items[place].quote, source, "headline-colon")
        self._keep(replace(made, cue=None))

    def _signed(self, number: int, place: int) -> Attributed | None:
        """Return who signs a quotation behind a dash, beside it or in the next sentence."""
        found = signed_beside(self.framed, number, place, self.language)
        if found is None:
            return None
        frame, name = found
        return self._source(frame, Attribution(name, name, (), ""), None)

    def _said_beside(self, number: int) -> Attributed | None:
        """Return the source that the sentence right after a quotation names."""
        if number + 1 >= len(self.framed):
            return None
        frame, following = self.framed[number], self.framed[number + 1]
        if following.paragraph != frame.paragraph or self.found[number + 1]:
            return None
        lead = bare_cue(following, self.language)
        return self._led_by(following, lead, None) if lead is not None else None

    def _acts_before(self, number: int) -> Attributed | None:
        """Return the person the sentence right before is about: “She shrugged. “Who knows?”"""
        frame, before = self.framed[number], self.framed[max(0, number - 1)]
        if number == 0 or self.found[number - 1] or any(item.is_quote for item in before.items):
            return None
        apart = before.paragraph != frame.paragraph
        if apart and not only_acts(self.framed, self.found, number - 1):
            return None
        actor = self.referents.mentions.actor(number - 1)
        return Attributed(None, "", *actor, frame.paragraph) if actor else None

    def _source_for(self, number: int) -> tuple[Attributed | None, str]:
        frame = self.framed[number]
        if (beside := self._said_beside(number)) is not None:
            return beside, "free-standing-beside"
        acting = self.referents.voice(frame) or self._acts_before(number)
        if acting is not None:
            return acting, "free-standing-actor"
        if is_turn(frame):
            return None, "free-standing-turn"
        if self.last is not None and self.referents.away(frame, self.last) <= REACH:
            other = answering(self.reports, frame, self.last, self.language.asking)
            return (other, ANSWER) if other else (self.last, AFTER)
        for following in range(number + 1, min(number + 3, len(self.framed))):
            later = self.framed[following]
            if later.paragraph > frame.paragraph + 1:
                break
            for attribution in self.found[following]:
                source = self._source(later, attribution, self.last)
                return source._replace(paragraph=frame.paragraph), "free-standing-before"
        return None, "free-standing"
