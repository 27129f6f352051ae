"""Which capitalised words of a sentence make up one name?

A name is a run of words with a capital, with the small words and hyphens that join them. Titles
before it are not part of it; in a long run only the end is the person, the beginning is where the
person belongs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.analysis.frames import Item
from claims.analysis.languages import Language

LONGEST_NAME = 3  # words; more are a person after an institution, or an institution


def name_in(items: Sequence[Item], language: Language) -> tuple[str, ...]:
    """Return the words of the name a noun phrase means, without titles before it.

    The name that "of", "for" or "at" follows ("Ann Ash of the Times"), else the last one.

    >>> from claims.analysis.languages import get
    >>> phrase = [Item(0, 0, w.lower(), w) for w in "US President Barack Obama".split()]
    >>> name_in(phrase, get("en"))
    ('Barack', 'Obama')
    """
    last: tuple[str, ...] = ()
    for low, high in capital_runs(items, language):
        if not (language.capital_nouns and _is_noun(items, low, high, language)):
            last = tuple(item.text for item in items[low:high])
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


def capital_runs(items: Sequence[Item], language: Language) -> Iterator[tuple[int, int]]:
    """Yield the places of runs of capitalised words, in order, their leading titles left out."""
    i, n = 0, len(items)
    while i < n:
        if not _is_name_word(items, i, language):
            i += 1
            continue
        j = i + 1
        while j < n and (_is_name_word(items, j, language) or _joins(items, j, language)):
            j += 1
        low = i
        while low < j - 1 and items[low].norm.strip(".") in language.titles:
            low += 1
            if items[low].text in (".", "-") and low < j - 1:
                low += 1
        yield _shortened(items, low, j, language), j
        i = j


def _shortened(items: Sequence[Item], low: int, high: int, language: Language) -> int:
    """Return where a person's name begins in a long run that starts with where he belongs."""
    if high - low <= LONGEST_NAME:
        return low
    last = [item.norm for item in items[high - 2 : high]]
    if any(norm in language.institutions or norm in language.name_particles for norm in last):
        return low
    return high - 2 if "." not in last else low


def _is_name_word(items: Sequence[Item], i: int, language: Language) -> bool:
    item = items[i]
    if not item.is_name or not item.text[0].isalpha():
        return False
    starts = i == 0 or items[i - 1].is_quote or items[i - 1].text in (".", ":")
    plain = item.norm in language.function_words or item.norm in language.openers
    if plain or item.norm in language.pronouns:
        return False
    if item.norm in language.weekdays or any(
        item.norm in month.split("|") for month in language.months
    ):
        return False
    return not (starts and item.norm in language.prepositions)


def _joins(items: Sequence[Item], j: int, language: Language) -> bool:
    """Say whether a small word or a hyphen stands between two capitalised words of one name."""
    if j + 1 >= len(items) or not items[j + 1].is_name:
        return False
    if items[j].text in ("-", "‐", "‑", "."):
        return items[j].start == items[j - 1].end
    return items[j].norm in language.person_particles
