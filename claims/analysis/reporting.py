"""What becomes of words by being reported or joined, without their saying anything else?

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


def is_at_seam(change: Change, unit: Unit) -> bool:
    """Say whether little words of one side stand where a sentence ends on the other: …, and …"""
    if change.o1 == change.o2:
        return 0 < change.o1 < len(unit.one) and unit.one[change.o1].opens_sentence
    if change.d1 == change.d2:
        return 0 < change.d1 < len(unit.other) and unit.other[change.d1].opens_sentence
    return False
