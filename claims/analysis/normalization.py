"""When do two texts say the same in another dress? Fold case, marks, dashes and spacing away.

Each grapheme cluster is folded by itself, so that every folded character knows the stretch of the
original it came from, and a finding in the folded text leads back to the words as written. The
original is never changed.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import regex

from claims.analysis.spans import Span

PIECE = regex.compile(r"\s+|\X")
BLANKS = regex.compile(" {2,}")
INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c")
# Every code point of Unicode's Quotation_Mark property that stands for a single or a double mark,
# and the letters' apostrophes and primes that are typed for them.
SINGLE_MARKS = "‘’‚‛‹›`´′ʼʻ＇"
DOUBLE_MARKS = "“”„‟«»″〝〞〟＂「」『』"
DASHES = "‐‑‒–—―−﹘﹣－"
_SIGNS = str.maketrans(
    {
        **dict.fromkeys(SINGLE_MARKS, "'"),
        **dict.fromkeys(DOUBLE_MARKS, '"'),
        **dict.fromkeys(DASHES, "-"),
        "⁄": "/",
        "×": "x",
    }
)


# White space becomes a blank, and what shows nothing becomes nothing; no white space lies higher.
_UNSEEN: dict[int, str | None] = {code: " " for code in range(0x3001) if chr(code).isspace()}
_UNSEEN.update(dict.fromkeys(map(ord, INVISIBLE)))


@dataclass(frozen=True, slots=True)
class Normalized:
    """A folded text with the way back.

    `offsets[i]` is where in the original the cluster behind folded character `i` starts, `ends[i]`
    where it ends; both rise or stay, never fall.
    """

    text: str
    offsets: tuple[int, ...]
    ends: tuple[int, ...]

    def to_original(self, span: Span) -> Span:
        """Return the stretch of the original behind a span of the folded text.

        An empty span leads to the empty span at the start of the character it stands before.

        >>> normalize("Ein  „Wort“").to_original(Span(4, 10))
        Span(start=5, end=11)
        """
        if span.start < span.end:
            return Span(self.offsets[span.start], self.ends[span.end - 1])
        if span.start < len(self.offsets):
            return Span(self.offsets[span.start], self.offsets[span.start])
        last = self.ends[-1] if self.ends else 0
        return Span(last, last)


@lru_cache(maxsize=65536)
def fold(piece: str) -> str:
    """Fold one short string for comparing: case, compatibility forms, marks, dashes, spacing.

    Folding twice is folding once.

    >>> fold("“Straße”\\u00a0— ＡＢＣ")
    '"strasse" - abc'
    """
    if piece.isascii() and piece.isalnum():
        return piece.lower()
    folded = piece
    while True:
        before = folded
        folded = unicodedata.normalize("NFKC", folded.translate(_SIGNS)).casefold()
        folded = folded.translate(_UNSEEN)
        if folded == before:
            return folded


def flat(text: str) -> str:
    """Return what `normalize` makes of a text, without the way back, in a fraction of its time."""
    pieces = (" " if piece.isspace() else fold(piece) for piece in PIECE.findall(text))
    return BLANKS.sub(" ", "".join(pieces))


def normalize(text: str) -> Normalized:
    """Fold a whole text and keep the way back; a run of white space becomes one blank.

    Linear in the length. Characters that show nothing (soft hyphen, zero width) fold to nothing.

    >>> normalize("NATO’s  “no-limits” pact").text
    'nato\\'s "no-limits" pact'
    """
    folded: list[str] = []
    offsets: list[int] = []
    ends: list[int] = []
    for match in PIECE.finditer(text):
        whole = match.group()
        for character in " " if whole.isspace() else fold(whole):
            if character == " " and folded and folded[-1] == " ":
                ends[-1] = match.end()
                continue
            folded.append(character)
            offsets.append(match.start())
            ends.append(match.end())
    return Normalized("".join(folded), tuple(offsets), tuple(ends))
