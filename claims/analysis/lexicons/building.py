"""How is the lexicon of a language put together from its tables?

English has tables of its own; the others share the words of `claims.analysis.languages` (hedges,
negations, months, numbers) and add a short table of what those leave out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

from claims.analysis import languages
from claims.analysis.lexicons import (
    compiling,
    en,
    en_phrases,
    en_scales,
    en_synonyms,
    en_values,
    en_wordnet,
    others,
)
from claims.analysis.lexicons.en_quantities import FIGURES
from claims.analysis.lexicons.endings import PLAIN, Endings, Folding
from claims.analysis.lexicons.lexicon import Lexicon, Tags
from claims.analysis.lexicons.stemming import american, english_stem

# Tags that make a common word one that carries meaning.
WEIGHTY = frozenset(
    {"hedge", "negation", "approximation", "relative_day"}
    | {f"modal:{kind}" for kind in ("obligation", "recommendation", "permission", "prohibition")}
    | {f"status:{kind}" for kind in ("planned", "attempted", "underway", "done")}
    | {f"quantity:{kind}" for kind in ("all", "most", "many", "some", "only")}
)


def _of_phrases(phrases: tuple[str, ...] | frozenset[str]) -> str:
    return " ".join(sorted(phrase.replace(" ", "_") for phrase in phrases))


def _as_is(word: str) -> str:
    return word


def other(code: str) -> Lexicon:
    """Return the lexicon of a language other than English; empty where there are no tables."""
    words = others.VOCABULARIES.get(code)
    if words is None:
        return Lexicon(code=code)
    language = languages.get(code)
    letters = str.maketrans(dict(words.letters))

    def table(written: str) -> str:
        return written.casefold().translate(letters)

    tags = {tag: table(entries) for tag, entries in words.tags.items()}
    for tag, phrases in (
        ("hedge", language.hedges),
        ("negation", language.negations),
        ("function", language.function_words),
        ("cue", language.speech_cues | frozenset(language.according_to)),
        ("source_cue", language.according_to),
    ):
        tags[tag] = f"{tags.get(tag, '')} {table(_of_phrases(phrases))}"
    # "According to" is little elsewhere, but here it says that somebody says it.
    tags["function"] = " ".join(
        word for word in tags["function"].split() if word not in tags["source_cue"].split()
    )
    core = Lexicon(
        code=code,
        irregular=dict(compiling.forms(table(words.forms))),
        folding=Folding(words.endings) if words.endings is not PLAIN else None,
        unfolded=frozenset(tags["function"].split()),
        letters=letters,
        prefixes=tuple(sorted(table(words.prefixes).split(), key=len, reverse=True)),
    )

    def key(word: str) -> str:
        return core.key_of(word)

    def entry_key(entry: str) -> str:
        return compiling.key_of(entry, key)

    synonyms = compiling.memberships(
        compiling.groups(compiling.spread_table(table(words.synonyms), words.spread)), entry_key
    )
    poles = compiling.poles(compiling.spread_table(table(words.opposites), words.spread), key)
    same = compiling.groups(table(words.same_names))
    names = compiling.memberships(same, entry_key) | compiling.memberships(same, _as_is)
    ends = frozenset(table(words.opposites).replace("|", " ").split())
    surface, stems = _starred(tags, ends, entry_key)
    variants = compiling.groups(table(words.variants))
    numbers = {table(word): figure for word, figure in language.number_words.items()}
    numbers |= compiling.pairs(table(words.numbers))
    multipliers = compiling.pairs(table(words.multipliers))
    units = compiling.units(table(words.units))
    months = _numbered(table(words.months))
    weekdays = _numbered(table(words.weekdays))
    scopes = compiling.scopes(table(words.scopes))
    whole = frozenset[str]()
    if words.unspaced:
        counted = (numbers, multipliers, units, months, weekdays)
        whole = frozenset(word for t in (synonyms, poles, names, surface, *counted) for word in t)
        whole |= frozenset(words.words.split())
    return replace(
        core,
        synonyms=synonyms,
        poles=poles,
        values=compiling.poles(compiling.spread_table(table(words.values), words.spread), key),
        names=names,
        surface_tags=surface,
        stem_tags=stems,
        phrases=compiling.phrases([*synonyms, *poles, *stems, *names]),
        variants={
            form: number
            for number, line in enumerate(variants)
            for entry in line
            for form in (entry, entry_key(entry))
        },
        persons=dict(compiling.forms(table(words.persons))),
        numbers=numbers,
        multipliers=multipliers,
        ordinals=compiling.pairs(table(words.ordinals)),
        units={**units, **{key(word): unit for word, unit in units.items()}},
        months=months,
        weekdays=weekdays,
        contractions=compiling.words(table(words.contractions)),
        negating=tuple(table(words.negating).split()),
        particles=frozenset(table(words.particles).split()),
        under_way=words.under_way,
        verb_endings=tuple(table(words.verb_endings).split()),
        ordinary_endings=tuple(table(words.ordinary_endings).split()),
        tag_endings=compiling.endings({t: table(e) for t, e in words.tag_endings.items()}),
        untagged=frozenset(table(words.untagged).split()),
        moods=tuple(compiling.words(table(words.moods)).items()),
        scopes=scopes,
        whole=whole,
        surnames=frozenset(words.surnames.split()),
        runs=words.runs,
        decimal_comma=words.decimal_comma,
        thin=True,
        caseless=words.caseless,
        name_folding=Folding(Endings(cut=table(words.name_endings))),
        capital_nouns=language.capital_nouns,
        lower_months=words.lower_months,
    )


def _starred(
    tags: Mapping[str, str], ends: frozenset[str], key: Callable[[str], str]
) -> tuple[dict[str, Tags], dict[str, Tags]]:
    """Return tags by form as written, and by key where an entry has a star or several words.

    A word at an end of a scale or with a duty of its own means something, however common it is.
    """
    surface = {
        tag: " ".join(w for w in table.split() if "_" not in w and not w.endswith("*"))
        for tag, table in tags.items()
    }
    stems = {
        tag: " ".join(w.rstrip("*") for w in table.split() if "_" in w or w.endswith("*"))
        for tag, table in tags.items()
    }
    by_form = {
        word: found - {"function"} if found & WEIGHTY or word in ends else found
        for word, found in compiling.tagged(surface, _as_is).items()
    }
    by_key = compiling.tagged(stems, key)
    # A small word that by chance looks like the stem of a big one keeps to itself.
    small = {word for word, found in by_form.items() if "function" in found}
    return by_form, {entry: found for entry, found in by_key.items() if entry not in small}


def _numbered(table: str) -> dict[str, int]:
    """Return the words of each line by the number of the line."""
    lines = enumerate(compiling.groups(table), start=1)
    return {form: number for number, line in lines for form in line}


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
        "goods": en.GOODS,
        "ergative": en.ERGATIVE,
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
        senses=compiling.memberships(compiling.groups(en_wordnet.SENSES), _as_is),
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
