"""Are figures and names known for the same where the sentence lets one work it out?"""

from __future__ import annotations

import pytest

from claims.analysis.differences import compare_passages
from claims.analysis.findings import COSMETIC, Difference

SAME = [
    ("Cracks were found in nine of the 18 piers.", "Cracks were found in half of the 18 piers."),
    ("Two thirds of its 240 members left.", "Of its 240 members, 160 left."),
    ("He lost 15 of his 60 hectares.", "He lost a quarter of his 60 hectares."),
    ("He missed a third of the rehearsals.", "He missed 8 of 24 rehearsals."),
    ("The winner gets $1.5m, the loser half of it.", "The winner gets $1.5m, the loser $750,000."),
    ("All but two of the 14 engines left.", "Twelve of the 14 engines left."),
    ("It pays one euro in five of the budget.", "It pays 20% of the budget."),
    ("The World Meteorological Organization warned of rain.", "The WMO warned of rain."),
    ("The jury convicted him by 10 votes to two.", "The jury convicted him 10–2."),
    ("It is inspected twice a year.", "It is inspected every six months."),
    ("The bus leaves at 11.40pm.", "The bus leaves at 20 minutes to midnight."),
    ("The bus leaves at midnight.", "The bus leaves at 12 o'clock at night."),
    ("It broke in three times in a fortnight.", "It broke in three times within 14 days."),
    ("The price is 25 percent above the last one.", "The price is a quarter above the last one."),
]  # fmt: skip
OTHER = [
    ("Cracks were found in eight of the 18 piers.", "Cracks were found in half of the 18 piers."),
    ("Two thirds of its 240 members left.", "Of its 240 members, 150 left."),
    ("He missed a third of the rehearsals.", "He missed 9 of 24 rehearsals."),
    ("All but two of the 14 engines left.", "Eleven of the 14 engines left."),
    ("Of 10 litres all lost 3.5.", "Of 10 litres all lost 6.5."),
    ("The World Meteorological Organization warned of rain.", "The WHO warned of rain."),
    ("The jury convicted him by 10 votes to two.", "The jury convicted him 9–3."),
    ("It is inspected twice a year.", "It is inspected every two months."),
    ("The bus leaves at 11.40pm.", "The bus leaves at 20 minutes past midnight."),
]
DATELINE = "LISBON, March 12 – The lake will be drained, the city said on Thursday."


def told(original: str, derived: str) -> list[Difference]:
    """Return what weighs."""
    found = compare_passages(original, derived, "en").differences
    return [d for d in found if d.severity != COSMETIC]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_can_be_worked_out_weighs_nothing(one: str, other: str) -> None:
    assert told(one, other) == []
    assert told(other, one) == []


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_what_does_not_come_out_weighs(one: str, other: str) -> None:
    assert told(one, other)
    assert told(other, one)


def test_a_dateline_tells_the_weekday_of_its_day() -> None:
    one, other = (f"{DATELINE}\n\nPeople must leave by {day}." for day in ("Sunday", "15 March"))
    assert told(one, other) == []
    assert told(one, other.replace("15", "16"))
