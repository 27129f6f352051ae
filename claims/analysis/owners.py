"""Who speaks where a phrase names somebody beside its own noun, or two who speak together?

Who writes a letter speaks in it ("Ash's letter"); two who say the same are named both.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.besides import POSSESSIVE
from claims.analysis.capitals import name_in
from claims.analysis.frames import Item
from claims.analysis.languages import Language
from claims.analysis.names import Names
from claims.analysis.normalization import fold


def speaking_together(items: Sequence[Item], names: Names, language: Language) -> str | None:
    """Return "Ann Ash and Bo Bell" for two by name, the first alone of "Ash and her colleagues"."""
    joints = (k for k, item in enumerate(items) if item.norm in language.conjunctions)
    joint = next((k for k in joints if k), 0)
    if not 0 < joint < len(items) - 1 or not items[joint - 1].is_name:
        return None
    words = name_in(items[:joint], language)
    full = names.fullest(words, items[0].start)
    both, others = items[0].norm in language.both, items[joint + 1].norm in language.determiners
    first = full or (words if both or others else ())
    if items[0].norm in language.determiners and not others:  # "The Bank of Rome and Ann Ash"
        plain = language.institutions.isdisjoint(fold(word) for word in first[1:])
        return " ".join(first) if len(first) > 1 and plain else None
    if not first or not (both or others or names.is_person(first)):
        return None
    behind = name_in(items[joint + 1 :], language) if items[-1].is_name and not others else ()
    second = names.fullest(behind, items[joint].start) or behind
    named = (items[joint].text, *second) if names.is_person(second) else ()
    return " ".join((*first, *named))


def names_several(name: str, language: Language) -> bool:
    """Say whether a name is that of two: "Ann Ash and Bo Bell"."""
    return any(word in language.conjunctions for word in name.split())


def owner_of_words(items: Sequence[Item], names: Names, language: Language) -> str | None:
    """Return Ash for "Ash's letter": who writes speaks."""
    place = items[0].start
    origin = next((k for k, item in enumerate(items) if item.norm in language.origins), 0)
    if origin and items[origin - 1].norm in language.writings:
        words = name_in(items[origin + 1 :], language)
        return " ".join(names.fullest(words, place) or words) or None
    if items[-1].norm not in language.writings:
        return None
    for k, item in enumerate(items[1:-1], start=1):
        if item.norm in POSSESSIVE:
            words = name_in(items[:k], language)
            full = names.fullest(words, place) or words
            return " ".join(full) if names.is_person(full) else None
    return None
