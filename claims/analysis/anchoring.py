"""Where in this text do the words stand that were marked in another state of it?

A stretch of text is described twice, as the Web Annotation model has it: by position, and by its
words with a little context. In the unchanged text the position is proof enough, once the words and
their context agree. In a changed text the words are looked for with their context, first as they
are, then with case, marks and spacing folded away, at last approximately.

Source: W3C Web Annotation Data Model 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector;
the order of the attempts and the limits are our own choice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import partial_ratio_alignment

from claims.analysis.normalization import flat, normalize
from claims.analysis.spans import Span

CONTEXT = 32  # code points kept on each side; what Hypothesis keeps as well
MOST_CANDIDATES = 2_000  # places looked at on each side of the expected one
SHORTEST_WITHOUT_CONTEXT = 12  # code points; shorter words elsewhere need context that agrees
LEAST_CONTEXT = 6  # code points of context that have to agree for those
FUZZY_CUTOFF = 82.0  # of 100, RapidFuzz partial ratio; below that readers see another sentence
SHORTEST_FUZZY = 8  # code points; shorter words are like too many others
EDGE_SHIFTS = 12  # code points either edge of an approximate find is tried to be moved


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """A place in a text by position and by words.

    `text[start:end] == exact`; `prefix` and `suffix` are the code points before and after, at most
    `CONTEXT` of them.
    """

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


def describe(text: str, span: Span) -> TextAnchor:
    """Describe a place so that it can be found again.

    Raises: ValueError when the span is empty or reaches outside the text.

    >>> describe("It fell today", Span(3, 7))
    TextAnchor(start=3, end=7, exact='fell', prefix='It ', suffix=' today')
    """
    start, end = span
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no words at {start} to {end} in a text of {len(text)} code points")
    return TextAnchor(
        start,
        end,
        text[start:end],
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
    )


def locate(text: str, anchor: TextAnchor) -> Span | None:
    """Find the place an anchor means, or None where no place is good enough.

    In the text the anchor was made from this is the anchor's own span, always. Else the words with
    the most agreeing context win, the one nearest to the old position among equals.

    >>> old = "He said it fell. It fell again."
    >>> locate("Today: " + old, describe(old, Span(17, 24)))
    Span(start=24, end=31)
    """
    if not anchor.exact:
        return None
    if _fits_at(text, anchor, anchor.start):
        return Span(anchor.start, anchor.start + len(anchor.exact))
    return _by_words(text, anchor) or _by_folded_words(text, anchor) or _by_likeness(text, anchor)


def _fits_at(text: str, anchor: TextAnchor, start: int) -> bool:
    """Say whether words and whole context stand at a place, the text's edges included."""
    end = start + len(anchor.exact)
    return (
        text.startswith(anchor.exact, start)
        and text[max(0, start - CONTEXT) : start] == anchor.prefix
        and text[end : end + CONTEXT] == anchor.suffix
    )


def _by_words(text: str, anchor: TextAnchor) -> Span | None:
    best = _best(text, anchor.exact, anchor.prefix, anchor.suffix, anchor.start)
    return None if best is None else Span(best, best + len(anchor.exact))


def _by_folded_words(text: str, anchor: TextAnchor) -> Span | None:
    exact = flat(anchor.exact)
    if not exact.strip():
        return None
    folded = normalize(text)
    prefix, suffix = flat(anchor.prefix), flat(anchor.suffix)
    best = _best(folded.text, exact, prefix, suffix, anchor.start)
    return None if best is None else folded.to_original(Span(best, best + len(exact)))


def _best(text: str, exact: str, prefix: str, suffix: str, expected: int) -> int | None:
    """Return the start of the occurrence with the most context, nearest to the expected place."""
    ranked = [
        (_agreement(text, start, start + len(exact), prefix, suffix), -abs(start - expected), start)
        for start in _occurrences(text, exact, expected)
    ]
    if not ranked:
        return None
    agreement, _, start = max(ranked)
    needed = min(LEAST_CONTEXT, len(prefix) + len(suffix))
    return start if len(exact) >= SHORTEST_WITHOUT_CONTEXT or agreement >= needed else None


def _occurrences(text: str, exact: str, expected: int) -> Iterator[int]:
    place = text.find(exact, min(expected, len(text)))
    for _ in range(MOST_CANDIDATES):
        if place < 0:
            break
        yield place
        place = text.find(exact, place + 1)
    reach = min(expected, len(text)) + len(exact) - 1
    for _ in range(MOST_CANDIDATES):
        place = text.rfind(exact, 0, max(0, reach))
        if place < 0:
            break
        yield place
        reach = place + len(exact) - 1


def _agreement(text: str, start: int, end: int, prefix: str, suffix: str) -> int:
    """Count the code points of context that agree, outwards from the words."""
    left = 0
    while left < min(len(prefix), start) and text[start - 1 - left] == prefix[-1 - left]:
        left += 1
    right = 0
    while right < min(len(suffix), len(text) - end) and text[end + right] == suffix[right]:
        right += 1
    return left + right


def _by_likeness(text: str, anchor: TextAnchor) -> Span | None:
    if len(anchor.exact) < SHORTEST_FUZZY or not text:
        return None
    found = partial_ratio_alignment(anchor.exact, text, score_cutoff=FUZZY_CUTOFF)
    if found is None or len(text) < len(anchor.exact) // 2:
        return None
    rough = Span(found.dest_start, found.dest_end)
    return _settled(text, rough, anchor.exact) if rough.start < rough.end else None


def _settled(text: str, rough: Span, exact: str) -> Span:
    """Move first the one edge, then the other, to where the words are most alike."""
    starts = range(max(0, rough.start - EDGE_SHIFTS), min(rough.end, rough.start + EDGE_SHIFTS))
    start = max(
        starts,
        key=lambda at: (
            Indel.normalized_similarity(text[at : rough.end], exact),
            -abs(at - rough.start),
        ),
    )
    ends = range(
        max(start + 1, rough.end - EDGE_SHIFTS), min(len(text), rough.end + EDGE_SHIFTS) + 1
    )
    end = max(
        ends,
        key=lambda at: (Indel.normalized_similarity(text[start:at], exact), -abs(at - rough.end)),
    )
    return Span(start, end)
