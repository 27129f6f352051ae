"""What does a changed word do to the meaning? Word tables, one language each, compiled once.

`get` answers for a language code; a language without tables gets an empty lexicon, with which every
rule that needs words stays silent and the rest (figures, names, quotation marks) still works.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from claims.analysis.lexicons import building
from claims.analysis.lexicons.lexicon import NO_TAGS, Lexicon, Tags, Unit
from claims.analysis.lexicons.stemming import english_stem

__all__ = ["NO_TAGS", "Lexicon", "Tags", "Unit", "get", "one_spelling", "stem"]


def stem(word: str, lexicon: Lexicon) -> str:
    """Return the key under which a folded word is looked up and compared."""
    return _english_key(word) if lexicon.inflected else lexicon.irregular.get(word, word)


@lru_cache(maxsize=65536)
def _english_key(word: str) -> str:
    lexicon = get("en")
    return english_stem(one_spelling(word, lexicon), lexicon.irregular)


def one_spelling(word: str, lexicon: Lexicon) -> str:
    """Return a folded word in the one spelling its variants share."""
    spelled = lexicon.spelling.get(word, word)
    return _american(spelled) if lexicon.inflected else spelled


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


def _american(word: str) -> str:
    for british, american in ENDINGS:
        if word.endswith(british) and len(word) - len(british) >= SHORTEST_BODY:
            word = word[: -len(british)] + american
            break
    return ROOTS.sub("or", word) if "our" in word else word


@lru_cache(maxsize=16)
def get(code: str) -> Lexicon:
    """Return the lexicon of a language code; region subtags are ignored.

    >>> get("en-GB").are_opposites("support", "reject")
    True
    """
    language = code.replace("_", "-").split("-")[0].casefold()
    return building.english() if language == "en" else building.other(language)
