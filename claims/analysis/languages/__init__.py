"""What does the analysis have to know of each language? One frozen `Language` value for each.

Rules live in the analysis, words live here; a module put here is found by itself. A language we
have no table for is served by a neutral value with quotation marks of many scripts and no words, so
that its text is still cut and its quotations are still found by their marks.
"""

from __future__ import annotations

import pkgutil
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module

from claims.analysis.languages.language import Language
from claims.analysis.tokens import Token, words


def found(path: Iterable[str]) -> Mapping[str, Language]:
    """Return the tables of all modules in some folders by their codes, in the order of these.

    A module of this package needs nothing but to hold a `Language`; `docs/languages.md` says how.
    """
    modules = (import_module(f"{__name__}.{one.name}") for one in pkgutil.iter_modules(path))
    tables = [table for one in modules for table in vars(one).values() if type(table) is Language]
    return {table.code: table for table in sorted(tables, key=lambda table: table.code)}


def _by_function_word(tables: Iterable[Language]) -> Mapping[str, tuple[str, ...]]:
    """Return the codes of the languages in which each word is a function word."""
    codes: dict[str, tuple[str, ...]] = {}
    for table in tables:
        for word in table.function_words:
            codes[word] = (*codes.get(word, ()), table.code)
    return codes


_NEUTRAL = Language(code="und")
_KNOWN = found(__path__)
CODES = tuple(_KNOWN)
_CODES_OF = _by_function_word(_KNOWN.values())
GUESSED_FROM = 20_000  # code points at the start of a text that decide its language
LEAST_SHARE = 0.06  # of a text's words that must be function words of the language guessed

__all__ = ["CODES", "Language", "found", "get", "guess", "primary"]


def get(code: str | None) -> Language:
    """Return the table of a language by its tag; region and script are ignored.

    An unknown or missing code gives the neutral table under code `und`.

    >>> get("en-GB").code, get("tlh").code
    ('en', 'und')
    """
    return _KNOWN.get(primary(code), _NEUTRAL)


def primary(code: str | None) -> str:
    """Return the language of a tag without region and script, in lower case; '' for none.

    >>> primary("pt-BR"), primary(None)
    ('pt', '')
    """
    return (code or "").replace("_", "-").split("-")[0].lower()


def guess(text: str, tokens: Sequence[Token] | None = None) -> str:
    """Return the code of the language whose function words fill most of the text, else `und`.

    Among equals the first in the order of `CODES` is taken; only the beginning is read. `tokens`
    are those of the whole text where they are cut already.

    >>> guess("The minister said that it was the first of its kind."), guess("Мало")
    ('en', 'und')
    """
    if tokens is None or len(text) > GUESSED_FROM:
        tokens = words(text[:GUESSED_FROM])
    counted = Counter([token.norm for token in tokens if token.kind == "word"])
    hits = dict.fromkeys(CODES, 0)
    for word, times in counted.items():
        for code in _CODES_OF.get(word, ()):
            hits[code] += times
    best = max(CODES, key=lambda code: hits[code])
    return best if hits[best] > LEAST_SHARE * counted.total() else "und"
