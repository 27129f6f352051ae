"""Which name stands in the words between commas that tell who somebody is?

"the historian Ann Ash", "a retired carrier named Ann Ash", "who gave his name as Al".
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.besides import is_told
from claims.analysis.capitals import name_in
from claims.analysis.frames import Item
from claims.analysis.languages import Language

LONGEST_OFFICE = 5  # items between a comma and the name of an apposition
LONGEST_APPOSITION = 10  # items in which "named" and a name stand


def after_office(items: Sequence[Item], low: int, language: Language) -> int:
    """Skip an article and the office behind it: "the historian Ann Ash"."""
    if low >= len(items) or items[low].norm not in language.definite:
        return low
    high = min(len(items), low + LONGEST_OFFICE)
    name = next((i for i in range(low + 1, high) if items[i].is_name), low + 1)
    return name if all(items[i].is_word for i in range(low, min(name, len(items)))) else low


def named_after(items: Sequence[Item], low: int, language: Language) -> tuple[str, ...]:
    """Return the name in an apposition that tells it: ", a carrier named Ann Ash,"."""
    high = min(len(items), low + LONGEST_APPOSITION)
    end = next((i for i in range(low, high) if not items[i].is_word), high)
    for i in range(low + 1, end - 1):
        if items[i].norm in language.naming and items[i + 1].is_name:
            return name_in(items[i + 1 : end], language)
    told = (i for i in range(low, high) if items[i].is_name)
    place = next((i for i in told if is_told(items, i, language)), None)
    return name_in(items[place : place + 1], language) if place else ()
