"""How likely do two names mean the same person or organisation?

"Mr Ash", "J. Ash" and "Jane Q. Ash" may all be Jane Ash, "WHO" the World Health Organization.
Nothing is known of the world: other names of the same one have to be given as aliases. Accents,
capitals, full stops, titles and articles are no difference.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

import regex

from claims.analysis.languages import Language
from claims.analysis.normalization import fold

WORD = regex.compile(r"(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*\.?")
FEWEST_LETTERS = 2  # of an abbreviation


class Likeness(NamedTuple):
    """How alike two names are, 0 to 1, and by which rule; 0 and no rule if they are not."""

    score: float
    rule: str


# Own choices: the order of the rules by how often they lead astray.
SAME = Likeness(1.0, "same-name")
SAME_BUT_TITLE = Likeness(0.95, "same-but-title")
MIDDLE = Likeness(0.9, "middle-name")
INITIALS = Likeness(0.8, "initials")
ABBREVIATION = Likeness(0.8, "abbreviation")
TITLED = Likeness(0.7, "surname-with-title")
SURNAME = Likeness(0.6, "surname")
PART = Likeness(0.5, "part-of-name")
FIRST = Likeness(0.3, "first-name")
NONE = Likeness(0.0, "")


def likeness(found: str, known: str, language: Language) -> Likeness:
    """Compare a name as found in a text with one that is known.

    >>> from claims.analysis.languages import get
    >>> likeness("Mayor Ash", "Jane Ash", get("en"))
    Likeness(score=0.7, rule='surname-with-title')
    >>> likeness("John Ash", "Jane Ash", get("en")).score
    0.0
    """
    here, there = words_of_name(found), words_of_name(known)
    if not here or not there:
        return NONE
    if here == there:
        return SAME
    mine, yours = _without_titles(here, language), _without_titles(there, language)
    if mine == yours:
        return SAME_BUT_TITLE
    if _abbreviates(here, there, language) or _abbreviates(there, here, language):
        return ABBREVIATION
    shorter, longer = sorted((mine, yours), key=len)
    if len(shorter) == 1:
        return _single(shorter[0], longer, is_titled=len(here) > len(mine) == 1)
    if shorter[-1] == longer[-1]:
        return _with_surname(shorter, longer)
    return PART if _is_run(shorter, longer) else NONE


def words_of_name(name: str) -> tuple[str, ...]:
    """Return the folded words of a name, without accents and full stops.

    >>> words_of_name("José A. Núñez, W.H.O.")
    ('jose', 'a', 'nunez', 'who')
    """
    plain = "".join(
        sign for sign in unicodedata.normalize("NFD", fold(name)) if not unicodedata.combining(sign)
    )
    return tuple(word.replace(".", "") for word in WORD.findall(plain))


def _without_titles(words: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """Drop titles and articles before a name, but never all of it."""
    dropped = language.titles | language.determiners
    start = 0
    while start < len(words) - 1 and words[start] in dropped:
        start += 1
    return words[start:]


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...], language: Language) -> bool:
    """Say whether one word is made of the first letters of several, small words aside or not."""
    if len(short) != 1 or len(long) < FEWEST_LETTERS or len(short[0]) < FEWEST_LETTERS:
        return False
    small = language.name_particles | language.function_words
    every = "".join(word[0] for word in long)
    large = "".join(word[0] for word in long if word not in small)
    return short[0] in (every, large)


def _single(word: str, name: tuple[str, ...], *, is_titled: bool) -> Likeness:
    if word == name[-1]:
        return TITLED if is_titled else SURNAME
    return FIRST if word == name[0] else NONE


def _with_surname(shorter: tuple[str, ...], longer: tuple[str, ...]) -> Likeness:
    """Compare what stands before the same surname."""
    if shorter[0] == longer[0]:
        middle = zip(shorter[1:-1], longer[1:-1], strict=False)
        return MIDDLE if all(one[0] == other[0] for one, other in middle) else NONE
    initial = min(len(shorter[0]), len(longer[0])) == 1
    if initial and shorter[0][0] == longer[0][0]:
        return INITIALS
    return PART if _is_run(shorter, longer) else NONE


def _is_run(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Say whether all of a name of several words stands in the other, in one piece."""
    size = len(shorter)
    return any(longer[i : i + size] == shorter for i in range(len(longer) - size + 1))
