"""Is a sentence worth a fact-checker's time? A score from features anyone can see in it.

Figures, words of public matters, of harm, evidence, change and cause, and clauses with a verb speak
for a checkable claim of consequence; questions, the first person, judgements, plans, talk about
talk and many names speak against it. A feature counts at most so often, each has one weight, and
the sum goes through the logistic function. `features` shows what was counted; the words stand with
their language (`Language.worth`), the weights in `claims.analysis.worth_weights`.

Source: figures, tense and named things as features follow ClaimBuster (Hassan and others 2017); the
classes of words are our own choice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from math import exp
from operator import attrgetter

from claims.analysis.languages import Language
from claims.analysis.languages.language import month_names
from claims.analysis.languages.worth import CLASSES, WorthWords, worth_words
from claims.analysis.tokens import Token
from claims.analysis.worth_weights import BIAS, WEIGHTS

YEARS = range(1900, 2100)  # a bare figure between these is taken for a year
SHORT_WORDS = 6  # a sentence of fewer words seldom states a whole claim
MOST_COUNTED = 2  # a feature counts at most so often
MOST_OF_CLASS = 3  # words of one class that are counted
MOST_NAMES = 0.6  # share of capitalised words from which more add nothing
NORM, KIND = attrgetter("norm"), attrgetter("kind")
MARKS = frozenset('"“”„«»「」『』')
ENDS = frozenset(".!?…。！？؟।")
SCALE = 3  # decimal places of a score


def checkworthiness(
    tokens: Sequence[Token], language: Language, *, is_quoted: bool = False
) -> float:
    """Score the words of one sentence between 0 and 1, rounded to three places.

    `is_quoted` says that it stands between quotation marks, whether these are among its words or
    not.

    >>> from claims.analysis.languages import get
    >>> from claims.analysis.tokens import words
    >>> en = get("en")
    >>> dull = checkworthiness(words("What do you think?"), en)
    >>> dull < checkworthiness(words("Unemployment in France rose to 9.1 percent in 2020."), en)
    True
    """
    return score_of_features(features(tokens, language, is_quoted=is_quoted))


def score_of_features(found: Mapping[str, float]) -> float:
    """Weigh what `features` found."""
    total = BIAS + sum([WEIGHTS[name] * count for name, count in found.items()])
    return round(1 / (1 + exp(-total)), SCALE)


def features(
    tokens: Sequence[Token], language: Language, *, is_quoted: bool = False
) -> Mapping[str, float]:
    """Measure the features of one sentence, each up to a bound of its own."""
    norms = list(map(NORM, tokens))
    words = [token for token in tokens if token.kind != "sign"]
    told = list(map(NORM, words))
    numbers = language.number_words
    figures = list(map(KIND, words)).count("number")
    if not numbers.keys().isdisjoint(told):
        figures += sum([token.norm in numbers and token.kind != "number" for token in words])
    if figures:  # when it was, not what: a caption's date makes no claim
        figures -= _dates(words, language)
    return {
        "number": min(figures, MOST_COUNTED),
        "approximate": min(len(phrases_in(norms, language.approximators)), MOST_COUNTED),
        "clause": int(_has_finite(words, told, language)),
        "ended": int(bool(norms) and not ENDS.isdisjoint(norms[-2:])),
        "short": int(len(words) < SHORT_WORDS),
        "names": _names(words, language),
        "question": int(bool(norms) and "?" in norms[-2:]),
        "first_person": _count(norms, language.first_person),
        "marks": int(is_quoted or not MARKS.isdisjoint(norms)),
        **_classes(told, language),
    }


def _count(norms: Sequence[str], table: frozenset[str]) -> int:
    if table.isdisjoint(norms):
        return 0
    return min(sum([norm in table for norm in norms]), MOST_COUNTED)


def _classes(norms: Sequence[str], language: Language) -> dict[str, int]:
    """Count the words of each class of the language's table."""
    classes = _worth_words(language)
    found = list(chain.from_iterable(map(classes.__getitem__, norms)))
    if not found:
        return dict.fromkeys(CLASSES, 0)
    return {name: min(found.count(name), MOST_OF_CLASS) for name in CLASSES}


@lru_cache(maxsize=64)
def _worth_words(language: Language) -> WorthWords:
    return worth_words(language.worth)


def _names(words: Sequence[Token], language: Language) -> float:
    """Return the share of words with a capital that are no small words, the first left out.

    Where all nouns have capitals, nothing is told by them.
    """
    if language.capital_nouns or len(words) < 2:
        return 0.0
    capitals = sum(
        [
            token.text[0].isupper() and token.norm not in language.function_words
            for token in words[1:]
        ]
    )
    return min(capitals / len(words), MOST_NAMES)


def _dates(words: Sequence[Token], language: Language) -> int:
    """Count the figures that name a year or stand beside a month."""
    if not any(token.kind == "number" for token in words):
        return 0
    months = month_names(language.months)
    beside = {j for i, token in enumerate(words) if token.norm in months for j in (i - 1, i + 1)}
    return sum(
        token.kind == "number" and (i in beside or (len(token.norm) == 4 and _is_year(token.norm)))
        for i, token in enumerate(words)
    )


def _is_year(figure: str) -> bool:
    return figure.isascii() and figure.isdigit() and int(figure) in YEARS


def phrases_in(norms: Sequence[str], phrases: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return where phrases stand among folded words, as index ranges, without overlap.

    >>> phrases_in(["it", "led", "to", "war"], ("led to",))
    ((1, 3),)
    """
    by_first = _by_first_word(phrases)
    if by_first.keys().isdisjoint(norms):
        return ()
    found: list[tuple[int, int]] = []
    end = 0
    for i, norm in enumerate(norms):
        if i < end or norm not in by_first:
            continue
        for phrase in by_first[norm]:
            if tuple(norms[i : i + len(phrase)]) == phrase:
                end = i + len(phrase)
                found.append((i, end))
                break
    return tuple(found)


@lru_cache(maxsize=256)
def _by_first_word(phrases: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase.split()), phrase)):
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append(words)
    return {first: tuple(several) for first, several in table.items()}


def _has_finite(words: Sequence[Token], norms: Sequence[str], language: Language) -> bool:
    if not language.finite.isdisjoint(norms):
        return True
    endings = language.finite_endings
    return any(
        token.norm.endswith(endings) and len(token.norm) > 4 and not token.text[:1].isupper()
        for token in words
    )
