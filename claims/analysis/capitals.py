"""Which capitalised words of a sentence make up one name?

A name is a run of words with a capital, with the small words and hyphens that join them. Titles
before it are not part of it; in a long run only the end is the person, the beginning is where the
person belongs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress
from operator import attrgetter

from claims.analysis.frames import Item
from claims.analysis.languages import Language
from claims.analysis.languages.language import Words, either, month_names

POSSESSIVES = ("'", "'s")
HYPHENS = ("-", "‐", "‑")
JOINTS = (".", *HYPHENS)
FEWEST_PERSON_WORDS = 2
SHORT_MONTH = 3  # letters
LONGEST_NAME = 3  # words; more are a person after an institution, or an institution


def name_in(items: Sequence[Item], language: Language) -> tuple[str, ...]:
    """Return the words of the name a noun phrase means, without titles before it.

    The name that "of", "for" or "at" follows ("Ann Ash of the Times"), else the last one.

    >>> from claims.analysis.languages import get
    >>> from claims.analysis.frames import items_of
    >>> from claims.analysis.tokens import words
    >>> name_in(items_of(words("US President Barack Obama")), get("en"))
    ('Barack', 'Obama')
    """
    last: tuple[str, ...] = ()
    for low, high in capital_runs(items, language):
        if last and any(item.norm == "(" for item in items[:low]):
            break
        if not (language.capital_nouns and _is_noun(items, low, high, language)):
            last = joined_words(items[low:high])
            belongs = high < len(items) and items[high].norm in language.belonging
            if belongs and high - low >= 2 and items[high - 1].norm not in language.titles:
                break
    return last


def _is_noun(items: Sequence[Item], low: int, high: int, language: Language) -> bool:
    """Say whether one capitalised word is only a noun where all nouns are written so."""
    if high - low > 1:
        return False
    after_article = low > 0 and items[low - 1].norm in language.determiners
    return after_article or items[low].norm in language.speaker_nouns


def joined_words(items: Sequence[Item]) -> tuple[str, ...]:
    """Return the words of a run, those parted by no blank as one: "J." and "Whitmore-Hayes"."""
    words: list[str] = []
    end = -1
    for item in items:
        glued = item.start == end and bool(words)
        joint = item.text in JOINTS or item.norm in POSSESSIVES
        if glued and (joint or words[-1][-1] in JOINTS):
            words[-1] += item.text
        elif item.text not in JOINTS:
            words.append(item.text)
        end = item.end
    return tuple(words)


def capital_runs(items: Sequence[Item], language: Language) -> Iterator[tuple[int, int]]:
    """Yield the places of runs of capitalised words, in order, their leading titles left out."""
    n, j = len(items), 0
    for i in compress(range(n), map(attrgetter("is_name"), items)):
        if i < j or not _is_name_word(items, i, language):
            continue
        j = i + 1
        while j < n and (
            _is_name_word(items, j, language)
            or _joins(items, j, language)
            or _adds_field(items, i, j, language)
        ):
            j += 1
        yield _without_titles(items, i, j, language), j


def _without_titles(items: Sequence[Item], low: int, high: int, language: Language) -> int:
    """Return where the name begins behind titles and behind whom the person belongs to."""
    start = _behind_department(items, low, high, language)
    if high - low == 1:
        return low
    for k in range(low, high - 1):
        if items[k].norm.strip(".") in language.titles:
            after = k + 1
            if items[after].text in JOINTS and after < high - 1:
                after += 1
            if _begins_word(items, after):
                start = after
    given = language.male_names, language.female_names
    for k in range(start + 1, high - 1):
        if (
            items[k].is_name
            and _begins_word(items, k)
            and not _is_hyphened(items, k)
            and any(items[k].norm in names for names in given)
        ):
            before = items[start].norm
            return start if any(before in names for names in given) else k
    return _shortened(items, start, high, language)


def _behind_department(items: Sequence[Item], low: int, high: int, language: Language) -> int:
    """Return where a name begins behind what its office is for: "(Minister of) Education Ann Ash".

    What is left has two words or more.
    """
    if low == 0:  # "Campaigner Ann Ash", where a sentence begins
        jobs = either(language.person_nouns, language.speaker_nouns)
        return low + (high - low > FEWEST_PERSON_WORDS and items[low].norm in jobs)
    joined = either(language.belonging, language.conjunctions, language.determiners)
    if items[low - 1].norm not in joined:
        return low
    start = low
    while high - start > FEWEST_PERSON_WORDS and items[start].norm in language.departments:
        start += 1
    return start


def _is_hyphened(items: Sequence[Item], k: int) -> bool:
    """Say whether a hyphen joins a word to the next one, so that it is no given name: Al-Amin."""
    return items[k + 1].text in HYPHENS and items[k + 1].start == items[k].end


def _begins_word(items: Sequence[Item], k: int) -> bool:
    return items[k].text not in JOINTS and not (
        items[k - 1].text in HYPHENS and items[k - 1].end == items[k].start
    )


def _shortened(items: Sequence[Item], low: int, high: int, language: Language) -> int:
    """Return where a person's name begins in a long run that starts with where he belongs."""
    longest = LONGEST_NAME - language.capital_nouns  # "Rentnerin Hilde Kraus"
    if len(joined_words(items[low:high])) <= longest:
        return low
    if items[low].norm in either(language.male_names, language.female_names):
        return low  # "Maria do Carmo Reis"
    if items[low].norm in language.named_bodies and items[low + 1].norm in language.body_particles:
        return low  # "Agency for Drug Evaluation"
    last = [item.norm for item in items[high - 2 : high]]
    if any(norm in language.institutions or norm in language.name_particles for norm in last):
        return low
    return high - 2 if not any(item.text in JOINTS for item in items[low:high]) else low


def _is_dotted(item: Item, language: Language) -> bool:
    """Say whether a full stop after a word may belong to it: "J.", "Sen."."""
    return len(item.norm) == 1 or item.norm in either(language.abbreviations, language.titles)


def _is_name_word(items: Sequence[Item], i: int, language: Language) -> bool:
    item = items[i]
    if not item.is_name or not item.text[0].isalpha():
        return False
    if i and _is_given(items, i - 1, language):
        return True
    starts = i == 0 or items[i - 1].is_quote or items[i - 1].text in (".", ":")
    if item.norm in _no_names(language):
        return False
    if item.norm in month_names(language.months):
        return _is_given_month(items, i, language)
    return not (starts and item.norm in language.prepositions)


@lru_cache(maxsize=64)
def _no_names(language: Language) -> Words:
    """Return the words that are no name, though they may have a capital."""
    small = language.function_words | language.openers | frozenset(language.pronouns)
    return small | language.weekdays


def _is_given_month(items: Sequence[Item], i: int, language: Language) -> bool:
    """Say whether a month's short form without its full stop is a given name: "Jun Takeda"."""
    item = items[i]
    if len(item.text) != SHORT_MONTH or item.norm in language.ambiguous_months:
        return False
    return i + 1 < len(items) and items[i + 1].is_name and items[i + 1].text[0].isalpha()


def _is_given(items: Sequence[Item], i: int, language: Language) -> bool:
    """Say whether a title, given name or initial stands at a place, so that a surname follows."""
    if items[i].text == "." and i > 0:
        initial = len(items[i - 1].text) == 1 or items[i - 1].norm in language.abbreviations
        return items[i - 1].is_name and initial
    norm = items[i].norm
    return items[i].is_name and (norm in language.male_names or norm in language.female_names)


def _is_theirs(items: Sequence[Item], j: int, language: Language) -> bool:
    """Say whether a body has its members in its name: "Owners' Union", "Children's Hospital"."""
    members = items[j].norm == "'" or items[j - 1].norm in language.plurals
    return members and items[j + 1].norm in language.institutions and items[j + 1].is_name


def _names_body(items: Sequence[Item], j: int, language: Language) -> bool:
    """Say whether a small word goes on with the name of a body: "Church of Scientology"."""
    if items[j - 1].norm not in language.named_bodies:
        return False
    article = items[j + 1].norm in language.definite and j + 2 < len(items)
    return items[j + 1].is_name or (article and items[j + 2].is_name)


def _adds_field(items: Sequence[Item], low: int, j: int, language: Language) -> bool:
    """Say whether "and" goes on with what a body is for: "Department of Health and Sport"."""
    if items[j].norm not in language.conjunctions or j + 1 >= len(items) or j - low < 3:
        return False
    following = items[j + 1]
    given = either(language.male_names, language.female_names, language.titles)
    body = items[low].norm in language.named_bodies
    named = items[low + 1].norm in language.body_particles
    return body and named and following.is_name and following.norm not in given


def _joins(items: Sequence[Item], j: int, language: Language) -> bool:
    """Say whether a small word or a hyphen stands between two capitalised words of one name."""
    if j + 1 >= len(items):
        return False
    if items[j].text == "&":
        return items[j + 1].is_name
    if items[j].norm in language.body_particles:
        return _names_body(items, j, language)
    if items[j].norm in POSSESSIVES:
        return _is_theirs(items, j, language)
    if not items[j + 1].is_name:
        hyphened = j + 2 < len(items) and items[j + 1].text in JOINTS and items[j + 2].is_name
        return hyphened and items[j].norm in language.person_particles
    if items[j].text in JOINTS:
        if items[j - 1].norm in language.person_particles:
            return items[j].start == items[j - 1].end
        dotted = items[j].text == "." and not _is_dotted(items[j - 1], language)
        return items[j].start == items[j - 1].end and not dotted
    owns = language.capital_nouns and items[j].norm in language.determiners
    alone = owns and items[j - 1].norm not in language.person_particles  # "Angaben der Klinik"
    return items[j].norm in language.person_particles and not alone
