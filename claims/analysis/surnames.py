"""What of a name is somebody called by? Legal forms, honours and generations are no part of it.

"Ash Foods Inc." is Ash Foods, "Ann Ash KC" is Ann Ash, and the surname of "Al Ash Jr." is Ash.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.frames import DASH, Item

LONGEST_DATELINE = 12
LEGAL_FORMS = frozenset({"inc", "corp", "ltd", "llc", "plc", "co", "ag", "gmbh", "llp"})
# Letters behind a person's name: counsel, parliaments, orders, degrees (British and American use).
HONOURS = frozenset(
    {"KC", "QC", "SC", "MP", "MSP", "MEP", "TD", "JP", "MBE", "OBE", "CBE", "DBE", "KBE", "FRS"}
    | {"PhD", "Ph.D", "MD", "M.D", "RN", "Esq"}
)
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
FEWEST_BEFORE_HONOURS = 2  # words


def without_legal_form(words: Sequence[str]) -> tuple[str, ...]:
    """Drop "Inc." and its like from the end of a company's name, "KC" from a person's.

    >>> without_legal_form(("Ash", "Foods", "Inc.")), without_legal_form(("Ann", "Ash", "KC"))
    (('Ash', 'Foods'), ('Ann', 'Ash'))
    """
    high = len(words)
    while high > FEWEST_BEFORE_HONOURS and words[high - 1].rstrip(".") in HONOURS:
        high -= 1
    while high > 1 and words[high - 1].lower().rstrip(".") in LEGAL_FORMS:
        high -= 1
    return tuple(words[:high])


def surname(words: Sequence[str]) -> str:
    """Return the last word in small letters, "Jr." and its like left out."""
    for word in reversed(words):
        bare = word.lower().rstrip(".")
        if bare not in GENERATIONS:
            return bare
    return words[-1].lower() if words else ""


def behind_dateline(items: Sequence[Item]) -> int:
    """Return where a sentence goes on behind a place, comma, day and dash: "OSLO, May 4 -"."""
    norms = [item.norm for item in items[:LONGEST_DATELINE]]
    dated = items[0].text.isupper() and "," in norms[1:3] and DASH in norms
    return norms.index(DASH) + 1 if dated else 0
