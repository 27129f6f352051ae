"""Is the same text in another house style a matter of typography, and nothing more than style?"""

from __future__ import annotations

import pytest

from claims.analysis.differences import compare, compare_passages
from claims.analysis.findings import COSMETIC, Difference

STYLES = [
    ("He sent an e-mail on Monday.", "He sent an email on Monday."),
    ("The site went off-line for a day.", "The site went offline for a day."),
    ("The office in Washington, D.C., closed.", "The office in Washington DC, closed."),
    ("Its Web site was down.", "Its website was down."),
    ("Some 12,500 tickets were sold.", "Some 12 500 tickets were sold."),
    ("The hall seats 1,150 people.", "The hall seats 1150 people."),
    ("Doors open at 9:30 a.m. on Friday.", "Doors open at 9.30am on Friday."),
    ("About 62 percent agreed.", "About 62 per cent agreed."),
    ("They fulfilled it in instalments.", "They fulfilled it in installments."),
    ("“Judgments differ,” she said.", "‘Judgements differ,’ she said."),
    ("“We travelled far,” she said.", '"We traveled far," she said.'),
    ("“Is it over?” he asked.", "‘Is it over?’ he asked."),
    ("Eleven men and 3 women left.", "11 men and three women left."),
    ("It cost $5 million.", "It cost US$5m."),
    ("They got 100,000 euros.", "They got EUR 100,000."),
    ("A 2,400-metre peak stands there.", "A 2400 m peak stands there."),
    ("It was minus 5 at dawn.", "It was -5 at dawn."),
    ("They met on March 4.", "They met on 4th March."),
    ("It took 24 hours.", "It took 24 hrs."),
    ("Zürich's old café shut.", "Zurich's old cafe shut."),
    ("He fears antisemitic acts.", "He fears anti-semitic acts."),
    ("A Ph.D. student won.", "A PhD student won."),
    ("Gov. Jones and Prof. Lee left.", "Governor Jones and Professor Lee left."),
    ("Some 1.5 million people fled.", "Some 1,5 million people fled."),
    ("About 10,000 people came.", "About 10’000 people came."),
    ("The recount ended at 22 h 15.", "The recount ended at 22:15."),
    ("It fell under article n° 14.", "It fell under article No. 14."),
    ("It was −2 °C at dawn.", "It was -2 C at dawn."),
    ("The manœuvre took 2½ hours.", "The manoeuvre took 2 1/2 hours."),
    ("It takes two-and-a-half years.", "It takes two and a half years."),
    ("It has 3 × 5 squares.", "It has 3 x 5 squares."),
    ("“Count your change.’ ” That was all.", "“Count your change.’” That was all."),
    ("« I saw it. » He left.", "“I saw it.” He left."),
    ("“But nine . . . and smaller leads,” he said.", "“But nine… and smaller leads,” he said."),
]  # fmt: skip


def told(original: str, derived: str) -> tuple[Difference, ...]:
    """Return what differs."""
    return compare(original, derived, "en").differences


@pytest.mark.parametrize(
    ("code", "original", "derived"),
    [
        ("en", "He drove at 30 mph past Mill Rd.", "He drove at 30 m.p.h. past Mill Road."),
        ("en", "It was United vs. Rovers.", "It was United versus Rovers."),
        ("en", "They met, i.e. they spoke.", "They met, that is they spoke."),
        ("de", "Fr. Meier nennt Abs. 2.", "Frau Meier nennt Absatz 2."),
        ("en", "It lies in St. Louis below Mt. Ash.", "It lies in Saint Louis below Mount Ash."),
        ("en", "Dr. Ann Ash Jr. wrote vol. 2.", "Doctor Ann Ash Junior wrote volume 2."),
        ("en", "The law (No. 12/2024) passed.", "The law (no. 12/2024) passed."),
        ("en", "It opened in the 1980s.", "It opened in the nineteen-eighties."),
        ("en", "He is 6-foot-2.", "He is 6 ft 2 in."),
        ("en", "Of Ada, Okla., he left 2 Elm St.", "Of Ada, Oklahoma, he left 2 Elm Street."),
        ("en", "Sen. Ash of N.H. won 5-to-4.", "Senator Ash of New Hampshire won 5-4."),
        ("es", "Según el art. 3, subió en el s. XX.", "Según el artículo 3, subió en el siglo XX."),
        ("pt", "O acto segue o art. 5.", "O ato segue o artigo 5."),
        ("en", "Her novel “Sea of Ice” won.", "Her novel Sea of Ice won."),
        ("fr", "M. Roux habite St Malo.", "Monsieur Roux habite Saint Malo."),
        ("de", "Es kamen rd. 90 Leute.", "Es kamen rund 90 Leute."),
        ("de", "Sie zeigt Photographien usw. in St. Gallen.",
         "Sie zeigt Fotografien und so weiter in Sankt Gallen."),
    ],
)  # fmt: skip
def test_a_short_form_is_what_it_stands_for(code: str, original: str, derived: str) -> None:
    for pair in ((original, derived), (derived, original)):
        found = compare_passages(*pair, code).differences
        assert {d.severity for d in found} == {COSMETIC}


@pytest.mark.parametrize(
    ("code", "original", "derived"),
    [
        ("en", "It lies in St. Louis.", "It lies in Mount Louis."),
        ("en", "She left Oakland, Calif.", "She left Oakland, Colo."),
        ("en", "It was a 5-to-4 ruling.", "It was a 5-to-3 ruling."),
        ("en", "It was cut from 51 to 49.", "It was cut from 51 to 48."),
        ("en", "He is 6-foot-2.", "He is 6-foot-3."),
        ("en", "He said no. 12 stayed.", "He said yes. 12 stayed."),
        ("en", "It opened in the nineteen-eighties.", "It opened in the nineteen-seventies."),
        ("en", "Mayor Calls It ‘Sea of Lies’", "Mayor Calls It Sea of Lies"),
        ("en", "She called it a “freedom” law.", "She called it a freedom law."),
        ("en", "She called it “a sea of ice” today.", "She called it a sea of ice today."),
        ("de", "Er rief „Lug und Trug“ in den Saal.", "Er rief Lug und Trug in den Saal."),
        ("fr", "M. Roux habite ici.", "Mme Roux habite ici."),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_short_form_weighs(code: str, original: str, derived: str) -> None:
    for pair in ((original, derived), (derived, original)):
        found = compare_passages(*pair, code).differences
        assert {d.severity for d in found} - {COSMETIC}, pair


@pytest.mark.parametrize(
    ("code", "original", "derived"),
    [
        ("en", "He drove at 30 mph past Mill Rd.", "He drove at 30 km/h past Mill Road."),
        ("de", "Fr. Meier nennt Abs. 2.", "Frau Meier nennt Artikel 2."),
    ],
)
def test_a_short_form_of_another_word_weighs(code: str, original: str, derived: str) -> None:
    found = compare_passages(original, derived, code).differences
    assert any(d.severity != COSMETIC for d in found)


@pytest.mark.parametrize(("original", "derived"), STYLES)
def test_another_house_style_is_seen_and_weighs_nothing(original: str, derived: str) -> None:
    for found in (told(original, derived), told(derived, original)):
        assert found
        assert {d.severity for d in found} == {COSMETIC}
        assert {d.type for d in found} <= {"typography", "paraphrase"}


@pytest.mark.parametrize(
    ("original", "derived"),
    [
        ("The rise was 3.5 points.", "The rise was 35 points."),
        ("Some 12,500 tickets were sold.", "Some 125,000 tickets were sold."),
        ("Doors open at 9.30am on Friday.", "Doors open at 9.30pm on Friday."),
        ("Doors open at 9:30 a.m. on Friday.", "Doors open at 9:50 a.m. on Friday."),
        ("About 62 percent agreed.", "About 62 agreed."),
        ("It may be closed.", "Maybe it is not closed."),
        ("It was minus 5 at dawn.", "It was 5 at dawn."),
        ("It cost $5 million.", "It cost €5 million."),
        ("He will resign at two.", "He will re-sign at three."),
    ],
)
def test_a_figure_or_word_that_only_looks_alike_weighs(original: str, derived: str) -> None:
    assert any(d.severity != COSMETIC for d in told(original, derived))


def test_a_mark_at_the_start_of_a_sentence_is_compared_too() -> None:
    original, derived = "“We won.”", "‘We won.’"
    assert {(d.original, d.derived) for d in told(original, derived)} == {
        ((0, 1), (0, 1)),
        ((7, 9), (7, 9)),
    }
