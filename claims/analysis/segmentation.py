"""Into which sentences does a text fall, and what is each of them on the page?

Paragraphs first, then their roles, then sentences inside each. A full stop ends a sentence unless
an abbreviation, an initial or a small letter after it says otherwise. Quotations are known before
the cutting begins: one that stands inside a sentence is not cut, one that makes up sentences of its
own is; a mark that belongs to no quotation stays with the sentence before it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import regex

from claims.analysis.graphemes import inner_places, widen
from claims.analysis.languages import Language, get
from claims.analysis.languages.language import month_names
from claims.analysis.lexicons.counting import words_of
from claims.analysis.markpairs import Marks
from claims.analysis.normalization import fold
from claims.analysis.paragraphs import Paragraph, paragraphs
from claims.analysis.roles import CAPTION, CREDIT, credit_tail, roles_of
from claims.analysis.spans import Span
from claims.analysis.speechmarks import marks_of

STOP = regex.compile(
    r"(?P<stop>[.!?…]++|[。！？｡؟۔।॥]++)"
    r"(?P<closers>[\"“”‘’»«›‹)\]}」』\p{M}]|[\u00a0\u2009\u202f][”’»›]|(?<=[’'])[ ]”|''|'|"
    r"\[\d{1,3}\])*+"
)
UNSPACED_STOPS = frozenset("。！？｡।॥۔؟")
LAST_WORD = regex.compile(r"[\p{L}\p{M}\p{Nd}.'’&-]++$")
NEXT_WORD = regex.compile(
    r"[\s\"“”„‘’‚'«»‹›(\[{¿¡「『—–-]*+([\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}'’.-]*+)"
)
LOOK_BACK, LOOK_AHEAD = 40, 80  # code points read around a stop: more than any abbreviation or name
WORD_OR_STOP = regex.compile(r"[\p{L}'’-]+|[.!?]")
INITIALS = regex.compile(r"(?:\p{L}\.)+\p{L}")
CUE_WITHIN = 4  # words after “Why?” among which a cue of saying joins it to its speaker
DASHES = ("—", "–")
SENTENCE_LEADS = frozenset(":,;—–-")


class Segment(NamedTuple):
    """One sentence (or line of furniture): where it stands, what it is, in which paragraph.

    `role` is `headline`, `body`, `caption`, `credit`, `boilerplate` or `correction_note`.
    """

    start: int
    end: int
    role: str
    paragraph: int

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return Span(self.start, self.end)


def segment(text: str, language: str | Language | None = "en") -> tuple[Segment, ...]:
    """Cut a text into sentences with their roles.

    In order, without overlap; every non-blank character is in exactly one, so segments and the
    white space between them rebuild the text; no grapheme cluster is split. Paragraphs count from
    0. Linear in the length.

    >>> [(s.role, s.span.cut("Gas up\\n\\nIt rose. Mr. Ash left.")) for s in
    ...  segment("Gas up\\n\\nIt rose. Mr. Ash left.")]
    [('headline', 'Gas up'), ('body', 'It rose.'), ('body', 'Mr. Ash left.')]
    """
    table = language if isinstance(language, Language) else get(language)
    parts = paragraphs(text)
    roles = roles_of(text, parts, table)
    marks = marks_of(text, parts, roles, table)
    return segment_paragraphs(text, parts, marks, table, roles)


def segment_paragraphs(
    text: str,
    parts: Sequence[Paragraph],
    marks: Marks,
    language: Language,
    roles: Sequence[str] | None = None,
) -> tuple[Segment, ...]:
    """Do the same where paragraphs, quotation marks and perhaps roles are known already."""
    if not parts:
        return ()
    cutter = _Cutter(text, marks, language)
    inside = inner_places(text)
    found: list[Segment] = []
    known = roles_of(text, parts, language) if roles is None else roles
    last, stop = 0, -1  # where the segment before ends, and where the next stop is
    for number, (part, role) in enumerate(zip(parts, known, strict=True)):
        if stop < part.start:
            match = STOP.search(text, part.start)
            stop = match.start() if match else len(text)
        uncut = stop >= part.end or not part.has_words
        if uncut and role != CAPTION and not inside:
            found.append(Segment(part.start, part.end, role, number))
            last = part.end
            continue
        for span, its_role in _with_credit(text, part.span, role, cutter):
            start, end = widen(span, inside) if inside else span
            start = max(start, last)
            if start < end:
                found.append(Segment(start, end, its_role, number))
                last = end
    return tuple(found)


def _with_credit(text: str, part: Span, role: str, cutter: _Cutter) -> list[tuple[Span, str]]:
    tail = credit_tail(text, part) if role == CAPTION else None
    if tail is None:
        return [(span, role) for span in cutter.sentences(part)]
    caption = cutter.sentences(Span(part.start, tail).trimmed(text))
    return [*((span, role) for span in caption), (Span(tail, part.end), CREDIT)]


class _Cutter:
    """Finds sentence ends, given where quotations are."""

    def __init__(self, text: str, marks: Marks, language: Language) -> None:
        self.text = text
        self.language = language
        self.strays = frozenset(stray.start for stray in marks.strays)
        self.embedded = _merge(
            pair.span
            for pair in marks.pairs
            if pair.closed and (pair.single or self._is_embedded(pair.span))
        )
        self.starts = [span.start for span in self.embedded]

    def sentences(self, part: Span) -> Sequence[Span]:
        """Return the sentences of one paragraph, trimmed, in order."""
        found: list[Span] = []
        start = part.start
        for match in STOP.finditer(self.text, part.start, part.end):
            end = match.end()
            if end >= part.end or not self._ends_sentence(match, part, start):
                continue
            end = self._with_strays(end, part)
            if end >= part.end:
                continue
            found.append(Span(start, end).trimmed(self.text))
            start = self._next(end, part)
        if start < part.end:
            found.append(Span(start, part.end))
        return found

    def _next(self, place: int, part: Span) -> int:
        while place < part.end and self.text[place].isspace():
            place += 1
        return place

    def _with_strays(self, end: int, part: Span) -> int:
        """Keep a mark without partner with the sentence it follows."""
        place = self._next(end, part)
        return place + 1 if place in self.strays and place < part.end else end

    def _is_embedded(self, pair: Span) -> bool:
        """Say whether a quotation stands in the middle of a sentence that goes on after it."""
        before = self.text[max(0, pair.start - LOOK_BACK) : pair.start].rstrip(" \t")
        if not before or before[-1] in "\r\n" or before[-1] in SENTENCE_LEADS:
            return False
        if STOP.search(before[-2:]) is not None and not before[-1].isalnum():
            return False
        after = NEXT_WORD.match(self.text, pair.end, pair.end + LOOK_AHEAD)
        return after is not None and after.group(1)[0].islower()

    def _inside_embedded(self, place: int) -> bool:
        i = bisect_right(self.starts, place) - 1
        return i >= 0 and place < self.embedded[i].end

    def _ends_sentence(self, match: regex.Match[str], part: Span, start: int) -> bool:
        stop, end = match.group("stop"), match.end()
        if self._inside_embedded(match.start()) and self._inside_embedded(end):
            return False
        if not self.text[end].isspace():
            return stop[-1] in UNSPACED_STOPS
        if self.text.startswith(".", end + 1):
            return False  # inside a spaced ellipsis: ". . ."
        following = NEXT_WORD.match(self.text, end, min(part.end, end + LOOK_AHEAD))
        if stop == "." and not match.group("closers") and self._dash_follows(end):
            return False  # SPRING, Ariz. — The river rose
        if following is not None:
            if following.group(1)[0].islower():
                return False
            if stop == "." and self._is_abbreviation(match, start, following.group(1)):
                return False
        asks = stop[-1] in "!?！？…" or len(stop) > 1
        return not (asks and match.group("closers") and self._cue_follows(end, part))

    def _is_abbreviation(self, match: regex.Match[str], start: int, following: str) -> bool:
        low = max(start, match.start() - LOOK_BACK)
        word = LAST_WORD.search(self.text, low, match.start())
        if word is None or match.group("closers"):
            return False
        written = word.group().strip("'’-")
        folded = fold(written)
        language = self.language
        if word.start() == start and (written.isdigit() or len(written) == 1):
            return True  # "1. First point", "A. Second point"
        if folded in language.abbreviations:
            counted = self.text[low : word.start()].rstrip()[-1:].isdigit()
            return not (counted and fold(following) in language.function_words)  # 12 Fr. Die
        if language.dotted_days and written.isdigit():
            next_word = fold(following.rstrip("."))
            if next_word in month_names(language.months) or next_word.isdigit():
                return True
            leads = words_of(language.code).ordinal_leads
            before = LAST_WORD.search(self.text, low, word.start())
            led = before is not None and fold(before.group()) in leads
            return led and next_word not in language.function_words  # im 1. Halbjahr
        if folded in language.number_abbreviations or folded.endswith(language.number_ends):
            return following[0].isdigit()
        if len(written) == 1 and written.isupper() and self._follows_given_name(low, word.start()):
            return True  # "George F. Will wrote"
        starts_sentence = fold(following) in language.function_words
        if folded in language.final_abbreviations or INITIALS.fullmatch(written):
            return not starts_sentence
        return len(written) == 1 and written.isupper() and not starts_sentence

    def _dash_follows(self, end: int) -> bool:
        return self.text[end : end + 2].strip(" \xa0")[:1] in DASHES

    def _follows_given_name(self, low: int, place: int) -> bool:
        before = self.text[low:place].split()
        given = fold(before[-1]) if before else ""
        return given in self.language.male_names or given in self.language.female_names

    def _cue_follows(self, end: int, part: Span) -> bool:
        ahead = self.text[end : min(part.end, end + LOOK_AHEAD)]
        words = WORD_OR_STOP.findall(ahead)[:CUE_WITHIN]
        for word in words:
            if word in (".", "!", "?"):
                return False
            if fold(word) in self.language.speech_cues or fold(word) in self.language.claim_cues:
                return True
        return False


def _merge(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
