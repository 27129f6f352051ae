"""Are claims found by keywords, as users of Google's claim search expect?"""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.models import Claim
from claims.queries import claim_search
from claims.services import lookup_entries
from tests import casework

pytestmark = pytest.mark.django_db

BRIDGE = "The bridge over the Elbe cost forty million euros"


def texts(query: str, **options: object) -> list[str]:
    """Search, and give the words of the claims found."""
    found = claim_search.search(query, **options)  # type: ignore[arg-type]
    return [one.claim.text for one in found.results]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bridge", [BRIDGE]),
        ("BRIDGES Elbe", [BRIDGE]),
        ("the Elbe bridge price", [BRIDGE]),
        ("Washington settlement", [casework.ORIGINAL]),
        ("tunnel", []),
        ("bridge tunnel railway", []),
        ("'; DROP TABLE claims_claim; -- & | ! <->", []),
        ("", [BRIDGE, casework.ORIGINAL]),
    ],
)
def test_finds_claims_that_hold_half_of_the_words(query: str, found: list[str]) -> None:
    casework.published(casework.ORIGINAL)
    casework.published(BRIDGE)
    assert texts(query) == found


def test_more_of_the_words_come_first_then_the_newer() -> None:
    first = casework.published("A bridge was closed.")
    casework.published("A bridge over the Elbe was closed.")
    newer = casework.published("Another bridge was opened.")
    found = texts("bridge Elbe")
    assert found[0] == "A bridge over the Elbe was closed."
    assert found[1:] == [newer.claim_text, first.claim_text]


def test_a_sentence_that_says_the_opposite_finds_nothing() -> None:
    casework.published("The bridge over the Elbe is open.")
    assert texts("The bridge over the Elbe is open.") == ["The bridge over the Elbe is open."]
    assert texts("The bridge over the Elbe is not open.") == []


def test_a_claim_is_found_by_a_faithful_copy_and_not_by_a_distorted_one() -> None:
    verdict = casework.published(BRIDGE)
    claim = Claim.objects.get()
    for words, relation in (("Crossing paid for", "same"), ("Swindle uncovered", "stronger")):
        place = casework.version(words)
        casework.judged(verdict, place)
        fidelity = "paraphrased" if relation == "same" else "altered"
        shown = casework.appearance(
            claim,
            casework.statement(place),
            by=casework.person(),
            relation=relation,
            fidelity=fidelity,
        )
        lookup_entries.refresh(claim=shown.claim)
    assert texts("crossing") == [BRIDGE]
    assert texts("swindle") == []


def test_drafts_and_retracted_claims_are_not_found() -> None:
    casework.ready("A bridge in a draft.")
    verdict = casework.published("A bridge that was retracted.")
    casework.followed(verdict, "retraction", at=casework.days(1))
    assert texts("bridge") == []


def test_the_age_is_that_of_the_latest_verdict() -> None:
    old = casework.published(BRIDGE, at=timezone.now() - timedelta(days=30))
    assert texts("bridge", max_age_days=29) == []
    assert texts("bridge", max_age_days=31) == [BRIDGE]
    casework.followed(old, "correction", at=timezone.now(), code="true")
    assert texts("bridge", max_age_days=29) == [BRIDGE]
    assert claim_search.search("bridge").results[0].verdict.label == "True"


def test_a_language_takes_its_regions_with_it() -> None:
    casework.published("Die Brücke ist offen", language="de-AT")
    casework.published(BRIDGE, language="en")
    assert texts("", language="de") == ["Die Brücke ist offen"]
    assert texts("", language="d") == []


def test_pages_join_without_gap_or_repetition() -> None:
    for number in range(5):
        casework.published(f"Bridge number {number}")
    whole = texts("bridge")
    found = [claim_search.search("bridge", start=start, size=2) for start in (0, 2, 4)]
    assert [one.claim.text for page in found for one in page.results] == whole
    assert [page.has_more for page in found] == [True, True, False]


def test_the_number_of_queries_does_not_grow() -> None:
    counts = []
    for claims in (1, 5):
        for number in range(claims):
            casework.published(f"Bridge number {number}")
        with CaptureQueriesContext(connection) as captured:
            assert claim_search.search("bridge").results
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 10  # of them three are its own, the others the lookup's
