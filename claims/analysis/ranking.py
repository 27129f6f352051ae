"""How much is each sentence of a text worth checking, and with it what is said in it?

A sentence is scored once, as it stands on the page: with the narrator's words around a quotation,
for these are what a checker reads. A statement has the score of the sentences it stands in, each
counted by how much of the statement is in it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from claims.analysis.checkworthiness import SCALE, features, score_of_features
from claims.analysis.languages import Language
from claims.analysis.markpairs import MarkedPair
from claims.analysis.segmentation import Segment
from claims.analysis.spans import Span
from claims.analysis.tokens import Token

QUOTED_SHARE = 0.5  # of a sentence, from which it counts as a quotation's


class Ranking:
    """The sentences of a text with their tokens and scores, each scored when first asked for."""

    def __init__(
        self,
        segments: Sequence[Segment],
        tokens: Sequence[Token],
        pairs: Iterable[MarkedPair],
        language: Language,
    ) -> None:
        self.segments = segments
        self.tokens = tokens
        self.language = language
        self._ends = [segment.end for segment in segments]
        self._starts = list(map(attrgetter("start"), tokens))
        self._quoted = _outermost(pair.span for pair in pairs)
        self._quoted_ends = [span.end for span in self._quoted]
        self._scores: dict[int, float] = {}

    def inside(self, span: Span) -> Sequence[Token]:
        """Return the tokens that start inside a span."""
        return self.tokens[
            bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)
        ]

    def score(self, number: int) -> float:
        """Return how much a sentence is worth checking, 0 to 1."""
        found = self._scores.get(number)
        if found is None:
            found = self._scores[number] = score_of_features(self.features(number))
        return found

    def features(self, number: int) -> Mapping[str, float]:
        """Return what speaks for and against a sentence."""
        span = self.segments[number].span
        return features(self.inside(span), self.language, is_quoted=self._is_quoted(span))

    def score_of(self, spans: Iterable[Span]) -> float:
        """Return the mean score of the sentences some spans stand in, by their shares of these."""
        total = weight = 0.0
        for span in spans:
            number = bisect_right(self._ends, span.start)
            while number < len(self.segments) and self.segments[number].start < span.end:
                part = _shared(self.segments[number].span, span)
                total += part * self.score(number)
                weight += part
                number += 1
        return round(total / weight, SCALE) if weight else 0.0

    def _is_quoted(self, sentence: Span) -> bool:
        number = bisect_right(self._quoted_ends, sentence.start)
        inside = 0
        while number < len(self._quoted) and self._quoted[number].start < sentence.end:
            inside += _shared(self._quoted[number], sentence)
            number += 1
        return inside >= QUOTED_SHARE * (sentence.end - sentence.start)


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Keep the spans that lie in no other, in order."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not found or span.end > found[-1].end:
            found.append(span)
    return found
