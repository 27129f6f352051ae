"""Where does something said begin and end: by quotation marks, or by dashes where they set speech?

Spanish and Portuguese open a turn with a dash and put the narrator between two more: "—No —dijo
Ana—. Basta." A list has dashes too; a line is believed only if a word of saying follows one of its
inner dashes, or if it stands in a row with such a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import regex

from claims.analysis.asides import DASHES, with_asides
from claims.analysis.languages import Language
from claims.analysis.languages.language import either
from claims.analysis.markpairs import MarkedPair, Marks
from claims.analysis.normalization import fold
from claims.analysis.paragraphs import Paragraph
from claims.analysis.quotemarks import pair_marks
from claims.analysis.roles import BODY, apart
from claims.analysis.spans import Span

DASH = regex.compile(f"[{DASHES}]")
WORD_OR_STOP = regex.compile(r"\p{L}+|[.!?:]")
RESUMED = regex.compile(r"[\s.,;:]*")  # the narrator's marks behind his closing dash
CUE_WITHIN = 3  # words behind an inner dash among which one of saying stands: "—le dijo Ana"
LOOK_AHEAD = 60  # code points


def marks_of(
    text: str, parts: Sequence[Paragraph], roles: Sequence[str], language: Language
) -> Marks:
    """Pair the quotation marks of a text, and the dashes that open and close speech.

    `roles` are those of the paragraphs. Pairs nest or lie apart. Linear in the length.

    >>> from claims.analysis.languages import get
    >>> from claims.analysis.paragraphs import paragraphs
    >>> text = "—No —dijo Ana—. Basta."
    >>> parts = paragraphs(text)
    >>> marks = marks_of(text, parts, ["body"], get("es"))
    >>> [piece.cut(text) for pair in marks.pairs for piece in pair.pieces]
    ['No', 'Basta.']
    """
    marks = pair_marks(text, parts, language.elisions, apart(parts, roles))
    marks = with_asides(text, marks, language)
    if not language.speech_dashes:
        return marks
    spoken = list(_spoken(text, parts, roles, language))
    if not spoken:
        return marks
    pairs = (*marks.pairs, *_apart_from(spoken, marks.pairs))
    return Marks(tuple(sorted(pairs, key=lambda p: (p.start, -p.end))), marks.strays)


def _spoken(
    text: str, parts: Sequence[Paragraph], roles: Sequence[str], language: Language
) -> Iterator[MarkedPair]:
    """Yield what is said in lines that begin with a dash, in order."""
    begins = [
        role == BODY and text[part.start] in DASHES for part, role in zip(parts, roles, strict=True)
    ]
    turns = [_turn(text, part.span, language) if begins[i] else [] for i, part in enumerate(parts)]
    for is_spoken, run in groupby(turns, key=bool):
        told = list(run)
        if is_spoken and any(len(turn) > 1 for turn in told):
            for turn in told:
                yield from _pairs(text, turn)


def _turn(text: str, part: Span, language: Language) -> list[Span]:
    """Return the stretches of a line that are speech, dashes included; one is the whole line.

    Where the narrator has the last word, an empty stretch ends the line.
    """
    found: list[Span] = []
    start = part.start  # of the speech read, or -1 in the narrator's words
    for match in DASH.finditer(text, part.start + 1, part.end):
        if start < 0:
            start = match.start()
        elif _cue_follows(text, match.end(), part.end, language):
            found.append(Span(start, match.end()))
            start = -1
    found.append(Span(start, part.end) if start >= 0 else Span(part.end, part.end))
    return found


def _cue_follows(text: str, place: int, end: int, language: Language) -> bool:
    """Say whether a word of saying follows within the narrator's first words."""
    cues = either(language.speech_cues, language.claim_cues, language.voice_cues)
    words = WORD_OR_STOP.findall(text, place, min(end, place + LOOK_AHEAD))[:CUE_WITHIN]
    for word in words:
        if word in ".!?:":
            return False
        if fold(word) in cues:
            return True
    return False


def _pairs(text: str, turn: Sequence[Span]) -> Iterator[MarkedPair]:
    """Yield a pair for each stretch that holds words."""
    for stretch in turn:
        if stretch.start == stretch.end:
            continue
        high = stretch.end - 1 if text[stretch.end - 1] in DASHES else stretch.end
        low = RESUMED.match(text, stretch.start + 1, high)
        inside = Span(low.end() if low else stretch.start + 1, high).trimmed(text)
        if inside.start < inside.end:
            yield MarkedPair(stretch.start, stretch.end, (inside,), True, False, 0)


def _apart_from(spoken: Sequence[MarkedPair], marked: Sequence[MarkedPair]) -> Iterator[MarkedPair]:
    """Yield the stretches of speech that no pair of marks crosses or holds."""
    i = 0
    reach = -1  # the end of the marks that begin before a stretch
    for pair in spoken:
        while i < len(marked) and marked[i].start < pair.start:
            reach = max(reach, marked[i].end)
            i += 1
        inner = i
        crossed = reach > pair.start
        while inner < len(marked) and marked[inner].start < pair.end:
            crossed = crossed or marked[inner].end > pair.end
            inner += 1
        if not crossed:
            yield pair
