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

# Logits. The bias alone gives a plain sentence without any feature 0.23.
BIAS = -1.2
WEIGHTS = {
    "number": 0.7,
    "quantity": 0.5,
    "name": 0.35,
    "comparison": 0.55,
    "causality": 0.6,
    "clause": 0.3,
    "future": -0.7,
    "opinion": -0.6,
    "question": -2.0,
    "first_person": -0.6,
    "second_person": -0.8,
    "short": -0.9,
    "approximate": 0.2,
}
SHORT_WORDS = 6  # a sentence of fewer words seldom states a whole claim
MOST_COUNTED = 2  # a feature counts at most so often
FIRST_PERSON = frozenset({"i", "we", "my", "our", "me", "us"})
SECOND_PERSON = frozenset({"you", "your"})


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
    counts = {
        "number": sum(
            token.kind == "number" or token.norm in language.number_words for token in words
        ),
        "quantity": sum(norm in language.quantities or norm in "%€$£" for norm in norms),
        "name": names,
        "comparison": sum(norm in language.comparison for norm in norms),
        "causality": len(phrases_in(norms, language.causality)),
        "clause": int(any(_is_finite(token, language) for token in words)),
        "future": sum(norm in language.future for norm in norms),
        "opinion": sum(norm in language.opinion for norm in norms),
        "question": int(bool(norms) and "?" in norms[-2:]),
        "first_person": sum(norm in FIRST_PERSON for norm in norms),
        "second_person": sum(norm in SECOND_PERSON for norm in norms),
        "short": int(len(words) < SHORT_WORDS),
        "approximate": len(phrases_in(norms, language.approximators)),
    }
    return {name: min(count, MOST_COUNTED) for name, count in counts.items()}


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
