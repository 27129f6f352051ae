"""Which of six published claims does a sentence, a post or a passage lead to?

They are published once, for all these tests, which only ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claims import models
from claims.analysis.spans import Span, hull
from claims.queries import closeness, lookup
from tests import casework
from tests.conftest import TestDatabases

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("checked")]

Verdicts = dict[str, models.Verdict]
OTHERS = (
    "The city closed the bridge over the river for two years",
    "Wages in the public sector rose by 5% in May 2021",
    "The vaccine was approved without a trial",
    "Germany will send 14 tanks to Ukraine",
    "The minister may resign over the affair",
)


@pytest.fixture(scope="module")
def checked(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[Verdicts]:
    """Publish the founding sentence and five others; yields verdicts by their claim's text."""
    with django_db_blocker.unblock(), test_databases.another():
        reader = casework.person()
        texts = (casework.ORIGINAL, *OTHERS)
        made = {text: casework.published(text, reader=reader) for text in texts}
        yield made


def cuts(found: lookup.Match, text: str) -> bool:
    """Say whether every span on both sides cuts the words it shows."""
    places = [found.query, *(d.query for d in found.differences if d.query)]
    stored = [d.claim for d in found.differences if d.claim]
    return all(text[p.start : p.end] == p.exact for p in places) and all(
        found.text[p.start : p.end] == p.exact for p in stored
    )


@pytest.mark.parametrize("text", [casework.ORIGINAL, *OTHERS])
def test_a_sentence_as_printed_is_the_same(text: str) -> None:
    first, *rest = lookup.by_text(text)
    assert (first.score, first.relation, first.claim.text) == (1.0, "same", text)
    assert first.verdict_applies
    assert first.verdict is not None
    assert first.differences == ()
    assert all(match.relation == "related" for match in rest)


@pytest.mark.parametrize(
    "text",
    [
        "“The city closed the bridge over the river for two years.”",
        "THE CITY CLOSED THE BRIDGE OVER THE RIVER FOR TWO YEARS!",
        "the city  closed the bridge\nover the river for two years",
        "the City closed the bridge over the river for 2 years",
    ],
)
def test_other_looks_are_the_same(text: str) -> None:
    first = lookup.by_text(text)[0]
    assert (first.relation, first.claim.text) == ("same", OTHERS[0])
    assert cuts(first, text)


@pytest.mark.parametrize(
    ("text", "relation", "query", "claim"),
    [
        ("Wages in the public sector rose by 7% in May 2021", "altered", "7%", "5%"),
        ("Wages in the public sector rose by 5% in June 2021", "altered", "June 2021", "May 2021"),
        ("Wages in the public sector fell by 5% in May 2021", "contradicts", "fell", "rose"),
        ("The vaccine was not approved without a trial", "contradicts", "not", None),
        ("The minister will resign over the affair", "altered", "will", "may"),
        ("France will send 14 tanks to Ukraine", "altered", "France", "Germany"),
    ],
)
def test_changed_words_are_named_and_never_a_plain_match(
    text: str, relation: str, query: str, claim: str | None
) -> None:
    first = lookup.by_text(text)[0]
    assert first.relation == relation
    assert not first.verdict_applies
    assert first.verdict is not None
    assert cuts(first, text)
    sides = {(d.query and d.query.exact, d.claim and d.claim.exact) for d in first.differences}
    assert (query, claim) in sides


@pytest.mark.parametrize(
    "text",
    [
        "The recipe asks for three eggs and a pound of butter",
        "Our team won the cup final on Saturday after extra time",
        "He was the first of them to do it",
        "Ничего подобного никто не говорил",
        "?!",
        "",
        " ",
        "🙂",
    ],
)
def test_what_was_not_checked_finds_nothing(text: str) -> None:
    assert lookup.by_text(text) == ()
    assert lookup.by_passage(text) == ()


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("#Germany will send 14 tanks to #Ukraine!!", "same"),
        ("Germany will definitely send 14 tanks to Ukraine", "altered"),
        ("Germany won't send 14 tanks to Ukraine", "contradicts"),
        ("Germany will send 41 tanks to Ukraine", "altered"),
        ("Germny will send 14 tanks to Ukraine", "altered"),  # a name, whoever meant what
        ("teh city closd the brigde over the river for two years", "altered"),
    ],
)
def test_a_rewrite_is_surely_meant_even_among_few_claims(text: str, relation: str) -> None:
    first = lookup.by_text(text)[0]
    assert first.claim.text == (OTHERS[0] if "river" in text else OTHERS[3])
    assert (first.relation, first.score >= 0.5) == (relation, True)


@pytest.mark.parametrize(
    "text", ["The city elected a new council in May", "A vaccine may be sold to Germany"]
)
def test_a_word_or_two_in_common_are_not_surely_meant_among_few_claims(text: str) -> None:
    assert all(match.score < 0.2 for match in lookup.by_text(text))


def test_the_founding_sentence_in_the_copy_is_no_plain_match() -> None:
    found = lookup.by_text(casework.COPY)[0]
    assert found.claim.text == casework.ORIGINAL
    assert found.relation == "contradicts"
    assert not found.verdict_applies
    assert cuts(found, casework.COPY)
    shown = {d.query.exact for d in found.differences if d.query and d.severity != "cosmetic"}
    assert "need to" in shown


def test_the_founding_texts_lead_to_the_claim_they_hold() -> None:
    texts = Path(__file__).parents[2] / "claims" / "sample"
    original, copy = (
        (texts / name).read_bytes().decode() for name in ("seed_original.txt", "seed_spun.txt")
    )
    first = lookup.by_passage(original)[0]
    assert (first.claim.text, first.query.exact in original) == (casework.ORIGINAL, True)
    assert "hurriedly joined Washington" in first.query.exact
    spun = next(m for m in lookup.by_passage(copy) if m.claim.text == casework.ORIGINAL)
    assert "urgently need to work with Washington" in spun.query.exact
    assert spun.relation in ("altered", "contradicts")
    assert cuts(spun, copy)


def test_twice_the_passage_is_not_four_times_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []

    def counted(spans: Iterable[Span]) -> Span:
        calls[-1] += 1
        return hull(spans)

    monkeypatch.setattr(closeness, "hull", counted)
    for times in (5, 10):
        calls.append(0)
        lookup.by_passage("\n\n".join([f"{text}." for text in OTHERS] * times))
    assert 0 < calls[1] < 2.5 * calls[0]


def test_a_post_with_more_in_it_still_leads_to_the_claim(
    checked: Verdicts,
) -> None:
    post = f"Look at this everybody!! {OTHERS[3]}. Unbelievable, share before they delete it. 🙂"
    first = lookup.by_text(post)[0]
    assert first.claim == checked[OTHERS[3]].review.claim
    assert first.relation == "same"
    assert first.query.exact == f"{OTHERS[3]}."
    assert cuts(first, post)


def test_a_passage_names_each_claim_once_and_where_it_stands() -> None:
    passage = f"A headline\n\n{OTHERS[1]}. Some say more. {OTHERS[0]}!\n\n{OTHERS[1]}."
    found = lookup.by_passage(passage)
    same = [match for match in found if match.relation == "same"]
    assert {match.claim.text for match in same} == {OTHERS[0], OTHERS[1]}
    assert len(same) == 2
    assert all(cuts(match, passage) for match in found)


def test_the_limit_holds_and_keeps_the_best() -> None:
    passage = ". ".join(OTHERS)
    assert len(lookup.by_passage(passage, limit=2)) == 2
    assert lookup.by_text(OTHERS[2], limit=1)[0].claim.text == OTHERS[2]


def test_the_number_of_queries_is_fixed(checked: Verdicts, django_assert_num_queries: Any) -> None:
    lookup.by_text(OTHERS[0])
    for text in (OTHERS[0], ". ".join(checked)):
        with django_assert_num_queries(6):
            lookup.by_text(text)
        with django_assert_num_queries(6):
            lookup.by_passage(text)


def test_several_texts_are_answered_as_each_by_itself(
    checked: Verdicts, django_assert_num_queries: Any
) -> None:
    given = [OTHERS[0], "…", *checked, ". ".join(checked), "Nobody has ever said this of zeppelins"]
    asked = [lookup.Asked(text, date(2022, 4, 5), "Jane Ash") for text in given]
    assert len(asked) > lookup.TOGETHER
    alone = [
        lookup.by_text(one.text, day=one.day, speaker=one.speaker, explain=True) for one in asked
    ]
    assert any(alone)
    assert lookup.by_texts(asked, explain=True) == alone
    assert lookup.by_texts([]) == []
    with django_assert_num_queries(6):
        lookup.by_texts(asked[: lookup.TOGETHER])


def test_scores_lie_between_nought_and_one(checked: Verdicts) -> None:
    for match in lookup.by_passage(". ".join(checked)):
        assert 0 <= match.score <= 1
