"""What does a changed word do to the meaning? Word tables, one language each, compiled once.

`get` answers for a language code; a language without tables gets an empty lexicon, with which every
rule that needs words stays silent and the rest (figures, names, quotation marks) still works.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from claims.analysis.lexicons import compiling, en
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
    return _english() if language == "en" else Lexicon(code=language)


def _english() -> Lexicon:
    irregular = dict(compiling.forms(en.IRREGULAR))

    def key(word: str) -> str:
        return english_stem(word, irregular)

    surface = {
        "hedge": en.HEDGES,
        "negation": en.NEGATIONS,
        "lookalike": en.NEGATION_LOOKALIKES,
        "approximation": en.APPROXIMATIONS,
        "discourse": en.DISCOURSE,
        "function": en.FUNCTION_WORDS,
        "preposition": en.WEAK_PREPOSITIONS,
        "source": en.SOURCE_PREPOSITIONS,
        "target": en.TARGET_PREPOSITIONS,
        "timing": en.TIME_PREPOSITIONS,
        "relative_day": en.RELATIVE_DAYS,
        **{f"modal:{name}": table for name, table in en.MODALITY.items()},
        **{f"status:{name}": table for name, table in en.STATUS.items()},
        **{f"quantity:{name}": table for name, table in en.QUANTIFIERS.items()},
    }
    stems = {
        "directed": en.DIRECTED,
        "opposing": en.OPPOSING_VERBS,
        "cue": en.CUES,
        "loaded": en.LOADED_CUES,
    }
    synonyms = compiling.memberships(compiling.groups(en.SYNONYMS), key)
    poles = compiling.poles(en.OPPOSITES, key)
    names = compiling.memberships(compiling.groups(en.SAME_NAME), key)
    variants = compiling.groups(en.NAME_VARIANTS)
    surface_tags = compiling.tagged(surface, lambda entry: entry.replace("-", "_"))
    stem_tags = compiling.tagged(stems, lambda entry: compiling.key_of(entry, key))
    stemmed_surface = {compiling.key_of(entry, key) for entry in surface_tags}
    return Lexicon(
        code="en",
        irregular=irregular,
        spelling=dict(compiling.forms(en.SPELLINGS)),
        synonyms=synonyms,
        poles=poles,
        surface_tags=surface_tags,
        stem_tags=stem_tags,
        phrases=compiling.phrases([*synonyms, *poles, *stemmed_surface, *stem_tags, *names]),
        names=names,
        variants={
            compiling.key_of(entry, key): number
            for number, line in enumerate(variants)
            for entry in line
        },
        numbers=compiling.pairs(en.NUMBERS),
        multipliers=compiling.pairs(en.MULTIPLIERS),
        ordinals=compiling.pairs(en.ORDINALS),
        units=compiling.units(en.UNITS),
        months={
            form: number
            for number, line in enumerate(compiling.groups(en.MONTHS), start=1)
            for form in line
        },
        weekdays={day: number for number, day in enumerate(en.WEEKDAYS.split(), start=1)},
        contractions=compiling.words(en.CONTRACTIONS),
        clipped=compiling.words(en.CLIPPED),
        inflected=True,
    )
