"""What does a changed word do to the meaning? Word tables, one language each, compiled once.

`get` answers for a language code; a language without tables gets an empty lexicon, with which every
rule that needs words stays silent and the rest (figures, names, quotation marks) still works.
"""

from __future__ import annotations

import gc
from functools import lru_cache
from typing import NamedTuple

from claims.analysis import languages
from claims.analysis.lexicons import building, building_english
from claims.analysis.lexicons.lexicon import (
    CUES,
    NO_PHRASES,
    NO_TAGS,
    Lexicon,
    Phrases,
    Scope,
    Tags,
    Unit,
)
from claims.analysis.lexicons.stemming import american, english_stem, is_past

__all__ = [
    "CUES",
    "NO_TAGS",
    "Known",
    "Lexicon",
    "Scope",
    "Tags",
    "Unit",
    "get",
    "look_up",
    "one_spelling",
    "stem",
]

PAST: Tags = frozenset({"past"})


def stem(word: str, lexicon: Lexicon) -> str:
    """Return the key under which a folded word is looked up and compared."""
    return _english_key(word) if lexicon.inflected else lexicon.key_of(word)


@lru_cache(maxsize=65536)
def _english_key(word: str) -> str:
    lexicon = get("en")
    return english_stem(one_spelling(word, lexicon), lexicon.irregular)


# Words that begin a time of day, a figure below nought or a sum, in no table of numbers.
FIGURE_LEADS = frozenset(("noon", "midday", "midnight", "minus", "us", "usd", "eur", "gbp", "jpy"))


class Known(NamedTuple):
    """What a lexicon knows of one folded word, before its neighbours are looked at."""

    key: str
    tags: Tags
    phrases: Phrases  # that begin with it
    counts: bool  # it may begin a figure or a date


@lru_cache(maxsize=65536)
def look_up(word: str, code: str) -> Known:
    """Return what the lexicon of a language knows of a folded word."""
    lexicon = get(code)
    word = word.translate(lexicon.letters) if lexicon.letters else word
    key = stem(word, lexicon)
    tags = lexicon.surface_tags.get(word, NO_TAGS) | lexicon.stem_tags.get(key, NO_TAGS)
    return Known(
        key,
        tags
        | lexicon.tags_by_ending(word)
        | (_tense(word, key, tags) if lexicon.inflected else NO_TAGS),
        lexicon.phrases.get(key, NO_PHRASES),
        word in FIGURE_LEADS
        or any(
            word in t for t in (lexicon.numbers, lexicon.months, lexicon.weekdays, lexicon.ordinals)
        ),
    )


def _tense(word: str, key: str, tags: Tags) -> Tags:
    """Tell a past form, unless the word is small and its tense means something else: might."""
    return PAST if is_past(word, key) and "hedge" not in tags else NO_TAGS


def one_spelling(word: str, lexicon: Lexicon) -> str:
    """Return a folded word in the one spelling its variants share."""
    spelled = lexicon.spelling.get(word, word)
    return american(spelled) if lexicon.inflected else spelled.translate(lexicon.letters)


@lru_cache(maxsize=16)
def get(code: str) -> Lexicon:
    """Return the lexicon of a language code; region subtags are ignored.

    >>> get("en-GB").are_opposites("support", "reject")
    True
    """
    return _built(languages.primary(code))


@lru_cache(maxsize=16)
def _built(language: str) -> Lexicon:
    """Build the lexicon of a language.

    The garbage collector rests meanwhile: nothing of a lexicon is garbage, and to look through all
    of it again and again takes nearly as long as to build it.
    """
    was_running = gc.isenabled()
    gc.disable()
    try:
        return building_english.english() if language == "en" else building.other(language)
    finally:
        if was_running:
            gc.enable()
