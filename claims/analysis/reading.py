"""What must be known about two texts before they can be compared?

Both are cut into sentences, quotations and lexemes once; alignment and every rule read from here.
The two are read together, because a word capitalised inside a sentence of one is a name at the
start of a sentence of the other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claims.analysis import lexicons
from claims.analysis.calendars import with_weekdays
from claims.analysis.keeping import kept
from claims.analysis.languages import Language
from claims.analysis.lexemes import Lexeme, lexemes
from claims.analysis.lexicons import Lexicon
from claims.analysis.markpairs import MarkedPair, Marks
from claims.analysis.paragraphs import paragraphs
from claims.analysis.particles import joined
from claims.analysis.propernames import names_in
from claims.analysis.quotemarks import pair_marks
from claims.analysis.scopes import settled
from claims.analysis.segmentation import Segment
from claims.analysis.spans import Span
from claims.analysis.tokens import Token, words

# Own choice: a line with at least this share of capitals is in title case, where they name nothing.
TITLE_CASE = 0.6


@dataclass(frozen=True, slots=True)
class Reading:
    """One text with its sentences, lexemes and quotations.

    `bounds[i]` are the half-open numbers of the lexemes of segment i; `quoted[k]` is the number of
    the innermost quotation around lexeme k, or -1; `marks` is where every quotation mark stands,
    those that belong to no quotation included.
    """

    text: str
    segments: tuple[Segment, ...]
    lexemes: tuple[Lexeme, ...]
    bounds: tuple[tuple[int, int], ...]
    quotations: tuple[MarkedPair, ...]
    quoted: tuple[int, ...]
    marks: tuple[Span, ...]


def read_pair(
    texts: tuple[str, str],
    segments: tuple[Sequence[Segment], Sequence[Segment]],
    language: Language,
    lexicon: Lexicon,
    marks: tuple[Marks, Marks] | None = None,
) -> tuple[Reading, Reading]:
    """Read two texts for comparing with one another. Linear in their lengths.

    `marks` are their quotation marks, where these are paired already.
    """
    parts = tuple(map(tuple, segments))
    alone = [_alone(text, mine, lexicon.code) for text, mine in zip(texts, parts, strict=True)]
    names = alone[0].names | alone[1].names
    pieces = with_weekdays(
        [_pieces(text, mine, names, lexicon.code) for text, mine in zip(texts, parts, strict=True)]
    )
    one, other = (
        _read(
            text,
            segments[side],
            pieces[side],
            marks[side] if marks else pair_marks(text, paragraphs(text), language.elisions),
        )
        for side, text in enumerate(texts)
    )
    return one, other


class _Alone(NamedTuple):
    """What a text tells without the other: its tokens, and what their capitals say."""

    tokens: tuple[Token, ...]
    openings: frozenset[int]
    shouted: frozenset[int]
    names: frozenset[str]


@kept
def _alone(text: str, segments: tuple[Segment, ...], code: str) -> _Alone:
    tokens = words(text)
    openings = _openings(tokens, segments)
    names = names_in(tokens, openings, lexicons.get(code))
    return _Alone(tokens, openings, _shouted(tokens, segments), names)


@kept
def _pieces(
    text: str, segments: tuple[Segment, ...], names: frozenset[str], code: str
) -> tuple[Lexeme, ...]:
    lexicon, mine = lexicons.get(code), _alone(text, segments, code)
    pieces = lexemes(text, mine.tokens, lexicon, names, mine.openings, mine.shouted)
    return joined(text, settled(text, pieces, lexicon), lexicon)


def _read(
    text: str, segments: Sequence[Segment], pieces: tuple[Lexeme, ...], paired: Marks
) -> Reading:
    starts = [piece.start for piece in pieces]
    bounds = tuple(
        (bisect_left(starts, part.start), bisect_left(starts, part.end)) for part in segments
    )
    quotations, strays = paired
    quoted = [-1] * len(pieces)
    for number, quotation in enumerate(quotations):
        for inside in quotation.pieces:
            for k in range(bisect_left(starts, inside.start), bisect_left(starts, inside.end)):
                quoted[k] = number
    marks = {Span(pair.start, pair.start + 1) for pair in quotations}
    marks |= {Span(pair.end - 1, pair.end) for pair in quotations if pair.closed}
    return Reading(
        text,
        tuple(segments),
        pieces,
        bounds,
        quotations,
        tuple(quoted),
        tuple(sorted(marks.union(strays))),
    )


def _openings(tokens: Sequence[Token], segments: Sequence[Segment]) -> frozenset[int]:
    """Return where a capital says nothing: first words, words after a mark, titles in capitals."""
    found: set[int] = set()
    starts = [token.start for token in tokens]
    for part in segments:
        inside = tokens[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
        written = [token for token in inside if token.kind == "word"]
        capitals = sum([token.text[0].isupper() for token in written])
        if len(written) > 2 and capitals >= TITLE_CASE * len(written):
            found.update(token.start for token in written)
            continue
        opening = True
        for token in inside:
            if token.kind == "sign":
                opening = opening or token.norm in ('"', ":", ".", "?", "!")
            else:
                if opening:
                    found.add(token.start)
                opening = False
    return frozenset(found)


def _shouted(tokens: Sequence[Token], segments: Sequence[Segment]) -> frozenset[int]:
    """Return where the words of lines stand in which every letter is a capital."""
    found: set[int] = set()
    starts = [token.start for token in tokens]
    for part in segments:
        inside = tokens[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
        written = [token for token in inside if token.kind == "word"]
        if len(written) > 2 and all(token.text.isupper() for token in written):
            found.update(token.start for token in written)
    return frozenset(found)


def span_of(pieces: Sequence[Lexeme]) -> Span | None:
    """Return the stretch from the first to the last of several lexemes; None for none."""
    return Span(pieces[0].start, pieces[-1].end) if pieces else None
