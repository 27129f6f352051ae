"""What becomes of words by being reported, without their saying anything else?

“I will”, she said; she said she would: the verb goes back in time and the person is the speaker's.
"""

from __future__ import annotations

from claims.analysis.changes import Change
from claims.analysis.comparison import Unit


def is_tense_of_report(change: Change, unit: Unit) -> bool:
    """Say whether quoted words only took the person and tense of report: I will, he would."""
    here, there = unit.sides(change)
    if not here or len(here) != len(there):
        return False
    if not unit.quoted_o[change.o1] >= 0 > unit.quoted_d[change.d1]:
        return False
    shift, persons = unit.lexicon.backshift, unit.lexicon.persons
    return all(
        shift.get(x.norm) == y.norm or (x.norm in persons and y.norm in persons)
        for x, y in zip(here, there, strict=True)
    )
