"""Are claims found by keywords, as users of Google's claim search expect?"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.models import Claim, Verdict
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


def paged(query: str, **options: Any) -> Iterator[list[str]]:
    """Read a search page by page, two claims each."""
    place = None
    while True:
        found = claim_search.search(query, after=place, size=2, **options)
        yield [one.claim.text for one in found.results]
        place = found.next
        if place is None:
            return


def bridges(count: int) -> list[Verdict]:
    """Publish claims of which the later ones hold fewer of the words `bridge Elbe`."""
    return [
        casework.published(f"Bridge number {n}" + " over the Elbe" * (n < count // 2))
        for n in range(count)
    ]


def test_pages_join_without_gap_or_repetition() -> None:
    bridges(5)
    whole = texts("bridge Elbe")
    assert [text for page in paged("bridge Elbe") for text in page] == whole
    assert [len(page) for page in paged("bridge Elbe")] == [2, 2, 1]
    assert texts("bridge Elbe", start=3) == whole[3:]


def test_pages_stay_those_of_the_first_whatever_is_published_meanwhile() -> None:
    bridges(6)
    whole = texts("bridge Elbe")
    now = timezone.now()
    pages = paged("bridge Elbe")
    found = next(pages)
    for n, page in enumerate(pages):
        found += page
        for words in ("A bridge", "A bridge over the Elbe"):
            casework.published(f"{words}, published after page {n}", at=now + timedelta(hours=1))
    assert found == whole


def test_what_is_retracted_between_two_pages_is_left_out_and_nothing_else() -> None:
    verdicts = {one.claim_text: one for one in bridges(6)}
    whole = texts("bridge")
    pages = paged("bridge")
    found = next(pages)
    for text in (whole[0], whole[2]):  # one that was shown, one that was not yet
        casework.followed(verdicts[text], "retraction", at=timezone.now())
    assert found + [text for page in pages for text in page] == whole[:2] + whole[3:]


def test_a_claim_reworded_between_two_pages_keeps_its_place() -> None:
    verdicts = {one.claim_text: one for one in bridges(6)}
    whole = texts("bridge")
    pages = paged("bridge")
    found = [*next(pages), *next(pages)]
    for text in (whole[0], whole[5]):
        verdict = verdicts[text]
        new = verdict.claim_text.replace("Bridge", "Bridges, Elbe,")
        casework.followed(verdict, "refile", at=timezone.now(), claim_text=new)
    rest = [text for page in pages for text in page]
    assert found == whole[:4]
    assert rest == [whole[4], whole[5].replace("Bridge", "Bridges, Elbe,")]


def test_a_later_page_shows_the_correction_made_meanwhile() -> None:
    first = casework.published("The first bridge")
    casework.published("The second bridge")
    page = claim_search.search("bridge", size=1)
    casework.followed(first, "correction", at=timezone.now(), code="true")
    (one,) = claim_search.search("bridge", size=1, after=page.next).results
    assert (one.claim.text, one.verdict.label) == ("The first bridge", "True")


def test_the_age_counts_to_the_first_page() -> None:
    at = timezone.now() - timedelta(days=5)
    for n in range(3):
        casework.published(f"Bridge number {n}", at=at)
    page = claim_search.search("bridge", size=1, max_age_days=10)
    assert page.next is not None
    # Six days later the claims are older than asked for, and still on the next page.
    place = page.next._replace(at=page.next.at + timedelta(days=6))
    assert claim_search.search("bridge", size=1, max_age_days=10, after=page.next).results
    assert not claim_search.search("bridge", size=1, max_age_days=10, after=place).results


def test_the_number_of_queries_does_not_grow() -> None:
    counts = []
    for claims in (1, 5):
        for number in range(claims):
            casework.published(f"Bridge number {number}")
        with CaptureQueriesContext(connection) as captured:
            assert claim_search.search("bridge").results
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 10  # of them three are its own, the others the lookup's


def test_a_later_page_looks_nothing_up() -> None:
    for number in range(3):
        casework.published(f"Bridge number {number}")
    place = claim_search.search("bridge", size=1).next
    with CaptureQueriesContext(connection) as captured:
        assert claim_search.search("bridge", size=1, after=place).results
    assert len(captured) == 3
