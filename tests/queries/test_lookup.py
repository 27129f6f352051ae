"""A sentence as printed is found, a changed one is called changed, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from claims import models
from claims.analysis.spans import Span, hull
from claims.ingest import addresses
from claims.queries import closeness, lookup
from claims.queries.search_words import terms_of
from tests import casework

pytestmark = pytest.mark.django_db

OTHERS = (
    "The city closed the bridge over the river for two years",
    "Wages in the public sector rose by 5% in May 2021",
    "The vaccine was approved without a trial",
    "Germany will send 14 tanks to Ukraine",
    "The minister may resign over the affair",
)


@pytest.fixture
def checked() -> dict[str, models.Verdict]:
    """Publish the founding sentence and five others; returns verdicts by their claim's text."""
    reader = casework.person()
    return {text: casework.published(text, reader=reader) for text in (casework.ORIGINAL, *OTHERS)}


def cuts(found: lookup.Match, text: str) -> bool:
    """Say whether every span on both sides cuts the words it shows."""
    places = [found.query, *(d.query for d in found.differences if d.query)]
    stored = [d.claim for d in found.differences if d.claim]
    return all(text[p.start : p.end] == p.exact for p in places) and all(
        found.text[p.start : p.end] == p.exact for p in stored
    )


@pytest.mark.usefixtures("checked")
@pytest.mark.parametrize("text", [casework.ORIGINAL, *OTHERS])
def test_a_sentence_as_printed_is_the_same(text: str) -> None:
    first, *rest = lookup.by_text(text)
    assert (first.score, first.relation, first.claim.text) == (1.0, "same", text)
    assert first.verdict_applies
    assert first.verdict is not None
    assert first.differences == ()
    assert all(match.relation == "related" for match in rest)


@pytest.mark.usefixtures("checked")
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


@pytest.mark.usefixtures("checked")
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


@pytest.mark.usefixtures("checked")
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


@pytest.mark.usefixtures("checked")
def test_the_founding_sentence_in_the_copy_is_no_plain_match() -> None:
    found = lookup.by_text(casework.COPY)[0]
    assert found.claim.text == casework.ORIGINAL
    assert found.relation == "contradicts"
    assert not found.verdict_applies
    assert cuts(found, casework.COPY)
    shown = {d.query.exact for d in found.differences if d.query and d.severity != "cosmetic"}
    assert "need to" in shown


@pytest.mark.usefixtures("checked")
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


def test_the_words_of_an_altered_copy_lead_to_the_claim_but_are_not_it() -> None:
    verdict = casework.published(casework.ORIGINAL)
    author = casework.person("Editor")
    review = models.ClaimReview.everything.get(pk=verdict.review_id)
    edge = casework.appearance(
        review.claim,
        casework.statement(casework.version(f"{casework.COPY}.")),
        by=author,
        relation="contradicts",
        fidelity="altered",
    )
    casework.followed(verdict, "update", at=casework.days(1))
    found = lookup.by_text(casework.COPY)[0]
    assert (found.appearance, found.relation, found.verdict_applies) == (edge, "contradicts", False)
    assert found.score > 0.9
    assert found.text == casework.ORIGINAL
    assert {"need to"} <= {d.query.exact for d in found.differences if d.query}
    assert cuts(found, casework.COPY)


def test_an_entry_that_is_stronger_never_yields_a_plain_match() -> None:
    verdict = casework.published("The minister may resign over the affair")
    claim = verdict.review.claim
    stronger = casework.statement(casework.version("The minister will resign over the affair."))
    casework.appearance(
        claim, stronger, by=casework.person(), relation="stronger", fidelity="altered"
    )
    casework.followed(verdict, "update", at=casework.days(1))
    found = lookup.by_text("The minister will resign over the affair.")[0]
    assert (found.relation, found.verdict_applies) == ("altered", False)
    assert ("will", "may") in {
        (d.query and d.query.exact, d.claim and d.claim.exact) for d in found.differences
    }


def test_drafts_are_never_found() -> None:
    casework.ready(casework.ORIGINAL)
    assert lookup.by_text(casework.ORIGINAL) == ()
    assert lookup.searched().claims == 0


def test_as_of_answers_as_it_was() -> None:
    verdict = casework.published(OTHERS[0], at=casework.days(0))
    casework.followed(verdict, "correction", at=casework.days(2), code="true")
    casework.followed(verdict, "retraction", at=casework.days(4))
    labels = {
        day: [
            m.verdict.label
            for m in lookup.by_text(OTHERS[0], as_of=casework.days(day))
            if m.verdict
        ]
        for day in (-1, 1, 3, 5)
    }
    assert labels == {-1: [], 1: ["False"], 3: ["True"], 5: []}
    assert [lookup.searched(as_of=casework.days(day)).claims for day in (-1, 1, 5)] == [0, 1, 0]
    assert lookup.by_text(OTHERS[0]) == ()


def test_as_of_compares_with_the_claim_as_the_verdict_worded_it_then() -> None:
    old, new = OTHERS[4], "The minister may resign over the harbour affair"
    verdict = casework.published(old, at=casework.days(0))
    author = casework.person("Editor")
    stronger = casework.version("The minister will resign over the affair.")
    casework.appearance(
        models.Claim.objects.get(),
        casework.statement(stronger),
        by=author,
        relation="stronger",
        fidelity="altered",
    )
    casework.followed(verdict, "update", at=casework.days(1))
    casework.followed(verdict, "correction", at=casework.days(3), claim_text=new)
    assert models.Claim.objects.get().text == new
    for day, words in ((2, old), (4, new)):
        found = lookup.by_text(
            "The minister will resign over the affair.", as_of=casework.days(day)
        )[0]
        assert found.verdict
        assert (found.claim_text, found.text, found.verdict.claim_text) == (words, words, words)
        assert cuts(found, "The minister will resign over the affair.")


@pytest.mark.usefixtures("checked")
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
    checked: dict[str, models.Verdict],
) -> None:
    post = f"Look at this everybody!! {OTHERS[3]}. Unbelievable, share before they delete it. 🙂"
    first = lookup.by_text(post)[0]
    assert first.claim == checked[OTHERS[3]].review.claim
    assert first.relation == "same"
    assert first.query.exact == f"{OTHERS[3]}."
    assert cuts(first, post)


@pytest.mark.usefixtures("checked")
def test_a_passage_names_each_claim_once_and_where_it_stands() -> None:
    passage = f"A headline\n\n{OTHERS[1]}. Some say more. {OTHERS[0]}!\n\n{OTHERS[1]}."
    found = lookup.by_passage(passage)
    same = [match for match in found if match.relation == "same"]
    assert {match.claim.text for match in same} == {OTHERS[0], OTHERS[1]}
    assert len(same) == 2
    assert all(cuts(match, passage) for match in found)


@pytest.mark.usefixtures("checked")
def test_the_limit_holds_and_keeps_the_best() -> None:
    passage = ". ".join(OTHERS)
    assert len(lookup.by_passage(passage, limit=2)) == 2
    assert lookup.by_text(OTHERS[2], limit=1)[0].claim.text == OTHERS[2]


def test_a_language_narrows_the_search() -> None:
    casework.published("Le pont est fermé depuis deux ans", language="fr-CA")
    casework.published("El puente está cerrado desde hace dos años", language="es")
    text = "Le pont est fermé depuis deux ans"
    assert lookup.by_text(text)[0].relation == "same"
    assert lookup.by_text(text, language="fr")[0].relation == "same"
    assert lookup.by_text(text, language="es") == ()


@pytest.mark.parametrize(
    "text",
    [
        "这座桥已经关闭两年了",
        "الجسر مغلق منذ عامين",
        "El puente está cerrado",
        "Мост закрыт два года",
    ],
)
def test_words_of_any_script_are_found(text: str) -> None:
    language = {"这": "zh", "ا": "ar", "E": "es", "М": "ru"}[text[0]]
    casework.published(text, language=language)
    assert lookup.by_text(text)[0].relation == "same"


def test_an_address_leads_to_the_claims_that_appear_there() -> None:
    casework.published(OTHERS[1])
    article = models.Article.objects.get()
    url = "https://news.example/wages?utm_source=x"
    models.ArticleUrl.everything.create(article=article, url=url, sha256=addresses.key(url))
    found = lookup.by_url("HTTPS://news.example/wages#top")
    assert [(m.relation, m.claim.text) for m in found] == [("same", OTHERS[1])]
    assert lookup.by_url("https://news.example/other") == ()
    assert lookup.by_url("not an address") == ()


@pytest.mark.parametrize(
    "text", ["it's 5 o'clock \\ in | the & morning !:*", "'; DROP TABLE x; --"]
)
def test_signs_of_the_query_language_are_only_signs(text: str) -> None:
    casework.published(text)
    assert lookup.by_text(text)[0].relation == "same"


def test_the_number_of_queries_is_fixed(
    checked: dict[str, models.Verdict], django_assert_num_queries: Any
) -> None:
    lookup.by_text(OTHERS[0])
    for text in (OTHERS[0], ". ".join(checked)):
        with django_assert_num_queries(6):
            lookup.by_text(text)
        with django_assert_num_queries(6):
            lookup.by_passage(text)


def test_several_texts_are_answered_as_each_by_itself(
    checked: dict[str, models.Verdict], django_assert_num_queries: Any
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


def test_scores_lie_between_nought_and_one(checked: dict[str, models.Verdict]) -> None:
    for match in lookup.by_passage(". ".join(checked)):
        assert 0 <= match.score <= 1


def test_terms_are_made_alike_for_stored_words_and_questions() -> None:
    verdict = casework.published(OTHERS[3])
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tsvector_to_array(terms) FROM claims_lookupentry WHERE appearance_id IS NULL"
        )
        (stored,) = cursor.fetchone()
    assert stored == terms_of(verdict.claim_text, "en")


def test_a_check_near_the_day_of_a_post_comes_first() -> None:
    old, new = (
        casework.published(f"The mayor opened the {one} bridge.", claim_date=day)
        for one, day in (("iron", date(2012, 3, 1)), ("stone", date(2021, 3, 1)))
    )
    post = "the mayor has opened a bridge"
    for day, first in ((date(2012, 3, 3), old), (date(2021, 3, 3), new)):
        matches = lookup.by_text(post, day=day)
        assert matches[0].claim.pk == first.review.claim_id
        signed = lookup.by_text(f"{post} — Ann (@ann) {day:%B} {day.day}, {day.year}")
        assert signed[0].claim.pk == first.review.claim_id
