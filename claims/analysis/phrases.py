"""Which noun of a phrase speaks: the name in it, or a noun that the name only belongs to?

"Ann Ash of the Post" is Ann Ash; "a judge in Rome" and "an audit made by Ash" are no names.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.frames import Item
from claims.analysis.languages import Language
from claims.analysis.languages.language import either
from claims.analysis.normalization import fold


def head_noun(phrase: str, language: Language) -> str:
    """Return the noun an unnamed speaker's description is about: "person" of "a person near her".

    Nothing where the description is a name.
    """
    words = phrase.split()
    if not words or (words[0][0].isupper() and words[0].lower() not in language.determiners):
        return ""
    ends = language.prepositions | language.inner_prepositions | language.relatives
    stop = next((k for k, word in enumerate(words) if k and word in ends), len(words))
    stop -= stop > 2 and stop < len(words) and words[stop - 1] in language.nearness
    return fold(words[stop - 1])


def made_by_name(items: Sequence[Item], language: Language) -> bool:
    """Say whether a noun leads, and the name only did something to it: "a study seen in Rome"."""
    if items[0].norm not in language.determiners:
        return False
    leads = either(language.origins, language.prepositions)
    by = next((k for k, item in enumerate(items) if k and item.norm in leads), 0)
    told = [item for item in items[1:by] if item.norm not in language.weekdays]
    if len(told) < 2 or any(item.is_name for item in told):
        return False
    done = (told[1].norm, told[-1].norm)  # "a post shared many times on", "a long letter seen by"
    return any(map(language.is_participle, done))


def words_lead(items: Sequence[Item], language: Language) -> bool:
    """Say whether a plural without article leads: "Posts on the board of Ash", "Files seen by"."""
    if len(items) < 3:
        return False
    norm, nouns = items[0].norm, either(language.writings, language.speaker_nouns)
    plural = bool(language.third_endings) and norm.endswith("s") and norm[:-1] in nouns
    small = either(language.prepositions, language.belonging, language.origins)
    alone = plural or norm in either(language.findings, language.writings)
    return alone and (
        items[1].norm in small or (language.is_participle(items[1].norm) and items[2].norm in small)
    )


def is_one_of_many(items: Sequence[Item], language: Language) -> bool:
    """Say whether one word only counts, with a capital in front: "One, Ann Ash, said"."""
    norm = items[0].norm
    counts = norm in language.number_words or norm in language.also_subjects
    return len(items) == 1 and counts


def belongs_to_name(items: Sequence[Item], language: Language) -> bool:
    """Say whether a noun leads the phrase and the name only says whose it is."""
    norms = [item.norm for item in items]
    if made_by_name(items, language) or words_lead(items, language) or _is_placed(items, language):
        return True
    joining = either(language.belonging, language.nearness)
    place = next((k for k, norm in enumerate(norms) if norm in joining), 0)
    if norms[0] in language.comment_articles and place > 1:
        return not any(item.is_name for item in items[1:place])
    return (
        norms[0] in language.determiners
        and any(norm in joining for norm in norms[1:-1])
        and any(norm in language.speaker_nouns for norm in norms)
    )


def _is_placed(items: Sequence[Item], language: Language) -> bool:
    """Say whether a noun for somebody leads and the name says where: "a judge in Rome"."""
    if items[0].norm not in language.determiners:
        return False
    place = next((k for k, item in enumerate(items) if item.norm in language.prepositions), 0)
    nouns = either(language.titles, language.person_nouns, language.speaker_nouns)
    unnamed = not any(item.is_name for item in items[1:place])
    return place > 1 and unnamed and items[place - 1].norm in nouns


def name_leads(items: Sequence[Item], language: Language) -> bool:
    """Say whether the phrase is a name with what belongs to it: "Ann Ash of the charity"."""
    norms = [item.norm for item in items]
    found = next((k for k, norm in enumerate(norms) if norm in language.belonging), None)
    return found is not None and items[found - 1].is_name and found > 0
