"""Is a figure in other words one paraphrase, and a figure of another worth a changed one?

⟦ ⟧ stands around the words of the finding; a side without it has none.
"""

from __future__ import annotations

import pytest

from claims.analysis.differences import Comparison, compare_passages
from claims.analysis.findings import COSMETIC, REVERSES, SUBSTANTIVE
from claims.analysis.lexemes import Lexeme, lexemes
from claims.analysis.lexicons import get
from claims.analysis.tokens import words
from claims.analysis.values import same_worth
from tests.analysis.test_differences import unmarked

# Two ways to tell one figure.
EQUAL = [
    ("a dozen", "12"),
    ("half a dozen", "six"),
    ("two dozen", "24"),
    ("half a million", "500,000"),
    ("two and a half million", "2.5 million"),
    ("three and a half thousand", "3,500"),
    ("a million and a half", "1.5 million"),
    ("a hundred thousand", "100,000"),
    ("two hundred and fifty", "250"),
    ("12 500", "12,500"),
    ("12'500", "12,500"),
    ("1,20,000", "120,000"),
    ("1.2m people", "1.2 million"),
    ("١٢٫٥", "12.5"),
    ("१२", "12"),
    ("１２", "12"),
    ("一千二百", "1200"),
    ("60万", "六十万"),
    ("三亿", "300 million"),
    ("three quarters", "75 percent"),
    ("a third", "one-third"),
    ("a third", "33 percent"),
    ("two in three", "two-thirds"),
    ("nine in ten", "nine out of ten"),
    ("one in ten", "10%"),
    ("half a percent", "0.5 percent"),
    ("twice", "two-fold"),
    ("between 3 and 5", "3-5"),
    ("from 3 to 5", "3-5"),
    ("between €18 million and €25 million", "€18-25 million"),
    ("a day and a half", "36 hours"),
    ("an hour and a half", "90 minutes"),
    ("a fortnight", "14 days"),
    ("a quarter of a century", "25 years"),
    ("three-quarters of an hour", "45 minutes"),
    ("two hours and 30 minutes", "150 minutes"),
    ("four weeks", "a month"),
    ("18 months", "a year and a half"),
    ("another ten days", "ten more days"),
    ("1.5 miles", "2.4 kilometres"),
    ("6 nautical miles", "11 kilometres"),
    ("6 feet 2 inches", "1.88 metres"),
    ("100 metres", "110 yards"),
    ("45 mph", "72 km/h"),
    ("50 km an hour", "31 mph"),
    ("86F", "30C"),
    ("86 degrees Fahrenheit", "30 °C"),
    ("50 acres", "20 hectares"),
    ("7 lb", "3.2kg"),
    ("20 gallons", "76 litres"),
    ("$1.2 million", "1,200,000 dollars"),
    ("US$5", "$5"),
    ("£5m", "£5 million"),
    ("5 pounds", "£5"),
    ("£60,000 a week", "£60,000 per week"),
    ("3 p.m.", "15:00"),
    ("three in the afternoon", "3pm"),
    ("half past three", "3.30pm"),
    ("1500 GMT", "3pm GMT"),
    ("noon", "12 p.m."),
    ("midnight", "0:00"),
    ("April 6", "6 April"),
    ("April 6", "06/04"),
    ("6 April 2022", "06/04/2022"),
    ("June 3-5", "3 to 5 June"),
    ("the end of June", "30 June"),
    ("the first quarter of this year", "between January and March"),
    ("spring 2021", "the spring of 2021"),
    ("the 1990s", "the nineties"),
    ("his fifties", "his 50s"),
    ("aged 34", "34-year-old"),
    ("3-month-old", "three months old"),
    ("21st century", "twenty-first century"),
]
# Two figures that are not worth the same, however alike they look.
UNEQUAL = [
    ("15,000", "1,500"),
    ("1.2 million", "1.2 billion"),
    ("a third", "30 percent"),
    ("half", "15 percent"),
    ("two-thirds", "three-quarters"),
    ("2-1", "1-2"),
    ("a fortnight", "seven days"),
    ("110 minutes", "two hours"),
    ("another ten days", "ten days"),
    ("45 mph", "28 km/h"),
    ("1.5 miles", "1.5 km"),
    ("100 km", "70 miles"),
    ("4 nautical miles", "4 miles"),
    ("500 kg", "500 pounds"),
    ("30C", "30F"),
    ("$5", "€5"),
    ("£600 a week", "£600 a month"),
    ("3 p.m.", "3 a.m."),
    ("3 p.m.", "15:30"),
    ("13:00", "03:00"),
    ("6 April", "04/07"),
    ("the first quarter", "the second quarter"),
    ("1990s", "80s"),
    ("aged 34", "43-year-old"),
    ("722021123.5", "722021123.2"),
    ("1234567890123456", "1234567890123457"),
]
ELSEWHERE = [
    ("es", "treinta y dos", "32"),
    ("es", "medio millón", "500.000"),
    ("es", "una hora y media", "90 minutos"),
    ("es", "5 millones de euros", "5.000.000 euros"),
    ("es", "primer trimestre del año", "entre enero y marzo"),
    ("es", "6.00 horas", "6:00"),
    ("de", "eine halbe Stunde", "30 Minuten"),
    ("de", "17 Uhr", "17.00 Uhr"),
    ("de", "drei Viertel", "75 Prozent"),
    ("de", "anderthalb Jahre", "18 Monate"),
    ("fr", "quatre-vingt-dix-sept", "97"),
    ("fr", "vingt et un", "21"),
    ("fr", "3 heures", "3h00"),
    ("fr", "deux heures et demie", "150 minutes"),
    ("fr", "deux tiers", "67 %"),
    ("pt", "duzentos e cinquenta", "250"),
    ("pt", "um milhão e meio", "1,5 milhão"),
    ("pt", "18h", "18 horas"),
]


def figures(text: str, language: str = "en") -> list[Lexeme]:
    return [x for x in lexemes(text, words(text), get(language)) if x.is_fact]


def are_equal(one: str, other: str, language: str = "en") -> bool:
    (mine,), (yours,) = figures(one, language), figures(other, language)
    return mine.key == yours.key or same_worth(mine.value, yours.value)


@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_a_figure_is_one_value_however_it_is_written(one: str, other: str) -> None:
    assert are_equal(one, other)
    assert are_equal(other, one)


@pytest.mark.parametrize(("one", "other"), UNEQUAL)
def test_a_figure_of_another_worth_is_another_value(one: str, other: str) -> None:
    assert not are_equal(one, other)
    assert not are_equal(other, one)


@pytest.mark.parametrize(("language", "one", "other"), ELSEWHERE)
def test_other_languages_tell_figures_in_words_too(language: str, one: str, other: str) -> None:
    assert are_equal(one, other, language)


NO_FIGURES = [
    "The second half was dull.",
    "It was half-time.",
    "A half-hearted reply came.",
    "One of them left.",
    "May I go?",
    "He met a third man.",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_words_that_only_look_like_figures_are_none(text: str) -> None:
    assert [x.surface for x in figures(text) if x.kind != "ordinal"] == []


# original, derived, type, severity
CASES = [
    ("It took ⟦36 hours⟧.", "It took ⟦a day and a half⟧.", "paraphrase", COSMETIC),
    ("It lies ⟦1.5 miles⟧ off.", "It lies ⟦2.4 kilometres⟧ off.", "paraphrase", COSMETIC),
    ("Winds hit ⟦45 mph⟧.", "Winds hit ⟦28 km/h⟧.", "number_changed", SUBSTANTIVE),
    ("It rose by ⟦62 percent⟧.", "It rose by ⟦62 per cent⟧.", "typography", COSMETIC),
    ("It begins at ⟦3 p.m.⟧ today.", "It begins at ⟦15:30⟧ today.", "date_changed", SUBSTANTIVE),
    ("The fine was ⟦£600⟧.", "The fine was ⟦$600⟧.", "number_changed", SUBSTANTIVE),
    ("Pay within ⟦a fortnight⟧.", "Pay within ⟦seven days⟧.", "date_changed", SUBSTANTIVE),
    ("Dora Lind, ⟦34⟧, left.", "Dora Lind, ⟦43⟧, left.", "number_changed", SUBSTANTIVE),
    ("⟦Some⟧ 40 ships sank.", "⟦Around⟧ 40 ships sank.", "paraphrase", COSMETIC),
    ("⟦More than⟧ 40 ships sank.", "⟦Over⟧ 40 ships sank.", "paraphrase", COSMETIC),
    ("⟦At least⟧ 40 ships sank.", "40 ships sank.", "specificity_changed", SUBSTANTIVE),
    ("40 ships sank.", "⟦Nearly⟧ 40 ships sank.", "specificity_changed", SUBSTANTIVE),
    ("⟦At least⟧ 40 sank.", "⟦At most⟧ 40 sank.", "meaning_reversed", REVERSES),
    ("⟦More than⟧ 40 sank.", "⟦Fewer than⟧ 40 sank.", "meaning_reversed", REVERSES),
    (
        "It took ⟦less than⟧ two hours.",
        "It took ⟦within⟧ two hours.",
        "paraphrase",
        COSMETIC,
    ),
    ("It has ⟦417⟧ seals.", "It has ⟦hundreds⟧ of seals.", "specificity_changed", SUBSTANTIVE),
    ("At least ⟦214⟧ died.", "⟦241⟧ died.", "number_changed", SUBSTANTIVE),
    ("They won ⟦2-1⟧.", "They won ⟦1-2⟧.", "number_changed", SUBSTANTIVE),
    ("Half of ⟦3 %⟧ was lost.", "Half of ⟦6 %⟧ was lost.", "number_changed", SUBSTANTIVE),
    (
        "Repairs cost €2 million, of which insurers pay ⟦three quarters⟧.",
        "Repairs cost €2 million, ⟦75 percent⟧ of which insurers pay.",
        "paraphrase",
        COSMETIC,
    ),
]  # fmt: skip


def told(found: Comparison) -> list[tuple[object, ...]]:
    """Return what was found, the rule last."""
    return [(d.type, d.severity, d.original, d.derived, d.rule) for d in found.differences]


@pytest.mark.parametrize(("original", "derived", "kind", "severity"), CASES)
def test_a_changed_figure_is_called_what_it_is(
    original: str, derived: str, kind: str, severity: str
) -> None:
    (one, place_o), (other, place_d) = unmarked(original), unmarked(derived)
    found = compare_passages(one, other, "en")
    assert (kind, severity, place_o, place_d) in [line[:4] for line in told(found)], told(found)


# Pairs that tell the same: no finding above cosmetic, and one for each figure.
SAME = [
    ("It ran aground 36 hours ago.", "It ran aground a day and a half ago."),
    ("A rock lies 6 nautical miles away.", "A rock lies about 11 kilometres away."),
    ("She served 25 years.", "She served a quarter of a century."),
    ("They have until the end of June.", "They have until 30 June."),
    ("About 30 ships left in May.", "In May about 30 ships left."),
    ("The ferry will not sail until Saturday.", "The ferry will sail only on Saturday."),
]


@pytest.mark.parametrize(("original", "derived"), SAME)
def test_figures_in_other_words_weigh_nothing(original: str, derived: str) -> None:
    for one, other in ((original, derived), (derived, original)):
        found = compare_passages(one, other, "en")
        assert {d.severity for d in found.differences} == {COSMETIC}, told(found)


def test_until_for_not_until_is_no_paraphrase() -> None:
    found = compare_passages("Cars will not run until Friday.", "Cars will run until Friday.", "en")
    assert [(d.type, d.severity) for d in found.differences] == [("negation_flipped", REVERSES)]


def test_a_figure_that_moved_and_changed_is_told_once() -> None:
    found = compare_passages(
        "After the storm 14 boats were missing in the bay.",
        "In the bay, after the storm, boats were missing: 41 boats.",
        "en",
    )
    changed = [d for d in found.differences if d.type == "number_changed"]
    assert len(changed) == 1
    assert changed[0].original is not None
    assert changed[0].derived is not None


def test_a_lost_phrase_keeps_its_figure() -> None:
    found = compare_passages("The hall, built in 1934, burned down.", "The hall burned down.", "en")
    assert [(d.type, d.original) for d in found.differences if d.type == "deleted"] == [
        ("deleted", unmarked("The hall, ⟦built in 1934⟧, burned down.")[1])
    ]
