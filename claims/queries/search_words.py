"""By which words is a sentence found?

By the keys its lexemes are compared under (stems, phrases, figures with their unit) and by the
words as folded, so that a sentence asked for in an unknown language still meets its twin. Function
words lead nowhere and are left out, unless there is nothing else. Scripts without spaces go by
pairs of neighbouring characters. Stored terms come from the text alone; synonyms are added to the
question, so that a better word table needs no new index.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.analysis import lexicons
from claims.analysis.lexemes import Lexeme, lexemes
from claims.analysis.lexicons import Lexicon
from claims.analysis.tokens import words

# Bounds of PostgreSQL's tsvector are 2046 bytes a lexeme and 1 MB in all; these stay well inside.
TERM_LENGTH = 200
TERMS = 5_000


class Slot(NamedTuple):
    """One piece of a question: the terms of a word itself, and those of its synonyms."""

    terms: tuple[str, ...]
    kin: tuple[str, ...] = ()


def terms_of(text: str, language: str) -> list[str]:
    """Return the distinct terms a text is stored under, sorted.

    >>> terms_of("The bridges were closed.", "en")
    ['bridg', 'bridges', 'clos', 'closed']
    """
    found = {term for slot in _plain(text, language) for term in slot}
    return sorted(found)[:TERMS]


def slots_of(text: str, language: str) -> tuple[Slot, ...]:
    """Return what a question asks for, a slot for each distinct content word, in order."""
    lexicon = lexicons.get(language)
    kin = _kin(language)
    slots: dict[tuple[str, ...], Slot] = {}
    for terms in _plain(text, language):
        lines = sorted(lexicon.synonyms.get(terms[0], ()))
        synonyms = dict.fromkeys(key for line in lines for key in kin.get(line, ()))
        slots.setdefault(terms, Slot(terms, tuple(key for key in synonyms if key not in terms)))
    return tuple(slots.values())


def _plain(text: str, language: str) -> list[tuple[str, ...]]:
    pieces = lexemes(text, words(text), lexicons.get(language))
    spelled = [piece for piece in pieces if any(c.isalnum() for c in piece.norm)]
    content = [piece for piece in spelled if piece.is_content]
    return [terms for terms in _terms(content or spelled) if terms]


def _terms(pieces: Sequence[Lexeme]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for here, piece in enumerate(pieces):
        if here + 1 < len(pieces) and _are_joined(piece, pieces[here + 1]):
            found.append((piece.norm + pieces[here + 1].norm,))
        elif not here or not _are_joined(pieces[here - 1], piece):  # else: in the pair before it
            terms = dict.fromkeys(t for t in (piece.key, piece.norm) if 0 < len(t) <= TERM_LENGTH)
            found.append(tuple(terms))
    return found


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
