"""Which forms belong to one dictionary word? Fold the regular English endings away.

A stem is a key for comparing, not a word. Light on purpose: endings of inflection go, endings of
derivation (-ation, -ness, -ly) stay, so that "accused" meets "accuse" but not "accusation".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

# Own choice: shorter words carry no ending that could be told from the word itself.
SHORTEST = 4
UNDOUBLED = "bdgmnprt"
VOWELS = frozenset("aeiouy")


def english_stem(word: str, irregular: Mapping[str, str]) -> str:
    """Return the key of a folded English word.

    >>> [english_stem(word, {"fell": "fall"}) for word in ("fell", "plans", "planned", "accusing")]
    ['fall', 'plan', 'plan', 'accus']
    """
    return _regular(irregular.get(word, word))


@lru_cache(maxsize=65536)
def _regular(word: str) -> str:
    if len(word) < SHORTEST or not word.isascii():
        return word
    stem = _without_plural(word)
    for ending in ("ing", "ed"):
        if stem.endswith(ending) and len(stem) - len(ending) >= 3:
            bare = stem[: -len(ending)]
            if VOWELS & set(bare):
                stem = _undoubled(bare)
            break
    if stem.endswith("e") and len(stem) >= SHORTEST:
        stem = stem[:-1]
    return stem[:-1] + "i" if stem.endswith("y") and len(stem) > 3 else stem


def _without_plural(word: str) -> str:
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _undoubled(stem: str) -> str:
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in UNDOUBLED:
        return stem[:-1]
    return stem
