"""By which words is a sentence found?

By the keys its lexemes are compared under (stems, figures with their unit) and by the words as
folded, so that a sentence asked for in an unknown language still meets its twin. A phrase goes by
its words, since another sentence may hold them apart. Function words lead nowhere and are left out,
unless there is nothing else. Scripts without spaces go by pairs of neighbouring characters. Stored
terms come from the text alone; synonyms are added to the question, so that a better word table
needs no new index.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.analysis import lexicons
from claims.analysis.lexemes import Lexeme, lexemes_of
from claims.analysis.lexicons import Lexicon

# Bounds of PostgreSQL's tsvector are 2046 bytes a lexeme and 1 MB in all; these stay well inside.
TERM_LENGTH = 200
TERMS = 5_000
SHORTEST_IN_PHRASE = 4  # letters; shorter words of a phrase are mostly its particles. Own choice


class Slot(NamedTuple):
    """One piece of a question: the terms of a word itself, and those of its synonyms."""

    terms: tuple[str, ...]
    kin: tuple[str, ...] = ()


class Word(NamedTuple):
    """A content word of a question: where it stands, and what it asks for."""

    start: int
    end: int
    slot: Slot


def terms_of(text: str, language: str) -> list[str]:
    """Return the distinct terms a text is stored under, sorted.

    >>> terms_of("The bridges were closed.", "en")
    ['bridg', 'bridges', 'clos', 'closed']
    """
    found = {term for _, _, terms in _plain(text, language) for term in terms}
    return sorted(found)[:TERMS]


def words_of(text: str, language: str) -> tuple[Word, ...]:
    """Return the content words of a question in order, each with its slot.

    >>> [(word.start, word.end) for word in words_of("The bridges were closed.", "en")]
    [(4, 11), (17, 23)]
    """
    lexicon = lexicons.get(language)
    kin = _kin(language)
    found = []
    for start, end, terms in _plain(text, language):
        lines = sorted(lexicon.synonyms.get(terms[0], ()))
        synonyms = dict.fromkeys(key for line in lines for key in kin.get(line, ()))
        found.append(Word(start, end, Slot(terms, tuple(k for k in synonyms if k not in terms))))
    return tuple(found)


def slots_of(text: str, language: str) -> tuple[Slot, ...]:
    """Return what a text asks for: the distinct slots of its content words, in order."""
    return tuple(dict.fromkeys(word.slot for word in words_of(text, language)))


def as_tsquery(slot: Slot) -> str:
    """Write a slot as a tsquery in which any of its terms will do, whatever signs they hold.

    >>> as_tsquery(Slot(("nation", "o'clock"), ("country",)))
    "'nation' | 'o''clock' | 'country'"
    """
    return " | ".join(f"'{_quoted(term)}'" for term in (*slot.terms, *slot.kin))


def _quoted(term: str) -> str:
    return term.replace("\\", "\\\\").replace("'", "''")


def _plain(text: str, language: str) -> list[tuple[int, int, tuple[str, ...]]]:
    lexicon = lexicons.get(language)
    # Where the tables cut the words, the stored terms would change with every table.
    pieces = lexemes_of(text, "und" if lexicon.whole else lexicon.code)
    spelled = [piece for piece in pieces if any(c.isalnum() for c in piece.norm)]
    content = [piece for piece in spelled if piece.is_content]
    return [found for found in _terms(content or spelled) if found[2]]


def _terms(pieces: Sequence[Lexeme]) -> list[tuple[int, int, tuple[str, ...]]]:
    found: list[tuple[int, int, tuple[str, ...]]] = []
    for here, piece in enumerate(pieces):
        if here + 1 < len(pieces) and _are_joined(piece, pieces[here + 1]):
            after = pieces[here + 1]
            found.append((piece.start, after.end, (piece.norm + after.norm,)))
        elif "_" in piece.norm:
            found += _of_phrase(piece)
        elif not here or not _are_joined(pieces[here - 1], piece):  # else: in the pair before it
            terms = dict.fromkeys(t for t in (piece.key, piece.norm) if 0 < len(t) <= TERM_LENGTH)
            found.append((piece.start, piece.end, tuple(terms)))
    return found


def _of_phrase(piece: Lexeme) -> list[tuple[int, int, tuple[str, ...]]]:
    """Return the longer words of a phrase, each under its key and as written."""
    pairs = [
        (key or norm, norm)
        for key, norm in zip(piece.key.split("_"), piece.norm.split("_"), strict=False)
        if norm
    ]
    weighty = [pair for pair in pairs if len(pair[1]) >= SHORTEST_IN_PHRASE] or pairs
    return [(piece.start, piece.end, tuple(dict.fromkeys(pair))) for pair in weighty]


def _are_joined(one: Lexeme, next_one: Lexeme) -> bool:
    return _is_unspaced(one) and _is_unspaced(next_one) and one.end == next_one.start


def _is_unspaced(piece: Lexeme) -> bool:
    return len(piece.norm) == 1 and ord(piece.norm) >= 0x0E00 and piece.norm.isalpha()


@lru_cache(maxsize=16)
def _kin(language: str) -> dict[int, tuple[str, ...]]:
    """Return the keys that stand in each line of synonyms."""
    lexicon: Lexicon = lexicons.get(language)
    lines: dict[int, list[str]] = {}
    for key, numbers in lexicon.synonyms.items():
        for number in numbers:
            lines.setdefault(number, []).append(key)
    return {number: tuple(sorted(keys)) for number, keys in lines.items()}
