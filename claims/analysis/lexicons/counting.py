"""Which words of a language begin, make and measure figures, all tables taken together?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from functools import lru_cache

import regex

from claims.analysis import lexicons
from claims.analysis.lexicons import en_quantities, other_quantities, symbols
from claims.analysis.lexicons.figure_words import NO_FIGURES, FigureWords
from claims.analysis.lexicons.lexicon import Unit
from claims.analysis.normalization import fold

TABLES = {"en": en_quantities.FIGURES, **other_quantities.FIGURES}
MONTH = 2629746.0  # seconds, a twelfth of a calendar year
SHORT = 2  # letters up to which a multiplier stands only behind figures: k, bn
ROMAN = regex.compile("[ivx]{2,}(?:e|er|ère|ème|o|a)?")
PARTS_OF_ONE = frozenset(fold(sign) for sign in symbols.VULGAR)
NUMERAL = frozenset((*symbols.HAN_DIGITS, *symbols.HAN_TENS))


@lru_cache(maxsize=32)
def words_of(code: str) -> FigureWords:
    """Return the figure words of a language code, with what its lexicon and all languages share.

    >>> words_of("en").units["km"].size, words_of("xx").units["km"].size
    (1000.0, 1000.0)
    """
    lexicon = lexicons.get(code)
    own = TABLES.get(lexicon.code, NO_FIGURES)
    every = replace(
        own,
        numbers={word: float(n) for word, n in {**lexicon.numbers, **own.numbers}.items()},
        multipliers={**lexicon.multipliers, **own.multipliers},
        ordinals={**lexicon.ordinals, **own.ordinals},
        units={**symbols.UNITS, **_in_seconds(lexicon.units), **own.units},
        other_units={**symbols.OTHER_UNITS, **own.other_units},
    )
    names = (*lexicon.months, *lexicon.weekdays)
    entries = _entries(every)
    return replace(
        every,
        starts=_starts(every, names),
        firsts=frozenset(entry.split("_")[0] for entry in entries),
        beginnings=frozenset(
            entry[:i] for entry in entries for i, sign in enumerate(entry) if sign == "_"
        ),
    )


def _in_seconds(units: Mapping[str, Unit]) -> dict[str, Unit]:
    """Tell units that hold months as durations like all others."""
    return {
        word: Unit("duration", unit.size * MONTH) if unit.kind == "month" else unit
        for word, unit in units.items()
    }


def _entries(words: FigureWords) -> frozenset[str]:
    """Return the entries of all tables; most words of a text are in none and begin none."""
    tables = (getattr(words, field.name) for field in fields(words))
    return frozenset(entry for table in tables if not isinstance(table, bool) for entry in table)


def _starts(words: FigureWords, names: Iterable[str]) -> frozenset[str]:
    tables: tuple[Iterable[str], ...] = (
        words.numbers, words.halves, words.ordinals, words.tens, words.multiples, words.magnitudes,
        words.articles, words.extra_before, words.ranges, words.aged, words.minus, words.every,
        words.each, words.per, words.half_to, words.first_days,
        words.money_leads, words.named_days, words.month_counts if words.closing else (),
        words.edges, words.seasons, words.parts, words.named_times, names,
        symbols.MONEY_LEADS, symbols.SIGN_STARTS,
        (word for word in words.multipliers if len(word) > SHORT),
        words.single_units if words.joins_ones else (),
        words.fractions if words.past else (),
    )  # fmt: skip
    return frozenset(entry.split("_")[0] for table in tables for entry in table)


@lru_cache(maxsize=65536)
def may_count(word: str, code: str) -> bool:
    """Say whether a figure, a measure or a date may begin with a folded word or sign.

    >>> may_count("fortnight", "en"), may_count("dozen", "en"), may_count("xiv", "en")
    (False, True, True)
    """
    return (
        word in words_of(code).starts
        or word[:1] in NUMERAL
        or word in PARTS_OF_ONE
        or (len(word) > 1 and ROMAN.fullmatch(word) is not None)
    )
