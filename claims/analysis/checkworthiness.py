"""Is a sentence worth a fact-checker's time? A score from features anyone can see in it.

Figures, quantities, names, comparisons and causes speak for a checkable claim of consequence;
questions, opinions, plans and the first person speak against it. Each feature has one weight, the
sum goes through the logistic function. `features` shows what was counted.

Source: the features follow those ClaimBuster names as telling (Hassan and others 2017); the weights
are our own choice, set by hand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import exp

from claims.analysis.languages import Language
from claims.analysis.tokens import Token

# Logits. The bias alone gives a plain sentence without any feature 0.15.
BIAS = -1.7
WEIGHTS = {
    "number": 0.7,
    "quantity": 0.6,
    "name": 0.15,
    "date": 0.0,  # when it was, not what: a caption's date makes no claim
    "comparison": 0.7,
    "causality": 0.6,
    "clause": 1.0,
    "future": -0.4,
    "opinion": -0.6,
    "question": -2.0,
    "first_person": -0.6,
    "second_person": -0.6,
    "short": -0.9,
    "approximate": 0.3,
}
YEARS = range(1900, 2100)  # a bare figure between these is taken for a year
SHORT_WORDS = 6  # a sentence of fewer words seldom states a whole claim
MOST_COUNTED = 2  # a feature counts at most so often


def checkworthiness(tokens: Sequence[Token], language: Language) -> float:
    """Score the words of one statement between 0 and 1, rounded to three places.

    >>> from claims.analysis.languages import get
    >>> from claims.analysis.tokens import words
    >>> en = get("en")
    >>> dull = checkworthiness(words("What do you think?"), en)
    >>> dull < checkworthiness(words("Unemployment in France rose to 9.1 percent in 2020."), en)
    True
    """
    total = BIAS + sum(WEIGHTS[name] * count for name, count in features(tokens, language).items())
    return round(1 / (1 + exp(-total)), 3)


def features(tokens: Sequence[Token], language: Language) -> Mapping[str, int]:
    """Count the features of one statement, each at most `MOST_COUNTED` times."""
    norms = [token.norm for token in tokens]
    words = [token for token in tokens if token.kind != "sign"]
    names = sum(
        token.text[:1].isupper() and token.norm not in language.function_words
        for token in words[1:]
    )
    dates = _dates(words, language)
    figures = sum(token.kind == "number" or token.norm in language.number_words for token in words)
    counts = {
        "number": figures - dates,
        "date": dates,
        "quantity": sum(norm in language.quantities or norm in "%€$£" for norm in norms),
        "name": names,
        "comparison": sum(norm in language.comparison for norm in norms),
        "causality": len(phrases_in(norms, language.causality)),
        "clause": int(any(_is_finite(token, language) for token in words)),
        "future": sum(norm in language.future for norm in norms),
        "opinion": sum(norm in language.opinion for norm in norms),
        "question": int(bool(norms) and "?" in norms[-2:]),
        "first_person": sum(norm in language.first_person for norm in norms),
        "second_person": sum(norm in language.second_person for norm in norms),
        "short": int(len(words) < SHORT_WORDS),
        "approximate": len(phrases_in(norms, language.approximators)),
    }
    return {name: min(count, MOST_COUNTED) for name, count in counts.items()}


def _dates(words: Sequence[Token], language: Language) -> int:
    """Count the figures that name a year or stand beside a month."""
    months = _month_names(language.months)
    beside = {j for i, token in enumerate(words) if token.norm in months for j in (i - 1, i + 1)}
    return sum(
        token.kind == "number" and (i in beside or (len(token.norm) == 4 and _is_year(token.norm)))
        for i, token in enumerate(words)
    )


@lru_cache(maxsize=16)
def _month_names(months: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name for month in months for name in month.split("|"))


def _is_year(figure: str) -> bool:
    return figure.isascii() and figure.isdigit() and int(figure) in YEARS


def phrases_in(norms: Sequence[str], phrases: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return where phrases stand among folded words, as index ranges, without overlap.

    >>> phrases_in(["it", "led", "to", "war"], ("led to",))
    ((1, 3),)
    """
    by_first = _by_first_word(phrases)
    found: list[tuple[int, int]] = []
    i = 0
    while i < len(norms):
        size = next(
            (
                len(phrase)
                for phrase in by_first.get(norms[i], ())
                if tuple(norms[i : i + len(phrase)]) == phrase
            ),
            0,
        )
        if size:
            found.append((i, i + size))
        i += size or 1
    return tuple(found)


@lru_cache(maxsize=256)
def _by_first_word(phrases: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase.split()), phrase)):
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append(words)
    return {first: tuple(several) for first, several in table.items()}


def _is_finite(token: Token, language: Language) -> bool:
    return token.norm in language.finite or (
        len(token.norm) > 4
        and not token.text[:1].isupper()
        and token.norm.endswith(language.finite_endings)
    )
