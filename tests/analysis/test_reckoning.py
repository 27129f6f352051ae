"""Are figures and names known for the same where the sentence lets one work it out?"""

from __future__ import annotations

from itertools import product

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
    ("One of its four wards closed.", "One ward in four closed."),
    ("Both climbers died.", "The two climbers died."),
    ("A couple of boats sank.", "Two boats sank."),
    ("A pair of climbers died.", "Two climbers died."),
    ("It began at a quarter to six in the evening.", "It began at 5.45pm."),
    ("He is 5ft 10in tall.", "He is 1.78 metres tall."),
    ("He is 5ft 10in tall.", "He is 5 ft. 10 in. tall."),
    ("The price is 2 euros a kilo.", "The price is two euros per kilogram."),
    ("They met three times a week.", "They met three times weekly."),
    ("It is held every two years.", "It is held every other year."),
    ("It came at the eleventh hour.", "It came at the last minute."),
    ("Four of the five judges agreed.", "80 percent of the judges agreed."),
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
    ("One of its four wards closed.", "One ward in five closed."),
    ("Both climbers died.", "The three climbers died."),
    ("A couple of boats sank.", "Three boats sank."),
    ("It began at a quarter to six in the evening.", "It began at 6.15pm."),
    ("He is 5ft 10in tall.", "He is 5ft 8in tall."),
    ("The ship was 5 ft 10 in the morning.", "The ship was 5 ft 9 in the morning."),
    ("The price is 2 euros a kilo.", "The price is two euros per tonne."),
    ("They met three times a week.", "They met three times monthly."),
    ("It is held every two years.", "It is held every other month."),
    ("It was the eleventh hour.", "It was the twelfth hour."),
    ("Four of the five judges agreed.", "60 percent of the judges agreed."),
]
ELSEWHERE = [
    ("es", "Un tercio de los vecinos votó.", "La tercera parte de los vecinos votó."),
    ("es", "Uno de cada cuatro vecinos votó.", "La cuarta parte de los vecinos votó."),
    ("es", "Duró año y medio.", "Duró 18 meses."),
    ("es", "Empezó a las 8.45.", "Empezó a las nueve menos cuarto."),
    ("es", "Costó 1.200 millones.", "Costó mil doscientos millones."),
    ("es", "Se reúnen cada seis meses.", "Se reúnen dos veces al año."),
    ("es", "Pesa 20 libras.", "Pesa 9 kilos."),
    ("de", "Es begann um halb vier.", "Es begann um 15.30 Uhr."),
    ("de", "Es begann um Viertel vor neun.", "Es begann um 8.45 Uhr."),
    ("fr", "Cela commence à neuf heures moins le quart.", "Cela commence à 8h45."),
    ("fr", "C’est à 5 miles.", "C’est à 8 kilomètres."),
    ("fr", "Ils se voient tous les six mois.", "Ils se voient deux fois par an."),
]
ELSEWHERE_OTHER = [
    ("es", "Un tercio de los vecinos votó.", "La cuarta parte de los vecinos votó."),
    ("es", "Duró año y medio.", "Duró 16 meses."),
    ("es", "Empezó a las 8.45.", "Empezó a las nueve y cuarto."),
    ("es", "Costó 1.200 millones.", "Costó mil trescientos millones."),
    ("es", "Se reúnen cada seis meses.", "Se reúnen tres veces al año."),
    ("de", "Es begann um halb vier.", "Es begann um 16.30 Uhr."),
    ("de", "Es begann um Viertel vor neun.", "Es begann um 9.15 Uhr."),
    ("fr", "Cela commence à neuf heures moins le quart.", "Cela commence à 9h15."),
    ("fr", "Ils se voient tous les six mois.", "Ils se voient quatre fois par an."),
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


@pytest.mark.parametrize(("code", "one", "other"), ELSEWHERE)
def test_equal_figures_weigh_nothing_in_other_languages(code: str, one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        found = compare_passages(*pair, code).differences
        assert [d for d in found if d.severity != COSMETIC] == []


@pytest.mark.parametrize(("code", "one", "other"), ELSEWHERE_OTHER)
def test_other_figures_weigh_in_other_languages(code: str, one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        found = compare_passages(*pair, code).differences
        assert [d for d in found if d.severity != COSMETIC]


def test_a_share_is_no_streak_and_divides_nothing() -> None:
    one = "The third loss in a row hit a third of the clubs."
    other = "Half of the clubs had three losses running."
    for pair in ((one, other), (other, one)):
        assert compare_passages(*pair, "en").differences


@pytest.mark.parametrize("more", ["and hurt 12", "and 12 were hurt"])
def test_a_figure_is_no_sum_of_another_and_nothing(more: str) -> None:
    one, other = "It killed 12 on Monday.", f"It killed 12 {more} on Monday."
    for pair in ((one, other), (other, one)):
        found = compare_passages(*pair, "en").differences
        assert "worked-out" not in {x.rule for x in found}
        assert any(x.severity != COSMETIC for x in found)


# One of each kind, large and small, exact and round.
KINDS = (
    "a third", "two thirds", "half", "every tenth", "33%", "five points", "2,000,000", "2 million",
    "three", "the third", "three times", "twice", "0", "-5C", "minus five degrees", ".5", "noon",
    "¼ of a mile", "$168m", "168 million", "10-1", "7 to 2", "1962-96", "three months", "1964",
    "two years later", "the third quarter", "May to July", "every other year", "thousands",
    "12 or more",
)  # fmt: skip


@pytest.mark.parametrize("frame", ["{} of them in a row", "{} and a half of them running"])
def test_a_figure_of_any_kind_may_stand_for_one_of_any_other(frame: str) -> None:
    for one, other in product(KINDS, repeat=2):
        here, there = frame.format(one), frame.format(other)
        found = compare_passages(f"It hit {here}.", f"It hit {there}.", "en").differences
        assert bool(found) == (here != there)
