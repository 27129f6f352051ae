"""How is the lexicon of a language other than English put together from its tables?

They share the words of `claims.analysis.languages` (hedges, negations, months, numbers) and add a
table of what those leave out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from claims.analysis import languages
from claims.analysis.lexicons import (
    compiling,
    others,
)
from claims.analysis.lexicons.endings import PLAIN, Endings, Folding
from claims.analysis.lexicons.lexicon import Lexicon, Tags

# Tags that make a common word one that carries meaning.
WEIGHTY = frozenset(
    {"hedge", "negation", "approximation", "relative_day"}
    | {f"modal:{kind}" for kind in ("obligation", "recommendation", "permission", "prohibition")}
    | {f"status:{kind}" for kind in ("planned", "attempted", "underway", "done")}
    | {f"quantity:{kind}" for kind in ("all", "most", "many", "some", "only")}
)


def _of_phrases(phrases: tuple[str, ...] | frozenset[str]) -> str:
    return " ".join(sorted(phrase.replace(" ", "_") for phrase in phrases))


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
    names = compiling.memberships(same, entry_key) | compiling.memberships(same, compiling.as_is)
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
        counted=compiling.counted(numbers, table(words.counted), table(words.counted_by)),
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
        for word, found in compiling.tagged(surface, compiling.as_is).items()
    }
    by_key = compiling.tagged(stems, key)
    # A small word that by chance looks like the stem of a big one keeps to itself.
    small = {word for word, found in by_form.items() if "function" in found}
    return by_form, {entry: found for entry, found in by_key.items() if entry not in small}


def _numbered(table: str) -> dict[str, int]:
    """Return the words of each line by the number of the line."""
    lines = enumerate(compiling.groups(table), start=1)
    return {form: number for number, line in lines for form in line}
