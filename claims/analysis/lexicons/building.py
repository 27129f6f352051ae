"""How is the lexicon of a language put together from its tables?

English has tables of its own; the others share the words of `claims.analysis.languages` (hedges,
negations, months, numbers) and add a short table of what those leave out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claims.analysis import languages
from claims.analysis.lexicons import compiling, en, en_synonyms, en_wordnet, others
from claims.analysis.lexicons.lexicon import Lexicon, Tags
from claims.analysis.lexicons.stemming import american, english_stem


def _of_phrases(phrases: tuple[str, ...] | frozenset[str]) -> str:
    return " ".join(sorted(phrase.replace(" ", "_") for phrase in phrases))


def _as_is(word: str) -> str:
    return word


def other(code: str) -> Lexicon:
    """Return the lexicon of a language other than English; empty where there are no tables."""
    language = languages.get(code)
    words = others.WORDS.get(language.code)
    if words is None:
        return Lexicon(code=code)
    surface: Mapping[str, str] = {
        "hedge": _of_phrases(language.hedges),
        "negation": _of_phrases(language.negations),
        "function": _of_phrases(language.function_words),
        "cue": _of_phrases(language.speech_cues | frozenset(language.according_to)),
        "approximation": words.approximations,
        "modal:obligation": words.obligation,
        "modal:recommendation": words.recommendation,
        "modal:permission": words.permission,
        "status:planned": words.planned,
        **{f"quantity:{name}": table for name, table in words.quantifiers.items()},
    }
    poles = compiling.poles(words.opposites, _as_is)
    tags = compiling.tagged(surface, _as_is)
    # A word with a pole or a duty of its own means something, however common it is.
    tags = {
        word: found - {"function"} if found - {"function", "cue"} or word in poles else found
        for word, found in tags.items()
    }
    return Lexicon(
        code=language.code,
        poles=poles,
        surface_tags=tags,
        phrases=compiling.phrases([*poles, *tags]),
        numbers=dict(language.number_words),
        multipliers=compiling.pairs(words.multipliers),
        units=compiling.units(words.units),
        months={
            form: number
            for number, month in enumerate(language.months, start=1)
            for form in month.split("|")
        },
        weekdays={day: number for number, day in enumerate(sorted(language.weekdays), start=1)},
        decimal_comma=words.decimal_comma,
        capital_nouns=language.capital_nouns,
        lower_months=True,
    )


def _by_length(
    tables: Mapping[str, str], key: Callable[[str], str]
) -> tuple[dict[str, Tags], dict[str, Tags]]:
    """Return tags of single words by their form, and of phrases by their stems."""
    words = {
        tag: " ".join(w for w in table.split() if "_" not in w) for tag, table in tables.items()
    }
    several = {tag: " ".join(w for w in table.split() if "_" in w) for tag, table in tables.items()}
    return (
        compiling.tagged(words, lambda entry: entry),
        compiling.tagged(several, lambda entry: compiling.key_of(entry, key)),
    )


def english() -> Lexicon:
    """Return the lexicon of English."""
    irregular = {
        **dict(compiling.forms(en_wordnet.IRREGULAR)),
        **dict(compiling.forms(en.IRREGULAR)),
    }
    spelling = dict(compiling.forms(en.SPELLINGS))

    def key(word: str) -> str:
        return english_stem(american(spelling.get(word, word)), irregular)

    def entry_key(entry: str) -> str:
        return compiling.key_of(entry, key)

    surface = {
        "hedge": en.HEDGES,
        "negation": en.NEGATIONS,
        "lookalike": en.NEGATION_LOOKALIKES,
        "approximation": en.APPROXIMATIONS,
        "discourse": en.DISCOURSE,
        "function": en.FUNCTION_WORDS,
        "source": en.SOURCE_PREPOSITIONS,
        "target": en.TARGET_PREPOSITIONS,
        "timing": en.TIME_PREPOSITIONS,
        "relative_day": en.RELATIVE_DAYS,
        "passive": en.PASSIVE_AUXILIARIES,
        "agent": en.AGENT_PREPOSITIONS,
        "relative": en.RELATIVE_PRONOUNS,
        **en.PARTS,
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
    units = compiling.units(en.UNITS)
    synonyms = compiling.memberships(
        compiling.groups(en.SYNONYMS + en_synonyms.NEWS_SYNONYMS), entry_key
    )
    poles = compiling.poles(en.OPPOSITES, key)
    names = compiling.memberships(compiling.groups(en.SAME_NAME), entry_key)
    variants = compiling.groups(en.NAME_VARIANTS)
    surface_tags, phrase_tags = _by_length(surface, key)
    stem_tags = compiling.tagged(stems, lambda entry: compiling.key_of(entry, key))
    for entry, found in phrase_tags.items():
        stem_tags[entry] = stem_tags.get(entry, frozenset()) | found
    return Lexicon(
        code="en",
        irregular=irregular,
        spelling=spelling,
        synonyms=synonyms,
        senses=compiling.memberships(compiling.groups(en_wordnet.SENSES), _as_is),
        kinds=compiling.kinships(en_wordnet.KINDS),
        antonyms=compiling.symmetric(en_wordnet.OPPOSITES),
        poles=poles,
        proper=frozenset(map(key, f"{en_wordnet.PROPER} {en.PROPER}".split())),
        surface_tags=surface_tags,
        stem_tags=stem_tags,
        phrases=compiling.phrases([*synonyms, *poles, *stem_tags, *names]),
        names=names,
        variants={
            compiling.key_of(entry, key): number
            for number, line in enumerate(variants)
            for entry in line
        },
        numbers=compiling.pairs(en.NUMBERS),
        multipliers=compiling.pairs(en.MULTIPLIERS),
        ordinals=compiling.pairs(en.ORDINALS),
        units={**units, **{key(word): unit for word, unit in units.items()}},
        months={
            form: number
            for number, line in enumerate(compiling.groups(en.MONTHS), start=1)
            for form in line
        },
        weekdays={day: number for number, day in enumerate(en.WEEKDAYS.split(), start=1)},
        persons=dict(compiling.forms(en.PERSONS)),
        contractions=compiling.words(en.CONTRACTIONS),
        clipped=compiling.words(en.CLIPPED),
        negating=tuple(en.NEGATING_PREFIXES.split()),
        ordinary_endings=tuple(en.ORDINARY_ENDINGS.split()),
        inflected=True,
    )
