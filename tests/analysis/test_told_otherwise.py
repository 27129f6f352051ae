"""Is a figure or a duty that is told otherwise the same, and another one not?

Each line is told as the first text and as the second; where the third stands for the second,
something has changed.
"""

from __future__ import annotations

import pytest

from claims.analysis.differences import compare
from claims.analysis.findings import COSMETIC
from claims.analysis.lexemes import lexemes
from claims.analysis.lexicons import get
from claims.analysis.tokens import words

# As told first; in other words; with another meaning.
LINES = [
    # Growth, by what was before and after.
    ("Profit rose from $4bn to $5bn.", "Profit rose by $1bn to $5bn.",
     "Profit rose by $2bn to $5bn."),
    ("Profit rose 25% to $5bn from $4bn.", "Profit rose by a quarter, from $4bn to $5bn.",
     "Profit rose by a third, from $4bn to $5bn."),
    ("Profit doubled to $8m.", "Profit rose from $4m to $8m.", "Profit rose from $5m to $8m."),
    ("Profit doubled to $8m.", "Profit rose 100% to $8m.", "Profit rose 110% to $8m."),
    ("Profit halved to $2m.", "Profit fell 50% to $2m.", "Profit fell 60% to $2m."),
    ("Sales fell 20% at the firm.", "Sales fell by a fifth at the firm.",
     "Sales fell by a third at the firm."),
    ("Sales were 20% lower than before.", "Sales were a fifth lower than before.",
     "Sales were a tenth lower than before."),
    ("It costs $1,200 a year to run.", "It costs $100 a month to run.",
     "It costs $110 a month to run."),
    ("It meets quarterly in Bath.", "It meets four times a year in Bath.",
     "It meets three times a year in Bath."),
    # Groups and noughts.
    ("The pair left the hall.", "The two left the hall.", "The three left the hall."),
    ("The quartet left the hall.", "The four left the hall.", "The five left the hall."),
    ("There was zero growth in May.", "There was no growth in May.", "There was growth in May."),
    ("The second mirror of seven broke.", "The mirror No. 2 of seven broke.",
     "The mirror No. 3 of seven broke."),
    # Ages and years.
    ("Ash, 69, was born in Bath.", "Ash, who was born in 1956, was born in Bath.",
     "Ash, who was born in 1906, was born in Bath."),
    ("She won in 1960. She retired two years later.", "She won in 1960. She retired in 1962.",
     "She won in 1960. She retired in 1963."),
    ("By his 40th birthday he had sailed.", "By the age of 40 he had sailed.",
     "By the age of 41 he had sailed."),
    ("For 34 years she taught in Bath.", "From 1962 to 1996 she taught in Bath.",
     "From 1962 to 1990 she taught in Bath."),
    ("She turned down a prize in 1964 but took one two years later.",
     "In 1964 she declined a prize, though in 1966 she took one.",
     "In 1963 she declined a prize, though in 1966 she took one."),
    # So much in a time; shares of a whole; scores.
    ("It treats 18,000 children a year in Bath.",
     "In Bath 1,500 children are treated there every month.",
     "In Bath 1,600 children are treated there every month."),
    ("Two thirds of the 1,840 patients were men.",
     "One in three of the 1,840 patients was a woman.",
     "One in four of the 1,840 patients was a woman."),
    ("The deal is worth $5bn at most.", "The deal is worth up to $5bn.",
     "The deal is worth at least $5bn."),
    ("It fell to -5C in Bath.", "It fell to minus five degrees Celsius in Bath.",
     "It fell to minus six degrees Celsius in Bath."),
    ("It rose by .5 percent in Bath.", "It rose by 0.5% in Bath.", "It rose by 5% in Bath."),
    ("It is ¼ of a mile long.", "It is a quarter of a mile long.", "It is half a mile long."),
    ("The under-5s paid nothing.", "The under-fives paid nothing.",
     "The under-sixes paid nothing."),
    ("It was built in AD 640.", "It was built in 640 A.D.", "It was built in 641 A.D."),
    ("It was drawn in WW2 in Bath.", "It was drawn in the Second World War in Bath.",
     "It was drawn in the First World War in Bath."),
    ("It earned $84m, after $168m.", "It earned 84 million dollars, after 168 million.",
     "It earned 84 million dollars, after 186 million."),
    ("Results for the three months to the end of September came.",
     "Results for the third quarter came.", "Results for the second quarter came."),
    ("The Jan-Mar quarter was wet.", "The January–March quarter was wet.",
     "The January–May quarter was wet."),
    ("Twelve people at least came.", "At least 12 people came.", "At most 12 people came."),
    ("Children aged 12 or older came.", "Children aged at least 12 came.",
     "Children aged at least 13 came."),
    ("The couple have two sons and a daughter.",
     "The couple have three children, two boys and a girl.",
     "The couple have four children, two boys and a girl."),
    ("It was their third defeat in a row.", "It was their defeat for three times running.",
     "It was their defeat for four times running."),
    ("Three of the 20 boats returned.", "Seventeen of the 20 boats did not return.",
     "Sixteen of the 20 boats did not return."),
    ("Ash beat Bell 3-2 in Bath.", "Bell lost 2-3 to Ash in Bath.",
     "Bell lost 1-3 to Ash in Bath."),
    ("It was compared with the previous ten years.", "It was compared with the preceding decade.",
     "It was compared with the preceding year."),
    ("It was compared in 1962-96 in Bath.", "It was compared in 1962-1996 in Bath.",
     "It was compared in 1962-1997 in Bath."),
    ("Every tenth house was damaged.", "Ten per cent of houses were damaged.",
     "Nine per cent of houses were damaged."),
    ("The match was on Saturday and the talks began two days later.",
     "The match was on Saturday and the talks began on Monday.",
     "The match was on Saturday and the talks began on Thursday."),
    ("The match was on Saturday and the talks ended two days earlier.",
     "The match was on Saturday and the talks ended on Thursday.",
     "The match was on Saturday and the talks ended on Monday."),
    # Parts of a year and days with a name.
    ("In the three months to June it earned $5m.", "In the second quarter it earned $5m.",
     "In the third quarter it earned $5m."),
    ("In the year to March it earned $5m.", "In the year ended March 31 it earned $5m.",
     "In the year ended May 31 it earned $5m."),
    ("On 25 December it closed.", "On Christmas Day it closed.", "On Boxing Day it closed."),
    ("By mid-June it closed.", "By the middle of June it closed.",
     "By the middle of July it closed."),
    ("It cost between 30 and 35 million dollars to clean up.",
     "The clean-up cost $30 million to $35 million.",
     "The clean-up cost $30 million to $36 million."),
    ("He won 52-48 on Sunday.", "He won 52% to 48% on Sunday.", "He won 53% to 47% on Sunday."),
    # Duties, leave, denials.
    ("He may leave the house at night.", "He is allowed to leave the house at night.",
     "He is ordered to leave the house at night."),
    ("He may not leave the county without leave.",
     "He is allowed to leave the county only with leave.",
     "He is allowed to leave the county without leave."),
    ("It denies that the glass was broken.", "It says that the glass was not broken.",
     "It says that the glass was broken."),
    ("It will not sell the cheese until it is tested.",
     "It will not sell the cheese before it is tested.",
     "It will not sell the cheese after it is tested."),
    ("Dogs were not allowed to enter the park.", "Dogs were barred from entering the park.",
     "Dogs were allowed to enter the park."),
    ("The council banned dogs from the park.", "Dogs were banned from the park by the council.",
     "Dogs were let into the park by the council."),
    ("It is planned, provided he agrees.", "It is planned, if he agrees.",
     "It is planned, unless he agrees."),
    ("“A voice like velvet,” wrote the daily Diário do Cais.",
     "“A voice like velvet” was the verdict of the daily Diario do Cais.",
     "“A voice like velvet” was the verdict of the daily Diario do Sul."),
    ("It will stop insuring ships.", "It will no longer insure ships.", "It will insure ships."),
    ("A trial is to start next spring.", "A trial is due to start next spring.",
     "A trial started last spring."),
    ("Coaches complained as early as 2019.", "Coaches complained already in 2019.",
     "Coaches complained already in 2018."),
    ("It will travel to Bath by ship.", "It is to travel to Bath by ship.",
     "It travelled to Bath by ship."),
    ("Seats had already been promised to 63 teams.",
     "Sixty-three teams had already been promised seats.",
     "Sixty teams had already been promised seats."),
]  # fmt: skip


def weights(original: str, derived: str) -> set[str]:
    """Return the weights of what differs."""
    return {d.severity for d in compare(original, derived, "en").differences}


@pytest.mark.parametrize(("original", "same", "other"), LINES, ids=[line[1] for line in LINES])
def test_it_is_the_same_told_otherwise_and_not_if_another(
    original: str, same: str, other: str
) -> None:
    assert weights(original, same) <= {COSMETIC}
    assert weights(same, original) <= {COSMETIC}
    assert weights(original, other) - {COSMETIC}
    assert weights(other, original) - {COSMETIC}


ELSEWHERE = [
    ("fr", "Les travaux dureront dix-huit mois.", "Les travaux dureront un an et demi.",
     "Les travaux dureront dix-sept mois."),
    ("fr", "Il était tombé 11 centimètres d’eau.", "Il était tombé 110 millimètres d’eau.",
     "Il était tombé 120 millimètres d’eau."),
    ("fr", "Le bal commence à 15 heures.", "Le bal commence à trois heures de l’après-midi.",
     "Le bal commence à trois heures du matin."),
    ("fr", "C’était sa dix-huitième victoire.", "C’était sa 18e victoire.",
     "C’était sa 17e victoire."),
    ("de", "In der Nacht fielen 11 Zentimeter Regen.", "In der Nacht fielen 110 Millimeter Regen.",
     "In der Nacht fielen 120 Millimeter Regen."),
    ("de", "Jeder zehnte Apfel ist faul.", "Zehn Prozent der Äpfel sind faul.",
     "Jeder neunte Apfel ist faul."),
    ("de", "Es kamen dreihundertfünfzig Gäste.", "Es kamen 350 Gäste.", "Es kamen 340 Gäste."),
    ("de", "Die Prüfung dauerte 4½ Stunden.", "Die Prüfung dauerte viereinhalb Stunden.",
     "Die Prüfung dauerte dreieinhalb Stunden."),
    ("de", "Es wurde mit 71 : 23 Stimmen beschlossen.", "Es wurde mit 71:23 Stimmen beschlossen.",
     "Es wurde mit 71:24 Stimmen beschlossen."),
    ("es", "El viento alcanzó 60 nudos.", "El viento alcanzó 111 kilómetros por hora.",
     "El viento alcanzó 131 kilómetros por hora."),
    ("pt", "A fuga derramou 50 barris.", "A fuga derramou cerca de 8 mil litros.",
     "A fuga derramou cerca de 9 mil litros."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "original", "same", "other"), ELSEWHERE)
def test_figures_elsewhere_are_the_same_told_otherwise(
    language: str, original: str, same: str, other: str
) -> None:
    assert {d.severity for d in compare(original, same, language).differences} <= {COSMETIC}
    assert {d.severity for d in compare(original, other, language).differences} - {COSMETIC}


@pytest.mark.parametrize(
    ("original", "derived", "kind"),
    [
        ("He quit late on Monday in Bath.", "He quit at 11pm on Monday in Bath.", "date_changed"),
        ("He is to meet them this week.", "He is to meet them by Friday.", "date_changed"),
        ("They fled within minutes of it.", "They fled within three minutes of it.",
         "specificity_changed"),
        ("An airline paid for the trip.", "Albion Air paid for the trip.", "specificity_changed"),
        ("A man was hurt in Bath.", "Two men were hurt in Bath.", "number_changed"),
    ],
)  # fmt: skip
def test_what_is_told_more_closely_is_typed_so(original: str, derived: str, kind: str) -> None:
    assert kind in {d.type for d in compare(original, derived, "en").differences}
    assert kind in {d.type for d in compare(derived, original, "en").differences}


@pytest.mark.parametrize(
    ("original", "derived"),
    [
        ("It meets every third day in Bath.", "It meets every day in Bath."),
        ("Every second counts in a race.", "Every hour counts in a race."),
    ],
)
def test_every_before_a_time_makes_no_share(original: str, derived: str) -> None:
    assert weights(original, derived) - {COSMETIC}
    assert "percent" not in {piece.kind for piece in lexemes(original, words(original), get("en"))}


def test_never_denied_is_not_said() -> None:
    found = weights(
        "The firm said that it sold the pier.", "The firm never denied it sold the pier."
    )
    assert found - {COSMETIC}


def test_what_is_told_beside_a_kept_word_is_an_addition() -> None:
    found = compare("The firm paid for the trip.", "The firm paid for the trip at 11pm.", "en")
    assert [d.type for d in found.differences] == ["added"]
