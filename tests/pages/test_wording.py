"""Does every code that can be stored have words a reader understands?"""

import pytest

from claims import models
from claims.models.claims import FIDELITIES, RELATIONS
from claims.pages import wording

STORED = {
    "fidelity": (wording.FIDELITY, FIDELITIES),
    "relation": (wording.RELATION, RELATIONS),
    "between claims": (wording.BETWEEN_CLAIMS, RELATIONS),
    "match": (wording.MATCH, ["same", "altered", "contradicts", "related"]),
    "verdict kind": (wording.KIND, models.ClaimReview.Kind.values),
    "derivation": (wording.DERIVATION, models.Derivation.Kind.values),
    "stance": (wording.STANCE, models.Evidence.Stance.values),
    "severity": (wording.SEVERITY, models.Difference.Severity.values),
    "source": (wording.SOURCE, models.Source.Kind.values),
}


@pytest.mark.parametrize("name", STORED)
def test_each_stored_code_has_words_and_no_other(name: str) -> None:
    words, codes = STORED[name]
    assert set(words) == set(codes)


def test_a_code_without_words_shows_itself() -> None:
    assert wording.say(wording.DIFFERENCE, "brand_new_kind") == "brand new kind"


def test_no_two_fidelities_read_alike() -> None:
    said = [str(words) for words in wording.FIDELITY.values()]
    assert len(set(said)) == len(said)
