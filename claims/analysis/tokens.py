"""Which words, numbers and marks is a text made of?

A word keeps its inner apostrophe ("don't") but gives up a possessive "'s", which is a token of its
own, so that "China" and "China's" share a token; so does the elided article of French ("l'").
Hyphens separate. Scripts written without spaces
(Han, kana, Thai and their kin) come character by character. A number keeps its separators.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from claims.analysis.normalization import fold
from claims.analysis.spans import Span

_TAIL = r"[\p{M}\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}\u00ad]"
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
# What is typed for an apostrophe: the mark, the letter of that shape, primes and accents.
_APOSTROPHE = r"['’ʼ＇`´′]"
# What shows nothing inside a word: soft hyphen, zero-width space, word joiner.
_HIDDEN = rf"(?:{_TAIL}|[\u200b\u2060\ufeff](?=\p{{L}}))"
# An underscore is part of a name like file_1, not of the _words_ it stands around.
_INNER = r"_(?<=[\p{L}\p{N}]_)(?=[\p{L}\p{N}])"
_LETTER = rf"(?:(?![{_UNSPACED}ʼ])(?:[\p{{L}}\p{{Nl}}]|{_INNER}){_HIDDEN}*+)"
# A word that needs no look at its tail, because a plain sign or blank stands behind it; most do.
_PLAIN = r"[A-Za-zÀ-ÖØ-öø-ÿА-яЁё]"
# Quotation marks, so many of them in a row that they are noise and no pairs: one token.
_MARK = r"[\"“”„‟«»'‘’‚‛`´‹›]"
# What an article is elided before: two letters, or one of the words of one letter ("n'a").
_ELIDING = r"\p{L}\p{M}*\p{L}|[aày](?!\p{L})"
TOKEN = regex.compile(
    rf"""
    (?!\s(?!{_TAIL}))(?:
      (?P<plain>(?-i:{_PLAIN}++(?=[\ ,;:?!\n)]) | {_PLAIN}{{2,}}+(?=\.)))
    | (?P<number>\p{{Nd}}{_TAIL}*+
        (?:(?:[.,:٫٬]|['’](?=\p{{Nd}}{{3}}(?!\p{{Nd}})))?\p{{Nd}}{_TAIL}*+)*+)
    | (?P<clitic>(?<=[\p{{L}}\p{{M}}]){_APOSTROPHE}s(?![\p{{L}}\p{{M}}\p{{N}}]))
    | (?P<elided>(?<![\p{{L}}\p{{M}}])(?:[ldjmnstc]|qu){_APOSTROPHE}(?={_ELIDING}))
    | (?P<word>(?:\p{{L}}\.){{2,}}+(?!{_TAIL})
        | {_LETTER}++(?:(?!{_APOSTROPHE}s(?![\p{{L}}\p{{M}}])){_APOSTROPHE}{_LETTER}++)*+)
    | (?P<sign>{_MARK}{{8,}}+|\X)
    )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
WORDS = frozenset({"plain", "clitic", "elided", "word"})  # the groups of the pattern that are words
# A blank that is part of a cluster, as no plain text has them: there it parts nothing.
_CLUSTERED_BLANK = regex.compile(rf"\p{{GCB=Prepend}}\ |\ {_TAIL}")
# Own choices: the code points of a stretch between blanks whose tokens are kept, and of how many.
LONGEST_KEPT, MOST_KEPT = 24, 65536


class Token(NamedTuple):
    """One word, number or mark: where it stands, as written, as folded for comparing.

    `kind` is `word`, `number` or `sign`; an unspaced character is a `word`.
    """

    start: int
    end: int
    text: str
    norm: str
    kind: str

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return Span(self.start, self.end)


def words(text: str, span: Span | None = None) -> tuple[Token, ...]:
    """Cut `text` (or the part of it inside `span`) into tokens, in order, without overlap.

    Positions count from the start of `text` in both cases. White space is in no token, every other
    character is in exactly one. Linear in the length.

    >>> [token.text for token in words("China’s GDP grew 3.5%.")]
    ['China', '’s', 'GDP', 'grew', '3.5', '%', '.']
    """
    start, end = span if span is not None else (0, len(text))
    if not text.isascii() and _CLUSTERED_BLANK.search(text, max(0, start - 1), end) is not None:
        return tuple(_tokens(text, start, end))
    found: list[Token] = []
    add, make, plain = found.append, tuple.__new__, _PLAIN_WORDS  # asked for every word
    for piece in text[start:end].split(" "):
        stop = start + len(piece)
        if norm := plain[piece]:
            add(make(Token, (start, stop, piece, norm, "word")))
        elif len(piece) > LONGEST_KEPT or not found:
            # What begins a span may go on from before it: only a blank parts what is read apart.
            found.extend(_tokens(text, start, stop))
        else:
            for low, high, written, norm, kind in _tokens_of(piece):
                add(make(Token, (start + low, start + high, written, norm, kind)))
        start = stop + 1
    return tuple(found)


class _PlainWords(dict[str, str]):
    """The folded form of words of plain letters only; nothing for any other stretch."""

    def __missing__(self, piece: str) -> str:
        norm = piece.lower() if piece.isascii() and piece.isalpha() else ""
        if len(piece) <= LONGEST_KEPT:
            if len(self) >= MOST_KEPT:
                self.clear()
            self[piece] = norm
        return norm


_PLAIN_WORDS = _PlainWords()


@lru_cache(maxsize=MOST_KEPT)
def _tokens_of(piece: str) -> tuple[Token, ...]:
    """Cut a short stretch between blanks, which most often was seen before."""
    return tuple(_tokens(piece, 0, len(piece)))


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    for match in TOKEN.finditer(text, start, end):
        written = match.group()
        if not written.isspace():
            group = match.lastgroup
            kind = "word" if group == "plain" else _kind(group, written)
            yield Token(match.start(), match.end(), written, fold(written), kind)


def _kind(group: str | None, written: str) -> str:
    if group == "number":
        return "number"
    # A character of a script without spaces is a sign to the pattern.
    return "word" if group in WORDS or written[0].isalpha() else "sign"
