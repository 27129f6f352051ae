"""How is a question answered to a reader?

With what the lookup found, and where the words that were asked differ from those that were checked,
both shown with the differing words marked. Words whose meaning differs are never shown under the
verdict of the claim they come near to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from claims.analysis.findings import COSMETIC
from claims.analysis.normalization import fold
from claims.analysis.spans import Span
from claims.exceptions import TooLong
from claims.queries import lookup
from claims.queries.lookup import Match, Place
from claims.queries.matches import SAME, WordDifference
from claims.queries.stretches import TONES, Mark, Stretch, cut

# Code points; own choice: some twelve sentences, and short enough for an address in any alphabet.
QUESTION_LIMIT = 2000
# The difference that is about quotation marks alone, and such a mark, folded.
MARKS, MARK = "quote_boundary_shifted", '"'


@dataclass(frozen=True, slots=True)
class ShownMatch:
    """A match with both wordings in stretches: `theirs` the words checked, `yours` those asked."""

    match: Match
    theirs: tuple[Stretch, ...]
    yours: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, among how many claims, and when; best match first."""

    matches: tuple[ShownMatch, ...]
    claims: int
    at: datetime

    @property
    def is_sample(self) -> bool:
        """Whether any claim found is sample data."""
        return any(shown.match.claim.is_sample for shown in self.matches)

    @property
    def is_any(self) -> bool:
        """Whether one match may be what was asked about."""
        return any(shown.match.is_answer for shown in self.matches)

    @property
    def tones(self) -> tuple[str, ...]:
        """In which tones words are marked, the gravest first."""
        apart = [shown for shown in self.matches if shown.match.relation != SAME]
        used = {one.tone for shown in apart for one in (*shown.theirs, *shown.yours)}
        return tuple(tone for tone in reversed(TONES) if tone in used)


def to(question: str) -> Answer:
    """Answer a question.

    Raises: TooLong.
    """
    if len(question) > QUESTION_LIMIT:
        raise TooLong(what="Your question", limit=QUESTION_LIMIT, unit="characters")
    matches = lookup.by_text(question)
    searched = lookup.searched()
    return Answer(tuple(_shown(question, match) for match in matches), searched.claims, searched.at)


def _shown(question: str, match: Match) -> ShownMatch:
    theirs = _marks(
        (place, one.severity) for one in match.differences for place in _theirs(one, match)
    )
    yours = _marks((one.query, one.severity) for one in match.differences)
    window = Span(match.query.start, match.query.end)
    return ShownMatch(
        match,
        cut(match.text, Span(0, len(match.text)), _telling(theirs)),
        cut(question, window, _telling(yours)),
    )


def _telling(marks: list[Mark]) -> list[Mark]:
    """Leave out what covers graver or equal marks: the words that differ are inside it."""
    return [
        mark
        for mark in marks
        if not any(
            mark.span != other.span
            and mark.span.contains(other.span)
            and TONES.index(other.tone) >= TONES.index(mark.tone)
            for other in marks
        )
    ]


def _theirs(one: WordDifference, match: Match) -> list[Place]:
    """Point at what differs in the words checked; of marks that were all lost, at these alone."""
    if one.claim is None:
        return []
    start, end, exact = one.claim
    is_quoted = len(exact) > 2 and fold(exact[0]) == fold(exact[-1]) == MARK
    if one.type != MARKS or not is_quoted or MARK in fold(match.query.exact):
        return [one.claim]
    return [Place(start, start + 1, exact[0]), Place(end - 1, end, exact[-1])]


def _marks(places: Iterable[tuple[Place | None, str]]) -> list[Mark]:
    """Mark what differs, except signs alone that carry no weight: a full stop more or less."""
    return [
        Mark(Span(place.start, place.end), severity, place)
        for place, severity in places
        if place and (severity != COSMETIC or any(map(str.isalnum, place.exact)))
    ]
