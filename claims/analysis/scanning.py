"""What stands at a place among the tokens: a figure, a unit, a phrase of a table?"""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from claims.analysis.lexicons import Lexicon, Unit
from claims.analysis.lexicons.figure_words import FigureWords
from claims.analysis.tokens import Token

Entry = TypeVar("Entry")
LONGEST = 5  # words of a phrase in any table of figure words
SEPARATORS = str.maketrans(
    {"٬": ",", "،": ",", "٫": ".", "’": "'", "，": ",", "．": ".", "：": ":"}
)

MINUS = "-−"
LOOSE_UNITS = frozenset("hHmMtglCF")  # letters that are units apart from their figure, too


class Scan(NamedTuple):
    """The tokens of a text with the words that make figures in its language.

    `phrases` keeps what may be an entry of a table at the places asked for so far.
    """

    text: str
    tokens: Sequence[Token]
    lexicon: Lexicon
    words: FigureWords
    phrases: dict[int, Sequence[tuple[str, int]]]

    def has(self, at: int) -> bool:
        """Say whether a token stands there."""
        return 0 <= at < len(self.tokens)

    def norm(self, at: int) -> str:
        """Return the folded token there, or nothing."""
        return self.tokens[at].norm if 0 <= at < len(self.tokens) else ""

    def is_number(self, at: int) -> bool:
        """Say whether figures stand there."""
        return 0 <= at < len(self.tokens) and self.tokens[at].kind == "number"

    def touches(self, at: int) -> bool:
        """Say whether nothing stands between a token and the one before it."""
        return 0 < at < len(self.tokens) and self.tokens[at - 1].end == self.tokens[at].start

    def past_hyphen(self, at: int) -> int:
        """Return the place behind a hyphen, or the same place where there is none."""
        return at + 1 if self.norm(at) == "-" and self.has(at + 1) else at

    def match(self, table: Container[str], at: int) -> int:
        """Return the place behind the longest entry of the table that starts there, or 0."""
        stop = 0
        for key, behind in self._phrases(at):
            if key in table:
                stop = behind
        return stop

    def read(self, table: Mapping[str, Entry], at: int) -> tuple[Entry, int] | None:
        """Return the longest entry of the table that starts there, and the place behind it."""
        found = None
        for key, behind in self._phrases(at):
            if key in table:
                found = table[key], behind
        return found

    def _phrases(self, at: int) -> Sequence[tuple[str, int]]:
        """Return the phrases that start there and may be entries, and the places behind them."""
        found = self.phrases.get(at)
        if found is None:
            key = self.norm(at)
            if key not in self.words.firsts:
                found = ()
            elif key not in self.words.beginnings:
                found = ((key, at + 1),)
            else:
                found = ((key, at + 1), *self._longer(key, at + 1))
            self.phrases[at] = found
        return found

    def _longer(self, key: str, at: int) -> Iterator[tuple[str, int]]:
        """Yield the phrases that go on a word, as long as an entry does; hyphens do not count."""
        parts = 1
        while at < len(self.tokens) and parts < LONGEST and key in self.words.beginnings:
            norm = self.tokens[at].norm
            at += 1
            if norm != "-":
                key = f"{key}_{norm}"
                parts += 1
                yield key, at


def unit_at(scan: Scan, at: int) -> tuple[Unit, int] | None:
    """Return the longest unit that starts there; one letter must touch its figure.

    Some need not: 60 t, 5 l, 61 F, and behind a minus -2 c.
    """
    best = scan.read(scan.words.units, at)
    if best is None:
        return None
    letter = scan.norm(at)
    lone = best[1] == at + 1 and len(letter) == 1 and letter.isascii() and letter.isalpha()
    if not lone or scan.touches(at):
        return best
    below_zero = letter in "cf" and at > 1 and scan.tokens[at - 2].text in MINUS
    return best if below_zero or scan.tokens[at].text in LOOSE_UNITS else None


def digits_of(token: Token) -> str:
    """Return the figures of a number token as ASCII, other characters as they are.

    >>> from claims.analysis.tokens import words
    >>> digits_of(words("١٢٫٥")[0])
    '12.5'
    """
    if token.text.isascii():
        return token.text
    figures = (str(unicodedata.decimal(c)) if c.isdecimal() else c for c in token.text)
    return "".join(figures).translate(SEPARATORS)


def may_number(scan: Scan, at: int) -> bool:
    """Say whether figures or a number word stand there."""
    return scan.is_number(at) or scan.norm(at) in scan.words.numbers
