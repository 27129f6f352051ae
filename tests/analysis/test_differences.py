"""Is each kind of change found where it is, and called what it is?

⟦ ⟧ stands around the words of the finding; a side without it has none.
"""

from __future__ import annotations

import pytest

from claims.analysis.differences import Comparison, compare, compare_passages
from claims.analysis.findings import COSMETIC, REVERSES, SUBSTANTIVE
from claims.analysis.spans import Span
from tests.analysis.pair_files import Pair, pairs, tally

# original, derived, type, severity
CASES = [
    # figures
    ("⟦12⟧ people died.", "⟦17⟧ people died.", "number_changed", SUBSTANTIVE),
    ("It cost ⟦$1.2 billion⟧.", "It cost ⟦$1.2 million⟧.", "number_changed", SUBSTANTIVE),
    ("It cost ⟦$5⟧.", "It cost ⟦€5⟧.", "number_changed", SUBSTANTIVE),
    (
        "It rose by ⟦3 %⟧ last year.",
        "It rose by ⟦three percent⟧ last year.",
        "paraphrase",
        COSMETIC,
    ),
    ("A ⟦72-hour⟧ truce held.", "A ⟦three-day⟧ truce held.", "paraphrase", COSMETIC),
    ("It was ⟦-5⟧ degrees.", "It was ⟦5⟧ degrees.", "number_changed", SUBSTANTIVE),
    ("It has ⟦1,500⟧ members.", "It has ⟦1500⟧ members.", "typography", COSMETIC),
    ("Some ⟦٣⟧ died.", "Some ⟦٤⟧ died.", "number_changed", SUBSTANTIVE),
    (
        "They paid ⟦417⟧ euros.",
        "They paid more than ⟦400⟧ euros.",
        "specificity_changed",
        SUBSTANTIVE,
    ),
    ("⟦About⟧ 300 voted.", "300 voted.", "specificity_changed", SUBSTANTIVE),
    # dates and times
    ("He left on ⟦Monday⟧.", "He left on ⟦Friday⟧.", "date_changed", SUBSTANTIVE),
    ("It opened on ⟦April 10, 2022⟧.", "It opened on ⟦10 April 2022⟧.", "paraphrase", COSMETIC),
    ("It opened on ⟦April 10, 2022⟧.", "It opened on ⟦2022-04-11⟧.", "date_changed", SUBSTANTIVE),
    (
        "It opened on ⟦April 10, 2022⟧.",
        "It opened in ⟦April 2022⟧.",
        "specificity_changed",
        SUBSTANTIVE,
    ),
    ("They waited ⟦two weeks⟧.", "They waited ⟦two months⟧.", "date_changed", SUBSTANTIVE),
    ("He called ⟦before⟧ the vote.", "He called ⟦after⟧ the vote.", "date_changed", SUBSTANTIVE),
    ("It happened ⟦yesterday⟧.", "It happened ⟦today⟧.", "date_changed", SUBSTANTIVE),
    ("It was the ⟦third⟧ attack.", "It was the ⟦fourth⟧ attack.", "number_changed", SUBSTANTIVE),
    # names
    ("The road to ⟦Kyiv⟧ is open.", "The road to ⟦Kiev⟧ is open.", "name_changed", COSMETIC),
    ("They met in ⟦Kramatorsk⟧.", "They met in ⟦Gramadorsk⟧.", "name_changed", SUBSTANTIVE),
    ("They met in ⟦Paris⟧.", "They met in ⟦Vienna⟧.", "entity_swapped", SUBSTANTIVE),
    ("⟦Macron⟧ resigned.", "⟦Trump⟧ resigned.", "entity_swapped", SUBSTANTIVE),
    ("The ⟦EU⟧ agreed.", "The ⟦European Union⟧ agreed.", "paraphrase", COSMETIC),
    ("⟦Turkey⟧ accused Greece.", "⟦Greece⟧ accused Turkey.", "entity_swapped", REVERSES),
    ("⟦Rebels⟧ attacked soldiers.", "⟦Soldiers⟧ attacked rebels.", "entity_swapped", REVERSES),
    (
        "The bank is broke, ⟦he⟧ said.",
        "The bank is broke, ⟦she⟧ said.",
        "attribution_changed",
        SUBSTANTIVE,
    ),
    ("The judge took ⟦his⟧ coat.", "The judge took ⟦her⟧ coat.", "entity_swapped", SUBSTANTIVE),
    # quotation marks
    ("“We ⟦should⟧ go,” he said.", "“We ⟦must⟧ go,” he said.", "quote_altered", SUBSTANTIVE),
    ("“We will ⟦not⟧ go,” he said.", "“We will go,” he said.", "quote_altered", REVERSES),
    ("“We lost ⟦3⟧ men,” he said.", "“We lost ⟦5⟧ men,” he said.", "quote_altered", SUBSTANTIVE),
    (
        "She called it ⟦“a real mess”⟧ at once.",
        "She called it ⟦a real mess⟧ at once.",
        "quote_boundary_shifted",
        SUBSTANTIVE,
    ),
    (
        "She called it ⟦a real mess⟧ at once.",
        "She called it ⟦“a real mess”⟧ at once.",
        "quote_added",
        SUBSTANTIVE,
    ),
    (
        "“We lost the match ⟦because of one bad call⟧,” he said.",
        "“We lost the match,” he said.",
        "quote_truncated",
        SUBSTANTIVE,
    ),
    (
        "Ann Ash arrived late. ⟦“The train was full,”⟧ she said.",
        "Ann Ash arrived late.",
        "quote_dropped",
        SUBSTANTIVE,
    ),
    (
        "⟦“The bridge will stay closed,”⟧ the mayor said.",
        "The mayor said that ⟦the bridge will stay closed⟧.",
        "quote_to_indirect",
        SUBSTANTIVE,
    ),
    (
        "⟦“Taxes must fall,” he said. Later he added: “Wages must rise.”⟧",
        "⟦“Taxes must fall, wages must rise,”⟧ he said.",
        "quote_spliced",
        SUBSTANTIVE,
    ),
    # who says so
    ("The bank is broke⟦, officials said⟧.", "The bank is broke.", "attribution_lost", SUBSTANTIVE),
    (
        "The bank is broke, ⟦according to Reuters⟧.",
        "The bank is broke.",
        "attribution_lost",
        SUBSTANTIVE,
    ),
    ("The bank is broke.", "The bank is broke, ⟦Ann Ash said⟧.", "attribution_added", SUBSTANTIVE),
    (
        "The bank is broke, ⟦Ash⟧ said.",
        "The bank is broke, ⟦Bell⟧ said.",
        "attribution_changed",
        SUBSTANTIVE,
    ),
    # caution, duty, state of things
    ("The drug ⟦may⟧ cause harm.", "The drug ⟦will⟧ cause harm.", "hedge_removed", SUBSTANTIVE),
    ("He ⟦allegedly⟧ stole a car.", "He stole a car.", "hedge_removed", SUBSTANTIVE),
    ("He stole a car.", "He ⟦reportedly⟧ stole a car.", "hedge_added", SUBSTANTIVE),
    ("Schools ⟦should⟧ close.", "Schools ⟦must⟧ close.", "modality_changed", SUBSTANTIVE),
    (
        "The firm ⟦plans to⟧ close a plant.",
        "The firm ⟦closed⟧ a plant.",
        "event_status_changed",
        SUBSTANTIVE,
    ),
    (
        "They ⟦tried to⟧ retake the town.",
        "They ⟦retook⟧ the town.",
        "event_status_changed",
        SUBSTANTIVE,
    ),
    # negation and the opposite
    ("The vaccine is ⟦not⟧ safe.", "The vaccine is safe.", "negation_flipped", REVERSES),
    ("The vaccine is safe.", "The vaccine is⟦n't⟧ safe.", "negation_flipped", REVERSES),
    ("⟦Nobody⟧ was hurt.", "⟦Somebody⟧ was hurt.", "negation_flipped", REVERSES),
    ("Exports ⟦rose⟧ last year.", "Exports ⟦fell⟧ last year.", "meaning_reversed", REVERSES),
    ("The union ⟦backed⟧ the deal.", "The union ⟦opposed⟧ the deal.", "meaning_reversed", REVERSES),
    (
        "There was pressure ⟦from⟧ Berlin.",
        "There was pressure ⟦on⟧ Berlin.",
        "meaning_reversed",
        REVERSES,
    ),
    (
        "They fought back ⟦with⟧ new taxes.",
        "They fought back new taxes.",
        "meaning_reversed",
        REVERSES,
    ),
    ("⟦Some⟧ doctors agree.", "⟦All⟧ doctors agree.", "specificity_changed", SUBSTANTIVE),
    (
        "He called it “over⟦.”⟧ They left at noon.",
        "He called it “over⟦. “⟧They left at noon.",
        "quote_boundary_shifted",
        SUBSTANTIVE,
    ),
    # the same in other words, or in another dress
    (
        "He called it “a lie⟦”,⟧ and left.",
        "He called it “a lie⟦,”⟧ and left.",
        "typography",
        COSMETIC,
    ),
    ("He said⟦: ”⟧It is over” again.", "He said⟦: “⟧It is over” again.", "typography", COSMETIC),
    ("The ⟦inquiry⟧ goes on.", "The ⟦investigation⟧ goes on.", "paraphrase", COSMETIC),
    ("The ⟦labour⟧ market grew.", "The ⟦labor⟧ market grew.", "typography", COSMETIC),
    ("It grew⟦—⟧slowly.", "It grew⟦ – ⟧slowly.", "typography", COSMETIC),
    ("It was ⟦unfair⟧.", "It was ⟦not fair⟧.", "paraphrase", COSMETIC),
    # new and gone
    ("The mayor left.", "The ⟦angry⟧ mayor left.", "added", SUBSTANTIVE),
    ("The ⟦former⟧ mayor left.", "The mayor left.", "deleted", SUBSTANTIVE),
    ("⟦Of course⟧, the mayor left.", "The mayor left.", "deleted", COSMETIC),
    ("The mayor ⟦strolled⟧ home.", "The mayor ⟦vanished⟧ home.", "meaning_shifted", SUBSTANTIVE),
    ("Vaccines are safe⟦.⟧", "Vaccines are safe⟦?⟧", "meaning_shifted", SUBSTANTIVE),
]


def unmarked(marked: str) -> tuple[str, Span | None]:
    """Return a text without ⟦ ⟧ and the span they stood around."""
    start, end = marked.find("⟦"), marked.find("⟧")
    if start < 0:
        return marked, None
    return marked[:start] + marked[start + 1 : end] + marked[end + 1 :], Span(start, end - 1)


def told(found: Comparison, original: str, derived: str) -> str:
    """Say what was found, for the message of a failing test."""
    return "\n".join(
        f"{d.type} {d.severity} [{d.rule}] {d.original and d.original.cut(original)!r} -> "
        f"{d.derived and d.derived.cut(derived)!r}"
        for d in found.differences
    )


@pytest.mark.parametrize(("marked_o", "marked_d", "kind", "severity"), CASES)
def test_a_change_is_found_where_it_is_and_called_what_it_is(
    marked_o: str, marked_d: str, kind: str, severity: str
) -> None:
    (original, place_o), (derived, place_d) = unmarked(marked_o), unmarked(marked_d)
    found = compare_passages(original, derived, "en")
    assert any(
        d.type == kind
        and d.severity == severity
        and (d.original is None or place_o is None or d.original.overlaps(place_o))
        and (d.derived is None or place_d is None or d.derived.overlaps(place_d))
        and (d.original is not None or d.derived is not None)
        for d in found.differences
    ), told(found, original, derived)


@pytest.mark.parametrize(("marked_o", "marked_d", "kind", "severity"), CASES)
def test_nothing_beside_the_change_weighs_more_than_it(
    marked_o: str, marked_d: str, kind: str, severity: str
) -> None:
    original, derived = unmarked(marked_o)[0], unmarked(marked_d)[0]
    found = compare_passages(original, derived, "en")
    if severity != REVERSES:
        assert not [d for d in found.differences if d.severity == REVERSES], told(
            found, original, derived
        )
    if severity == COSMETIC:
        assert all(d.severity == COSMETIC for d in found.differences), told(
            found, original, derived
        )


# The same kinds in languages with smaller tables, or none.
ELSEWHERE = [
    ("es", "El vírus ⟦no⟧ es peligroso.", "El vírus es peligroso.", "negation_flipped"),
    ("es", "Murieron el ⟦3 de mayo⟧.", "Murieron el ⟦4 de mayo⟧.", "date_changed"),
    ("de", "Die Preise ⟦stiegen⟧ im Mai.", "Die Preise ⟦sanken⟧ im Mai.", "meaning_reversed"),
    ("de", "Er hat ⟦angeblich⟧ gezahlt.", "Er hat gezahlt.", "hedge_removed"),
    ("de", "Es stieg um ⟦3,5 Prozent⟧.", "Es stieg um ⟦3,6 Prozent⟧.", "number_changed"),
    ("fr", "Le ministre ⟦doit⟧ partir.", "Le ministre ⟦devrait⟧ partir.", "modality_changed"),
    ("fr", "« Il ⟦viendra⟧ », dit-elle.", "« Il ⟦restera⟧ », dit-elle.", "quote_altered"),
    ("pt", "A lei é boa, ⟦segundo a OMS⟧.", "A lei é boa.", "attribution_lost"),
    ("ru", "Цены выросли на ⟦3⟧ %.", "Цены выросли на ⟦5⟧ %.", "number_changed"),
    ("ru", "Погибли ⟦не менее⟧ 12 человек.", "Погибли ⟦около⟧ 12 человек.", "specificity_changed"),
    ("ar", "قال يوم ⟦الأحد⟧ إن العدد ارتفع", "قال يوم ⟦السبت⟧ إن العدد ارتفع", "date_changed"),
    ("ja", "死者は⟦3⟧人です。", "死者は⟦5⟧人です。", "number_changed"),
    ("he", "הוא שילם ⟦300⟧ שקל.", "הוא שילם ⟦500⟧ שקל.", "number_changed"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked_o", "marked_d", "kind"), ELSEWHERE)
def test_other_languages_are_compared_too(
    language: str, marked_o: str, marked_d: str, kind: str
) -> None:
    (original, place_o), (derived, place_d) = unmarked(marked_o), unmarked(marked_d)
    found = compare_passages(original, derived, language)
    assert any(
        d.type == kind
        and (d.original is None or place_o is None or d.original.overlaps(place_o))
        and (d.derived is None or place_d is None or d.derived.overlaps(place_d))
        for d in found.differences
    ), told(found, original, derived)


# Nothing a fact-checker has to know: noise on purpose.
HARMLESS = [
    ("“No,” he said — twice.", "\"No\", he said – twice."),
    ("Reporters asked Ann Ash.", "Ann Ash was asked by reporters."),
    ("The army was beaten by the rebels.", "The rebels beat the army."),
    ("France and Spain agreed.", "Spain and France agreed."),
    ("He left on Monday, officials said.", "Officials said he left on Monday."),
    ("The minister's plan failed.", "The plan of the minister failed."),
    ("It did not rain.", "It didn't rain."),
    ("The prime minister spoke.", "The premier spoke."),
    ("The meeting started at noon.", "The meeting began at noon."),
    ("“We will win,” said Ann Ash.", "Ann Ash said: “We will win.”"),
    ("They are not able to vote.", "They are unable to vote."),
]  # fmt: skip


@pytest.mark.parametrize(("original", "derived"), HARMLESS)
def test_the_same_in_other_words_reverses_nothing(original: str, derived: str) -> None:
    for one, other in ((original, derived), (derived, original)):
        found = compare_passages(one, other, "en")
        assert found.differences
        assert all(d.severity == COSMETIC for d in found.differences), told(found, one, other)


EVERY_PAIR = pairs("")


@pytest.mark.parametrize(
    "pair", [p for p in EVERY_PAIR if p.kind == "typography"], ids=lambda p: p.name
)
def test_a_pair_in_other_type_has_no_finding_of_weight(pair: Pair) -> None:
    found = compare(pair.original, pair.derived, "en")
    assert found.differences
    assert {d.severity for d in found.differences} == {COSMETIC}
    assert {u.relation for u in found.alignments} <= {"typography", "verbatim"}


@pytest.mark.parametrize(
    "pair", [p for p in EVERY_PAIR if p.kind == "unrelated"], ids=lambda p: p.name
)
def test_two_unrelated_texts_share_nothing(pair: Pair) -> None:
    found = compare(pair.original, pair.derived, "en")
    assert found.alignments == ()
    assert {d.type for d in found.differences} == {"added", "deleted"}


@pytest.mark.parametrize("pair", [p for p in pairs("tuned") if p.planted], ids=lambda p: p.name)
def test_planted_changes_are_found_and_little_else(pair: Pair) -> None:
    found = compare(pair.original, pair.derived, "en")
    counted = tally(pair, found)
    assert counted.typed >= counted.planted - 1
    if pair.kind == "retelling":
        # Whole sentences in other words: most findings are for an editor to wave through.
        assert counted.reversed_found >= counted.reversed_planted - 1
    else:
        assert counted.grave_true >= counted.grave - 1
        assert counted.reversed_found == counted.reversed_planted


def test_a_whole_sentence_gone_or_new_is_told_as_a_whole() -> None:
    original = "The mayor spoke in the square. Rain fell on the harbour all night."
    derived = "The mayor spoke in the square. Tickets for the ferry cost ten pounds."
    found = compare(original, derived, "en")
    assert [(d.type, d.original and d.original.cut(original)) for d in found.differences] == [
        ("deleted", "Rain fell on the harbour all night."),
        ("added", None),
    ]


def test_the_document_has_spans_as_pairs_and_the_rule_of_each_finding() -> None:
    document = compare("He said 3 died.", "He said 5 died.", "en").as_json()
    assert document == {
        "alignments": [{"a": [[0, 15]], "b": [[0, 15]]}],
        "differences": [
            {"type": "number_changed", "a": [8, 9], "b": [8, 9], "severity": "substantive",
             "rule": "figure-value"}
        ],
    }  # fmt: skip


def test_a_language_without_tables_still_sees_figures_names_and_marks() -> None:
    found = compare("Hän sanoi: ”Kolme 3 kuoli.”", "Hän sanoi: ”Kolme 5 kuoli.”", "fi")
    assert [d.severity for d in found.differences] == [SUBSTANTIVE]
