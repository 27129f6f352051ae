"""How is the English lexicon put together from its tables, which are its own?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from claims.analysis.lexicons import (
    compiling,
    en,
    en_phrases,
    en_scales,
    en_synonyms,
    en_values,
    en_wordnet,
)
from claims.analysis.lexicons.en_quantities import FIGURES
from claims.analysis.lexicons.lexicon import Lexicon, Tags
from claims.analysis.lexicons.stemming import american, english_stem


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

    @cache
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
        "time": en.TIMES,
        "deictic": en.DEICTICS,
        "conditional": en.CONDITIONALS,
        "source_cue": en.SOURCE_CUES,
        "comparison": en.COMPARISONS,
        "scarcity": en.SCARCITY,
        "perfect": en.PERFECT_AUXILIARIES,
        "future": en.FUTURE_AUXILIARIES,
        "passive": en.PASSIVE_AUXILIARIES,
        "agent": en.AGENT_PREPOSITIONS,
        "reckoned": " ".join(
            sorted(
                {*FIGURES.groups, *FIGURES.periodic, *FIGURES.moving, *FIGURES.born, *FIGURES.apart}
            )
        ),
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
        "denial": en.DENIALS,
        "attitude": en.ATTITUDES,
        "lack": en.LACKS,
        "doubt": en.DOUBTS,
        **{f"duty:{name}": table for name, table in en.DUTIES.items()},
        **{f"extent:{name}": table for name, table in en.EXTENTS.items()},
        "goods": en.GOODS,
        "ergative": en.ERGATIVE,
        "ceasing": en.CEASING,
        "writing": en.WRITINGS,
        "plain_cue": en.PLAIN_CUES,
    }
    synonyms = compiling.memberships(
        compiling.spelt_out(
            compiling.groups(en.SYNONYMS + en_synonyms.NEWS_SYNONYMS + en_phrases.PHRASES)
        ),
        entry_key,
    )
    poles = compiling.poles(en.OPPOSITES + en_scales.SCALES, key)
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
        senses=compiling.memberships(compiling.groups(en_wordnet.SENSES), compiling.as_is),
        kinds=compiling.rows(en_wordnet.KINDS),
        converses=compiling.poles(en.CONVERSES, key),
        binary=compiling.poles(en.BINARY, key),
        turned=compiling.symmetric(en.TURNED_WORDS),
        adverbs=frozenset(en.PARTICLES.split()),
        antonyms=compiling.symmetric(en_wordnet.OPPOSITES),
        poles=poles,
        values=compiling.poles(en_values.VALUES, key),
        near_poles=compiling.near_poles(poles, synonyms),
        people=frozenset(en_wordnet.PERSONS.split()),
        proper=frozenset(map(key, f"{en_wordnet.PROPER} {en.PROPER}".split())),
        surface_tags=surface_tags,
        stem_tags=stem_tags,
        phrases=compiling.phrases(
            [*synonyms, *poles, *stem_tags, *names, *en.TURNED_WORDS.split()]
        ),
        names=names,
        variants={
            compiling.key_of(entry, key): number
            for number, line in enumerate(variants)
            for entry in line
        },
        months={
            form: number
            for number, line in enumerate(compiling.groups(en.MONTHS), start=1)
            for form in line
        },
        weekdays={
            form: number
            for number, line in enumerate(compiling.groups(en.WEEKDAYS), start=1)
            for form in line
        },
        persons=dict(compiling.forms(en.PERSONS)),
        things=dict(compiling.forms(en.THINGS)),
        tag_endings=compiling.endings(en.TAG_ENDINGS),
        contractions=compiling.words(en.CONTRACTIONS),
        clipped=compiling.words(en.CLIPPED),
        backshift=compiling.words(en.BACKSHIFT),
        negating=tuple(en.NEGATING_PREFIXES.split()),
        ordinary_endings=tuple(en.ORDINARY_ENDINGS.split()),
        gerund="ing",
        under_way="ing",
        inflected=True,
    )
