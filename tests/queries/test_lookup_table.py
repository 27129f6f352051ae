"""Are questions of every kind, around claims of different kinds, answered by their right name?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from claims.queries import lookup
from claims.services import claims, evidence, reviews
from tests import casework
from tests.conftest import TestDatabases

PIER = "Dock owners quietly sold the eastern pier to avoid a public tender"
DAM = "the dam was inspected only once in ten years"
CLINIC = "The clinic in Lund turned away 400 patients in March"
TRAM = "The new tram line has never carried passengers on a Sunday"
LIBRARY = "The council will not close the library before 2027 and never planned to sell the land"
# A text, the words of it that carry the claim, the claim, and whose it is.
STORIES = (
    (
        f"“{PIER},” a May 3 Harbour Union bulletin said.",
        PIER,
        f"A May 3 Harbour Union bulletin said: “{PIER}.”",
        "Harbour Union",
    ),
    (
        f"Senator Maria Lopez said that {DAM}.",
        DAM,
        f"Senator Maria Lopez said that {DAM}.",
        "Maria Lopez",
    ),
    (f"{CLINIC}.", f"{CLINIC}.", CLINIC, "Tom Lee"),
    (f"{TRAM}.", f"{TRAM}.", TRAM, "Tom Lee"),
    (f"{LIBRARY}.", f"{LIBRARY}.", LIBRARY, "Tom Lee"),
)


def low(words: str) -> str:
    """Write words as they stand inside a sentence."""
    return words[0].lower() + words[1:]


QUOTED = (
    (f"“{PIER},” a May 3 Harbour Union bulletin said.", "same"),
    (f"A May 3 Harbour Union bulletin said: “{PIER}.”", "same"),
    (f"“{PIER}.”", "same"),
    (PIER, "same"),
    (f"{PIER}. Is this true?", "same"),
    (f"A May 9 Harbour Union bulletin said: “{PIER}.”", "altered"),
    (f"A Port Authority bulletin said: “{PIER}.”", "altered"),
    (f"According to the Port Authority, {low(PIER)}.", "altered"),
    (f"The Port Authority denied that {low(PIER)}.", "altered"),
    (f"The Harbour Union never denied that {low(PIER)}.", "altered"),
    (f"{PIER}. I doubt it.", "altered"),
    ("Dock owners quietly sold the eastern pier", "altered"),
    (f"A May 3 Harbour Union bulletin did not say: “{PIER}.”", "contradicts"),
    (f"The Harbour Union never said that {low(PIER)}.", "contradicts"),
    (f"The Harbour Union denied that {low(PIER)}.", "contradicts"),
    (f"“{PIER},” the Harbour Union never said.", "contradicts"),
    (f"Reports that the Harbour Union said “{PIER}” are false.", "contradicts"),
    (f"It is false that {low(PIER)}.", "contradicts"),
    (f"The following quotation is invented. {PIER}.", "contradicts"),
    (f"{PIER}. The quote is fabricated.", "contradicts"),
    (f"{PIER}. That is a lie.", "contradicts"),
)
TOLD = (
    (f"Senator Maria Lopez said that {DAM}.", "same"),
    (DAM, "same"),
    (f"The mayor said that {DAM}.", "altered"),
    (f"Senator Maria Lopez said that {DAM.replace('ten', 'five')}.", "altered"),
    (f"I do not live there and was never asked, but {DAM.replace('once', 'twice')}.", "altered"),
    (f"Senator Maria Lopez denied that {DAM}.", "contradicts"),
    (f"It is not the case that {DAM}.", "contradicts"),
)
PLAIN = (
    (CLINIC, "same"),
    (f"Is it true? {CLINIC}.", "same"),
    (f"{CLINIC}. We were not told why at the desk, and nobody called for a week.", "same"),
    (f"{CLINIC}. The fake passports were found at the border.", "same"),
    (CLINIC.replace("400", "500"), "altered"),
    (f"It is not false that {low(CLINIC)}.", "altered"),
    (f"No, this is wrong: {low(CLINIC)}.", "contradicts"),
    (f"{CLINIC}. Fake news!", "contradicts"),
    (f"This is not true. {CLINIC}.", "contradicts"),
    (f"It is a myth that {low(CLINIC)}.", "contradicts"),
    (f"The claim that {low(CLINIC)} is untrue.", "contradicts"),
    (f"The minister denied that {low(CLINIC)}.", "contradicts"),
    (TRAM, "same"),
    (f"{TRAM}. Share this before it is too late!", "same"),
    (TRAM.replace("never", "often"), "contradicts"),
    (TRAM.replace("never ", ""), "contradicts"),
    (f"It is not true that {low(TRAM)}.", "contradicts"),
    (f"{CLINIC}. Nobody was hurt.", "same"),
    (f"{CLINIC}. This is no lie.", "same"),
    (f"{CLINIC}. That's right, nobody said sorry.", "same"),
    (f"{CLINIC}. He never said that.", "contradicts"),
    (f"{CLINIC}, which was not nice.", "altered"),
    (f"Nobody noticed when {low(CLINIC)[:-5]}April.", "altered"),
)
PIECES = (
    ("The council will not close the library before 2027", "altered"),
    ("never planned to sell the land", "altered"),
    ("The council will not close the library", "altered"),
    ("The council will close the library before 2027", "contradicts"),
    (f"I am not joking, and I never do: {low(PIER.replace('public', 'private'))}.", "contradicts"),
)


@pytest.fixture(scope="module")
def published(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[None]:
    """Publish the claims in a database that these tests share."""
    with django_db_blocker.unblock(), test_databases.another():
        reader = casework.person()
        for story in STORIES:
            publish(*story, reader=reader)
        yield


def publish(text: str, words: str, claim: str, claimant: str, *, reader: Any) -> None:
    """Publish a verdict on a claim that some words of a text carry."""
    author = casework.person("Editor")
    drafted = claims.draft(by=author, text=claim, claimant=casework.source(claimant))
    casework.appearance(drafted, casework.statement(casework.version(text), words), by=author)
    review = reviews.open(by=author, claim=drafted)
    evidence.add(
        by=author, review=review, stance="supports", title="A file", url="https://a.example/"
    )
    review = reviews.write(
        by=author,
        review=review,
        revision=review.revision,
        rating=casework.rating("false"),
        rationale="Because.",
    )
    review = reviews.submit(by=author, review=review, revision=review.revision)
    reviews.publish(by=reader, review=review, revision=review.revision)


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize(("question", "relation"), [*QUOTED, *TOLD, *PLAIN, *PIECES])
def test_a_question_is_answered_by_its_right_name(question: str, relation: str) -> None:
    first = lookup.by_text(question)[0]
    assert first.relation == relation
    assert not (first.verdict_applies and relation != "same")


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize(
    ("question", "is_attributed"),
    [(q, not q.startswith(PIER) and q != DAM) for q, r in (*QUOTED, *TOLD) if r == "same"],
)
def test_a_verdict_on_who_said_it_stays_with_words_that_somebody_said(
    question: str, is_attributed: bool
) -> None:
    first = lookup.by_text(question)[0]
    assert first.is_report
    assert (first.is_attributed, first.verdict_applies) == (is_attributed, is_attributed)
    lost = [one for one in first.differences if one.type == "attribution_lost"]
    assert bool(lost) is not is_attributed
    assert all(one.query is None and one.claim is not None for one in lost)
    assert all(one.claim and one.claim.exact in first.text for one in lost)


@pytest.mark.usefixtures("published")
def test_a_verdict_on_the_thing_itself_needs_nobody_to_say_it() -> None:
    first = lookup.by_text(CLINIC)[0]
    assert (first.is_report, first.is_attributed, first.verdict_applies) == (False, False, True)
    assert first.differences == ()


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize(
    ("question", "kind", "claim", "query"),
    [
        (f"A May 9 Harbour Union bulletin said: “{PIER}.”", "date_changed", "May 3", "May 9"),
        (
            f"A Port Authority bulletin said: “{PIER}.”",
            "attribution_changed",
            "A May 3 Harbour Union bulletin said",
            "A Port Authority bulletin",
        ),
        (
            f"According to the Port Authority, {low(PIER)}.",
            "attribution_changed",
            "A May 3 Harbour Union bulletin said",
            "the Port Authority",
        ),
    ],
)
def test_what_is_said_of_the_speaker_is_compared_with_the_claims_own_words(
    question: str, kind: str, claim: str, query: str
) -> None:
    shown = {
        (d.type, d.claim and d.claim.exact, d.query and d.query.exact)
        for d in lookup.by_text(question)[0].differences
    }
    assert (kind, claim, query) in shown
    assert not {"quote_added", "attribution_added"} & {kind for kind, _, _ in shown}


@pytest.mark.usefixtures("published")
def test_a_sentence_that_takes_the_words_back_is_part_of_what_is_meant() -> None:
    first = lookup.by_text(f"Look. {CLINIC}. That is a lie.")[0]
    assert first.query.exact == f"{CLINIC}. That is a lie."
    assert "That is a lie" in {d.query.exact for d in first.differences if d.query}


@pytest.mark.usefixtures("published")
def test_words_of_another_speaker_in_an_earlier_sentence_are_not_the_same() -> None:
    first = lookup.by_text(f"Tim Hart said: “We know it. {PIER}.”")[0]
    assert (first.relation, first.verdict_applies) == ("altered", False)
    assert "attribution_changed" in {d.type for d in first.differences}


@pytest.mark.usefixtures("published")
def test_in_a_passage_words_inside_somebodys_quotation_are_attributed() -> None:
    passage = f"The meeting was long.\n\n“We saw it. {PIER},” the Harbour Union said.\n\nIt rained."
    first = lookup.by_passage(passage)[0]
    assert (first.relation, first.is_attributed, first.verdict_applies) == ("same", True, True)
