"""Which forms belong to one dictionary word? Fold the regular English endings away.

A stem is a key for comparing, not a word. Light on purpose: endings of inflection go, endings of
derivation (-ation, -ness, -ly) stay, so that "accused" meets "accuse" but not "accusation".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import regex

# Own choice: shorter words carry no ending that could be told from the word itself.
SHORTEST = 4
UNDOUBLED = "bdgmnprt"
# British endings and their American ones; own choice, enough for news. The word before the ending
# must be long enough that "four" or "wise" stay themselves.
ENDINGS = (
    ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"),
    ("ises", "izes"), ("ising", "izing"), ("our", "or"), ("ours", "ors"), ("oured", "ored"),
    ("yse", "yze"), ("ysed", "yzed"), ("elled", "eled"), ("elling", "eling"),
)  # fmt: skip
SHORTEST_BODY = 4
# British stems inside a longer word ("neighbourhood", "favourable").
ROOTS = regex.compile("(?<=neighb|fav|lab|col|hon|hum|rum|harb|behavi|vap|flav|arm|end?eav)our")
# Words that end in "ed" by themselves.
UNENDED = frozenset(
    "succeed proceed exceed feed need heed seed speed breed bleed weed deed greed creed indeed "
    "embed naked sacred hundred hatred kindred shred sled".split()
)
# Past forms that begin as their verb does.
PRESENT = frozenset({"are", "am"})  # that look like no form of "be"
UNSHOWN = frozenset(
    "dealt dreamt fled heard leant leapt learnt lent meant slid spelt dug "
    "sued used died tied lied owed aged axed".split()
)
LITTLE = frozenset({"not", "her"})  # words that note and here are not
SINGULAR_MEN = frozenset({"specimen", "regimen", "abdomen", "acumen"})
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
    if stem in UNENDED:
        return stem
    for ending in ("ing", "ed"):
        if stem.endswith(ending) and len(stem) - len(ending) >= 3:
            bare = stem[: -len(ending)]
            if VOWELS & set(bare):
                stem = _undoubled(bare)
            break
    if stem.endswith("e") and len(stem) >= SHORTEST:
        stem = stem[:-1]
    if stem in LITTLE:
        return f"{stem}e"
    return stem[:-1] + "i" if stem.endswith("y") and len(stem) > 3 else stem


def _without_plural(word: str) -> str:
    if word.endswith("men") and len(word) > 5 and word not in SINGULAR_MEN:
        return word[:-2] + "an"
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


def american(word: str) -> str:
    """Return a folded word with its British endings, if it has any, put as American ones.

    >>> american("colour"), american("organised"), american("wise")
    ('color', 'organized', 'wise')
    """
    for british, american in ENDINGS:
        if word.endswith(british) and len(word) - len(british) >= SHORTEST_BODY:
            word = word[: -len(british)] + american
            break
    return ROOTS.sub("or", word) if "our" in word else word


def is_past(word: str, key: str) -> bool:
    """Say whether a word looks like a past form: not its stem, and no -ing or -s form of it.

    >>> is_past("fell", "fall"), is_past("sent", "send"), is_past("falls", "fall")
    (True, True, False)
    """
    if word in UNSHOWN:
        return True
    if word == key or word in PRESENT or word.endswith(("ing", "s")):
        return False
    if word.endswith("ed"):
        return len(word) > 4
    return not word.startswith(key[:-1]) or (word[-1] == "t" and key[-1] == "d")
