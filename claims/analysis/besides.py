"""What do the words beside a name tell of whom it names? Titles, nouns and appositions.

"Ms." and "his brother" tell the gender, "the mayor, Ann Ash" which noun is hers, and "A spokesman,
Al Ash, denied it" that the sentence is about him.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from claims.analysis.capitals import joined_words
from claims.analysis.frames import Frame, Item
from claims.analysis.languages import Language
from claims.analysis.languages.language import either

TIES_WITHIN = 8  # words of an apposition in which the noun that describes a person is looked for
TIED_BEFORE = 3  # words before a name in which the noun that describes a person is looked for
LONGEST_SUBJECT = 8  # items of the description that a name explains
LONGEST_TOLD = 5  # items from "name" or "himself" over "as" to the name
LONGEST_AGE = 3  # digits
POSSESSIVE = frozenset({"'s", "'"})
FEWEST_LETTERS = 4  # of a verb before its ending shows it


class Bearer(Protocol):
    """Whoever has a name."""

    @property
    def words(self) -> tuple[str, ...]:
        """Return the name."""


def title_before(items: Sequence[Item], low: int) -> str:
    """Return the word before a name, without its full stop."""
    at = low - 1
    if at >= 0 and items[at].norm == ".":
        at -= 1
    return items[at].norm if at >= 0 else ""


def is_told(items: Sequence[Item], low: int, language: Language) -> bool:
    """Say whether somebody tells a name: "who gave his name as Al", "his first name, Al"."""
    if low < 3:
        return False
    if items[low - 1].norm in language.as_leads:
        before = (items[i].norm for i in range(max(0, low - LONGEST_TOLD), low - 1))
        return any(norm in language.name_nouns for norm in before)
    return items[low - 1].norm == "," and items[low - 2].norm in language.name_nouns


def gender_before(items: Sequence[Item], low: int, language: Language) -> str:
    """Return the gender the title or noun straight before a name tells: "Ms." tells `f`."""
    before = title_before(items, low)
    if is_told(items, low, language):
        owner = (items[i].norm for i in range(low - 2, max(-1, low - 6), -1))
        return next((language.owners[norm] for norm in owner if norm in language.owners), "")
    if before in language.naming and low > 1:
        before = items[low - 2].norm  # "a man named Ash"
    return gender_of_word(before, language) or gender_apposed(items, low, language)


def behind_lead(items: Sequence[Item], start: int, language: Language) -> int:
    """Return where the subject stands behind a clause that leads in: "Asked if it fell, Ash".

    The place `start` itself, where no such clause stands there.
    """
    if start >= len(items):
        return start
    leads = either(language.conditions, language.asking)
    first = items[start + (items[start].norm in language.openers and start + 1 < len(items))]
    if items[start].norm not in leads and first.norm not in language.asking:
        return start
    comma = next((i for i in range(start, len(items) - 1) if items[i].norm == ","), start)
    return comma + 1 if comma > start and items[comma + 1].is_name else start


def gender_apposed(items: Sequence[Item], low: int, language: Language) -> str:
    """Return the gender of the noun that a name between commas explains: "wife of a year, Ann,"."""
    if low < 3 or items[low - 1].norm != ",":
        return ""
    end = next((i for i in range(low, len(items)) if not items[i].is_name), 0)
    if items[end].norm != ",":
        return ""
    told = ""
    for i in range(low - 2, max(-1, low - 2 - LONGEST_SUBJECT), -1):
        norm = items[i].norm
        if norm in language.owners or norm in POSSESSIVE:
            return told
        if not items[i].is_word or norm in language.finite or norm in language.conjunctions:
            return ""
        told = gender_of_word(norm, language) or told
    return ""


def gender_of_word(norm: str, language: Language) -> str:
    """Return `m` or `f` for a title or noun that only men or only women bear."""
    if norm in language.neutral_words:
        return ""
    if norm in language.female_words or norm.endswith(language.female_endings):
        return "f"
    return "m" if norm in language.male_words or norm.endswith(language.male_endings) else ""


def gender_of_given(words: Sequence[str], language: Language) -> str:
    """Return `m` or `f` where the first of two words or more is a known given name."""
    if len(words) < 2:
        return ""
    first = words[0].lower().partition("-")[0]
    if first in language.male_names:
        return "m"
    return "f" if first in language.female_names else ""


def name_at(items: Sequence[Item], low: int, high: int, language: Language) -> tuple[str, ...]:
    """Return the words of a name, with the surname a couple shares: "Al and Ann Ash"."""
    words = joined_words(items[low:high])
    if len(words) > 1 or high + 2 >= len(items) or items[high].norm not in language.conjunctions:
        return words
    given = either(language.male_names, language.female_names)
    second, last = items[high + 1], items[high + 2]
    couple = items[low].norm in given and second.norm in given and last.is_name
    ends = high + 3 == len(items) or not items[high + 3].is_name
    return (*words, last.text) if couple and second.is_name and ends else words


def nouns_before(frame: Frame, low: int, high: int, language: Language) -> list[Item]:
    """Return the words right before a name that may say who it is: "the mayor, Ann Ash".

    Behind a comma, a name with its own verb begins a clause: "Asked of her son, Ann Ash laughed".
    """
    items = frame.items
    end = low
    while end > 0 and items[end - 1].norm in (",", "."):
        end -= 1
    if low and items[low - 1].norm == "," and _acts_at(items, high, language):
        return []
    found = _words_before(items, end, language)
    comma = end - len(found) - 1
    offices = either(language.titles, language.person_nouns)
    if (
        found
        and comma > 0
        and items[comma].norm == ","
        and offices.issuperset(item.norm for item in found)
    ):  # "her husband, former President Al Ash"
        found = [*_words_before(items, comma, language), *found]
    found = [item for item in found if item.is_word and len(item.norm) > 2]
    return found if end == low else [item for item in found if item.norm not in language.writings]


def _words_before(items: Sequence[Item], end: int, language: Language) -> list[Item]:
    """Return the few words right before a place, back to a small one, a verb or a sign."""
    start = end
    while start > max(0, end - TIED_BEFORE) and items[start - 1].is_word:
        norm = items[start - 1].norm
        if norm in language.function_words or _says(norm, language):
            break
        start -= 1
    return list(items[start:end])


def nouns_after(frame: Frame, high: int, language: Language) -> list[Item]:
    """Return the nouns an apposition may be about: those before its first preposition.

    A verb of saying in it begins a clause: "Sent to Ann Ash, the memo warns that".
    """
    found: list[Item] = []
    items = frame.items
    if high >= len(items) or items[high].norm != ",":
        return found
    for i in range(high + 1, min(len(items) - 1, high + 1 + TIES_WITHIN)):
        norm = items[i].norm
        if norm == "," or norm in language.relatives or norm in language.prepositions:
            break
        if norm in language.belonging or (items[i].is_quote and found):
            break
        if _says(norm, language):
            return []
        if may_describe(items, i, language):
            found.append(items[i])
    return found


def _says(norm: str, language: Language) -> bool:
    """Say whether a word is a verb of saying in a form that is no noun."""
    return norm in language.speech_cues and norm not in language.base_cues


def _acts_at(items: Sequence[Item], i: int, language: Language) -> bool:
    """Say whether a verb stands at a place that says what the name before it does."""
    if i >= len(items) or items[i].is_name:
        return False
    norm = items[i].norm
    told = norm in language.finite or norm in language.speech_cues
    return told or (len(norm) > FEWEST_LETTERS and norm.endswith(language.finite_endings))


def may_describe(items: Sequence[Item], i: int, language: Language) -> bool:
    """Say whether a word may be the noun that describes a person."""
    item, following = items[i], items[i + 1].norm
    if not item.is_word or item.norm in language.function_words or following in POSSESSIVE:
        return False
    return len(item.norm) > 2


def is_age(items: Sequence[Item], i: int) -> bool:
    """Say whether somebody's age stands at a place, between commas: "Ann Ash, 44,"."""
    digits = items[i].text.isdigit() and len(items[i].text) <= LONGEST_AGE
    return digits and (i + 1 == len(items) or items[i + 1].norm in (",", "."))


def apposed_before(
    items: Sequence[Item], low: int, nouns: Sequence[Item], language: Language
) -> Sequence[Item]:
    """Return which nouns before a name tell who it is: "the coach, Al Ash", "coach Al Ash"."""
    if low and items[low - 1].norm == ",":
        return nouns
    titles = either(language.titles, language.person_nouns)
    return [item for item in nouns if item.norm in titles]


def is_resumed(items: Sequence[Item], low: int, language: Language) -> bool:
    """Say whether a name is told of who has been spoken of: "The spokesman, Al Ash"."""
    if low < 3 or items[low - 1].norm != ",":
        return False
    before = range(low - 2, max(-1, low - 3 - TIED_BEFORE), -1)
    article = next((k for k in before if items[k].norm in language.determiners), -1)
    return article >= 0 and items[article].norm in language.definite


def is_apposed_subject(items: Sequence[Item], low: int, language: Language) -> bool:
    """Say whether a name explains the subject: "A Rome spokesman, Capt. Ann Ash, denied it"."""
    comma = low - 1
    while comma > 0 and (items[comma].norm in language.titles or items[comma].norm == "."):
        comma -= 1
    if not 0 < comma <= LONGEST_SUBJECT or items[comma].norm != ",":
        return False
    if items[0].norm in language.prepositions or items[0].is_quote:
        return False
    described = items[0].norm in language.determiners or any(
        item.norm in POSSESSIVE for item in items[:comma]
    )
    return described and not any(
        item.norm in language.finite
        or item.norm in language.speech_cues
        or item.norm.endswith(language.finite_endings)
        for item in items[:comma]
    )


def owns_next(items: Sequence[Item], high: int, language: Language) -> bool:
    """Say whether a name only tells whose the next one is: "Ash's brother Bell spoke"."""
    if high >= len(items) or items[high].norm not in POSSESSIVE:
        return False
    for item in items[high + 1 : high + 2 + TIED_BEFORE]:
        if item.is_name:
            return item.norm not in language.titles
        if not item.is_word or item.norm in language.function_words | language.prepositions:
            return False
        if item.norm in language.finite or item.norm.endswith(language.finite_endings):
            return False
    return False


def has_other_office(
    tied: Mapping[str, tuple[Sequence[int], Sequence[Bearer]]],
    person: Sequence[str] | None,
    office: str,
    language: Language,
) -> bool:
    """Say whether a person bears a title, and an office is another: no mayor is the prefect."""
    offices = language.titles - language.no_titles
    if person is None or office not in offices:
        return False
    others = (noun for noun in tied if noun in offices and noun != office)
    return any(bearer.words == person for noun in others for bearer in tied[noun][1])
