"""The table from differences to relation and fidelity."""

import itertools

import pytest

from claims.analysis.findings import SEVERITY_OF
from claims.models import Appearance, Relation
from claims.models.claims import UNFAITHFUL
from claims.services.judgements import Change, Judgement, judge, mirrored

ONE, OTHER = "The bridge may open on Monday.", "The bridge will open on Monday."


@pytest.mark.parametrize(
    ("changes", "relation", "fidelity"),
    [
        ([("hedge_removed", "substantive")], "stronger", "altered"),
        ([("hedge_added", "substantive")], "weaker", "altered"),
        ([("attribution_lost", "substantive")], "stronger", "altered"),
        ([("attribution_changed", "substantive")], "contradicts", "misattributed"),
        ([("negation_flipped", "reverses-meaning")], "contradicts", "altered"),
        ([("meaning_shifted", "reverses-meaning")], "contradicts", "altered"),
        ([("number_changed", "substantive")], "contradicts", "altered"),
        ([("name_changed", "cosmetic")], "same", "paraphrased"),
        ([("entity_swapped", "substantive")], "contradicts", "altered"),
        ([("quote_truncated", "substantive")], "broader", "truncated"),
        ([("deleted", "substantive"), ("quote_truncated", "substantive")], "broader", "truncated"),
        ([("added", "substantive")], "narrower", "altered"),
        ([("specificity_changed", "substantive")], "broader", "altered"),
        ([("quote_altered", "substantive")], "weaker", "altered"),
        ([("quote_altered", "cosmetic")], "weaker", "altered"),
        ([("paraphrase", "cosmetic")], "same", "paraphrased"),
        ([("typography", "cosmetic"), ("moved", "cosmetic")], "same", "normalised"),
        ([("paraphrase", "cosmetic"), ("hedge_removed", "substantive")], "stronger", "altered"),
        ([("added", "substantive"), ("negation_flipped", "substantive")], "contradicts", "altered"),
    ],
)
def test_the_gravest_difference_decides(
    changes: list[tuple[str, str]], relation: str, fidelity: str
) -> None:
    assert judge(ONE, OTHER, [Change(*change) for change in changes]) == (relation, fidelity)


@pytest.mark.parametrize(
    ("original", "derived", "judgement"),
    [
        ("It fell.", "It fell.", ("same", "exact")),
        ("It “fell”.", 'It "fell".', ("same", "normalised")),
        ("It fell by 3 percent in May.", "It fell", ("broader", "truncated")),
        ("It fell", "It fell by 3 percent in May.", ("narrower", "altered")),
    ],
)
def test_without_differences_the_words_decide(
    original: str, derived: str, judgement: tuple[str, str]
) -> None:
    assert judge(original, derived, []) == judgement


def test_a_paraphrase_of_a_part_is_not_the_same() -> None:
    longer = ONE + " Drivers may use it from six in the morning on, the mayor said."
    assert judge(longer, OTHER, [Change("paraphrase", "cosmetic")]).relation == "broader"


@pytest.mark.parametrize("kind", sorted(SEVERITY_OF))
def test_no_type_of_weight_is_ever_the_same_and_every_judgement_can_be_stored(kind: str) -> None:
    for severity in ("cosmetic", "substantive", "reverses-meaning"):
        found = judge(ONE, OTHER, [Change(kind, severity)])
        assert found.relation in Relation.values
        assert found.fidelity in Appearance.Fidelity.values
        if severity != "cosmetic":
            assert found.relation != Relation.SAME
        if severity == "reverses-meaning":
            assert found.relation == Relation.CONTRADICTS
        if found.relation == Relation.SAME:
            assert found.fidelity not in UNFAITHFUL


@pytest.mark.parametrize(
    ("relation", "fidelity"), list(itertools.product(Relation.values, Appearance.Fidelity.values))
)
def test_reading_a_judgement_back_twice_changes_nothing(relation: str, fidelity: str) -> None:
    judgement = Judgement(relation, fidelity)
    assert mirrored(mirrored(judgement)) == judgement
    assert (mirrored(judgement).relation == relation) == (relation in ("same", "contradicts"))
